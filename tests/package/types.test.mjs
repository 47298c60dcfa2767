// Types and tools: what editors, compilers and package checkers say of the installed package.

import assert from "node:assert/strict";
import { copyFileSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { CONSUMER, PACKAGE, PATIENCE, consumer, project, run, tagOf, serve, visit } from "./support.mjs";

const text = (path) => readFileSync(join(PACKAGE, path), "utf8");
const description = JSON.parse(text("package.json"));
const tarball = join(CONSUMER, `${description.name}-${description.version}.tgz`);

for (const name of ["plain", "frameworks"]) {
  test(`what is right compiles, what is wrong does not: ${name}`, { timeout: PATIENCE }, async () => {
    await run(project(`tests/package/types/${name}`, `types-${name}`), "typescript/bin/tsc", "-p", ".");
  });
}

test("publint has nothing to say", async () => {
  const { publint } = await import(pathToFileURL(consumer.resolve("publint")));
  const { messages } = await publint({ pkgDir: PACKAGE, strict: true });
  assert.deepEqual(messages, []);
});

test("are the types wrong? No", { timeout: PATIENCE }, async () => {
  // What is no script has no types; a script that gives nothing is no module; types alone have no script.
  const isModule = ({ default: file }) => /^\.\/\w+\.js$/.test(file);
  const others = Object.entries(description.exports).filter(([, target]) => !isModule(target));
  const excluded = others.map(([entry]) => entry.slice(2) || ".");
  await run(CONSUMER, "@arethetypeswrong/cli/dist/index.js", tarball, "--profile", "esm-only", "--no-emoji", "--exclude-entrypoints", ...excluded);
});

test("every entry is there, with its types", () => {
  for (const [entry, target] of Object.entries(description.exports)) {
    for (const path of typeof target === "string" ? [target] : Object.values(target)) {
      if (!path.includes("*")) assert.ok(text(path).length > 0, entry);
    }
  }
  assert.deepEqual(description.sideEffects, ["./element.js", "./dist/embed.js", "./dist/embed.all.js", "./homeward.css"]);
});

const manifest = JSON.parse(text("dist/custom-elements.json"));
const [declaration] = manifest.modules[0].declarations;
const names = (list) => list.map(({ name }) => name).sort();
const html = JSON.parse(text("dist/html-data.json"));

test("editors are told of every attribute the element reads", async () => {
  const { HomewardChart } = await import(join(PACKAGE, "element.js"));
  const script = text("tag.js");
  // Besides those that it follows, those that it looks at when it needs them.
  const read = [...script.matchAll(/(?:get|has)Attribute\("([a-z-]+)"\)/g)].map(([, name]) => name);
  const expected = [...new Set([...HomewardChart.observedAttributes, ...read])].sort();
  assert.deepEqual(names(declaration.attributes), expected);
  assert.deepEqual(names(html.tags[0].attributes), expected);
  assert.ok(declaration.attributes.every(({ description }) => description));
});

test("editors are told of every event that the element sends", () => {
  const script = text("tag.js");
  const [, passedOn] = /EVENTS = \[([^\]]*)\]/.exec(script);
  const sent = [...script.matchAll(/CustomEvent\("(homeward-[a-z]+)"/g), ...passedOn.matchAll(/"([a-z-]+)"/g)];
  assert.deepEqual(names(declaration.events), [...new Set(sent.map(([, name]) => name))].sort());
  assert.ok(declaration.events.every(({ description }) => description));
});

test("the types know every property and method, and no other", async () => {
  const { HomewardChart } = await import(join(PACKAGE, "element.js"));
  const callbacks = ["constructor", "attributeChangedCallback", "connectedCallback", "disconnectedCallback", "adoptedCallback"];
  const own = Object.getOwnPropertyNames(HomewardChart.prototype).filter((name) => !callbacks.includes(name));
  assert.deepEqual(names(declaration.members), own.sort());
  const { Chart } = await import(join(PACKAGE, "index.js"));
  // What the package's own scripts call is not for others.
  const internal = ["constructor", "near", "show", "start", "updateSoon"];
  const methods = Object.getOwnPropertyNames(Chart.prototype).filter((name) => !internal.includes(name));
  const typed = text("index.d.ts").split("export class Chart")[1].split("\n}")[0];
  const declared = [...typed.matchAll(/^  (?:readonly )?(\w+)[(<:]/gm)].map(([, name]) => name);
  const inherited = ["private", "addEventListener"];
  assert.deepEqual([...new Set(declared)].filter((name) => !inherited.includes(name)).sort(), methods.sort());
});

test("editors are told of every part that a figure has, and every custom property that it follows", async () => {
  const site = project("examples/plain", "parts");
  for (const file of ["dist/embed.js", "homeward.css"]) copyFileSync(join(PACKAGE, file), join(site, basename(file)));
  const found = new Set();
  await visit(await serve(site), async (page) => {
    await tagOf(page);
    for (const view of declaration.attributes.find(({ name }) => name === "view").type.text.match(/[a-z]+/g)) {
      await page.evaluate((view) => document.querySelector("homeward-chart").setAttribute("view", view), view);
      await page.waitForFunction((view) => document.querySelector("homeward-chart").shadowRoot.querySelector(`[data-view=${view}]`), view);
      // The tooltip is made when something is pointed at.
      await page.locator("homeward-chart canvas").hover();
      await page.waitForFunction(() => document.querySelector("homeward-chart").shadowRoot.querySelector("[part=tooltip]"));
      const parts = await page.evaluate(() =>
        [...document.querySelector("homeward-chart").shadowRoot.querySelectorAll("[part]")].map(({ part }) => part.value));
      for (const part of parts) found.add(part);
    }
  });
  assert.deepEqual(names(declaration.cssParts), [...found].sort());
  const followed = [...text("homeward.css").matchAll(/var\((--homeward-[a-z-]+)/g)].map(([, name]) => name);
  assert.deepEqual(names(declaration.cssProperties), [...new Set(followed)].sort());
  for (const one of [...declaration.cssParts, ...declaration.cssProperties]) assert.ok(one.description, one.name);
});

test("the element says the package's version", async () => {
  const { HomewardChart } = await import(join(PACKAGE, "element.js"));
  assert.equal(HomewardChart.version, description.version);
});

test("the README tells of every entry, attribute, event, part and custom property", () => {
  const readme = text("README.md");
  const entries = Object.keys(description.exports).map((entry) => entry.slice(2)).filter((entry) => !/json|\*/.test(entry));
  const words = [declaration.attributes, declaration.events, declaration.cssParts, declaration.cssProperties].flatMap(names);
  for (const word of [...entries.filter(Boolean), ...words]) {
    assert.match(readme, new RegExp(`[\`/]${word}\``), word);
  }
});
