// Charts in canvases of a page's own, whatever the engine is made of.

import { Chart } from "./chart.js";
import { packed } from "./colour.js";
import { engine, loadLanguage } from "./engine.js";
import { failure } from "./failure.js";
import { drawFallback } from "./fallback.js";
import { bytes } from "./custom-data.js";

/** Canvases that have a chart, or will have one as soon as the engine is here, and what ends when they are given back. */
const taken = new WeakMap();

/**
 * @param {import("./engine.js").Parts} parts
 * @param {HTMLCanvasElement} canvas
 * @param {import("./index.js").MountOptions} [options]
 * @returns {Promise<Chart>}
 */
export async function mountWith({ content, files }, canvas, options = {}) {
  if (typeof HTMLCanvasElement === "undefined" || !(canvas instanceof HTMLCanvasElement)) {
    throw failure("bad-canvas", `canvas: found ${kind(canvas)}, expected a canvas element`);
  }
  if (taken.has(canvas)) {
    throw failure(
      "bad-canvas",
      "canvas: found one that has a chart already, expected another or that chart's destroy() first",
    );
  }
  const page = canvas.ownerDocument.defaultView;
  const over = new AbortController();
  taken.set(canvas, over);
  const release = () => {
    if (taken.get(canvas) === over) taken.delete(canvas);
    over.abort();
  };
  try {
    const { signal, data, ...rest } = options ?? {};
    signal?.throwIfAborted();
    const record = bytes(data);
    // Who gives up has the canvas back at once: React mounts everything twice to try it out.
    let end = release;
    signal?.addEventListener("abort", () => end(), { once: true, signal: over.signal });
    const [Core] = await Promise.all([engine(content), loadLanguage(files, options?.lang)]);
    signal?.throwIfAborted();
    // Its frame may have been removed in the meantime.
    if (page && !canvas.ownerDocument.defaultView) {
      throw failure("bad-canvas", "canvas: found one in no page, expected one in a page that is open");
    }
    // What is no object has nothing to take a signal or data out of, and is the engine's to refuse.
    const asked = typeof options === "object" ? rest : options;
    const make = (/** @type {object} */ options, /** @type {string} */ today) => new Core(canvas, options, today);
    const lost = () => drawFallback(canvas);
    const load = (/** @type {string | undefined} */ lang) => loadLanguage(files, lang);
    const host = { canvas, place: canvas, ours: false, make, loadLanguage: load, release, lost, ...asDeviceAsks() };
    const chart = new Chart(host, asked, record);
    end = () => chart.destroy();
    return chart;
  } catch (error) {
    release();
    if (!options?.signal?.aborted) drawFallback(canvas);
    throw error;
  }
}

/** The system's colours for those of a theme, in the engine's order, where a reader has them forced on every page. */
const FORCED = ["Canvas", "CanvasText", "CanvasText", "GrayText", "LinkText", "CanvasText"];

/** Dark or light, with more contrast or in colours of the system, as the reader's device asks. */
function asDeviceAsks() {
  const asked = ["prefers-color-scheme: dark", "prefers-contrast: more", "forced-colors: active"];
  const queries = asked.map((feature) => matchMedia(`(${feature})`));
  const [dark, more, forced] = queries;
  return {
    watch: (/** @type {() => void} */ changed, /** @type {AbortSignal} */ signal) => {
      for (const query of queries) query.addEventListener("change", changed, { signal });
    },
    applyTheme: (/** @type {import("./chart.js").Core} */ core, /** @type {boolean} */ printing) => {
      if (!forced.matches || printing) return core.prefer(dark.matches && !printing, more.matches);
      const [ground, ink, muted, grid, ukraine, russia] = FORCED.map(packed);
      core.theme(ground, ink, muted, grid, ukraine, russia);
    },
  };
}

/** @param {unknown} value */
function kind(value) {
  return value === null ? "null" : typeof value === "object" ? "another object" : typeof value;
}
