// A redraw keeps the reader's focus and scroll position.

import assert from "node:assert/strict";
import { embed, packageModule, stage, test, whole } from "./support.mjs";

const { renderHtml } = await packageModule("static.js");

const TAG = "<homeward-chart></homeward-chart>";

const frames = (page) => page.evaluate(() => stage.frames(4));

test("a legend button keeps the focus when the number of buttons changes", {}, async (page) => {
  await embed(page, '<homeward-chart from="2025-08-01"></homeward-chart>');
  const keys = page.locator("homeward-chart .homeward-legend > li");
  const before = await keys.count();
  await keys.locator("button").first().focus();
  await page.keyboard.press("Enter");
  await frames(page);
  assert.notEqual(await keys.count(), before, "found as many buttons as before, expected another number");
  const focused = await page.evaluate(() => document.querySelector("homeward-chart").shadowRoot.activeElement?.localName);
  assert.equal(focused, "button");
});

test("the focused datum keeps the focus when the page sets another period", {}, async (page) => {
  await embed(page, TAG);
  await page.evaluate(() => document.querySelector("homeward-chart").shadowRoot.querySelector("[data-datum]").focus());
  await page.evaluate(() => document.querySelector("homeward-chart").setAttribute("from", "2025-01-01"));
  await frames(page);
  const focused = await page.evaluate(() => document.querySelector("homeward-chart").shadowRoot.activeElement !== null);
  assert.ok(focused, "found no focus in the chart, expected it on a datum");
  await page.keyboard.press("ArrowRight");
  await frames(page);
  const datum = await page.evaluate(() => document.querySelector("homeward-chart").shadowRoot.activeElement?.textContent);
  assert.match(datum, /2025/);
});

test("a picture with a transparent background is cleared before it is painted again", {}, async (page) => {
  await embed(page, TAG, { style: "homeward-chart { --homeward-ground: transparent }" });
  const painted = await page.evaluate(async () => {
    const chart = document.querySelector("homeward-chart");
    const canvas = chart.shadowRoot.querySelector("canvas");
    const alpha = () => {
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      return data.reduce((sum, value, at) => (at % 4 === 3 ? sum + value : sum), 0);
    };
    // A busy machine paints late: the picture is complete when it no longer changes.
    const complete = async () => {
      for (let last = -1; last !== alpha(); await stage.frames(8)) last = alpha();
      return alpha();
    };
    const ink = async (colour) => {
      chart.style.setProperty("--homeward-ink", colour);
      await stage.frames(4);
    };
    await ink("#222222");
    const before = await complete();
    chart.shadowRoot.querySelector("[data-datum]").focus();
    await stage.frames(4);
    await ink("#dddddd");
    await ink("#222222");
    chart.shadowRoot.activeElement.blur();
    return { before, after: await complete() };
  });
  assert.equal(painted.after, painted.before);
});

test("each copy is announced", {}, async (page) => {
  await embed(page, TAG);
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector("homeward-chart");
    for (const details of shadowRoot.querySelectorAll("details")) details.open = true;
    globalThis.announced = [];
    const live = shadowRoot.querySelector(".homeward-status");
    new MutationObserver(() => announced.push(live.textContent)).observe(live, { childList: true, characterData: true, subtree: true });
  });
  const buttons = page.locator("homeward-chart [data-copy]");
  for (const index of [0, 1, 0]) {
    await buttons.nth(index).click();
    await frames(page);
  }
  assert.equal((await page.evaluate(() => announced)).length, 3);
});

for (const [what, selector] of [["a heading", "summary"], ["a source", "td a"], ["a table", ".homeward-tables"]]) {
  test(`a script that loads late keeps the focus on ${what} of the static figure, and the scroll position`, { width: 560 }, async (page) => {
    const link = '<link rel="stylesheet" href="pkg/homeward.css">';
    await stage(page, `${link}<homeward-chart view="flows">${renderHtml({ view: "flows" })}</homeward-chart>`);
    const before = await page.evaluate((selector) => {
      const details = document.querySelector(".homeward-details");
      details.querySelector("summary").click();
      const all = [...details.querySelectorAll(selector)].filter((one) => one.checkVisibility());
      // A link that is not the first one with its URL, where there are several.
      const again = all.find((one, index) => one.href && all.findIndex(({ href }) => href === one.href) < index);
      (again ?? all[0]).focus();
      details.querySelector(".homeward-tables").scrollLeft = 20;
      scrollBy(0, 1500);
      const at = document.activeElement;
      return { index: all.indexOf(at), text: at.textContent, top: at.getBoundingClientRect().top };
    }, selector);
    await page.evaluate(() => import(new URL("pkg/dist/embed.js", document.baseURI)));
    await whole(page);
    const after = await page.evaluate(async (selector) => {
      await stage.frames(4);
      const { shadowRoot } = document.querySelector("homeward-chart");
      const at = shadowRoot.activeElement;
      const open = [...shadowRoot.querySelectorAll(".homeward-panels > details")].map((details) => details.open);
      const details = shadowRoot.querySelector(".homeward-details");
      const all = [...details.querySelectorAll(selector)].filter((one) => one.checkVisibility());
      const index = all.indexOf(at);
      const { scrollLeft } = details.querySelector(".homeward-tables");
      const replaced = shadowRoot.querySelector("slot").hidden;
      return { index, text: at?.textContent, top: at?.getBoundingClientRect().top, open, scrollLeft, replaced };
    }, selector);
    assert.deepEqual(after.open, [true, false, false]);
    assert.equal(after.index, before.index);
    assert.equal(after.text, before.text);
    assert.equal(after.scrollLeft, 20);
    assert.ok(Math.abs(after.top - before.top) < 2, `found it at ${after.top}, before at ${before.top}`);
    assert.ok(after.replaced, "found the static figure, expected the chart in its place");
  });
}

test("the sources that a reader unfolded in the static figure are unfolded in the chart", { width: 560 }, async (page) => {
  const link = '<link rel="stylesheet" href="pkg/homeward.css">';
  await stage(page, `${link}<homeward-chart>${renderHtml({})}</homeward-chart>`);
  const focused = await page.evaluate(() => {
    document.querySelector(".homeward-details").open = true;
    const more = document.querySelectorAll(".homeward-more")[4];
    more.open = true;
    more.querySelector("a:last-child").focus();
    return document.activeElement.href;
  });
  await page.evaluate(() => import(new URL("pkg/dist/embed.js", document.baseURI)));
  await whole(page);
  const found = await page.evaluate(async () => {
    await stage.frames(4);
    const { shadowRoot } = document.querySelector("homeward-chart");
    const open = [...shadowRoot.querySelectorAll(".homeward-more")].map((more) => more.open);
    return { open: open.flatMap((open, index) => (open ? [index] : [])), href: shadowRoot.activeElement?.href };
  });
  assert.deepEqual(found, { open: [4], href: focused });
});
