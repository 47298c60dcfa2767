// The projects in examples/, unchanged: built, served, opened and used.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { EVENTS, PATIENCE, TOTALS, canvasOf, copies, files, project, run, serve, serving, tagOf, visit, viteServer } from "./support.mjs";

const example = (name, copy = name) => project(`examples/${name}`, copy);
const vite = (folder) => run(folder, "vite/bin/vite.js", "build");

/** Tag and canvas are drawn, and events of the tag reach the framework. */
async function use(page) {
  assert.match((await tagOf(page)).text, TOTALS);
  assert.match(await canvasOf(page), TOTALS);
  const outputs = page.locator("output");
  assert.deepEqual(await outputs.allTextContents(), ["cumulative", "nothing"]);
  await page.locator("homeward-chart [part=views]").getByRole("button").nth(1).click();
  await outputs.getByText("flows").waitFor();
  const [{ id }] = EVENTS;
  await page.evaluate((id) => document.querySelector("homeward-chart").select(id), id);
  await outputs.getByText(id).waitFor();
}

for (const name of ["react", "vue", "svelte"]) {
  test(`examples/${name} works when built with Vite`, { timeout: PATIENCE }, async () => {
    const folder = example(name);
    await vite(folder);
    const output = join(folder, "dist");
    assert.equal(copies(files(output)), 1, "expected the wasm once in the output");
    await visit(await serve(output), use);
  });
}

test("examples/react works in strict mode and through hot module replacement", { timeout: PATIENCE }, async () => {
  const folder = example("react", "react-dev");
  const file = join(folder, "src/app.jsx");
  await visit(await serving(folder, viteServer), async (page) => {
    await use(page);
    await page.evaluate(() => (globalThis.same = document.querySelector("homeward-chart")));
    writeFileSync(file, readFileSync(file, "utf8").replace("View:", "The view:"));
    await page.getByText("The view:").waitFor();
    assert.ok(await page.evaluate(() => same === document.querySelector("homeward-chart")), "found another element");
    assert.match((await tagOf(page)).text, TOTALS);
    const canvases = await page.evaluate(() => [...document.querySelectorAll("canvas")].map((one) => one.childElementCount));
    assert.deepEqual(canvases, [1]);
  });
});

test("examples/next renders the static figure on the server and the chart in a client component", { timeout: PATIENCE }, async () => {
  const folder = example("next");
  // Importing the scripts for pages on a server has no effect.
  mkdirSync(join(folder, "app/server"));
  writeFileSync(join(folder, "app/server/page.jsx"), `
    import { mount } from "homeward-chart";
    import { HomewardChart } from "homeward-chart/element";
    export default function Page() {
      return <p>{typeof mount} {typeof HomewardChart}</p>;
    }`);
  await run(folder, "next/dist/bin/next", "build");
  assert.equal(copies(files(join(folder, ".next/static"))), 1, "expected the wasm once in the files for readers");
  const url = await serving(folder, (port) => ["next/dist/bin/next", "start", "--hostname", "127.0.0.1", "--port", `${port}`]);
  const sent = await (await fetch(url)).text();
  assert.match(sent, /<homeward-chart view="cumulative"><figure class="homeward-figure"/);
  assert.match(sent, TOTALS);
  await visit(url, async (page) => {
    assert.match((await tagOf(page)).text, TOTALS);
    const display = await page.evaluate(() => getComputedStyle(document.querySelector("homeward-chart")).display);
    assert.equal(display, "block", "expected the style sheet that the layout imports");
  });
  assert.match(await (await fetch(`${url}server`)).text(), /<p>function(<!-- -->)? (<!-- -->)?function<\/p>/);
});

test("examples/eleventy has the static figure in its page, and the chart replaces it", { timeout: PATIENCE }, async () => {
  const folder = example("eleventy");
  await run(folder, "@11ty/eleventy/cmd.cjs", "--quiet");
  const output = join(folder, "_site");
  assert.equal(copies(files(output)), 1, "expected the wasm once in the output");
  assert.match(readFileSync(join(output, "index.html"), "utf8"), TOTALS);
  await visit(await serve(output), async (page) => assert.match((await tagOf(page)).text, TOTALS));
});

test("every example depends on the versions that the tests have", () => {
  const pinned = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")).devDependencies;
  const own = JSON.parse(readFileSync(new URL("../../pkg/package.json", import.meta.url), "utf8"));
  const expected = { ...pinned, [own.name]: own.version };
  const examples = new URL("../../examples/", import.meta.url);
  const folders = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const manifests = folders.flatMap(({ name }) => {
    const there = readdirSync(new URL(`${name}/`, examples)).includes("package.json");
    return there ? [JSON.parse(readFileSync(new URL(`${name}/package.json`, examples), "utf8"))] : [];
  });
  assert.ok(manifests.length >= 5);
  for (const { name, dependencies, devDependencies = {} } of manifests) {
    for (const [needed, range] of Object.entries({ ...dependencies, ...devDependencies })) {
      assert.equal(range, `^${expected[needed]}`, `${name}: ${needed}`);
    }
  }
});
