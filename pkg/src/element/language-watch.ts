/** Follows `lang` in the page around an element, also outside of shadow roots. */
export class LanguageWatch {
  #element: Element;
  #changed: () => void;
  #observer: MutationObserver | undefined;

  constructor(element: Element, changed: () => void) {
    this.#element = element;
    this.#changed = changed;
  }

  /** Connecting again follows the page around a new place. */
  connect(page: Window & typeof globalThis): void {
    this.disconnect();
    this.#observer = new page.MutationObserver(this.#changed);
    let root: Node | undefined = this.#element.getRootNode();
    while (root) {
      this.#observer.observe(root, { subtree: true, attributeFilter: ["lang"] });
      root = (root as ShadowRoot).host?.getRootNode();
    }
  }

  disconnect(): void {
    this.#observer?.disconnect();
  }
}
