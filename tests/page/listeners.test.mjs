// Pages whose libraries replace addEventListener, and pages with keys of their own.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { embed, stage, test } from "./support.mjs";

/** A file of an npm package, also one that the package does not export. */
const source = (file) => readFileSync(new URL(`../../xtask/npm/node_modules/${file}`, import.meta.url), "utf8");

for (const version of ["0.11", "0.13", "0.14"]) {
  const zone = `<script>${source(`zone-${version}/bundles/zone.umd.js`)}</script>`;

  test(`with zone.js ${version} the page's own listeners outlive a tag`, {}, async (page) => {
    await embed(page, `${zone}<script>
      globalThis.heard = [];
      for (const [target, type] of [[document, "keydown"], [window, "beforeprint"], [window, "hashchange"]])
        target.addEventListener(type, () => heard.push(type));
    </script><homeward-chart state="hash"></homeward-chart>`);
    const heard = await page.evaluate(async () => {
      document.querySelector("homeward-chart").remove();
      await stage.frames(3);
      document.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }));
      dispatchEvent(new Event("beforeprint"));
      location.hash = "elsewhere";
      await stage.frames(5);
      return heard;
    });
    assert.deepEqual(heard, ["keydown", "beforeprint", "hashchange"]);
  });

  test(`with zone.js ${version} a canvas that is mounted again follows the pointer`, {}, async (page) => {
    await stage(page, `${zone}<canvas></canvas>`, { style: "canvas { width: 100% }" });
    const found = await page.evaluate(async () => {
      const canvas = stage.canvas();
      const own = [];
      canvas.addEventListener("pointermove", () => own.push("pointermove"));
      const moved = async (signal) => {
        const chart = await stage.draw(canvas, signal && { signal });
        stage.point(canvas, [200, 400], stage.middle(canvas));
        await stage.frames(2);
        return chart;
      };
      const first = await moved();
      first.destroy();
      const control = new AbortController();
      const second = await moved(control.signal);
      control.abort();
      const third = await moved();
      return { seen: [first, second, third].map(({ seen }) => seen.length > 0), own: own.length };
    });
    assert.deepEqual(found, { seen: [true, true, true], own: 6 });
  });
}

const GALLERY = `<div class="swiper" style="height: 100px; overflow: hidden"><div class="swiper-wrapper" style="display: flex">
  ${[1, 2, 3, 4].map((slide) => `<div class="swiper-slide" style="flex: none; width: 100%">${slide}</div>`).join("")}
  </div></div><button id="button">The page's</button><homeward-chart></homeward-chart>
  <script>${source("swiper/swiper-bundle.js")}</script>
  <script>const swiper = new Swiper(".swiper", { speed: 0, keyboard: { enabled: true } });</script>`;

