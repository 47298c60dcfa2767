// Loads the engine once for all charts of a page, and replaces it once if it traps.

import { codeOf, failure } from "./failure.js";
import { checkSupport } from "./support.js";

/** The functions that wasm-bindgen made, which call the wasm. */
export type Engine = Pick<typeof import("../../wasm/homeward.js"), "Chart" | "initSync" | "__wbg_reset_state">;
/** The engine's part of a chart. */
export type Core = import("../../wasm/homeward.js").Chart;
/** The wasm, and what calls it; loaded when the first chart needs it. */
export type LoadEngine = () => Promise<{ engine: Engine; wasm: BufferSource | WebAssembly.Module }>;

/** What a chart does when the engine traps: the chart that caused it fails, the others restart. */
export interface EngineClient {
  restart(): void;
  fail(error: unknown): void;
}

let loading: Promise<Engine> | undefined;
let loaded: Engine | undefined;
let replaced = false;
/** The messages that are loaded, by language: a new engine needs them again. */
const messages = new Map<string, Uint8Array>();
export const clients = new Set<EngineClient>();

/** The engine, one for every chart. A failed load is forgotten, so that a later call tries again. */
export function loadEngine(load: LoadEngine): Promise<Engine> {
  loading ??= start(load).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

export const hasMessages = (language: string): boolean => messages.has(language);

/** Loads the messages of a language into the engine, once that is there. */
export async function addMessages(language: string, bytes: Uint8Array): Promise<void> {
  (await loading)?.Chart.loadMessages(bytes);
  messages.set(language, bytes);
}

async function start(load: LoadEngine): Promise<Engine> {
  checkSupport();
  try {
    const { engine, wasm } = await load();
    await yieldToMain();
    engine.initSync({ module: await compiled(wasm) });
    await yieldToMain();
    engine.Chart.prepare();
    loaded = engine;
    return engine;
  } catch (error) {
    if (codeOf(error)) throw error;
    const csp = isForbidden();
    const expected = csp ? "'wasm-unsafe-eval' in the page's script-src" : "the file as it was published";
    throw failure(csp ? "csp" : "internal", `engine: found ${error}, expected ${expected}`, error);
  }
}

/**
 * Whether the page's policy forbids WebAssembly: then not even an empty module runs. Chromium and Firefox
 * refuse to compile it, WebKit to make an instance of it.
 */
function isForbidden(): boolean {
  try {
    return !new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch {
    return true;
  }
}

/**
 * Browsers compile a function when it is first called, so a module is there at once, sooner than a round
 * through other threads takes. Chromium before 115 refuses modules of this size on the main thread.
 */
function compiled(wasm: BufferSource | WebAssembly.Module): WebAssembly.Module | Promise<WebAssembly.Module> {
  if (wasm instanceof WebAssembly.Module) return wasm;
  try {
    return new WebAssembly.Module(wasm);
  } catch (error) {
    if (error instanceof RangeError) return WebAssembly.compile(wasm);
    throw error;
  }
}

/**
 * Lets the page answer a reader in between: on a slow phone the start would otherwise be one long task.
 * Only where a browser lets us go on right after that; a message to ourselves would wait for whatever else
 * the page has to do, and the picture came half as late again.
 */
export async function yieldToMain(): Promise<void> {
  try {
    await (globalThis as { scheduler?: { yield?(): Promise<void> } }).scheduler?.yield?.();
  } catch {
    // A page that gives its own task up means that, not a chart.
  }
}

/**
 * Replaces an engine that trapped: its memory can no longer be trusted. This happens once; the second trap
 * ends all charts, so that a chart that breaks every engine cannot keep a page busy.
 */
export function replaceEngine(culprit: EngineClient, error: unknown): void {
  const rest = replaced ? [] : [...clients].filter((client) => client !== culprit);
  const lost = replaced ? [...clients] : [culprit];
  replaced = true;
  loaded?.__wbg_reset_state();
  for (const bytes of messages.values()) loaded?.Chart.loadMessages(bytes);
  // The others restart first, so that the page finds them on the new engine when it hears of those that
  // are lost. One that breaks the new engine, too, ends all of them.
  for (const client of rest) if (clients.has(client)) client.restart();
  for (const client of lost) client.fail(error);
}
