// From mounting to destroying, whatever a page does in between.

import assert from "node:assert/strict";
import { COLUMN, assertSharp, draw, settled, stage, test } from "./support.mjs";

const OWN = '<div id="column"><canvas width="320" height="200" style="border-radius: 4px"><p>Ours</p></canvas></div>';

test("destroy gives the canvas back as it was, twice as well as once", { ratio: 2 }, async (page) => {
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

test("after destroy nothing of the chart listens any more, and a new one works", {}, async (page) => {
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

test("a second mount on one canvas is refused, and the first chart lives on", {}, async (page) => {
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

test("what is no canvas is refused by name", {}, async (page) => {
  await stage(page, '<div id="column"></div><svg></svg>');
  const told = await page.evaluate(async () => {
    const wrong = [undefined, null, "canvas", 7, {}, document.querySelector("#column"), document.querySelector("svg")];
    return Promise.all(wrong.map((found) => stage.refusal(() => stage.mount(found))));
  });
  for (const refusal of told) {
    assert.equal(refusal?.code, "bad-canvas");
    assert.match(refusal.message, /^canvas: found .+, expected a canvas element$/);
  }
});

test("a wrong option is refused by name and leaves the canvas free", { ratio: 2 }, async (page) => {
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

test("options that are no object are refused", {}, async (page) => {
  await stage(page, COLUMN);
  const told = await page.evaluate(async () => {
    const codes = [];
    for (const options of [7, true, "flows", ["flows"], () => ({}), Symbol("flows")]) {
      codes.push((await stage.refusal(() => stage.mount(document.createElement("canvas"), options)))?.code);
    }
    return codes;
  });
  assert.deepEqual(told, Array(6).fill("bad-option"));
});

test("a wrong update throws and leaves picture, words and summary", {}, async (page) => {
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
  test(`a canvas that ${kind} draws on is refused`, { flags }, async (page) => {
    await stage(page, COLUMN);
    const refusal = await page.evaluate((kind) => {
      if (!stage.canvas().getContext(kind)) throw new Error(`this browser has no ${kind}`);
      return stage.refusal(() => stage.mount(stage.canvas()));
    }, kind);
    assert.equal(refusal.code, "bad-canvas");
    assert.equal(await page.evaluate(() => stage.canvas().childElementCount), 0);
  });
}

test("destroy between an update and its frame throws nothing", {}, async (page) => {
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

test("a chart that is destroyed while it follows a new size throws nothing", {}, async (page) => {
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

test("a destroyed chart is let go, though its canvas and its signal live on", {}, async (page) => {
  await stage(page, COLUMN);
  await page.evaluate(async () => {
    globalThis.control = new AbortController();
    const chart = await stage.draw(stage.canvas(), { signal: control.signal });
    stage.point(stage.canvas(), [500], stage.middle(stage.canvas()));
    globalThis.held = new WeakRef(chart);
    await stage.frames(2);
    chart.destroy();
  });
  const heap = await page.context().newCDPSession(page);
  for (let left = 10, held = true; held; left -= 1) {
    assert.ok(left > 0, "something still holds the chart");
    await heap.send("HeapProfiler.collectGarbage");
    held = await page.evaluate(() => held.deref() !== undefined);
  }
});

test("theme \"light\" stays light on a device that turns dark, and \"auto\" follows", {}, async (page) => {
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

test("a signal destroys the chart, whenever it is aborted", {}, async (page) => {
  await stage(page, COLUMN);
  const told = await page.evaluate(async () => {
    const canvas = stage.canvas();
    const name = async (work) => work().then(() => "mounted", (error) => error.name);
    const left = () => [canvas.childElementCount, canvas.style.cssText].join();
    const before = await name(() => stage.mount(canvas, { signal: AbortSignal.abort() }));
    const during = new AbortController();
    const mounting = name(() => stage.mount(canvas, { signal: during.signal }));
    during.abort();
    const after = new AbortController();
    const told = [before, await mounting, left()];
    const chart = await stage.draw(canvas, { signal: after.signal, view: "flows" });
    told.push(canvas.childElementCount);
    after.abort();
    told.push(left());
    chart.destroy();
    await stage.frames(3);
    await stage.draw(canvas);
    return told;
  });
  assert.deepEqual(told, ["AbortError", "AbortError", "0,", 1, "0,"]);
});

test("a canvas is free as soon as its mounting is given up, and the next chart keeps it", {}, async (page) => {
  await stage(page, COLUMN);
  const told = await page.evaluate(async () => {
    const canvas = stage.canvas();
    // As React's strict mode does with an effect: begun, cleaned up and begun again in one go.
    const first = new AbortController();
    const given = stage.mount(canvas, { signal: first.signal }).catch(({ name }) => name);
    first.abort();
    const second = stage.mount(canvas, { view: "flows" });
    const told = [await given];
    await second;
    told.push((await stage.refusal(() => stage.mount(canvas)))?.code, canvas.childElementCount);
    return told;
  });
  assert.deepEqual(told, ["AbortError", "bad-canvas", 1]);
});

test("an engine that breaks over the first words of a canvas leaves no chart there, and the others go on", {}, async (page) => {
  await stage(page, "<canvas></canvas><canvas></canvas>");
  const found = await page.evaluate(async () => {
    const [first, second] = document.querySelectorAll("canvas");
    const chart = await stage.draw(first);
    const before = stage.print(first);
    const { createTextNode } = Document.prototype;
    // Nobody has a reason to expect that this throws, so it breaks the engine off.
    Document.prototype.createTextNode = () => {
      Document.prototype.createTextNode = createTextNode;
      throw new RangeError("broken on purpose");
    };
    const refusal = await stage.refusal(() => stage.mount(second));
    await stage.settled(first);
    const after = stage.print(first);
    chart.update({ view: "flows" });
    await stage.settled(first);
    const flows = stage.print(first);
    const words = second.childElementCount;
    await stage.draw(second, { view: "flows" });
    return { code: refusal?.code, goesOn: after === before && flows !== before, words, later: stage.print(second) === flows };
  });
  assert.deepEqual(found, { code: "internal", goesOn: true, words: 0, later: true });
});
