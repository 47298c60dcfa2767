// Reads WebAssembly that was written as text (xtask/src/build/ascii.rs), so that
// one script, and one integrity hash, holds everything.

/** Bytes told about by one letter of an alphabet's first part, and the letter of none. */
const BITS = 5;
const ZERO = 93;
/** Where the letters begin, how many mean a byte alone, and how many follow the first prefix. */
const LETTERS = 52;
const SHORT = 91;
const BEHIND_FIRST = 83;
const BYTES = 256;

/**
 * The bytes of texts, each behind its own alphabet.
 *
 * @param {string[]} texts
 * @param {number} size
 */
export function decode(texts, size) {
  const bytes = new Uint8Array(size);
  let written = 0;
  for (const text of texts) {
    const letter = (/** @type {number} */ at) => text.charCodeAt(at);
    // Three pages: what a letter means alone, behind the first and behind the second prefix.
    const table = new Uint16Array(3 * BYTES);
    let short = LETTERS;
    let long = 0;
    for (let byte = 0; byte < BYTES; byte += 1) {
      if ((letter(byte / BITS) - ZERO) >> byte % BITS & 1) table[letter(short++)] = byte;
      else table[(long < BEHIND_FIRST ? BYTES : 2 * BYTES) + letter(LETTERS + (long++ % BEHIND_FIRST))] = byte;
    }
    let at = LETTERS + SHORT;
    table[letter(at++)] = BYTES;
    table[letter(at++)] = 2 * BYTES;
    let page = 0;
    for (; at < text.length; at += 1) {
      const value = table[page + text.charCodeAt(at)];
      if (value < BYTES) {
        bytes[written++] = value;
        page = 0;
      } else {
        page = value;
      }
    }
  }
  return bytes;
}
