// The engine's bytes out of a script of the package, which bundlers take along by themselves.

import { failure } from "./failure.js";

/** @type {import("./engine.js").Content} */
export async function inlined() {
  const script = await import("./dist/wasm.js").catch((error) => {
    throw failure("network", `engine: found ${error}, expected the package's dist/wasm.js`, error);
  });
  return script.bytes();
}
