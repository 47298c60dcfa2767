// A chart in a canvas: forwards what happens in the page to the engine, which
// decides, and lets it paint once a frame.

import { Box } from "./canvas-size.js";
import { yieldToMain, clients, replaceEngine } from "./engine.js";
import { failure } from "./failure.js";
import { bytes } from "./custom-data.js";
import { read } from "./interaction.js";
import { file, png, save } from "./download.js";

/**
 * @typedef {import("./wasm/homeward.js").Chart} Core
 * @typedef {import("./index.js").Options} Options
 * @typedef {import("./index.js").ChartOptions} ChartOptions
 */

/**
 * Where a chart is and what it follows there.
 *
 * @typedef {object} Host
 * @property {HTMLCanvasElement} canvas What it is drawn on.
 * @property {Element} place What the engine writes its words into.
 * @property {boolean} ours Whether the canvas is made for the chart: as wide as its place, and nothing around it.
 * @property {(options: Options, today: string) => Core} make
 * @property {(changed: () => void, signal: AbortSignal) => void} watch Tells when the look of the page changes.
 * @property {(core: Core, printing: boolean) => unknown} applyTheme Sets the colours, those for paper when printing.
 * @property {(lang: string | undefined) => Promise<void> | undefined} loadLanguage Loads the messages of a language; `undefined` if they are loaded.
 * @property {(query: string) => void} [set] Sets options that a reader asks for, where the page has that left to us.
 * @property {(begins: boolean) => void} [print] Makes the words ready for paper, or for the screen again.
 * @property {(describe: () => string) => void} [completed] Called when all words are there, with what gives the record as JSON-LD.
 * @property {() => void} release Called when the chart is gone.
 * @property {(error: Error) => void} lost Called when it is gone because it broke.
 */

/** Milliseconds without a frame after which none is waited for. */
const FRAMELESS = 1000;

export class Chart extends EventTarget {
  /** @type {Host} */
  #host;
  #box;
  /** @type {Core | undefined} */
  #core;
  /** @type {Options} */
  #options;
  /** The record where it is the page's own, as bytes: a new engine needs it again. */
  #data;
  /** The last reported problem with the options. */
  #complaint = "";
  /** Options that wait for the next frame. */
  #asked = false;
  /** @type {Element | null} What the engine wrote into the page. */
  #text = null;
  #listening = new AbortController();
  #frame = 0;
  /** What the rest of the words waits for, whichever comes first. */
  #waiting = { frame: 0, timer: 0 };
  /** Whether the core knows how large the canvas is: that is nothing before it is measured. */
  #sized = true;
  #themed = false;
  #near = true;
  #starting = false;
  #printing = false;
  /** @type {(() => void) | undefined} What waits for the next painting. */
  #afterwards;
  #ready = false;
  /** Whether all its words are there. */
  #whole = false;
  #client = { restart: () => this.#restart(), fail: (/** @type {unknown} */ error) => this.#fail(error) };

