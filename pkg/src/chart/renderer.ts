// When a chart is rendered: once a frame, what is out of date, in parts that a page can interrupt.

import type { Input } from "../../wasm/homeward.js";
import { yieldToMain } from "../engine/engine.js";
import { CanvasSize } from "./canvas-size.js";
import { type Host, documentOf } from "./host.js";
import type { Listeners } from "./listeners.js";
import { type PixelUser, addPixelUser, removePixelUser, sharePixels } from "./pixels.js";
import { type Level, RenderQueue, larger, reaches } from "./render-queue.js";
import type { Session } from "./session.js";

/** Milliseconds without a frame after which none is waited for. */
const FRAMELESS = 1000;
/** Pixels for each CSS pixel on paper: 192 an inch. */
const PAPER_RATIO = 2;

/** What rendering needs of a chart. */
export interface RenderTarget {
  send(input: Input): unknown;
  /** Applies the options that wait for the frame. */
  applyOptions(): void;
  /** Runs what the page did not ask for, and reports its faults. */
  guard(act: () => void): void;
  /** The first picture is there. */
  drawn(): void;
  /** All text is there. */
  completed(): void;
}

export class Renderer implements PixelUser {
  readonly canvas: HTMLCanvasElement;
  readonly size: CanvasSize;
  #chart: RenderTarget;
  #host: Host;
  #session: Session;
  #queue = new RenderQueue(() => this.#chart.guard(() => this.draw()));
  /** What waits for the next picture. */
  #afterPaint: (() => void) | undefined;
  /** What the rest of the text waits for, whichever comes first. */
  #waiting = { frame: 0, timer: 0 };
  #near = true;
  #ratio = devicePixelRatio;
  #printing = false;
  #isDrawn = false;

  constructor(host: Host, session: Session, chart: RenderTarget, listeners: Listeners) {
    this.canvas = host.canvas;
    this.#host = host;
    this.#session = session;
    this.#chart = chart;
    this.size = new CanvasSize(host, (same) => (this.#isDrawn && same) || this.#resized(), listeners);
    host.watchTheme(() => this.add("theme"), listeners);
    // A graphics driver that begins again forgets every picture.
    listeners.add(host.canvas, "contextrestored", () => this.add("size"));
    // A font that comes late is wider or narrower than the one before it.
    listeners.add(documentOf(host).fonts, "loadingdone", () => this.add("size"));
    addPixelUser(this);
    listeners.onEnd(() => this.#end());
  }

  add(level: Level): void {
    if (this.#session.alive) this.#queue.add(level);
  }

  /** Runs something when the next picture is there. */
  afterPaint(act: () => void): void {
    this.#afterPaint = act;
  }

  /** Draws without waiting for a frame, for a page that knows how wide the canvas will be. */
  async start(width: number): Promise<void> {
    this.#queue.hold();
    const measure = () => {
      // What the page has laid out in the meantime is known better.
      this.size.assume(width);
      this.#queue.add("theme");
      this.#queue.add(this.#refresh());
    };
    for (const step of [() => void this.#session.run((core) => core.writeText()), measure, () => this.draw()]) {
      await yieldToMain();
      this.#chart.guard(step);
    }
    // Changes since then, also by listeners of homeward-ready, are for the next frame.
    this.#queue.release();
  }

  draw(): void {
    const level = this.#refresh();
    this.#session.run((core) => core.paint(level));
    this.#afterPaint?.();
    this.#afterPaint = undefined;
    if (!this.#session.alive || this.#isDrawn || this.size.width === 0) return;
    this.#isDrawn = true;
    this.#chart.drawn();
    this.#completeSoon();
  }

  /** Whether a reader is near. */
  get near(): boolean {
    return this.#near;
  }

  set near(near: boolean) {
    if (near === this.#near) return;
    this.#near = near;
    sharePixels();
  }

  get area(): number {
    return this.size.area;
  }

  get ratio(): number {
    return this.#ratio;
  }

  set ratio(ratio: number) {
    if (ratio === this.#ratio) return;
    this.#ratio = ratio;
    this.add("size");
  }

  /** Begins again with an engine that knows nothing of this chart. */
  restart(): void {
    this.#session.run((core) => core.writeText());
    this.add("theme");
    void this.#completeAll();
  }

  /** Paper is white, has a width of its own, and shows what nobody has scrolled to, too. */
  print(begins: boolean): void {
    // It may be asked for before all the text is there.
    while (begins && this.#session.run((core) => core.complete()));
    this.#printing = begins;
    this.size.print(begins);
    this.#host.print?.(begins);
    this.#queue.add("theme");
    this.draw();
  }

  #resized(): void {
    sharePixels();
    this.add("size");
  }

  /** Brings everything up to date but the picture, and returns how much of that is out of date. */
  #refresh(): Level {
    this.#queue.hold();
    const level = this.#queue.take();
    if (reaches(level, "options")) this.#chart.applyOptions();
    const shown = this.#session.alive && this.size.adopt();
    if (shown && reaches(level, "theme")) this.#chart.send(this.#host.theme(this.#printing));
    // The theme's fonts and the options can have another height.
    if (shown && reaches(larger(level, this.#queue.level), "size")) this.#fit();
    const stale = larger(level, this.#queue.take());
    this.#queue.release();
    return stale;
  }

  #fit(): void {
    const ratio = this.#printing ? Math.max(devicePixelRatio, PAPER_RATIO) : this.#ratio;
    const natural = (width: number) => this.#session.run((core) => core.height(width)) ?? 0;
    this.#chart.send({ type: "size", ...this.size.fit(natural, ratio) });
  }

  /**
   * Waits for the frame that shows the picture, which would be held up, but not for long: a tab behind
   * others has none, nor has another site's frame that nobody has scrolled to.
   */
  #completeSoon(): void {
    const begin = () => {
      this.#stopWaiting();
      setTimeout(() => this.#completeAll());
    };
    this.#waiting = { frame: requestAnimationFrame(begin), timer: setTimeout(begin, FRAMELESS) as unknown as number };
  }

  #stopWaiting(): void {
    cancelAnimationFrame(this.#waiting.frame);
    clearTimeout(this.#waiting.timer);
  }

  /** Adds what a reader does not wait for, a part at a time. */
  async #completeAll(): Promise<void> {
    for (let more = true; more; await yieldToMain()) {
      more = false;
      this.#chart.guard(() => (more = this.#session.run((core) => core.complete()) ?? false));
    }
    // A chart that begins again before its first picture comes here once more.
    if (this.#isDrawn) this.#chart.completed();
  }

  #end(): void {
    this.#queue.end();
    this.#stopWaiting();
    removePixelUser(this);
  }
}
