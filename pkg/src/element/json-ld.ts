// What search engines for data read: one script of JSON-LD in a page, as long as a chart is there that was
// asked for it, with the text of the one that has asked first.

/** As in src/export/json_ld.rs: a static figure can bring one along. */
const CLASS = "homeward-json-ld";
/** The types of scripts that run. */
const RUNS = /^(module|(text|application)\/javascript)?$/;

interface Page {
  texts: Map<Element, string>;
  script?: HTMLScriptElement;
}

const pages = new WeakMap<Document, Page>();

/** The description of one chart's dataset in its page. */
export class JsonLd {
  #element: Element;
  #describe: (() => string) | undefined;
  #page: Page | undefined;

  constructor(element: Element) {
    this.#element = element;
  }

  /** What describes the dataset, as soon as all text is there; `undefined` when there is no chart. */
  set describe(describe: (() => string) | undefined) {
    this.#describe = describe;
    this.update();
  }

  /** Puts it into the page or takes it out, as the element's attribute asks. */
  update(): void {
    this.#remove();
    if (!this.#describe || !this.#element.hasAttribute("json-ld")) return;
    const document = this.#element.ownerDocument;
    const page: Page = pages.get(document) ?? { texts: new Map() };
    pages.set(document, page);
    this.#page = page;
    const text = this.#describe();
    page.texts.set(this.#element, text);
    if (!document.querySelector(`.${CLASS}`)) page.script = inserted(document, text);
  }

  #remove(): void {
    const page = this.#page;
    if (!page) return;
    this.#page = undefined;
    page.texts.delete(this.#element);
    const [next] = page.texts.values();
    if (!next) page.script?.remove();
    else if (page.script?.firstChild) page.script.firstChild.nodeValue = next;
  }
}

/**
 * Under Trusted Types any text in a new script is a violation, data or not. A copy of a script that has run
 * is never prepared again, so nothing in it is. A page without one does without.
 */
function inserted(document: Document, text: string): HTMLScriptElement | undefined {
  const run = [...document.scripts].find(({ type }) => RUNS.test(type));
  if (!run) return undefined;
  const script = run.cloneNode() as HTMLScriptElement;
  for (const name of script.getAttributeNames()) script.removeAttribute(name);
  script.type = "application/ld+json";
  script.className = CLASS;
  script.appendChild(document.createTextNode(text));
  document.head.append(script);
  return script;
}
