// homeward-focus under a pointer: the event there with its numbers, and `null` once the pointer has left.

import assert from "node:assert/strict";
import { EVENTS, draw, test } from "./support.mjs";

const BY_ID = new Map(EVENTS.map((event) => [event.id, event]));

/** Moves over the whole width by this many pixels a step, and returns the details of homeward-focus. */
const sweep = (page, step) =>
  page.evaluate((step) => {
    const canvas = stage.canvas();
    chart.seen.length = 0;
    const steps = Array.from({ length: Math.ceil(canvas.clientWidth / step) }, (_, index) => index * step);
    stage.point(canvas, steps, stage.middle(canvas));
    return chart.seen;
  }, step);

/** Moves over the whole plot in lines this many pixels apart, and returns the details of homeward-focus. */
const scan = (page, apart) =>
  page.evaluate((apart) => {
    const canvas = stage.canvas();
    chart.seen.length = 0;
    const steps = Array.from({ length: canvas.clientWidth }, (_, index) => index);
    for (let down = 0; down < canvas.clientHeight; down += apart) stage.point(canvas, steps, down);
    return chart.seen;
  }, apart);

for (const [width, ratio] of [[390, 3], [760, 2], [1200, 1]]) {
  for (const options of [{}, { stacked: false }, { view: "flows", group: "event" }]) {
    const claim = `${width} pixels wide, ${JSON.stringify(options)}: a pointer reaches every event, with its numbers`;
    test(claim, { width: 1300, ratio }, async (page) => {
      await draw(page, { style: `canvas { width: ${width}px }`, options });
      const found = (await scan(page, 4)).filter((detail) => detail !== null);
      for (const detail of found) assert.deepEqual(detail, BY_ID.get(detail.id));
      const reached = new Set(found.map((detail) => detail.id));
      assert.deepEqual(EVENTS.filter((event) => !reached.has(event.id)), []);
    });
  }
}

for (const [group, period] of Object.entries({
  event: (date) => date,
  month: (date) => `${date.slice(0, 7)}-01`,
  year: (date) => `${date.slice(0, 4)}-01-01`,
})) {
  test(`the flows grouped by ${group} have the people of each ${group} under the pointer`, { width: 2000 }, async (page) => {
    await draw(page, { style: "canvas { width: 1800px }", options: { view: "flows", group } });
    const found = (await sweep(page, 0.5)).filter((detail) => detail !== null);
    const expected = new Map();
    for (const { id, date, ukraine, russia } of EVENTS) {
      const key = group === "event" ? id : period(date);
      const sum = expected.get(key) ?? { id, ukraine: 0, russia: 0 };
      expected.set(key, { ...sum, ukraine: sum.ukraine + ukraine, russia: sum.russia + russia });
    }
    const people = ({ id, ukraine, russia }) => ({ id, ukraine, russia });
    assert.deepEqual(found.map(people), [...expected.values()]);
  });
}

test("a mouse over the chart shows a tooltip, which disappears when the mouse leaves", {}, async (page) => {
  await draw(page);
  const before = await page.evaluate(() => stage.print(stage.canvas()));
  const box = await page.locator("canvas").boundingBox();
  const prints = new Set([before]);
  for (const share of [0.2, 0.5, 0.8]) {
    await page.mouse.move(box.x + share * box.width, box.y + box.height / 2, { steps: 4 });
    prints.add(await page.evaluate(async () => (await stage.settled(stage.canvas()), stage.print(stage.canvas()))));
  }
  assert.equal(prints.size, 4);
  assert.ok(await page.evaluate(() => chart.seen.length > 0 && chart.seen.every(Boolean)));
  await page.mouse.move(box.x + box.width / 2, box.y + box.height + 5);
  await page.waitForFunction(() => chart.seen.at(-1) === null);
  await page.waitForFunction((before) => stage.print(stage.canvas()) === before, before);
});

test("a pointer that leaves the plot clears the focus with one homeward-focus", {}, async (page) => {
  await draw(page);
  const seen = await page.evaluate(() => {
    const canvas = stage.canvas();
    stage.point(canvas, [500, 500, 501], stage.middle(canvas));
    stage.point(canvas, [500, 501, 502], 3);
    return chart.seen.map((detail) => detail === null);
  });
  assert.deepEqual(seen, [false, true]);
});

test("the tooltip of a tap stays when the finger is lifted", { width: 390, ratio: 2, touch: true }, async (page) => {
  await draw(page);
  const box = await page.locator("canvas").boundingBox();
  const before = await page.evaluate(() => stage.print(stage.canvas()));
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await page.evaluate(() => stage.settled(stage.canvas()));
  assert.notEqual(await page.evaluate(() => stage.print(stage.canvas())), before);
  assert.ok(await page.evaluate(() => chart.seen.length === 1 && chart.seen[0] !== null));
});

for (const sizing of ["content-box", "border-box"]) {
  test(`padding and border in a ${sizing} do not shift the events under a pointer`, { ratio: 2 }, async (page) => {
    await draw(page, { style: "canvas { width: 640px }" });
    const plain = await sweep(page, 1);
    assert.ok(plain.length > 10);
    const outer = sizing === "border-box" ? 640 + (9 + 31) + (2 + 5) : 640;
    const box = "padding: 17px 31px 3px 9px; border: solid; border-width: 13px 5px 1px 2px";
    await draw(page, { style: `canvas { width: ${outer}px; ${box}; box-sizing: ${sizing} }` });
    assert.deepEqual(await sweep(page, 1), plain);
  });
}

test("a homeward-focus listener may update, destroy and mount charts", {}, async (page) => {
  await draw(page);
  const views = await page.evaluate(async () => {
    const canvas = stage.canvas();
    const summaries = [chart.summary];
    chart.addEventListener("homeward-focus", () => chart.update({ view: "flows", to: "2024-12-31" }), { once: true });
    stage.point(canvas, [500], stage.middle(canvas));
    await stage.settled(canvas);
    summaries.push(chart.summary);
    chart.addEventListener("homeward-focus", () => chart.destroy(), { once: true });
    stage.point(canvas, [300, 400, 500], stage.middle(canvas));
    await stage.frames(3);
    const next = await stage.draw(canvas);
    summaries.push(next.summary);
    return summaries;
  });
  assert.equal(new Set(views).size, 2);
  assert.equal(views[0], views[2]);
});
