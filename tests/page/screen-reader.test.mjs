// The transcripts of a screen reader, phrase by phrase, stored in screen-reader/*.txt for review.
//
// A virtual screen reader reads the figure in the page, or the content of a canvas, and adds roles and
// states to our text. It reads closed tables as if they were open, and prefixes an announcement with
// "polite". UPDATE_GOLDEN=1 stores the transcripts again; read the difference before you commit it.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tool } from "../browser/tool.mjs";
import { draw, embed, test } from "./support.mjs";

/** The screen reader as one script, which defines `reader.virtual`. */
const READER = tool("esbuild").buildSync({
  entryPoints: [tool.resolve("@guidepup/virtual-screen-reader/browser.js")],
  bundle: true,
  format: "iife",
  globalName: "globalThis.reader",
  write: false,
}).outputFiles[0].text;

/** More phrases than any chart has: a reader that exceeds it is in a loop. */
const MOST = 5_000;

/** In a list of keys: as often as it takes to tab to the data. */
const FIRST = "Tab";

const FOLDER = new URL("screen-reader/", import.meta.url);

/** Compares phrases with the stored transcript, one phrase a line. */
function assertTranscript(name, phrases) {
  const file = new URL(`${name}.txt`, FOLDER);
  const lines = phrases.map((phrase) => `${phrase}\n`);
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, lines.join(""));
  }
  assert.deepEqual(lines, readFileSync(file, "utf8").match(/.*\n/g));
}

/** Shows a chart of the tag with its tables, and starts the reader on its figure. */
async function tag(page, attributes = "") {
  await embed(page, `<homeward-chart ${attributes}></homeward-chart>`);
  await start(page, "homeward-chart .homeward-figure");
}

/** Shows a chart in a canvas, and starts the reader on its content. */
async function canvas(page, options = {}) {
  await draw(page, { options });
  await start(page, "canvas");
}

/** @param {string} selector of the element that the reader reads */
async function start(page, selector) {
  await page.evaluate(READER);
  const container = await page.locator(selector).elementHandle();
  await container.evaluate((container) => reader.virtual.start({ container }));
}

/** Reads to the end of the element, and returns the phrases. */
const readAll = (page) =>
  page.evaluate(async (most) => {
    const { virtual } = reader;
    const first = virtual.activeNode;
    for (let left = most; left > 0; left -= 1) {
      await virtual.next();
      // The end of an element is at the same node as its start.
      const ended = (await virtual.lastSpokenPhrase()).startsWith("end of ");
      if (virtual.activeNode === first && !ended) return (await virtual.spokenPhraseLog()).slice(0, -1);
    }
    throw new Error(`found more than ${most} phrases, expected an end`);
  }, MOST);

/** Reads to the end of the focused element. */
const readOn = (page) =>
  page.evaluate(async (most) => {
    const { virtual } = reader;
    const first = virtual.activeNode;
    await virtual.clearSpokenPhraseLog();
    for (let left = most; left > 0; left -= 1) {
      await virtual.next();
      if (virtual.activeNode === first) return virtual.spokenPhraseLog();
    }
    throw new Error(`found more than ${most} phrases, expected an end`);
  }, MOST);

/** Presses keys, and returns the phrases that each leads to. */
async function press(page, ...keys) {
  const phrases = () => page.evaluate(async () => {
    await stage.frames(3);
    const log = await reader.virtual.spokenPhraseLog();
    await reader.virtual.clearSpokenPhraseLog();
    return log.filter((phrase) => !/^(polite|assertive): $/.test(phrase));
  });
  await phrases();
  const all = [];
  for (const key of keys) {
    if (key === FIRST) await page.locator('[data-datum][tabindex="0"]').focus();
    else await page.keyboard.press(key);
    all.push([key, await phrases()]);
  }
  return all;
}

/** Each key on a line of its own, and its phrases below. */
const script = (pressed) => pressed.flatMap(([key, phrases]) => [`[${key}]`, ...phrases]);

for (const view of ["cumulative", "flows", "claims"]) {
  test(`a screen reader reads the ${view} view as in its transcript`, {}, async (page) => {
    await tag(page, `view="${view}"`);
    assertTranscript(view, await readAll(page));
  });
}

test("a screen reader reads the cumulative view in a canvas as in its transcript", {}, async (page) => {
  await canvas(page);
  assertTranscript("canvas", await readAll(page));
});

for (const [name, where, show] of [["keys", "in the page", tag], ["canvas-keys", "in a canvas", canvas]]) {
  test(`keys ${where} are announced as in their transcript`, {}, async (page) => {
    await show(page);
    const opened = script(await press(page, FIRST, "ArrowRight", "ArrowDown", "Enter"));
    const details = await readOn(page);
    const closed = script(await press(page, "Escape"));
    assertTranscript(name, [...opened, "[reading on]", ...details, ...closed]);
  });
}

for (const [where, show] of Object.entries({ "in the page": tag, "in a canvas": canvas })) {
  test(`${where} the accessible name of the chart is its heading`, {}, async (page) => {
    await show(page);
    const [first, second] = await readAll(page);
    const name = /^(figure|group), Family reunions mediated by Qatar$/;
    assert.ok(name.test(first) || name.test(second), `found "${first}", then "${second}"`);
  });

  test(`${where} the summary is read once`, {}, async (page) => {
    await show(page);
    const summaries = (await readAll(page)).filter((phrase) => phrase.includes("since October 2023"));
    assert.equal(summaries.length, 1);
  });

  // NVDA keeps arrow keys to itself on a button, unless the button is in a toolbar.
  test(`${where} the data are a toolbar, so that arrow keys reach them`, {}, async (page) => {
    await show(page);
    const groups = (await readAll(page)).filter((phrase) => /^(group|toolbar), Chart with /.test(phrase));
    assert.deepEqual(groups.map((phrase) => phrase.split(",")[0]), ["toolbar"]);
  });

  test(`${where} a key that moves to another event announces it once`, {}, async (page) => {
    await show(page);
    // From an event of one direction, down leads to one of the other.
    for (const [key, phrases] of await press(page, FIRST, "ArrowDown", "ArrowDown", "ArrowRight", "ArrowUp")) {
      const [focused] = phrases.filter((phrase) => phrase.startsWith("button, "));
      if (!focused) continue;
      const text = focused.slice("button, ".length);
      const again = phrases.filter((phrase) => phrase !== focused && phrase.includes(text));
      assert.deepEqual(again, [], key);
    }
  });
}
