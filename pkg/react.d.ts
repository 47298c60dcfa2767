// The tag in JSX, from React 19 on: `import type {} from "homeward-chart/react"`.

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { HomewardChart, HomewardChartAttributes, HomewardChartListeners, HomewardChartProperties } from "./element.js";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "homeward-chart": DetailedHTMLProps<HTMLAttributes<HomewardChart>, HomewardChart> &
        HomewardChartAttributes &
        HomewardChartListeners &
        HomewardChartProperties;
    }
  }
}
