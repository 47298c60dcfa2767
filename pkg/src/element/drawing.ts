// The chart of an element: from the first attempt to draw it until the element is removed.

import { Chart } from "../chart/chart.js";
import type { Host } from "../chart/host.js";
import { own } from "../chart/plain.js";
import { type Engine, type LoadEngine, loadEngine, yieldToMain } from "../engine/engine.js";
import { coded } from "../engine/failure.js";
import { type LanguageFiles, languageOf, loadLanguage } from "../engine/language.js";
import type { ErrorDetail, Options } from "../types.js";
import type { Fallback } from "./fallback.js";
import type { JsonLd } from "./json-ld.js";
import { print, themeOf, watchTheme } from "./theme.js";

const FORWARDED = ["homeward-ready", "homeward-focus", "homeward-select", "homeward-error"];

/** What every element of a page is made of: the engine, and the languages besides English. */
export interface Parts {
  load: LoadEngine;
  files: LanguageFiles;
}

/** What drawing needs of an element. */
export interface DrawingTarget {
  readonly parts: Parts;
  readonly container: HTMLElement;
  readonly fallback: Fallback;
  readonly jsonLd: JsonLd;
  options(): Options;
  /** The page's own dataset, where there is one. */
  dataset(signal: AbortSignal): Promise<Uint8Array | undefined>;
  /** Sets options that a reader asks for. */
  setOptions(options: Record<string, string | undefined>): void;
  /** Copies a link to an event or a claim, and resolves to whether that succeeded. */
  copyLink(id: string): Promise<boolean>;
  /** Fires an event of the element. */
  fire(type: string, detail: unknown): void;
  /** There is a chart. */
  drawn(): void;
}

export class Drawing<Element> {
  #element: Element;
  #target: DrawingTarget;
  #chart: Chart | undefined;
  /** The last attempt to draw, from the first until the element is removed. */
  #attempt: AbortController | undefined;
  #near = true;
  #ready!: Promise<Element>;
  /** Until it is settled. */
  #settle: { resolve(): void; reject(error: unknown): void } | undefined;

  constructor(element: Element, target: DrawingTarget) {
    this.#element = element;
    this.#target = target;
    this.#promise();
  }

  get chart(): Chart | undefined {
    return this.#chart;
  }

  get ready(): Promise<Element> {
    return this.#ready;
  }

  set near(near: boolean) {
    this.#near = near;
    if (near) this.begin();
    if (this.#chart) this.#chart.near = near;
  }

  /** Starts, unless that has happened. */
  begin(): void {
    if (!this.#attempt) void this.#start();
  }

  /** Starts again, for another dataset, if it has started. */
  renew(): void {
    if (this.#attempt) void this.#start();
  }

  /** Reports an error. A chart that is there stays as it is. */
  fail(cause: unknown): void {
    const error = coded(cause);
    if (!this.#chart) this.#showFailure(error);
    this.#report(error);
  }

  end(): void {
    this.#attempt?.abort();
    this.#attempt = undefined;
    this.#target.jsonLd.describe = undefined;
    this.#chart?.destroy();
    this.#chart = undefined;
    if (!this.#settle) this.#promise();
  }

  async #start(): Promise<void> {
    const { parts, container } = this.#target;
    const language = () => loadLanguage(parts.files, languageOf(own(this.#target.options(), "lang")));
    // The last one asked for wins.
    this.#attempt?.abort();
    const attempt = new AbortController();
    this.#attempt = attempt;
    if (!this.#settle && !this.#chart) this.#promise();
    try {
      const [engine, data] = await Promise.all([loadEngine(parts.load), this.#target.dataset(attempt.signal), language()]);
      await yieldToMain();
      // Another language may be asked for in the meantime.
      for (let loading = language(); loading; loading = language()) await loading;
      // It may have gone in the meantime, or gone and come back.
      if (this.#attempt !== attempt || !container.ownerDocument.defaultView) return;
      if (this.#chart) this.#chart.show(data);
      else this.#draw(engine, data);
    } catch (error) {
      if (this.#attempt === attempt) this.fail(error);
    }
  }

  #draw(engine: Engine, data: Uint8Array | undefined): void {
    // Asked while nothing of ours is in the page that would have to be laid out.
    const { width } = this.#target.container.getBoundingClientRect();
    const chart = Chart.make(this.#host(), engine, this.#target.options(), data);
    this.#chart = chart;
    chart.near = this.#near;
    for (const name of FORWARDED) chart.addEventListener(name, (event) => this.#forward(event as CustomEvent));
    this.#target.drawn();
    void chart.start(width);
  }

  #host(): Host {
    const { container, parts, jsonLd, fallback } = this.#target;
    // The engine knows the canvases of its own page alone; another document adopts this one.
    const canvas = document.createElement("canvas");
    canvas.className = "homeward-canvas";
    // What it shows is said beside it, datum by datum.
    canvas.ariaHidden = "true";
    canvas.part = "canvas";
    // Another script can have taken it out.
    const figure = () => container.querySelector<HTMLElement>(".homeward-figure") ?? container;
    return {
      canvas,
      container,
      theme: () => themeOf(figure()),
      watchTheme: (changed, listeners) => watchTheme(container, changed, listeners),
      loadLanguage: (lang) => loadLanguage(parts.files, languageOf(lang)),
      setOptions: (options) => this.#target.setOptions(options),
      copyLink: (id) => this.#target.copyLink(id),
      print: (begins) => print(figure(), begins, own(this.#target.options(), "theme") ?? "auto"),
      completed: (describe) => {
        jsonLd.describe = describe;
        fallback.replaceContent();
      },
      released: () => {},
      lost: (error) => {
        this.#chart = undefined;
        jsonLd.describe = undefined;
        this.#showFailure(error);
      },
    };
  }

  #forward({ type, detail }: CustomEvent): void {
    if (type === "homeward-error") return this.#report(detail);
    if (type === "homeward-ready") {
      this.#target.fallback.showChart();
      this.#settle?.resolve();
      this.#settle = undefined;
    }
    this.#target.fire(type, detail);
  }

  #report(detail: ErrorDetail): void {
    console.error(`homeward-chart: ${detail.code}: ${detail.message}`);
    this.#target.fire("homeward-error", { code: detail.code, message: detail.message });
  }

  #showFailure(error: unknown): void {
    this.#target.fallback.showFailure();
    this.#settle?.reject(error);
    this.#settle = undefined;
  }

  #promise(): void {
    this.#ready = new Promise((resolve, reject) => {
      this.#settle = { resolve: () => resolve(this.#element), reject };
    });
    // Nobody has to listen.
    this.#ready.catch(() => {});
  }
}
