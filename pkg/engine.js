// Loads the engine once for everybody on a page.

import init, * as glue from "./wasm/homeward.js";

/** @type {Promise<typeof glue> | undefined} */
let loading;

/**
 * The engine. A failed load is forgotten, so that a later call tries again.
 *
 * @returns {Promise<typeof glue>}
 */
export function engine() {
  loading ??= load().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load() {
  if (typeof WebAssembly !== "object") {
    throw failure("no-wasm", "found no WebAssembly, expected a browser that has it switched on");
  }
  const address = new URL("./wasm/homeward_bg.wasm", import.meta.url);
  if (address.protocol === "file:") {
    throw failure("file-protocol", `found the page opened from disk (${address}), expected a server`);
  }
  const bytes = await fetched(address);
  try {
    await init({ module_or_path: bytes });
  } catch (error) {
    const csp = error instanceof WebAssembly.CompileError && /unsafe-eval|Content Security/i.test(error.message);
    const expected = csp ? "'wasm-unsafe-eval' in the page's script-src" : "the file as it was published";
    throw failure(csp ? "csp" : "internal", `${address}: found ${error}, expected ${expected}`, error);
  }
  return glue;
}

/** @param {URL} address */
async function fetched(address) {
  let response;
  try {
    response = await fetch(address);
  } catch (error) {
    throw failure("network", `${address}: found no answer, expected the engine; is the network there, and does connect-src allow it?`, error);
  }
  if (!response.ok) {
    throw failure("not-found", `${address}: found the answer ${response.status}, expected the engine`);
  }
  return response.arrayBuffer();
}

/**
 * @param {string} code
 * @param {string} message
 * @param {unknown} [cause]
 */
function failure(code, message, cause) {
  return Object.assign(new Error(`engine: ${message}`, { cause }), { code });
}
