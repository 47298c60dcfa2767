// The tarball has the files it should, no others, and no code that a strict policy forbids.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { test } from "node:test";
import { tool } from "../browser/tool.mjs";
import { PACKAGE, files } from "./support.mjs";

const ts = tool("typescript");
const text = (path) => readFileSync(join(PACKAGE, path), "utf8");
const shipped = files(PACKAGE).map((file) => relative(PACKAGE, file).replaceAll("\\", "/")).sort();
const scripts = shipped.filter((path) => path.endsWith(".js"));

test("the package has its scripts, types and data, and no other file", () => {
  const tables = JSON.parse(text("dist/data/datapackage.json")).resources.map(({ path }) => `dist/data/${path}`);
  const types = ["data", "element", "embed", "homeward.css", "index", "react", "slim", "static", "svelte", "vue"].map((name) => `${name}.d.ts`);
  // The scripts that an entry imports, and those that these import.
  const modules = new Set();
  const follow = (path) => {
    if (modules.has(path)) return;
    modules.add(path);
    const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
    for (const [, target] of text(path).matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)) follow(join(folder, target).replaceAll("\\", "/"));
  };
  for (const entry of ["index.js", "element.js", "slim.js", "static.js", "data.js", "dist/embed.js", "dist/embed.all.js"]) follow(entry);
  // Each module below src/ has its types, and some sources have types alone.
  const sources = [...modules].filter((path) => path.startsWith("src/")).map((path) => path.replace(/js$/, "d.ts"));
  const alone = ["src/element/types", "src/options", "src/types"].map((name) => `${name}.d.ts`);
  const expected = [
    ...modules,
    ...types,
    ...sources,
    ...alone,
    ...tables,
    ...["LICENSE", "datapackage.json", "record.json"].map((name) => `dist/data/${name}`),
    "dist/THIRD-PARTY.txt",
    "dist/custom-elements.json",
    "dist/data.d.ts",
    "dist/language.d.ts",
    "dist/html-data.json",
    "dist/sbom.json",
    "homeward.css",
    "package.json",
    "wasm/homeward.d.ts",
    "wasm/homeward_bg.wasm",
    "README.md",
    "LICENSE-APACHE",
    "LICENSE-MIT",
  ];
  assert.deepEqual(shipped, expected.sort());
});

/** Every node of a script that a check complains about, as its text. */
function complaints(path, check) {
  const source = ts.createSourceFile(path, text(path), ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const found = [];
  const visit = (node) => {
    if (check(node)) found.push(`${path}: ${node.getText(source).slice(0, 80)}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The name that is called, read or written last: `c` in `a.b.c`, `b` in `a["b"]`. */
function last(node) {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) return node.argumentExpression.text;
  return undefined;
}
const called = (node, names) => (ts.isCallExpression(node) || ts.isNewExpression(node)) && names.includes(last(node.expression));
const touched = (node, names) =>
  (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) && names.includes(last(node));
const mentioned = (node, names) =>
  ts.isIdentifier(node) && names.includes(node.text) && !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node);

/** Code that a strict policy forbids, and code that would affect the page around the chart. */
const FORBIDDEN = {
  "code from text": (node) =>
    called(node, ["eval", "Function", "execScript"]) ||
    (called(node, ["setTimeout", "setInterval"]) && ts.isStringLiteralLike(node.arguments?.[0] ?? node)),
  "markup from text": (node) =>
    touched(node, ["innerHTML", "outerHTML", "srcdoc"]) ||
    called(node, ["insertAdjacentHTML", "write", "writeln", "parseFromString", "setHTMLUnsafe", "createContextualFragment"]) && !isEngineCall(node),
  "style or listener attributes": (node) => called(node, ["setAttribute"]) && /^(style|on\w+)$/.test(node.arguments?.[0]?.text ?? ""),
  "storage and cookies": (node) =>
    mentioned(node, ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"]) ||
    touched(node, ["localStorage", "sessionStorage", "indexedDB", "cookie", "cookieStore"]),
  "connections and workers": (node) =>
    mentioned(node, ["XMLHttpRequest", "WebSocket", "EventSource", "Worker", "SharedWorker", "importScripts", "sendBeacon"]) ||
    touched(node, ["sendBeacon", "serviceWorker"]),
  "new globals": (node) =>
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    (ts.isPropertyAccessExpression(node.left) || ts.isElementAccessExpression(node.left)) &&
    ["window", "globalThis", "self"].includes(node.left.expression.getText()),
};

/** `core.write(…)` is a method of the engine; `document.write(…)` is not allowed. */
function isEngineCall(node) {
  const { expression } = node;
  return ts.isPropertyAccessExpression(expression) && expression.name.text === "write" && !/document$/i.test(expression.expression.getText());
}

for (const [what, check] of Object.entries(FORBIDDEN)) {
  test(`no published script has ${what}`, () => {
    assert.deepEqual(scripts.flatMap((path) => complaints(path, check)), []);
  });
}

test("each check finds forbidden code", () => {
  const wrong = {
    "code from text": ["eval('1')", "new Function('a')", "window.eval(x)", "setTimeout('x')"],
    "markup from text": ["a.innerHTML = b", "a['outerHTML']", "a.insertAdjacentHTML('x', b)", "document.write(a)"],
    "style or listener attributes": ["a.setAttribute('style', b)", "a.setAttribute('onclick', b)"],
    "storage and cookies": ["localStorage.a", "document.cookie = 1", "window.sessionStorage"],
    "connections and workers": ["new WebSocket(a)", "navigator.sendBeacon(a)"],
    "new globals": ["window.a = 1", "globalThis['a'] = 1"],
  };
  for (const [what, codes] of Object.entries(wrong)) {
    for (const code of codes) assert.ok(spotted(code, FORBIDDEN[what]), `${what}: ${code}`);
  }
  assert.ok(!spotted("core.write('svg')", FORBIDDEN["markup from text"]));
});

function spotted(code, check) {
  const source = ts.createSourceFile("x.js", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  let found = false;
  const visit = (node) => {
    found ||= Boolean(check(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test("only scripts that load the engine or custom data call fetch()", () => {
  const fetching = scripts.flatMap((path) => complaints(path, (node) => called(node, ["fetch"])));
  const fetchers = fetching.map((found) => found.split(":")[0]);
  assert.deepEqual(fetchers, ["dist/embed.all.js", "dist/embed.js", "slim.js", "src/element/dataset.js"], fetching.join());
});

test("no script uses a data: URL, or a blob: URL except for a download", () => {
  // A download link may be a blob.
  for (const path of scripts) {
    assert.ok(!/["'`](data|blob):/.test(text(path)), path);
    const made = complaints(path, (node) => called(node, ["createObjectURL"]));
    const links = complaints(path, (node) => touched(node, ["download"]));
    assert.ok(made.length === 0 || links.length > 0, `${path}: ${made}`);
  }
});

test("no published file has a source map or a path of the machine that built it", () => {
  for (const path of shipped.filter((path) => !path.endsWith(".wasm"))) {
    assert.ok(!/\/(home|root|Users|tmp|work)\/\w/.test(text(path)), path);
    assert.ok(!/sourceMappingURL/.test(text(path)), path);
  }
  assert.ok(!/\/(home|root|Users|usr\/src|rustc|\.cargo)\//.test(readFileSync(join(PACKAGE, "wasm/homeward_bg.wasm"), "latin1")));
});
