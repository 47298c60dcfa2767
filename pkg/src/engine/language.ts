// Languages: what a page calls them, and their messages.

import { addMessages, hasMessages } from "./engine.js";
import { failure } from "./failure.js";

/** Loads the messages of each language besides English, by its code. */
export type LanguageFiles = Record<string, () => Promise<{ head: number[]; text: string }>>;

/** Codes of three letters, and countries that are taken for languages. As in src/language.rs. */
const ALIASES: Record<string, string> = { ara: "ar", rus: "ru", ua: "uk", ukr: "uk" };

/** The code of the language in a tag as pages write it: `uk-UA`, `ru_RU`, `ar-Arab-QA`, `UA`. */
export function languageOf(tag: string | null | undefined): string {
  const [code] = String(tag ?? "").trim().toLowerCase().split(/[-_]/);
  return Object.hasOwn(ALIASES, code) ? ALIASES[code] : code;
}

/** The language of the nearest element around that has one, also outside of shadow roots. */
export function nearestLanguage(element: Element): string {
  let at: Element | undefined = element;
  while (at && !at.hasAttribute("lang")) at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host;
  return languageOf(at?.getAttribute("lang"));
}

/** What a script without a language says of it. */
export const noLanguage = (language: string): string =>
  `options.lang: found "${language.slice(0, 40)}", expected "en", or embed.all.js in place of embed.js`;

/** Loads the messages of a language; `undefined` if they are loaded, or there are none to load. */
export function loadLanguage(files: LanguageFiles, language: string): Promise<void> | undefined {
  return Object.hasOwn(files, language) && !hasMessages(language) ? fetched(files, language) : undefined;
}

async function fetched(files: LanguageFiles, language: string): Promise<void> {
  const { head, text } = await files[language]().catch((error) => {
    throw failure("network", `language: found ${error}, expected the package's dist/languages/${language}.js`, error);
  });
  return addMessages(language, Uint8Array.from([...head, ...new TextEncoder().encode(text)]));
}
