// The picture is sharp at every size and pixel ratio.

import assert from "node:assert/strict";
import { assertSharp, draw, resize, settled, test } from "./support.mjs";

for (const ratio of [1, 1.25, 1.5, 2, 3]) {
  const flags = [`--force-device-scale-factor=${ratio}`];
  test(`at ratio ${ratio} each pixel of the picture is one pixel of the screen`, { flags }, async (page) => {
    await draw(page);
    for (const width of ["760px", "390px", "333.3px", "61.7%"]) {
      await resize(page, width);
      const { backing, screen } = await assertSharp(page, ratio);
      assert.deepEqual(backing, screen);
    }
  });
}

test("a narrower container gets a picture laid out for its width, not a scaled one", { ratio: 2 }, async (page) => {
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

/** The DevTools session that changes the screen of a page. */
const screens = new WeakMap();

/** Zooms as a reader does: the window stays as large, and holds fewer of the page's pixels. */
async function zoom(page, ratio) {
  if (!screens.has(page)) screens.set(page, await page.context().newCDPSession(page));
  const metrics = { width: Math.round(1600 / ratio), height: 600, deviceScaleFactor: ratio, mobile: false };
  await screens.get(page).send("Emulation.setDeviceMetricsOverride", metrics);
  await page.waitForFunction((ratio) => devicePixelRatio === ratio, ratio);
  await settled(page);
}

test("a picture is drawn sharp again when the pixel ratio changes", {}, async (page) => {
  await draw(page, { style: "canvas { width: 360px }" });
  for (const ratio of [2, 1.5, 3, 1]) {
    await zoom(page, ratio);
    await assertSharp(page, ratio);
  }
});

test("the picture is sharp in a browser without device-pixel-content-box, too", {}, async (page) => {
  await page.addInitScript(() => {
    const { observe } = ResizeObserver.prototype;
    ResizeObserver.prototype.observe = function (target, options) {
      if (options?.box === "device-pixel-content-box") throw new TypeError("unknown box");
      observe.call(this, target, options);
    };
    Object.defineProperty(ResizeObserverEntry.prototype, "devicePixelContentBoxSize", { value: undefined });
  });
  await draw(page);
  for (const ratio of [2, 3, 1.5]) {
    await zoom(page, ratio);
    for (const width of ["500px", "333.3px"]) {
      await resize(page, width);
      await assertSharp(page, ratio);
    }
  }
});

test("a height set by the page with !important is filled", { ratio: 2 }, async (page) => {
  await draw(page, { style: "canvas { width: 600px; height: 300px !important }" });
  const { width, height } = await assertSharp(page, 2);
  assert.deepEqual([width, height], [600, 300]);
});

for (const width of [1, 40, 100, 119.5]) {
  test(`a canvas ${width} pixels wide is drawn sharp`, { ratio: 1.5 }, async (page) => {
    await draw(page, { style: `canvas { width: ${width}px }` });
    await assertSharp(page, 1.5);
  });
}

test("text is measured again when a font has loaded", {}, async (page) => {
  await draw(page, { style: "canvas { width: 390px }" });
  const print = () => page.evaluate(() => stage.print(stage.canvas()));
  const before = await print();
  const loaded = () => page.evaluate(() => document.fonts.dispatchEvent(new Event("loadingdone")));
  await loaded();
  await settled(page);
  assert.equal(await print(), before);
  // Text 1.5 times as wide: some labels no longer fit.
  await page.evaluate(() => {
    const { prototype } = CanvasRenderingContext2D;
    const { measureText } = prototype;
    prototype.measureText = function (text) {
      return { width: measureText.call(this, text).width * 1.5 };
    };
  });
  await loaded();
  await settled(page);
  assert.notEqual(await print(), before);
});
