// How large a chart's canvas is: as wide as the page has it, as high as the engine wants it, and
// with as many pixels as the screen has for that.

/** No scrollbar is wider than this, in CSS pixels. */
const SCROLLBAR = 24;

export class Box {
  #canvas;
  /** Whether the canvas is made for the chart: as wide as its place, and nothing around it. */
  #ours;
  #changed;
  #signal;
  #observer;
  /** The canvas's own pixels and inline style, to be put back. */
  #attributes;
  #style;
  #styled;
  /** The content box, in CSS pixels. */
  #content = { x: 0, y: 0, width: 0, height: 0 };
  /** The screen's pixels for it, where the browser tells. */
  #pixels = { width: 0, height: 0 };
  /** The last size asked for: a scrollbar that comes with a height must not take it back. */
  #settled = { width: 0, natural: 0 };
  #adopted;

  /**
   * @param {{ canvas: HTMLCanvasElement, ours: boolean }} host
   * @param {(same: boolean) => void} changed Called when the size may be another: whether it is the same, and as sharp.
   * @param {AbortSignal} signal
   */
  constructor({ canvas, ours }, changed, signal) {
    this.#canvas = canvas;
    this.#ours = ours;
    this.#adopted = ours;
    this.#changed = changed;
    this.#signal = signal;
    const { display, height, width } = canvas.style;
    this.#style = { display, height, width };
    this.#styled = canvas.hasAttribute("style");
    this.#attributes = ["height", "width"].map((name) => ({ name, value: canvas.getAttribute(name) }));
    this.#observer = new ResizeObserver((entries) => this.#measure(entries));
    try {
      this.#observer.observe(canvas, { box: "device-pixel-content-box" });
    } catch {
      // WebKit does not know that box; the ratio then gives the pixels.
      this.#observer.observe(canvas);
    }
    this.#watchRatio();
  }

  /** In CSS pixels; nothing before it is known. */
  get width() {
    return this.#content.width;
  }

  /**
   * Takes it to be as wide as somebody knows, unless the page has laid it out in the meantime.
   *
   * @param {number} width
   */
  assume(width) {
    this.#content.width ||= width;
  }

  /** Something else is shown, of another height. */
  forget() {
    this.#settled.width = 0;
  }

  /**
   * A canvas without a width of its own takes it from its pixels, which the chart
   * sets: such a canvas gets the width of its container instead, or keeps the one
   * it has where the container takes its width from the canvas in turn. A
   * canvas that is not shown cannot be measured; it waits.
   *
   * @returns {boolean} Whether that is done.
   */
  adopt() {
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
   * Gives the canvas the height it should have.
   *
   * @param {(width: number) => number} natural The height of the picture at a width, in CSS pixels.
   * @param {number} ratio Pixels of the screen for one of CSS; none for a canvas that nobody sees.
   * @returns {[number, number, number, number]} Width and height in CSS pixels, and in the screen's.
   */
  fit(natural, ratio) {
    const { width } = this.#content;
    if (width > 0) this.#setHeight(this.#steady(width, natural(width)));
    const { height } = this.#content;
    const across = (ratio && this.#pixels.width) || Math.round(width * ratio);
    const down = (ratio && this.#pixels.height) || Math.round(height * ratio);
    return [width, height, across, down];
  }

  /**
   * Where a pointer is in the content box, whatever padding or border the canvas has, and however
   * much the page is enlarged by its styles: events count in pixels that are.
   *
   * @param {PointerEvent} event
   */
  at(event) {
    const zoom = /** @type {any} */ (this.#canvas).currentCSSZoom ?? 1;
    return { x: event.offsetX / zoom - this.#content.x, y: event.offsetY / zoom - this.#content.y };
  }

  /** Leaves the canvas as it was. */
  giveBack() {
    const canvas = this.#canvas;
    this.#observer.disconnect();
    Object.assign(canvas.style, this.#style);
    for (const { name, value } of this.#attributes) {
      if (value === null) canvas.removeAttribute(name);
      else canvas.setAttribute(name, value);
    }
    // WebKit removes only what it has written down, which reading makes it do.
    if (!this.#styled && !canvas.getAttribute("style")) canvas.removeAttribute("style");
  }

  /**
   * Where more width makes a chart higher, the scrollbar would come and go for ever.
   *
   * @param {number} width
   * @param {number} natural
   */
  #steady(width, natural) {
    const { width: before, natural: asked } = this.#settled;
    if (width < before && before - width <= SCROLLBAR) return Math.max(natural, asked);
    this.#settled = { width, natural };
    return natural;
  }

  /** @param {number} height */
  #setHeight(height) {
    const { style } = this.#canvas;
    const wanted = `${height + this.#border()}px`;
    if (style.height === wanted) return;
    style.height = wanted;
    // Asking makes the page lay itself out, which the first picture should not wait for.
    this.#content.height = this.#ours ? height : this.#canvas.clientHeight - this.#padding();
    this.#pixels = { width: 0, height: 0 };
  }

  /** @param {ResizeObserverEntry[]} entries */
  #measure(entries) {
    const entry = entries.at(-1);
    if (!entry) return;
    const { x, y, width, height } = entry.contentRect;
    const exact = entry.devicePixelContentBoxSize?.[0];
    // On an emulated screen these are the pixels of the real one, and too few:
    // https://github.com/microsoft/playwright/issues/18591
    const few = (/** @type {number} */ pixels, /** @type {number} */ length) => pixels <= length * devicePixelRatio - 1;
    const enough = exact && !few(exact.inlineSize, width) && !few(exact.blockSize, height);
    const pixels = enough ? { width: exact.inlineSize, height: exact.blockSize } : { width: 0, height: 0 };
    const { width: across, height: down } = this.#canvas;
    const known = this.#content.width === width && this.#content.height === height;
    const sharp = !enough || (pixels.width === across && pixels.height === down);
    this.#content = { x, y, width, height };
    this.#pixels = pixels;
    this.#changed(known && sharp);
  }

  /** Follows zoom and moves between screens, for browsers that do not tell their pixels. */
  #watchRatio() {
    const changed = () => {
      this.#pixels = { width: 0, height: 0 };
      this.#changed(false);
      this.#watchRatio();
    };
    const ratio = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    ratio.addEventListener("change", changed, { once: true, signal: this.#signal });
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

  #padding() {
    const { paddingTop, paddingBottom } = getComputedStyle(this.#canvas);
    return parseFloat(paddingTop) + parseFloat(paddingBottom);
  }

  /** What a height has to hold besides the content. */
  #border() {
    if (this.#ours) return 0;
    const canvas = this.#canvas;
    const whole = getComputedStyle(canvas).boxSizing === "border-box";
    return whole ? canvas.offsetHeight - canvas.clientHeight + this.#padding() : 0;
  }
}
