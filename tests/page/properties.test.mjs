// The tag's properties, as frameworks set them.

import assert from "node:assert/strict";
import { embed, stage, test, whole } from "./support.mjs";

/** Every option of the tag: property, attribute, a value, and the value as text. */
const OPTIONS = [
  ["view", "view", "flows", "flows"],
  ["stacked", "stacked", false, "false"],
  ["group", "group", "month", "month"],
  ["directions", "directions", "ukraine", "ukraine"],
  ["include", "include", "doubtful", "doubtful"],
  ["from", "from", "2024-01-31", "2024-01-31"],
  ["to", "to", "2024-12-31", "2024-12-31"],
  ["theme", "theme", "dark", "dark"],
  ["heading", "heading", "Ours", "Ours"],
  ["lang", "lang", "en", "en"],
  ["digits", "digits", "latn", "latn"],
  ["timeDirection", "time-direction", "rtl", "rtl"],
];

/** Those that the element has besides. */
const OWN = [
  ["jsonLd", "json-ld", true, ""],
  ["state", "state", "hash", "hash"],
  ["loading", "loading", "eager", "eager"],
  ["src", "src", "custom.homeward", "custom.homeward"],
];

const ALL = [...OPTIONS, ...OWN];
const set = (page) =>
  page.evaluate((all) => {
    const tag = document.querySelector("homeward-chart") ?? document.createElement("homeward-chart");
    for (const [property, , value] of all) tag[property] = value;
    return all.map(([property, attribute]) => [property, attribute, tag[property], tag.getAttribute(attribute)]);
  }, ALL);

test("each option of the tag is a property, which reflects and has the option's type", {}, async (page) => {
  await embed(page, "");
  assert.deepEqual(await set(page), ALL);
});

test("properties set before the script has loaded are attributes afterwards", {}, async (page) => {
  await stage(page, "<homeward-chart></homeward-chart>");
  const found = await page.evaluate(async (all) => {
    const tag = document.querySelector("homeward-chart");
    for (const [property, , value] of all) if (property !== "src") tag[property] = value;
    tag.options = { heading: "Set early" };
    const script = Object.assign(document.createElement("script"), { src: "pkg/dist/embed.js" });
    document.body.append(script);
    await customElements.whenDefined("homeward-chart");
    await tag.ready;
    const attributes = all.map(([property, attribute]) => [property, attribute, tag[property], tag.getAttribute(attribute)]);
    return { attributes, options: tag.options };
  }, ALL);
  const early = ALL.filter(([property]) => property !== "src");
  assert.deepEqual(found.attributes, [...early, ["src", "src", undefined, null]].map(([property, attribute, value, text]) =>
    [property, attribute, value, text]));
  const { options } = found;
  assert.equal(options.stacked, false);
  assert.equal(options.view, "flows");
  assert.equal(options.heading, "Set early");
});

test("null and undefined remove an option, false too except for stacked", {}, async (page) => {
  await embed(page, "");
  const found = await page.evaluate((all) => {
    const tag = document.createElement("homeward-chart");
    const left = (off) => all.flatMap(([property, attribute, value]) => {
      tag[property] = value;
      tag[property] = off;
      return tag.hasAttribute(attribute) ? [`${attribute}=${tag.getAttribute(attribute)}`] : [];
    });
    return [left(null), left(undefined), left(false), Object.keys(tag.options)];
  }, ALL);
  assert.deepEqual(found, [[], [], ["stacked=false"], ["stacked"]]);
});

test("the picture follows stacked={false}, and options and homeward-view have a boolean", {}, async (page) => {
  await embed(page, "<homeward-chart></homeward-chart>");
  const found = await page.evaluate(async () => {
    const tag = document.querySelector("homeward-chart");
    const seen = [];
    tag.addEventListener("homeward-view", ({ detail }) => seen.push(detail.stacked));
    const canvas = tag.shadowRoot.querySelector("canvas");
    const before = stage.print(canvas);
    tag.stacked = false;
    await stage.settled(canvas);
    const changed = stage.print(canvas) !== before;
    tag.shadowRoot.querySelector("[data-set][data-view=flows]").click();
    return { changed, options: tag.options.stacked, seen };
  });
  assert.deepEqual(found, { changed: true, options: false, seen: [false] });
  await whole(page);
});
