// The figure of a tag: its style sheet, the look that gives it, paper, and who reads the static one.

import { packed } from "./colour.js";
import style from "./dist/style.js";

/** What a reader opens in a static figure. */
const DETAILS = ".homeward-figure details";
const OPENED = `${DETAILS}[open]`;
/** What scrolls in there, and what the keyboard reaches in both figures: a live one has buttons besides. */
const SCROLLING = ".homeward-tables";
const REACHED = `summary, ${SCROLLING}, a`;

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
 * What goes on where a reader is in the static figure: with what is open, how far it is scrolled, and
 * with what has the keyboard.
 *
 * @param {Element} place What has the chart's own figure, which has to be shown before that.
 * @param {Element} tag
 */
export function continueIn(place, tag) {
  const { activeElement: at } = /** @type {Document | ShadowRoot} */ (tag.getRootNode());
  const read = [...tag.querySelectorAll(OPENED)].map((details) => ({ details, scrolled: scrolled(details) }));
  const part = tag.contains(at) ? at?.closest(DETAILS) : undefined;
  const counterpart = (/** @type {Element} */ details) => place.querySelector(`details.${details.classList[0]}`);
  return () => {
    for (const { details, scrolled: left } of read) {
      const own = counterpart(details);
      own?.setAttribute("open", "");
      own?.querySelector(SCROLLING)?.scrollTo({ left });
    }
    if (!part || !at) return;
    // The same in number: a source has a link in the row of each event that it tells of.
    const all = [...part.querySelectorAll(REACHED)];
    const same = counterpart(part)?.querySelectorAll(REACHED)[all.indexOf(at)];
    /** @type {HTMLElement | undefined} */ (same)?.focus({ preventScroll: true });
  };
}

/** @param {Element} details */
const scrolled = (details) => details.querySelector(SCROLLING)?.scrollLeft;
