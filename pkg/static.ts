// Figures as text, where there is no page: in Node and in whatever else renders pages. Importing it does
// nothing; the first figure makes the engine.

import { bytes } from "./dist/prerender-wasm.js";
import { __wbg_reset_state, initSync, renderHtml as html, renderSvg as svg } from "./dist/prerender.js";
import { bytesOf, own, plain, without } from "./src/chart/plain.js";
import { codeOf } from "./src/engine/failure.js";
import type { Options } from "./src/options.js";

export interface HtmlOptions extends Options {
  /** Your own dataset, compiled by `homeward compile`. Default: the bundled one. */
  data?: ArrayBuffer | ArrayBufferView | null;
}

export interface SvgOptions extends HtmlOptions {
  /** The width in CSS pixels, from 160 to 4000. Default: 760. */
  width?: number;
}

/**
 * The static figure as HTML: the content of `<homeward-chart>`. It needs no script, and all text is escaped.
 * Throws an `Error` with the code `bad-option` or `bad-data`.
 */
export function renderHtml(options?: HtmlOptions): string {
  const [asked, data] = [plain(without(options, "data")), bytesOf(own(options, "data"))];
  return rendered(() => html(asked, data));
}

/** The figure as one SVG, with its text. Throws in the same way. */
export function renderSvg(options?: SvgOptions): string {
  const [asked, data] = [plain(without(options, "data", "width")), bytesOf(own(options, "data"))];
  return rendered(() => svg(asked, data, own(options, "width")));
}

let made = false;

/** Renders with an engine, which one that broke is not: the next figure makes another. */
function rendered(render: () => string): string {
  if (!made) initSync({ module: new WebAssembly.Module(bytes()) });
  made = true;
  try {
    return render();
  } catch (error) {
    if (!codeOf(error)) __wbg_reset_state();
    made = Boolean(codeOf(error));
    throw error;
  }
}
