// The class of <homeward-chart>: forwards what happens to it to its parts, one concern each.

import { bytesOf, own, plain } from "../chart/plain.js";
import { failure } from "../engine/failure.js";
import { languageOf, nearestLanguage, noLanguage } from "../engine/language.js";
import { checkSupport } from "../engine/support.js";
import type { Excerpt, Options, RecordFile } from "../types.js";
import { ATTRIBUTES, OPTIONS, problems, readOptions, reflect, unknownValue, upgrade } from "./attributes.js";
import { fetchDataset } from "./dataset.js";
import { Drawing, type Parts } from "./drawing.js";
import { Fallback } from "./fallback.js";
import { JsonLd } from "./json-ld.js";
import { LanguageWatch } from "./language-watch.js";
import { sheetOf } from "./theme.js";
import type { HomewardChartEventMap, HomewardChartReflection } from "./types.js";
import { UrlState } from "./url-state.js";
import { Visibility } from "./visibility.js";

/** The package's, which a test compares. */
const VERSION = "0.1.0";

let parts: Parts;

/** The first script of a page that brings the parts decides them. */
export function setParts(given: Parts): void {
  parts ??= given;
}

/** Where there is no page, importing this does nothing. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/**
 * `<homeward-chart>`: a chart with its text. It replaces the element's content, the static figure.
 * Importing this file registers the element. Outside a page, importing it does nothing.
 *
 * The attributes are those of {@link HomewardChartAttributes}, and each has a property. Without `lang` the
 * chart follows the language of the page around it. The buttons set attributes. An unknown value fires
 * `homeward-error`, and the default is used.
 */
export class HomewardChart extends Base {
  /** @internal */
  static readonly observedAttributes = [...ATTRIBUTES, "lang"];
  /** The version of the package. If a page loads several, the first one draws every element. */
  static readonly version: string = VERSION;

  #drawing: Drawing<this>;
  #fallback: Fallback;
  #visibility: Visibility;
  #language = new LanguageWatch(this, () => this.#followLanguage());
  #urlState = new UrlState(this, () => this.#openLinked());
  #jsonLd = new JsonLd(this);
  #isConnected = false;
  /** The language that the chart was last asked for. */
  #lang: string | undefined;
  #options: Options = {};
  #data: BufferSource | null | undefined;
  /** What was wrong with the attributes when that was reported last. */
  #reported = new Set<string>();

