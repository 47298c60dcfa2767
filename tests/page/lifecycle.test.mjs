// A canvas from mount() to destroy(), whatever a page does in between.

import assert from "node:assert/strict";
import { COLUMN, assertSharp, draw, settled, stage, test } from "./support.mjs";

const OWN = '<div id="column"><canvas width="320" height="200" style="border-radius: 4px"><p>Ours</p></canvas></div>';

test("destroy() restores the canvas, and a second call changes nothing", { ratio: 2 }, async (page) => {
  await stage(page, OWN);
  const { before, during, after } = await page.evaluate(async () => {
    const canvas = stage.canvas();
    const look = () => ({
      style: canvas.style.cssText,
      box: [canvas.clientWidth, canvas.clientHeight],
      pixels: [canvas.getAttribute("width"), canvas.getAttribute("height")],
      inside: canvas.innerHTML,
      painted: stage.count(canvas, "#00746b")["#00746b"] > 0,
    });
    const before = look();
    const chart = await stage.draw(canvas);
    const during = look();
    chart.destroy();
    chart.destroy();
    chart.update({ view: "flows" });
    const { summary } = chart;
    await stage.frames(3);
    return { before, during, after: look(), summary };
  });
  assert.ok(during.painted && during.inside.includes("<table") && during.box[0] === 1000);
  assert.deepEqual(after, before);
});

test("after destroy() no listener of the chart is left, and a new chart works", {}, async (page) => {
  await draw(page);
  const before = await page.evaluate(() => stage.print(stage.canvas()));
  await page.evaluate(async () => {
    chart.destroy();
    chart.seen.length = 0;
    document.querySelector("#column").style.width = "700px";
    stage.point(stage.canvas(), [200, 300], 250);
    await stage.frames(3);
    document.querySelector("#column").style.width = "";
  });
  await page.emulateMedia({ colorScheme: "dark" });
  const seen = await page.evaluate(async () => {
    await stage.frames(3);
    return [chart.seen.length, stage.canvas().childElementCount, stage.canvas().style.cssText];
  });
  assert.deepEqual(seen, [0, 0, ""]);
  await page.emulateMedia({ colorScheme: "light" });
  await page.evaluate(async () => (globalThis.chart = await stage.draw(stage.canvas())));
  assert.equal(await page.evaluate(() => stage.print(stage.canvas())), before);
});

test("a second mount on one canvas is rejected, and the first chart keeps working", {}, async (page) => {
  await stage(page, COLUMN, { style: "canvas { width: 100% }" });
  const { together, later, alive } = await page.evaluate(async () => {
    const canvas = stage.canvas();
    const first = stage.draw(canvas);
    const together = await stage.refusal(() => stage.mount(canvas));
    globalThis.chart = await first;
    const later = await stage.refusal(() => stage.mount(canvas, { view: "flows" }));
    const before = stage.print(canvas);
    chart.update({ view: "flows" });
    await stage.settled(canvas);
    stage.point(canvas, [500], stage.middle(canvas));
    return { together, later, alive: stage.print(canvas) !== before && chart.seen.length === 1 };
  });
  assert.equal(together.code, "bad-canvas");
  assert.equal(later.code, "bad-canvas");
  assert.match(later.message, /destroy\(\)/);
  assert.ok(alive);
});

test("mounting on anything but a canvas is rejected with what was found", {}, async (page) => {
  await stage(page, '<div id="column"></div><svg></svg>');
  const refusals = await page.evaluate(async () => {
    const wrong = [undefined, null, "canvas", 7, {}, document.querySelector("#column"), document.querySelector("svg")];
    return Promise.all(wrong.map((found) => stage.refusal(() => stage.mount(found))));
  });
  for (const refusal of refusals) {
    assert.equal(refusal?.code, "bad-canvas");
    assert.match(refusal.message, /^canvas: found .+, expected a canvas element$/);
  }
});

test("an unknown option is rejected with its name and leaves the canvas free", { ratio: 2 }, async (page) => {
  await stage(page, OWN);
  const { refusal, same } = await page.evaluate(async () => {
    const canvas = stage.canvas();
    const look = () => [canvas.innerHTML, canvas.style.cssText, canvas.clientWidth, canvas.clientHeight].join();
    const before = look();
    const refusal = await stage.refusal(() => stage.mount(canvas, { veiw: "flows" }));
    return { refusal, same: look() === before };
  });
  assert.equal(refusal.code, "bad-option");
  assert.match(refusal.message, /veiw.*"view"/);
  assert.ok(same);
  await page.evaluate(() => stage.draw(stage.canvas(), { view: "flows" }));
  assert.equal((await assertSharp(page, 2)).width, 1000);
});

test("options that are not an object are rejected", {}, async (page) => {
  await stage(page, COLUMN);
  const codes = await page.evaluate(async () => {
    const codes = [];
    for (const options of [7, true, "flows", ["flows"], () => ({}), Symbol("flows")]) {
      codes.push((await stage.refusal(() => stage.mount(document.createElement("canvas"), options)))?.code);
    }
    return codes;
  });
  assert.deepEqual(codes, Array(6).fill("bad-option"));
});

