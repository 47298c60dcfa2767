// The tag in pages of many kinds: what it listens to, what it writes, and where the keyboard stays.

import assert from "node:assert/strict";
import { SITE, stage, test } from "./support.mjs";

/** Shows a page with the tag in it, and waits until every chart of it is whole. */
async function open(page, body) {
  await put(page, body);
  await page.evaluate(() => Promise.all(tags.map((tag) => tag.ready)));
  await whole(page);
}

const put = async (page, body) => {
  await stage(page, `${body}<script type="module" src="/pkg/element.js"></script>`);
  await page.evaluate(async () => {
    await customElements.whenDefined("homeward-chart");
    globalThis.tags = [...document.querySelectorAll("homeward-chart")];
  });
};

const whole = (page) =>
  page.waitForFunction(() => tags.every(({ shadowRoot }) => shadowRoot.querySelector(".homeward-take button")));

const TAG = "<homeward-chart>Static</homeward-chart>";

test("what a reader asks for is kept in the address of the page, whatever its base is", {}, async (page) => {
  await open(page, '<base href="/"><homeward-chart state="hash">Static</homeward-chart>');
  const press = (query) =>
    page.evaluate((query) => {
      tags[0].shadowRoot.querySelector(`[data-set="${query}"]`).click();
      return stage.frames(3).then(() => location.href);
    }, query);
  assert.equal(await press("from=2024-01-01&to=2024-12-31"), `${SITE}stage.html#from=2024-01-01&to=2024-12-31`);
  assert.equal(await press("from=&to="), `${SITE}stage.html`);
});
