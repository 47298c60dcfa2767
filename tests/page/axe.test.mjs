// axe-core finds no fault in the chart, in any view, theme or state.
//
// Only the chart is checked, because the page around it is this test's own; the article is checked as
// a whole. Results that axe leaves undecided count as faults: otherwise text whose contrast it could
// not measure would pass.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { tool } from "../browser/tool.mjs";
import { SITE, draw, embed, openOptions, settled, test } from "./support.mjs";

const AXE = readFileSync(tool.resolve("axe-core/axe.min.js"), "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const VIEWS = {
  "the cumulative view": {},
  "the cumulative view, each way": { stacked: false },
  "the flows": { view: "flows" },
  "the flows with events that are not counted": { view: "flows", include: "doubtful other-channel" },
  "the claims": { view: "claims" },
};

const THEMES = {
  "light colours": { colorScheme: "light" },
  "dark colours": { colorScheme: "dark" },
  "forced colours": { forcedColors: "active" },
  "more contrast": { contrast: "more" },
};

/** How each state is reached, one after the other in the same page. */
const STATES = {
  "nothing open": async () => {},
  "a tooltip open": async (page) => {
    const { width, height } = await page.locator("canvas").boundingBox();
    await page.locator("canvas").hover({ position: { x: 0.7 * width, y: 0.6 * height } });
    await page.locator(".homeward-tooltip:not(:empty)").waitFor();
    await page.locator(".homeward-tooltip").scrollIntoViewIfNeeded();
  },
  "the options open": async (page) => {
    await page.locator(".homeward-options summary").click();
    await page.locator(".homeward-reset").waitFor();
  },
  "a number of the sentence open": async (page) => {
    await page.locator("[data-breakdown]").first().click();
    await page.locator(".homeward-event:focus").waitFor();
    await page.locator(".homeward-options summary").click();
  },
  "a datum focused": async (page) => {
    await page.mouse.move(0, 0);
    await focusSecondDatum(page);
    await page.locator(".homeward-hint").waitFor();
  },
  "an event's details open": async (page) => {
    await page.keyboard.press("Enter");
    await page.locator(".homeward-event:focus").waitFor();
  },
  "the panel about the data open": async (page) => {
    await page.locator(".homeward-about summary").click();
    await page.locator(".homeward-about ul").first().waitFor();
  },
  "the downloads open": async (page) => {
    await page.locator(".homeward-download summary").click();
    await page.locator("[data-copy]").first().waitFor();
  },
  // Last, because every analysis takes longer with the tables in it.
  "the tables open": async (page) => {
    await page.locator(".homeward-details > summary").click();
    await page.locator(".homeward-tables").waitFor();
  },
};

/** Focuses the first datum as tabbing does, then the next by an arrow key. */
async function focusSecondDatum(page) {
  await page.locator('[data-datum][tabindex="0"]').focus();
  await page.keyboard.press("ArrowRight");
  await page.locator('[data-datum="1"]:focus').waitFor({ state: "attached" });
}

/** The faults that axe finds in the elements of a selector, or in the whole page. */
async function faults(page, selector) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async ([selector, values]) => {
    const found = await axe.run(selector ?? document, {
      runOnly: { type: "tag", values },
      resultTypes: ["violations", "incomplete"],
    });
    const line = (rule) => rule.nodes.map(({ target, failureSummary }) =>
      `${rule.id}: ${target.flat().join(" ")}: ${failureSummary.replace(/\s+/g, " ")}`);
    return [...found.violations, ...found.incomplete].flatMap(line);
  }, [selector, TAGS]);
}

/** Shows a chart of the tag, and waits until its tables are there. */
async function show(page, options = {}) {
  const attributes = Object.entries(options).map(([name, value]) => ` ${name}="${value}"`).join("");
  await embed(page, `<homeward-chart${attributes}></homeward-chart>`);
}

for (const [view, options] of Object.entries(VIEWS)) {
  for (const [theme, media] of Object.entries(THEMES)) {
    test(`${view} in ${theme} has no accessibility fault in any state`, {}, async (page) => {
      await page.emulateMedia(media);
      await show(page, options);
      const found = {};
      for (const [state, reach] of Object.entries(STATES)) {
        await reach(page);
        await page.evaluate(() => stage.frames(2));
        found[state] = await faults(page, "homeward-chart");
      }
      assert.deepEqual(found, Object.fromEntries(Object.keys(STATES).map((state) => [state, []])));
    });
  }
  // The content of a canvas is not rendered: it has no colours, and the tooltip is painted.
  test(`${view} in a canvas has no accessibility fault in any state`, {}, async (page) => {
    await draw(page, { options });
    assert.deepEqual(await faults(page, "canvas"), [], "nothing open");
    await focusSecondDatum(page);
    assert.deepEqual(await faults(page, "canvas"), [], "a datum focused");
    await page.keyboard.press("Enter");
    await page.locator(".homeward-event:focus").waitFor({ state: "attached" });
    await settled(page);
    assert.deepEqual(await faults(page, "canvas"), [], "an event's details open");
  });
}

/**
 * Tall enough for both charts with their tables: a chart far below the viewport is not drawn, and heads of tables
 * that stay in sight cover the rows that are scrolled under them.
 */
const TALL = { width: 1280, height: 9600 };

async function open(page) {
  await page.goto(SITE);
  await page.waitForFunction(() => [...document.querySelectorAll("homeward-chart")]
    .every((chart) => chart.shadowRoot?.querySelector("table")));
}

for (const [theme, dark] of [["light", false], ["dark", true]]) {
  test(`the article has no accessibility fault in ${theme} colours`, { dark, ...TALL }, async (page) => {
    await open(page);
    assert.deepEqual(await faults(page), []);
  });
}

test("two charts with the same event, their tables and panels open have distinct names", TALL, async (page) => {
  await open(page);
  await openOptions(page);
  await page.locator("#flows").getByRole("button", { name: "Reunion", exact: true }).click();
  for (const chart of ["#cumulative", "#flows"]) {
    await page.locator(`${chart} [data-datum="0"]`).focus();
    await page.keyboard.press("Enter");
    await page.locator(`${chart} .homeward-event:focus`).waitFor();
    await page.locator(`${chart} .homeward-place .homeward-details > summary`).click();
    await page.locator(`${chart} .homeward-place .homeward-about summary`).click();
  }
  // A table's head, which stays in sight, covers whatever row is at the top of the window.
  await page.evaluate(() => scrollTo(0, 0));
  assert.deepEqual(await faults(page), []);
});

/** Removes a button's name, and with `pale` gives the text of a part too little contrast. */
const spoil = (root, pale) => {
  root.querySelector("[data-datum]").textContent = "";
  if (pale) root.querySelector(pale).style.color = "#ccc";
};

const rules = (faults) => [...new Set(faults.map((fault) => fault.split(":")[0]))].sort();

test("axe checks the shadow root: a button without a name and text of low contrast are found", {}, async (page) => {
  await show(page);
  const figure = await page.locator("homeward-chart .homeward-figure").elementHandle();
  await figure.evaluate(spoil, ".homeward-scope");
  assert.deepEqual(rules(await faults(page, "homeward-chart")), ["button-name", "color-contrast"]);
});

test("axe checks the content of a canvas: a button without a name is found", {}, async (page) => {
  await draw(page);
  const canvas = await page.locator("canvas").elementHandle();
  await canvas.evaluate(spoil);
  assert.deepEqual(rules(await faults(page, "canvas")), ["button-name"]);
});
