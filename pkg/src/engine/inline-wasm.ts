// The engine out of a script of the package, which bundlers take along by themselves.

import type { LoadEngine } from "./engine.js";
import { failure } from "./failure.js";

export const loadInlined: LoadEngine = async () => {
  const script = await import("../../dist/wasm.js").catch((error) => {
    throw failure("network", `engine: found ${error}, expected the package's dist/wasm.js`, error);
  });
  return { engine: script.engine, wasm: script.bytes() };
};
