// The package without the engine's bytes, for who brings them. Importing it does nothing.

import { engine } from "./engine.js";
import { failure } from "./failure.js";
import { files } from "./dist/languages.js";
import { mountWith } from "./mount.js";

export { Chart } from "./chart.js";

/**
 * Loads the engine: for every chart, those of the tag too.
 *
 * @param {import("./slim.js").Wasm | Promise<import("./slim.js").Wasm>} wasm
 */
export async function init(wasm) {
  await engine(async () => content(await wasm));
}

/**
 * Draws a chart in a canvas of yours.
 *
 * @param {HTMLCanvasElement} canvas
 * @param {import("./index.js").MountOptions} [options]
 */
export const mount = (canvas, options) => mountWith({ content: nothing, files }, canvas, options);

/** @param {import("./slim.js").Wasm} wasm */
async function content(wasm) {
  if (typeof wasm === "string" || wasm instanceof URL) return content(await asked(wasm));
  if (!(wasm instanceof Response)) return wasm;
  if (!wasm.ok) {
    const code = wasm.status === 404 ? "not-found" : "network";
    throw failure(code, `engine: found status ${wasm.status} for ${wasm.url}, expected the package's homeward.wasm`);
  }
  return wasm.arrayBuffer();
}

/** @param {string | URL} address */
async function asked(address) {
  try {
    return await fetch(address);
  } catch (error) {
    throw failure("network", `engine: found ${error} for ${address}, expected the package's homeward.wasm`, error);
  }
}

/** @returns {Promise<never>} */
async function nothing() {
  throw failure("no-wasm", "engine: found no engine, expected init() before the first chart");
}
