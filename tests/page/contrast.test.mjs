// A canvas for readers who ask for more contrast.

import assert from "node:assert/strict";
import { draw, settled, test } from "./support.mjs";

/** Ink and muted ink, light and dark. */
const THEMES = { light: ["#1a1a1a", "#5b6168"], dark: ["#f2f2f2", "#a9b0b7"] };

const count = (page, colours) => page.evaluate((colours) => stage.count(stage.canvas(), ...colours), colours);

for (const [scheme, [ink, muted]] of Object.entries(THEMES)) {
  test(`in ${scheme} mode, muted text and lines get the full ink where more contrast is wanted`, { dark: scheme === "dark" }, async (page) => {
    await draw(page);
    const usual = await count(page, [ink, muted]);
    assert.ok(usual[muted] > 50, `found ${usual[muted]} pixels of ${muted}`);
    await page.emulateMedia({ contrast: "more" });
    await settled(page);
    const more = await count(page, [ink, muted]);
    assert.equal(more[muted], 0);
    // Glyphs are antialiased, so the counts of the two colours do not add up exactly.
    assert.ok(more[ink] > usual[ink] + usual[muted] / 2);
    await page.emulateMedia({ contrast: "no-preference" });
    await settled(page);
    assert.deepEqual(await count(page, [ink, muted]), usual);
  });
}
