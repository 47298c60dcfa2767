// Translators, highlighters and other extensions that change the chart's own DOM.

import assert from "node:assert/strict";
import { embed, packageModule, stage, test, whole } from "./support.mjs";

const { renderHtml } = await packageModule("static.js");

/** Prints as part of a claim what brings the same changes about again. */
const SEEDS = Array.from({ length: 12 }, (_, index) => 1000 + index * 7919);

/** Whether the chart is whole: one figure, one picture in it that is painted, and buttons that work. */
const check = (page) =>
  page.evaluate(async () => {
    const chart = document.querySelector("homeward-chart");
    const { shadowRoot } = chart;
    const all = (selector) => [...shadowRoot.querySelectorAll(selector)];
    await stage.frames(4);
    const state = () => ({
      figures: all(".homeward-figure").length,
      canvases: all(".homeward-figure canvas").length,
      headings: all(".homeward-heading").length,
      tables: all("table").length > 0,
      painted: stage.count(shadowRoot.querySelector("canvas"), "#00746b")["#00746b"] > 0,
    });
    const found = [state()];
    for (const view of ["flows", "cumulative"]) {
      shadowRoot.querySelector(`button[data-view="${view}"]`).click();
      await stage.frames(4);
      found.push({ ...state(), view: chart.getAttribute("view") === view, pressed: shadowRoot.querySelector(`button[data-view="${view}"]`).ariaPressed });
    }
    return found;
  });

const WHOLE = { figures: 1, canvases: 1, headings: 1, tables: true, painted: true };
const EXPECTED = [WHOLE, { ...WHOLE, view: true, pressed: "true" }, { ...WHOLE, view: true, pressed: "true" }];

/** Each takes the shadow root of a complete chart. */
const CHANGES = {
  "a space before the caption": (root) => root.querySelector("figcaption").prepend(" "),
  "an element before the figure": (root) => root.querySelector(".homeward-figure").before(document.createElement("div")),
  "an element behind the figure": (root) => root.querySelector(".homeward-figure").after(document.createElement("div")),
  "an element first in the figure": (root) => root.querySelector(".homeward-figure").prepend(document.createElement("div")),
  "an element last in the figure": (root) => root.querySelector(".homeward-figure").append(document.createElement("div")),
  "an element around the figure": (root) => {
    const figure = root.querySelector(".homeward-figure");
    const wrapper = document.createElement("div");
    figure.before(wrapper);
    wrapper.append(figure);
  },
  "no figure": (root) => root.querySelector(".homeward-figure").remove(),
  "no picture": (root) => root.querySelector("canvas").remove(),
  "an element beside the picture": (root) => root.querySelector("canvas").after(document.createElement("div")),
  "an element around the picture": (root) => {
    const canvas = root.querySelector("canvas");
    const wrapper = document.createElement("span");
    canvas.before(wrapper);
    wrapper.append(canvas);
  },
  "all text in <font>": (root) => {
    const walker = document.createTreeWalker(root.querySelector(".homeward-figure"), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = text.data.toUpperCase();
      outer.append(inner);
      text.replaceWith(outer);
    }
  },
  "no text": (root) => {
    const walker = document.createTreeWalker(root.querySelector(".homeward-figure"), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) text.remove();
  },
  "nothing in the figure": (root) => root.querySelector(".homeward-figure").replaceChildren(),
  "no details": (root) => root.querySelectorAll("details").forEach((each) => each.remove()),
  "rows in another order": (root) => root.querySelectorAll("tbody").forEach((body) => body.append(body.firstElementChild)),
  "marks in the summary": (root) => {
    const [text] = [...root.querySelector("[part=summary], p").childNodes].filter(({ data }) => data?.length > 8);
    const range = document.createRange();
    range.setStart(text, 2);
    range.setEnd(text, 6);
    range.surroundContents(document.createElement("mark"));
  },
};

/** The updates that a page can ask for. */
const UPDATES = {
  "another view": (chart) => chart.setAttribute("view", "claims"),
  "another period": (chart) => chart.setAttribute("from", "2024-01-01"),
  "a selection": (chart) => chart.select(chart.toJSON({ all: true }).events[0].id),
};

for (const [what, change] of Object.entries(CHANGES)) {
  test(`a chart with ${what} from outside is whole again after an update`, {}, async (page) => {
    await embed(page, "<homeward-chart></homeward-chart>");
    await page.evaluate(`(${change})(document.querySelector("homeward-chart").shadowRoot)`);
    await page.evaluate(`(${UPDATES["another view"]})(document.querySelector("homeward-chart"))`);
    assert.deepEqual(await check(page), EXPECTED);
  });
}

for (const seed of SEEDS) {
  test(`a chart is whole after an update whatever extensions did to its nodes (seed ${seed})`, {}, async (page) => {
    await embed(page, "<homeward-chart></homeward-chart>");
    for (const update of Object.values(UPDATES)) {
      await page.evaluate(async ({ seed, update }) => {
        let state = seed;
        const random = (limit) => {
          state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
          return Math.floor((state / 2 ** 32) * limit);
        };
        const chart = document.querySelector("homeward-chart");
        const place = chart.shadowRoot.lastElementChild;
        for (let times = 0; times < 25; times += 1) {
          const nodes = [];
          const walker = document.createTreeWalker(place, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) nodes.push(walker.currentNode);
          const node = nodes[random(nodes.length)];
          const made = document.createElement(["div", "span", "font", "p", "button"][random(5)]);
          const act = random(6);
          if (act === 0) node.before(" ");
          else if (act === 1) node.before(made);
          else if (act === 2) node.after(made, "x");
          else if (act === 3 && node.firstChild) node.prepend(made);
          else if (act === 4) {
            node.before(made);
            made.append(node);
          } else if (nodes.length > 50) node.remove();
        }
        (0, eval)(`(${update})`)(chart);
        await stage.frames(4);
        if (chart.shadowRoot.querySelectorAll(".homeward-figure").length !== 1) throw new Error(`seed ${seed}: found two figures`);
      }, { seed, update: String(update) });
    }
    assert.deepEqual(await check(page), EXPECTED);
  });
}

