// Times how soon the chart is there, beside others that draw the same record: run.mjs PACKAGE FOLDER ROUNDS
//
// Pages are loaded in turns in one run, so that whatever else the machine does falls on all of them;
// only ratios mean something. The browser is HOMEWARD_CHROMIUM. Ends with 1 when a budget is exceeded.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { counted } from "../record.mjs";
import { serve } from "../server.mjs";

const require = createRequire(new URL("../npm/", import.meta.url));
const { buildSync } = require("esbuild");
const { chromium } = require("playwright-core");
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const [page, probe] = ["page/page.html", "probe.js"].map((name) => readFileSync(here(name), "utf8"));
const [pkg, folder, rounds] = process.argv.slice(2);

const SPEEDS = [1, 4];
const MOVES = 60;
const TIMEOUT = 30_000;
/** Names the moment in which the first line of a page's script runs. A directive must come first. */
const FIRST = '"use strict";performance.mark("bench-script");';
/** What each page has in the place of the chart, what a pointer moves over there, and the event it sends. */
const PAGES = {
  homeward: ["<homeward-chart></homeward-chart>", "document.querySelector('homeward-chart').shadowRoot.querySelector('canvas')", "pointermove"],
  uplot: ['<div id="chart"></div>', "document.querySelector('.u-over')", "mousemove"],
  chartjs: ['<div id="chart" style="position: relative; height: 340px"></div>', "document.querySelector('canvas')", "mousemove"],
  empty: ['<div id="chart"></div>', "document.body", "pointermove"],
};
const NAMES = Object.keys(PAGES);

/** The record for charts that do not bring it: running totals of the counted events. */
function totals() {
  const events = counted();
  const running = (direction) => events.map(((total) => (event) => (total += event[direction]))(0));
  const days = events.map(({ date }) => Date.parse(date) / 86_400_000);
  return { days, ukraine: running("ukraine"), russia: running("russia") };
}

/** Writes each page's script, which marks when its first line runs. */
function writeScripts() {
  mkdirSync(folder, { recursive: true });
  const embed = readFileSync(`${pkg}/dist/embed.js`, "utf8");
  // Behind the comments: Chromium reads the first one.
  writeFileSync(`${folder}/homeward.js`, embed.replace('"use strict";', FIRST));
  writeFileSync(`${folder}/empty.js`, `${FIRST}document.dispatchEvent(new Event("bench-ready"))`);
  buildSync({
    entryPoints: ["uplot", "chartjs"].map((name) => here(`page/${name}.js`)),
    outdir: folder,
    nodePaths: [here("../npm/node_modules")],
    bundle: true,
    minify: true,
    format: "iife",
    legalComments: "none",
    loader: { ".css": "text" },
    define: { RECORD: JSON.stringify(totals()) },
    banner: { js: FIRST },
  });
}

/** A load that finds nothing of an earlier one: neither files nor compiled code. */
async function load(browser, site, name, slow, turn) {
  const [place, target, event] = PAGES[name];
  const script = `<script async src="${name}.js?${turn}"></script>`;
  writeFileSync(`${folder}/${name}-${turn}.html`, page.replace("<!-- chart -->", `${place}\n${script}`));
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const tab = await context.newPage();
    const failed = new Promise((_, reject) => tab.on("pageerror", reject));
    await tab.addInitScript(probe);
    const session = await context.newCDPSession(tab);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slow });
    await tab.goto(`${site}${name}-${turn}.html`, { waitUntil: "commit" });
    const late = new Promise((_, reject) => setTimeout(reject, TIMEOUT, new Error(`${name}: found no chart`)).unref());
    const measured = await Promise.race([tab.evaluate("benchDrawn"), failed, late]);
    return { ...measured, move: await tab.evaluate(`benchMoves(${target}, "${event}", ${MOVES})`) };
  } finally {
    await context.close();
  }
}

/** Loads every page at every speed, each round beginning with another page. */
async function measure() {
  const switches = JSON.parse(readFileSync(here("../../tests/browser/chromium.json"), "utf8"));
  const args = switches.filter((name) => name !== "headless").map((name) => `--${name}`);
  const browser = await chromium.launch({ executablePath: process.env.HOMEWARD_CHROMIUM, args });
  const server = await serve({ "/": folder }, { port: 0 });
  const loads = [];
  // Once without a measurement, so that no page pays for the browser's own start.
  for (const name of NAMES) await load(browser, server.url, name, 1, "warm");
  for (let round = 0; round < Number(rounds); round += 1) {
    for (const slow of SPEEDS) {
      for (let index = 0; index < NAMES.length; index += 1) {
        const name = NAMES[(index + round) % NAMES.length];
        loads.push({ name, slow, ...(await load(browser, server.url, name, slow, `${slow}-${round}`)) });
      }
    }
  }
  await browser.close();
  await server.close();
  return loads;
}

/** A number between sorted ones, a share of the way through. */
function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)];
  return below + (sorted[Math.ceil(at)] - below) * (at % 1);
}
const median = (numbers) => quantile(numbers, 0.5);

writeScripts();
const loads = await measure();
const of = (name, slow, key) => loads.filter((load) => load.name === name && load.slow === slow).map((load) => load[key]);
const longest = (slow) => of("homeward", slow, "tasks").map((tasks) => Math.max(0, ...tasks));
const line = (name, ...cells) => console.log(name.padEnd(38) + cells.map((cell) => cell.padStart(18)).join(""));

line("ms from navigation to drawn", "median", "quartiles", "from script", "a pointer move", "Brotli 11");
for (const slow of SPEEDS) {
  for (const name of NAMES) {
    const drawn = of(name, slow, "drawn");
    const quartiles = [0.25, 0.75].map((share) => quantile(drawn, share).toFixed(0)).join(" to ");
    const [script, move] = ["script", "move"].map((key) => median(of(name, slow, key)));
    const bytes = brotliCompressSync(readFileSync(`${folder}/${name}.js`)).length;
    line(`${name}, ${slow} ×`, median(drawn).toFixed(0), quartiles, script.toFixed(0), move.toFixed(2), `${bytes}`);
  }
}
console.log();
line("", "is", "budget");
/** Prints a measured value beside its budget, and fails when it is more. */
function judge(name, value, budget, digits = 2) {
  line(name, value.toFixed(digits), `${budget}`, value > budget ? "OVER" : "");
  if (value > budget) process.exitCode = 1;
}
// Design budgets of the bare tag, as the median of the ratios of each round.
for (const slow of SPEEDS) {
  for (const [peer, budget] of [["uplot", 1], ["chartjs", 0.8]]) {
    const theirs = of(peer, slow, "drawn");
    judge(`drawn, homeward / ${peer}, ${slow} ×`, median(of("homeward", slow, "drawn").map((ours, round) => ours / theirs[round])), budget);
  }
}
judge("ms of the longest task, 4 ×", median(longest(4)), 50, 0);
judge("ms of script for a pointer move, 1 ×", median(of("homeward", 1, "move")), 1);
const shift = Math.max(...SPEEDS.flatMap((slow) => of("homeward", slow, "shift")));
console.log(`layout shift without a static figure: ${shift.toFixed(4)}`);
