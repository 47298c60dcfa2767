// What goes wrong, with the code by which a page can tell it from other faults, and what a reader is
// told in place of a chart where the page has nothing for that.

export const INSTEAD = "This chart cannot be shown here.";

/**
 * @param {string} code
 * @param {string} message
 * @param {unknown} [cause]
 */
export function failure(code, message, cause) {
  return Object.assign(new Error(message, { cause }), { code });
}
