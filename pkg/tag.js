// The class of <homeward-chart>: forwards what happens to it, shows what is inside
// it until its own chart is drawn, and shows that again should the chart fail.

import { STATE, recall, remember } from "./url-state.js";
import { Chart } from "./chart.js";
import { code, engine, loadLanguage, nearestLang, yieldToMain } from "./engine.js";
import { failure } from "./failure.js";
import { noChart } from "./fallback.js";
import { continueIn, isRead, look, print, sheetOf } from "./static-figure.js";
import { link } from "./json-ld.js";
import { bytes, fetched } from "./custom-data.js";

const NAME = "homeward-chart";
/** The package's, which a test compares. */
const VERSION = "0.1.0";
/** Attributes that are options. */
const OPTIONS = [...STATE, "theme", "heading", "digits", "time-direction"];
/** Attributes that are the tag's own, and their words. */
const OWN = { state: ["hash"], loading: ["lazy", "eager"] };
const EVENTS = ["homeward-ready", "homeward-focus", "homeward-select", "homeward-error"];
/** How far from view a chart is made, and kept painted. */
const REACH = "100%";

/** @type {import("./engine.js").Parts} */
let parts;

/** Where there is no page, importing this does nothing. */
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

export class HomewardChart extends Base {
  static observedAttributes = [...OPTIONS, ...Object.keys(OWN), "json-ld", "lang", "src"];
  static version = VERSION;

  #slot;
  #place;
  /** @type {Chart | undefined} */
  #chart;
  /** @type {IntersectionObserver | undefined} */
  #observer;
  /** @type {MutationObserver | undefined} What tells that the page changes its language. */
  #langObserver;
  /** @type {string | undefined} The language that the chart was last asked for. */
  #lang;
  /** @type {Window | undefined} Whose address is followed: not that of a document it moves to. */
  #page;
  /** @type {AbortController | undefined} The last attempt to draw, from the first until the element is removed. */
  #turn;
  #near = true;
  /** What of it is near: styles of the page's can take away either box. */
  #boxes = new Set();
  /** @type {(() => string) | undefined} The record as JSON-LD, as soon as all words are there. */
  #describe;
  /** @type {(() => void) | undefined} */
  #unlink;
  /** @type {import("./index.js").Options} */
  #options = {};
  /** @type {BufferSource | null | undefined} */
  #data;
  /** @type {Promise<HomewardChart>} */
  #ready;
  /** @type {{ resolve: () => void, reject: (error: unknown) => void } | undefined} Until it is settled. */
  #settle;

