import type { Options } from "./index.js";

export interface HtmlOptions extends Options {
  /** A record of your own, as `homeward compile` writes it. Default: the one that is inside. */
  data?: BufferSource | null;
}

export interface SvgOptions extends HtmlOptions {
  /** How wide the drawing is, in CSS pixels, from 160 to 4000. Default: 760. */
  width?: number;
}

/**
 * The figure as HTML that needs no script: what goes inside `<homeward-chart>`. Everything in it is
 * escaped. What is wrong throws an `Error` with the code `bad-option` or `bad-data`.
 */
export function renderHtml(options?: HtmlOptions): string;

/** The figure as one SVG drawing, its words included. What is wrong throws likewise. */
export function renderSvg(options?: SvgOptions): string;
