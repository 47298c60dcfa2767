// Prints what a reader downloads, against its budget and beside other charts: size.mjs ENGINE, where
// ENGINE is the wasm without its record. Ends with 1 when something is over its budget.
//
// A budget is raised by a commit that says why (docs/decisions/0003).

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const npm = new URL("npm/", import.meta.url);
const { buildSync } = createRequire(npm)("esbuild");
const root = fileURLToPath(new URL("../", import.meta.url));
const [engine] = process.argv.slice(2);

const KB = 1000;
/** With the engine alone; docs/decisions/0003, "The picture first". */
const EVERYTHING = 141 * KB;
const ELEMENT = 149 * KB;
const WASM = "pkg/wasm/homeward_bg.wasm";

const file = (path) => readFileSync(path.startsWith("/") ? path : root + path);
/** What a bundler makes of some code: one minified script. Only who asks for a language downloads it. */
function bundle(contents, options = {}) {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: root },
    nodePaths: [fileURLToPath(new URL("node_modules", npm))],
    external: ["./languages/*", "*/wasm.js"],
    bundle: true,
    minify: true,
    format: "esm",
    charset: "ascii",
    target: "es2022",
    legalComments: "none",
    write: false,
    ...options,
  });
  return outputFiles[0].contents;
}
const whole = (code) => bundle(code, { external: ["./languages/*"] });
/** The hand-written scripts of an entry: without the engine, its glue, the record and the style sheet. */
const scripts = (entry) =>
  bundle(`export * from './pkg/${entry}'`, { external: ["./dist/*", "../../dist/*", "../../wasm/*", "./wasm/*"] });
const style = () => bundle("", { stdin: { contents: "@import './pkg/homeward.css';", resolveDir: root, loader: "css" } });
const measured = (content) => ({
  raw: content.length,
  gzip: gzipSync(content, { level: 9 }).length,
  brotli: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }).length,
});
const minus = ({ raw, gzip, brotli }) => ({ raw: -raw, gzip: -gzip, brotli: -brotli });
const sum = (sizes) =>
  Object.fromEntries(["raw", "gzip", "brotli"].map((key) => [key, sizes.reduce((total, size) => total + size[key], 0)]));
const [withRecord, without] = [file(WASM), file(engine)].map(measured);

/** Name, size, budget in bytes of Brotli. The charts of others hold no data; ours have the record. */
const ROWS = [
  [
    "engine: wasm without the record, glue, element, styles",
    // The element without the scripts of mount, which have a budget of their own.
    sum([without, ...[file("pkg/wasm/homeward.js"), scripts("src/element/define.js"), file("pkg/dist/style.js")].map(measured), minus(measured(scripts("index.js")))]),
    124 * KB,
  ],
  ["record with its decoder", sum([withRecord, minus(without)]), 20 * KB],
  ["scripts of mount", measured(scripts("index.js")), 8.6 * KB],
  ["embed.js", measured(file("pkg/dist/embed.js")), ELEMENT],
  ["embed.all.js", measured(file("pkg/dist/embed.all.js")), ELEMENT + 16 * KB],
  [".", measured(whole("export * from './pkg/index.js'")), EVERYTHING],
  ["./element", measured(whole("export * from './pkg/element.js'")), ELEMENT],
  ["./slim, without its wasm", measured(bundle("export * from './pkg/slim.js'")), 11.4 * KB],
  ["./homeward.wasm", withRecord, 129.5 * KB],
  ["./homeward.css", measured(style()), 4.8 * KB],
  ["./static", measured(whole("export * from './pkg/static.js'")), 149 * KB],
  ["./data", measured(whole("export * from './pkg/data.js'")), 45 * KB],
  ["a language", measured(file("pkg/dist/languages/uk.js")), 6 * KB],
  ["uPlot", measured(whole("export { default } from 'uplot'"))],
  ["Chart.js", measured(whole("export { default } from 'chart.js/auto'"))],
  ["Observable Plot with d3", measured(whole("export * as plot from '@observablehq/plot'; export * as d3 from 'd3'"))],
  ["ECharts", measured(whole("export * from 'echarts'"))],
];

const line = (name, ...cells) => console.log(name.padEnd(56) + cells.map((cell) => cell.padStart(11)).join(""));
const grouped = (bytes) => bytes.toLocaleString("en");
line("bytes", "raw", "gzip -9", "Brotli 11", "budget");
for (const [name, { raw, gzip, brotli }, budget] of ROWS) {
  const over = budget && brotli > budget;
  line(name, grouped(raw), grouped(gzip), grouped(brotli), budget ? grouped(budget) : "", over ? "  OVER" : "");
  if (over) process.exitCode = 1;
}