  constructor() {
    super();
    const document = this.ownerDocument;
    this.#slot = document.createElement("slot");
    this.#place = document.createElement("div");
    this.#place.className = "homeward-place";
    this.#ready = this.#promise();
    this.attachShadow({ mode: "open" }).append(this.#slot, this.#place);
    this.#show(false);
  }

  /** Resolves to the element when its chart is drawn, and rejects when it cannot be. */
  get ready() {
    return this.#ready;
  }

  /** The finding in words, with the scope line; empty before the chart is there. */
  get summary() {
    return this.#chart?.summary ?? "";
  }

  /** What is asked for: the attributes, and over them what was set here. */
  get options() {
    const key = (/** @type {string} */ name) => name.replace(/-(.)/, (_, letter) => letter.toUpperCase());
    /** @type {[string, string | null | undefined][]} */
    const given = OPTIONS.map((name) => [key(name), this.getAttribute(name)]);
    given.push(["lang", this.#language()]);
    return { ...Object.fromEntries(given.filter(([, value]) => value)), ...this.#options };
  }

  set options(options) {
    this.#options = { ...options };
    this.#chart?.updateSoon(this.options);
  }

  /** A record of the page's own, as bytes; without one that of `src` is shown, or the one that is inside. */
  get data() {
    return this.#data;
  }

  set data(data) {
    this.#data = data;
    this.#renew();
  }

  /**
   * Opens what there is to an event or a claim, with every figure and source, or closes what is open.
   *
   * @param {string | null} id
   */
  select(id) {
    this.#chart?.select(id);
  }

  /** The picture with all its words, as SVG; empty before the chart is there. */
  toSVG() {
    return this.#chart?.toSVG() ?? "";
  }

  /**
   * The same as PNG, as soon as the chart is there.
   *
   * @returns {Promise<Blob>}
   */
  async toPNG() {
    await this.#ready;
    if (!this.#chart) throw failure("bad-canvas", "chart: found one that is gone, expected one that is there");
    return this.#chart.toPNG();
  }

  /**
   * A table of what is shown or of the whole record; empty before the chart is there.
   *
   * @param {import("./index.js").Excerpt} [excerpt]
   */
  toCSV(excerpt) {
    return this.#chart?.toCSV(excerpt) ?? "";
  }

  /**
   * Both tables; undefined before the chart is there.
   *
   * @param {{ all?: boolean }} [excerpt]
   */
  toJSON(excerpt) {
    return this.#chart?.toJSON(excerpt);
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    if (name === "src") this.#renew();
    else if (name === "lang") this.#langChanged();
    else if (name === "json-ld") this.#guard(() => this.#link());
    else if (name in OWN) this.#follow(name);
    else this.#chart?.updateSoon(this.options);
  }

  connectedCallback() {
    this.#guard(() => {
      this.#upgrade("options");
      this.#upgrade("data");
      this.#recall();
      const { defaultView: page } = this.ownerDocument;
      if (!page || !this.isConnected) return;
      this.#listen(page);
      if (this.#observer) return;
      const root = /** @type {ShadowRoot} */ (this.shadowRoot);
      root.adoptedStyleSheets = [sheetOf(this.ownerDocument)];
      // What is in view need not wait for the observer's first frame.
      const [box = this.#place.getClientRects()[0]] = this.getClientRects();
      const near = box && box.bottom >= 0 && box.top <= page.innerHeight;
      if (near || this.#eager) this.#start();
      this.#observer = new page.IntersectionObserver((entries) => this.#intersected(entries), { rootMargin: REACH });
      for (const box of [this, this.#place]) this.#observer.observe(box);
      this.#page = page;
      page.addEventListener("hashchange", this.#recall);
    });
  }

  /**
   * Follows the language of the page around: that of the nearest tag that has one.
   *
   * @param {Window & typeof globalThis} page
   */
  #listen(page) {
    this.#langObserver?.disconnect();
    this.#langObserver = new page.MutationObserver(() => this.#followLang());
    /** @type {Node | undefined} */
    let root = this.getRootNode();
    while (root) {
      this.#langObserver.observe(root, { subtree: true, attributeFilter: ["lang"] });
      root = /** @type {ShadowRoot} */ (root).host?.getRootNode();
    }
    this.#followLang();
  }

  /** Takes what its own attribute asks for. */
  #langChanged() {
    if (!this.#chart) return;
    this.#check(code(this.getAttribute("lang")), "lang", ["en", ...Object.keys(parts.files)]);
    this.#followLang();
  }

  #followLang() {
    const { options } = this;
    if (options.lang !== this.#lang) this.#chart?.updateSoon(options);
  }

  /** The chart's language, where it is one that we have and not English. */
  #language() {
    const asked = nearestLang(this);
    return Object.hasOwn(parts.files, asked) ? asked : undefined;
  }

  disconnectedCallback() {
    // What is only moved is back before this runs.
    queueMicrotask(() => this.isConnected || this.#end());
  }

  adoptedCallback() {
    this.#end();
  }

  get #eager() {
    return this.getAttribute("loading") === "eager";
  }

  /**
   * Takes what another of its own attributes asks for.
   *
   * @param {string} name
   */
  #follow(name) {
    // Before that it is taken with all the others.
    if (!this.#observer) return;
    if (this.#chart) this.#check(this.getAttribute(name), name, OWN[/** @type {keyof OWN} */ (name)]);
    if (this.#eager && !this.#turn) this.#start();
    if (name === "state") this.#recall();
  }

  /** @param {IntersectionObserverEntry[]} entries */
  #intersected(entries) {
    for (const { target, isIntersecting } of entries) this.#boxes[isIntersecting ? "add" : "delete"](target);
    this.#near = this.#boxes.size > 0;
    if (this.#near && !this.#turn) this.#start();
    if (this.#chart) this.#chart.near = this.#near;
  }

  /** Begins again where it has begun: another record is asked for. */
  #renew() {
    if (this.#turn) this.#start();
  }

  async #start() {
    // The last one asked for wins.
    this.#turn?.abort();
    const turn = new AbortController();
    this.#turn = turn;
    if (!this.#settle && !this.#chart) this.#ready = this.#promise();
    try {
      const { lang } = this.options;
      const [Core, data] = await Promise.all([engine(parts.content), this.#record(turn.signal), loadLanguage(parts.files, lang)]);
      await yieldToMain();
      // It may have gone in the meantime, or gone and come back.
      if (this.#turn !== turn || !this.ownerDocument.defaultView) return;
      if (this.#chart) this.#chart.show(data);
      else this.#draw(Core, data);
    } catch (error) {
      if (this.#turn === turn) this.#fail(error);
    }
  }

  /**
   * The record that is asked for, where it is the page's own.
   *
   * @param {AbortSignal} signal
   */
  async #record(signal) {
    const src = this.getAttribute("src");
    if (src && (this.#data ?? null) === null) return fetched(src, this.baseURI, signal);
    return bytes(this.#data);
  }

  /**
   * @param {typeof import("./wasm/homeward.js").Chart} Core
   * @param {Uint8Array | undefined} data
   */
  #draw(Core, data) {
    // The engine knows the canvases of its own page alone; another document adopts this one.
    const canvas = document.createElement("canvas");
    canvas.className = "homeward-canvas";
    // What it shows is said beside it, stop by stop.
    canvas.ariaHidden = "true";
    canvas.part = "canvas";
    const place = this.#place;
    // Asked while nothing of ours is in the page that would have to be laid out.
    const { width } = place.getBoundingClientRect();
    const figure = () => /** @type {HTMLElement} */ (place.firstElementChild);
    this.#chart = new Chart(
      {
        canvas,
        place,
        ours: true,
        make: (options, today) => Core.article(place, canvas, options, today),
        // Style sheets give a short transition to every colour, so that its end tells of a change.
        watch: (changed, signal) => place.addEventListener("transitionend", changed, { signal }),
        applyTheme: (core) => core.theme(...look(figure())),
        loadLanguage: (lang) => {
          this.#lang = lang;
          return loadLanguage(parts.files, lang);
        },
        set: (query) => this.#set(query),
        print: (begins) => print(figure(), begins, this.options.theme),
        completed: (describe) => {
          this.#describe = describe;
          this.#link();
          if (this.#slot.hidden) return;
          const goOn = continueIn(place, this);
          this.#show(true);
          goOn();
        },
        release: () => {},
        lost: (error) => {
          this.#chart = undefined;
          this.#forget();
          this.#showFallback(error);
        },
      },
      this.options,
      data,
    );
    // The attribute may have changed before there was a chart.
    this.#chart.near = this.#near;
    for (const name of EVENTS) this.#chart.addEventListener(name, (event) => this.#dispatch(/** @type {CustomEvent} */ (event)));
    for (const [name, words] of Object.entries(OWN)) this.#check(this.getAttribute(name), name, words);
    this.#langChanged();
    this.#chart.start(width);
  }

  /**
   * Sets what a reader asks for: as attributes, so that the page can see it.
   *
   * @param {string} query
   */
  #set(query) {
    for (const [name, value] of new URLSearchParams(query)) {
      delete (/** @type {any} */ (this.#options)[name]);
      if (value) this.setAttribute(name, value);
      else this.removeAttribute(name);
    }
    remember(this);
    this.#dispatch(new CustomEvent("homeward-view", { detail: this.options }));
  }

  #recall = () => recall(this);

  /** @param {CustomEvent} event */
  #dispatch({ type, detail }) {
    if (type === "homeward-ready") {
      // Where a reader is in what is inside, its counterpart comes with the last of the words.
      if (!isRead(this)) this.#show(true);
      this.#settle?.resolve();
      this.#settle = undefined;
    }
    if (type === "homeward-error") console.error(`${NAME}: ${detail.code}: ${detail.message}`);
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** @param {any} error */
  #fail(error) {
    // A chart that is there stays as it is.
    if (!this.#chart) this.#showFallback(error);
    this.#complain(error.code ?? "internal", error.message ?? String(error));
  }

  /**
   * Tells of a word that an attribute does not have; nothing is no word.
   *
   * @param {string | null} found
   * @param {string} name
   * @param {string[]} words
   */
  #check(found, name, words) {
    if (!found || words.includes(found)) return;
    const expected = words.map((word) => `"${word}"`).join(" or ");
    this.#complain("bad-option", `options.${name}: found "${found}", expected ${expected}`);
  }

  /**
   * @param {string} code
   * @param {string} message
   */
  #complain(code, message) {
    this.#dispatch(new CustomEvent("homeward-error", { detail: { code, message } }));
  }

  /** @param {boolean} chart Whether the chart is shown, or what the page has inside the tag. */
  #show(chart) {
    this.#slot.hidden = chart;
    this.#slot.name = "";
    this.#place.inert = !chart;
  }

  /**
   * Shows what is inside the tag, and words of ours where that is nothing.
   *
   * @param {unknown} error
   */
  #showFallback(error) {
    this.#show(false);
    if (!this.firstElementChild && !this.textContent?.trim()) {
      // White space would be shown in place of the words, and takes no slot with a name.
      this.#slot.name = NAME;
      this.#slot.textContent = noChart(this);
    }
    this.#settle?.reject(error);
    this.#settle = undefined;
  }

  /** Puts what search engines read into the page, or takes it out. */
  #link() {
    this.#unlink?.();
    this.#unlink = undefined;
    if (this.#describe && this.hasAttribute("json-ld")) this.#unlink = link(this, this.#describe());
  }

  /** Takes out of the page what search engines read. */
  #forget() {
    this.#describe = undefined;
    this.#link();
  }

  #end() {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#langObserver?.disconnect();
    this.#page?.removeEventListener("hashchange", this.#recall);
    this.#turn?.abort();
    this.#turn = undefined;
    this.#forget();
    this.#show(false);
    this.#chart?.destroy();
    this.#chart = undefined;
    if (!this.#settle) this.#ready = this.#promise();
  }

  #promise() {
    const promise = new Promise((resolve, reject) => {
      this.#settle = { resolve: () => resolve(this), reject };
    });
    // Nobody has to listen.
    promise.catch(() => {});
    return promise;
  }

  /**
   * Takes a property over that the page set before the element was defined.
   *
   * @param {"options" | "data"} name
   */
  #upgrade(name) {
    if (!Object.hasOwn(this, name)) return;
    const own = /** @type {any} */ (this);
    const value = own[name];
    delete own[name];
    own[name] = value;
  }

  /** @param {() => void} act */
  #guard(act) {
    try {
      act();
    } catch (error) {
      this.#fail(error);
    }
  }
}

/**
 * Registers the tag, once for a page.
 *
 * @param {import("./engine.js").Parts} given
 */
export function define(given) {
  if (!globalThis.customElements) return;
  parts ??= given;
  const first = /** @type {(typeof HomewardChart & { warned?: boolean }) | undefined} */ (customElements.get(NAME));
  if (!first) {
    customElements.define(NAME, HomewardChart);
  } else if (first.version !== VERSION && !first.warned) {
    first.warned = true;
    console.warn(`${NAME}: found version ${first.version} on the page already; ${VERSION} is not used`);
  }
}
