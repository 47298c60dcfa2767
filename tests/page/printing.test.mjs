// A tag on paper, as Chromium's own PDF shows it.

import assert from "node:assert/strict";
import { embed, packageModule, stage, test } from "./support.mjs";

/** Of a tag whose readers opened nothing. */
const PAGES = 4;

/** The addresses of the links on each page of a PDF: Chromium leaves all but text and pictures uncompressed. */
function pages(pdf) {
  const objects = pdf.toString("latin1").split(/^endobj/mu);
  const address = new Map();
  for (const object of objects) {
    const [, id] = object.match(/^(\d+) 0 obj/mu) ?? [];
    const [, uri] = object.match(/\/URI \((.*)\)/u) ?? [];
    if (uri) address.set(id, uri);
  }
  return objects.filter((object) => /\/Type \/Page$/mu.test(object)).map((object) => {
    const [, links = ""] = object.match(/\/Annots \[([^\]]*)\]/u) ?? [];
    return [...links.matchAll(/(\d+) 0 R/gu)].map(([, id]) => address.get(id));
  });
}

/** Puts a link on the heading, on both ends of the plot and on the row of sums, and prints to A4. */
async function print(page, tag = "homeward-chart") {
  await page.evaluate((tag) => {
    const host = document.querySelector(tag);
    const figure = (host.shadowRoot ?? host).querySelector(".homeward-figure");
    const mark = (name, parent, style) => {
      const link = document.createElement("a");
      Object.assign(link, { href: `https://mark.test/${name}`, textContent: "x" });
      Object.assign(link.style, { position: "absolute", inlineSize: "9px", blockSize: "9px", overflow: "hidden" }, style);
      parent?.append(link);
    };
    mark("heading", figure.querySelector(".homeward-heading"));
    mark("top", figure.querySelector(".homeward-plot"), { insetBlockStart: 0 });
    mark("bottom", figure.querySelector(".homeward-plot"), { insetBlockEnd: 0 });
    mark("sums", figure.querySelector("tfoot th"), { position: "static" });
  }, tag);
  const links = pages(await page.pdf({ format: "A4" }));
  const on = (name) => links.flatMap((found, index) => (found.includes(`https://mark.test/${name}`) ? [index] : []));
  return { links, on };
}

for (const view of ["cumulative", "flows", "claims"]) {
  test(`a tag with ${view} is printed on four pages at most, each address once`, {}, async (page) => {
    await embed(page, `<homeward-chart view="${view}"></homeward-chart>`);
    const { links, on } = await print(page);
    assert.ok(links.length <= PAGES, `found ${links.length} pages`);
    assert.deepEqual(on("heading"), [0]);
    assert.deepEqual(on("top"), [0]);
    assert.deepEqual(on("bottom"), [0]);
    assert.equal(on("sums").length, view === "claims" ? 0 : 1, "the row of sums is printed once");
    const found = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector("homeward-chart");
      const hrefs = (list) => [...shadowRoot.querySelectorAll(list)].map(({ href }) => href);
      return { cited: [...new Set(hrefs("td a"))], listed: hrefs(".homeward-references a") };
    });
    assert.ok(found.cited.length > 10, `found ${found.cited.length} sources`);
    assert.deepEqual(found.listed.toSorted(), found.cited.toSorted());
  });

  test(`heading and plot of ${view} are printed on one page, wherever the tag begins`, {}, async (page) => {
    for (const before of [500, 700, 800]) {
      await embed(page, `<div style="height: ${before}px"></div><homeward-chart view="${view}"></homeward-chart>`);
      const { on } = await print(page);
      const found = ["heading", "top", "bottom"].map(on);
      assert.deepEqual(found, Array(3).fill(found[0]), `${before} pixels down`);
      assert.equal(found[0].length, 1, `${before} pixels down`);
    }
  });
}

test("on paper a table has the numbers of sources, in letters of eight points", {}, async (page) => {
  await embed(page, "<homeward-chart></homeward-chart>");
  await page.emulateMedia({ media: "print" });
  const found = await page.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    const { shadowRoot } = document.querySelector("homeward-chart");
    const look = (name) => getComputedStyle(shadowRoot.querySelector(name));
    const [cell, link] = [look("td:has(a)").fontSize, shadowRoot.querySelector("td a")];
    const number = getComputedStyle(link, "::after").content;
    return { cell, number, list: look(".homeward-references").display, tables: look("td").fontSize };
  });
  assert.deepEqual(found, { cell: "0px", number: '"1"', list: "block", tables: "10.6667px" });
});

