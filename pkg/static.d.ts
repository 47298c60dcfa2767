import type { Options } from "./index.js";

export interface HtmlOptions extends Options {
  /** Your own dataset, compiled by `homeward compile`. Default: the bundled one. */
  data?: BufferSource | null;
}

export interface SvgOptions extends HtmlOptions {
  /** The width in CSS pixels, from 160 to 4000. Default: 760. */
  width?: number;
}

/**
 * The static figure as HTML: the content of `<homeward-chart>`. It needs no script, and all text is escaped.
 * Throws an `Error` with the code `bad-option` or `bad-data`.
 */
export function renderHtml(options?: HtmlOptions): string;

/** The figure as one SVG, with its text. Throws in the same way. */
export function renderSvg(options?: SvgOptions): string;
