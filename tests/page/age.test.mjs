// How old the record is on the day of the page.

import assert from "node:assert/strict";
import { CHECKED, draw, embed, test } from "./support.mjs";

const after = (days) => new Date(Date.parse(CHECKED) + days * 86_400_000).toISOString().slice(0, 10);

const NOTICE = /^This record was last checked on \d+ \w+ \d{4}; newer reports may be missing\.$/;

for (const [days, told] of [[180, false], [181, true]]) {
  test(`${days} days after the last check the tag ${told ? "says so" : "says nothing of it"}`, { today: after(days) }, async (page) => {
    await embed(page, "<homeward-chart></homeward-chart>");
    const notice = page.locator("homeward-chart .homeward-notice");
    assert.equal(await notice.isVisible(), told);
    assert.match(await notice.textContent(), told ? NOTICE : /^$/);
  });

  test(`${days} days after the last check a canvas ${told ? "says so" : "says nothing of it"}`, { today: after(days) }, async (page) => {
    await draw(page);
    assert.equal(/newer reports may be missing/.test(await page.locator("canvas").textContent()), told);
  });
}
