// What the package tests share. `cargo xtask test` packs pkg/, installs the tarball beside the
// bundlers of package-lock.json as a user would, and runs `node --test tests/package/*.test.mjs`
// with HOMEWARD_CONSUMER, that folder, HOMEWARD_CHROMIUM, the browser, and HOMEWARD_CLI, the command-line
// tool.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { createServer as createSocket } from "node:net";
import { extname, join, resolve } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { counted as record } from "../../xtask/record.mjs";

const tools = createRequire(new URL("../../xtask/npm/", import.meta.url));
const { chromium } = tools("playwright-core");

/** Where the package is installed. */
export const CONSUMER = process.env.HOMEWARD_CONSUMER;
assert.ok(CONSUMER, "HOMEWARD_CONSUMER: found nothing, expected the folder with the installed package");

/** Loads what is installed there. */
export const consumer = createRequire(`${CONSUMER}/`);

/** The installed package. */
export const PACKAGE = join(CONSUMER, "node_modules/homeward-chart");

/** A build on a busy machine takes this long at most, in milliseconds. */
export const PATIENCE = 240_000;

/** As in xtask/src/browser.rs. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** @type {Map<string, Promise<import("playwright-core").Browser>>} */
const browsers = new Map();
const closing = [];
after(async () => {
  for (const browser of browsers.values()) await (await browser).close();
  for (const close of closing) await close();
});

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

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

/** What programs are told: nobody is asked anything, and nobody is told who builds. */
const ENVIRONMENT = {
  ...process.env,
  CI: "1",
  NO_COLOR: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  PARCEL_WORKERS: "0",
  NODE_OPTIONS: "",
  NODE_PATH: "",
  // Told by Node's own test runner to its children, who are no tests.
  NODE_TEST_CONTEXT: undefined,
};

const start = (folder, [program, ...words]) =>
  spawn(process.execPath, [resolve(CONSUMER, "node_modules", program), ...words], {
    cwd: folder,
    env: ENVIRONMENT,
    stdio: ["ignore", "pipe", "pipe"],
  });

/**
 * Runs a program of an installed package to its end, in a folder. What it printed comes back; an
 * error holds all of it.
 *
 * @param {string} folder
 * @param {string[]} words the program: a file of its own or one below node_modules, and its arguments
 * @returns {Promise<string>}
 */
export function run(folder, ...words) {
  const child = start(folder, words);
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (text += chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(text);
      else reject(new Error(`${words.join(" ")} ended with ${code}:\n${text}`));
    });
  });
}

/**
 * Starts a program that serves, and waits until it answers. It is ended with the tests.
 *
 * @param {string} folder
 * @param {(port: number) => string[]} words
 * @returns {Promise<string>} its address
 */
export async function serving(folder, words) {
  const port = await freePort();
  const child = start(folder, words(port));
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (text += chunk));
  const ended = new Promise((done) => child.on("close", done));
  closing.push(() => {
    child.kill();
    return ended;
  });
  const url = `http://127.0.0.1:${port}/`;
  const last = Date.now() + 60_000;
  while (!(await fetch(url).then(({ ok }) => ok, () => false))) {
    if (Date.now() > last || child.exitCode !== null) throw new Error(`${words(port).join(" ")} does not answer:\n${text}`);
    await new Promise((later) => setTimeout(later, 100));
  }
  return url;
}

/**
 * Vite's development server. What it has kept of the package may be of another build under the same version.
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

const MEDIA_TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/**
 * Serves the files of a folder on this machine.
 *
 * @param {string} folder
 * @param {Record<string, string>} [headers] of every answer
 * @returns {Promise<string>} its address
 */
export async function serve(folder, headers = {}) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://127.0.0.1");
    const file = join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    try {
      const content = readFileSync(file);
      const type = MEDIA_TYPES[extname(file)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type, "x-content-type-options": "nosniff", ...headers }).end(content);
    } catch {
      // Nobody's fault: browsers ask for it unasked.
      response.writeHead(pathname === "/favicon.ico" ? 204 : 404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  });
  return `http://127.0.0.1:${server.address().port}/`;
}

/**
 * Opens a page, lets a test read from it, and fails on whatever a host would see: a console error,
 * an exception, a violated policy, an answer that is none, a request to anywhere but this site.
 *
 * @param {string} url
 * @param {(page: import("playwright-core").Page) => Promise<void>} read
 * @param {import("playwright-core").LaunchOptions} [settings] of a browser of its own
 * @returns {Promise<string[]>} the paths asked for
 */
export async function visit(url, read, settings = {}) {
  const key = JSON.stringify(settings);
  if (!browsers.has(key)) {
    browsers.set(key, chromium.launch({ executablePath: process.env.HOMEWARD_CHROMIUM, args: ARGUMENTS, ...settings }));
  }
  const context = await (await browsers.get(key)).newContext({ viewport: { width: 900, height: 900 } });
  const page = await context.newPage();
  const faults = [];
  const paths = [];
  await page.exposeFunction("reportFault", (fault) => faults.push(fault));
  await page.addInitScript(() =>
    addEventListener("securitypolicyviolation", (event) =>
      reportFault(`violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)));
  page.on("pageerror", (error) => faults.push(`exception: ${error}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin !== new URL(url).origin) faults.push(`request: ${request.url().slice(0, 80)}`);
    paths.push(pathname);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`answer: ${response.status()} ${response.url()}`);
  });
  try {
    await page.goto(url);
    await read(page);
  } catch (error) {
    throw new Error(`${error.message}\nseen on the page: ${faults.join("\n") || "nothing"}`, { cause: error });
  } finally {
    await context.close();
  }
  assert.deepEqual(faults, []);
  return paths;
}

/** What a tag says: its finding, and the words it shows. */
export async function tagOf(page, selector = "homeward-chart") {
  await page.waitForFunction((selector) => document.querySelector(selector)?.ready, selector);
  return page.evaluate(async (selector) => {
    const tag = document.querySelector(selector);
    await tag.ready;
    return { summary: tag.summary, text: tag.shadowRoot.textContent, width: tag.shadowRoot.querySelector("canvas").width };
  }, selector);
}

/** What a canvas holds for readers who cannot see it. */
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
 * How often the wasm is among some files: as itself, or as the text that the scripts hold. A piece
 * of that text is looked for which no bundler has to write in another way.
 *
 * @param {string[]} files
 */
export function copies(files) {
  const inlined = readFileSync(join(PACKAGE, "dist/wasm.js"), "latin1");
  const pieces = inlined.match(/[\w .,;:()=-]{30,}/g) ?? [];
  const piece = pieces.sort((a, b) => b.length - a.length)[0];
  assert.ok(piece && inlined.split(piece).length === 2, "expected a piece of the wasm that is there once");
  const magic = "\0asm";
  return files.reduce((count, file) => {
    const text = readFileSync(file, "latin1");
    return count + (text.startsWith(magic) ? 1 : 0) + text.split(piece).length - 1;
  }, 0);
}

/** The size of some files together, in bytes. */
export const weight = (files) => files.reduce((sum, file) => sum + readFileSync(file).length, 0);

const people = (direction) => record().reduce((sum, event) => sum + event[direction], 0);

/** Both totals of the record, as every figure says them. */
export const TOTALS = new RegExp(`${people("ukraine")} to Ukraine.*${people("russia")} to Russia`, "s");

export { record };
