// The attributes of the element, and the properties that reflect them, as frameworks set them.

import type { Options } from "../types.js";
import { STATE } from "./url-state.js";

/** Attributes that are options of the chart. */
export const OPTIONS = [...STATE, "theme", "heading", "digits", "time-direction"];
/** Attributes of the element alone, and their values. */
export const OWN: Record<string, string[]> = { state: ["hash"], loading: ["lazy", "eager"] };
/** Attributes that are there or not. */
const FLAGS = ["json-ld"];
/** Options that are true or false. */
const BOOLEANS = ["stacked"];

export const ATTRIBUTES = [...OPTIONS, ...Object.keys(OWN), ...FLAGS, "src"];

/** A property's name: `timeDirection` for `time-direction`. */
const property = (attribute: string): string => attribute.replace(/-(.)/, (_, letter) => letter.toUpperCase());

/** The options in an element's attributes. */
export function readOptions(element: Element): Options {
  const given = OPTIONS.map((name) => [property(name), typed(name, element.getAttribute(name))]);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

/** An attribute's value as its property has it. */
function typed(name: string, value: string | null): string | boolean | undefined {
  if (FLAGS.includes(name)) return value !== null;
  if (BOOLEANS.includes(name) && (value === "true" || value === "false")) return value === "true";
  return value || undefined;
}

/** Defines a property for each attribute; the platform's own `lang` would make a text of `null`. */
export function reflect(prototype: object): void {
  for (const name of [...ATTRIBUTES, "lang"]) {
    Object.defineProperty(prototype, property(name), {
      configurable: true,
      enumerable: true,
      get(this: Element) {
        return typed(name, this.getAttribute(name)) ?? (name === "lang" ? "" : undefined);
      },
      set(this: Element, value: unknown) {
        const isOff = value === undefined || value === null || (value === false && !BOOLEANS.includes(name));
        if (isOff) this.removeAttribute(name);
        else this.setAttribute(name, FLAGS.includes(name) ? "" : String(value));
      },
    });
  }
}

/** Takes over what a page set before the element was defined. */
export function upgrade(element: Element, ...names: string[]): void {
  const own = element as unknown as Record<string, unknown>;
  for (const name of [...names, ...ATTRIBUTES.map(property)]) {
    if (!Object.hasOwn(own, name)) continue;
    const value = own[name];
    delete own[name];
    own[name] = value;
  }
}

/** A problem with the attributes of the element alone; the engine checks those that are options. */
export function problems(element: Element): string[] {
  const wrong = Object.entries(OWN).flatMap(([name, values]) => {
    const found = element.getAttribute(name);
    return !found || values.includes(found) ? [] : [unknownValue(name, found, values)];
  });
  const misspelt = element.getAttributeNames().flatMap((name) => {
    // Frameworks add names with other characters, which are theirs.
    const own = /^[a-z-]+$/.test(name) && !(name in element) && name !== "class";
    const meant = own && ATTRIBUTES.find((known) => isNear(name, known));
    return meant && !ATTRIBUTES.includes(name) ? [`attribute ${name}: found an unknown name, expected "${meant}"`] : [];
  });
  return [...wrong, ...misspelt];
}

export function unknownValue(name: string, found: string, expected: string[]): string {
  const shown = found.length > 40 ? `${found.slice(0, 40)}…` : found;
  return `options.${name}: found "${shown}", expected ${expected.map((value) => `"${value}"`).join(" or ")}`;
}

/** Whether a name has the letters of another, or all but one, in whatever order. */
function isNear(name: string, known: string): boolean {
  const left = [...known];
  const extra = [...name].filter((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return known.length > 2 && Math.max(extra.length, left.length) <= 1;
}
