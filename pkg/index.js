// The package's entry. Importing it does nothing; `mount` loads the engine.

import { inlined } from "./inline-wasm.js";
import { files } from "./dist/languages.js";
import { mountWith } from "./mount.js";

export { Chart } from "./chart.js";

/**
 * Draws a chart in a canvas of yours.
 *
 * @param {HTMLCanvasElement} canvas
 * @param {import("./index.js").MountOptions} [options]
 */
export const mount = (canvas, options) => mountWith({ content: inlined, files }, canvas, options);
