// The demo site with the package as it is published: today's record, whatever the fixture build has.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { SITE, TOTALS, serve, tagOf, visit } from "./support.mjs";

test("the demo article draws both charts with the totals of today's record", async () => {
  const url = await serve(SITE, {}, { "/pkg/": join(SITE, "../pkg") });
  // Tall enough for both charts: a chart far below the viewport is not drawn.
  await visit(url, async (page) => {
    for (const id of ["cumulative", "flows"]) {
      const { summary, text, width } = await tagOf(page, `#${id}`);
      assert.match(summary, TOTALS, id);
      assert.match(text, TOTALS, id);
      assert.ok(width > 300, `${id}: found a canvas ${width} pixels wide`);
    }
    const fallbacks = await page.locator("homeward-chart > figure").allTextContents();
    assert.equal(fallbacks.length, 2);
    for (const fallback of fallbacks) assert.match(fallback, TOTALS);
  }, { height: 3200 });
});
