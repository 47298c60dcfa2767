// Copying an article with a chart in it: what a reader sees, once.

import assert from "node:assert/strict";
import { SITE, embed, packageModule, stage, test } from "./support.mjs";

const { renderHtml } = await packageModule("static.js");
const LINK = '<link rel="stylesheet" href="pkg/homeward.css">';
const article = `${LINK}<p>Before the chart.</p><homeward-chart>${renderHtml({})}</homeward-chart><p>After the chart.</p>`;

/** The text and the HTML that Control+C leaves in the clipboard after everything was selected. */
async function copied(page, copy) {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(SITE).origin });
  await page.evaluate(() => document.activeElement?.blur());
  await page.keyboard.press("ControlOrMeta+a");
  await copy();
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type) => (item.types.includes(type) ? (await item.getType(type)).text() : "");
    const html = await read("text/html");
    const parsed = new DOMParser().parseFromString(html, "text/html");
    return { text: await read("text/plain"), html: parsed.body.textContent, chart: document.querySelector("homeward-chart").summary };
  });
}

const times = (text, part) => text.split(part).length - 1;

for (const [how, copy] of Object.entries({
  "Control+C": (page) => page.keyboard.press("ControlOrMeta+c"),
  "a script": (page) => page.evaluate(() => document.execCommand("copy")),
})) {
  test(`an article copied by ${how} has the text of its chart once`, {}, async (page) => {
    await embed(page, article);
    const { text, html, chart } = await copied(page, () => copy(page));
    const [sentence] = chart.split(". ");
    for (const found of [text, html]) {
      assert.deepEqual([times(found, "Before the chart."), times(found, "After the chart.")], [1, 1]);
      assert.equal(times(found, sentence), 1, `found ${found.slice(0, 2000)}`);
    }
  });
}

test("an article copied before its script has the static figure once", {}, async (page) => {
  await stage(page, article);
  const text = await page.evaluate(() => {
    getSelection().selectAllChildren(document.body);
    return String(getSelection());
  });
  assert.equal(times(text, "About the data"), 1);
});
