// The tag in a paragraph, as editors and Markdown leave it: the parser ends the paragraph, and the tag
// with it, where the static figure begins.

import assert from "node:assert/strict";
import { tool } from "../browser/tool.mjs";
import { packageModule, stage, test, whole } from "./support.mjs";

const { autop } = tool("@wordpress/autop");
const { renderHtml } = await packageModule("static.js");

const SCRIPT = '<script src="pkg/dist/embed.js"></script>';

/** A static figure that belongs to the tag with this id, or to nobody. */
const figure = (owner, view = "cumulative") => renderHtml({ view }).trim().replace("<figure", `<figure data-owner="${owner}"`);
const tag = (id, view = "cumulative", attributes = "") =>
  `<homeward-chart id="${id}" view="${view}"${attributes}>${figure(id, view)}</homeward-chart>`;
const empty = (id) => `<homeward-chart id="${id}"></homeward-chart>`;
const alone = figure("nobody", "flows");

/** What a page looks like to a reader: the figures shown, by tag, the empty paragraphs, and the text around. */
async function seen(page) {
  await whole(page);
  return page.evaluate(async () => {
    const tags = [...document.querySelectorAll("homeward-chart")];
    for (const tag of tags) await tag.ready;
    await stage.frames(2);
    const shown = (root) => [...root.querySelectorAll(".homeward-figure")].filter((each) => each.getClientRects().length);
    const around = document.body.cloneNode(true);
    for (const each of around.querySelectorAll("script, .homeward-figure")) each.remove();
    return {
      charts: tags.map((tag) => `${tag.id}: ${shown(tag.shadowRoot).length}`),
      inside: tags.map((tag) => [...tag.querySelectorAll(".homeward-figure")].map((each) => `${tag.id} has ${each.dataset.owner}`)).flat(),
      beside: shown(document).map((each) => each.dataset.owner),
      paragraphs: [...document.querySelectorAll("p")].filter((each) => !each.closest(".homeward-figure") && !each.firstChild).length,
      text: around.textContent.replace(/\s+/gu, " ").trim(),
    };
  });
}

const one = (text = "") => ({ charts: ["a: 1"], inside: ["a has a"], beside: [], paragraphs: 0, text });
const two = (text = "") => ({ charts: ["a: 1", "b: 1"], inside: ["a has a", "b has b"], beside: [], paragraphs: 0, text });

/** HTML that a page has, and what is seen of it. */
const PARAGRAPHS = {
  "alone": [`<p>${tag("a")}</p>`, one()],
  "with white space and line breaks": [`<p>\n${tag("a").replace("<figure", "<br>\n<figure")}\n<br>\n</p>`, one()],
  "with a comment": [`<p>${tag("a").replace("<figure", "<!-- chart --><figure")}<!-- end --></p>`, one()],
  "with fallback text": [`<p>${tag("a").replace("<figure", "Reunited. <figure")}</p>`, one("Reunited.")],
  "with a fallback link": [`<p>${tag("a").replace("<figure", '<a href="#data">Data</a> <figure')}</p>`, one("Data")],
  "with text around it": [`<p>Before ${tag("a")} after.</p>`, one("Before after.")],
  "with marked text behind it": [`<p>${tag("a")} after <em>all</em>, <b>yes</b>.</p><p>Next.</p>`, one("after all, yes.Next.")],
  "in other elements": [`<p><span lang="en"><span>${tag("a")}</span></span></p>`, one()],
  "in a list in a quotation": [`<blockquote><ul><li><p>${tag("a")}</p></li></ul></blockquote>`, one()],
  "with another tag behind it": [`<p>${tag("a")}${tag("b", "flows")}</p>`, two()],
  "with text between two tags": [`<p>Before ${tag("a")} between ${tag("b", "flows")} after.</p>`, two("Before between after.")],
  "before another one": [`<p>${tag("a")}</p>\n<p>${tag("b", "claims", ' stacked="false" heading="Ours"')}</p>`, two()],
  "with an empty tag before it": [
    `<p>${empty("a")} ${tag("b")}</p>`,
    { charts: ["a: 1", "b: 1"], inside: ["b has b"], beside: [], paragraphs: 0, text: "" },
  ],
  "behind an empty tag": [
    `<p>${empty("a")}</p><p>${tag("b")}</p>`,
    { charts: ["a: 1", "b: 1"], inside: ["b has b"], beside: [], paragraphs: 0, text: "" },
  ],
  "before a static figure with text between": [
    `<p>${tag("a")}</p>Text.${alone}`,
    { charts: ["a: 1"], inside: ["a has a"], beside: ["nobody"], paragraphs: 0, text: "Text." },
  ],
  "without a figure, before text and a static figure": [
    `<p>${empty("a")} Text.</p>${alone}`,
    { charts: ["a: 1"], inside: [], beside: ["nobody"], paragraphs: 0, text: "Text." },
  ],
  "without a figure, before a paragraph and a static figure": [
    `<p>${empty("a")}</p><p>Text.</p>${alone}`,
    { charts: ["a: 1"], inside: [], beside: ["nobody"], paragraphs: 0, text: "Text." },
  ],
  "before the static figure of another tag": [
    `<p>${empty("a")}</p>${tag("b")}`,
    { charts: ["a: 1", "b: 1"], inside: ["b has b"], beside: [], paragraphs: 0, text: "" },
  ],
};

