// A dataset of the page's own, from the address in `src`.

import { failure } from "../engine/failure.js";

/** What every file of `homeward compile` begins with. */
const MARK = "homeward\n";
/** The largest file that is read, in bytes: a thousand times the bundled dataset's. */
const LIMIT = 32_000_000;
const EXPECTED = 'expected a file of "homeward compile" there, and a connect-src that allows it';
/** Nothing at an address, now or for good. */
const GONE = [404, 410];

/** The bytes at an address. */
export async function fetchDataset(src: string, base: string, signal: AbortSignal): Promise<Uint8Array> {
  let shown = src;
  let response: Response;
  try {
    const url = new URL(src, base);
    // A browser refuses addresses with a password, and has it already where the page is behind one.
    url.username = url.password = "";
    // As written, unless a password may be in it, in whichever way.
    if (src.includes("@")) shown = url.href;
    if (shown.length > 99) shown = `${shown.slice(0, 99)}…`;
    response = await fetch(url, { signal });
    if (response.ok) return await read(response, shown);
  } catch (error) {
    if ((error as { code?: unknown }).code === "bad-data") throw error;
    const code = base.startsWith("file:") ? "file-protocol" : "network";
    throw failure(code, `src: found ${error} for ${shown}, ${EXPECTED}`, error);
  }
  const code = GONE.includes(response.status) ? "not-found" : "network";
  throw failure(code, `src: found status ${response.status} for ${shown}, ${EXPECTED}`);
}

/** Reads while it arrives, so that neither another file nor an endless one is kept. */
async function read({ body }: Response, src: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (const reader = body?.getReader(); reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
    const fault = size > LIMIT ? `more than ${LIMIT / 1e6} megabytes` : isMarked(chunks) ? "" : "another file";
    if (!fault) continue;
    void reader.cancel().catch(() => {});
    throw failure("bad-data", `src: found ${fault} at ${src}, expected a file of "homeward compile"`);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Whether a file can begin with these chunks. */
function isMarked(chunks: Uint8Array[]): boolean {
  let at = 0;
  for (const chunk of chunks) {
    for (const byte of chunk) {
      if (at === MARK.length) return true;
      if (byte !== MARK.charCodeAt(at++)) return false;
    }
  }
  return true;
}
