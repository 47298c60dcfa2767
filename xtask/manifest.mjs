// Writes what editors and documentation know of the element: custom-elements.json, as
// https://github.com/webcomponents/custom-elements-manifest has it, and custom data for VS Code.
// Attributes, events, properties and methods come from the types of the package, custom properties and parts
// from parts.mjs.

import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { CUSTOM_PROPERTIES, PARTS } from "./parts.mjs";

const ts = createRequire(new URL("npm/", import.meta.url))("typescript");

const TAG = "homeward-chart";
const CLASS = "HomewardChart";
const MODULE = "element.js";
const [folder] = process.argv.slice(2);
const entry = join(folder, "element.d.ts");

const program = ts.createProgram([entry], { moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext, lib: ["lib.esnext.d.ts", "lib.dom.d.ts"], types: [] });
const checker = program.getTypeChecker();
const source = program.getSourceFile(entry);
const exported = Object.fromEntries(
  checker.getExportsOfModule(checker.getSymbolAtLocation(source)).map((symbol) => [symbol.name, symbol]),
);
const typeOf = (name) => checker.getDeclaredTypeOfSymbol(exported[name]);
const described = (symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker));
const written = (symbol) => checker.typeToString(checker.getNonNullableType(checker.getTypeOfSymbol(symbol)));
/** What is declared in the package, and not by the browser, for its users. */
const isOurs = (symbol) =>
  !symbol.name.startsWith("__#") &&
  !symbol.name.startsWith("#") &&
  !symbol.getJsDocTags().some(({ name }) => name === "internal") &&
  symbol.declarations?.some((node) => node.getSourceFile().fileName.startsWith(folder));
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

const named = (names, prefix = "") =>
  Object.entries(names).map(([name, description]) => ({ name: `${prefix}${name}`, description }));

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
          slots: [{ name: "", description: "The static figure: shown until the chart is drawn, and where it cannot be drawn." }],
          cssProperties: named(CUSTOM_PROPERTIES, "--homeward-"),
          cssParts: named(PARTS),
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
  writeFileSync(join(folder, "dist", name), `${JSON.stringify(content, null, 2)}\n`);
}