test("the list of sources for paper is not on the screen", {}, async (page) => {
  await embed(page, "<homeward-chart></homeward-chart>");
  const shown = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector("homeward-chart");
    for (const details of shadowRoot.querySelectorAll("details")) details.open = true;
    return shadowRoot.querySelector(".homeward-references").checkVisibility();
  });
  assert.equal(shown, false);
});

test("a static figure with its tables open is printed like the tag", {}, async (page) => {
  const { renderHtml } = await packageModule("static.js");
  await stage(page, `<link rel="stylesheet" href="pkg/homeward.css">
    ${renderHtml({ view: "flows" }).replace('<details class="homeward-details"', '$& open')}`);
  const { links, on } = await print(page, "body");
  assert.ok(links.length <= PAGES, `found ${links.length} pages`);
  assert.deepEqual(["heading", "top", "bottom"].map(on), [[0], [0], [0]]);
  assert.equal(on("sums").length, 1);
});

/** A sheet of A4 between Chromium's margins, in CSS pixels. */
const SHEET = 718;
/** Eight points in CSS pixels. */
const EIGHT = (8 * 96) / 72;

/** What a chart has on paper: the width of its picture, its pixels an inch, and its smallest letters in CSS pixels. */
async function onPaper(page) {
  await page.evaluate(() => {
    const shown = () => document.querySelector("canvas") ?? document.querySelector("homeward-chart").shadowRoot.querySelector("canvas");
    const canvas = shown();
    const measure = () => ({ width: canvas.getBoundingClientRect().width, style: canvas.style.cssText, across: canvas.width });
    globalThis.screenSize = measure;
    let letters = [];
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (...given) {
      if (this.canvas === canvas) letters.push(parseFloat(/([\d.]+)px/.exec(this.font)[1]) * Math.hypot(this.getTransform().a, this.getTransform().b));
      return fillText.apply(this, given);
    };
    addEventListener("beforeprint", () => {
      const { width, across } = measure();
      globalThis.paper = { width, dpi: (across / width) * 96, letters: Math.min(...letters) / (across / width) };
    });
    // Those of the screen are not of interest.
    document.addEventListener("beforeprint", () => (letters = []), true);
    addEventListener("beforeprint", () => (letters = []), { capture: true });
  });
  const before = await page.evaluate(() => screenSize());
  const pdf = await page.pdf({ format: "A4", margin: { top: "0.4in", bottom: "0.4in", left: "0.4in", right: "0.4in" } });
  await page.evaluate(() => stage.frames(4));
  return { before, after: await page.evaluate(() => screenSize()), paper: await page.evaluate(() => paper), pdf };
}

for (const [what, show] of [
  ["a canvas as wide as a window of 1,300 pixels", async (page) => {
    await stage(page, "<canvas></canvas>", { style: "canvas { width: 100% }" });
    await page.evaluate(async () => {
      await stage.draw(stage.canvas());
      await stage.frames(20);
    });
  }],
  ["a tag in a window of 1,300 pixels", (page) => embed(page, "<homeward-chart></homeward-chart>")],
]) {
  test(`${what} is printed sharp, in legible letters, within the sheet, and is as before afterwards`, { width: 1300 }, async (page) => {
    await show(page);
    const { before, after, paper, pdf } = await onPaper(page);
    assert.ok(paper.width > 300 && paper.width <= SHEET, `${paper.width} pixels wide`);
    assert.ok(paper.dpi >= 150, `${paper.dpi} pixels an inch`);
    assert.ok(paper.letters >= EIGHT, `letters of ${paper.letters} pixels`);
    assert.deepEqual(after, before);
    // The picture in the file has the same pixels: paper got no other.
    const widths = [...pdf.toString("latin1").matchAll(/\/Subtype \/Image[^>]*?\/Width (\d+)/gu)].map(([, width]) => Number(width));
    assert.ok(widths.length === 0 || Math.max(...widths) >= (paper.width * 150) / 96, `images of ${widths} pixels`);
  });
}