test("an update with a wrong value throws and leaves picture, text and summary unchanged", {}, async (page) => {
  await draw(page);
  const { refusal, same } = await page.evaluate(async () => {
    const canvas = stage.canvas();
    const look = () => [stage.print(canvas), canvas.outerHTML, chart.summary].join();
    const before = look();
    const refusal = await stage.refusal(() => chart.update({ view: "flows", theme: "drak" }));
    await stage.frames(3);
    return { refusal, same: look() === before };
  });
  assert.equal(refusal.code, "bad-option");
  assert.ok(same);
});

for (const kind of ["webgl", "webgl2", "bitmaprenderer"]) {
  const flags = ["--enable-unsafe-swiftshader"];
  test(`a canvas with a ${kind} context is rejected`, { flags }, async (page) => {
    await stage(page, COLUMN);
    const refusal = await page.evaluate((kind) => {
      if (!stage.canvas().getContext(kind)) throw new Error(`this browser has no ${kind}`);
      return stage.refusal(() => stage.mount(stage.canvas()));
    }, kind);
    assert.equal(refusal.code, "bad-canvas");
    assert.equal(await page.evaluate(() => stage.canvas().childElementCount), 0);
  });
}

test("destroy() between an update and its frame throws nothing", {}, async (page) => {
  await draw(page);
  await page.evaluate(async () => {
    chart.update({ view: "flows" });
    chart.destroy();
    await stage.frames(3);
    for (const event of ["homeward-ready", "homeward-focus"]) {
      const next = stage.listen(await stage.mount(stage.canvas()));
      next.addEventListener(event, () => next.destroy());
      await stage.frames(4);
      stage.point(stage.canvas(), [400, 500], 300);
      await stage.frames(2);
      next.destroy();
    }
  });
});

test("a chart destroyed by a listener during a resize throws nothing", {}, async (page) => {
  await draw(page, { options: { view: "flows" } });
  const gone = await page.evaluate(async () => {
    const canvas = stage.canvas();
    // The last month; a narrow chart has no bars for months, so the focus ends.
    stage.point(canvas, [canvas.clientWidth - 30], stage.middle(canvas));
    chart.addEventListener("homeward-focus", (event) => event.detail === null && chart.destroy());
    document.querySelector("#column").style.width = "200px";
    await stage.frames(5);
    return canvas.childElementCount === 0;
  });
  assert.ok(gone, "the focus did not end");
});

test("a destroyed chart is garbage-collected although its canvas and its signal are alive", {}, async (page) => {
  await stage(page, COLUMN);
  await page.evaluate(async () => {
    globalThis.control = new AbortController();
    const chart = await stage.draw(stage.canvas(), { signal: control.signal });
    stage.point(stage.canvas(), [500], stage.middle(stage.canvas()));
    globalThis.reference = new WeakRef(chart);
    await stage.frames(2);
    chart.destroy();
  });
  const heap = await page.context().newCDPSession(page);
  for (let left = 10, alive = true; alive; left -= 1) {
    assert.ok(left > 0, "found the chart in memory, expected it to be collected");
    await heap.send("HeapProfiler.collectGarbage");
    alive = await page.evaluate(() => reference.deref() !== undefined);
  }
});

test('theme "light" stays light on a device that switches to dark mode, and "auto" follows it', {}, async (page) => {
  await draw(page, { options: { theme: "light" } });
  const ground = () => page.evaluate(() => stage.ground(stage.canvas()));
  await page.emulateMedia({ colorScheme: "dark" });
  await settled(page);
  assert.equal(await ground(), "#ffffff");
  await page.evaluate(() => chart.update({ theme: "auto" }));
  await settled(page);
  assert.equal(await ground(), "#15181b");
  await page.emulateMedia({ colorScheme: "light" });
  await page.waitForFunction(() => stage.ground(stage.canvas()) === "#ffffff");
});

test("an aborted signal destroys the chart before, during and after mounting", {}, async (page) => {
  await stage(page, COLUMN);
  const found = await page.evaluate(async () => {
    const canvas = stage.canvas();
    const name = async (work) => work().then(() => "mounted", (error) => error.name);
    const left = () => [canvas.childElementCount, canvas.style.cssText].join();
    const before = await name(() => stage.mount(canvas, { signal: AbortSignal.abort() }));
    const during = new AbortController();
    const mounting = name(() => stage.mount(canvas, { signal: during.signal }));
    during.abort();
    const after = new AbortController();
    const found = [before, await mounting, left()];
    const chart = await stage.draw(canvas, { signal: after.signal, view: "flows" });
    found.push(canvas.childElementCount);
    after.abort();
    found.push(left());
    chart.destroy();
    await stage.frames(3);
    await stage.draw(canvas);
    return found;
  });
  assert.deepEqual(found, ["AbortError", "AbortError", "0,", 1, "0,"]);
});

test("a canvas is free as soon as its mount is aborted, and the next chart keeps it", {}, async (page) => {
  await stage(page, COLUMN);
  const found = await page.evaluate(async () => {
    const canvas = stage.canvas();
    // As React's strict mode does with an effect: run, cleaned up and run again in one task.
    const first = new AbortController();
    const aborted = stage.mount(canvas, { signal: first.signal }).catch(({ name }) => name);
    first.abort();
    const second = stage.mount(canvas, { view: "flows" });
    const found = [await aborted];
    await second;
    found.push((await stage.refusal(() => stage.mount(canvas)))?.code, canvas.childElementCount);
    return found;
  });
  assert.deepEqual(found, ["AbortError", "bad-canvas", 1]);
});
