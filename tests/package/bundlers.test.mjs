// One small project, made by each bundler as it comes: no plugin, loader or setting for the package.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PATIENCE, TOTALS, canvasOf, consumer, copies, files, project, run, serve, serving, tagOf, visit, viteServer } from "./support.mjs";

/** The page shows the tag and the canvas, each with the record's totals. */
async function read(page) {
  const { summary, text, width } = await tagOf(page);
  assert.match(summary, TOTALS);
  assert.match(text, TOTALS);
  assert.ok(width > 300, `found a canvas ${width} pixels wide`);
  assert.match(await canvasOf(page), TOTALS);
}

/** Serves what was built, shows it, and counts the wasm in it. */
async function show(output) {
  assert.equal(copies(files(output)), 1, "expected the wasm once in what was built");
  await visit(await serve(output), read);
}

/** A project whose bundler makes scripts alone: its page takes `main.js` as `type`. */
function scripts(name, type) {
  const folder = project("tests/package/app", name);
  const output = join(folder, "dist");
  return { folder, output, page: () => writeFileSync(join(output, "index.html"), html(type)) };
}

/** What webpack makes of `main.js`. */
async function packed(context, path) {
  const settings = { context, entry: "./main.js", mode: "production", output: { path } };
  const stats = await new Promise((resolve, reject) =>
    consumer("webpack")(settings, (error, stats) => (error ? reject(error) : resolve(stats))));
  assert.deepEqual(stats.toJson({ all: false, errors: true }).errors, []);
}

/** What a bundler can know of the wasm: that it is a file of the package. */
const SLIM = (address) => `
  import { init, mount } from "homeward-chart/slim";
  ${address}
  init(wasm);
  mount(document.querySelector("canvas"));`;

const html = (type) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bundled</title>
  <link rel="icon" href="data:,"><body><homeward-chart></homeward-chart><canvas></canvas>
  <script ${type} src="main.js"></script></body></html>`;
const MODULE = 'type="module"';

test("Vite builds it", { timeout: PATIENCE }, async () => {
  const folder = project("tests/package/app", "vite");
  await run(folder, "vite/bin/vite.js", "build");
  await show(join(folder, "dist"));
});

test("Vite's development server serves it", { timeout: PATIENCE }, async () => {
  const folder = project("tests/package/app", "vite-dev");
  const url = await serving(folder, viteServer);
  const paths = await visit(url, read);
  assert.equal(new Set(paths.filter((path) => /\/wasm-[^/]*\.js$/.test(path))).size, 1, paths.join());
});

test("webpack builds it", { timeout: PATIENCE }, async () => {
  const { folder, output, page } = scripts("webpack", "");
  await packed(folder, output);
  page();
  await show(output);
});

test("Rollup builds it", { timeout: PATIENCE }, async () => {
  const { folder, output, page } = scripts("rollup", MODULE);
  const said = await run(folder, "rollup/dist/bin/rollup", "main.js", "--dir", "dist", "--plugin", "node-resolve", "--silent");
  assert.equal(said, "");
  page();
  await show(output);
});

test("esbuild builds it as one script", { timeout: PATIENCE }, async () => {
  const { folder, output, page } = scripts("esbuild", "");
  await run(folder, "esbuild/bin/esbuild", "main.js", "--bundle", "--outdir=dist", "--log-level=warning");
  page();
  await show(output);
});

test("esbuild builds it in parts, minified", { timeout: PATIENCE }, async () => {
  const { folder, output, page } = scripts("esbuild-parts", MODULE);
  const settings = ["--bundle", "--splitting", "--format=esm", "--minify", "--outdir=dist", "--log-level=warning"];
  await run(folder, "esbuild/bin/esbuild", "main.js", ...settings);
  page();
  await show(output);
});

test("Parcel builds it", { timeout: PATIENCE }, async () => {
  const folder = project("tests/package/app", "parcel");
  await run(folder, "parcel/lib/bin.js", "build", "index.html", "--dist-dir", "dist", "--no-cache", "--no-source-maps", "--no-autoinstall");
  await show(join(folder, "dist"));
});

/** With an engine of its own the page asks for one wasm, as it is, and no script holds another. */
async function showSlim(output) {
  assert.equal(copies(files(output)), 1, "expected the wasm once in what was built");
  const paths = await visit(await serve(output), async (page) => assert.match(await canvasOf(page), TOTALS));
  assert.equal(paths.filter((path) => path.endsWith(".wasm")).length, 1);
}

test("the wasm as a file of its own: Vite", { timeout: PATIENCE }, async () => {
  const folder = project("tests/package/app", "vite-slim");
  writeFileSync(join(folder, "main.js"), SLIM('import wasm from "homeward-chart/homeward.wasm?url";'));
  await run(folder, "vite/bin/vite.js", "build");
  await showSlim(join(folder, "dist"));
});

test("the wasm as a file of its own: webpack", { timeout: PATIENCE }, async () => {
  const { folder, output, page } = scripts("webpack-slim", "");
  writeFileSync(join(folder, "main.js"), SLIM('const wasm = new URL("homeward-chart/homeward.wasm", import.meta.url);'));
  await packed(folder, output);
  page();
  await showSlim(output);
});
