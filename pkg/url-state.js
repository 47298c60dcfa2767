// What readers ask for, kept in the address of the page.

/** Attributes that a reader changes by pressing buttons, and can find again there. */
export const STATE = ["view", "stacked", "group", "directions", "include", "from", "to"];

/** @param {Element} tag */
const isKept = (tag) => tag.getAttribute("state") === "hash";

/**
 * An attribute's name in the address, where several charts can be.
 *
 * @param {Element} tag
 * @param {string} name
 */
const key = (tag, name) => (tag.id ? `${tag.id}.${name}` : name);

/**
 * Takes what the address says, where the page wants that.
 *
 * @param {Element} tag
 */
export function recall(tag) {
  if (!isKept(tag)) return;
  const kept = new URLSearchParams(tag.ownerDocument.defaultView?.location.hash.slice(1));
  for (const name of STATE) {
    const value = kept.get(key(tag, name));
    if (value) tag.setAttribute(name, value);
  }
}

/**
 * Keeps what a reader has asked for, where the page wants that.
 *
 * @param {Element} tag
 */
export function remember(tag) {
  if (!isKept(tag)) return;
  const { location, history } = /** @type {Window} */ (tag.ownerDocument.defaultView);
  const written = (/** @type {string} */ name) => encodeURIComponent(key(tag, name));
  const keys = STATE.map(written);
  // What the page itself keeps there stays as it is, letter by letter.
  const kept = location.hash.slice(1).split("&").filter((part) => part && !keys.includes(part.split("=")[0]));
  for (const name of STATE) {
    const value = tag.getAttribute(name);
    if (value) kept.push(`${written(name)}=${encodeURIComponent(value)}`);
  }
  const hash = kept.length > 0 ? `#${kept.join("&")}` : "";
  try {
    // Whole, since a hash alone would be that of the page's base.
    history.replaceState(history.state, "", location.href.split("#")[0] + hash);
  } catch {
    // Some frames may not change their address, and browsers limit how often; the attributes hold it.
  }
}
