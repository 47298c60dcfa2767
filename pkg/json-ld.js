// What search engines for data read of the record: one script of JSON-LD in a page, as long as a
// chart is there that was asked for it, with the text of the one that has asked first.

/** As in src/export/json_ld.rs: a static figure can bring one along. */
const CLASS = "homeward-json-ld";
/** The types of scripts that run. */
const RUNS = /^(module|(text|application)\/javascript)?$/;

/** @typedef {{ texts: Map<Element, string>, script?: HTMLScriptElement }} Page */

/** @type {WeakMap<Document, Page>} */
const pages = new WeakMap();

/**
 * Puts it into a chart's page, where that has none.
 *
 * @param {Element} chart
 * @param {string} text
 * @returns {() => void} Takes it out again when no other chart needs it.
 */
export function link(chart, text) {
  const document = chart.ownerDocument;
  /** @type {Page} */
  const page = pages.get(document) ?? { texts: new Map() };
  pages.set(document, page);
  page.texts.set(chart, text);
  if (!document.querySelector(`.${CLASS}`)) page.script = inserted(document, text);
  return () => {
    page.texts.delete(chart);
    const [next] = page.texts.values();
    if (!next) page.script?.remove();
    else if (page.script?.firstChild) page.script.firstChild.nodeValue = next;
  };
}

/**
 * Under Trusted Types any text in a new script is a violation, data or not. A copy of a script that
 * has run is never prepared again, so nothing in it is. A page without one does without.
 *
 * @param {Document} document
 * @param {string} text
 */
function inserted(document, text) {
  const run = [...document.scripts].find(({ type }) => RUNS.test(type));
  if (!run) return undefined;
  const script = /** @type {HTMLScriptElement} */ (run.cloneNode());
  for (const name of script.getAttributeNames()) script.removeAttribute(name);
  script.type = "application/ld+json";
  script.className = CLASS;
  script.appendChild(document.createTextNode(text));
  document.head.append(script);
  return script;
}
