export * from "./index.js";

/** The package's `homeward.wasm`, of the same version: where it is, or what is in it. */
export type Wasm = string | URL | Response | BufferSource | WebAssembly.Module;

/**
 * Loads the engine, once for every chart on the page. Rejects with an `Error` that has a `code`;
 * then it can be called again.
 */
export function init(wasm: Wasm | Promise<Wasm>): Promise<void>;
