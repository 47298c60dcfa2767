// The size of a chart's canvas: as wide as the page has it, as high as the engine wants it, and with as
// many pixels as the screen has for that.

import type { Host } from "./host.js";
import type { Listeners } from "./listeners.js";

/** The width of a page's column on paper, A4 or Letter, in CSS pixels. */
const PAPER = 640;

/** The largest canvas that every browser shows: its longer side, and all of its pixels, on an iPhone. */
const SIDE = 16_384;
const PIXELS = 16_777_216;

/** The usual font size of a page, in CSS pixels, and how much larger letters can be. */
const USUAL_FONT = 16;
const LARGEST_SCALE = 2;

const NONE = { width: 0, height: 0 };

export class CanvasSize {
  #canvas: HTMLCanvasElement;
  /** Whether the canvas is the chart's own: as wide as its container, and nothing around it. */
  #owned: boolean;
  /** Whether it is as high as its container. */
  #fills: boolean;
  #changed: (same: boolean) => void;
  #listeners: Listeners;
  /** The content box, in CSS pixels. */
  #content = { x: 0, y: 0, ...NONE };
  /** The screen's pixels for it, where the browser reports them. */
  #pixels = NONE;
  #adopted: boolean;
  /**
   * How much larger than usual the reader has letters: the picture is laid out for a canvas so much smaller,
   * and enlarged. It is the --_px of the style sheet.
   */
  #scale = 1;
  /** The width in the inline style while nothing is printed. */
  #screenWidth = "";
  #paper = false;
  #box: Element | undefined;
  #boxObserver = new ResizeObserver(() => this.#changed(false));

