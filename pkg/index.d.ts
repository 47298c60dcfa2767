import type { Language } from "./dist/language.js";

/** What a chart can be asked for. Unknown names and values are errors. */
export interface Options {
  /** Which question the chart answers: how many by when, which way, or how claimed totals compare. */
  view?: "cumulative" | "flows" | "claims";
  /** Whether the cumulative lines stand on one another. Default: true. */
  stacked?: boolean;
  /** What one bar of the flows stands for. Default: chosen by width. */
  group?: "event" | "month" | "quarter" | "year";
  /** Which directions the picture shows; words and tables tell of both. Default: both. */
  directions?: "both" | "ukraine" | "russia";
  /** Which events that are not counted the picture shows, apart and never added. Default: none. */
  include?: "nothing" | "doubtful" | "other-channel" | "doubtful other-channel";
  /** The first day shown, as `2024-01-31`. It never restarts a count. */
  from?: string;
  /** The last day shown and counted, as `2024-12-31`. */
  to?: string;
  /** Default: as the reader's device asks. */
  theme?: "auto" | "light" | "dark";
  /** A heading of your own. */
  heading?: string;
  /**
   * The language of the words, also with a country, as `uk-UA`. What the record itself says, titles and
   * reasons, stays English and is marked so. Default: English; in the tag that of the page around it.
   */
  lang?: Language | (string & {});
  /** The digits of numbers and dates: 0123, or ٠١٢٣. Default: latn. */
  digits?: "latn" | "arab";
  /** Which way time runs in the picture. Default: as the language does. */
  timeDirection?: "ltr" | "rtl";
}

/** How much of the record is taken along. */
export interface Excerpt {
  /** The table. Default: the one that the view is about. */
  table?: "events" | "claims";
  /** The whole record, also what is not counted, instead of what is shown. Default: false. */
  all?: boolean;
}

/** Both tables, with what they are, which version, and how to cite them. What is empty is left out. */
export interface RecordFile {
  title?: string;
  summary?: string;
  /** What is counted, by whom, from when to when, and what is not. */
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

/** Columns are named as in the CSV; a list holds one text for each figure or source. */
export type Row = Record<string, string | number | boolean | null | (string | null)[]>;

/** What a chart in a canvas can be asked for besides. */
export interface ChartOptions extends Options {
  /**
   * A record of your own, as `homeward compile` writes it; `null`: again the one that is inside.
   * Default: the record stays as it is. What is no such record has the code `bad-data`.
   */
  data?: BufferSource | null;
}

export interface MountOptions extends ChartOptions {
  /** Destroys the chart, or refuses to mount it, when aborted. */
  signal?: AbortSignal;
}

/** What a reader points at or has opened: an event, the first of a period, or a claim. */
export interface FocusDetail {
  /** Its id in the dataset. */
  id: string;
  /** Its date, as `2024-01-31`. */
  date: string;
  /** People to Ukraine, of a whole period where it is one; `null` where no figure was given. */
  ukraine: number | null;
  /** People to Russia, likewise. */
  russia: number | null;
}

/** What went wrong: a code that stays, and a sentence. */
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
  /** The chart is drawn for the first time. */
  "homeward-ready": CustomEvent<null>;
  /** The focus moved; `null` when it left. */
  "homeward-focus": CustomEvent<FocusDetail | null>;
  /** The details of an event or a claim were opened, or closed: `null`. */
  "homeward-select": CustomEvent<FocusDetail | null>;
  /** Something went wrong after mounting. */
  "homeward-error": CustomEvent<ErrorDetail>;
}

/** A chart in a canvas of yours. Made by {@link mount}. */
export class Chart extends EventTarget {
  private constructor();
  /** The finding in words, with what is counted and what is not. */
  readonly summary: string;
  /** Asks for something else. What is wrong throws, and the chart stays as it is. */
  update(options: ChartOptions): void;
  /**
   * Opens what there is to an event or a claim, with every figure and source, or closes what is
   * open. An id that the record does not have throws.
   */
  select(id: string | null): void;
  /** The picture with heading, scope, sources, version and day in it, as SVG. */
  toSVG(): string;
  /** The same as PNG, 1,520 pixels wide. */
  toPNG(): Promise<Blob>;
  /**
   * One table as CSV: what is shown or, with `all`, the whole record. What is wrong throws.
   */
  toCSV(excerpt?: Excerpt): string;
  /**
   * Both tables as a plain object; undefined when the chart is gone, which is what `JSON.stringify` of the chart writes.
   */
  toJSON(excerpt?: Pick<Excerpt, "all">): RecordFile | undefined;
  /** Gives the canvas back as it was. Calling it again does nothing. The end of the canvas's frame does the same. */
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
 * Draws a chart in a canvas of yours. The canvas keeps its width; its height
 * follows from what there is to show. Rejects with an `Error` that has a `code`.
 */
export function mount(canvas: HTMLCanvasElement, options?: MountOptions): Promise<Chart>;
