// Charts in canvases of a page's own, whatever the engine is made of.

import type { Colours, Input } from "../../wasm/homeward.js";
import { type LoadEngine, loadEngine } from "../engine/engine.js";
import { codeOf, coded, failure } from "../engine/failure.js";
import { type LanguageFiles, languageOf, loadLanguage } from "../engine/language.js";
import { checkSupport } from "../engine/support.js";
import type { MountOptions, Options } from "../types.js";
import { Chart } from "./chart.js";
import { parseColour } from "./colour.js";
import { drawFallback } from "./fallback-text.js";
import type { Host } from "./host.js";
import { Listeners } from "./listeners.js";
import { bytesOf, own, plain, without } from "./plain.js";

/** Canvases that have a chart, or will have one as soon as the engine is here. */
const taken = new WeakMap<HTMLCanvasElement, Listeners>();

export async function mountWith(load: LoadEngine, files: LanguageFiles, canvas: HTMLCanvasElement, options?: MountOptions): Promise<Chart> {
  checkCanvas(canvas);
  // What the page's own objects throw is the page's: nothing of ours has begun.
  const [signal, fit, given] = [own(options, "signal"), own(options, "fit"), own(options, "data")];
  const asked = plain(without(options, "signal", "data", "fit"));
  const page = canvas.ownerDocument.defaultView;
  const listeners = new Listeners();
  const released = () => {
    if (taken.get(canvas) === listeners) taken.delete(canvas);
    listeners.end();
  };
  taken.set(canvas, listeners);
  try {
    checkSupport();
    check("fit", fit, '"width" or "box"', fit === undefined || fit === "width" || fit === "box");
    check("signal", signal, "the signal of an AbortController", !signal || typeof signal.addEventListener === "function");
    if (signal?.aborted) throw aborted(signal);
    const data = bytesOf(given);
    // Who gives up has the canvas back at once: React mounts everything twice to try it out.
    let end = released;
    if (signal) listeners.add(signal, "abort", () => end());
    const [engine] = await Promise.all([loadEngine(load), loadLanguage(files, languageOf((asked as Options | undefined)?.lang))]);
    if (signal?.aborted) throw aborted(signal);
    // Its frame may have been removed in the meantime.
    if (page && !canvas.ownerDocument.defaultView) {
      throw failure("bad-canvas", "canvas: found one in no page, expected one in a page that is open");
    }
    const host: Host = {
      canvas,
      fit,
      loadLanguage: (lang) => loadLanguage(files, languageOf(lang)),
      released,
      lost: () => drawFallback(canvas),
      ...deviceTheme(),
    };
    const chart = Chart.make(host, engine, asked, data);
    end = () => chart.destroy();
    return chart;
  } catch (error) {
    released();
    if (!signal?.aborted && codeOf(error) !== "unsupported") drawFallback(canvas);
    throw coded(error);
  }
}

function check(name: string, found: unknown, expected: string, fits: boolean): void {
  if (fits) return;
  const shown = typeof found === "string" ? `"${found.slice(0, 40)}"` : kind(found);
  throw failure("bad-option", `options.${name}: found ${shown}, expected ${expected}`);
}

function checkCanvas(canvas: unknown): void {
  if (typeof HTMLCanvasElement === "undefined" || !(canvas instanceof HTMLCanvasElement)) {
    throw failure("bad-canvas", `canvas: found ${kind(canvas)}, expected a canvas element`);
  }
  if (taken.has(canvas)) {
    throw failure(
      "bad-canvas",
      "canvas: found one that has a chart already, expected another or that chart's destroy() first",
    );
  }
}

/** What `fetch` and others reject with, and with a code like every rejection here. */
function aborted(signal: AbortSignal): Error {
  return Object.assign(failure("aborted", "mount: found its signal aborted", signal.reason), { name: "AbortError" });
}

function kind(value: unknown): string {
  if (value === null) return "null";
  const name = (value as Partial<Element>)?.localName;
  return typeof value !== "object" ? typeof value : typeof name === "string" ? `a ${name} element` : "another object";
}

/** The system's colours by role, where a reader has them forced on every page. */
const FORCED = {
  ground: "Canvas",
  ink: "CanvasText",
  muted: "CanvasText",
  grid: "GrayText",
  ukraine: "LinkText",
  russia: "CanvasText",
};

/** Dark or light, with more contrast or in colours of the system, as the reader's device asks. */
function deviceTheme(): Pick<Host, "theme" | "watchTheme"> {
  const features = ["prefers-color-scheme: dark", "prefers-contrast: more", "forced-colors: active"];
  const queries = features.map((feature) => matchMedia(`(${feature})`));
  const [dark, more, forced] = queries;
  return {
    watchTheme: (changed, listeners) => {
      for (const query of queries) listeners.add(query, "change", changed);
    },
    theme: (printing): Input =>
      forced.matches && !printing
        ? { type: "theme", colours: systemColours() }
        : { type: "preference", dark: dark.matches && !printing, contrast: more.matches },
  };
}

/** A canvas computes colours, and no pixel of it has to be read. */
function systemColours(): Colours {
  const context = document.createElement("canvas").getContext("2d");
  const computed = Object.entries(FORCED).map(([role, name]) => {
    if (context) context.fillStyle = name;
    return [role, parseColour(String(context?.fillStyle))];
  });
  return Object.fromEntries(computed);
}
