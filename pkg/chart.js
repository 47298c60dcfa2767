// A chart in a canvas: forwards what happens in the page to the engine, which
// decides, and lets it paint once a frame.

const DARK = "(prefers-color-scheme: dark)";

/**
 * @typedef {import("./wasm/homeward.js").Chart} Core
 * @typedef {import("./index.js").Options} Options
 */

export class Chart extends EventTarget {
  #canvas;
  /** @type {Core | undefined} */
  #core;
  #release;
  #listening = new AbortController();
  #observer;
  #frame = 0;
  /** The canvas's own pixels and inline style, to be put back. */
  #attributes;
  #style;
  /** The canvas's content box, in CSS pixels. */
  #box = { x: 0, y: 0, width: 0, height: 0 };
  /** The screen's pixels for that box, where the browser tells. */
  #pixels = { width: 0, height: 0 };
  /** Whether the core knows that size: there is none before it is measured. */
  #sized = true;
  #adopted = false;
  #ready = false;

  /**
   * Charts are made by `mount`.
   *
   * @param {HTMLCanvasElement} canvas
   * @param {(canvas: HTMLCanvasElement, options: Options) => Core} make
   * @param {Options} options
   * @param {() => void} release
   */
  constructor(canvas, make, options, release) {
    super();
    this.#canvas = canvas;
    this.#core = make(canvas, options);
    this.#release = release;
    const { display, height, width } = canvas.style;
    this.#style = { display, height, width };
    this.#attributes = ["height", "width"].map((name) => ({ name, value: canvas.getAttribute(name) }));
    this.#adopt();
    this.#observer = new ResizeObserver((entries) => this.#measure(entries));
    this.#observe();
    this.#listen();
  }

  /** The finding in words, with the scope line. */
  get summary() {
    return this.#core?.summary ?? "";
  }

  /**
   * Asks for something else. What is wrong throws, and the chart stays as it is.
   *
   * @param {Options} options
   */
  update(options) {
    if (!this.#core) return;
    this.#tell(this.#core.update(options));
    this.#sized = false;
    this.#schedule();
  }

  /** Gives the canvas back as it was. Calling it again does nothing. */
  destroy() {
    if (!this.#core) return;
    const core = this.#core;
    this.#core = undefined;
    this.#listening.abort();
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
    core.clear();
    core.free();
    Object.assign(this.#canvas.style, this.#style);
    for (const { name, value } of this.#attributes) {
      if (value === null) this.#canvas.removeAttribute(name);
      else this.#canvas.setAttribute(name, value);
    }
    this.#release();
  }

  /**
   * A canvas without a width of its own takes it from its pixels, which the chart
   * sets: such a canvas gets the width of its container instead, or keeps the one
   * it has where the container takes its width from the canvas in turn. Nothing
   * can be told of a canvas that is not shown; it waits.
   */
  #adopt() {
    const canvas = this.#canvas;
    if (canvas.getClientRects().length === 0) return;
    this.#adopted = true;
    const { display, width } = getComputedStyle(canvas);
    if (display === "inline") canvas.style.display = "block";
    if (!/^auto|content/.test(this.#givenWidth())) return;
    canvas.style.width = "100%";
    const before = canvas.clientWidth;
    canvas.width += 1;
    if (canvas.clientWidth !== before) canvas.style.width = width;
    canvas.width -= 1;
  }

  /** The width in the page's styles, which only what is not shown tells. */
  #givenWidth() {
    const { style } = this.#canvas;
    const { display } = style;
    style.setProperty("display", "none", "important");
    const { width } = getComputedStyle(this.#canvas);
    style.display = display;
    return width;
  }

  #observe() {
    try {
      this.#observer.observe(this.#canvas, { box: "device-pixel-content-box" });
    } catch {
      // WebKit does not know that box; the ratio then gives the pixels.
      this.#observer.observe(this.#canvas);
    }
  }

  #listen() {
    const canvas = this.#canvas;
    const { signal } = this.#listening;
    const read = (/** @type {PointerEvent} */ event) => {
      const { x, y } = this.#place(event);
      this.#input((core) => core.pointer(x, y));
    };
    canvas.addEventListener("pointermove", read, { signal });
    canvas.addEventListener("pointerdown", read, { signal });
    // A finger leaves as soon as it is lifted; what it tapped stays readable.
    const leave = (/** @type {PointerEvent} */ event) => {
      if (event.pointerType !== "touch") this.#input((core) => core.leave());
    };
    canvas.addEventListener("pointerleave", leave, { signal });
    const dark = matchMedia(DARK);
    const prefer = () => this.#input((core) => core.prefer(dark.matches));
    dark.addEventListener("change", prefer, { signal });
    prefer();
    this.#watchRatio();
  }

  /** Follows zoom and moves between screens, for browsers without that box. */
  #watchRatio() {
    const { signal } = this.#listening;
    const changed = () => {
      this.#pixels = { width: 0, height: 0 };
      this.#sized = false;
      this.#schedule();
      this.#watchRatio();
    };
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener("change", changed, { once: true, signal });
  }

  /** @param {ResizeObserverEntry[]} entries */
  #measure(entries) {
    const entry = entries.at(-1);
    if (!entry) return;
    const { x, y, width, height } = entry.contentRect;
    this.#box = { x, y, width, height };
    const exact = entry.devicePixelContentBoxSize?.[0];
    // On an emulated screen these are the pixels of the real one, and too few:
    // https://github.com/microsoft/playwright/issues/18591
    const few = (/** @type {number} */ pixels, /** @type {number} */ length) => pixels <= length * devicePixelRatio - 1;
    const enough = exact && !few(exact.inlineSize, width) && !few(exact.blockSize, height);
    this.#pixels = enough ? { width: exact.inlineSize, height: exact.blockSize } : { width: 0, height: 0 };
    this.#sized = false;
    this.#schedule();
  }

