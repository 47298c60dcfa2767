// The tag in Svelte's components: `import type {} from "homeward-chart/svelte"`.

import type { HTMLAttributes } from "svelte/elements";
import type { HomewardChart, HomewardChartAttributes, HomewardChartListeners, HomewardChartProperties } from "./element.js";

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "homeward-chart": HTMLAttributes<HomewardChart> & HomewardChartAttributes & HomewardChartListeners & HomewardChartProperties;
  }
}
