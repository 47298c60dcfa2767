// Sharp at every size and ratio, and never a loop with the page's own layout.

import assert from "node:assert/strict";
import { stage, test } from "./support.mjs";

/** A picture is as large as its content box on the screen, to less than a pixel. */
async function assertSharp(page, ratio) {
  const { backing, screen, box } = await page.evaluate(() => stage.sizes(stage.canvas()));
  for (const side of [0, 1]) {
    assert.ok(Math.abs(backing[side] - box[side] * ratio) < 1, `found ${backing} pixels for ${box} at ${ratio}`);
  }
  return { backing, screen, width: box[0], height: box[1] };
}

const COLUMN = '<div id="column"><canvas></canvas></div>';
const FLUID = "canvas { width: 100% }";

/** Draws a chart in a page of the given form. */
async function draw(page, { body = COLUMN, style = FLUID, options = {} } = {}) {
  await stage(page, body, { style });
  await page.evaluate(async (options) => {
    globalThis.chart = await stage.draw(stage.canvas(), options);
  }, options);
}

const settled = (page) => page.evaluate(() => stage.settled(stage.canvas()));

/** Gives the column a width and waits for the chart to follow. */
const resize = (page, width) =>
  page.evaluate(async (width) => {
    document.querySelector("#column").style.width = width;
    await stage.settled(stage.canvas());
  }, width);

for (const ratio of [1, 1.25, 1.5, 2, 3]) {
  const flags = [`--force-device-scale-factor=${ratio}`];
  test(`at ratio ${ratio} each pixel of the picture is one of the screen`, { flags }, async (page) => {
    await draw(page);
    for (const width of ["760px", "390px", "333.3px", "61.7%"]) {
      await resize(page, width);
      const { backing, screen } = await assertSharp(page, ratio);
      assert.deepEqual(backing, screen);
    }
  });
}

test("a narrower container gets a picture of its own, not a squeezed one", { ratio: 2 }, async (page) => {
  await draw(page);
  await resize(page, "900px");
  const wide = await assertSharp(page, 2);
  const before = await page.evaluate(() => stage.print(stage.canvas()));
  await resize(page, "400px");
  const narrow = await assertSharp(page, 2);
  assert.deepEqual([wide.width, narrow.width], [900, 400]);
  assert.notEqual(narrow.height, wide.height);
  await resize(page, "900px");
  assert.deepEqual(await assertSharp(page, 2), wide);
  assert.equal(await page.evaluate(() => stage.print(stage.canvas())), before);
});

test("a container that changes every frame never makes the observer fall behind", {}, async (page) => {
  await draw(page);
  await page.evaluate(async () => {
    for (let width = 900; width > 280; width -= 13) {
      document.querySelector("#column").style.width = `${width}px`;
      await stage.frames(1);
    }
  });
  await settled(page);
  await assertSharp(page, 1);
});

test("a move to a screen of another ratio is drawn anew and sharp", { width: 800, height: 600 }, async (page) => {
  await draw(page);
  const screen = await page.context().newCDPSession(page);
  for (const deviceScaleFactor of [2, 1.5, 3, 1]) {
    const metrics = { width: 800, height: 600, deviceScaleFactor, mobile: false };
    await screen.send("Emulation.setDeviceMetricsOverride", metrics);
    await page.waitForFunction((ratio) => devicePixelRatio === ratio, deviceScaleFactor);
    await settled(page);
    await assertSharp(page, deviceScaleFactor);
  }
});

test("a browser that does not tell the screen's pixels follows sizes and ratios too", {}, async (page) => {
  await page.addInitScript(() => {
    const { observe } = ResizeObserver.prototype;
    ResizeObserver.prototype.observe = function (target, options) {
      if (options?.box === "device-pixel-content-box") throw new TypeError("unknown box");
      observe.call(this, target, options);
    };
    Object.defineProperty(ResizeObserverEntry.prototype, "devicePixelContentBoxSize", { value: undefined });
  });
  await draw(page);
  const screen = await page.context().newCDPSession(page);
  for (const deviceScaleFactor of [2, 3, 1.5]) {
    await screen.send("Emulation.setDeviceMetricsOverride", { width: 800, height: 600, deviceScaleFactor, mobile: false });
    await page.waitForFunction((ratio) => devicePixelRatio === ratio, deviceScaleFactor);
    for (const width of [760, 390]) {
      await resize(page, `${width}px`);
      const canvas = await page.evaluate(() => [stage.canvas().width, stage.canvas().clientHeight, stage.canvas().height]);
      assert.equal(canvas[0], width * deviceScaleFactor);
      assert.equal(canvas[2], Math.round(canvas[1] * deviceScaleFactor));
    }
  }
});

