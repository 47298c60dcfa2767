import type { Parts } from "./drawing.js";
import { HomewardChart, setParts } from "./homeward-chart.js";

const NAME = "homeward-chart";

/** Registers the element, once for a page. */
export function define(parts: Parts): void {
  if (!globalThis.customElements) return;
  setParts(parts);
  const first = customElements.get(NAME) as (typeof HomewardChart & { warned?: boolean }) | undefined;
  const { version } = HomewardChart;
  if (!first) {
    customElements.define(NAME, HomewardChart);
  } else if (first.version !== version && !first.warned) {
    first.warned = true;
    console.warn(`${NAME}: found version ${first.version} on the page already; ${version} is not used`);
  }
}
