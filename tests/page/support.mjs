// What the page tests share. `cargo xtask test` serves the fixture build, which has version 1.0.0 of
// the record whatever `data/` has today, then runs `node --test tests/page/*.test.mjs` with
// HOMEWARD_URL, the address of that site, HOMEWARD_PACKAGE, the folder of its package, and
// HOMEWARD_CHROMIUM, the browser.
//
// `test` gives each test a fresh page and fails it on whatever a host would see in its console.
// `stage` is a page of the test's own HTML with the functions of stage.js in it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test as run } from "node:test";
import { pathToFileURL } from "node:url";
import { browser } from "../browser/chromium.mjs";
import { watch } from "../browser/faults.mjs";
import { FROZEN_CHECKED, frozenEvents } from "../browser/record.mjs";

const required = (name, expected) => {
  assert.ok(process.env[name], `${name}: found nothing, expected ${expected}`);
  return process.env[name];
};

export const SITE = required("HOMEWARD_URL", "the address of the served fixture build");

/** The module of the fixture build's package with this name, for a test to import in Node. */
export const packageModule = (name) =>
  import(pathToFileURL(`${required("HOMEWARD_PACKAGE", "the package of the fixture build")}/${name}`));

/** Longer than any test takes on a busy machine, shorter than a runner waits. */
const PATIENCE = 20_000;

/** The day on which the record was last checked: the day of every test that names no other. */
export const CHECKED = FROZEN_CHECKED;

/** The counted events of the record in the fixture build, earliest first. */
export const EVENTS = frozenEvents();

/**
 * A test in a fresh page.
 *
 * @param {string} claim
 * @param {{ width?: number, height?: number, ratio?: number, dark?: boolean, touch?: boolean,
 *   today?: string, flags?: string[], expected?: RegExp }} settings where `today` is the page's day,
 *   `flags` start a browser of their own, and `expected` matches the faults that the test brings about
 * @param {(page: import("playwright-core").Page) => Promise<void>} body
 */
export function test(claim, settings, body) {
  run(claim, { timeout: 2 * PATIENCE }, async () => {
    const { dark = false, touch = false, today = CHECKED, flags, expected } = settings;
    const context = await (await browser({ flags })).newContext({
      ...screen(settings),
      colorScheme: dark ? "dark" : "light",
      hasTouch: touch,
    });
    context.setDefaultTimeout(PATIENCE);
    await context.clock.setFixedTime(`${today}T12:00:00Z`);
    const page = await context.newPage();
    const faults = await watch(page, { expected });
    try {
      await body(page);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    } finally {
      await context.close();
    }
    assert.deepEqual(faults, []);
  });
}

/**
 * An emulated screen, unless the test gave the browser a real one by a flag: emulation
 * changes devicePixelRatio and leaves ResizeObserver's device pixels as they are
 * (https://github.com/microsoft/playwright/issues/18591).
 */
function screen({ width = 1000, height = 900, ratio = 1, flags = [] }) {
  const real = flags.some((flag) => flag.startsWith("--force-device-scale-factor"));
  return real ? { viewport: null } : { viewport: { width, height }, deviceScaleFactor: ratio };
}

const [PICTURE_SCRIPT, STAGE_SCRIPT] = ["picture.js", "stage.js"].map((name) =>
  readFileSync(new URL(`../../www/fixtures/${name}`, import.meta.url), "utf8"));

/**
 * Shows a page of the test's own, with the package and `stage.js` in it.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} body HTML
 * @param {{ style?: string, headers?: Record<string, string> }} [more]
 */
export async function stage(page, body, { style = "", headers = {} } = {}) {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Stage</title>
    <link rel="stylesheet" href="stage.css">
    <script type="module" src="stage.js"></script><body>${body}</body></html>`;
  const serve = (name, contentType, text) =>
    page.route(`${SITE}${name}`, (route) => route.fulfill({ contentType, body: text, headers }));
  await serve("stage.html", "text/html", html);
  await serve("stage.css", "text/css", `body { margin: 0 } ${style}`);
  await serve("picture.js", "text/javascript", PICTURE_SCRIPT);
  await serve("stage.js", "text/javascript", STAGE_SCRIPT);
  await page.goto(`${SITE}stage.html`);
  await page.waitForFunction(() => globalThis.stage);
}

/**
 * Shows a page of the test's own with the tag's script below its body, and waits until its charts are
 * complete.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} body HTML with tags in it
 * @param {{ style?: string, headers?: Record<string, string> }} [more]
 */
export async function embed(page, body, more) {
  await stage(page, `${body}<script src="pkg/dist/embed.js"></script>`, more);
  await whole(page);
}

/** Waits until the page's tags are complete: the buttons for downloads are added last. */
export const whole = (page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll("homeward-chart")].every(({ shadowRoot }) => shadowRoot?.querySelector(".homeward-download button")));

/**
 * Shows a page with a chart in its canvas, and waits until that is drawn.
 *
 * @param {import("playwright-core").Page} page
 * @param {{ body?: string, style?: string, options?: object }} [more]
 */
export async function draw(page, { body = COLUMN, style = "canvas { width: 100% }", options = {} } = {}) {
  await stage(page, body, { style });
  await page.evaluate(async (options) => {
    globalThis.chart = await stage.draw(stage.canvas(), options);
  }, options);
}

/** A canvas in a column of its own. */
export const COLUMN = '<div id="column"><canvas></canvas></div>';

/** Opens the options of every chart, as a reader does before choosing one. */
export const openOptions = (page) =>
  page.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll("homeward-chart")) shadowRoot.querySelector(".homeward-options").open = true;
  });

export const settled = (page) => page.evaluate(() => stage.settled(stage.canvas()));

/** Gives the column a width and waits for the chart to follow. */
export const resize = (page, width) =>
  page.evaluate(async (width) => {
    document.querySelector("#column").style.width = width;
    await stage.settled(stage.canvas());
  }, width);

/** A picture has as many pixels as its content box has on the screen, to less than one. */
export async function assertSharp(page, ratio) {
  const { backing, screen, box } = await page.evaluate(() => stage.sizes(stage.canvas()));
  const near = [0, 1].every((side) => Math.abs(backing[side] - box[side] * ratio) < 1);
  assert.ok(near, `found ${backing} pixels for a box of ${box} at ratio ${ratio}`);
  assert.equal(await page.evaluate(() => stage.ground(stage.canvas())), "#ffffff");
  return { backing, screen, width: box[0], height: box[1] };
}