  /** `changed` is called when the size may be another, with whether it is the same and as sharp. */
  constructor({ canvas, container, fit }: Host, changed: (same: boolean) => void, listeners: Listeners) {
    this.#canvas = canvas;
    this.#owned = container !== undefined;
    this.#fills = fit === "box";
    this.#adopted = this.#owned;
    this.#changed = changed;
    this.#listeners = listeners;
    listeners.onEnd(restorer(canvas));
    const observer = new ResizeObserver((entries) => this.#measure(entries.at(-1)));
    try {
      observer.observe(canvas, { box: "device-pixel-content-box" });
    } catch {
      // WebKit does not know that box; the ratio then gives the pixels.
      observer.observe(canvas);
    }
    listeners.onEnd(() => observer.disconnect());
    listeners.onEnd(() => this.#boxObserver.disconnect());
    this.#watchRatio();
  }

  /** In CSS pixels; 0 before it is known. */
  get width(): number {
    return this.#content.width;
  }

  /** In CSS pixels. */
  get area(): number {
    return this.#content.width * this.#content.height;
  }

  /** Assumes a width, unless the page has laid the canvas out in the meantime. */
  assume(width: number): void {
    this.#content.width ||= width;
  }

  /**
   * A canvas without a width of its own takes it from its pixels, which the chart sets: such a canvas gets
   * the width of its container instead, or keeps the one it has where the container takes its width from the
   * canvas in turn. A canvas that is not shown cannot be measured; it waits. Returns whether that is done.
   */
  adopt(): boolean {
    const canvas = this.#canvas;
    if (this.#adopted || canvas.getClientRects().length === 0) return this.#adopted;
    this.#adopted = true;
    const { display, width } = getComputedStyle(canvas);
    if (display === "inline") canvas.style.display = "block";
    if (!/^auto|content/.test(this.#givenWidth())) return true;
    canvas.style.width = "100%";
    const before = canvas.clientWidth;
    canvas.width += 1;
    if (canvas.clientWidth !== before) canvas.style.width = width;
    canvas.width -= 1;
    return true;
  }

  /**
   * Gives the canvas its height, `natural` at its width, and returns the size to lay the picture out for, and
   * its size in pixels of its own. `ratio` is its own pixels for one of CSS.
   */
  fit(natural: (width: number) => number, ratio: number): { width: number; height: number; across: number; down: number } {
    const { width } = this.#content;
    const size = parseFloat(getComputedStyle(this.#canvas.ownerDocument.documentElement).fontSize);
    const scale = Math.min(Math.max(size / USUAL_FONT, 1), LARGEST_SCALE) || 1;
    this.#scale = scale;
    const enlarged = () => natural(width / scale) * scale;
    if (width > 0) this.#setHeight((this.#fills && !this.#paper && this.#boxHeight()) || enlarged());
    const { height } = this.#content;
    // A browser shows nothing of a canvas with more pixels than it can hold; some hold no more than these.
    const most = Math.min(ratio, SIDE / Math.max(width, height), Math.sqrt(PIXELS / (width * height)));
    const exact = most === devicePixelRatio ? this.#pixels : NONE;
    const across = exact.width || Math.round(width * most);
    const down = exact.height || Math.round(height * most);
    return { width: width / scale, height: height / scale, across, down };
  }

  /**
   * The position of a pointer in the content box, whatever padding or border the canvas has, and however
   * much the page is enlarged by its styles: events count in pixels that are.
   */
  position(event: PointerEvent): { x: number; y: number } {
    const zoom = (this.#canvas as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
    const scale = this.#scale;
    return { x: (event.offsetX / zoom - this.#content.x) / scale, y: (event.offsetY / zoom - this.#content.y) / scale };
  }

  /**
   * Makes the canvas as wide as a column on paper, which has no layout yet that could be measured, or as
   * wide as on the screen again.
   */
  print(begins: boolean): void {
    if (begins === this.#paper) return;
    const { style } = this.#canvas;
    this.#paper = begins;
    if (begins) this.#screenWidth = style.width;
    const width = begins ? Math.min(this.width, PAPER) : 0;
    style.width = begins ? `${width}px` : this.#screenWidth;
    this.#content.width = begins ? width : this.#canvas.clientWidth - this.#paddingAcross();
    this.#pixels = NONE;
  }

  /** The height inside the container of a canvas; 0 where that takes its own from the canvas. */
  #boxHeight(): number {
    const { parentElement, style } = this.#canvas;
    const box = parentElement as Element;
    if (box !== this.#box) {
      this.#boxObserver.disconnect();
      this.#boxObserver.observe(box);
      this.#box = box;
    }
    const { height } = style;
    style.height = "0";
    const { clientHeight } = box;
    style.height = height;
    const { paddingTop, paddingBottom } = getComputedStyle(box);
    return Math.max(clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom) - this.#border(), 0);
  }

  #setHeight(height: number): void {
    const { style } = this.#canvas;
    const wanted = `${height + this.#border()}px`;
    if (style.height === wanted) return;
    style.height = wanted;
    // Asking makes the page lay itself out, which the first picture should not wait for.
    this.#content.height = this.#owned ? height : this.#canvas.clientHeight - this.#padding();
    this.#pixels = NONE;
  }

  #measure(entry: ResizeObserverEntry | undefined): void {
    if (!entry) return;
    const { x, y, width, height } = entry.contentRect;
    const exact = entry.devicePixelContentBoxSize?.[0];
    // On an emulated screen these are the pixels of the real one, and too few:
    // https://github.com/microsoft/playwright/issues/18591
    const few = (pixels: number, length: number) => pixels <= length * devicePixelRatio - 1;
    const enough = exact && !few(exact.inlineSize, width) && !few(exact.blockSize, height);
    const pixels = enough ? { width: exact.inlineSize, height: exact.blockSize } : NONE;
    const known = this.#content.width === width && this.#content.height === height;
    const sharp = !enough || (pixels.width === this.#canvas.width && pixels.height === this.#canvas.height);
    this.#content = { x, y, width, height };
    this.#pixels = pixels;
    this.#changed(known && sharp);
  }

  /** Follows zoom and moves between screens, for browsers that do not report their pixels. */
  #watchRatio(): void {
    let stop = () => {};
    const watch = () => {
      const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
      const changed = () => {
        stop();
        this.#pixels = NONE;
        this.#changed(false);
        watch();
      };
      query.addEventListener("change", changed);
      stop = () => query.removeEventListener("change", changed);
    };
    watch();
    this.#listeners.onEnd(() => stop());
  }

  /** The width in the page's styles, which only what is not shown reports. */
  #givenWidth(): string {
    const { style } = this.#canvas;
    const { display } = style;
    style.setProperty("display", "none", "important");
    const { width } = getComputedStyle(this.#canvas);
    style.display = display;
    return width;
  }

  #padding(): number {
    const { paddingTop, paddingBottom } = getComputedStyle(this.#canvas);
    return parseFloat(paddingTop) + parseFloat(paddingBottom);
  }

  #paddingAcross(): number {
    const { paddingLeft, paddingRight } = getComputedStyle(this.#canvas);
    return parseFloat(paddingLeft) + parseFloat(paddingRight);
  }

  /** What a height has to hold besides the content. */
  #border(): number {
    if (this.#owned) return 0;
    const canvas = this.#canvas;
    const whole = getComputedStyle(canvas).boxSizing === "border-box";
    return whole ? canvas.offsetHeight - canvas.clientHeight + this.#padding() : 0;
  }
}

/** Puts a canvas's own pixels and inline style back. */
function restorer(canvas: HTMLCanvasElement): () => void {
  const { display, height, width } = canvas.style;
  const styled = canvas.hasAttribute("style");
  const attributes = ["height", "width"].map((name) => [name, canvas.getAttribute(name)] as const);
  return () => {
    Object.assign(canvas.style, { display, height, width });
    for (const [name, value] of attributes) {
      if (value === null) canvas.removeAttribute(name);
      else canvas.setAttribute(name, value);
    }
    // WebKit removes only what it has written down, which reading makes it do.
    if (!styled && !canvas.getAttribute("style")) canvas.removeAttribute("style");
  };
}