/** What WordPress makes of a post. */
const POSTS = {
  "alone": [tag("a"), one()],
  "on lines of its own": [`Before.\n\n${tag("a").replace("<figure", "\n<figure").replace("</figure>", "</figure>\n")}\n\nAfter.`, one("Before. After.")],
  "in a sentence": [`Before ${tag("a")} after.`, one("Before after.")],
  "between lines": [`Before\n${tag("a")}\nafter.`, one("Before after.")],
  "with another one behind it": [`${tag("a")}${tag("b", "flows")}`, two()],
  "with another one on the next line": [`${tag("a")}\n${tag("b", "flows")}`, two()],
  "with another one in the next paragraph": [`${tag("a")}\n\n${tag("b", "claims", ' stacked="false"')}`, two()],
};

for (const [order, assemble] of Object.entries({
  "before the script": (body) => `${body}${SCRIPT}`,
  "behind the script": (body) => `${SCRIPT}${body}`,
})) {
  for (const [where, [body, expected]] of Object.entries(PARAGRAPHS)) {
    test(`a tag in a paragraph ${where} is one chart, parsed ${order}`, { height: 9000 }, async (page) => {
      await stage(page, assemble(body));
      assert.deepEqual(await seen(page), expected);
    });
  }
  for (const [where, [post, expected]] of Object.entries(POSTS)) {
    test(`a tag ${where} in a WordPress post is one chart, parsed ${order}`, { height: 9000 }, async (page) => {
      await stage(page, assemble(autop(post)));
      assert.deepEqual(await seen(page), expected);
    });
  }
}

test("a tag in a paragraph that a script inserts is one chart", { height: 9000 }, async (page) => {
  await stage(page, `<div id="box"></div>${SCRIPT}`);
  await page.evaluate((html) => (document.querySelector("#box").innerHTML = html), `<p>Before ${tag("a")} after.</p>`);
  assert.deepEqual(await seen(page), one("Before after."));
});

test("a tag in a paragraph never stands beside its static figure while the page still loads", { height: 9000 }, async (page) => {
  const body = `${SCRIPT}<p>${tag("a")}</p><script>
    globalThis.most = 0;
    const look = () => {
      const shown = (root) => [...root.querySelectorAll(".homeward-figure")].filter((each) => each.getClientRects().length).length;
      const { shadowRoot } = document.querySelector("homeward-chart");
      globalThis.drawn ||= !shadowRoot.querySelector("div").inert;
      if (globalThis.drawn) globalThis.most = Math.max(globalThis.most, shown(document) + shown(shadowRoot));
      requestAnimationFrame(look);
    };
    look();
  </script><script src="slow.js"></script><p>Last.</p>`;
  await page.route("**/slow.js", async (route) => {
    await page.waitForFunction(() => globalThis.drawn);
    await page.waitForTimeout(200);
    await route.fulfill({ contentType: "text/javascript", body: "globalThis.loading = document.readyState" });
  });
  await stage(page, body);
  assert.deepEqual(await seen(page), one("Last."));
  assert.deepEqual(await page.evaluate(() => [loading, most]), ["loading", 1]);
});
