// Loads the pages in turns: run.mjs FOLDER ROUNDS
//
// The site in FOLDER is served at HOMEWARD_URL, the browser is HOMEWARD_CHROMIUM. Each load prints
// one line of JSON: the page, how many times slower the processor is, milliseconds until the chart
// is drawn since the navigation and since the script's first line, the layout shift, long tasks,
// and milliseconds of script for one move of a pointer over the chart.

import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";

const { chromium } = createRequire(new URL("../npm/", import.meta.url))("playwright-core");
const { HOMEWARD_CHROMIUM: executablePath, HOMEWARD_URL: site } = process.env;
const [folder, rounds] = process.argv.slice(2);
const own = (name) => readFile(new URL(name, import.meta.url), "utf8");
const [page, probe] = [await own("page/page.html"), await own("probe.js")];

/** What stands in each page where the chart goes. */
const PLACES = {
  homeward: "<homeward-chart></homeward-chart>",
  uplot: '<div id="chart"></div>',
  chartjs: '<div id="chart" style="position: relative; height: 340px"></div>',
  empty: '<div id="chart"></div>',
};
/** What a pointer moves over, and the event that the chart there listens to. */
const TARGETS = {
  homeward: ["document.querySelector('homeward-chart').shadowRoot.querySelector('canvas')", "pointermove"],
  uplot: ["document.querySelector('.u-over')", "mousemove"],
  chartjs: ["document.querySelector('canvas')", "mousemove"],
  empty: ["document.body", "pointermove"],
};
const MOVES = 60;
const SPEEDS = [1, 4];
const LIMIT = 30_000;

const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
/** Once for nothing, so that no page pays for the browser's own start. */
for (const name of Object.keys(PLACES)) await load(name, 1, "warm");
for (let round = 0; round < Number(rounds); round += 1) {
  for (const slow of SPEEDS) {
    for (const name of turned(Object.keys(PLACES), round)) {
      console.log(JSON.stringify({ page: name, slow, ...(await load(name, slow, `${slow}-${round}`)) }));
    }
  }
}
await browser.close();

/** A load that finds nothing from an earlier one: neither files nor compiled code. */
async function load(name, slow, turn) {
  const file = `${name}-${turn}.html`;
  const script = `<script async src="${name}.js?${turn}"></script>`;
  await writeFile(`${folder}/${file}`, page.replace("<!-- chart -->", `${PLACES[name]}\n${script}`));
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const tab = await context.newPage();
    const failed = new Promise((_, reject) => tab.on("pageerror", reject));
    await tab.addInitScript(probe);
    const session = await context.newCDPSession(tab);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slow });
    await tab.goto(`${site}${file}`, { waitUntil: "commit" });
    const late = new Promise((_, reject) => setTimeout(reject, LIMIT, new Error(`${name}: found no chart`)).unref());
    const measured = await Promise.race([tab.evaluate("benchDrawn"), failed, late]);
    const [target, event] = TARGETS[name];
    return { ...measured, move: await tab.evaluate(`benchMoves(${target}, "${event}", ${MOVES})`) };
  } finally {
    await context.close();
  }
}

/** The names, beginning with another one each round. */
function turned(names, round) {
  const first = round % names.length;
  return [...names.slice(first), ...names.slice(0, first)];
}
