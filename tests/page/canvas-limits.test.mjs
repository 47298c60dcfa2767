// How many pixels charts take: never more than a canvas can hold, never more than a page should.

import assert from "node:assert/strict";
import { embed, stage, test, whole } from "./support.mjs";

/** No browser shows more in one canvas than an iPhone: pixels, and those of the longer side. */
const MOST = { area: 16_777_216, side: 16_384 };

/** Whether the first and the last row and column of a picture are painted. */
const painted = (page, selector) =>
  page.evaluate((selector) => {
    const canvas = selector.includes("canvas") ? document.querySelector(selector) : document.querySelector(selector).shadowRoot.querySelector("canvas");
    const context = canvas.getContext("2d");
    const { width, height } = canvas;
    const at = (x, y) => context.getImageData(x, y, 1, 1).data[3];
    const alphas = [at(0, 0), at(width - 1, 0), at(0, height - 1), at(width - 1, height - 1)];
    let ink = 0;
    const column = context.getImageData(Math.floor(width / 3), 0, 1, height).data;
    for (let index = 0; index < column.length; index += 4) if (column[index] < 200) ink += 1;
    return { alphas, ink, width, height, lost: context.isContextLost?.() ?? false };
  }, selector);

for (const ratio of [3, 1]) {
  test(`a canvas as high as 520 rows of claims is never blank at ratio ${ratio}`, { width: 1300, ratio }, async (page) => {
    await stage(page, '<div id="box"><canvas></canvas></div>', { style: "#box { height: 26000px } canvas { width: 100% }" });
    await page.evaluate(async () => {
      const chart = stage.listen(await stage.mount(stage.canvas(), { fit: "box", view: "claims" }));
      await chart.ready;
      await stage.frames(3);
    });
    const { alphas, ink, width, height, lost } = await painted(page, "canvas");
    assert.deepEqual(alphas, [255, 255, 255, 255]);
    assert.equal(lost, false);
    assert.ok(ink > 10, `found ${ink} dark pixels`);
    assert.ok(width * height <= MOST.area && Math.max(width, height) <= MOST.side, `found ${width} × ${height}`);
    assert.ok(Math.abs(width / height - 1300 / 26000) < 0.001, "the picture is not distorted");
  });
}

const FAR = '<div style="height: 4000px"></div>';

for (const count of [2, 30]) {
  test(`a screenshot of the whole page has the picture of each of ${count} charts, and pixels are bounded`, { width: 1200, ratio: 3 }, async (page) => {
    const tags = Array.from({ length: count }, () => '<homeward-chart loading="eager"></homeward-chart>').join(FAR);
    await embed(page, tags);
    await page.evaluate(() => stage.frames(5));
    // The screenshot does not scroll: what is in it has to be there.
    await page.screenshot({ fullPage: true, scale: "css" });
    const sizes = await page.evaluate(() => [...document.querySelectorAll("homeward-chart")].map(({ shadowRoot }) => {
      const canvas = shadowRoot.querySelector("canvas");
      return { pixels: canvas.width * canvas.height, ratio: canvas.width / canvas.clientWidth, ground: stage.ground(canvas) };
    }));
    assert.deepEqual(sizes.filter(({ ground, pixels }) => ground !== "#ffffff" || pixels < 1000), []);
    const sum = sizes.reduce((sum, { pixels }) => sum + pixels, 0);
    assert.ok(sum <= 24e6, `found ${sum} pixels`);
    assert.ok(sizes[0].ratio > 2.9, `the near one has ratio ${sizes[0].ratio}`);
    if (count === 2) return;
    assert.ok(sizes.at(-1).ratio < 1, `the far one has ratio ${sizes.at(-1).ratio}`);
    await page.evaluate(() => document.querySelector("homeward-chart:last-of-type").scrollIntoView());
    await page.waitForFunction(() => {
      const canvas = [...document.querySelectorAll("homeward-chart")].at(-1).shadowRoot.querySelector("canvas");
      return canvas.width / canvas.clientWidth > 2.9;
    });
    await page.waitForFunction(() => {
      const canvas = document.querySelector("homeward-chart").shadowRoot.querySelector("canvas");
      return canvas.width / canvas.clientWidth < 1 && stage.ground(canvas) === "#ffffff";
    });
    await whole(page);
  });
}
