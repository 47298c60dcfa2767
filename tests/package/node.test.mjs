// Where there is no page: every entry can be imported, and the figures come as text.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { CONSUMER, PACKAGE, record, run } from "./support.mjs";

const folder = join(CONSUMER, "work/node");
mkdirSync(folder, { recursive: true });

/** What a program prints that a user of the package wrote. */
function program(name, code) {
  const file = join(folder, name);
  writeFileSync(file, code);
  return run(folder, file);
}

/** The same as a value. */
const value = async (name, code) => JSON.parse(await program(name, code));

const command = (...words) => execFileSync(process.env.HOMEWARD_CLI, ["render", ...words], { encoding: "utf8" });

test("importing any entry in Node prints nothing and adds nothing", async () => {
  const entries = ["", "/element", "/slim", "/static", "/data"];
  const told = await value("imports.mjs", `
    const before = Object.getOwnPropertyNames(globalThis).sort().join();
    const names = {};
    for (const entry of ${JSON.stringify(entries)}) names[entry] = Object.keys(await import("homeward-chart" + entry)).sort();
    console.log(JSON.stringify({ names, same: Object.getOwnPropertyNames(globalThis).sort().join() === before }));`);
  assert.deepEqual(told, {
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

test("CommonJS takes it with import()", async () => {
  const told = await program("import.cjs", `
    import("homeward-chart/static").then(({ renderHtml }) => console.log(renderHtml().slice(0, 7)));`);
  assert.equal(told.trim(), "<figure");
});

test("CommonJS takes it with require(), or is refused clearly", async () => {
  const told = await program("require.cjs", `
    try {
      console.log(require("homeward-chart/static").renderHtml().slice(0, 7));
    } catch (error) {
      console.log(error.code);
    }`);
  // From Node 22.12 and 20.19 on it works; before, nothing is loaded.
  const expected = process.features.require_module ? /^<figure$/m : /^ERR_REQUIRE_ESM$/m;
  assert.match(told, expected);
});

const FIGURES = [{}, { view: "flows" }, { view: "flows", group: "year", theme: "dark" }, { from: "2024-01-01", heading: "<b>\"&" }];
const words = (options) => Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);

test("a figure in Node is the command line's, letter by letter", async () => {
  const told = await value("static.mjs", `
    import { renderHtml, renderSvg } from "homeward-chart/static";
    const figures = ${JSON.stringify(FIGURES)};
    console.log(JSON.stringify(figures.map((options) => [renderHtml(options), renderSvg(options), renderSvg({ width: 500, ...options })])));`);
  for (const [index, options] of FIGURES.entries()) {
    const [html, svg, narrow] = told[index];
    const given = words(options);
    // By lines: the whole would be too long to be said.
    for (const [found, expected] of [
      [html, command(...given)],
      [svg, command("--format", "svg", ...given)],
      [narrow, command("--format", "svg", "--width", "500", ...given)],
    ]) {
      assert.deepEqual(found.split("\n").filter((line, at) => line !== expected.split("\n")[at]), []);
      assert.equal(found.length, expected.length);
    }
  }
  assert.ok(!told.flat().join().includes("<b>"));
});

test("a figure of one's own data is the command line's, too", async () => {
  const site = fileURLToPath(new URL("../../", import.meta.url));
  const told = await value("own.mjs", `
    import { readFileSync } from "node:fs";
    import { renderHtml, renderSvg } from "homeward-chart/static";
    const data = readFileSync(${JSON.stringify(join(site, "www/fixtures/own.homeward"))});
    const refusal = (data) => { try { renderHtml({ data }); } catch (error) { return error.code; } };
    console.log(JSON.stringify([renderHtml({ data }), renderSvg({ data }), refusal(data.subarray(1)), refusal("text")]));`);
  const given = ["--data", join(site, "tests/own")];
  assert.deepEqual(told, [command(...given), command("--format", "svg", ...given), "bad-data", "bad-data"]);
});

test("a wrong figure is refused by a code, and the next one is made", async () => {
  const told = await value("refused.mjs", `
    import { renderHtml, renderSvg } from "homeward-chart/static";
    const wrong = [() => renderHtml({ veiw: "flows" }), () => renderSvg({ width: 1 }), () => renderSvg({ width: "wide" }), () => renderHtml(7)];
    const codes = wrong.map((make) => { try { make(); } catch (error) { return error.code; } });
    console.log(JSON.stringify([...codes, renderHtml() === renderHtml({})]));`);
  assert.deepEqual(told, ["bad-option", "bad-option", "bad-option", "bad-option", true]);
});

test("the data is the record, as values and as files", async () => {
  const told = await value("data.mjs", `
    import { createRequire } from "node:module";
    import * as data from "homeward-chart/data";
    const json = createRequire(import.meta.url)("homeward-chart/data/record.json");
    const { version, ...tables } = data;
    console.log(JSON.stringify({ data: { ...data }, json }));`);
  assert.deepEqual(told.data, told.json);
  const { events, sources, cites, version } = told.data;
  const counted = events.filter(({ status, counting }) => status === "completed" && counting === "counted");
  assert.deepEqual(
    counted.map(({ id, date, ukraine, russia }) => ({ id, date, ukraine, russia })).sort((a, b) => a.date.localeCompare(b.date)),
    record(),
  );
  assert.ok(cites.every(({ source }) => sources.some(({ id }) => id === source)));
  const described = JSON.parse(readFileSync(join(PACKAGE, "dist/data/datapackage.json"), "utf8"));
  assert.equal(version, described.version);
  for (const { path } of described.resources) {
    assert.equal(
      readFileSync(join(PACKAGE, "dist/data", path), "utf8"),
      readFileSync(new URL(`../../data/${path}`, import.meta.url), "utf8"),
    );
  }
});
