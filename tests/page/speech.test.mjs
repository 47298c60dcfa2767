// What a screen reader says of the chart, phrase by phrase, stored in speech/*.txt to be read as such.
//
// A virtual reader walks through the figure in the page, or through what is inside a canvas, and adds
// roles and states to our words. It reads closed tables as if they were open, and "polite" is what it
// calls an announcement. UPDATE_GOLDEN=1 stores anew what is said; read it before you keep it.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { draw, embed, test } from "./support.mjs";

const require = createRequire(new URL("../../xtask/npm/", import.meta.url));

/** The reader as one script, which leaves `reader.virtual`. */
const READER = require("esbuild").buildSync({
  entryPoints: [require.resolve("@guidepup/virtual-screen-reader/browser.js")],
  bundle: true,
  format: "iife",
  globalName: "globalThis.reader",
  write: false,
}).outputFiles[0].text;

/** More phrases than any chart has, less than a reader that goes round and round. */
const MOST = 5_000;

/** In a list of keys: however often a reader tabs to come to the stops. */
const FIRST = "Tab";

const FOLDER = new URL("speech/", import.meta.url);

/** Holds what is said against what is stored, a phrase a line. */
function assertSaid(name, phrases) {
  const file = new URL(`${name}.txt`, FOLDER);
  const said = phrases.map((phrase) => `${phrase}\n`);
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, said.join(""));
  }
  assert.deepEqual(said, readFileSync(file, "utf8").match(/.*\n/g));
}

/** Shows a chart of the tag with its tables, and starts the reader on its figure. */
async function tag(page, attributes = "") {
  await embed(page, `<homeward-chart ${attributes}></homeward-chart>`);
  await start(page, "homeward-chart .homeward-figure");
}

/** Shows a chart in a canvas, and starts the reader on what is inside. */
async function canvas(page, options = {}) {
  await draw(page, { options });
  await start(page, "canvas");
}

/** @param {string} selector What the reader knows of the page. */
async function start(page, selector) {
  await page.evaluate(READER);
  const container = await page.locator(selector).elementHandle();
  await container.evaluate((container) => reader.virtual.start({ container }));
}

/** Walks on to the end of where the reader is, and gives what it said. */
const walk = (page) =>
  page.evaluate(async (most) => {
    const { virtual } = reader;
    const first = virtual.activeNode;
    for (let left = most; left > 0; left -= 1) {
      await virtual.next();
      // The end of a thing is at the same node as its beginning.
      const ended = (await virtual.lastSpokenPhrase()).startsWith("end of ");
      if (virtual.activeNode === first && !ended) return (await virtual.spokenPhraseLog()).slice(0, -1);
    }
    throw new Error(`found more than ${most} phrases, expected an end`);
  }, MOST);

/** Reads on to the end of what has the focus. */
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

/** Presses keys, and gives what each led to; a silent one has no phrase. */
async function press(page, ...keys) {
  const said = () => page.evaluate(async () => {
    await stage.frames(3);
    const phrases = await reader.virtual.spokenPhraseLog();
    await reader.virtual.clearSpokenPhraseLog();
    return phrases.filter((phrase) => !/^(polite|assertive): $/.test(phrase));
  });
  await said();
  const all = [];
  for (const key of keys) {
    if (key === FIRST) await page.locator('[data-stop][tabindex="0"]').focus();
    else await page.keyboard.press(key);
    all.push([key, await said()]);
  }
  return all;
}

/** Each key on a line of its own, and what it led to below. */
const script = (pressed) => pressed.flatMap(([key, phrases]) => [`[${key}]`, ...phrases]);

for (const view of ["cumulative", "flows", "claims"]) {
  test(`the ${view} view is spoken as stored`, {}, async (page) => {
    await tag(page, `view="${view}"`);
    assertSaid(view, await walk(page));
  });
}

test("the cumulative view in a canvas is spoken as stored", {}, async (page) => {
  await canvas(page);
  assertSaid("canvas", await walk(page));
});

for (const [name, where, show] of [["keys", "in the page", tag], ["canvas-keys", "in a canvas", canvas]]) {
  test(`walking by keys ${where} is spoken as stored`, {}, async (page) => {
    await show(page);
    const opened = script(await press(page, FIRST, "ArrowRight", "ArrowDown", "Enter"));
    const details = await readOn(page);
    const closed = script(await press(page, "Escape"));
    assertSaid(name, [...opened, "[reading on]", ...details, ...closed]);
  });
}

for (const [where, show] of Object.entries({ "in the page": tag, "in a canvas": canvas })) {
  test(`${where} the chart has its heading as its name`, {}, async (page) => {
    await show(page);
    const [first, second] = await walk(page);
    const name = /^(figure|group), Reunited through Qatari mediation$/;
    assert.ok(name.test(first) || name.test(second), `found "${first}", then "${second}"`);
  });

  test(`${where} the finding is spoken once`, {}, async (page) => {
    await show(page);
    const said = (await walk(page)).filter((phrase) => phrase.startsWith("103 people since"));
    assert.equal(said.length, 1);
  });

  // NVDA keeps arrow keys to itself on a button, unless the button is in a toolbar.
  test(`${where} the stops are a toolbar, so that their keys reach them`, {}, async (page) => {
    await show(page);
    const said = (await walk(page)).filter((phrase) => /^(group|toolbar), Chart, to be read/.test(phrase));
    assert.deepEqual(said.map((phrase) => phrase.split(",")[0]), ["toolbar"]);
  });

  test(`${where} a key that moves to another event does not say it twice`, {}, async (page) => {
    await show(page);
    // From an event of one direction, down leads to one of the other.
    for (const [key, phrases] of await press(page, FIRST, "ArrowDown", "ArrowDown", "ArrowRight", "ArrowUp")) {
      const [focused] = phrases.filter((phrase) => phrase.startsWith("button, "));
      if (!focused) continue;
      const words = focused.slice("button, ".length);
      const again = phrases.filter((phrase) => phrase !== focused && phrase.includes(words));
      assert.deepEqual(again, [], key);
    }
  });
}
