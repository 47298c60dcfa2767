// Without a page: every entry can be imported in Node, and figures are rendered as text.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { CONSUMER, EVENTS, PACKAGE, here, run } from "./support.mjs";

const folder = join(CONSUMER, "work/node");
mkdirSync(folder, { recursive: true });

/** Runs a program of a user of the package, and returns what it prints. */
function program(name, code) {
  const file = join(folder, name);
  writeFileSync(file, code);
  return run(folder, file);
}

/** The same, as a value. */
const value = async (name, code) => JSON.parse(await program(name, code));

const command = (...parameters) => execFileSync(process.env.HOMEWARD_CLI, ["render", ...parameters], { encoding: "utf8" });

test("importing an entry in Node prints nothing and adds no global", async () => {
  const entries = ["", "/element", "/slim", "/static", "/data"];
  const found = await value("imports.mjs", `
    const before = Object.getOwnPropertyNames(globalThis).sort().join();
    const names = {};
    for (const entry of ${JSON.stringify(entries)}) names[entry] = Object.keys(await import("homeward-chart" + entry)).sort();
    console.log(JSON.stringify({ names, same: Object.getOwnPropertyNames(globalThis).sort().join() === before }));`);
  assert.deepEqual(found, {
    names: {
      "": ["Chart", "mount"],
      "/element": ["HomewardChart"],
      "/slim": ["Chart", "init", "mount"],
      "/static": ["renderHtml", "renderSvg"],
      "/data": ["cites", "claims", "context", "corrections", "events", "overlaps", "readings", "sources", "version"],
    },
    same: true,
  });
});

test("CommonJS loads the package with import()", async () => {
  const found = await program("import.cjs", `
    import("homeward-chart/static").then(({ renderHtml }) => console.log(renderHtml().slice(0, 7)));`);
  assert.equal(found.trim(), "<figure");
});

test("CommonJS loads the package with require() where Node supports that", async () => {
  const found = await program("require.cjs", `
    try {
      console.log(require("homeward-chart/static").renderHtml().slice(0, 7));
    } catch (error) {
      console.log(error.code);
    }`);
  // Node 20.19 and 22.12 support it; older versions throw.
  const expected = process.features.require_module ? /^<figure$/m : /^ERR_REQUIRE_ESM$/m;
  assert.match(found, expected);
});

const FIGURES = [{}, { view: "flows" }, { view: "flows", group: "year", theme: "dark" }, { from: "2024-01-01", heading: "<b>\"&" }];
const flags = (options) => Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);

test("a figure rendered in Node equals that of the command line", async () => {
  const found = await value("static.mjs", `
    import { renderHtml, renderSvg } from "homeward-chart/static";
    const figures = ${JSON.stringify(FIGURES)};
    console.log(JSON.stringify(figures.map((options) => [renderHtml(options), renderSvg(options), renderSvg({ width: 500, ...options })])));`);
  for (const [index, options] of FIGURES.entries()) {
    const [html, svg, narrow] = found[index];
    const given = flags(options);
    // By lines: the whole figure would be too long for a message.
    for (const [found, expected] of [
      [html, command(...given)],
      [svg, command("--format", "svg", ...given)],
      [narrow, command("--format", "svg", "--width", "500", ...given)],
    ]) {
      assert.deepEqual(found.split("\n").filter((line, at) => line !== expected.split("\n")[at]), []);
      assert.equal(found.length, expected.length);
    }
  }
  assert.ok(!found.flat().join().includes("<b>"));
});

test("a figure of custom data rendered in Node equals that of the command line", async () => {
  const found = await value("own.mjs", `
    import { readFileSync } from "node:fs";
    import { renderHtml, renderSvg } from "homeward-chart/static";
    const data = readFileSync(${JSON.stringify(here("www/fixtures/custom.homeward"))});
    const refusal = (data) => { try { renderHtml({ data }); } catch (error) { return error.code; } };
    console.log(JSON.stringify([renderHtml({ data }), renderSvg({ data }), refusal(data.subarray(1)), refusal("text")]));`);
  const given = ["--data", here("tests/own")];
  assert.deepEqual(found, [command(...given), command("--format", "svg", ...given), "bad-data", "bad-data"]);
});

test("wrong options throw bad-option, and the next figure is rendered", async () => {
  const found = await value("refused.mjs", `
    import { renderHtml, renderSvg } from "homeward-chart/static";
    const wrong = [() => renderHtml({ veiw: "flows" }), () => renderSvg({ width: 1 }), () => renderSvg({ width: "wide" }), () => renderHtml(7)];
    const codes = wrong.map((make) => { try { make(); } catch (error) { return error.code; } });
    console.log(JSON.stringify([...codes, renderHtml() === renderHtml({})]));`);
  assert.deepEqual(found, ["bad-option", "bad-option", "bad-option", "bad-option", true]);
});

test("mounting in Node is rejected with the code bad-canvas", async () => {
  const found = await program("mount.mjs", `
    import { mount } from "homeward-chart";
    mount({}).catch(({ code }) => console.log(code));`);
  assert.equal(found.trim(), "bad-canvas");
});

test("the data entry has the tables of the record, as values and as files", async () => {
  const found = await value("data.mjs", `
    import { createRequire } from "node:module";
    import * as data from "homeward-chart/data";
    const json = createRequire(import.meta.url)("homeward-chart/data/record.json");
    const { version, ...tables } = data;
    console.log(JSON.stringify({ data: { ...data }, json }));`);
  assert.deepEqual(found.data, found.json);
  const { events, sources, cites, version } = found.data;
  const counted = events.filter(({ status, counting }) => status === "completed" && counting === "counted");
  assert.deepEqual(
    counted.map(({ id, date, ukraine, russia }) => ({ id, date, ukraine, russia })).sort((a, b) => a.date.localeCompare(b.date)),
    EVENTS,
  );
  assert.ok(cites.every(({ source }) => sources.some(({ id }) => id === source)));
  const described = JSON.parse(readFileSync(join(PACKAGE, "dist/data/datapackage.json"), "utf8"));
  assert.equal(version, described.version);
  for (const { path } of described.resources) {
    assert.equal(
      readFileSync(join(PACKAGE, "dist/data", path), "utf8"),
      readFileSync(here(`data/${path}`), "utf8"),
    );
  }
});
