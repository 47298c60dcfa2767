// How a reader reaches a chart: forwards what pointer, finger and keyboard do.

import { copy } from "./download.js";

/**
 * @typedef {import("./chart.js").Core} Core
 *
 * What reading needs of a chart.
 *
 * @typedef {object} Readable
 * @property {HTMLCanvasElement} canvas
 * @property {Element} place What the engine writes its words into.
 * @property {() => Element | null} words These words.
 * @property {(event: PointerEvent) => { x: number, y: number }} at Where a pointer is in the picture.
 * @property {(act: (core: Core) => any) => void} input Runs what the engine does with an input.
 * @property {(act: () => void) => void} afterwards Runs something when the outcome is painted.
 * @property {(query: string) => void} [set] Sets options that a reader asks for.
 * @property {(button: DOMStringMap) => void} save Saves what a button is for as a file.
 */

/** @type {("pointermove" | "pointerdown" | "pointerup" | "pointercancel" | "pointerleave")[]} */
const POINTING = ["pointermove", "pointerdown", "pointerup", "pointercancel", "pointerleave"];
const WALKING = /^(Arrow|Home|End|Page)/;
const DATUM = "[data-datum]";
/** What else opens something: a row of a table, another event in what is open. */
const OPENER = "[data-open]";
/** What a selection opens. */
const OPEN = ".homeward-event";

/**
 * Listens until the signal.
 *
 * @param {Readable} chart
 * @param {AbortSignal} signal
 */
export function read(chart, signal) {
  const { canvas, place, input } = chart;
  /** @type {string | undefined} What was opened from a table. */
  let back;
  for (const type of POINTING) canvas.addEventListener(type, (event) => point(chart, event), { signal });
  /**
   * A button that the engine wrote, or undefined.
   *
   * @param {EventTarget | null} target
   * @param {string} selector
   */
  const ours = (target, selector) => {
    const button = target instanceof Element ? target.closest(selector) : null;
    return button && chart.words()?.contains(button) ? /** @type {HTMLElement} */ (button) : undefined;
  };
  place.addEventListener(
    "focusin",
    ({ target }) => {
      const datum = ours(target, DATUM);
      if (!datum) return;
      // One of them is reached by tabbing: the one that was read last.
      for (const other of datum.parentElement?.children ?? []) /** @type {HTMLElement} */ (other).tabIndex = -1;
      datum.tabIndex = 0;
      input((core) => core.focusDatum(Number(datum.dataset.datum)));
    },
    { signal },
  );
  place.addEventListener(
    "focusout",
    (event) => {
      const next = /** @type {FocusEvent} */ (event).relatedTarget;
      // A datum that is removed loses the focus while the engine is still at work.
      if (ours(event.target, DATUM) && !ours(next, DATUM)) queueMicrotask(() => input((core) => core.focusDatum()));
    },
    { signal },
  );
  place.addEventListener(
    "keydown",
    (event) => {
      const { key, ctrlKey, altKey, metaKey, target } = /** @type {KeyboardEvent} */ (event);
      const datum = ours(target, DATUM);
      if (ctrlKey || altKey || metaKey || !WALKING.test(key) || !datum) return;
      event.preventDefault();
      let at;
      input((core) => {
        // The page may have changed what is shown, which ends the focus, but not the keyboard's.
        const notices = [...(core.focusDatum(Number(datum.dataset.datum)) ?? []), ...(core.key(key) ?? [])];
        at = core.at;
        return notices;
      });
      one(chart, `[data-datum="${at}"]`)?.focus();
    },
    { signal },
  );
  place.addEventListener(
    "click",
    ({ target }) => {
      const datum = ours(target, DATUM);
      const opener = ours(target, OPENER);
      const button = ours(target, "[data-set], [data-close], [data-file], [data-copy]");
      if (datum || opener) {
        const open = (/** @type {Core} */ core) => core.select(opener?.dataset.open);
        input(datum ? (core) => core.open(Number(datum.dataset.datum)) : open);
        back = opener?.dataset.open;
        chart.afterwards(() => one(chart, OPEN)?.focus());
      } else if (button?.dataset.set !== undefined) {
        chart.set?.(button.dataset.set);
      } else if (button?.dataset.file) {
        chart.save(button.dataset);
      } else if (button?.dataset.copy !== undefined) {
        copy(button).then((copied) => input((core) => core.copied(copied)));
      } else if (button) {
        close(chart, (core) => core.select(), back);
      }
    },
    { signal },
  );
  // Whatever has the focus: a tooltip can be closed without moving the pointer.
  place.ownerDocument.addEventListener(
    "keydown",
    ({ key }) => key === "Escape" && close(chart, (core) => core.key(key), back),
    { signal },
  );
}

/**
 * @param {Readable} chart
 * @param {PointerEvent} event
 */
function point(chart, event) {
  const { button, buttons, ctrlKey, isPrimary, pointerType, type } = event;
  const touch = pointerType === "touch";
  const presses = type === "pointerdown";
  // A second finger is for zooming, another button for the browser's menu, or this one on a Mac.
  if (button > 0 || (touch && !isPrimary) || (presses && ctrlKey)) return;
  // Days drawn over the edge of the picture are drawn to the end.
  if (presses && chart.set) capture(chart.canvas, event.pointerId);
  const { x, y } = chart.at(event);
  const act = (/** @type {string} */ type) => chart.input((core) => core.pointer(type, x, y, touch));
  // A release over a menu or a dialog is not reported.
  if (type === "pointermove" && !touch && !buttons) act("pointercancel");
  act(type);
}

/**
 * @param {Element} canvas
 * @param {number} pointer
 */
function capture(canvas, pointer) {
  try {
    canvas.setPointerCapture(pointer);
  } catch {
    // A script's own event has no pointer behind it.
  }
}

/**
 * What is closed gives the keyboard back to what it was opened from, or to the datum that was read last.
 *
 * @param {Readable} chart
 * @param {(core: Core) => any} act
 * @param {string | undefined} opener
 */
function close(chart, act, opener) {
  const root = /** @type {Document | ShadowRoot} */ (chart.place.getRootNode());
  const within = one(chart, OPEN)?.contains(root.activeElement);
  chart.input(act);
  if (!within) return;
  const row = one(chart, `th [data-open="${opener}"]`);
  row?.focus();
  // A row of a table that is closed does not take it.
  if (!row || root.activeElement !== row) one(chart, `${DATUM}[tabindex="0"]`)?.focus();
}

/**
 * @param {Readable} chart
 * @param {string} selector
 */
function one(chart, selector) {
  return /** @type {HTMLElement | null | undefined} */ (chart.words()?.querySelector(selector));
}
