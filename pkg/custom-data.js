// A record of the page's own: the bytes of a file that the command line made.

import { failure } from "./failure.js";

/** Nothing at an address, now or for good. */
const GONE = [404, 410];

/**
 * Bytes that a page hands over, as they are now; `undefined` where it has none.
 *
 * @param {any} data
 * @returns {Uint8Array | undefined}
 */
export function bytes(data) {
  if (data === undefined || data === null) return undefined;
  try {
    const { buffer = data, byteOffset, byteLength } = data;
    if (typeof byteLength === "number") return new Uint8Array(buffer, byteOffset, byteLength).slice();
  } catch {
    // A buffer that was given away, too.
  }
  throw failure("bad-data", `bytes: found ${typeof data}, expected an ArrayBuffer or a view of one`);
}

/**
 * The bytes at an address.
 *
 * @param {string} src
 * @param {string} base
 * @param {AbortSignal} signal
 */
export async function fetched(src, base, signal) {
  const expected = "expected a file of \"homeward compile\" there, and a connect-src that allows it";
  let answer;
  try {
    answer = await fetch(new URL(src, base), { signal });
    if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
  } catch (error) {
    const code = base.startsWith("file:") ? "file-protocol" : "network";
    throw failure(code, `src: found ${error} for ${src}, ${expected}`, error);
  }
  const code = GONE.includes(answer.status) ? "not-found" : "network";
  throw failure(code, `src: found status ${answer.status} for ${src}, ${expected}`);
}
