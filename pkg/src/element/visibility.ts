/** How far from the view a chart is made, and always sharp. */
const REACH = "100%";

/** Whether a reader is near one of some boxes: styles of the page can take away any of them. */
export class Visibility {
  #boxes: Element[];
  #changed: (near: boolean) => void;
  #near = new Set<Element>();
  #observer: IntersectionObserver | undefined;

  constructor(boxes: Element[], changed: (near: boolean) => void) {
    this.#boxes = boxes;
    this.#changed = changed;
  }

  connect(page: Window & typeof globalThis): void {
    if (this.#observer) return;
    this.#observer = new page.IntersectionObserver((entries) => this.#observed(entries), { rootMargin: REACH });
    for (const box of this.#boxes) this.#observer.observe(box);
    // What is in view need not wait for the observer's first frame.
    const [rect] = this.#boxes.flatMap((box) => [...box.getClientRects()]);
    if (rect && rect.bottom >= 0 && rect.top <= page.innerHeight) this.#changed(true);
  }

  disconnect(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#near.clear();
  }

  #observed(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) this.#near[isIntersecting ? "add" : "delete"](target);
    this.#changed(this.#near.size > 0);
  }
}
