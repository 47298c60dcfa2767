// The parts and custom properties that the manifest lists are those that a figure and its style sheet
// have.

import assert from "node:assert/strict";
import { copyFileSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { CUSTOM_PROPERTIES, PARTS } from "../../xtask/parts.mjs";
import { PACKAGE, project, serve, tagOf, visit } from "./support.mjs";

const text = (path) => readFileSync(join(PACKAGE, path), "utf8");
const [declaration] = JSON.parse(text("dist/custom-elements.json")).modules[0].declarations;
const views = declaration.attributes.find(({ name }) => name === "view").type.text.match(/[a-z]+/g);

/** Names with their descriptions, in order. */
const described = (list) => list.map(({ name, description }) => [name, description]).sort();

/** Shows a view with a tooltip, the details of its first entry and every panel open, and returns its parts. */
async function partsOf(page, view) {
  const chart = page.locator("homeward-chart");
  await chart.evaluate((chart, view) => chart.setAttribute("view", view), view);
  await page.locator(`homeward-chart figure[data-view=${view}]`).first().waitFor({ state: "attached" });
  await page.locator("homeward-chart canvas").hover();
  await page.locator("homeward-chart [part=tooltip]").waitFor({ state: "attached" });
  await page.locator("homeward-chart [part=details] tbody button").first().evaluate((button) => button.click());
  await page.locator("homeward-chart [part=event]:not(:empty)").waitFor();
  return chart.evaluate(({ shadowRoot }) => {
    for (const panel of shadowRoot.querySelectorAll("details")) panel.open = true;
    return [...shadowRoot.querySelectorAll("[part]")].flatMap(({ part }) => [...part]);
  });
}

test("the listed parts are those of a figure in every view, with a card and the panels open", async () => {
  const site = project("examples/plain", "parts");
  for (const file of ["dist/embed.js", "homeward.css"]) copyFileSync(join(PACKAGE, file), join(site, basename(file)));
  const found = new Set();
  await visit(await serve(site), async (page) => {
    await tagOf(page);
    for (const view of views) {
      for (const part of await partsOf(page, view)) found.add(part);
    }
  });
  assert.ok(views.length > 2, `found the views ${views}`);
  assert.deepEqual(Object.keys(PARTS).sort(), [...found].sort());
});

test("the listed custom properties are those that the style sheet uses", () => {
  const used = [...text("homeward.css").matchAll(/var\(--homeward-([a-z-]+)/g)].map(([, name]) => name);
  assert.deepEqual(Object.keys(CUSTOM_PROPERTIES).sort(), [...new Set(used)].sort());
});

test("the manifest has every listed part and custom property, each with its description", () => {
  const entries = (descriptions, prefix) => Object.entries(descriptions).map(([name, text]) => [`${prefix}${name}`, text]).sort();
  assert.deepEqual(described(declaration.cssParts), entries(PARTS, ""));
  assert.deepEqual(described(declaration.cssProperties), entries(CUSTOM_PROPERTIES, "--homeward-"));
  for (const text of [...Object.values(PARTS), ...Object.values(CUSTOM_PROPERTIES)]) assert.match(text, /^[A-Z].*\.$/);
});
