// The chart fits into every container and leaves the page's layout alone.

import assert from "node:assert/strict";
import { COLUMN, assertSharp, draw, resize, settled, stage, test } from "./support.mjs";

const FLUID = "canvas { width: 100% }";

for (const [kind, hidden, shown] of [
  ["hidden canvas", "canvas { width: 100%; display: none }", FLUID],
  ["hidden canvas without a width of its own", "canvas { display: none }", ""],
  ["canvas in a hidden container", `#column { display: none } ${FLUID}`, FLUID],
  ["canvas without a width of its own in a hidden container", "#column { display: none }", ""],
  ["canvas in a container without size", `#column { width: 0; height: 0; overflow: hidden } ${FLUID}`, FLUID],
]) {
  test(`a ${kind} is drawn as soon as it is shown, each time`, { ratio: 2 }, async (page) => {
    await stage(page, COLUMN);
    await page.evaluate(async (css) => {
      globalThis.sheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [sheet];
      sheet.replaceSync(css);
      globalThis.chart = stage.listen(await stage.mount(stage.canvas()));
      await stage.frames(3);
    }, hidden);
    assert.ok(await page.evaluate(() => stage.canvas().querySelectorAll("tbody tr").length > 0), "found no table");
    for (const css of [shown, hidden, shown]) {
      await page.evaluate((css) => sheet.replaceSync(css), css);
      await settled(page);
      if (css === shown) assert.equal((await assertSharp(page, 2)).width, 1000);
    }
  });
}

for (const [form, style] of Object.entries({
  "a block": "",
  "a flexible row": "#column { display: flex } canvas { min-width: 0 }",
  "a flexible column": "#column { display: flex; flex-direction: column; align-items: center }",
  "a grid": "#column { display: grid }",
  "a page that lets no canvas overflow": "canvas { max-width: 100% }",
})) {
  test(`a canvas without a width in ${form} takes the width of its container`, { ratio: 2 }, async (page) => {
    await draw(page, { style: `#column { width: 250px } ${style}` });
    for (const width of [250, 800, 400, 1000]) {
      await resize(page, `${width}px`);
      assert.equal((await assertSharp(page, 2)).width, width);
    }
  });
}

for (const [form, style] of Object.entries({
  "a floating box": "#column { float: left }",
  "an inline box": "#column { display: inline-block }",
  "a box as wide as its content": "#column { width: max-content }",
  "a table": "#column { display: table }",
  "an absolutely positioned box": "#column { position: absolute }",
})) {
  const flags = ["--force-device-scale-factor=1.25"];
  test(`a canvas without a CSS width in ${form} keeps its own width`, { flags }, async (page) => {
    await draw(page, { body: '<div id="column"><canvas width="333"></canvas></div>', style });
    const widths = await page.evaluate(async () => {
      const seen = [];
      for (const heading of ["short", "long ".repeat(30), "longer ".repeat(60), "short"]) {
        chart.update({ heading });
        for (let frame = 0; frame < 10; frame += 1) {
          await stage.frames(1);
          seen.push(stage.canvas().getBoundingClientRect().width);
        }
      }
      return seen;
    });
    const [width, ...others] = new Set(widths);
    assert.deepEqual(others, []);
    assert.ok(Math.abs(width - 333) < 1, `found a width of ${width}`);
    await assertSharp(page, 1.25);
  });
}

for (const sizing of ["content-box", "border-box"]) {
  test(`padding and border in a ${sizing} do not change the size of the figure`, { ratio: 2 }, async (page) => {
    await draw(page, { style: "canvas { width: 640px }" });
    const { width, height } = await assertSharp(page, 2);
    const outer = sizing === "border-box" ? 640 + 2 * (11 + 3) : 640;
    await draw(page, {
      style: `canvas { width: ${outer}px; padding: 7px 11px 23px; border: 3px solid; box-sizing: ${sizing} }`,
    });
    const padded = await assertSharp(page, 2);
    assert.deepEqual([padded.width, padded.height], [width, height]);
  });
}

test("a canvas that is removed and added again is drawn again", {}, async (page) => {
  await draw(page);
  const before = await page.evaluate(() => stage.print(stage.canvas()));
  const away = await page.evaluate(async () => {
    globalThis.canvas = stage.canvas();
    canvas.remove();
    await stage.frames(4);
    chart.update({ theme: "light" });
    await stage.frames(2);
    const { length } = canvas.querySelectorAll("table");
    document.querySelector("#column").append(canvas);
    await stage.settled(canvas);
    return length;
  });
  assert.ok(away > 0, "found no table in the removed canvas");
  assert.equal(await page.evaluate(() => stage.print(stage.canvas())), before);
  await page.mouse.move(500, 300);
  await page.waitForFunction((before) => stage.print(stage.canvas()) !== before, before);
});

for (const style of ["", FLUID]) {
  test(`a canvas that is added to the page after mounting is drawn, ${style || "without a style"}`, {}, async (page) => {
    await stage(page, '<div id="column"></div>', { style });
    await page.evaluate(async () => {
      const canvas = document.createElement("canvas");
      globalThis.chart = stage.listen(await stage.mount(canvas));
      await stage.frames(3);
      document.querySelector("#column").append(canvas);
      await stage.settled(canvas);
    });
    assert.equal((await assertSharp(page, 1)).width, 1000);
  });
}

test("a canvas has a height in every frame while it is mounted", {}, async (page) => {
  await stage(page, COLUMN, { style: FLUID });
  const heights = await page.evaluate(async () => {
    const seen = [];
    const canvas = stage.canvas();
    const mounted = stage.draw(canvas);
    let mounting = true;
    mounted.then(() => (mounting = false));
    while (mounting) {
      // After the frame's callbacks and observers, so this is the height that is painted.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      seen.push(canvas.clientHeight);
    }
    return seen;
  });
  assert.ok(Math.min(...heights) > 0, `found heights ${heights}`);
});