for (const [kind, hide, show] of [
  ["hidden canvas", "canvas { width: 100%; display: none }", "canvas { width: 100%; display: block }"],
  ["hidden container", "#column { display: none } canvas { width: 100% }", FLUID],
  ["container without size", "#column { width: 0; height: 0; overflow: hidden } canvas { width: 100% }", FLUID],
]) {
  test(`a ${kind} draws as soon as it is shown`, { ratio: 2 }, async (page) => {
    await stage(page, COLUMN, { style: "" });
    await page.evaluate(async (css) => {
      globalThis.sheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [sheet];
      sheet.replaceSync(css);
      globalThis.chart = stage.listen(await stage.mount(stage.canvas()));
      await stage.frames(3);
    }, hide);
    assert.equal(await page.evaluate(() => stage.canvas().querySelectorAll("tbody tr").length > 0), true);
    await page.evaluate((css) => sheet.replaceSync(css), show);
    await settled(page);
    await assertSharp(page, 2);
    assert.equal(await page.evaluate(() => stage.ground(stage.canvas())), "#ffffff");
    await page.evaluate((css) => sheet.replaceSync(css), hide);
    await settled(page);
    await page.evaluate((css) => sheet.replaceSync(css), show);
    await settled(page);
    await assertSharp(page, 2);
    assert.equal(await page.evaluate(() => stage.ground(stage.canvas())), "#ffffff");
  });
}

for (const ratio of [1, 2]) {
  for (const [form, style] of Object.entries({
    "block": "#column { width: 500px }",
    "flexible row": "#column { width: 500px; display: flex } canvas { min-width: 0 }",
    "grid": "#column { width: 500px; display: grid }",
    "floating box": "#column { float: left; max-width: 500px }",
    "inline box": "#column { display: inline-block; max-width: 500px }",
    "box as wide as its content": "#column { width: max-content }",
  })) {
    test(`a canvas without a width of its own keeps to its ${form} at ratio ${ratio}`, { ratio }, async (page) => {
      await draw(page, { style });
      const widths = await page.evaluate(async () => {
        const seen = new Set();
        for (let frame = 0; frame < 10; frame += 1) {
          await stage.frames(1);
          seen.add(stage.canvas().clientWidth);
        }
        return [...seen];
      });
      assert.equal(widths.length, 1, `found widths ${widths}, expected one`);
      assert.ok(widths[0] <= 1000, `found a canvas ${widths[0]} wide in a window of 1000`);
      await assertSharp(page, ratio);
    });
  }
}

for (const sizing of ["content-box", "border-box"]) {
  test(`padding and border in a ${sizing} leave the figure its own height`, { ratio: 2 }, async (page) => {
    await draw(page, { style: "#column { width: 640px } canvas { width: 640px }" });
    const { width, height } = await assertSharp(page, 2);
    const extra = sizing === "border-box" ? 640 + 2 * (11 + 3) : 640;
    await draw(page, { style: `canvas { width: ${extra}px; padding: 7px 11px 23px; border: 3px solid; box-sizing: ${sizing} }` });
    const padded = await assertSharp(page, 2);
    assert.deepEqual([padded.width, padded.height], [width, height]);
  });
}

test("a height that the page insists on is filled, and not argued about", { ratio: 2 }, async (page) => {
  await draw(page, { style: "canvas { width: 600px; height: 300px !important }" });
  const { width, height } = await assertSharp(page, 2);
  assert.deepEqual([width, height], [600, 300]);
  assert.equal(await page.evaluate(() => stage.ground(stage.canvas())), "#ffffff");
});

for (const width of [1, 40, 100, 119.5]) {
  test(`a canvas ${width} pixels wide is drawn without a fault`, { ratio: 1.5 }, async (page) => {
    await draw(page, { style: `canvas { width: ${width}px }` });
    await assertSharp(page, 1.5);
  });
}
