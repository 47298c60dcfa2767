/**
 * Listeners that end together. They are removed one by one: zone.js loses a page's own listeners where an
 * `AbortSignal` removes one of ours.
 */
export class Listeners {
  #removers: (() => void)[] = [];

  add<E extends Event>(target: EventTarget, type: string, listener: (event: E) => void, options?: AddEventListenerOptions): void {
    target.addEventListener(type, listener as EventListener, options);
    this.#removers.push(() => target.removeEventListener(type, listener as EventListener, options));
  }

  /** Runs something when the listeners end. */
  onEnd(remove: () => void): void {
    this.#removers.push(remove);
  }

  end(): void {
    for (const remove of this.#removers.splice(0)) remove();
  }
}
