export * from "./index.js";

/** The package's `homeward.wasm` of the same version: its address, or its content. */
export type Wasm = string | URL | Response | BufferSource | WebAssembly.Module;

/**
 * Loads the engine, once for all charts of the page. Rejects with an `Error` that has a `code`; it can then
 * be called again.
 */
export function init(wasm: Wasm | Promise<Wasm>): Promise<void>;
