// The package without the engine's bytes, for pages that bring them. Importing it does nothing.

import { files } from "./dist/languages.js";
import type { Chart } from "./src/chart/chart.js";
import { mountWith } from "./src/chart/mount.js";
import { type LoadEngine, loadEngine } from "./src/engine/engine.js";
import { failure } from "./src/engine/failure.js";
import type { MountOptions } from "./src/types.js";

export { Chart } from "./src/chart/chart.js";
export type * from "./src/types.js";

/** The package's `homeward.wasm` of the same version: its address, or its content. */
export type Wasm = string | URL | Response | BufferSource | WebAssembly.Module;

/**
 * Loads the engine, once for all charts of the page. Rejects with an `Error` that has a `code`; it can then
 * be called again.
 */
export async function init(wasm: Wasm | Promise<Wasm>): Promise<void> {
  await loadEngine(async () => {
    const [engine, content] = await Promise.all([import("./wasm/homeward.js"), Promise.resolve(wasm).then(loaded)]);
    return { engine, wasm: content };
  });
}

/**
 * Draws a chart in a canvas of the page. The canvas keeps its width; the chart sets its height.
 * Rejects with an `Error` that has a `code`.
 */
export const mount = (canvas: HTMLCanvasElement, options?: MountOptions): Promise<Chart> =>
  mountWith(nothing, files, canvas, options);

async function loaded(wasm: Wasm): Promise<BufferSource | WebAssembly.Module> {
  if (typeof wasm === "string" || wasm instanceof URL) return loaded(await fetched(wasm));
  if (!(wasm instanceof Response)) return wasm;
  if (!wasm.ok) {
    const code = wasm.status === 404 ? "not-found" : "network";
    throw failure(code, `engine: found status ${wasm.status} for ${wasm.url}, expected the package's homeward.wasm`);
  }
  return wasm.arrayBuffer();
}

async function fetched(address: string | URL): Promise<Response> {
  try {
    return await fetch(address);
  } catch (error) {
    throw failure("network", `engine: found ${error} for ${address}, expected the package's homeward.wasm`, error);
  }
}

const nothing: LoadEngine = async () => {
  throw failure("no-wasm", "engine: found no engine, expected init() before the first chart");
};
