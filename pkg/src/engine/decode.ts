// Reads WebAssembly that was written as text (codec/src/lib.rs), so that one script, and one integrity
// hash, holds everything.

/** Bytes described by one letter of an alphabet's first part, and the letter of none. */
const BITS = 5;
const ZERO = 93;
/** Where the letters begin, how many mean a byte alone, and how many follow the first prefix. */
const LETTERS = 52;
const SHORT = 91;
const BEHIND_FIRST = 83;
const BYTES = 256;
/** Three pages: what a letter means alone, behind the first and behind the second prefix. */
const TABLE = 3 * BYTES;
const MEMORY_PAGE = 65_536;

/** What decode.wat exports. */
interface Loop {
  memory: WebAssembly.Memory;
  decode(from: number, end: number, to: number): number;
}

/** The bytes of texts, each behind its own alphabet. `loop` is decode.wat, assembled. */
export function decode(loop: string, texts: string[], size: number): Uint8Array<ArrayBuffer> {
  const module = new WebAssembly.Module(Uint8Array.from(loop, (letter) => letter.charCodeAt(0)));
  const { memory, decode: read } = new WebAssembly.Instance(module).exports as unknown as Loop;
  const from = 2 * TABLE;
  const to = from + Math.max(...texts.map((text) => text.length));
  memory.grow(Math.ceil((to + size) / MEMORY_PAGE));
  const table = new Uint16Array(memory.buffer, 0, TABLE);
  const room = new Uint8Array(memory.buffer, from);
  let written = to;
  for (const text of texts) {
    const letter = (at: number) => text.charCodeAt(at);
    let short = LETTERS;
    let long = 0;
    for (let byte = 0; byte < BYTES; byte += 1) {
      if (((letter(byte / BITS) - ZERO) >> (byte % BITS)) & 1) table[letter(short++)] = byte;
      else table[(long < BEHIND_FIRST ? BYTES : 2 * BYTES) + letter(LETTERS + (long++ % BEHIND_FIRST))] = byte;
    }
    const first = LETTERS + SHORT;
    table[letter(first)] = BYTES;
    table[letter(first + 1)] = 2 * BYTES;
    new TextEncoder().encodeInto(text, room);
    written = read(from + first + 2, from + text.length, written);
  }
  return new Uint8Array(memory.buffer as ArrayBuffer, to, size);
}
