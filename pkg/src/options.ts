// The options of a figure and its exports, in a page and on a server alike.

import type { Language } from "../dist/language.js";

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