test("an arrow key at a datum moves the chart alone, and elsewhere the gallery of the page", { height: 1200 }, async (page) => {
  await embed(page, GALLERY);
  const slide = () => page.evaluate(() => swiper.activeIndex);
  const datum = () => page.evaluate(() => document.querySelector("homeward-chart").shadowRoot.activeElement?.dataset.datum);
  await page.locator("homeward-chart [data-datum]").first().focus();
  const before = Number(await datum());
  for (const key of ["ArrowRight", "ArrowRight", "ArrowLeft"]) await page.keyboard.press(key);
  assert.deepEqual([await slide(), Number(await datum())], [0, before + 1]);
  // Also where there is nothing further.
  for (const key of ["PageUp", "PageDown", "End", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
  assert.equal(await slide(), 0);
  for (const [selector, expected] of [["#button", 1], ["homeward-chart summary", 2], ["homeward-chart [data-set]", 3]]) {
    await page.locator(selector).first().focus();
    await page.keyboard.press("ArrowRight");
    assert.equal(await slide(), expected, selector);
  }
});

test("keys that the chart does not use reach the page, and Escape only where it closes nothing", {}, async (page) => {
  await embed(page, `<button id="button">The page's</button><homeward-chart></homeward-chart>
    <script>
      globalThis.heard = [];
      document.addEventListener("keydown", ({ key }) => heard.push(key));
    </script>`);
  const heard = async (selector, ...keys) => {
    if (selector) await page.locator(selector).first().focus();
    for (const key of keys) await page.keyboard.press(key);
    await page.evaluate(() => stage.frames(3));
    return page.evaluate(() => heard.splice(0));
  };
  const tooltip = () => page.evaluate(() => document.querySelector("homeward-chart").shadowRoot.querySelector(".homeward-tooltip")?.textContent ?? "");
  const datum = "homeward-chart [data-datum]";
  assert.deepEqual(await heard(datum, "a", "F2", "?"), ["a", "F2", "?"]);
  assert.deepEqual(await heard(datum, "Control+ArrowRight", "Alt+ArrowUp"), ["Control", "ArrowRight", "Alt", "ArrowUp"]);
  assert.notEqual(await tooltip(), "");
  // The first one closes the tooltip, the second has nothing to close.
  assert.deepEqual(await heard(datum, "Escape"), []);
  assert.equal(await tooltip(), "");
  assert.deepEqual(await heard(undefined, "Escape"), ["Escape"]);
  // From outside it closes the tooltip of a pointer and is the page's, too.
  await page.locator("#button").focus();
  const box = await page.locator("homeward-chart canvas").boundingBox();
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.5);
  await page.evaluate(() => stage.frames(2));
  assert.notEqual(await tooltip(), "");
  assert.deepEqual(await heard("#button", "Escape"), ["Escape"]);
  assert.equal(await tooltip(), "");
});

test("Escape that closes the details of an event goes no further, wherever the keyboard is in the chart", {}, async (page) => {
  await embed(page, `<homeward-chart></homeward-chart>
    <script>
      globalThis.heard = [];
      document.addEventListener("keydown", ({ key }) => heard.push(key));
    </script>`);
  for (const inside of [".homeward-event", "[data-set]", "summary"]) {
    await page.evaluate(async (inside) => {
      const { shadowRoot } = document.querySelector("homeward-chart");
      shadowRoot.querySelector("[data-datum]").click();
      await stage.frames(3);
      shadowRoot.querySelector(inside).focus();
    }, inside);
    assert.equal(await page.locator("homeward-chart .homeward-event:not([hidden])").count(), 1);
    await page.keyboard.press("Escape");
    await page.evaluate(() => stage.frames(3));
    assert.equal(await page.locator("homeward-chart .homeward-event:not([hidden])").count(), 0, inside);
    assert.deepEqual(await page.evaluate(() => heard.splice(0)), [], inside);
  }
});

test("a page's shortcuts on Enter and Space leave the buttons of the chart theirs", {}, async (page) => {
  await embed(page, `<homeward-chart></homeward-chart>
    <script>
      globalThis.heard = [];
      document.addEventListener("keydown", (event) => {
        if (event.key !== " " && event.key !== "Enter") return;
        event.preventDefault();
        heard.push(event.key);
      });
    </script>`);
  for (const key of ["Enter", " "]) {
    for (const [selector, view] of [['button[data-view="flows"]', "flows"], ['button[data-view="cumulative"]', "cumulative"]]) {
      await page.locator(`homeward-chart ${selector}`).first().focus();
      await page.evaluate(() => stage.frames(3));
      await page.keyboard.press(key);
      assert.equal(await page.locator("homeward-chart").getAttribute("view"), view, key);
    }
    const summary = page.locator("homeward-chart summary").first();
    const open = () => summary.evaluate((each) => each.parentElement.open);
    const before = await open();
    await summary.focus();
    await page.keyboard.press(key);
    assert.equal(await open(), !before, key);
  }
  assert.deepEqual(await page.evaluate(() => heard), []);
});

test("arrow keys scroll a wide table of the chart and leave the page's gallery", { width: 560, height: 1200 }, async (page) => {
  await embed(page, GALLERY);
  const found = await page.evaluate(async () => {
    const { shadowRoot } = document.querySelector("homeward-chart");
    shadowRoot.querySelector(".homeward-details").open = true;
    await stage.frames(2);
    const tables = shadowRoot.querySelector(".homeward-tables");
    tables.focus();
    return tables.scrollWidth > tables.clientWidth;
  });
  assert.ok(found, "found a table that fits, expected one to scroll");
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => document.querySelector("homeward-chart").shadowRoot.querySelector(".homeward-tables").scrollLeft > 0);
  assert.equal(await page.evaluate(() => swiper.activeIndex), 0);
});
