import type { ErrorDetail, Excerpt, FocusDetail, Options, RecordFile } from "./index.js";

/**
 * `<homeward-chart>`: a chart with its words, in place of the static figure inside the tag.
 * Importing this registers it; where there is no page, importing does nothing.
 *
 * Attributes are the options of {@link Options}, as text (`time-direction` with a hyphen), and `loading`:
 * `lazy` (the default: the chart is made when a reader comes near) or `eager`, and `src`: the address of a
 * record of your own, and `state`: `hash` keeps what readers ask for in the address, and `json-ld`: the page
 * gets the record's description for search engines. Without `lang` the chart speaks the language of the page
 * around it, where it is one of ours, and follows it. Readers' buttons set attributes. A value that is not
 * understood is told by a `homeward-error` event, and the default is drawn.
 */
export class HomewardChart extends HTMLElement {
  /** The package's. Where a page has several, the one that was there first draws every tag. */
  static readonly version: string;
  /**
   * Resolves to the element when its chart is drawn, and rejects with an `Error` that has a `code`
   * when it cannot be. Where a reader has something open or the keyboard in what is inside the tag, the
   * chart comes into view a little later, with all its words. Nobody has to listen to it. A removed element gets a new one, unless the one it
   * has still waits: it waits on until the element is back.
   */
  readonly ready: Promise<HomewardChart>;
  /** The finding in words, with what is counted and what is not; empty before the chart is there. */
  readonly summary: string;
  /** What is asked for: the attributes, and over them what was set here. */
  options: Options;
  /**
   * A record of your own, as `homeward compile` writes it, in place of that of `src`. What is no
   * such record is told by `homeward-error`, with the code `bad-data`; a chart that is there stays.
   */
  data: BufferSource | null | undefined;
  /**
   * Opens what there is to an event or a claim, with every figure and source, or closes what is
   * open. An id that the record does not have throws; before the chart is there nothing happens.
   */
  select(id: string | null): void;
  /** The picture with heading, scope, sources, version and day in it, as SVG; empty before the chart is there. */
  toSVG(): string;
  /** The same as PNG, 1,520 pixels wide, as soon as the chart is there. */
  toPNG(): Promise<Blob>;
  /**
   * One table as CSV: what is shown or, with `all`, the whole record; empty before the chart is there. What is wrong throws.
   */
  toCSV(excerpt?: Excerpt): string;
  /**
   * Both tables as a plain object; undefined before the chart is there, which is what `JSON.stringify` of the element writes.
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

/** Events of the element. They bubble, and leave shadow roots. */
export interface HomewardChartEventMap extends HTMLElementEventMap {
  /** The chart is drawn, and shown in place of what is inside the tag. */
  "homeward-ready": CustomEvent<null>;
  /** The focus moved; `null` when it left. */
  "homeward-focus": CustomEvent<FocusDetail | null>;
  /** The details of an event or a claim were opened, or closed: `null`. */
  "homeward-select": CustomEvent<FocusDetail | null>;
  /** A reader's button changed the options; these are in force now. */
  "homeward-view": CustomEvent<Options>;
  /** Something went wrong; what is inside the tag is shown again where the chart cannot be. */
  "homeward-error": CustomEvent<ErrorDetail>;
}

/** The tag's attributes: the options as text, and those that only the tag has. */
export type HomewardChartAttributes = {
  [Name in keyof Omit<Options, "timeDirection">]?: Options[Name] extends boolean | undefined ? "true" | "false" : Options[Name];
} & {
  /** Which way time runs in the picture. Default: as the language does. */
  "time-direction"?: Options["timeDirection"];
  /** The address of a record of your own, as `homeward compile` writes it. Default: the one that is inside. */
  src?: string;
  /** When the chart is made: when a reader comes near, or at once. Default: lazy. */
  loading?: "lazy" | "eager";
  /** Keeps what readers ask for in the address. Default: it is not kept. */
  state?: "hash";
  /** Gives the page the record's description for search engines. Default: it does not. */
  "json-ld"?: "" | boolean;
};

/** The tag's properties, as frameworks set them. */
export type HomewardChartProperties = Partial<Pick<HomewardChart, "data" | "options">>;

/** The tag's listeners, as frameworks name them: `onhomeward-select`. */
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