  /**
   * Charts are made by `mount` and by the element.
   *
   * @param {Host} host
   * @param {Options} options
   * @param {Uint8Array} [data]
   */
  constructor(host, options, data) {
    super();
    this.#host = host;
    this.#options = options;
    this.#data = data;
    this.#core = this.#made();
    if (!host.ours) this.#text = host.place.lastElementChild;
    this.#box = new Box(host, (same) => this.#resized(same), this.#listening.signal);
    this.#listen();
    clients.add(this.#client);
    this.#loadLanguage(options);
  }

  /**
   * Draws without waiting for a frame, for who knows how wide the canvas will be.
   *
   * @param {number} width
   */
  async start(width) {
    const measure = () => {
      // What the page has laid out in the meantime is known better.
      this.#box.assume(width);
      this.#sized = false;
      this.#prepare();
    };
    // No frame does it all at once in between.
    this.#starting = true;
    for (const step of [() => this.#writeText(), () => this.#applyTheme(), measure, () => this.#draw()]) {
      await yieldToMain();
      this.#guard(step);
    }
    this.#starting = false;
    // Changes since then, also by listeners of homeward-ready, are for the next frame.
    this.#schedule();
  }

  /** The finding in words, with the scope line. */
  get summary() {
    this.#catchUp();
    let said = "";
    this.#guard(() => (said = this.#core?.summary ?? said));
    return said;
  }

  /**
   * Asks for something else. What is wrong throws, and the chart stays as it is.
   *
   * @param {ChartOptions} options
   */
  update(options) {
    if (!this.#core) return;
    const { data, ...rest } = options ?? {};
    this.#ask(typeof options === "object" ? rest : options, data === undefined ? this.#data : bytes(data));
  }

  /**
   * Shows the page's own dataset, or the bundled one again. Bytes that are no dataset fire an event, and the
   * chart does not change.
   *
   * @param {Uint8Array | undefined} data
   */
  show(data) {
    this.#guard(() => {
      this.#catchUp();
      this.#ask(this.#options, data);
    });
  }

  /**
   * @param {Options} options
   * @param {Uint8Array | undefined} data
   */
  #ask(options, data) {
    if (!this.#core) return;
    const core = this.#core;
    const other = data !== this.#data;
    this.#dispatch(this.#checked(() => (other ? core.replace(data, options) : core.update(options))), "");
    this.#options = options;
    this.#data = data;
    this.#sized = false;
    this.#box.forget();
    this.#loadLanguage(options);
    if (other && this.#whole) this.#describe();
    this.#schedule();
  }

  /**
   * Asks for something else at the next frame, and for the last thing asked for.
   *
   * @param {Options} options
   */
  updateSoon(options) {
    this.#options = options;
    this.#asked = true;
    this.#schedule();
  }

  /**
   * Opens what there is to an event or a claim, with every figure and source, or closes what is open.
   *
   * @param {string | null} id
   */
  select(id) {
    this.#catchUp();
    const core = this.#core;
    if (!core) return;
    // What is no text is the id of nothing.
    const named = typeof id === "string" ? id : "";
    this.#dispatch(this.#checked(() => core.select(id === null || id === undefined ? undefined : named)));
    this.#schedule();
  }

  /** The picture with all its words, as SVG. */
  toSVG() {
    return this.#write("svg");
  }

  /**
   * The same as PNG.
   *
   * @returns {Promise<Blob>}
   */
  async toPNG() {
    this.#catchUp();
    const core = this.#core;
    if (!core) throw failure("bad-canvas", "chart: found one that is gone, expected one that is there");
    return this.#checked(() => png(core));
  }

  /**
   * A table of what is shown or, with `all`, of the whole record.
   *
   * @param {import("./index.js").Excerpt} [excerpt]
   */
  toCSV(excerpt) {
    return this.#write("csv", excerpt);
  }

  /**
   * Both tables of what is shown or, with `all`, of the whole record. `JSON.stringify` calls this,
   * with a name in place of what is asked for.
   *
   * @param {{ all?: boolean }} [excerpt]
   */
  toJSON(excerpt) {
    return this.#core && JSON.parse(this.#write("json", typeof excerpt === "string" ? undefined : excerpt));
  }

  /**
   * @param {string} format
   * @param {object} [excerpt]
   * @returns {string} Empty when the chart is gone.
   */
  #write(format, excerpt) {
    this.#catchUp();
    const core = this.#core;
    // What goes wrong in the page's own object is the page's to hear, and none of the engine's.
    const own = typeof excerpt === "object" ? { ...excerpt } : excerpt;
    return core ? this.#checked(() => core.write(format, own)) : "";
  }

  /**
   * Saves what a button is for: it carries the file's name, and as a query what is in it.
   *
   * @param {DOMStringMap} button
   */
  async #save({ download, file: name = "" }) {
    const ending = name.slice(name.lastIndexOf(".") + 1);
    const excerpt = Object.fromEntries(new URLSearchParams(download));
    try {
      save(ending === "png" ? await this.toPNG() : file(ending, this.#write(ending, excerpt)), name);
    } catch (error) {
      // A chart that is lost has said so.
      if (this.#core) this.#complain(/** @type {any} */ (error).code ?? "internal", String(error));
    }
  }

  /**
   * Whether a reader is near. Far from everybody a chart keeps no pixels.
   *
   * @param {boolean} near
   */
  set near(near) {
    if (near === this.#near) return;
    this.#near = near;
    this.#sized = false;
    this.#schedule();
  }

  /** Gives the canvas back as it was. Calling it again does nothing. */
  destroy() {
    if (!this.#core) return;
    const core = this.#core;
    this.#leave();
    try {
      core.clear();
      core.free();
    } catch {
      // What an engine that broke had in memory is gone with it.
    }
  }

  /** Ends everything but the engine's part. */
  #leave() {
    this.#core = undefined;
    clients.delete(this.#client);
    this.#text?.remove();
    this.#listening.abort();
    cancelAnimationFrame(this.#frame);
    this.#stopWaiting();
    this.#box.giveBack();
    this.#host.release();
  }

  /**
   * Says everything again as soon as the language is there.
   *
   * @param {Options} options
   */
  async #loadLanguage(options) {
    try {
      const learning = this.#host.loadLanguage(options?.lang);
      if (!learning) return;
      await learning;
      if (this.#options === options) this.updateSoon(options);
    } catch (error) {
      const { code, message } = /** @type {any} */ (error);
      this.#complain(code ?? "internal", message);
    }
  }

  #made() {
    return this.#checked(() => {
      const core = this.#host.make(this.#options, new Date().toISOString().slice(0, 10));
      if (this.#data) this.#feed(core, this.#data);
      // A canvas of the page's has its words at once; an engine that breaks over them leaves no chart behind.
      if (!this.#host.ours) core.writeText();
      return core;
    });
  }

  /** Has the engine write its words into the page. */
  #writeText() {
    this.#checked(() => this.#core?.writeText());
    this.#text = this.#host.place.lastElementChild;
  }

  /**
   * Gives a new chart the page's own record, or takes the chart back.
   *
   * @param {Core} core
   * @param {Uint8Array} data
   */
  #feed(core, data) {
    try {
      core.replace(data, this.#options);
    } catch (error) {
      if (/** @type {any} */ (error).code) {
        core.clear();
        core.free();
      }
      throw error;
    }
  }

  /** Begins again with a fresh engine, which knows nothing of this chart. */
  #restart() {
    try {
      this.#text?.remove();
      this.#core = this.#made();
      this.#writeText();
      this.#themed = false;
      this.#sized = false;
      this.#complete();
      this.#schedule();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** @param {unknown} error */
  #fail(error) {
    if (!this.#core) return;
    this.#leave();
    const message = String(error);
    this.#complain("internal", message);
    this.#host.lost(failure("internal", message, error));
  }

  #listen() {
    const { signal } = this.#listening;
    const { canvas, place, set } = this.#host;
    const words = () => this.#text;
    const at = (/** @type {PointerEvent} */ event) => this.#box.at(event);
    const input = (/** @type {(core: Core) => any} */ act) => this.#input(act);
    const afterwards = (/** @type {() => void} */ act) => (this.#afterwards = act);
    const save = (/** @type {DOMStringMap} */ button) => this.#save(button);
    read({ canvas, place, words, at, input, afterwards, set, save }, signal);
    // A graphics driver that begins again forgets every picture.
    const renew = () => {
      this.#sized = false;
      this.#schedule();
    };
    canvas.addEventListener("contextrestored", renew, { signal });
    // A font that comes late is wider or narrower than the one before it.
    const { fonts, defaultView: page } = place.ownerDocument;
    fonts.addEventListener("loadingdone", renew, { signal });
    page?.addEventListener("beforeprint", () => this.#print(true), { signal });
    page?.addEventListener("afterprint", () => this.#print(false), { signal });
    // A frame that is removed tells nothing to what is inside, which would be held from out here.
    const gone = (/** @type {PageTransitionEvent} */ { persisted }) => {
      const moved = place.ownerDocument.defaultView !== page;
      if (!persisted && !moved && page !== window) this.destroy();
    };
    page?.addEventListener("pagehide", gone, { signal });
    const changed = () => {
      this.#themed = false;
      this.#schedule();
    };
    this.#host.watch(changed, signal);
  }

  /**
   * Paper is white, and shows what nobody has scrolled to, too.
   *
   * @param {boolean} begins
   */
  #print(begins) {
    // There is nothing to print before there are words.
    if (!this.#text) return;
    this.#guard(() => {
      // It may be asked for before all the words are there.
      while (begins && this.#core?.complete());
      this.#printing = begins;
      this.#host.print?.(begins);
      this.#themed = false;
      this.#sized = false;
      this.#draw();
    });
  }

  /** @param {boolean} same Whether the canvas is as large as it was, and has the screen's pixels. */
  #resized(same) {
    if (this.#ready && same) return;
    this.#sized = false;
    this.#schedule();
  }

  /** @param {(core: Core) => any} act */
  #input(act) {
    this.#guard(() => {
      if (!this.#core) return;
      this.#dispatch(act(this.#core));
      this.#schedule();
    });
  }

  #schedule() {
    if (!this.#core || this.#starting) return;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#guard(() => this.#draw());
    });
  }

  #draw() {
    this.#prepare();
    // A listener may have destroyed the chart.
    if (this.#near || this.#printing) this.#core?.paint();
    this.#afterwards?.();
    this.#afterwards = undefined;
    if (this.#core && !this.#ready && this.#box.width > 0) {
      this.#ready = true;
      this.dispatchEvent(new CustomEvent("homeward-ready"));
      this.#completeSoon();
    }
  }

  /**
   * Waits for the frame that shows the picture, which would be held up, but not for long: a tab
   * behind others has none, nor has another site's frame that nobody has scrolled to.
   */
  #completeSoon() {
    const begin = () => {
      this.#stopWaiting();
      setTimeout(() => this.#complete());
    };
    this.#waiting = { frame: requestAnimationFrame(begin), timer: setTimeout(begin, FRAMELESS) };
  }

  #stopWaiting() {
    cancelAnimationFrame(this.#waiting.frame);
    clearTimeout(this.#waiting.timer);
  }

  /** Adds what a reader does not wait for, a part at a time. */
  async #complete() {
    for (let more = true; more; await yieldToMain()) {
      more = false;
      this.#guard(() => (more = this.#core?.complete() ?? false));
    }
    // A chart that begins again before its first picture comes here once more.
    if (!this.#ready) return;
    this.#whole = true;
    this.#guard(() => this.#describe());
  }

  #describe() {
    // A listener may have destroyed the chart.
    if (this.#core) this.#host.completed?.(() => this.#write("json-ld"));
  }

  /** Brings everything up to date but the picture. */
  #prepare() {
    this.#catchUp();
    // A listener may have destroyed the chart.
    if (!this.#core) return;
    const shown = this.#box.adopt();
    this.#applyTheme();
    if (!this.#sized && shown) this.#size(this.#core);
  }

  /** Takes in what was asked for and waits for a frame. */
  #catchUp() {
    if (!this.#asked) return;
    this.#asked = false;
    this.#guard(() => this.#ask(this.#options, this.#data));
  }

  #applyTheme() {
    if (!this.#core || this.#themed) return;
    this.#themed = true;
    this.#host.applyTheme(this.#core, this.#printing);
  }

  /** @param {Core} core */
  #size(core) {
    this.#sized = true;
    const ratio = this.#near || this.#printing ? devicePixelRatio : 0;
    this.#dispatch(core.resize(...this.#box.fit((width) => core.height(width), ratio)));
  }

  /**
   * Sends what the engine has to say: names and details, `undefined` where that is nothing.
   *
   * @param {any} notices
   * @param {string} [standing] The complaint that stands where the engine has none.
   */
  #dispatch(notices, standing = this.#complaint) {
    const before = this.#complaint;
    this.#complaint = this.#core?.complaint() ?? standing;
    // Whatever else is asked for, the same word would be complained of again.
    if (this.#complaint && this.#complaint !== before) this.#complain("bad-option", this.#complaint);
    for (let at = 0; at < notices?.length; at += 2) {
      const [name, detail] = notices.slice(at, at + 2);
      if (name === "set") this.#host.set?.(detail);
      else this.dispatchEvent(new CustomEvent(`homeward-${name}`, { detail }));
    }
  }

  /**
   * @param {string} code
   * @param {string} message
   */
  #complain(code, message) {
    this.dispatchEvent(new CustomEvent("homeward-error", { detail: { code, message } }));
  }

  /**
   * Runs what the page did not ask for: a fault becomes an event, never an
   * exception in the page.
   *
   * @param {() => void} act
   */
  #guard(act) {
    try {
      this.#checked(act);
    } catch (error) {
      // A chart that is lost has said so.
      const { code, message } = /** @type {any} */ (error);
      if (this.#core) this.#complain(code, message);
    }
  }

  /**
   * Runs what the engine does. A fault that is not its own refusal has broken
   * it off in the middle of something.
   *
   * @template T
   * @param {() => T} act
   */
  #checked(act) {
    try {
      return act();
    } catch (error) {
      if (/** @type {any} */ (error).code) throw error;
      // A listener of the page's that calls while the words change, as when what has the keyboard goes.
      if (/recursive use/.test(String(error))) {
        throw failure("internal", "chart: found it in the middle of a change, expected a call after that", error);
      }
      replaceEngine(this.#client, error);
      throw failure("internal", `engine: found ${error}, expected none`, error);
    }
  }
}
