// Forwards pointer, finger and keyboard to the engine, which decides what they are for.

import type { Input, Notice } from "../../wasm/homeward.js";
import { copy } from "./download.js";
import type { Listeners } from "./listeners.js";

/** What input needs of a chart. */
export interface InputTarget {
  canvas: HTMLCanvasElement;
  /** The parent of the text. */
  container: Element;
  /** The text that the engine wrote. */
  text(): Element | null;
  /** Whether days can be drawn over. */
  brushes: boolean;
  position(event: PointerEvent): { x: number; y: number };
  /** Sends an input, and returns whether the chart has used it up. */
  send(input: Input): boolean;
  /** Sets options that a reader asks for; an empty value removes one. */
  setOptions(options: Record<string, string | undefined>): void;
  /** Saves a file of this name. */
  save(name: string, format: string, excerpt: object): void;
  /** Copies the picture, and resolves to whether that succeeded. */
  copyPicture(): Promise<boolean>;
  /** Copies a link to an event or a claim, and resolves to whether that succeeded. */
  copyLink(id: string): Promise<boolean>;
}

const POINTER = ["pointermove", "pointerdown", "pointerup", "pointercancel", "pointerleave"] as const;
const DATUM = "[data-datum]";
/** A number of the sentence, which is text that can be pressed. */
const NUMBER = "[data-breakdown]";
const TABLES = ".homeward-tables";
const DETAILS = ".homeward-event";

export function forwardInput(chart: InputTarget, listeners: Listeners): void {
  const { canvas, container } = chart;
  const datumOf = (target: EventTarget | null) => closest(chart, target, DATUM);
  for (const type of POINTER) listeners.add(canvas, type, (event: PointerEvent) => forwardPointer(chart, event));
  listeners.add(container, "focusin", ({ target }) => {
    const datum = datumOf(target);
    if (!datum) return;
    // Tabbing reaches one of them: the one that had the focus last.
    for (const other of datum.parentElement?.children ?? []) (other as HTMLElement).tabIndex = -1;
    datum.tabIndex = 0;
    chart.send({ type: "focus", datum: Number(datum.dataset.datum) });
  });
  listeners.add(container, "focusout", ({ target, relatedTarget }: FocusEvent) => {
    // A datum that is removed loses the focus while the engine is still at work.
    if (datumOf(target) && !datumOf(relatedTarget)) queueMicrotask(() => chart.send({ type: "focus" }));
  });
  listeners.add(container, "keydown", (event: KeyboardEvent) => {
    const number = /^(Enter| )$/.test(event.key) && closest(chart, event.target, NUMBER);
    if (number) {
      press(chart, number);
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const datum = datumOf(event.target)?.dataset.datum;
    const handled = forwardKey(chart, event, datum);
    if (handled) event.preventDefault();
    if (handled || isNative(chart, event)) event.stopPropagation();
  });
  // Whatever has the focus: Escape closes a tooltip without moving the pointer.
  listeners.add(container.ownerDocument, "keydown", (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.composedPath().includes(container)) forwardKey(chart, event);
  });
  listeners.add(container, "click", ({ target }) => {
    const button = closest(chart, target, `button, ${DATUM}, ${NUMBER}`);
    if (button) press(chart, button);
  });
}

/** An element that the engine wrote, around or at a target. */
function closest(chart: InputTarget, target: EventTarget | null, selector: string): HTMLElement | undefined {
  const found = target instanceof Element ? target.closest<HTMLElement>(selector) : null;
  return found && chart.text()?.contains(found) ? found : undefined;
}

/** Whether the browser acts on a key at a part of the chart, which a page's own shortcut would keep it from. */
function isNative(chart: InputTarget, { key, target }: KeyboardEvent): boolean {
  if (/^(Enter| )$/.test(key)) return closest(chart, target, "button, summary, a") !== undefined;
  const tables = /^Arrow(Left|Right)$/.test(key) && closest(chart, target, TABLES);
  return tables === target && tables.scrollWidth > tables.clientWidth;
}

/** Does what a button is for: the engine wrote that into its `data-` attributes. */
function press(chart: InputTarget, button: HTMLElement): void {
  const { datum, open, breakdown, close, set, download, file = "", copy: copies, link, ...rest } = button.dataset;
  if (datum !== undefined) chart.send({ type: "open", datum: Number(datum) });
  else if (open !== undefined) chart.send({ type: "entry", id: open });
  else if (breakdown !== undefined) chart.send({ type: "breakdown", number: breakdown });
  else if (close !== undefined) chart.send({ type: "close" });
  else if (set !== undefined) chart.setOptions(rest);
  else if (download === "clipboard") void chart.copyPicture().then((copied) => chart.send({ type: "copied", what: "picture", copied }));
  else if (download !== undefined) chart.save(file, download, rest);
  else if (copies !== undefined) void copy(button).then((copied) => chart.send({ type: "copied", what: "text", copied }));
  else if (link !== undefined) {
    void chart.copyLink(link).then((copied) => {
      button.toggleAttribute("data-done", copied);
      chart.send({ type: "copied", what: "link", copied });
    });
  }
}

function forwardPointer(chart: InputTarget, event: PointerEvent): void {
  const { type, pointerType, isPrimary, button, buttons, ctrlKey } = event;
  // Days drawn over the edge of the picture are drawn to the end.
  if (type === "pointerdown" && chart.brushes && button === 0) capture(chart.canvas, event.pointerId);
  const touch = pointerType === "touch";
  chart.send({ type: "pointer", event: type, ...chart.position(event), touch, primary: isPrimary, button, buttons, ctrl: ctrlKey });
}

function capture(canvas: Element, pointer: number): void {
  try {
    canvas.setPointerCapture(pointer);
  } catch {
    // A script's own event has no pointer behind it.
  }
}

function forwardKey(chart: InputTarget, { key, ctrlKey, altKey, metaKey }: KeyboardEvent, datum?: string): boolean {
  const shortcut = ctrlKey || altKey || metaKey;
  return chart.send({ type: "key", key, shortcut, datum: datum === undefined ? undefined : Number(datum) });
}

/** The keyboard's focus as the engine wants it, or where it was if its new place cannot take it. */
export function moveFocus(chart: InputTarget, to: Extract<Notice, { type: "keyboard" }>["detail"]): void {
  const text = chart.text();
  const find = (selector: string) => text?.querySelector<HTMLElement>(selector);
  const root = chart.container.getRootNode() as Document | ShadowRoot;
  if (to.details) return find(DETAILS)?.focus();
  if (to.datum !== undefined) return find(`[data-datum="${to.datum}"]`)?.focus();
  // What closes gives the keyboard back only if it had it.
  if (!find(DETAILS)?.contains(root.activeElement)) return;
  if (to.breakdown) return find(`[data-breakdown="${to.breakdown}"]`)?.focus();
  const buttons = text?.querySelectorAll<HTMLElement>("th [data-open]") ?? [];
  const entry = [...buttons].find(({ dataset }) => dataset.open === to.entry);
  entry?.focus();
  // A row of a closed table does not take it.
  if (!entry || root.activeElement !== entry) find(`${DATUM}[tabindex="0"]`)?.focus();
}
