// Writes what editors and documentation know of the tag: custom-elements.json, as
// https://github.com/webcomponents/custom-elements-manifest has it, and custom data for VS Code.
// Attributes, events, properties and methods come out of pkg/element.d.ts, custom properties out of
// pkg/homeward.css, parts out of src/description*.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ts = createRequire(new URL("npm/", import.meta.url))("typescript");

const TAG = "homeward-chart";
const CLASS = "HomewardChart";
const MODULE = "element.js";
const root = fileURLToPath(new URL("../", import.meta.url));
const [folder] = process.argv.slice(2);

/** What is told of names whose place in the code has no sentence. Names without one are listed all the same. */
const CUSTOM_PROPERTIES = {
  ground: "What everything is drawn on.",
  ink: "Words, and the edges of marks.",
  muted: "Words of less weight.",
  grid: "Gridlines.",
  ukraine: "What goes to Ukraine.",
  russia: "What goes to Russia.",
  font: "The font family of all words.",
};
const PARTS = {
  figure: "Everything.",
  heading: "The heading.",
  sentence: "The finding in a sentence.",
  legend: "What colours and shapes mean, with the buttons for directions.",
  key: "One line of the legend.",
  views: "The buttons for views.",
  periods: "The buttons for periods.",
  plot: "The picture with what lies over it.",
  canvas: "The picture.",
  tooltip: "What is said at the focus.",
  hint: "The keys that read the chart, shown at the keyboard's focus.",
  event: "The details of an open event or claim.",
  notice: "That the record was not checked for long.",
  scope: "What is counted, and what is not.",
  details: "Tables and sources, which open.",
  about: "Definitions, the counting rule, gaps and corrections, which open.",
  take: "Files and citations to take along, which open.",
  summary: "What opens one of these.",
  tables: "The tables.",
  sources: "How many sources there are, and up to which day.",
};

const program = ts.createProgram([join(root, "pkg/element.d.ts")], { lib: ["lib.esnext.d.ts", "lib.dom.d.ts"], types: [] });
const checker = program.getTypeChecker();
const source = program.getSourceFile(join(root, "pkg/element.d.ts"));
const exported = Object.fromEntries(
  checker.getExportsOfModule(checker.getSymbolAtLocation(source)).map((symbol) => [symbol.name, symbol]),
);
const typeOf = (name) => checker.getDeclaredTypeOfSymbol(exported[name]);
const described = (symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker));
const written = (symbol) => checker.typeToString(checker.getNonNullableType(checker.getTypeOfSymbol(symbol)));
/** What is declared in the package, and not by the browser. */
const isOurs = (symbol) => symbol.declarations?.some((node) => node.getSourceFile().fileName.startsWith(join(root, "pkg")));
const members = (name) => checker.getPropertiesOfType(typeOf(name)).filter(isOurs);

const attributes = members("HomewardChartAttributes").map((symbol) => {
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
  const types = type.isUnion() ? type.types : [type];
  const values = types.filter((one) => one.isStringLiteral()).map((one) => one.value).filter(Boolean);
  // One that is there or not.
  const isFlag = types.some((one) => one.flags & ts.TypeFlags.BooleanLiteral);
  const description = described(symbol);
  const [, fallback] = /Default: (\S+)\.$/.exec(description) ?? [];
  return { name: symbol.name, description, values, isFlag, fallback };
});
const events = members("HomewardChartEventMap").map((symbol) => ({
  name: symbol.name,
  type: { text: written(symbol) },
  description: described(symbol),
}));
const fields = members(CLASS)
  .filter((symbol) => symbol.name !== "addEventListener")
  .map((symbol) => {
    const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures();
    const common = { name: symbol.name, description: described(symbol) };
    if (!signature) {
      const readonly = ts.getCombinedModifierFlags(symbol.declarations[0]) & ts.ModifierFlags.Readonly;
      return { kind: "field", ...common, type: { text: written(symbol) }, ...(readonly ? { readonly: true } : {}) };
    }
    const parameters = signature.getParameters().map((one) => ({
      name: one.name,
      type: { text: checker.typeToString(checker.getTypeOfSymbol(one)) },
      ...(checker.isOptionalParameter(one.valueDeclaration) ? { optional: true } : {}),
    }));
    return { kind: "method", ...common, parameters, return: { type: { text: checker.typeToString(signature.getReturnType()) } } };
  });

/** The matches of a pattern's group in some files, each once, in order. */
function found(files, pattern) {
  const texts = files.map((file) => readFileSync(join(root, file), "utf8"));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name)))];
}
const descriptions = readdirSync(join(root, "src/description")).map((name) => `src/description/${name}`);
const customProperties = found(["pkg/homeward.css"], /var\(--homeward-([a-z-]+)/g);
// `Node::part(tag, "name"` and the local shorthand `text(Tag::P, "name"`, and the canvas of the element.
const rust = found(["src/description.rs", ...descriptions], /\b(?:Node::part|text)\(\s*Tag::\w+,\s*"([a-z-]+)"/g);
const parts = [...rust, ...found(["pkg/tag.js"], /\.part = "([a-z-]+)"/g)];

const named = (names, told, prefix = "") =>
  names.map((name) => ({ name: `${prefix}${name}`, ...(told[name] ? { description: told[name] } : {}) }));

const description = described(exported[CLASS]);
const manifest = {
  schemaVersion: "1.0.0",
  modules: [
    {
      kind: "javascript-module",
      path: MODULE,
      declarations: [
        {
          kind: "class",
          customElement: true,
          name: CLASS,
          tagName: TAG,
          description,
          superclass: { name: "HTMLElement" },
          attributes: attributes.map(({ name, description, values, isFlag, fallback }) => ({
            name,
            description,
            type: { text: values.map((value) => JSON.stringify(value)).join(" | ") || (isFlag ? "boolean" : "string") },
            ...(fallback ? { default: fallback } : {}),
          })),
          members: fields,
          events,
          slots: [{ name: "", description: "The figure without a script: shown until the chart is drawn, and where it cannot be." }],
          cssProperties: named(customProperties, CUSTOM_PROPERTIES, "--homeward-"),
          cssParts: named(parts, PARTS),
        },
      ],
      exports: [
        { kind: "js", name: CLASS, declaration: { name: CLASS, module: MODULE } },
        { kind: "custom-element-definition", name: TAG, declaration: { name: CLASS, module: MODULE } },
      ],
    },
  ],
};
const html = {
  version: 1.1,
  tags: [
    {
      name: TAG,
      description,
      attributes: attributes.map(({ name, description, values, isFlag }) => ({
        name,
        description,
        ...(values.length > 0 ? { values: values.map((name) => ({ name })) } : {}),
        ...(isFlag ? { valueSet: "v" } : {}),
      })),
    },
  ],
};
for (const [name, content] of Object.entries({ "custom-elements.json": manifest, "html-data.json": html })) {
  writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
}
