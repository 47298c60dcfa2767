// The types of the package that its users see.

import type { FocusDetail } from "../wasm/homeward.js";
import type { ErrorDetail } from "./engine/failure.js";
import type { Options } from "./options.js";

export type { FocusDetail } from "../wasm/homeward.js";
export type { ErrorCode, ErrorDetail } from "./engine/failure.js";
export type * from "./options.js";

/** The options of a chart in a canvas. */
export interface ChartOptions extends Options {
  /**
   * Your own dataset, compiled by `homeward compile`; `null` returns to the bundled one. Default: unchanged.
   * Other bytes are an error with the code `bad-data`.
   */
  data?: BufferSource | null;
}

export interface MountOptions extends ChartOptions {
  /**
   * The height of the canvas: that of the figure at the canvas's width, or that of the box around the
   * canvas. Default: width.
   */
  fit?: "width" | "box";
  /** Aborting it destroys the chart, or stops `mount()`. */
  signal?: AbortSignal;
}

export interface ChartEventMap {
  /** The first picture is drawn. */
  "homeward-ready": CustomEvent<null>;
  /** The focus moved. `null`: it left. */
  "homeward-focus": CustomEvent<FocusDetail | null>;
  /** The details of an event or a claim opened. `null`: they closed. */
  "homeward-select": CustomEvent<FocusDetail | null>;
  /** An error after mounting. */
  "homeward-error": CustomEvent<ErrorDetail>;
}
