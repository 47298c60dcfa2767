// The tag and the page around it: neither breaks the other.

import assert from "node:assert/strict";
import { SITE, embed, stage, test, whole } from "./support.mjs";

const SCRIPT = '<script src="pkg/dist/embed.js"></script>';
const BOXED = '<div id="box"><homeward-chart></homeward-chart></div>';

for (const width of [480, 880]) {
  test(`a scrollbar that a chart ${width + 10} wide brings about does not flicker`, {}, async (page) => {
    await embed(page, BOXED);
    const found = await page.evaluate(async (width) => {
      const box = document.querySelector("#box");
      const chart = box.firstElementChild;
      const height = async (across) => {
        box.style.width = `${across}px`;
        await stage.frames(5);
        return chart.offsetHeight;
      };
      const [narrow, wide] = [await height(width - 5), await height(width + 10)];
      // A window between both heights: it has a scrollbar of 15 pixels whenever the chart is higher.
      const limit = (narrow + wide) / 2;
      let changes = 0;
      const observer = new ResizeObserver(() => {
        const across = chart.offsetHeight > limit ? width - 5 : width + 10;
        if (box.offsetWidth === across) return;
        changes += 1;
        requestAnimationFrame(() => (box.style.width = `${across}px`));
      });
      observer.observe(chart);
      await stage.frames(60);
      observer.disconnect();
      return { narrow, wide, changes };
    }, width);
    assert.ok(found.wide > found.narrow, `found no window between ${found.narrow} and ${found.wide}`);
    assert.ok(found.changes <= 2, `found ${found.changes} changes of width in a second`);
  });
}

test("a host that hides the tag hides the chart", {}, async (page) => {
  const style = "#box { visibility: hidden; pointer-events: none }";
  await embed(page, BOXED, { style });
  const found = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector("homeward-chart");
    const button = shadowRoot.querySelector("button");
    button.focus();
    const { visibility, pointerEvents } = getComputedStyle(button);
    return { visibility, pointerEvents, focused: shadowRoot.activeElement === button };
  });
  assert.deepEqual(found, { visibility: "hidden", pointerEvents: "none", focused: false });
});

test("tables look the same in a page without a doctype", {}, async (page) => {
  const look = async (doctype) => {
    const html = `${doctype}<html lang="en"><title>Page</title><homeward-chart theme="dark"></homeward-chart>
      ${SCRIPT}</html>`;
    await page.route(`${SITE}page.html`, (route) => route.fulfill({ contentType: "text/html", body: html }));
    await page.goto(`${SITE}page.html`);
    await whole(page);
    return page.evaluate(() => {
      const { shadowRoot } = document.querySelector("homeward-chart");
      for (const details of shadowRoot.querySelectorAll("details")) details.open = true;
      const [cell] = shadowRoot.querySelectorAll("td");
      const { color, fontSize, fontWeight, whiteSpace, lineHeight } = getComputedStyle(cell);
      return { mode: document.compatMode, look: { color, fontSize, fontWeight, whiteSpace, lineHeight } };
    });
  };
  const [standard, quirks] = [await look("<!doctype html>"), await look("")];
  assert.deepEqual([standard.mode, quirks.mode], ["CSS1Compat", "BackCompat"]);
  assert.deepEqual(quirks.look, standard.look);
});

for (const style of ["#box { zoom: 1.5 }", "homeward-chart { zoom: 0.6 }"]) {
  test(`a pointer finds the same events under ${style}`, {}, async (page) => {
    const days = async (style) => {
      await embed(page, BOXED, { style });
      // Zoom changes the width in the chart's own pixels, so that is set to the same.
      const box = await page.evaluate(() => {
        globalThis.days = [];
        const chart = document.querySelector("homeward-chart");
        chart.addEventListener("homeward-focus", ({ detail }) => detail && days.push(JSON.stringify(detail)));
        const { x, y, width, height } = chart.shadowRoot.querySelector("canvas").getBoundingClientRect();
        return { x, y, width, height };
      });
      for (const share of [0.2, 0.4, 0.6, 0.8]) {
        await page.mouse.move(box.x + box.width * share, box.y + box.height * 0.5);
        await page.evaluate(() => stage.frames(2));
      }
      return page.evaluate(() => days);
    };
    const plain = await days("homeward-chart { inline-size: 600px }");
    assert.equal(new Set(plain).size, 4, `found ${plain.join("\n")}`);
    assert.deepEqual(await days(`${style} homeward-chart { inline-size: 600px }`), plain);
  });
}

