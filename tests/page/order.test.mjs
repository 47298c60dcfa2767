// What a reader sees first: where the plot begins, how high the closed figure is, in the same order and at
// the same heights with a static figure and with the live chart.

import assert from "node:assert/strict";
import { packageModule, stage, test, whole } from "./support.mjs";

const { renderHtml } = await packageModule("static.js");

const LANGUAGES = ["en", "uk", "ru", "ar"];
/** CSS pixels: the width of the figure, the lowest top of its plot, its greatest height. */
const WIDTHS = [
  { width: 320 },
  { width: 345 },
  { width: 375 },
  { width: 390, top: 190, height: 780 },
  { width: 760, top: 150 },
  { width: 1200 },
];
const PARTS = [".homeward-views", ".homeward-plot", ".homeward-legend", ".homeward-scope", ".homeward-panels", ".homeward-sources"];

/** The top of each part in its figure, and the figure's height. */
const measure = (page, selector, live) =>
  page.evaluate(
    async ([selector, parts, live]) => {
      await document.fonts.ready;
      return [...document.querySelectorAll(selector)].map((each) => {
        const root = live ? each.shadowRoot : each;
        const figure = live ? root.querySelector(".homeward-figure") : each.querySelector(".homeward-figure");
        const { top, height } = figure.getBoundingClientRect();
        return [...parts.map((part) => figure.querySelector(part).getBoundingClientRect().top - top), height];
      });
    },
    [selector, PARTS, live],
  );

/** How far the name of the options of a chart reaches over the last of its tabs, with an option set. */
async function overlap(index) {
  const chart = document.querySelectorAll("homeward-chart")[index];
  chart.setAttribute("from", "2024-01-01");
  await stage.frames(3);
  const box = (selector) => [...chart.shadowRoot.querySelectorAll(selector)].at(-1).getBoundingClientRect();
  const [tab, options] = [box("[data-view]"), box(".homeward-options > summary")];
  const [across, down] = [Math.min(tab.right, options.right) - Math.max(tab.left, options.left), Math.min(tab.bottom, options.bottom) - Math.max(tab.top, options.top)];
  return across > 0.5 && down > 0.5 ? across : 0;
}

const column = (width, content) => `<div class="column" style="width: ${width}px">${content}</div>`;

for (const view of ["cumulative", "flows", "claims"]) {
  test(`the ${view} view has its picture first, static and live, in every language`, { width: 1250, height: 900 }, async (page) => {
    const columns = (content) => LANGUAGES.flatMap((lang) => WIDTHS.map(({ width }) => column(width, content(lang)))).join("");
    const link = '<link rel="stylesheet" href="pkg/homeward.css">';
    await stage(page, link + columns((lang) => renderHtml({ view, lang })));
    const fixed = await measure(page, ".column", false);
    const tag = (lang) => `<homeward-chart view="${view}" lang="${lang}" loading="eager"></homeward-chart>`;
    await stage(page, columns(tag) + '<script src="pkg/dist/embed.all.js"></script>');
    await whole(page);
    await page.evaluate(() => stage.frames(3));
    const live = await measure(page, "homeward-chart", true);
    for (const [index, found] of live.entries()) {
      const [lang, { width, top, height }] = [LANGUAGES[Math.floor(index / WIDTHS.length)], WIDTHS[index % WIDTHS.length]];
      const [views, plot, legend, scope, panels, sources, whole] = found;
      const at = `${view}, ${lang}, ${width} px`;
      console.log(`${at}: the plot begins at ${Math.round(plot)}, the figure is ${Math.round(whole)} high`);
      assert.ok(views < plot && plot < legend && legend < scope && scope < panels && panels < sources, `${at}: another order`);
      assert.ok(!top || plot <= top, `${at}: the plot begins at ${plot}, expected ${top} at most`);
      const tabs = await page.evaluate(overlap, index);
      assert.equal(tabs, 0, `${at}: the options overlap the tabs by ${tabs}`);
      // The rows of other totals are as many as there are.
      if (view !== "claims") assert.ok(!height || whole <= height, `${at}: ${whole} high, expected ${height} at most`);
      for (const [part, position] of found.entries()) {
        const moved = position - fixed[index][part];
        assert.ok(Math.abs(moved) < 1, `${at}: ${PARTS[part] ?? "the whole figure"} moves by ${moved}`);
      }
    }
  });
}
