// A site's own response headers: `_headers` in its folder of pages, in the form that Netlify and
// Cloudflare Pages read, so that a page can be served under a strict policy:
//
//     # A path as in the address, or the start of one before a last `*`.
//     /fixtures/strict.html
//       Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'

import { readFileSync } from "node:fs";
import { validateHeaderName, validateHeaderValue } from "node:http";
import { join } from "node:path";

/** The name of the file, which is read and never served. */
export const HEADERS_FILE = "_headers";

/** The rules of a folder of pages; none without the file. */
export function readHeaders(folder) {
  try {
    return parseHeaders(readFileSync(join(folder, HEADERS_FILE), "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}

/**
 * @param {string} text
 * @returns {{ matches: (path: string) => boolean, name: string, value: string }[]}
 */
export function parseHeaders(text) {
  const rules = [];
  let matches;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (!content || content.startsWith("#")) continue;
    const expect = (value, expected) => {
      if (value) return value;
      throw new Error(`${HEADERS_FILE}, line ${index + 1}: found "${content}", expected ${expected}`);
    };
    if (/^\s/.test(line)) {
      expect(matches, "a path before its headers");
      rules.push({ matches, ...expect(header(content), "a header such as `X-Name: value`") });
    } else {
      matches = expect(pattern(content), "a path such as /page.html, or the start of one such as /folder/*");
    }
  }
  return rules;
}

/** Undefined where the path does not begin at the root, or has a `*` or a `:` that would mean more. */
function pattern(text) {
  const isStart = text.endsWith("*");
  const plain = isStart ? text.slice(0, -1) : text;
  if (!plain.startsWith("/") || /[*:]/.test(plain)) return undefined;
  return isStart ? (path) => path.startsWith(plain) : (path) => path === plain;
}

/** Undefined where Node would refuse to send it. */
function header(text) {
  const [, name, value] = /^([^:]*?)\s*:\s*(.+)$/.exec(text) ?? [];
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return { name, value };
  } catch {
    return undefined;
  }
}

/**
 * The headers of a path: the standard ones, then those of the rules. A rule's header replaces the
 * standard one of its name; several rules of one name all count.
 *
 * @param {ReturnType<typeof parseHeaders>} rules
 * @param {string} path
 * @param {Record<string, string>} standard
 * @returns {Map<string, string[]>} by names in lower case
 */
export function headersFor(rules, path, standard) {
  const own = new Map();
  for (const { matches, name, value } of rules) {
    const key = name.toLowerCase();
    if (matches(path)) own.set(key, [...(own.get(key) ?? []), value]);
  }
  return new Map([...Object.entries(standard).map(([name, value]) => [name.toLowerCase(), [value]]), ...own]);
}
