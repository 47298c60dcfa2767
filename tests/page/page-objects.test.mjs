// Objects of the page that throw, options that somebody's prototype has, and codes.

import assert from "node:assert/strict";
import { COLUMN, draw, embed, stage, test } from "./support.mjs";

const THREE = '<div><canvas id="a"></canvas><canvas id="b"></canvas><canvas id="c"></canvas></div>';
const WIDE = { style: "canvas { width: 100% }" };

test("what a page's own object throws goes back to the page, and every chart still works", {}, async (page) => {
  await stage(page, THREE, WIDE);
  const found = await page.evaluate(async () => {
    const charts = [];
    for (const id of ["#a", "#b"]) charts.push(await stage.draw(stage.canvas(id)));
    const [chart] = charts;
    const mine = new DOMException("mine", "DataCloneError");
    const thrower = () => { throw mine; };
    const getter = (name) => Object.defineProperty({}, name, { enumerable: true, get: thrower });
    const proxy = (trap) => new Proxy({ view: "flows" }, { [trap]: thrower });
    const canvas = stage.canvas("#c");
    const calls = {
      update: () => chart.update(getter("heading")),
      "update a nested getter": () => chart.update({ heading: getter("x") }),
      "update keys": () => chart.update(proxy("ownKeys")),
      "update a nested proxy": () => chart.update({ heading: proxy("has") }),
      "update data": () => chart.update(getter("data")),
      "update toString": () => chart.update({ heading: { toString: thrower, valueOf: thrower, toJSON: thrower } }),
      toCSV: () => chart.toCSV(getter("table")),
      "toCSV nested": () => chart.toCSV({ table: getter("x") }),
      toJSON: () => chart.toJSON(getter("all")),
      select: () => chart.select({ toString: thrower }),
      mount: () => stage.mount(canvas, getter("heading")),
      "mount signal": () => stage.mount(canvas, getter("signal")),
      "mount fit": () => stage.mount(canvas, getter("fit")),
      "mount data": () => stage.mount(canvas, getter("data")),
      "mount lang": () => stage.mount(canvas, getter("lang")),
      "mount keys": () => stage.mount(canvas, proxy("ownKeys")),
      "mount nested": () => stage.mount(canvas, { heading: proxy("has") }),
    };
    const outcomes = {};
    for (const [name, call] of Object.entries(calls)) {
      outcomes[name] = await (async () => call())().then(() => "nothing", (error) => (error === mine ? "mine" : error.code));
    }
    // Every chart answers, and the canvas is free.
    charts.push(await stage.mount(canvas));
    for (const each of charts) each.update({ view: "flows" });
    await charts[2].ready;
    const works = charts.map((each) => each.summary.length > 20 && each.toCSV().length > 100);
    return { outcomes, works };
  });
  assert.deepEqual(found.works, [true, true, true]);
  for (const [call, outcome] of Object.entries(found.outcomes)) {
    const quiet = ["update a nested getter", "update toString", "toCSV nested", "select"].includes(call);
    assert.equal(outcome, quiet ? "bad-option" : "mine", call);
  }
});

test("a tag whose options throw passes that on, and shows its chart", {}, async (page) => {
  await embed(page, '<homeward-chart></homeward-chart><homeward-chart id="other"></homeward-chart>');
  const found = await page.evaluate(async () => {
    const tag = document.querySelector("homeward-chart");
    const mine = new Error("mine");
    const thrower = () => { throw mine; };
    const outcomes = [];
    for (const options of [
      Object.defineProperty({}, "view", { enumerable: true, get: thrower }),
      { heading: new Proxy({}, { has: thrower }) },
      new Proxy({}, { ownKeys: thrower }),
    ]) {
      try {
        tag.options = options;
        outcomes.push("nothing");
      } catch (error) {
        outcomes.push(error === mine);
      }
      await stage.frames(2);
    }
    tag.view = "flows";
    await stage.frames(2);
    const works = [...document.querySelectorAll("homeward-chart")].map((each) => each.toCSV().length > 100);
    return { outcomes, works };
  });
  assert.deepEqual(found, { outcomes: [true, true, true], works: [true, true] });
});

test("options that somebody's prototype has are not options", {}, async (page) => {
  await page.addInitScript(() => {
    const names = { data: "x", signal: "x", view: "claims", fit: "box", src: "nothing.homeward", lang: "ar", theme: "dark", loading: true,
      options: { view: "claims" }, width: 5, table: "nothing", all: true, heading: "Inherited" };
    globalThis.pollute = () => {
      for (const [name, value] of Object.entries(names)) Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
    };
    globalThis.clean = () => {
      for (const name of Object.keys(names)) delete Object.prototype[name];
    };
  });
  await embed(page, `<homeward-chart></homeward-chart>${COLUMN}`, WIDE);
  const found = await page.evaluate(async () => {
    const tag = document.querySelector("homeward-chart");
    const canvas = stage.canvas("#column canvas");
    let errors = 0;
    addEventListener("homeward-error", () => (errors += 1));
    const plain = await stage.mount(canvas, {});
    await plain.ready;
    const before = [plain.summary, plain.toCSV({}), tag.toCSV({}), stage.print(canvas)];
    plain.destroy();
    pollute();
    try {
      const chart = await stage.mount(canvas, {});
      chart.addEventListener("homeward-error", () => (errors += 1));
      await chart.ready;
      const same = [chart.summary, chart.toCSV({}), tag.toCSV({}), stage.print(canvas)].map((each, index) => each === before[index]);
      tag.setAttribute("view", "flows");
      await stage.frames(3);
      chart.update({ view: "flows" });
      const after = document.createElement("homeward-chart");
      document.body.append(after);
      await after.ready;
      return { same, errors, view: tag.options.view, summary: after.summary === before[0], flows: tag.summary === chart.summary };
    } finally {
      clean();
    }
  });
  assert.deepEqual(found, { same: [true, true, true, true], errors: 0, view: "flows", summary: true, flows: true });
});

test("each rejection has a word as its code", { expected: /blob:nothing/ }, async (page) => {
  await stage(page, COLUMN);
  const found = await page.evaluate(async () => {
    const { init, mount } = await import("./pkg/slim.js");
    const code = async (work) => {
      try {
        await work();
        return "none";
      } catch (error) {
        return `${error.name} ${error.code}`;
      }
    };
    const canvas = stage.canvas();
    // No engine is there before the first chart, and a load that fails is forgotten.
    const slim = {
      slim: await code(() => mount(canvas)),
      init: await code(() => init(Promise.reject(new DOMException("mine", "AbortError")))),
      bytes: await code(() => init(new Uint8Array(9))),
      nothing: await code(() => init(undefined)),
      blob: await code(() => init("blob:nothing")),
    };
    const during = new AbortController();
    const mounting = code(() => stage.mount(canvas, { signal: during.signal }));
    during.abort(new DOMException("mine", "TimeoutError"));
    return {
      during: await mounting,
      before: await code(() => stage.mount(canvas, { signal: AbortSignal.abort() })),
      controller: await code(() => stage.mount(canvas, { signal: new AbortController() })),
      ...slim,
    };
  });
  assert.deepEqual(found, {
    during: "AbortError aborted",
    before: "AbortError aborted",
    controller: "Error bad-option",
    slim: "Error no-wasm",
    init: "Error internal",
    bytes: "Error internal",
    nothing: "Error internal",
    blob: "Error network",
  });
});
