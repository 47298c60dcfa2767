// The engine's bytes out of a script of the package, which bundlers take along by themselves.

import { failure } from "./engine.js";

/** @type {import("./engine.js").Content} */
export async function inlined() {
  try {
    return (await import("./dist/wasm.js")).bytes();
  } catch (error) {
    throw failure("network", `found ${error}, expected the package's dist/wasm.js`, error);
  }
}
