// An engine that breaks off in the middle of something is replaced once: the chart that broke it is
// lost, the others go on, and none comes back that is gone.

import assert from "node:assert/strict";
import { SITE, stage, test } from "./support.mjs";

const BROKEN = { expected: /broken on purpose/ };
const CANVASES = ["a", "b", "c"].map((id) => `<canvas id="${id}"></canvas>`).join("");
const STYLE = { style: "canvas { width: 300px }" };
const TAGS = ["a", "b", "c"].map((id) => `<homeward-chart id="${id}" loading="eager">Static</homeward-chart>`).join("");

/** Gives the page what breaks the engine at its next texts: nobody has a reason to expect that they throw. */
const arm = (page) =>
  page.addInitScript(() => {
    globalThis.breakOff = (times = 1) => {
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

test("a listener that is told of a break finds the other charts as they were, and may destroy them", BROKEN, async (page) => {
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
    breakOff();
    const refusal = await stage.refusal(() => first.update({ view: "flows" }));
    await stage.settled(last);
    const destroyed = [canvas.childElementCount, canvas.style.cssText, second.summary];
    const same = third.summary === before[0] && stage.print(last) === before[1];
    return { code: refusal.code, svg, destroyed, same };
  });
  assert.deepEqual(found, { code: "internal", svg: "<svg ", destroyed: [0, "", ""], same: true });
});

test("a chart that was told that it is lost stays lost when another breaks the fresh engine", BROKEN, async (page) => {
  await open(page, TAGS);
  const found = await page.evaluate(async () => {
    const told = [];
    document.addEventListener("homeward-error", ({ target }) => told.push(target.id));
    breakOff(2);
    tags[0].setAttribute("view", "flows");
    await stage.frames(6);
    const state = ({ shadowRoot, summary }) =>
      [shadowRoot.querySelector("slot").hidden, shadowRoot.querySelectorAll("figure").length, summary];
    return { told, states: tags.map(state) };
  });
  assert.deepEqual(found, { told: ["a", "b", "c"], states: Array(3).fill([false, 0, ""]) });
});

test("a record whose bytes the page gives away later is shown by a fresh engine, too", BROKEN, async (page) => {
  await open(page, CANVASES);
  const found = await page.evaluate(async (address) => {
    const [first, second, third] = charts;
    const data = await (await fetch(address)).arrayBuffer();
    second.update({ data });
    const before = second.summary;
    structuredClone(data, { transfer: [data] });
    breakOff();
    await stage.refusal(() => first.update({ view: "flows" }));
    await stage.frames(3);
    return [second.summary === before, third.summary !== "" && third.summary !== before];
  }, `${SITE}fixtures/own.homeward`);
  assert.deepEqual(found, [true, true]);
});

test("a listener that destroys its chart while it takes in a late language breaks nothing", {}, async (page) => {
  await open(page, CANVASES);
  let answer;
  await page.route("**/dist/uk.js", async (route) => {
    await new Promise((resolve) => (answer = resolve));
    await route.continue();
  });
  await page.evaluate(() => {
    const [first] = charts;
    const canvas = stage.canvas();
    globalThis.words = stage.canvas("#b").lastElementChild;
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
    return stage.canvas("#b").lastElementChild === words;
  });
  assert.ok(same, "found another engine, expected the same");
});

test("where the engine breaks before the first picture, neither the promise nor a picture is waited for in vain", BROKEN, async (page) => {
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

test("a chart that is lost takes its description for search engines along", BROKEN, async (page) => {
  await open(page, "<script>1</script><homeward-chart json-ld>Static</homeward-chart>");
  await page.locator(".homeward-json-ld").waitFor({ state: "attached" });
  const left = await page.evaluate(async () => {
    breakOff();
    tags[0].setAttribute("view", "flows");
    await stage.frames(3);
    return document.querySelectorAll(".homeward-json-ld").length;
  });
  assert.equal(left, 0);
});
