// Chromium, at HOMEWARD_CHROMIUM, for tests that run in pages: one browser for each set of switches,
// closed after the last test of a file.

import { readFileSync } from "node:fs";
import { after } from "node:test";
import { tool } from "./tool.mjs";

const { chromium } = tool("playwright-core");

/**
 * Of every test in Chromium, whatever drives it; without their dashes. The features are two menus of
 * the address bar, whose pages took a third of the processor's time. Chromium takes the last such
 * list: this one replaces Playwright's.
 */
const SWITCHES = JSON.parse(readFileSync(new URL("chromium.json", import.meta.url), "utf8"));

/** @type {Map<string, Promise<import("playwright-core").Browser>>} */
const browsers = new Map();
after(() => Promise.all([...browsers.values()].map(async (browser) => (await browser).close())));

/**
 * A running browser.
 *
 * @param {{ flags?: string[], without?: string[] }} [settings] where `flags` are more switches, and
 *   `without` are switches of the driver's own that are left out
 */
export function browser({ flags = [], without = [] } = {}) {
  const key = JSON.stringify([flags, without]);
  if (!browsers.has(key)) {
    const args = [...SWITCHES.map((name) => `--${name}`), ...flags];
    browsers.set(key, chromium.launch({ executablePath: process.env.HOMEWARD_CHROMIUM, args, ignoreDefaultArgs: without }));
  }
  return browsers.get(key);
}
