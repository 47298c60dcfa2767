// What axe-core has against the chart: nothing, in any view, theme or state.
//
// Only the chart is asked about, because the page around it is this test's own; the article is asked
// about as a whole. What axe leaves undecided counts as well: colours it could not tell apart from
// their ground would pass unseen.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { SITE, draw, embed, settled, test } from "./support.mjs";

const require = createRequire(new URL("../../xtask/npm/", import.meta.url));
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const VIEWS = {
  "the cumulative view": {},
  "the cumulative view, each way": { stacked: false },
  "the flows": { view: "flows" },
  "the flows with what is not counted": { view: "flows", include: "doubtful other-channel" },
  "the claims": { view: "claims" },
};

const THEMES = {
  "light colours": { colorScheme: "light" },
  "dark colours": { colorScheme: "dark" },
  "colours that the device forces": { forcedColors: "active" },
  "more contrast": { contrast: "more" },
};

/** What is seen and said where, one after the other in the same page. */
const STATES = {
  "nothing open": async () => {},
  "a tooltip open": async (page) => {
    const { width, height } = await page.locator("canvas").boundingBox();
    await page.locator("canvas").hover({ position: { x: 0.7 * width, y: 0.6 * height } });
    await page.locator(".homeward-tooltip:not(:empty)").waitFor();
    await page.locator(".homeward-tooltip").scrollIntoViewIfNeeded();
  },
  "a stop focused": async (page) => {
    await page.mouse.move(0, 0);
    await walk(page);
    await page.locator(".homeward-hint").waitFor();
  },
  "an event's details open": async (page) => {
    await page.keyboard.press("Enter");
    await page.locator(".homeward-event:focus").waitFor();
  },
  "the tables open": async (page) => {
    await page.locator(".homeward-details summary").click();
    await page.locator(".homeward-tables").waitFor();
  },
  "the panel about the data open": async (page) => {
    await page.locator(".homeward-about summary").click();
    await page.locator(".homeward-about ul").first().waitFor();
  },
  "what can be taken along open": async (page) => {
    await page.locator(".homeward-take summary").click();
    await page.locator("[data-copy]").first().waitFor();
  },
};

/** While a stop has the focus, the hint stands on the buttons below the picture. */
const UNDER_THE_HINT = /^color-contrast: .* (button\[data-set="(from|include)=|div\[aria-label="Not counted:"\] > span)/;

/** Focuses the first stop as tabbing does, and walks to the next. */
async function walk(page) {
  await page.locator('[data-stop][tabindex="0"]').focus();
  await page.keyboard.press("ArrowRight");
  await page.locator('[data-stop="1"]:focus').waitFor({ state: "attached" });
}

/** What axe has against what a selector finds, or against the whole page. */
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
    test(`${view} in ${theme} has no fault in any state`, {}, async (page) => {
      await page.emulateMedia(media);
      await show(page, options);
      const found = {};
      for (const [state, reach] of Object.entries(STATES)) {
        await reach(page);
        await page.evaluate(() => stage.frames(2));
        const all = await faults(page, "homeward-chart");
        found[state] = state === "a stop focused" ? all.filter((fault) => !UNDER_THE_HINT.test(fault)) : all;
      }
      assert.deepEqual(found, Object.fromEntries(Object.keys(STATES).map((state) => [state, []])));
    });
  }
  // What is inside a canvas is not rendered: it has no colours, and a tooltip is painted.
  test(`${view} in a canvas has no fault in any state`, {}, async (page) => {
    await draw(page, { options });
    assert.deepEqual(await faults(page, "canvas"), [], "nothing open");
    await walk(page);
    assert.deepEqual(await faults(page, "canvas"), [], "a stop focused");
    await page.keyboard.press("Enter");
    await page.locator(".homeward-event:focus").waitFor({ state: "attached" });
    await settled(page);
    assert.deepEqual(await faults(page, "canvas"), [], "an event's details open");
  });
}

/** Tall enough for both charts: what is far below view is not drawn. */
const TALL = { width: 1280, height: 3200 };

async function open(page) {
  await page.goto(SITE);
  await page.waitForFunction(() => [...document.querySelectorAll("homeward-chart")]
    .every((chart) => chart.shadowRoot?.querySelector("table")));
}

for (const [theme, dark] of [["light", false], ["dark", true]]) {
  test(`the article has no fault in ${theme} colours`, { dark, ...TALL }, async (page) => {
    await open(page);
    assert.deepEqual(await faults(page), []);
  });
}

test("two charts with the same event, their tables and panels open can be told apart", TALL, async (page) => {
  await open(page);
  await page.locator("#flows").getByRole("button", { name: "Event", exact: true }).click();
  for (const chart of ["#cumulative", "#flows"]) {
    await page.locator(`${chart} [data-stop="0"]`).focus();
    await page.keyboard.press("Enter");
    await page.locator(`${chart} .homeward-event:focus`).waitFor();
    await page.locator(`${chart} .homeward-place .homeward-details summary`).click();
    await page.locator(`${chart} .homeward-place .homeward-about summary`).click();
  }
  assert.deepEqual(await faults(page), []);
});

/** Takes a button its name away, and with `pale` the letters of a part their colour. */
const spoil = (root, pale) => {
  root.querySelector("[data-stop]").textContent = "";
  if (pale) root.querySelector(pale).style.color = "#ccc";
};

const rules = (faults) => [...new Set(faults.map((fault) => fault.split(":")[0]))].sort();

test("axe sees into the shadow root: a button without a name and pale letters are found", {}, async (page) => {
  await show(page);
  const figure = await page.locator("homeward-chart .homeward-figure").elementHandle();
  await figure.evaluate(spoil, ".homeward-scope");
  assert.deepEqual(rules(await faults(page, "homeward-chart")), ["button-name", "color-contrast"]);
});

test("axe sees into the canvas: a button without a name is found", {}, async (page) => {
  await draw(page);
  const canvas = await page.locator("canvas").elementHandle();
  await canvas.evaluate(spoil);
  assert.deepEqual(rules(await faults(page, "canvas")), ["button-name"]);
});
