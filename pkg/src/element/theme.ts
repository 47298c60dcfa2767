// The look of an element: its style sheet, and the colours and fonts that it gives the picture.

import style from "../../dist/style.js";
import type { Input } from "../../wasm/homeward.js";
import { type Rgba, parseColour } from "../chart/colour.js";
import type { Listeners } from "../chart/listeners.js";

/** What a reader folded, and finds on paper all the same. */
const PRINTED = ".homeward-details, .homeward-more, .homeward-event details";

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** The style sheet of a page's charts. Made by script, so that no policy has to allow inline styles. */
export function sheetOf(document: Document): CSSStyleSheet {
  let sheet = sheets.get(document);
  if (!sheet) {
    const { CSSStyleSheet } = document.defaultView as typeof globalThis & Window;
    sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    sheets.set(document, sheet);
  }
  return sheet;
}

/** The colours and the font that style sheets give a figure. */
export function themeOf(figure: Element): Input {
  const roles = [...(figure.querySelector(".homeward-colours")?.children ?? [])];
  const colours = roles.map((role) => colourOf(role));
  const [ground = null, ink = null, muted = null, grid = null, ukraine = null, russia = null] = colours;
  const font = getComputedStyle(figure).fontFamily;
  return { type: "theme", colours: { ground, ink, muted, grid, ukraine, russia }, font };
}

function colourOf(role: Element): Rgba | null {
  const { color } = getComputedStyle(role);
  return parseColour(color) ?? inSrgb(role, color);
}

/** A colour of another space, which the browser converts: no pixel is read, and no such space known here. */
function inSrgb(role: Element, css: string): Rgba | null {
  const probe = role.ownerDocument.createElement("i");
  probe.style.color = `color-mix(in srgb, ${css}, ${css})`;
  role.getRootNode().appendChild(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return parseColour(color);
}

/** Style sheets give a short transition to every colour, so that its end tells of a change. */
export function watchTheme(container: Element, changed: () => void, listeners: Listeners): void {
  listeners.add(container, "transitionend", changed);
}

/** Opens the tables for paper, in light colours, and puts both back. */
export function print(figure: HTMLElement, begins: boolean, theme: string): void {
  for (const details of figure.querySelectorAll<HTMLDetailsElement>(PRINTED)) {
    if (begins && !details.open) details.dataset.printing = "";
    else if (begins || details.dataset.printing === undefined) continue;
    else delete details.dataset.printing;
    details.open = begins;
  }
  // In the middle of a transition, however short, a colour is still the old one.
  figure.classList.toggle("homeward-printing", begins);
  figure.dataset.theme = begins ? "light" : theme;
}
