// One small project, built by each bundler without a plugin, loader or setting for the package.

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

/** Serves the output, opens it, and counts the wasm in it. */
async function show(output) {
  assert.equal(copies(files(output)), 1, "expected the wasm once in the output");
  await visit(await serve(output), read);
}

/** A project whose bundler writes scripts alone: its page loads `main.js` as `type`. */
function scripts(name, type) {
  const folder = project("tests/package/app", name);
  const output = join(folder, "dist");
  return { folder, output, page: () => writeFileSync(join(output, "index.html"), html(type)) };
}

/** Builds `main.js` with webpack. */
async function webpack(context, path) {
  const settings = { context, entry: "./main.js", mode: "production", output: { path } };
  const stats = await new Promise((resolve, reject) =>
    consumer("webpack")(settings, (error, stats) => (error ? reject(error) : resolve(stats))));
  assert.deepEqual(stats.toJson({ all: false, errors: true }).errors, []);
}

/** A bundler sees the wasm as a file of the package. */
const SLIM = (address) => `
  import { init, mount } from "homeward-chart/slim";
  ${address}
  init(wasm);
  mount(document.querySelector("canvas"));`;

const html = (type) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bundled</title>
  <link rel="icon" href="data:,"><body><homeward-chart></homeward-chart><canvas></canvas>
  <script ${type} src="main.js"></script></body></html>`;
const MODULE = 'type="module"';

test("Vite builds a project with the package", { timeout: PATIENCE }, async () => {
  const folder = project("tests/package/app", "vite");
  await run(folder, "vite/bin/vite.js", "build");
  await show(join(folder, "dist"));
});

test("Vite's development server serves a project with the package, and its wasm once", { timeout: PATIENCE }, async () => {
  const folder = project("tests/package/app", "vite-dev");
  const url = await serving(folder, viteServer);
  const paths = await visit(url, read);
  assert.equal(new Set(paths.filter((path) => /\/wasm-[^/]*\.js$/.test(path))).size, 1, paths.join());
});

test("webpack builds a project with the package", { timeout: PATIENCE }, async () => {
  const { folder, output, page } = scripts("webpack", "");
  await webpack(folder, output);
  page();
  await show(output);
});

test("Rollup builds a project with the package without a warning", { timeout: PATIENCE }, async () => {
  const { folder, output, page } = scripts("rollup", MODULE);
  const printed = await run(folder, "rollup/dist/bin/rollup", "main.js", "--dir", "dist", "--plugin", "node-resolve", "--silent");
  assert.equal(printed, "");
  page();
  await show(output);
});

test("esbuild builds a project with the package as one classic script", { timeout: PATIENCE }, async () => {
  const { folder, output, page } = scripts("esbuild", "");
  await run(folder, "esbuild/bin/esbuild", "main.js", "--bundle", "--outdir=dist", "--log-level=warning");
  page();
  await show(output);
});

test("esbuild builds a project with the package split and minified", { timeout: PATIENCE }, async () => {
  const { folder, output, page } = scripts("esbuild-parts", MODULE);
  const settings = ["--bundle", "--splitting", "--format=esm", "--minify", "--outdir=dist", "--log-level=warning"];
  await run(folder, "esbuild/bin/esbuild", "main.js", ...settings);
  page();
  await show(output);
});

test("Parcel builds a project with the package", { timeout: PATIENCE }, async () => {
  const folder = project("tests/package/app", "parcel");
  await run(folder, "parcel/lib/bin.js", "build", "index.html", "--dist-dir", "dist", "--no-cache", "--no-source-maps", "--no-autoinstall");
  await show(join(folder, "dist"));
});

/** With the slim entry the page requests the wasm as one file, and no script has another copy. */
async function showSlim(output) {
  assert.equal(copies(files(output)), 1, "expected the wasm once in the output");
  const paths = await visit(await serve(output), async (page) => assert.match(await canvasOf(page), TOTALS));
  assert.equal(paths.filter((path) => path.endsWith(".wasm")).length, 1);
}

test("Vite emits the wasm of the slim entry as one file", { timeout: PATIENCE }, async () => {
  const folder = project("tests/package/app", "vite-slim");
  writeFileSync(join(folder, "main.js"), SLIM('import wasm from "homeward-chart/homeward.wasm?url";'));
  await run(folder, "vite/bin/vite.js", "build");
  await showSlim(join(folder, "dist"));
});

test("webpack emits the wasm of the slim entry as one file", { timeout: PATIENCE }, async () => {
  const { folder, output, page } = scripts("webpack-slim", "");
  writeFileSync(join(folder, "main.js"), SLIM('const wasm = new URL("homeward-chart/homeward.wasm", import.meta.url);'));
  await webpack(folder, output);
  page();
  await showSlim(output);
});
