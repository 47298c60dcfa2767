// What the package tests share. `cargo xtask test` packs pkg/, installs the tarball beside the bundlers
// of package-lock.json as a user would, and runs `node --test tests/package/*.test.mjs` with
// HOMEWARD_CONSUMER, that folder, HOMEWARD_SITE, the pages of the demo site, HOMEWARD_CLI, the
// command-line tool, and HOMEWARD_CHROMIUM, the browser. Package, pages and tool have today's record.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer as createSocket } from "node:net";
import { join, resolve } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { serve as serveFolders } from "../../xtask/server.mjs";
import { browser } from "../browser/chromium.mjs";
import { watch } from "../browser/faults.mjs";
import { liveEvents } from "../browser/record.mjs";

const required = (name, expected) => {
  assert.ok(process.env[name], `${name}: found nothing, expected ${expected}`);
  return process.env[name];
};

/** Where the package is installed. */
export const CONSUMER = required("HOMEWARD_CONSUMER", "the folder with the installed package");

/** The pages of the demo site. */
export const SITE = required("HOMEWARD_SITE", "the folder with the pages of the demo site");

/** Loads what is installed there. */
export const consumer = createRequire(`${CONSUMER}/`);

/** The installed package. */
export const PACKAGE = join(CONSUMER, "node_modules/homeward-chart");

/** A build on a busy machine takes this long at most, in milliseconds. */
export const PATIENCE = 240_000;

const closing = [];
after(async () => {
  for (const close of closing) await close();
});

/** The path of a file of the repository. */
export const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * A fresh copy of a project of ours, below the folder where the package is installed.
 *
 * @param {string} from its folder in the repository
 * @param {string} name of the copy
 */
export function project(from, name) {
  const folder = join(CONSUMER, "work", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(here(from), folder, { recursive: true });
  return folder;
}

/** No program waits for an answer or reports who builds. */
const ENVIRONMENT = {
  ...process.env,
  CI: "1",
  NO_COLOR: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  PARCEL_WORKERS: "0",
  NODE_OPTIONS: "",
  NODE_PATH: "",
  // Node's test runner sets it for its children, and these are no tests.
  NODE_TEST_CONTEXT: undefined,
};

const start = (folder, [program, ...parameters]) =>
  spawn(process.execPath, [resolve(CONSUMER, "node_modules", program), ...parameters], {
    cwd: folder,
    env: ENVIRONMENT,
    stdio: ["ignore", "pipe", "pipe"],
  });

/**
 * Runs a program of an installed package to its end, in a folder.
 *
 * @param {string} folder
 * @param {string[]} command the program, a file of its own or one below node_modules, and its arguments
 * @returns {Promise<string>} what it printed; an error has all of it in its message
 */
export function run(folder, ...command) {
  const child = start(folder, command);
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (chunk) => (text += chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(text);
      else reject(new Error(`${command.join(" ")} ended with ${code}:\n${text}`));
    });
  });
}

/**
 * Starts a program that serves, and waits until it answers. It is ended with the tests.
 *
 * @param {string} folder
 * @param {(port: number) => string[]} command
 * @returns {Promise<string>} its address
 */
export async function serving(folder, command) {
  const port = await freePort();
  const child = start(folder, command(port));
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (chunk) => (text += chunk));
  const ended = new Promise((done) => child.on("close", done));
  closing.push(() => {
    child.kill();
    return ended;
  });
  const url = `http://127.0.0.1:${port}/`;
  const last = Date.now() + 60_000;
  while (!(await fetch(url).then(({ ok }) => ok, () => false))) {
    if (Date.now() > last || child.exitCode !== null) throw new Error(`${command(port).join(" ")} does not answer:\n${text}`);
    await new Promise((later) => setTimeout(later, 100));
  }
  return url;
}

/**
 * Vite's development server, without its cache: that may be of another build under the same version.
 *
 * @param {number} port
 */
export const viteServer = (port) => ["vite/bin/vite.js", "--host", "127.0.0.1", "--port", `${port}`, "--strictPort", "--force"];

function freePort() {
  return new Promise((resolve) => {
    const socket = createSocket().listen(0, "127.0.0.1", () => {
      const { port } = socket.address();
      socket.close(() => resolve(port));
    });
  });
}

/**
 * Serves a folder on this machine until the tests of the file are over.
 *
 * @param {string} folder
 * @param {Record<string, string>} [headers] of every answer
 * @param {Record<string, string>} [more] folders below prefixes of their own
 * @returns {Promise<string>} its address
 */
export async function serve(folder, headers = {}, more = {}) {
  const { url, close } = await serveFolders({ "/": folder, ...more }, { port: 0, headers });
  closing.push(close);
  return url;
}

/**
 * Opens a page, lets a test read from it, and fails on whatever a host would see: a console error or
 * warning, an exception, a violated policy, a failed response, a request to another origin.
 *
 * @param {string} url
 * @param {(page: import("playwright-core").Page) => Promise<void>} read
 * @param {{ without?: string[], height?: number }} [settings] where `without` are switches of the driver's own
 *   that a browser of its own leaves out
 * @returns {Promise<string[]>} the paths asked for
 */
export async function visit(url, read, { without, height = 900 } = {}) {
  const context = await (await browser({ without })).newContext({ viewport: { width: 900, height } });
  const page = await context.newPage();
  const faults = await watch(page, { origin: new URL(url).origin });
  const paths = [];
  page.on("request", (request) => paths.push(new URL(request.url()).pathname));
  try {
    await page.goto(url);
    await read(page);
  } catch (error) {
    throw new Error(`${error.message}\nfaults of the page: ${faults.join("\n") || "none"}`, { cause: error });
  } finally {
    await context.close();
  }
  assert.deepEqual(faults, []);
  return paths;
}

/** A tag's summary, the text it shows, and the width of its picture. */
export async function tagOf(page, selector = "homeward-chart") {
  await page.waitForFunction((selector) => document.querySelector(selector)?.ready, selector);
  return page.evaluate(async (selector) => {
    const tag = document.querySelector(selector);
    await tag.ready;
    return { summary: tag.summary, text: tag.shadowRoot.textContent, width: tag.shadowRoot.querySelector("canvas").width };
  }, selector);
}

/** A canvas's content for readers who cannot see it. */
export async function canvasOf(page) {
  await page.waitForFunction(() => document.querySelector("canvas")?.querySelector("table"));
  return page.evaluate(() => document.querySelector("canvas").textContent);
}

/** Every file of a folder, however deep. */
export function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/**
 * How often the wasm is among some files: as itself, or as text inlined in a script. The search is for
 * a piece of that text which no bundler has to write in another way.
 *
 * @param {string[]} files
 */
export function copies(files) {
  const inlined = readFileSync(join(PACKAGE, "dist/wasm.js"), "latin1");
  const pieces = inlined.match(/[\w .,;:()=-]{30,}/g) ?? [];
  const piece = pieces.sort((a, b) => b.length - a.length)[0];
  assert.ok(piece && inlined.split(piece).length === 2, "expected a piece of the wasm that occurs once");
  const magic = "\0asm";
  return files.reduce((count, file) => {
    const text = readFileSync(file, "latin1");
    return count + (text.startsWith(magic) ? 1 : 0) + text.split(piece).length - 1;
  }, 0);
}


/** The counted events of today's record, earliest first. */
export const EVENTS = liveEvents();

const people = (direction) => EVENTS.reduce((sum, event) => sum + event[direction], 0);

/** Both totals of the record, as every figure has them. */
export const TOTALS = new RegExp(`${people("ukraine")} to Ukraine.*${people("russia")} to Russia`, "s");