test("a page may call the chart from a focusout listener during an update", { expected: /in the middle of a change/ }, async (page) => {
  await embed(page, '<homeward-chart></homeward-chart><homeward-chart id="other"></homeward-chart>');
  const found = await page.evaluate(async () => {
    const [chart, other] = document.querySelectorAll("homeward-chart");
    let calls = 0;
    for (const call of [() => chart.toJSON(), () => chart.select(null), () => chart.summary]) {
      const listener = () => {
        calls += 1;
        call();
      };
      chart.removeAttribute("from");
      await stage.frames(4);
      [...chart.shadowRoot.querySelectorAll("[data-datum]")].at(-1).focus();
      await stage.frames(4);
      chart.shadowRoot.addEventListener("focusout", listener, { once: true });
      // Fewer events: the last one is removed, and it has the keyboard focus.
      chart.setAttribute("from", "2025-06-01");
      await stage.frames(4);
    }
    const drawn = [chart, other].map((each) => each.shadowRoot.querySelectorAll("table").length > 0);
    return { calls, drawn, summary: chart.summary };
  });
  assert.equal(found.calls, 3);
  assert.deepEqual(found.drawn, [true, true]);
  assert.match(found.summary, /103 people/);
});

test("select() with a value that is not a string throws bad-option", {}, async (page) => {
  await embed(page, "<homeward-chart></homeward-chart>");
  const codes = await page.evaluate(() => {
    const chart = document.querySelector("homeward-chart");
    return [["id"], Symbol("id"), 5, {}].map((id) => {
      try {
        return String(chart.select(id));
      } catch (error) {
        return error.code;
      }
    });
  });
  assert.deepEqual(codes, ["bad-option", "bad-option", "bad-option", "bad-option"]);
});

test("a tooltip in a wide font grows away from its event", {}, async (page) => {
  const sides = async (style) => {
    await embed(page, "<homeward-chart></homeward-chart>", { style });
    return page.evaluate(async () => {
      const { shadowRoot } = document.querySelector("homeward-chart");
      const data = [...shadowRoot.querySelectorAll("[data-datum]")];
      const found = [];
      for (const datum of [data[0], data.at(-1)]) {
        datum.focus();
        await stage.frames(2);
        const { left, right } = shadowRoot.querySelector(".homeward-tooltip").getBoundingClientRect();
        found.push({ left, right });
      }
      return found;
    });
  };
  const face = (adjusted) => `@font-face { font-family: Face; src: local("DejaVu Sans"); size-adjust: ${adjusted} }
    homeward-chart { --homeward-font: Face }`;
  const [plain, wide] = [await sides(face("70%")), await sides(face("110%"))];
  const width = ({ left, right }) => right - left;
  assert.ok(wide.every((box, at) => width(box) > width(plain[at]) + 10), "found letters as wide as before, expected wider ones");
  assert.equal(wide[0].left, plain[0].left, "beside the first event");
  assert.equal(wide[1].right, plain[1].right, "beside the last event");
});

test("a tag with display: contents has its picture", {}, async (page) => {
  await embed(page, BOXED, { style: "homeward-chart { display: contents }" });
  const painted = await page.evaluate(async () => {
    await stage.frames(4);
    return stage.count(document.querySelector("homeward-chart").shadowRoot.querySelector("canvas"), "#00746b");
  });
  assert.ok(painted["#00746b"] > 0, "the canvas is blank");
});

test("a tag in a hidden container is drawn once the container is shown", {}, async (page) => {
  await stage(page, `<div id="box" hidden><homeward-chart></homeward-chart></div>${SCRIPT}`);
  const hasCanvas = () => page.evaluate(async () => {
    await customElements.whenDefined("homeward-chart");
    await stage.frames(20);
    return document.querySelector("homeward-chart").shadowRoot.querySelector("canvas") !== null;
  });
  assert.equal(await hasCanvas(), false);
  await page.evaluate(() => (document.querySelector("#box").hidden = false));
  await whole(page);
  assert.equal(await hasCanvas(), true);
});

test("a page that extends Object.prototype has its chart", {}, async (page) => {
  const script = "<script>Object.prototype.extra = 1; Array.prototype.more = () => 2;</script>";
  await embed(page, `${script}<homeward-chart json-ld state="hash" theme="dark"></homeward-chart>`);
  const found = await page.evaluate(() => {
    const chart = document.querySelector("homeward-chart");
    return { summary: chart.summary, rows: chart.toCSV().split("\r\n").length, options: Object.keys(chart.options) };
  });
  assert.match(found.summary, /103 people/);
  assert.ok(found.rows > 20, `found ${found.rows} rows`);
  assert.deepEqual(found.options, ["theme"]);
});

test("errors of a wrong argument are thrown to the caller", {}, async (page) => {
  await embed(page, "<homeward-chart></homeward-chart>");
  const found = await page.evaluate(() => {
    const chart = document.querySelector("homeward-chart");
    const bad = {
      get all() {
        throw new Error("the page's own");
      },
    };
    const results = [];
    for (const ask of [() => chart.toCSV(bad), () => chart.toJSON(bad), () => chart.toCSV("all"), () => chart.toCSV()]) {
      try {
        results.push(typeof ask());
      } catch ({ code, message }) {
        results.push(code ?? message);
      }
    }
    return results;
  });
  assert.deepEqual(found, ["the page's own", "the page's own", "bad-option", "string"]);
});
