// The package in what tests of other projects have in place of a browser: jsdom and happy-dom, as Jest and
// Vitest make their globals.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { CONSUMER, here } from "./support.mjs";

const WINDOWS = {
  jsdom: `const { JSDOM, VirtualConsole } = await import("jsdom");
    const virtualConsole = new VirtualConsole();
    for (const type of ["error", "warn", "jsdomError"]) virtualConsole.on(type, (...values) => lines.push(values.join(" ")));
    const { window } = new JSDOM("<!doctype html><body></body>", { url: "http://localhost/", pretendToBeVisual: true, virtualConsole });`,
  "happy-dom": `const { Window } = await import("happy-dom");
    const window = new Window({ url: "http://localhost/" });`,
};

/** What a script reports that runs with a window's names as globals, as Vitest does it. */
async function inside(imitation, script) {
  const file = join(CONSUMER, `imitation-${imitation}-${Math.random().toString(36).slice(2)}.mjs`);
  writeFileSync(file, `const lines = [];
    for (const type of ["error", "warn", "log", "info"]) console[type] = (...values) => lines.push(values.join(" "));
    for (const type of ["unhandledRejection", "uncaughtException"]) process.on(type, (error) => lines.push(type + " " + error));
    ${WINDOWS[imitation]}
    const ours = ["Blob", "URL", "URLSearchParams", "WebAssembly", "console", "performance", "process", "queueMicrotask", "setTimeout", "clearTimeout"];
    for (const name of Object.getOwnPropertyNames(window)) {
      if (ours.includes(name) || /^[a-z]/.test(name) && name in globalThis) continue;
      try { Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true }); } catch {}
    }
    Object.defineProperty(globalThis, "window", { value: window, configurable: true });
    const later = () => new Promise((done) => setTimeout(done, 200));
    const refusal = (promise) => promise.then(() => "no error", ({ code, message }) => ({ code, message }));
    const report = (found) => { process.stdout.write(JSON.stringify({ lines, ...found })); process.exit(0); };
    ${script}`);
  const { stdout } = await promisify(execFile)(process.execPath, [file], { cwd: CONSUMER });
  return JSON.parse(stdout);
}

/** A stable code, and a sentence that names what to do. */
const SENTENCE = /^page: found no \w+, expected a browser; for tests see docs\/testing\.md$/;

for (const imitation of Object.keys(WINDOWS)) {
  for (const entry of ["homeward-chart", "homeward-chart/element", "homeward-chart/slim"]) {
    test(`importing ${entry} under ${imitation} prints nothing and leaves the document alone`, async () => {
      const found = await inside(imitation, `const before = document.documentElement.outerHTML;
        await import("${entry}");
        await later();
        report({ same: document.documentElement.outerHTML === before });`);
      assert.deepEqual(found, { lines: [], same: true });
    });
  }

  test(`a tag added under ${imitation} reports one sentence with the code unsupported, and keeps its content`, async () => {
    const { lines, errors, ready, content } = await inside(imitation, `await import("homeward-chart/element");
      const errors = [];
      document.addEventListener("homeward-error", ({ detail }) => errors.push(detail));
      document.body.innerHTML = "<homeward-chart><p>Static</p></homeward-chart>";
      const tag = document.querySelector("homeward-chart");
      await later();
      tag.setAttribute("view", "flows");
      tag.stacked = false;
      await later();
      const found = { errors, ready: await refusal(tag.ready), content: tag.textContent };
      tag.remove();
      await later();
      report(found);`);
    assert.equal(lines.length, 1, lines.join("\n"));
    assert.match(lines[0], /^homeward-chart: unsupported: page: found no \w+, expected a browser; for tests see docs\/testing\.md$/);
    assert.equal(errors.length, 1);
    assert.equal(errors[0].code, "unsupported");
    assert.match(errors[0].message, SENTENCE);
    assert.deepEqual(ready, errors[0]);
    assert.equal(content, "Static");
  });

  for (const entry of ["homeward-chart", "homeward-chart/slim"]) {
    test(`mount() of ${entry} under ${imitation} rejects with the code unsupported`, async () => {
      const found = await inside(imitation, `const { mount } = await import("${entry}");
        report({ canvas: await refusal(mount(document.createElement("canvas"))), other: await refusal(mount(document.body)) });`);
      assert.deepEqual(found.lines, []);
      assert.equal(found.canvas.code, "unsupported");
      assert.match(found.canvas.message, SENTENCE);
      assert.deepEqual(found.other, { code: "bad-canvas", message: "canvas: found a body element, expected a canvas element" });
    });
  }
}

test("the mocks of docs/testing.md name entries of the package", () => {
  const text = readFileSync(here("docs/testing.md"), "utf8");
  const { exports } = JSON.parse(readFileSync(join(CONSUMER, "node_modules/homeward-chart/package.json"), "utf8"));
  const mocked = [...text.matchAll(/jest\.mock\("homeward-chart(\/\w+)?"/g)].map(([, name = ""]) => `.${name}`);
  assert.deepEqual(mocked, [".", "./element"]);
  for (const name of mocked) assert.ok(name in exports, name);
});
