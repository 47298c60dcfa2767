// What changes around a reader leaves the reader where they are.

import assert from "node:assert/strict";
import { stage, test } from "./support.mjs";

/** Shows the tag and waits until it has everything. */
async function show(page, attributes, style = "") {
  const tag = `<homeward-chart ${attributes}></homeward-chart><script src="pkg/dist/embed.js"></script>`;
  await stage(page, tag, { style });
  await page.waitForFunction(() => document.querySelector("homeward-chart")?.shadowRoot?.querySelector("table"));
}

const frames = (page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  });

test("a button keeps the keyboard when there is another number of them", {}, async (page) => {
  await show(page, 'from="2025-08-01"');
  const keys = page.locator("homeward-chart .homeward-legend > li");
  const before = await keys.count();
  await keys.locator("button").first().focus();
  await page.keyboard.press("Enter");
  await frames(page);
  assert.notEqual(await keys.count(), before, "nothing changed in number");
  const focused = await page.evaluate(() => document.querySelector("homeward-chart").shadowRoot.activeElement?.localName);
  assert.equal(focused, "button");
});

test("the walk keeps the keyboard when the page shows other days", {}, async (page) => {
  await show(page, "");
  await page.evaluate(() => document.querySelector("homeward-chart").shadowRoot.querySelector("[data-stop]").focus());
  await page.evaluate(() => document.querySelector("homeward-chart").setAttribute("from", "2025-01-01"));
  await frames(page);
  const focused = await page.evaluate(() => document.querySelector("homeward-chart").shadowRoot.activeElement !== null);
  assert.ok(focused, "the keyboard is back at the beginning of the page");
  await page.keyboard.press("ArrowRight");
  await frames(page);
  const stop = await page.evaluate(() => document.querySelector("homeward-chart").shadowRoot.activeElement?.textContent);
  assert.match(stop, /2025/);
});

test("a picture on a clear ground is not painted over the one before", {}, async (page) => {
  await show(page, "", "homeward-chart { --homeward-ground: transparent }");
  const painted = await page.evaluate(async () => {
    const chart = document.querySelector("homeward-chart");
    const canvas = chart.shadowRoot.querySelector("canvas");
    const frames = async () => {
      for (let frame = 0; frame < 4; frame += 1) await new Promise((done) => requestAnimationFrame(done));
    };
    const alpha = () => {
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      return data.reduce((sum, value, at) => (at % 4 === 3 ? sum + value : sum), 0);
    };
    const ink = async (colour) => {
      chart.style.setProperty("--homeward-ink", colour);
      await frames();
    };
    await ink("#222222");
    const before = alpha();
    chart.shadowRoot.querySelector("[data-stop]").focus();
    await frames();
    await ink("#dddddd");
    await ink("#222222");
    chart.shadowRoot.activeElement.blur();
    await frames();
    return { before, after: alpha() };
  });
  assert.equal(painted.after, painted.before);
});

test("what was copied is told each time", {}, async (page) => {
  await show(page, "");
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector("homeward-chart");
    for (const details of shadowRoot.querySelectorAll("details")) details.open = true;
    globalThis.told = [];
    const live = shadowRoot.querySelector(".homeward-status");
    new MutationObserver(() => told.push(live.textContent)).observe(live, { childList: true, characterData: true, subtree: true });
  });
  const buttons = page.locator("homeward-chart [data-copy]");
  for (const place of [0, 1, 0]) {
    await buttons.nth(place).click();
    await frames(page);
  }
  assert.equal((await page.evaluate(() => told)).length, 3);
});
