// The page's own part: one call for each chart, and buttons of the page's.

import { mount } from "./pkg/index.js";

const views = { cumulative: {}, flows: {} };

for (const view of /** @type {const} */ (["cumulative", "flows"])) {
  draw(view).catch((error) => console.error(`${view}: ${error.code}: ${error.message}`));
}

/** @param {"cumulative" | "flows"} view */
async function draw(view) {
  const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById(view));
  const chart = await mount(canvas, { view });
  for (const button of document.querySelectorAll(`button[data-chart="${view}"]`)) {
    button.addEventListener("click", () => {
      views[view] = { ...views[view], ...JSON.parse(button.dataset.options) };
      chart.update({ view, ...views[view] });
      for (const other of button.parentElement.children) {
        other.setAttribute("aria-pressed", String(other === button));
      }
    });
  }
}
