import { renderHtml } from "homeward-chart/static";
import { fileURLToPath } from "node:url";

const file = (name) => fileURLToPath(import.meta.resolve(`homeward-chart/${name}`));

export default function (eleventy) {
  eleventy.addPassthroughCopy({ [file("embed.js")]: "embed.js", [file("homeward.css")]: "homeward.css" });
  // The figure without a script inside the tag: readers see it at once, and keep it where scripts are blocked.
  eleventy.addShortcode("homeward", (view) => `<homeward-chart view="${view}">${renderHtml({ view })}</homeward-chart>`);
}
