import type { Language } from "./dist/language.js";

/** The options of a chart. Unknown names and values are errors. */
export interface Options {
  /** The view: running totals, people by period and direction, or totals given by others. Default: cumulative. */
  view?: "cumulative" | "flows" | "claims";
  /** Whether the lines of both directions are stacked. Default: true. */
  stacked?: boolean;
  /** The period of one bar in the flows. Default: chosen by width. */
  group?: "event" | "month" | "quarter" | "year";
  /** The directions in the picture. Text and tables always cover both. Default: both. */
  directions?: "both" | "ukraine" | "russia";
  /** Events to show although they are not counted; they are never added to a total. Default: nothing. */
  include?: "nothing" | "doubtful" | "other-channel" | "doubtful other-channel";
  /** The first day shown, such as `2024-01-31`. It never restarts a running total. */
  from?: string;
  /** The last day shown and counted, such as `2024-12-31`. */
  to?: string;
  /** The colours. Default: auto, which follows the reader's device. */
  theme?: "auto" | "light" | "dark";
  /** A heading in place of the chart's own. */
  heading?: string;
  /**
   * The language of the text. A region is allowed and ignored: `uk-UA`. Titles and reasons in the data stay
   * English and are marked as English. Default: English; in the element, the nearest `lang` in the page.
   */
  lang?: Language | (string & {});
  /** The digits of numbers and dates: 0123, or ٠١٢٣. Default: latn. */
  digits?: "latn" | "arab";
  /** The direction of time in the picture. Default: that of the language. */
  timeDirection?: "ltr" | "rtl";
}

/** The part of the data to export. */
export interface Excerpt {
  /** The table. Default: that of the current view. */
  table?: "events" | "claims";
  /** Whether to export the whole dataset, events that are not counted included, and not only what is shown. Default: false. */
  all?: boolean;
}

/** Both tables with their title, version and citation. Empty fields are left out. */
export interface RecordFile {
  title?: string;
  summary?: string;
  /** The scope line: what is counted, who reports it, which days, and what is not counted. */
  scope?: string;
  sources?: string;
  version?: string;
  /** The day up to which sources were read, as `2026-02-13`. */
  as_of?: string;
  /** The address of the licence, or its name. */
  licence?: string;
  citation: string;
  events: Row[];
  claims: Row[];
}

/** A row. Columns have the names of the CSV; a list has one text for each report or source. */
export type Row = Record<string, string | number | boolean | null | (string | null)[]>;

/** The options of a chart in a canvas. */
export interface ChartOptions extends Options {
  /**
   * Your own dataset, compiled by `homeward compile`; `null` returns to the bundled one. Default: unchanged.
   * Other bytes are an error with the code `bad-data`.
   */
  data?: BufferSource | null;
}

export interface MountOptions extends ChartOptions {
  /** Aborting it destroys the chart, or stops `mount()`. */
  signal?: AbortSignal;
}

/** The focused or selected entry: an event, the first event of a period, or a claim. */
export interface FocusDetail {
  /** Its id in the dataset. */
  id: string;
  /** Its date, as `2024-01-31`. */
  date: string;
  /** People to Ukraine, in the whole period if the entry stands for one; `null` if no figure was given. */
  ukraine: number | null;
  /** People to Russia, in the same way. */
  russia: number | null;
}

/** An error: a stable code, and a sentence. */
export interface ErrorDetail {
  code: ErrorCode;
  message: string;
}

export type ErrorCode =
  | "bad-canvas"
  | "bad-data"
  | "bad-option"
  | "csp"
  | "file-protocol"
  | "internal"
  | "network"
  | "no-wasm"
  | "not-found";

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

/** A chart in a canvas of the page. {@link mount} makes it. */
export class Chart extends EventTarget {
  private constructor();
  /** The sentence and the scope line. */
  readonly summary: string;
  /** Changes options. A wrong option throws, and the chart does not change. */
  update(options: ChartOptions): void;
  /**
   * Selects an event or a claim and opens its details, or clears the selection. An unknown id throws.
   */
  select(id: string | null): void;
  /** The picture as SVG, with heading, scope line, sources, version and date. */
  toSVG(): string;
  /** The same picture as PNG, 1,520 pixels wide. */
  toPNG(): Promise<Blob>;
  /**
   * One table as CSV: what is shown or, with `all`, the whole dataset. A wrong excerpt throws.
   */
  toCSV(excerpt?: Excerpt): string;
  /**
   * Both tables as a plain object, also for `JSON.stringify(chart)`; `undefined` once the chart is destroyed.
   */
  toJSON(excerpt?: Pick<Excerpt, "all">): RecordFile | undefined;
  /** Removes the chart and restores the canvas. Further calls do nothing. Removing the frame of the canvas also destroys the chart. */
  destroy(): void;
  addEventListener<K extends keyof ChartEventMap>(
    type: K,
    listener: (this: Chart, event: ChartEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/**
 * Draws a chart in a canvas of the page. The canvas keeps its width; the chart sets its height.
 * Rejects with an `Error` that has a `code`.
 */
export function mount(canvas: HTMLCanvasElement, options?: MountOptions): Promise<Chart>;
