// What a reader downloads: pictures, files and citations.

import type { Core } from "../engine/engine.js";
import { failure } from "../engine/failure.js";

/** Pixels of a picture for each of its CSS pixels: sharp on paper and on dense screens. */
const RATIO = 2;
/** How long a browser may take to begin with a file, in milliseconds. */
const PATIENCE = 10_000;
const TYPES: Record<string, string> = { csv: "text/csv", json: "application/json", svg: "image/svg+xml" };

/** The picture with all its text, drawn anew on a canvas of its own: the screen is not read back. */
export function png(core: Core): Promise<Blob> {
  const canvas = document.createElement("canvas");
  core.picture(canvas, RATIO);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      // Browsers keep the memory of a canvas for long.
      canvas.width = 0;
      if (blob) resolve(blob);
      else reject(failure("bad-canvas", "canvas: found no picture in it, expected one"));
    });
  });
}

/** Where the chunks of a PNG begin that may follow its first: behind the signature and IHDR. */
const BEHIND_HEADER = 33;
/** The polynomial of PNG's checksum, CRC-32, lowest bit first. */
const CRC = 0xedb8_8320;

/** A PNG that says what it is, in chunks of international text: https://www.w3.org/TR/png-3/#11iTXt */
export async function described(picture: Blob, texts: Record<string, string>): Promise<Blob> {
  const bytes = await picture.arrayBuffer();
  const chunks = Object.entries(texts).map(([name, text]) => chunk(`iTXt${name}\0\0\0\0\0${text}`));
  return new Blob([bytes.slice(0, BEHIND_HEADER), ...chunks, bytes.slice(BEHIND_HEADER)], { type: picture.type });
}

/** A chunk: its length, its type and content, and their checksum. */
function chunk(text: string): BlobPart {
  const content = new TextEncoder().encode(text);
  const bytes = new Uint8Array(content.length + 8);
  const view = new DataView(bytes.buffer);
  let crc = -1;
  for (const byte of content) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 && CRC);
  }
  view.setUint32(0, content.length - 4);
  bytes.set(content, 4);
  view.setInt32(content.length + 4, ~crc);
  return bytes;
}

/** A file of text in a format. */
export function textFile(format: string, text: string): Blob {
  // Spreadsheets read a file without a byte order mark in an old encoding.
  const mark = format === "csv" ? "\ufeff" : "";
  return new Blob([mark, text], { type: TYPES[format] });
}

/** Lets the browser save a file. */
export function save(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}

/**
 * Copies the text before a button, and selects it: a reader sees what was copied, and can copy it where
 * page or browser do not let us. Resolves to whether it is copied.
 */
export async function copy(button: Element): Promise<boolean> {
  const text = button.previousElementSibling as Element;
  getSelection()?.selectAllChildren(text);
  try {
    await navigator.clipboard.writeText(text.textContent ?? "");
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies a picture. The clipboard is asked at once, with a promise: Safari lets nobody write there later than
 * in the press itself.
 */
export async function copyPicture(picture: () => Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture() })]);
    return true;
  } catch {
    return false;
  }
}
