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