  /**
   * Where a pointer is in the content box, whatever padding or border the canvas has.
   *
   * @param {PointerEvent} event
   */
  #place(event) {
    return { x: event.offsetX - this.#box.x, y: event.offsetY - this.#box.y };
  }

  /** @param {(core: Core) => any} act */
  #input(act) {
    this.#guard(() => {
      if (!this.#core) return;
      this.#tell(act(this.#core));
      this.#schedule();
    });
  }

  #schedule() {
    if (!this.#core) return;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#guard(() => this.#draw());
    });
  }

  #draw() {
    if (!this.#core) return;
    if (!this.#adopted) this.#adopt();
    if (!this.#sized && this.#adopted) this.#size(this.#core);
    // A listener may have destroyed the chart.
    this.#core?.paint();
    if (!this.#ready && this.#box.width > 0) {
      this.#ready = true;
      this.dispatchEvent(new CustomEvent("homeward-ready"));
    }
  }

  /** @param {Core} core */
  #size(core) {
    this.#sized = true;
    const { width } = this.#box;
    if (width > 0) {
      const wanted = `${core.height(width) + this.#border()}px`;
      if (this.#canvas.style.height !== wanted) {
        this.#canvas.style.height = wanted;
        this.#box.height = this.#canvas.clientHeight - this.#padding();
        this.#pixels = { width: 0, height: 0 };
      }
    }
    const { height } = this.#box;
    const across = this.#pixels.width || Math.round(width * devicePixelRatio);
    const down = this.#pixels.height || Math.round(height * devicePixelRatio);
    this.#tell(core.resize(width, height, across, down));
  }

  #padding() {
    const { paddingTop, paddingBottom } = getComputedStyle(this.#canvas);
    return parseFloat(paddingTop) + parseFloat(paddingBottom);
  }

  /** What a height has to hold besides the content. */
  #border() {
    const canvas = this.#canvas;
    const whole = getComputedStyle(canvas).boxSizing === "border-box";
    return whole ? canvas.offsetHeight - canvas.clientHeight + this.#padding() : 0;
  }

  /**
   * Sends what the engine has to say, `undefined` where that is nothing.
   *
   * @param {any} focus
   */
  #tell(focus) {
    if (focus === undefined) return;
    this.dispatchEvent(new CustomEvent("homeward-focus", { detail: focus }));
  }

  /**
   * Runs what the page did not ask for: a fault becomes an event, never an
   * exception in the page.
   *
   * @param {() => void} act
   */
  #guard(act) {
    try {
      act();
    } catch (error) {
      const detail = { code: /** @type {any} */ (error)?.code ?? "internal", message: String(error) };
      this.dispatchEvent(new CustomEvent("homeward-error", { detail }));
    }
  }
}
