// What readers ask for, kept in the address of the page: chart and address never disagree.

import { Listeners } from "../chart/listeners.js";

/** Attributes that a reader changes by pressing buttons, and can find again in the address. */
export const STATE = ["view", "stacked", "group", "directions", "include", "from", "to"] as const;

/** The name of a linked event or claim in the address. */
const SELECTED = "event";

export class UrlState {
  #element: Element;
  #listeners = new Listeners();
  /** What the page itself asked for, by attribute, where the address had something else. */
  #replaced = new Map<string, string | null>();
  #page: Window | null = null;
  /** Whether the attributes change because of the address. */
  #recalling = false;
  /** The event or claim in the address. */
  #linked: string | null = null;

  #select: (id: string) => void;

  /** @param select opens an event or a claim that the address names */
  constructor(element: Element, select: (id: string) => void) {
    this.#element = element;
    this.#select = select;
  }

  connect(page: Window): void {
    if (this.#page) return;
    this.#page = page;
    // Routers that change the address by script announce it as `popstate` alone.
    for (const type of ["hashchange", "popstate"]) this.#listeners.add(page, type, () => this.recall());
    // Others announce nothing, nor does another chart.
    const { navigation } = page as { navigation?: EventTarget };
    if (navigation) this.#listeners.add(navigation, "currententrychange", () => this.recall());
    this.recall();
  }

  disconnect(): void {
    this.#listeners.end();
    this.#page = null;
  }

  /** Follows the address, where the page wants that: what it no longer names is again as the page has it. */
  recall(): void {
    if (!this.#isKept || !this.#page) return;
    const kept = new URLSearchParams(this.#page.location.hash.slice(1));
    this.#recalling = true;
    for (const name of STATE) {
      const value = kept.get(this.#key(name));
      if (value !== null) this.#replace(name, value);
      else if (this.#replaced.has(name)) this.#restore(name);
    }
    this.#recalling = false;
    const linked = kept.get(this.#key(SELECTED));
    const isNew = linked !== this.#linked;
    this.#linked = linked;
    if (linked && isNew) this.#select(linked);
  }

  /** The event or claim that the address names. */
  get linked(): string | null {
    return this.#linked;
  }

  /** Something else is selected than what the address names. */
  selected(id: string | null): void {
    if (!this.#linked || id === this.#linked) return;
    this.#linked = null;
    this.#remember();
  }

  /** Copies a link to an event or a claim; where that is not allowed it is in the address bar instead. */
  async copyLink(id: string): Promise<boolean> {
    if (!this.#isKept || !this.#page) return false;
    try {
      await this.#page.navigator.clipboard.writeText(this.#link(id));
      return true;
    } catch {
      this.#linked = id;
      this.#remember();
      return false;
    }
  }

  /** Sets what a reader asks for as attributes, so that the page can see it, and keeps it in the address. */
  set(options: Record<string, string | undefined>): void {
    this.#recalling = true;
    for (const [name, value] of Object.entries(options)) this.#replace(name, value);
    this.#recalling = false;
    this.#remember();
  }

  /**
   * The page changed an attribute. What it sets goes into the address. What a reader has asked for comes
   * back from there: frameworks that compare a page with the server's do not know of it.
   */
  attributeChanged(name: string, value: string | null): void {
    if (this.#recalling || !this.#isKept || !this.#page || !(STATE as readonly string[]).includes(name)) return;
    if (value === null && this.#replaced.has(name)) {
      this.#replaced.set(name, null);
      return queueMicrotask(() => this.recall());
    }
    this.#replaced.delete(name);
    this.#remember();
  }

  get #isKept(): boolean {
    return this.#element.getAttribute("state") === "hash";
  }

  /** An attribute's name in the address, where several charts can be. */
  #key(name: string): string {
    return this.#element.id ? `${this.#element.id}.${name}` : name;
  }

  #replace(name: string, value: string | null | undefined): void {
    const element = this.#element;
    const own = element.getAttribute(name);
    if ((own ?? "") === (value ?? "")) return;
    if (!this.#replaced.has(name)) this.#replaced.set(name, own);
    if (value) element.setAttribute(name, value);
    else element.removeAttribute(name);
  }

  #restore(name: string): void {
    const value = this.#replaced.get(name) ?? null;
    this.#replace(name, value);
    this.#replaced.delete(name);
  }

  #remember(): void {
    if (!this.#isKept || !this.#page) return;
    const { history } = this.#page;
    try {
      history.replaceState(history.state, "", this.#link(this.#linked));
    } catch {
      // Some frames may not change their address, and browsers limit how often; the attributes hold it.
    }
  }

  /** The address with what a reader asks for, and with an event or a claim. */
  #link(id: string | null): string {
    const { location } = this.#page as Window;
    const written = (name: string) => encodeURIComponent(this.#key(name));
    const keys = [...STATE, SELECTED].map(written);
    // What the page itself keeps there stays as it is, letter by letter.
    const parts = location.hash.slice(1).split("&").filter((part) => part && !keys.includes(part.split("=")[0]));
    for (const name of STATE) {
      const value = this.#element.getAttribute(name);
      // Also that a reader does without what the page asks for.
      if (value || this.#replaced.get(name)) parts.push(`${written(name)}=${encodeURIComponent(value ?? "")}`);
    }
    if (id) parts.push(`${written(SELECTED)}=${encodeURIComponent(id)}`);
    // Whole, since a hash alone would be that of the page's base.
    return location.href.split("#")[0] + (parts.length > 0 ? `#${parts.join("&")}` : "");
  }
}