  constructor() {
    super();
    const { ownerDocument: document } = this;
    const slot = document.createElement("slot");
    const container = document.createElement("div");
    container.className = "homeward-place";
    this.attachShadow({ mode: "open" }).append(slot, container);
    this.#fallback = new Fallback(this, slot, container);
    this.#drawing = new Drawing(this, {
      parts,
      container,
      fallback: this.#fallback,
      jsonLd: this.#jsonLd,
      options: () => this.options,
      dataset: (signal) => this.#dataset(signal),
      setOptions: (options) => this.#setOptions(options),
      copyLink: (id) => this.#urlState.copyLink(id),
      fire: (type, detail) => this.#fire(type, detail),
      drawn: () => this.#drawn(),
    });
    this.#visibility = new Visibility([this, container], (near) => (this.#drawing.near = near));
  }

  /**
   * Resolves to the element when its chart is drawn, and starts that: an element far from the view waits for
   * a reader otherwise. Rejects with an `Error` that has a `code` if it cannot be drawn; an unhandled
   * rejection is never reported. While a reader uses the static figure, the chart waits until all of its
   * text is ready. An element that is removed gets a new promise, unless the present one is pending: that
   * one waits until the element is back.
   */
  get ready(): Promise<this> {
    if (this.#isConnected) this.#drawing.begin();
    return this.#drawing.ready;
  }

  /** The sentence and the scope line; empty until the chart is drawn. */
  get summary(): string {
    return this.#drawing.chart?.summary ?? "";
  }

  /** The options: those set here, and the attributes for all others. */
  get options(): Options {
    const lang = this.#supportedLanguage();
    return { ...readOptions(this), ...(lang && { lang }), ...this.#options };
  }

  set options(options: Options) {
    this.#options = { ...(plain(options) as Options) };
    this.#drawing.chart?.updateSoon(this.options);
  }

  /**
   * Your own dataset, compiled by `homeward compile`; it takes precedence over `src`. Other bytes fire
   * `homeward-error` with the code `bad-data`, and the chart does not change.
   */
  get data(): BufferSource | null | undefined {
    return this.#data;
  }

  set data(data: BufferSource | null | undefined) {
    this.#data = data;
    this.#drawing.renew();
  }

  /**
   * Selects an event or a claim and opens its details, or clears the selection. An unknown id throws. Does
   * nothing until the chart is drawn.
   */
  select(id: string | null): void {
    this.#drawing.chart?.select(id);
  }

  /** The picture as SVG, with heading, scope line, sources, version and date; empty until the chart is drawn. */
  toSVG(): string {
    return this.#drawing.chart?.toSVG() ?? "";
  }

  /** The same picture as PNG, 1,520 pixels wide, once the chart is drawn. */
  async toPNG(): Promise<Blob> {
    await this.ready;
    const { chart } = this.#drawing;
    if (!chart) throw failure("bad-canvas", "chart: found one that is gone, expected one that is there");
    return chart.toPNG();
  }

  /** One table as CSV: what is shown or, with `all`, the whole dataset; empty until the chart is drawn. A wrong excerpt throws. */
  toCSV(excerpt?: Excerpt): string {
    return this.#drawing.chart?.toCSV(excerpt) ?? "";
  }

  /** Both tables as a plain object, also for `JSON.stringify(element)`; `undefined` until the chart is drawn. */
  toJSON(excerpt?: Pick<Excerpt, "all">): RecordFile | undefined {
    return this.#drawing.chart?.toJSON(excerpt);
  }

  /** @internal */
  connectedCallback(): void {
    this.#guard(() => {
      upgrade(this, "options", "data");
      const { defaultView: page } = this.ownerDocument;
      if (!page || !this.isConnected) return;
      if (!this.#isConnected) this.#fallback.connect();
      checkSupport(page);
      this.#urlState.connect(page);
      this.#language.connect(page);
      this.#followLanguage();
      if (this.#isConnected) return;
      this.#isConnected = true;
      (this.shadowRoot as ShadowRoot).adoptedStyleSheets = [sheetOf(this.ownerDocument)];
      this.#visibility.connect(page);
      this.#startEagerly();
      if (this.#urlState.linked) this.#openLinked();
    });
  }

  /** @internal */
  disconnectedCallback(): void {
    // What is only moved is back before this runs.
    queueMicrotask(() => this.isConnected || this.#end());
  }

  /** @internal */
  adoptedCallback(): void {
    this.#end();
  }

  /** @internal */
  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    this.#urlState.attributeChanged(name, value);
    if (name === "src") this.data = this.#data;
    else if (name === "json-ld") this.#guard(() => this.#jsonLd.update());
    else if (name === "lang") this.#followLanguage();
    else if (OPTIONS.includes(name)) this.#drawing.chart?.updateSoon(this.options);
    else if (name === "state") this.#urlState.recall();
    else this.#startEagerly();
    if (this.#drawing.chart) this.#reportProblems();
  }

  #startEagerly(): void {
    if (this.#isConnected && this.getAttribute("loading") === "eager") this.#drawing.begin();
  }

  /** The dataset that is asked for, where it is the page's own. */
  async #dataset(signal: AbortSignal): Promise<Uint8Array | undefined> {
    const src = this.getAttribute("src");
    return src && (this.#data ?? null) === null ? fetchDataset(src, this.baseURI, signal) : bytesOf(this.#data);
  }

  #drawn(): void {
    this.#lang = own(this.options, "lang");
    this.#reportProblems();
  }

  #setOptions(options: Record<string, string | undefined>): void {
    for (const name of Object.keys(options)) delete (this.#options as Record<string, unknown>)[name];
    this.#urlState.set(options);
    this.#fire("homeward-view", this.options);
  }

  #followLanguage(): void {
    const { options } = this;
    if (!this.#drawing.chart || options.lang === this.#lang) return;
    this.#lang = options.lang;
    this.#drawing.chart.updateSoon(options);
  }

  /** The language around, where it is one that we have and not English. */
  #supportedLanguage(): string | undefined {
    const language = nearestLanguage(this);
    return Object.hasOwn(parts.files, language) ? language : undefined;
  }

  /** Opens the event or claim that the address names, for a reader who followed a link to it. */
  #openLinked(): void {
    if (!this.#isConnected) return;
    void this.ready.then(() => {
      const { linked } = this.#urlState;
      if (linked) this.#guard(() => this.select(linked));
      if (linked) this.scrollIntoView({ block: "nearest" });
    }, () => {});
  }

  #fire(type: string, detail: unknown): void {
    if (type === "homeward-select") this.#urlState.selected((detail as { id: string } | null)?.id ?? null);
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** Reports what is wrong with the attributes that are not the engine's, each once while it is so. */
  #reportProblems(): void {
    const found = problems(this);
    const lang = languageOf(own(this.#options, "lang") ?? this.getAttribute("lang"));
    const known = ["en", ...Object.keys(parts.files)];
    if (lang && !known.includes(lang)) found.push(known[1] ? unknownValue("lang", lang, known) : noLanguage(lang));
    for (const message of found) {
      if (!this.#reported.has(message)) this.#drawing.fail(failure("bad-option", message));
    }
    this.#reported = new Set(found);
  }

  #end(): void {
    for (const part of [this.#visibility, this.#language, this.#urlState, this.#fallback]) part.disconnect();
    this.#isConnected = false;
    this.#drawing.end();
  }

  #guard(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#drawing.fail(error);
    }
  }
}

export interface HomewardChart extends HomewardChartReflection {
  addEventListener<K extends keyof HomewardChartEventMap>(
    type: K,
    listener: (this: HomewardChart, event: HomewardChartEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

reflect(HomewardChart.prototype);

declare global {
  interface HTMLElementTagNameMap {
    "homeward-chart": HomewardChart;
  }
}
