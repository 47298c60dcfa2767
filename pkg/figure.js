// The figure of a tag: its style sheet, the look that gives it, paper, and who reads the static one.

import { packed } from "./colour.js";
import style from "./dist/style.js";

/** What a reader opens in a static figure. */
const DETAILS = ".homeward-figure details";
const OPENED = `${DETAILS}[open]`;

/** @type {WeakMap<Document, CSSStyleSheet>} */
const sheets = new WeakMap();

/**
 * The style sheet of a page's charts. Made by script, so that no policy has to
 * allow inline styles.
 *
 * @param {Document} document
 */
export function sheetOf(document) {
  let sheet = sheets.get(document);
  if (!sheet) {
    const { CSSStyleSheet } = /** @type {typeof globalThis} */ (/** @type {unknown} */ (document.defaultView));
    sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    sheets.set(document, sheet);
  }
  return sheet;
}

/**
 * Opens the tables for paper, in light colours, and puts both back.
 *
 * @param {HTMLElement} figure
 * @param {boolean} begins
 * @param {string | undefined} theme
 */
export function print(figure, begins, theme) {
  const details = /** @type {HTMLDetailsElement} */ (figure.querySelector("details"));
  if (begins) figure.dataset.open = String(details.open);
  details.open = begins || figure.dataset.open === "true";
  // In the middle of a transition, however short, a colour is still the old one.
  figure.style.transition = begins ? "none" : "";
  figure.dataset.theme = begins ? "light" : (theme ?? "auto");
}

/**
 * The colours and the font that style sheets give a figure.
 *
 * @param {Element} figure
 * @returns {[number, number, number, number, number, number, string]}
 */
export function look(figure) {
  const style = getComputedStyle(figure);
  const { backgroundColor, color, outlineColor, columnRuleColor, borderTopColor, borderBottomColor } = style;
  const [ground, ink, muted, grid, ukraine, russia] =
    [backgroundColor, color, outlineColor, columnRuleColor, borderTopColor, borderBottomColor].map(packed);
  return [ground, ink, muted, grid, ukraine, russia, style.fontFamily];
}

/**
 * Whether a reader has the keyboard in the static figure inside a tag, or has opened something of it.
 *
 * @param {Element} tag
 */
export const isRead = (tag) => tag.matches(":focus-within") || tag.querySelector(OPENED) !== null;

/**
 * What goes on where a reader is in the static figure: with what is open, and with what has the keyboard.
 *
 * @param {Element} place What has the chart's own figure, which has to be shown before that.
 * @param {Element} tag
 */
export function continueIn(place, tag) {
  const { activeElement: at } = /** @type {Document | ShadowRoot} */ (tag.getRootNode());
  const part = tag.contains(at) ? at?.closest(DETAILS) : undefined;
  const counterpart = (/** @type {Element} */ details) => place.querySelector(`details.${details.classList[0]}`);
  return () => {
    for (const opened of tag.querySelectorAll(OPENED)) counterpart(opened)?.setAttribute("open", "");
    if (!part) return;
    const href = at?.getAttribute("href");
    const same = counterpart(part)?.querySelector(href ? `[href="${CSS.escape(href)}"]` : "summary");
    /** @type {HTMLElement | null | undefined} */ (same)?.focus();
  };
}
