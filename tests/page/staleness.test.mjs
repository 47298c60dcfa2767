// The line that appears when the record was last checked too long before the day of the page.

import assert from "node:assert/strict";
import { CHECKED, draw, embed, test } from "./support.mjs";

const after = (days) => new Date(Date.parse(CHECKED) + days * 86_400_000).toISOString().slice(0, 10);

const STALE = /^These data were last checked on \d+ \w+ \d{4}; newer reports may be missing\.$/;

for (const [days, isStale] of [[180, false], [181, true]]) {
  const claim = isStale ? "shows that newer reports may be missing" : "shows no line about it";

  test(`${days} days after the last check the tag ${claim}`, { today: after(days) }, async (page) => {
    await embed(page, "<homeward-chart></homeward-chart>");
    const line = page.locator("homeward-chart .homeward-staleness");
    assert.equal(await line.isVisible(), isStale);
    assert.match(await line.textContent(), isStale ? STALE : /^$/);
  });

  test(`${days} days after the last check a canvas ${claim}`, { today: after(days) }, async (page) => {
    await draw(page);
    assert.equal(/newer reports may be missing/.test(await page.locator("canvas").textContent()), isStale);
  });
}
