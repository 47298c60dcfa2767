// Loads the engine once for all charts of a page, and replaces it once if it traps.

import { failure } from "./failure.js";
import { Chart as Core, __wbg_reset_state as startAfresh, initSync } from "./wasm/homeward.js";

/** @typedef {() => Promise<BufferSource | WebAssembly.Module>} Content The wasm, once it has arrived. */

/**
 * Loads the messages of each language, by its code.
 *
 * @typedef {Record<string, () => Promise<{ head: number[], text: string }>>} Files
 */

/** @typedef {{ content: Content, files: Files }} Parts The wasm and the languages. */

/** @type {Promise<typeof Core> | undefined} */
let loading;
/** @type {Map<string, Uint8Array>} The messages that are loaded, by language: a new engine needs them again. */
const loadedMessages = new Map();

/**
 * The engine, one for every chart. A failed load is forgotten, so that a later call tries again.
 *
 * @param {Content} content
 * @returns {Promise<typeof Core>}
 */
export function engine(content) {
  loading ??= load(content).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * A language's code without its country.
 *
 * @param {string | null | undefined} lang
 */
export const code = (lang) => String(lang ?? "").split("-")[0].toLowerCase();

/**
 * The language of the nearest element around that has one, also outside of shadow roots.
 *
 * @param {Element} element
 */
export function nearestLang(element) {
  /** @type {Element | undefined} */
  let at = element;
  while (at && !at.hasAttribute("lang")) at = at.parentElement ?? /** @type {ShadowRoot} */ (at.getRootNode()).host;
  return code(at?.getAttribute("lang"));
}

/**
 * Loads the messages of a language; `undefined` if they are loaded, or built in.
 *
 * @param {Files} files
 * @param {string | undefined} lang
 * @returns {Promise<void> | undefined}
 */
export function loadLanguage(files, lang) {
  const name = code(lang);
  return Object.hasOwn(files, name) && !loadedMessages.has(name) ? fetchLanguage(name, files[name]) : undefined;
}

/**
 * @param {string} name
 * @param {Files[string]} file
 */
async function fetchLanguage(name, file) {
  const script = file().catch((error) => {
    throw failure("network", `engine: found ${error}, expected the package's dist/languages/${name}.js`, error);
  });
  const [{ head, text }] = await Promise.all([script, loading]);
  const bytes = Uint8Array.from([...head, ...new TextEncoder().encode(text)]);
  Core.loadMessages(bytes);
  loadedMessages.set(name, bytes);
}

/** @param {Content} content */
async function load(content) {
  if (typeof WebAssembly !== "object") {
    throw failure("no-wasm", "engine: found no WebAssembly, expected a browser that has it switched on");
  }
  try {
    const given = await content();
    await yieldToMain();
    initSync({ module: await compiled(given) });
    await yieldToMain();
    Core.prepare();
  } catch (error) {
    if (/** @type {any} */ (error).code) throw error;
    const csp = /CSP|Content Security|unsafe-eval/i.test(String(error));
    const expected = csp ? "'wasm-unsafe-eval' in the page's script-src" : "the file as it was published";
    throw failure(csp ? "csp" : "internal", `engine: found ${error}, expected ${expected}`, error);
  }
  return Core;
}

/**
 * Browsers compile a function when it is first called, so a module is there at
 * once, sooner than a round through other threads takes. Chromium before 115
 * refuses modules of this size on the main thread.
 *
 * @param {BufferSource | WebAssembly.Module} bytes
 */
function compiled(bytes) {
  if (bytes instanceof WebAssembly.Module) return bytes;
  try {
    return new WebAssembly.Module(bytes);
  } catch (error) {
    if (error instanceof RangeError) return WebAssembly.compile(bytes);
    throw error;
  }
}

/**
 * Lets the page answer a reader in between: on a slow phone the start would otherwise be one long
 * task. Only where a browser lets us go on right after that; a message to ourselves would wait for
 * whatever else the page has to do, and the picture came half as late again.
 */
export async function yieldToMain() {
  try {
    await /** @type {any} */ (globalThis).scheduler?.yield?.();
  } catch {
    // A page that gives its own task up means that, not a chart.
  }
}

/**
 * What a chart does when the engine traps: the chart that caused it fails, the others restart.
 *
 * @typedef {{ restart: () => void, fail: (error: unknown) => void }} EngineClient
 */

/** @type {Set<EngineClient>} */
export const clients = new Set();
let replaced = false;

/**
 * Replaces an engine that trapped: its memory can no longer be trusted. This happens once; the second
 * trap ends all charts, so that a chart that breaks every engine cannot keep a page busy.
 *
 * @param {EngineClient} culprit
 * @param {unknown} error
 */
export function replaceEngine(culprit, error) {
  const rest = replaced ? [] : [...clients].filter((client) => client !== culprit);
  const lost = replaced ? [...clients] : [culprit];
  replaced = true;
  startAfresh();
  for (const bytes of loadedMessages.values()) Core.loadMessages(bytes);
  // The others restart first, so that the page finds them on the new engine when it hears of those that
  // are lost. One that breaks the new engine, too, ends all of them.
  for (const client of rest) if (clients.has(client)) client.restart();
  for (const client of lost) client.fail(error);
}
