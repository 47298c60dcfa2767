// When a chart is there: promises of tags and of mounted canvases, wherever they are.

import assert from "node:assert/strict";
import { COLUMN, embed, stage, test } from "./support.mjs";

const FAR = '<div style="height: 20000px"></div><homeward-chart></homeward-chart>';

for (const [what, work] of [["ready", "ready.then(() => true)"], ["toPNG()", "toPNG().then(({ size }) => size > 1000)"]]) {
  test(`${what} of a tag far below the view draws its chart`, {}, async (page) => {
    await stage(page, `${FAR}<script src="pkg/dist/embed.js"></script>`);
    const found = await page.evaluate(`(async () => {
      const tag = document.querySelector("homeward-chart");
      const done = await tag.${work};
      const canvas = tag.shadowRoot.querySelector("canvas");
      return [done, stage.ground(canvas), Object.values(stage.count(canvas, "#005bbb")).length];
    })()`);
    assert.deepEqual(found, [true, "#ffffff", 1]);
  });
}

test("ready of a mounted chart resolves when its pixels are there", {}, async (page) => {
  await stage(page, COLUMN, { style: "canvas { width: 100% }" });
  const found = await page.evaluate(async () => {
    const canvas = stage.canvas();
    const chart = await stage.mount(canvas);
    await chart.ready;
    return stage.ground(canvas);
  });
  assert.equal(found, "#ffffff");
});

test("ready of a chart in a hidden canvas resolves when that is shown", {}, async (page) => {
  await stage(page, COLUMN, { style: "canvas { width: 100% } .off { display: none }" });
  const found = await page.evaluate(async () => {
    const canvas = stage.canvas();
    canvas.parentElement.className = "off";
    const chart = await stage.mount(canvas);
    let painted = "";
    const ready = chart.ready.then(() => (painted = stage.ground(canvas)));
    await stage.frames(5);
    const before = painted;
    canvas.parentElement.className = "";
    await ready;
    return [before, painted];
  });
  assert.deepEqual(found, ["", "#ffffff"]);
});

test("ready of a chart that is destroyed before its picture rejects with a code", {}, async (page) => {
  await stage(page, COLUMN, { style: "canvas { display: none }" });
  const found = await page.evaluate(async () => {
    const chart = await stage.mount(stage.canvas());
    chart.destroy();
    return stage.refusal(() => chart.ready);
  });
  assert.equal(found?.code, "bad-canvas");
  // Nobody has to listen.
  await page.evaluate(async () => (await stage.mount(stage.canvas())).destroy());
});

const BOX = '<div id="box" style="width: 500px; height: 260px; padding: 10px; border: 3px solid"><canvas></canvas></div>';

test('fit: "box" fills the height of the container, also when that changes', {}, async (page) => {
  await stage(page, BOX, { style: "canvas { width: 100%; display: block }" });
  const found = await page.evaluate(async () => {
    const canvas = stage.canvas();
    const box = document.querySelector("#box");
    const chart = await stage.mount(canvas, { fit: "box" });
    await chart.ready;
    const found = [[canvas.clientWidth, canvas.clientHeight, canvas.height, stage.ground(canvas)]];
    box.style.height = "400px";
    box.style.width = "300px";
    await stage.settled(canvas);
    found.push([canvas.clientWidth, canvas.clientHeight, canvas.height, stage.ground(canvas)]);
    return found;
  });
  assert.deepEqual(found, [[500, 260, 260, "#ffffff"], [300, 400, 400, "#ffffff"]]);
});

test('fit: "box" follows a container whose height alone changes', {}, async (page) => {
  await stage(page, BOX, { style: "canvas { width: 100%; display: block }" });
  const found = await page.evaluate(async () => {
    const canvas = stage.canvas();
    await (await stage.mount(canvas, { fit: "box" })).ready;
    const heights = [];
    for (const height of ["400px", "150px"]) {
      document.querySelector("#box").style.height = height;
      await stage.frames(4);
      await stage.settled(canvas);
      heights.push(canvas.clientHeight, canvas.height);
    }
    return heights;
  });
  assert.deepEqual(found, [400, 400, 150, 150]);
});

test("without fit the height is the figure's own, whatever box is around it", {}, async (page) => {
  await stage(page, BOX, { style: "canvas { width: 100%; display: block }" });
  const found = await page.evaluate(async () => {
    const canvas = stage.canvas();
    await (await stage.mount(canvas)).ready;
    const own = canvas.clientHeight;
    document.querySelector("#box").style.height = "200px";
    await stage.settled(canvas);
    return [own > 260, canvas.clientHeight === own];
  });
  assert.deepEqual(found, [true, true]);
});

test("a fit that mount does not know is refused with those that it knows", {}, async (page) => {
  await stage(page, BOX);
  const found = await page.evaluate(() => stage.refusal(() => stage.mount(stage.canvas(), { fit: "contain" })));
  assert.deepEqual(found, { code: "bad-option", message: 'options.fit: found "contain", expected "width" or "box"' });
});
