// A canvas of the page's for readers who want words and lines to stand out.

import assert from "node:assert/strict";
import { draw, settled, test } from "./support.mjs";

/** Ink and what stands beside, light and dark. */
const THEMES = { light: ["#1a1a1a", "#5b6168"], dark: ["#f2f2f2", "#a9b0b7"] };

const count = (page, colours) => page.evaluate((colours) => stage.count(stage.canvas(), ...colours), colours);

for (const [scheme, [ink, muted]] of Object.entries(THEMES)) {
  test(`in ${scheme}, what stands beside is as strong as the rest where more contrast is wanted`, { dark: scheme === "dark" }, async (page) => {
    await draw(page);
    const usual = await count(page, [ink, muted]);
    assert.ok(usual[muted] > 50, `found ${usual[muted]} pixels of ${muted}`);
    await page.emulateMedia({ contrast: "more" });
    await settled(page);
    const more = await count(page, [ink, muted]);
    assert.equal(more[muted], 0);
    // The edges of letters are blended, each colour its own way.
    assert.ok(more[ink] > usual[ink] + usual[muted] / 2);
    await page.emulateMedia({ contrast: "no-preference" });
    await settled(page);
    assert.deepEqual(await count(page, [ink, muted]), usual);
  });
}
