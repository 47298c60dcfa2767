// Where no chart can be drawn, its canvas shows a message in the same box, and nothing else changes.

import assert from "node:assert/strict";
import { SITE, assertSharp, stage, test } from "./support.mjs";

const ENGINE = `${SITE}pkg/dist/wasm.js`;
const FAILED = { expected: /ERR_FAILED/, ratio: 2 };

/** Mounts without an engine, several times, and returns the box before and after each. */
const fail = (page) =>
  page.evaluate(async () => {
    const canvas = stage.canvas();
    const box = () => [canvas.clientWidth, canvas.clientHeight, canvas.style.cssText, canvas.innerHTML].join();
    const boxes = [box()];
    for (let times = 0; times < 3; times += 1) {
      const refusal = await stage.refusal(() => stage.mount(canvas));
      if (refusal?.code !== "network") throw new Error(`found ${refusal?.code}, expected the code network`);
      boxes.push(box());
    }
    return boxes;
  });

/** How many pixels are painted at all. */
const painted = (page) =>
  page.evaluate(() => stage.canvas().width * stage.canvas().height - stage.count(stage.canvas(), "#000000")["#000000"]);

for (const [form, style] of Object.entries({
  "as wide as its column": "canvas { width: 100% }",
  "without a size of its own": "",
  "of a fixed size": "canvas { width: 600px; height: 300px !important }",
  "with padding and a border": "canvas { width: 600px; padding: 10px 20px; border: 5px solid }",
  "in a box as wide as its content": "#column { width: max-content }",
})) {
  test(`a canvas ${form} shows a message, keeps its box and can be mounted later`, FAILED, async (page) => {
    const body = "<div id='column'><canvas>The page's own fallback.</canvas></div>";
    await stage(page, body, { style: `body { color: #c00000 } ${style}` });
    await page.route(ENGINE, (route) => route.abort());
    const boxes = await fail(page);
    assert.deepEqual(new Set(boxes), new Set([boxes[0]]));
    assert.ok(await painted(page) > 100, "found a blank box");
    await page.unroute(ENGINE);
    const prints = await page.evaluate(async () => {
      const fresh = stage.canvas().cloneNode(true);
      await stage.draw(stage.canvas());
      const after = stage.print(stage.canvas());
      stage.canvas().replaceWith(fresh);
      await stage.draw(fresh);
      return [after, stage.print(fresh)];
    });
    assert.equal(prints[0], prints[1]);
    await assertSharp(page, 2);
  });
}

test("a canvas without fallback content shows our message, in the page's colour", FAILED, async (page) => {
  await stage(page, "<canvas></canvas>", { style: "body { color: #c00000 } canvas { width: 100% }" });
  await page.route(ENGINE, (route) => route.abort());
  await fail(page);
  assert.ok(await page.evaluate(() => stage.count(stage.canvas(), "#c00000")["#c00000"]) > 20);
});

test("the message is in the nearest language that the chart has, also around a shadow root", FAILED, async (page) => {
  await stage(page, "<canvas></canvas>", { style: "canvas { width: 100% }" });
  await page.route(ENGINE, (route) => route.abort());
  const found = await page.evaluate(async () => {
    const { fillText } = CanvasRenderingContext2D.prototype;
    let texts = [];
    CanvasRenderingContext2D.prototype.fillText = function (text, ...where) {
      texts.push(text);
      fillText.call(this, text, ...where);
    };
    const host = document.body.appendChild(document.createElement("div"));
    const inside = host.attachShadow({ mode: "open" }).appendChild(document.createElement("canvas"));
    inside.style.width = "100%";
    const found = {};
    for (const [lang, canvas] of [["uk-UA", stage.canvas()], ["de", stage.canvas()], ["constructor", stage.canvas()], ["ru", inside]]) {
      document.documentElement.lang = lang;
      texts = [];
      await stage.refusal(() => stage.mount(canvas));
      found[lang] = texts.join(" ");
    }
    return found;
  });
  assert.deepEqual(found, {
    "uk-UA": "Не вдалося завантажити графік.",
    de: "This chart could not be loaded.",
    constructor: "This chart could not be loaded.",
    ru: "Не удалось загрузить график.",
  });
});

test("a mount that the page has aborted paints nothing", {}, async (page) => {
  await stage(page, "<canvas></canvas>");
  const blank = await page.evaluate(async () => {
    await stage.mount(stage.canvas(), { signal: AbortSignal.abort() }).catch(() => {});
    const control = new AbortController();
    const mounting = stage.mount(stage.canvas(), { signal: control.signal }).catch(() => {});
    control.abort();
    await mounting;
    return stage.canvas().toDataURL() === document.createElement("canvas").toDataURL();
  });
  assert.ok(blank);
});