test("a translated chart still shows its tooltip at the pointer, once", {}, async (page) => {
  await embed(page, "<homeward-chart></homeward-chart>");
  const found = await page.evaluate(async () => {
    const { shadowRoot } = document.querySelector("homeward-chart");
    const canvas = shadowRoot.querySelector("canvas");
    const texts = [];
    for (const x of [300, 500, 700]) {
      stage.point(canvas, [x], stage.middle(canvas));
      await stage.frames(2);
      const tooltips = [...shadowRoot.querySelectorAll(".homeward-tooltip")];
      texts.push([tooltips.length, tooltips[0].style.insetInline !== "", tooltips[0].textContent.includes("Х")]);
      tooltips[0].prepend("Х");
      canvas.parentElement.append(document.createElement("font"));
    }
    return texts;
  });
  assert.deepEqual(found, [[1, true, false], [1, true, false], [1, true, false]]);
});

test("a button keeps the keyboard's focus in a chart that is translated around it", {}, async (page) => {
  await embed(page, "<homeward-chart></homeward-chart>");
  const focused = await page.evaluate(async () => {
    const { shadowRoot } = document.querySelector("homeward-chart");
    shadowRoot.querySelector("figcaption").prepend(" ");
    for (const cell of shadowRoot.querySelectorAll("td")) cell.prepend(document.createElement("font"));
    const button = shadowRoot.querySelector('button[data-from="2024-01-01"]');
    button.focus();
    button.click();
    await stage.frames(4);
    return shadowRoot.activeElement === button && button.isConnected;
  });
  assert.ok(focused);
});

/** What templates and editors give a static figure besides. */
const STRANGE = {
  'class="md:p-2 homeward-details"': 'class="homeward-details"',
  'class="homeward-wide homeward-details [&>p]:mt-0"': 'class="homeward-details"',
  'class="homeward-details" id="&quot;]"': 'class="homeward-details"',
  'class="1/2 homeward-details" id="a:b.c#d"': 'class="homeward-details"',
};

for (const [strange, own] of Object.entries(STRANGE)) {
  test(`what a reader has opened stays open where the page has written ${strange}`, {}, async (page) => {
    const figure = renderHtml({}).replace(`<details ${own}`, `<details open ${strange}`);
    assert.ok(figure.includes(strange));
    await embed(page, `<homeward-chart id="&quot;]" class="md:p-2 [x]" state="hash">${figure}</homeward-chart>`);
    const found = await page.evaluate(async () => {
      const chart = document.querySelector("homeward-chart");
      const { shadowRoot } = chart;
      const open = [...shadowRoot.querySelectorAll(".homeward-figure > details")].map((details) => details.open);
      shadowRoot.querySelector('button[data-view="flows"]').click();
      await stage.frames(3);
      return { open, view: chart.getAttribute("view"), hash: location.hash, replaced: shadowRoot.querySelector("slot").hidden };
    });
    assert.deepEqual(found, { open: [true, false, false], view: "flows", hash: "#%22%5D.view=flows", replaced: true });
  });
}

test("a static figure with classes and ids of any text gives way to the chart when its script comes late", {}, async (page) => {
  const figure = renderHtml({}).replace(/class="/gu, 'id="&quot;]" class="md:p-2 :is( ');
  await stage(page, `<homeward-chart>${figure}</homeward-chart>`);
  await page.evaluate(() => {
    document.querySelector("summary").click();
    document.querySelector("summary").focus();
  });
  await page.evaluate(() => import(new URL("pkg/dist/embed.js", document.baseURI)));
  await whole(page);
  await page.waitForFunction(() => document.querySelector("homeward-chart").shadowRoot.querySelector("slot").hidden);
  const focused = await page.evaluate(() => document.querySelector("homeward-chart").shadowRoot.activeElement?.localName);
  assert.equal(focused, "summary");
});

test("a translation stays where an update or printing changes nothing", {}, async (page) => {
  await embed(page, "<homeward-chart></homeward-chart>");
  const found = await page.evaluate(async () => {
    const chart = document.querySelector("homeward-chart");
    const terms = [...chart.shadowRoot.querySelectorAll("th, td, button, p, summary")].filter((each) => each.textContent && !each.firstElementChild);
    for (const term of terms) {
      const font = document.createElement("font");
      font.append(...term.childNodes);
      term.append(font);
    }
    dispatchEvent(new Event("beforeprint"));
    dispatchEvent(new Event("afterprint"));
    chart.setAttribute("theme", "dark");
    await stage.frames(4);
    return [...terms].filter((term) => term.isConnected && term.querySelector("font")).length / terms.length;
  });
  assert.equal(found, 1);
});
