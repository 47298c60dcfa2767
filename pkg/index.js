// The package's entry. Importing it does nothing; `mount` loads the engine.

import { Chart } from "./chart.js";
import { engine } from "./engine.js";
import { sayInstead } from "./instead.js";

export { Chart };

/** Canvases that have a chart, or will have one as soon as the engine is here. */
const taken = new WeakSet();

/**
 * Draws a chart in a canvas of yours.
 *
 * @param {HTMLCanvasElement} canvas
 * @param {import("./index.js").MountOptions} [options]
 * @returns {Promise<Chart>}
 */
export async function mount(canvas, options = {}) {
  if (typeof HTMLCanvasElement === "undefined" || !(canvas instanceof HTMLCanvasElement)) {
    throw refusal("bad-canvas", `canvas: found ${kind(canvas)}, expected a canvas element`);
  }
  if (taken.has(canvas)) {
    throw refusal(
      "bad-canvas",
      "canvas: found one that has a chart already, expected another or that chart's destroy() first",
    );
  }
  taken.add(canvas);
  const over = new AbortController();
  const release = () => {
    taken.delete(canvas);
    over.abort();
  };
  try {
    const { signal, ...rest } = options ?? {};
    signal?.throwIfAborted();
    const Core = await engine();
    signal?.throwIfAborted();
    // What is no object has nothing to take a signal out of, and is the engine's to refuse.
    const asked = typeof options === "object" ? rest : options;
    const make = (/** @type {object} */ options) => new Core(canvas, options);
    const lost = () => sayInstead(canvas);
    const chart = new Chart({ canvas, place: canvas, ours: false, make, release, lost, ...asDeviceAsks() }, asked);
    signal?.addEventListener("abort", () => chart.destroy(), { once: true, signal: over.signal });
    return chart;
  } catch (error) {
    release();
    if (!options?.signal?.aborted) sayInstead(canvas);
    throw error;
  }
}

/** Dark or light, as the reader's device prefers. */
function asDeviceAsks() {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  return {
    watch: (/** @type {() => void} */ changed, /** @type {AbortSignal} */ signal) =>
      dark.addEventListener("change", changed, { signal }),
    dress: (/** @type {import("./chart.js").Core} */ core, /** @type {boolean} */ printing) =>
      core.prefer(dark.matches && !printing),
  };
}

/**
 * @param {string} code
 * @param {string} message
 */
function refusal(code, message) {
  return Object.assign(new Error(message), { code });
}

/** @param {unknown} value */
function kind(value) {
  return value === null ? "null" : typeof value === "object" ? "another object" : typeof value;
}
