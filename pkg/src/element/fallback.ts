// What an element shows until its chart is drawn, and again should the chart fail: its own content, or a
// sentence where that is nothing.

import { fallbackText } from "../chart/fallback-text.js";
import { continueIn, isRead, reclaimFigure } from "./static-figure.js";

/** The name of a slot that nothing in a page is for. */
const NOBODY = "homeward-nothing";

export class Fallback {
  #element: Element;
  #slot: HTMLSlotElement;
  #container: HTMLElement;
  /** Whether a static figure has fallen out, and the end of its paragraph is still to come. */
  #fell = false;
  #observer: MutationObserver | undefined;

  constructor(element: Element, slot: HTMLSlotElement, container: HTMLElement) {
    this.#element = element;
    this.#slot = slot;
    this.#container = container;
    this.showContent();
  }

  /** Takes back a static figure that the parser put behind the element, also one that is still to come. */
  connect(): void {
    this.#fell = false;
    this.#reclaim();
    const { ownerDocument: document } = this.#element;
    const { parentNode } = this.#element.closest("p") ?? this.#element;
    if (!parentNode || document.readyState !== "loading") return;
    this.#observer = new MutationObserver(() => this.#reclaim());
    this.#observer.observe(parentNode, { childList: true });
    document.addEventListener("DOMContentLoaded", this.#parsed);
  }

  disconnect(): void {
    this.#stop();
    this.showContent();
  }

  #parsed = (): void => {
    this.#stop();
    this.#reclaim();
  };

  #stop(): void {
    this.#observer?.disconnect();
    this.#element.ownerDocument.removeEventListener("DOMContentLoaded", this.#parsed);
  }

  #reclaim(): void {
    this.#fell = reclaimFigure(this.#element, this.#fell);
  }

  showContent(): void {
    this.#show(false);
  }

  /** Shows the chart, unless a reader is in the static figure: its counterpart comes with the last of the text. */
  showChart(): void {
    if (!isRead(this.#element)) this.#show(true);
  }

  /** Shows the chart, which now has all that the static figure has, where a reader is. */
  replaceContent(): void {
    if (this.#slot.hidden) return;
    const goOn = continueIn(this.#container, this.#element);
    this.#show(true);
    goOn();
  }

  /** Shows the element's content, or a sentence where that is nothing. */
  showFailure(): void {
    this.#show(false);
    if (this.#element.firstElementChild || this.#element.textContent?.trim()) return;
    // White space would be shown in place of the sentence, and takes no slot with a name.
    this.#slot.name = NOBODY;
    this.#slot.textContent = fallbackText(this.#element);
  }

  #show(chart: boolean): void {
    this.#slot.hidden = chart;
    this.#slot.name = "";
    this.#container.inert = !chart;
  }
}
