// Figures as text, where there is no page: in Node and in whatever else renders pages. Importing it
// does nothing; the first figure makes the engine.

import { bytes } from "./dist/prerender-wasm.js";
import { initSync, renderHtml as html, renderSvg as svg } from "./dist/prerender.js";
import { bytes as given } from "./custom-data.js";

let made = false;

function make() {
  if (made) return;
  initSync({ module: new WebAssembly.Module(bytes()) });
  made = true;
}

/**
 * What goes inside the tag.
 *
 * @param {import("./static.js").HtmlOptions} [options]
 */
export function renderHtml(options) {
  make();
  const { data, ...rest } = options ?? {};
  return html(typeof options === "object" ? rest : options, given(data));
}

/**
 * The figure as one drawing.
 *
 * @param {import("./static.js").SvgOptions} [options]
 */
export function renderSvg(options) {
  make();
  const { width, data, ...rest } = options ?? {};
  return svg(typeof options === "object" ? rest : options, given(data), width);
}
