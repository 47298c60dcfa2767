// The text in place of a chart that cannot be shown: the page's own, or a sentence of `locales/`. There is
// no engine that could draw it.

import { page_no_chart as texts } from "../../dist/texts.js";
import { nearestLanguage } from "../engine/language.js";

const SIZE = 16;
const LINE = 1.4;

/** The text in place of a chart, where the page has nothing else to show. */
export function fallbackText(element: Element): string {
  const language = nearestLanguage(element);
  return texts[Object.hasOwn(texts, language) ? language : "en"];
}

/** Draws the text of a canvas in its place. */
export function drawFallback(canvas: HTMLCanvasElement): void {
  const context = canvas.getContext("2d");
  if (!context || canvas.clientWidth === 0) return;
  const text = (canvas.textContent ?? "").trim() || fallbackText(canvas);
  const { clientWidth: width, clientHeight: height } = canvas;
  const own = { width: canvas.width, height: canvas.height };
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
  // A canvas that takes its box from its pixels keeps them.
  const grown = Math.abs(canvas.clientWidth - width) > 1 || Math.abs(canvas.clientHeight - height) > 1;
  if (grown) Object.assign(canvas, own);
  context.save();
  context.scale(canvas.width / width, canvas.height / height);
  const style = getComputedStyle(canvas);
  context.font = `${SIZE}px ${style.fontFamily}`;
  context.fillStyle = style.color;
  context.direction = style.direction as CanvasDirection;
  const start = style.direction === "rtl" ? width - SIZE : SIZE;
  lines(context, text, width - 2 * SIZE).forEach((line, index) => {
    context.fillText(line, start, SIZE * (2 + LINE * index));
  });
  context.restore();
}

function lines(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
