import type { ErrorDetail, Excerpt, FocusDetail, Options, RecordFile } from "./index.js";

/**
 * `<homeward-chart>`: a chart with its text. It replaces the element's content, the static figure.
 * Importing this file registers the element. Outside a page, importing it does nothing.
 *
 * The attributes are those of {@link HomewardChartAttributes}. Without `lang` the chart follows the language
 * of the page around it. The buttons set attributes. An unknown value fires `homeward-error`, and the default
 * is used.
 */
export class HomewardChart extends HTMLElement {
  /** The version of the package. If a page loads several, the first one draws every element. */
  static readonly version: string;
  /**
   * Resolves to the element when its chart is drawn. Rejects with an `Error` that has a `code` if it cannot
   * be drawn; an unhandled rejection is never reported. While a reader uses the static figure, the chart
   * waits until all of its text is ready. An element that is removed gets a new promise, unless the present
   * one is pending: that one waits until the element is back.
   */
  readonly ready: Promise<HomewardChart>;
  /** The sentence and the scope line; empty until the chart is drawn. */
  readonly summary: string;
  /** The options: those set here, and the attributes for all others. */
  options: Options;
  /**
   * Your own dataset, compiled by `homeward compile`; it takes precedence over `src`. Other bytes fire
   * `homeward-error` with the code `bad-data`, and the chart does not change.
   */
  data: BufferSource | null | undefined;
  /**
   * Selects an event or a claim and opens its details, or clears the selection. An unknown id throws. Does
   * nothing until the chart is drawn.
   */
  select(id: string | null): void;
  /** The picture as SVG, with heading, scope line, sources, version and date; empty until the chart is drawn. */
  toSVG(): string;
  /** The same picture as PNG, 1,520 pixels wide, once the chart is drawn. */
  toPNG(): Promise<Blob>;
  /**
   * One table as CSV: what is shown or, with `all`, the whole dataset; empty until the chart is drawn. A wrong
   * excerpt throws.
   */
  toCSV(excerpt?: Excerpt): string;
  /**
   * Both tables as a plain object, also for `JSON.stringify(element)`; `undefined` until the chart is drawn.
   */
  toJSON(excerpt?: Pick<Excerpt, "all">): RecordFile | undefined;
  addEventListener<K extends keyof HomewardChartEventMap>(
    type: K,
    listener: (this: HomewardChart, event: HomewardChartEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** Events of the element. They bubble and are composed. */
export interface HomewardChartEventMap extends HTMLElementEventMap {
  /** The chart is drawn and replaces the static figure. */
  "homeward-ready": CustomEvent<null>;
  /** The focus moved. `null`: it left. */
  "homeward-focus": CustomEvent<FocusDetail | null>;
  /** The details of an event or a claim opened. `null`: they closed. */
  "homeward-select": CustomEvent<FocusDetail | null>;
  /** A button changed the options. These are the new ones. */
  "homeward-view": CustomEvent<Options>;
  /** An error. If the chart cannot be shown, the static figure is shown again. */
  "homeward-error": CustomEvent<ErrorDetail>;
}

/** The element's attributes: the options as text, and those of the element alone. */
export type HomewardChartAttributes = {
  [Name in keyof Omit<Options, "timeDirection">]?: Options[Name] extends boolean | undefined ? "true" | "false" : Options[Name];
} & {
  /** The direction of time in the picture. Default: that of the language. */
  "time-direction"?: Options["timeDirection"];
  /** The address of your own dataset, compiled by `homeward compile`. Default: the bundled one. */
  src?: string;
  /** When the chart is made: near the viewport, or at once. Default: lazy. */
  loading?: "lazy" | "eager";
  /** `hash` keeps the reader's choices in the address of the page. Default: off. */
  state?: "hash";
  /** Adds a description of the dataset for search engines to the page. Default: off. */
  "json-ld"?: "" | boolean;
};

/** The element's properties, as frameworks set them. */
export type HomewardChartProperties = Partial<Pick<HomewardChart, "data" | "options">>;

/** The element's listeners, as frameworks name them: `onhomeward-select`. */
export type HomewardChartListeners = {
  [Name in keyof HomewardChartEventMap & `homeward-${string}` as `on${Name}`]?: (
    event: HomewardChartEventMap[Name],
  ) => void;
};

declare global {
  interface HTMLElementTagNameMap {
    "homeward-chart": HomewardChart;
  }
}
