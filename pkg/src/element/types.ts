// The types of the element that its users see.

import type { ErrorDetail, FocusDetail, Options } from "../types.js";
import type { HomewardChart } from "./homeward-chart.js";

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
  [Name in keyof Omit<Options, "timeDirection">]?: Options[Name] extends boolean | undefined ? boolean | "true" | "false" : Options[Name];
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

/** A property for each attribute; `false`, `null` and `undefined` take an attribute away. */
export interface HomewardChartReflection extends Omit<Options, "lang"> {
  /** The address of your own dataset. */
  src?: string;
  /** When the chart is made. */
  loading?: "lazy" | "eager";
  /** Where the reader's choices are kept. */
  state?: "hash";
  /** Whether a description for search engines is added to the page. */
  jsonLd?: boolean;
}

/** The element's properties, as frameworks set them. */
export type HomewardChartProperties = Partial<
  Pick<HomewardChart, "data" | "options"> & Pick<HomewardChartReflection, "timeDirection" | "jsonLd">
>;

/** The element's listeners, as frameworks name them: `onhomeward-select`. */
export type HomewardChartListeners = {
  [Name in keyof HomewardChartEventMap & `homeward-${string}` as `on${Name}`]?: (
    event: HomewardChartEventMap[Name],
  ) => void;
};
