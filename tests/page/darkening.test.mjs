// Browsers and extensions that make pages dark.

import assert from "node:assert/strict";
import { tool } from "../browser/tool.mjs";
import { embed, test } from "./support.mjs";

/** Chromium has this theme for readers whose device is dark. */
const FORCED = { flags: ["--enable-features=WebContentsForceDark"], dark: true };
const LIGHT = { ground: "#ffffff", ukraine: "#00746b", russia: "#a94b14", ink: "#1a1a1a" };
const DARK = { ground: "#15181b", ukraine: "#4cc3b5", russia: "#f3a06e", ink: "#f2f2f2" };

/**
 * How many pixels above the plot have each of these colours, and the colour of the page beside the tag.
 * Browsers darken text and symbols of the page, never a canvas.
 */
async function onScreen(page, colours) {
  const height = await page.evaluate(() => document.querySelector("homeward-chart").shadowRoot.querySelector("canvas").getBoundingClientRect().y);
  const png = (await page.screenshot({ clip: { x: 0, y: 0, width: 1000, height: Math.floor(height) } })).toString("base64");
  return page.evaluate(async ([png, colours]) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const found = Object.fromEntries(colours.map((colour) => [colour, 0]));
    const hex = (at) => `#${[...data.slice(at, at + 3)].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
    for (let at = 0; at < data.length; at += 4) {
      const colour = hex(at);
      if (colour in found) found[colour] += 1;
    }
    return { found, page: hex(4 * (image.width - 2)) };
  }, [png, colours]);
}

for (const [theme, colours] of Object.entries({ light: LIGHT, dark: DARK })) {
  test(`Chromium's automatic dark theme leaves a ${theme} chart its colours`, FORCED, async (page) => {
    await embed(page, `<homeward-chart theme="${theme}"></homeward-chart>`, { style: "homeward-chart { inline-size: 700px }" });
    const { found, page: beside } = await onScreen(page, Object.values(colours));
    assert.notEqual(beside, "#ffffff", "the browser has made the page dark");
    assert.ok(found[colours.ground] > 10_000, `found ${found[colours.ground]} pixels of the ground`);
    for (const name of ["ukraine", "russia", "ink"]) {
      assert.ok(found[colours[name]] > 20, `found ${found[colours[name]]} pixels of ${name}`);
    }
  });
}

test("under Dark Reader the directions differ in colour, and every key has its symbol", {}, async (page) => {
  await embed(page, '<homeward-chart theme="light" include="doubtful other-channel"></homeward-chart>');
  await page.addScriptTag({ path: tool.resolve("darkreader/darkreader.js") });
  await page.evaluate(() => DarkReader.enable({}));
  await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor !== "rgba(0, 0, 0, 0)");
  await page.evaluate(() => stage.frames(10));
  const found = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector("homeward-chart");
    const figure = getComputedStyle(shadowRoot.querySelector(".homeward-figure"));
    // The colours by role that the picture is painted in.
    const roles = shadowRoot.querySelector(".homeward-colours").children;
    const [, , , , ukraine, russia] = [...roles].map((role) => getComputedStyle(role).color);
    const painted = [...shadowRoot.querySelectorAll(".homeward-symbol")].map((symbol) => {
      const parts = [null, "::before", "::after"].map((part) => getComputedStyle(symbol, part));
      const colours = parts.flatMap((part) => [
        part.content === "none" ? [] : part.backgroundColor,
        parseFloat(part.borderTopWidth) ? part.borderTopColor : [],
        parseFloat(part.borderLeftWidth) ? part.borderLeftColor : [],
        part.content === '"*"' ? part.color : [],
      ].flat());
      return [symbol.className, colours.filter((colour) => !/, 0\)$/u.test(colour))];
    });
    return { ukraine, russia, ground: figure.backgroundColor, painted };
  });
  const rgb = (colour) => colour.match(/[\d.]+/gu).slice(0, 3).map(Number);
  const distance = (a, b) => Math.hypot(...rgb(a).map((part, index) => part - rgb(b)[index]));
  assert.ok(distance(found.ukraine, found.russia) > 100, `found ${found.ukraine} and ${found.russia}`);
  assert.ok(found.painted.length > 5, `found ${found.painted.length} symbols`);
  for (const [name, colours] of found.painted) {
    const seen = colours.some((colour) => distance(colour, found.ground) > 60);
    assert.ok(seen, `${name}: found ${colours.join("; ") || "no colour"} on ${found.ground}`);
  }
});
