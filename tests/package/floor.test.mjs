// The oldest browsers that the README names support every feature that the package needs.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { test } from "node:test";
import { tool } from "../browser/tool.mjs";
import { PACKAGE, consumer, files } from "./support.mjs";

const { transform } = tool("esbuild");
const compatibility = consumer("@mdn/browser-compat-data");

const readme = readFileSync(join(PACKAGE, "README.md"), "utf8");
const [, chrome, firefox, safari] = /Chromium ([\d.]+), Firefox ([\d.]+) and Safari ([\d.]+) or newer/.exec(readme);
const floor = { chrome, firefox, safari };

/**
 * The features that a chart needs, by their names in MDN's tables. It works without the following:
 * `scheduler.yield`, `transition-behavior` (a change of the font is then not detected),
 * `contain-intrinsic-inline-size` and `forced-color-adjust`.
 */
const NEEDED = [
  "api/AbortSignal/throwIfAborted",
  "api/CanvasRenderingContext2D/direction",
  "api/CustomElementRegistry/define",
  "api/Document/adoptedStyleSheets",
  "api/Element/ariaHidden",
  "api/Element/part",
  "api/EventTarget/addEventListener/options_parameter/options_signal_parameter",
  "api/IntersectionObserver",
  "api/ResizeObserver",
  "api/ShadowRoot/adoptedStyleSheets",
  "css/at-rules/container",
  "css/properties/container",
  "css/properties/rotate",
  "css/selectors/focus-visible",
  "css/selectors/has",
  "css/selectors/is",
  "css/types/color/color-mix",
  "html/global_attributes/inert",
  "http/headers/Content-Security-Policy/script-src/wasm-unsafe-eval",
  "javascript/builtins/Array/at",
  "javascript/builtins/Object/hasOwn",
  "javascript/operators/import",
  "webassembly/bulk-memory-operations",
  "webassembly/multi-value",
  "webassembly/non-trapping-float-to-int-conversions",
  "webassembly/reference-types",
  "webassembly/sign-extension-operations",
];

const older = (version, than) => {
  const [a, b] = [version, than].map((text) => text.split(".").map(Number));
  return a[0] - b[0] || (a[1] ?? 0) - (b[1] ?? 0);
};

/** The features that a browser of this version lacks. */
function missing(browser, version) {
  return NEEDED.filter((path) => {
    const feature = path.split("/").reduce((tables, name) => tables?.[name], compatibility);
    assert.ok(feature, `${path} is not in the tables`);
    const [first] = [feature.__compat.support[browser]].flat();
    return !(typeof first.version_added === "string" && !first.flags && older(first.version_added, version) <= 0);
  });
}

for (const [browser, version] of Object.entries(floor)) {
  test(`${browser} ${version} is the oldest version with every feature that a chart needs`, () => {
    assert.deepEqual(missing(browser, version), []);
    const [major, minor = 0] = version.split(".").map(Number);
    const before = minor > 0 ? `${major}.${minor - 1}` : `${major - 1}`;
    assert.notDeepEqual(missing(browser, before), [], "found every feature in the version before, expected the README to name that");
  });
}

test("no script or style sheet has syntax that these browsers do not support", async () => {
  const target = Object.entries(floor).map(([browser, version]) => `${browser}${version}`);
  for (const file of files(PACKAGE).filter((file) => /\.(js|css)$/.test(file))) {
    const code = readFileSync(file, "utf8");
    const loader = file.endsWith("css") ? "css" : "js";
    const [plain, lowered] = await Promise.all([transform(code, { loader }), transform(code, { loader, target })]);
    // Syntax that the target does not support is rewritten.
    assert.ok(plain.code === lowered.code, relative(PACKAGE, file));
  }
});
