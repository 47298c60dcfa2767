// Loads the engine once for everybody on a page, and replaces it once if it breaks.

import { failure } from "./failure.js";
import { Chart as Core, __wbg_reset_state as startAfresh, initSync } from "./wasm/homeward.js";

/** @typedef {() => Promise<BufferSource | WebAssembly.Module>} Content What the engine is made of, as soon as it is here. */

/**
 * Where the words of languages are, by the languages' codes.
 *
 * @typedef {Record<string, () => Promise<{ head: number[], text: string }>>} Files
 */

/** @typedef {{ content: Content, files: Files }} Parts What the engine is made of, if nobody has loaded it, and its languages. */

/** @type {Promise<typeof Core> | undefined} */
let loading;
/** @type {Map<string, Uint8Array>} The languages that the engine has learnt: a fresh one has to be told them. */
const learnt = new Map();

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
 * Teaches the engine that is loaded or loading a language; `undefined` where it needs none.
 *
 * @param {Files} files
 * @param {string | undefined} lang
 * @returns {Promise<void> | undefined}
 */
export function learn(files, lang) {
  const name = code(lang);
  return Object.hasOwn(files, name) && !learnt.has(name) ? teach(name, files[name]) : undefined;
}

/**
 * @param {string} name
 * @param {Files[string]} words
 */
async function teach(name, words) {
  const script = words().catch((error) => {
    throw failure("network", `engine: found ${error}, expected the package's dist/languages/${name}.js`, error);
  });
  const [{ head, text }] = await Promise.all([script, loading]);
  const bytes = Uint8Array.from([...head, ...new TextEncoder().encode(text)]);
  Core.loadMessages(bytes);
  learnt.set(name, bytes);
}

/** @param {Content} content */
async function load(content) {
  if (typeof WebAssembly !== "object") {
    throw failure("no-wasm", "engine: found no WebAssembly, expected a browser that has it switched on");
  }
  try {
    const given = await content();
    await breath();
    initSync({ module: await compiled(given) });
    await breath();
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
export async function breath() {
  try {
    await /** @type {any} */ (globalThis).scheduler?.yield?.();
  } catch {
    // A page that gives its own task up means that, not a chart.
  }
}

/**
 * What a chart does when the engine breaks: the one that broke it gives up, the
 * others begin again.
 *
 * @typedef {{ revive: () => void, fail: (error: unknown) => void }} Charge
 */

/** @type {Set<Charge>} */
export const charges = new Set();
let replaced = false;

/**
 * Retires an engine that broke off in the middle of something: what it holds in
 * memory can no longer be trusted. A second time nobody begins again, so that no
 * page is kept busy by a chart that breaks whatever engine it gets.
 *
 * @param {Charge} culprit
 * @param {unknown} error
 */
export function retire(culprit, error) {
  const rest = replaced ? [] : [...charges].filter((charge) => charge !== culprit);
  const lost = replaced ? [...charges] : [culprit];
  replaced = true;
  startAfresh();
  for (const bytes of learnt.values()) Core.loadMessages(bytes);
  // Whoever is told of those that are lost finds the others with the fresh engine. One that breaks it,
  // too, has ended all of them.
  for (const charge of rest) if (charges.has(charge)) charge.revive();
  for (const charge of lost) charge.fail(error);
}
