// An engine that throws in the middle of a call is replaced once: the chart whose call it was falls back
// to its static content, the others continue, and no destroyed chart comes back.

import assert from "node:assert/strict";
import { SITE, stage, test } from "./support.mjs";

const BROKEN = { expected: /broken on purpose/ };
const CANVASES = ["a", "b", "c"].map((id) => `<canvas id="${id}"></canvas>`).join("");
const STYLE = { style: "canvas { width: 300px }" };
const TAGS = ["a", "b", "c"].map((id) => `<homeward-chart id="${id}" loading="eager">Static</homeward-chart>`).join("");

/** Gives the page a function that makes the next text nodes throw, which breaks the engine: no code expects that. */
const arm = (page) =>
  page.addInitScript(() => {
    globalThis.breakEngine = (times = 1) => {
      const { createTextNode } = Document.prototype;
      Document.prototype.createTextNode = function (text) {
        if (times-- > 0) throw new RangeError("broken on purpose");
        Document.prototype.createTextNode = createTextNode;
        return createTextNode.call(this, text);
      };
    };
  });

/** Shows charts in three canvases, or in a page of its own by the tag. */
async function open(page, body) {
  await arm(page);
  await stage(page, `${body}<script type="module" src="pkg/element.js"></script>`, STYLE);
  await page.evaluate(async () => {
    globalThis.tags = [...document.querySelectorAll("homeward-chart")];
    globalThis.charts = await Promise.all([...document.querySelectorAll("canvas")].map((canvas) => stage.draw(canvas)));
    await customElements.whenDefined("homeward-chart");
    await Promise.all(tags.map((tag) => tag.ready));
  });
}

test("a homeward-error listener finds the other charts unchanged, and may destroy them", BROKEN, async (page) => {
  await open(page, CANVASES);
  const found = await page.evaluate(async () => {
    const [first, second, third] = charts;
    const [, canvas, last] = document.querySelectorAll("canvas");
    const before = [third.summary, stage.print(last)];
    let svg;
    first.addEventListener("homeward-error", () => {
      svg = second.toSVG().slice(0, 5);
      second.destroy();
    });
    breakEngine();
    const refusal = await stage.refusal(() => first.update({ view: "flows" }));
    await stage.settled(last);
    const destroyed = [canvas.childElementCount, canvas.style.cssText, second.summary];
    const same = third.summary === before[0] && stage.print(last) === before[1];
    return { code: refusal.code, svg, destroyed, same };
  });
  assert.deepEqual(found, { code: "internal", svg: "<svg ", destroyed: [0, "", ""], same: true });
});

test("a chart that fell back stays in its static content when another chart breaks the new engine", BROKEN, async (page) => {
  await open(page, TAGS);
  const found = await page.evaluate(async () => {
    const failed = [];
    document.addEventListener("homeward-error", ({ target }) => failed.push(target.id));
    breakEngine(2);
    tags[0].setAttribute("view", "flows");
    await stage.frames(6);
    const state = ({ shadowRoot, summary }) =>
      [shadowRoot.querySelector("slot").hidden, shadowRoot.querySelectorAll("figure").length, summary];
    return { failed, states: tags.map(state) };
  });
  assert.deepEqual(found, { failed: ["a", "b", "c"], states: Array(3).fill([false, 0, ""]) });
});

test("a new engine shows custom data whose buffer the page has transferred since", BROKEN, async (page) => {
  await open(page, CANVASES);
  const found = await page.evaluate(async (address) => {
    const [first, second, third] = charts;
    const data = await (await fetch(address)).arrayBuffer();
    second.update({ data });
    const before = second.summary;
    structuredClone(data, { transfer: [data] });
    breakEngine();
    await stage.refusal(() => first.update({ view: "flows" }));
    await stage.frames(3);
    return [second.summary === before, third.summary !== "" && third.summary !== before];
  }, `${SITE}fixtures/custom.homeward`);
  assert.deepEqual(found, [true, true]);
});

test("a listener may destroy its chart while messages that loaded late are applied", {}, async (page) => {
  await open(page, CANVASES);
  let answer;
  await page.route("**/dist/languages/uk.js", async (route) => {
    await new Promise((resolve) => (answer = resolve));
    await route.continue();
  });
  await page.evaluate(() => {
    const [first] = charts;
    const canvas = stage.canvas();
    globalThis.content = stage.canvas("#b").lastElementChild;
    first.update({ lang: "uk" });
    stage.point(canvas, [200], stage.middle(canvas));
    globalThis.gone = new Promise((resolve) =>
      first.addEventListener("homeward-focus", ({ detail }) => detail === null && resolve(first.destroy())));
  });
  while (!answer) await page.waitForTimeout(20);
  answer();
  await page.evaluate("gone");
  const same = await page.evaluate(async () => {
    await stage.frames(3);
    return stage.canvas("#b").lastElementChild === content;
  });
  assert.ok(same, "found another engine, expected the same");
});

test("an engine that breaks before the first picture rejects ready and toPNG()", BROKEN, async (page) => {
  await arm(page);
  await stage(page, `<script>CanvasRenderingContext2D.prototype.fillRect = () => { throw new RangeError("broken on purpose") }</script>
    <homeward-chart>Static</homeward-chart><script type="module" src="pkg/element.js"></script>`);
  const found = await page.evaluate(async () => {
    await customElements.whenDefined("homeward-chart");
    const chart = document.querySelector("homeward-chart");
    return [await stage.refusal(() => chart.ready), (await stage.refusal(() => chart.toPNG())).code];
  });
  assert.deepEqual(found, [{ code: "internal", message: "RangeError: broken on purpose" }, "internal"]);
});

test("a chart that falls back removes its JSON-LD", BROKEN, async (page) => {
  await open(page, "<script>1</script><homeward-chart json-ld>Static</homeward-chart>");
  await page.locator(".homeward-json-ld").waitFor({ state: "attached" });
  const left = await page.evaluate(async () => {
    breakEngine();
    tags[0].setAttribute("view", "flows");
    await stage.frames(3);
    return document.querySelectorAll(".homeward-json-ld").length;
  });
  assert.equal(left, 0);
});

test("an engine that breaks during a mount leaves no chart in that canvas, and the others continue", {}, async (page) => {
  await arm(page);
  await stage(page, "<canvas></canvas><canvas></canvas>");
  const found = await page.evaluate(async () => {
    const [first, second] = document.querySelectorAll("canvas");
    const chart = await stage.draw(first);
    const before = stage.print(first);
    breakEngine();
    const refusal = await stage.refusal(() => stage.mount(second));
    await stage.settled(first);
    const after = stage.print(first);
    chart.update({ view: "flows" });
    await stage.settled(first);
    const flows = stage.print(first);
    const elements = second.childElementCount;
    await stage.draw(second, { view: "flows" });
    return { code: refusal?.code, continues: after === before && flows !== before, elements, later: stage.print(second) === flows };
  });
  assert.deepEqual(found, { code: "internal", continues: true, elements: 0, later: true });
});
