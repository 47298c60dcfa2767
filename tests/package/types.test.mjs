// Compilers, editors and package checkers accept the installed package.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { CONSUMER, PACKAGE, PATIENCE, consumer, files, project, run } from "./support.mjs";

const text = (path) => readFileSync(join(PACKAGE, path), "utf8");
const description = JSON.parse(text("package.json"));
const tarball = join(CONSUMER, `${description.name}-${description.version}.tgz`);

for (const name of ["plain", "frameworks"]) {
  test(`correct code compiles and wrong code does not: ${name}`, { timeout: PATIENCE }, async () => {
    await run(project(`tests/package/types/${name}`, `types-${name}`), "typescript/bin/tsc", "-p", ".");
  });
}

test("publint finds no fault", async () => {
  const { publint } = await import(pathToFileURL(consumer.resolve("publint")));
  const { messages } = await publint({ pkgDir: PACKAGE, strict: true });
  assert.deepEqual(messages, []);
});

test("arethetypeswrong finds no fault", { timeout: PATIENCE }, async () => {
  // Left out are files that are not scripts, scripts without exports, and types without a script.
  const isModule = ({ default: file }) => /^\.\/\w+\.js$/.test(file);
  const others = Object.entries(description.exports).filter(([, target]) => !isModule(target));
  const excluded = others.map(([entry]) => entry.slice(2) || ".");
  await run(CONSUMER, "@arethetypeswrong/cli/dist/index.js", tarball, "--profile", "esm-only", "--no-emoji", "--exclude-entrypoints", ...excluded);
});

test("every entry has its file and its types", () => {
  for (const [entry, target] of Object.entries(description.exports)) {
    for (const path of typeof target === "string" ? [target] : Object.values(target)) {
      if (!path.includes("*")) assert.ok(text(path).length > 0, entry);
    }
  }
  assert.deepEqual(description.sideEffects, ["./element.js", "./dist/embed.js", "./dist/embed.all.js", "./homeward.css"]);
});

const manifest = JSON.parse(text("dist/custom-elements.json"));
const [declaration] = manifest.modules[0].declarations;
/** The scripts of the element. */
const ELEMENT = files(join(PACKAGE, "src/element")).filter((file) => file.endsWith(".js")).map((file) => readFileSync(file, "utf8")).join("\n");
const names = (list) => list.map(({ name }) => name).sort();
const html = JSON.parse(text("dist/html-data.json"));

test("the manifest lists every attribute that the element observes or reads", async () => {
  const { HomewardChart } = await import(join(PACKAGE, "element.js"));
  // Besides the observed ones, those that it reads when it needs them.
  const read = [...ELEMENT.matchAll(/(?:get|has)Attribute\("([a-z-]+)"\)/g)].map(([, name]) => name);
  const expected = [...new Set([...HomewardChart.observedAttributes, ...read])].sort();
  assert.deepEqual(names(declaration.attributes), expected);
  assert.deepEqual(names(html.tags[0].attributes), expected);
  assert.ok(declaration.attributes.every(({ description }) => description));
});

test("the manifest lists every event that the element dispatches", () => {
  const [, passedOn] = /FORWARDED = \[([^\]]*)\]/.exec(ELEMENT);
  const dispatched = [...ELEMENT.matchAll(/#fire\("(homeward-[a-z]+)"/g), ...passedOn.matchAll(/"([a-z-]+)"/g)];
  assert.deepEqual(names(declaration.events), [...new Set(dispatched.map(([, name]) => name))].sort());
  assert.ok(declaration.events.every(({ description }) => description));
});

test("the types declare every property and method, and no other", async () => {
  const { HomewardChart } = await import(join(PACKAGE, "element.js"));
  // `lang` is declared by the platform.
  const callbacks = ["constructor", "attributeChangedCallback", "connectedCallback", "disconnectedCallback", "adoptedCallback", "lang"];
  const own = Object.getOwnPropertyNames(HomewardChart.prototype).filter((name) => !callbacks.includes(name));
  assert.deepEqual(names(declaration.members), own.sort());
  const { Chart } = await import(join(PACKAGE, "index.js"));
  // Methods for the package's own scripts are not declared.
  const internal = ["constructor", "near", "show", "start", "updateSoon"];
  const methods = Object.getOwnPropertyNames(Chart.prototype).filter((name) => !internal.includes(name));
  const typed = text("src/chart/chart.d.ts").split("export declare class Chart")[1].split("\n}")[0];
  const declared = [...typed.matchAll(/^ {4}(?:readonly |get )?(\w+)[(<:]/gm)].map(([, name]) => name);
  const inherited = ["private", "addEventListener"];
  assert.deepEqual([...new Set(declared)].filter((name) => !inherited.includes(name)).sort(), methods.sort());
});

test("the element has the version of the package", async () => {
  const { HomewardChart } = await import(join(PACKAGE, "element.js"));
  assert.equal(HomewardChart.version, description.version);
});

test("the README names every entry, attribute, event, part and custom property", () => {
  const readme = text("README.md");
  const entries = Object.keys(description.exports).map((entry) => entry.slice(2)).filter((entry) => !/json|\*/.test(entry));
  const listed = [declaration.attributes, declaration.events, declaration.cssParts, declaration.cssProperties].flatMap(names);
  for (const name of [...entries.filter(Boolean), ...listed]) {
    assert.match(readme, new RegExp(`[\`/]${name}\``), name);
  }
});
