// A chart in a canvas: forwards what happens in the page to the engine, which decides, and tells the page
// what followed.

import type { Answer, Input, Notice } from "../../wasm/homeward.js";
import type { Core, Engine } from "../engine/engine.js";
import { type ErrorDetail, detailOf, failure } from "../engine/failure.js";
import type { ChartEventMap, ChartOptions, Excerpt, RecordFile } from "../types.js";
import { copyPicture, described, png, save, textFile } from "./download.js";
import { type Host, documentOf } from "./host.js";
import { type InputTarget, forwardInput, moveFocus } from "./input.js";
import { Listeners } from "./listeners.js";
import { bytesOf, own, plain, without } from "./plain.js";
import { OptionState, errorOf } from "./option-state.js";
import { Renderer } from "./renderer.js";
import { Session } from "./session.js";
import { today } from "./today.js";

const GONE = "chart: found one that is gone, expected one that is there";

/** A chart in a canvas of the page. {@link mount} makes it. */
export class Chart extends EventTarget {
  #host: Host;
  #session: Session;
  #renderer: Renderer;
  #listeners = new Listeners();
  #input: InputTarget;
  /** What the engine wrote into a canvas of the page. */
  #text: Element | null = null;
  #options: OptionState;
  /** The problem with the options that was reported last. */
  #reported = "";
  #isComplete = false;
  #settle!: { resolve(): void; reject(error: Error): void };
  #ready = new Promise<void>((resolve, reject) => (this.#settle = { resolve, reject }));

