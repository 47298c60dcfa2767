// Figures as text, where there is no page: in Node and in whatever else renders pages. Importing it
// does nothing; the first figure makes the engine.

import { bytes } from "./dist/still-wasm.js";
import { initSync, renderHtml as html, renderSvg as svg } from "./dist/still.js";

let made = false;

function make() {
  if (made) return;
  initSync({ module: new WebAssembly.Module(bytes()) });
  made = true;
}

/**
 * What goes inside the tag.
 *
 * @param {import("./index.js").Options} [options]
 */
export function renderHtml(options) {
  make();
  return html(options);
}

/**
 * The figure as one drawing.
 *
 * @param {import("./static.js").SvgOptions} [options]
 */
export function renderSvg(options = {}) {
  make();
  const { width, ...rest } = options;
  return svg(rest, width);
}
