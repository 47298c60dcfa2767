// Makes the scripts that are compared: build.mjs PROJECT FOLDER
//
// Each is one classic script that says when its first line runs.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { record } from "./record.mjs";

const NPM = fileURLToPath(new URL("../npm/", import.meta.url));
const { build } = createRequire(NPM)("esbuild");
/** The directive counts only in front of everything else. */
const FIRST = `"use strict";performance.mark("bench-script");`;

const [project, folder] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const embed = await readFile(`${project}/pkg/dist/embed.js`, "utf8");
// Behind the comments: Chromium reads the first one.
await writeFile(`${folder}/homeward.js`, embed.replace('"use strict";', FIRST));
const RECORD = JSON.stringify(record());
await build({
  entryPoints: ["uplot", "chartjs", "empty"].map((name) => fileURLToPath(new URL(`page/${name}.js`, import.meta.url))),
  outdir: folder,
  nodePaths: [`${NPM}node_modules`],
  bundle: true,
  minify: true,
  format: "iife",
  legalComments: "none",
  loader: { ".css": "text" },
  define: { RECORD },
  banner: { js: FIRST },
});