  private constructor(host: Host, engine: Engine, options: unknown, data?: Uint8Array) {
    super();
    // Nobody has to listen.
    this.#ready.catch(() => {});
    if (!engine?.Chart) throw failure("bad-option", "Chart: found new Chart(…), expected await mount(canvas, options)");
    this.#host = host;
    this.#options = new OptionState(options, data, host, {
      handle: (input, data) => this.#session.run((core) => core.handle(input, data)),
      follow: (answer) => this.#guard(() => this.#follow(answer)),
      guard: (act) => this.#guard(act),
      report: (detail) => this.#report(detail),
      changed: () => this.#isComplete && this.#completed(),
    });
    const restarted = () => this.#renderer.restart();
    this.#session = new Session(engine, () => this.#core(engine), { restarted, lost: (error) => this.#lost(error) });
    const { canvas, container } = host;
    this.#input = {
      canvas,
      container: container ?? canvas,
      text: () => (container ? container.querySelector(".homeward-figure") : this.#text),
      brushes: host.setOptions !== undefined,
      position: (event) => this.#renderer.size.position(event),
      send: (input) => this.#forward(input),
      setOptions: (options) => host.setOptions?.(options),
      save: (name, format, excerpt) => void this.#save(name, format, excerpt),
      copyPicture: () => copyPicture(() => this.toPNG()),
      copyLink: async (id) => (await host.copyLink?.(id)) ?? false,
    };
    this.#renderer = new Renderer(host, this.#session, {
      send: (input) => this.#send(input),
      applyOptions: () => this.#options.catchUp(),
      guard: (act) => this.#guard(act),
      drawn: () => this.#drawn(),
      completed: () => this.#completed(),
    }, this.#listeners);
    this.#listen();
  }

  /** @internal */
  static make(host: Host, engine: Engine, options: unknown, data?: Uint8Array): Chart {
    return new Chart(host, engine, options, data);
  }

  /**
   * Resolves when the picture is drawn, which a canvas that is not shown waits for. Rejects with an `Error`
   * that has a `code` if the chart ends before that.
   */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** The sentence and the scope line. */
  get summary(): string {
    this.#options.catchUp();
    return this.#session.run((core) => core.summary) ?? "";
  }

  /** Changes options. A wrong option throws, and the chart does not change. */
  update(options: ChartOptions): void {
    if (!this.#session.alive) return console.warn(`${GONE}: mount() makes another`);
    const data = own(options, "data");
    const answer = this.#options.ask(without(options, "data"), data === undefined ? undefined : bytesOf(data) ?? null);
    throwError(answer);
    this.#follow(answer);
  }

  /** Selects an event or a claim and opens its details, or clears the selection. An unknown id throws. */
  select(id: string | null): void {
    this.#options.catchUp();
    const selected = id === null || id === undefined ? undefined : typeof id === "string" ? id : "";
    const answer = this.#session.run((core) => core.handle({ type: "select", id: selected }));
    if (!answer) return;
    throwError(answer);
    this.#follow(answer);
  }

  /** The picture as SVG, with heading, scope line, sources, version and date. */
  toSVG(): string {
    return this.#write("svg");
  }

  /** The same picture as PNG, 1,520 pixels wide. */
  async toPNG(): Promise<Blob> {
    this.#options.catchUp();
    const picture = this.#session.run(png);
    if (!picture) throw failure("bad-canvas", GONE);
    const { citation = "", licence = "" } = this.toJSON() as RecordFile;
    return described(await picture, { Source: citation, Copyright: licence });
  }

  /** One table as CSV: what is shown or, with `all`, the whole dataset. A wrong excerpt throws. */
  toCSV(excerpt?: Excerpt): string {
    return this.#write("csv", excerpt);
  }

  /** Both tables as a plain object, also for `JSON.stringify(chart)`; `undefined` once the chart is destroyed. */
  toJSON(excerpt?: Pick<Excerpt, "all">): RecordFile | undefined {
    // `JSON.stringify` passes a name in place of an excerpt.
    const json = this.#write("json", typeof excerpt === "string" ? undefined : excerpt);
    return json ? JSON.parse(json) : undefined;
  }

  /**
   * Removes the chart and restores the canvas. Calling it again does nothing. Removing the frame of the
   * canvas also destroys the chart.
   */
  destroy(): void {
    if (!this.#session.alive) return;
    this.#session.end(true);
    this.#leave(failure("bad-canvas", GONE));
  }

  /** @internal Shows options at the next frame, and only the last of them. */
  updateSoon(options: unknown): void {
    this.#options.wait(options);
    this.#renderer.add("options");
  }

  /** @internal Shows a dataset of the page, or the bundled one. Bytes that are none fire an event. */
  show(data: Uint8Array | undefined): void {
    this.#guard(() => {
      this.#options.catchUp();
      this.#follow(this.#options.ask(this.#options.shown, data ?? null));
    });
  }

  /** @internal */
  start(width: number): Promise<void> {
    return this.#renderer.start(width);
  }

  /** @internal Whether a reader is near. */
  set near(near: boolean) {
    this.#renderer.near = near;
  }

  #core(engine: Engine): Core {
    const { canvas, container } = this.#host;
    // An engine that broke leaves its text behind.
    this.#input?.text()?.remove();
    const core = new engine.Chart(canvas, container, this.#options.shown, this.#options.data, today());
    // A canvas of the page has its text at once.
    if (!container) core.writeText();
    if (!container) this.#text = canvas.lastElementChild;
    return core;
  }

  #send(input: Input): boolean {
    return this.#follow(this.#session.run((core) => core.handle(input)));
  }

  /** Sends what a reader did, and returns whether the chart has used it up. */
  #forward(input: Input): boolean {
    let handled = false;
    this.#guard(() => (handled = this.#send(input)));
    return handled;
  }

  /** Does what an answer asks for, and returns whether a key in the input was the chart's. */
  #follow(answer: Answer | undefined): boolean {
    if (!answer) return false;
    this.#renderer.add(answer.stale);
    // Only other options change the size.
    if (answer.stale === "size" && !errorOf(answer)) this.#reported = "";
    for (const notice of answer.notices) this.#act(notice);
    return answer.notices.some(({ type }) => type === "handled");
  }

  #act(notice: Notice): void {
    const { type, detail } = notice;
    if (type === "focus" || type === "select") this.#fire(`homeward-${type}`, detail);
    else if (type === "period") this.#host.setOptions?.({ ...detail });
    else if (type === "keyboard" && detail.details) this.#renderer.afterPaint(() => moveFocus(this.#input, detail));
    else if (type === "keyboard") moveFocus(this.#input, detail);
    else if (type === "error" && detail.message !== this.#reported) {
      // Whatever else is asked for, the same wrong option would be reported again.
      this.#reported = detail.message;
      this.#report(detail);
    }
  }

  async #save(name: string, format: string, excerpt: object): Promise<void> {
    try {
      save(format === "png" ? await this.toPNG() : textFile(format, this.#write(format, excerpt)), name);
    } catch (error) {
      // A chart that is lost has reported that.
      if (this.#session.alive) this.#report(detailOf(error));
    }
  }

  /** Empty when the chart is gone. */
  #write(format: string, excerpt?: object): string {
    this.#options.catchUp();
    const asked = plain(excerpt);
    return this.#session.run((core) => core.write(format, asked)) ?? "";
  }

  #drawn(): void {
    this.#settle.resolve();
    this.#fire("homeward-ready", null);
  }

  #completed(): void {
    if (!this.#session.alive) return;
    this.#isComplete = true;
    this.#guard(() => this.#host.completed?.(() => this.#write("json-ld")));
  }

  #listen(): void {
    forwardInput(this.#input, this.#listeners);
    const { defaultView: page } = documentOf(this.#host);
    if (!page) return;
    const print = (begins: boolean) => this.#input.text() && this.#guard(() => this.#renderer.print(begins));
    this.#listeners.add(page, "beforeprint", () => print(true));
    this.#listeners.add(page, "afterprint", () => print(false));
    // A frame that is removed reports nothing to what is inside, which would be held from out here.
    this.#listeners.add(page, "pagehide", ({ persisted }: PageTransitionEvent) => {
      const moved = documentOf(this.#host).defaultView !== page;
      if (!persisted && !moved && page !== window) this.destroy();
    });
  }

  /** Ends everything but the engine's part. */
  #leave(error: Error): void {
    this.#settle.reject(error);
    this.#input.text()?.remove();
    this.#listeners.end();
    this.#host.released();
  }

  #lost(error: Error): void {
    this.#leave(error);
    this.#report(detailOf(error));
    this.#host.lost(error);
  }

  #report(detail: ErrorDetail): void {
    this.#fire("homeward-error", detail);
  }

  #fire(type: keyof ChartEventMap, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  /** Runs what the page did not ask for: a fault becomes an event, never an exception in the page. */
  #guard(act: () => void): void {
    try {
      act();
    } catch (error) {
      // A chart that is lost has reported that.
      if (this.#session.alive) this.#report(detailOf(error));
    }
  }
}

export interface Chart {
  addEventListener<K extends keyof ChartEventMap>(
    type: K,
    listener: (this: Chart, event: ChartEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** Throws what is wrong with what the page asked for. */
function throwError(answer: Answer | undefined): void {
  const error = answer && errorOf(answer);
  if (error) throw failure(error.code, error.message);
}
