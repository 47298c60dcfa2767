import type { Input } from "../../wasm/homeward.js";
import type { Listeners } from "./listeners.js";

/** What differs between a canvas of the page and an article's element. */
export interface Host {
  canvas: HTMLCanvasElement;
  /** The parent of canvas and text, where both are the chart's; without one the text goes into the canvas. */
  container?: Element;
  /** How the canvas gets its height: the figure's own, or that of its container. */
  fit?: "width" | "box";
  /** The colours of the page, those for paper when printing. */
  theme(printing: boolean): Input;
  /** Calls `changed` when the colours change, until the listeners end. */
  watchTheme(changed: () => void, listeners: Listeners): void;
  /** Loads the messages of a language; `undefined` if there is nothing to load. */
  loadLanguage(lang: string | undefined): Promise<void> | undefined;
  /** Sets options that a reader asks for, where the page leaves that to the chart. */
  setOptions?(options: Record<string, string | undefined>): void;
  /** Copies a link to an event or a claim, where the page keeps the state of the chart in its address. */
  copyLink?(id: string): Promise<boolean>;
  /** Prepares the text for paper, or for the screen again. */
  print?(begins: boolean): void;
  /** Called when all text is there, with what gives the dataset as JSON-LD. */
  completed?(describe: () => string): void;
  /** Called when the chart is gone. */
  released(): void;
  /** Called when it is gone because the engine broke. */
  lost(error: Error): void;
}

/** The document that a chart is in. Its canvas may still be another's, until it is put there. */
export const documentOf = ({ canvas, container = canvas }: Host): Document => container.ownerDocument;
