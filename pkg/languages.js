// The languages besides English. Each is a file of its own, which is loaded when a chart speaks it.

/** @type {import("./engine.js").Files} */
export const files = {
  ar: () => import("./dist/ar.js"),
  ru: () => import("./dist/ru.js"),
  uk: () => import("./dist/uk.js"),
};
