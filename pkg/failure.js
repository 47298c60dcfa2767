// What goes wrong, with the code by which a page can tell it from other faults.

/**
 * @param {string} code
 * @param {string} message
 * @param {unknown} [cause]
 */
export function failure(code, message, cause) {
  return Object.assign(new Error(message, { cause }), { code });
}
