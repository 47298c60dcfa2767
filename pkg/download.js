// What a reader takes along: pictures, files and citations.

import { failure } from "./failure.js";

/** Pixels of a picture for each of its CSS pixels: sharp on paper and on dense screens. */
const RATIO = 2;
/** How long a browser may take to begin with a file, in milliseconds. */
const PATIENCE = 10_000;

/** @type {Record<string, string>} */
const TYPES = { csv: "text/csv", json: "application/json", svg: "image/svg+xml" };

/**
 * The picture with all its words, drawn anew on a canvas of its own: what is on the screen is not
 * read back.
 *
 * @param {import("./chart.js").Core} core
 * @returns {Promise<Blob>}
 */
export function png(core) {
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

/**
 * A file of text, by how its name ends.
 *
 * @param {string} ending
 * @param {string} text
 */
export function file(ending, text) {
  // Spreadsheets take a file without a mark for one of an old alphabet.
  const mark = ending === "csv" ? "\ufeff" : "";
  return new Blob([mark, text], { type: TYPES[ending] });
}

/**
 * Lets the browser save a file.
 *
 * @param {Blob} content
 * @param {string} name
 */
export function save(content, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}

/**
 * Copies what stands before a button, and selects it: a reader sees what was copied, and can copy
 * it where page or browser do not let us.
 *
 * @param {HTMLElement} button
 * @returns {Promise<boolean>} Whether it is copied.
 */
export async function copy(button) {
  const text = /** @type {Element} */ (button.previousElementSibling);
  getSelection()?.selectAllChildren(text);
  try {
    await navigator.clipboard.writeText(text.textContent ?? "");
    return true;
  } catch {
    return false;
  }
}
