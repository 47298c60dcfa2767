// The tag in Vue's templates: `import type {} from "homeward-chart/vue"`.

import type { HTMLAttributes } from "vue";
import type { HomewardChartAttributes, HomewardChartEventMap, HomewardChartProperties } from "./element.js";

/** `@homeward-select` in a template is the property `onHomewardSelect`. */
type Listeners = {
  [Name in keyof HomewardChartEventMap as Name extends `homeward-${infer Rest}`
    ? `onHomeward${Capitalize<Rest>}`
    : never]?: (event: HomewardChartEventMap[Name]) => void;
};

declare module "vue" {
  interface GlobalComponents {
    "homeward-chart": new () => { $props: HTMLAttributes & HomewardChartAttributes & HomewardChartProperties & Listeners };
  }
}
