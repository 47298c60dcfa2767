// One check of the browser before anything else, so that a page hears one sentence.

import { failure } from "./failure.js";

const NEEDED = ["TextDecoder", "ResizeObserver", "IntersectionObserver", "matchMedia", "CanvasRenderingContext2D"] as const;

/** Throws where a page's window cannot show charts: an old browser, or a test's imitation of one. */
export function checkSupport(page: typeof globalThis = globalThis): void {
  if (typeof WebAssembly !== "object") {
    throw failure("no-wasm", "engine: found no WebAssembly, expected a browser that has it switched on");
  }
  const missing = NEEDED.find((name) => typeof page[name] !== "function");
  if (missing) {
    throw failure("unsupported", `page: found no ${missing}, expected a browser; for tests see docs/testing.md`);
  }
}
