// One sentence with the remedy for each common mistake, and none for what is right.

import assert from "node:assert/strict";
import { COLUMN, draw, embed, stage, test } from "./support.mjs";

/** The messages of homeward-error while a page with these tags is drawn. */
const errorsOf = async (page, body, script = "embed.js") => {
  await page.addInitScript(() => {
    globalThis.errors = [];
    addEventListener("homeward-error", ({ detail }) => errors.push(detail));
  });
  await stage(page, `${body}<script src="pkg/dist/${script}"></script>`);
  await page.evaluate(async () => {
    for (const tag of document.querySelectorAll("homeward-chart")) await tag.ready;
    await stage.frames(3);
  });
  return page.evaluate(() => errors);
};

test("new Chart(canvas) names mount(canvas, options)", {}, async (page) => {
  await stage(page, COLUMN);
  const found = await page.evaluate(() => Promise.all([
    stage.refusal(async () => new stage.Chart(stage.canvas(), { view: "flows" })),
    stage.refusal(async () => new stage.Chart("canvas")),
    stage.refusal(async () => new stage.Chart()),
  ]));
  for (const { code, message } of found) {
    assert.equal(code, "bad-option");
    assert.match(message, /mount\(canvas, options\)/);
  }
});

for (const [name, meant] of [["veiw", "view"], ["them", "theme"], ["timedirection", "time-direction"], ["jsonld", "json-ld"], ["stackd", "stacked"]]) {
  test(`the misspelt attribute ${name} is reported once, with ${meant}`, { expected: /bad-option/ }, async (page) => {
    const found = await errorsOf(page, `<homeward-chart ${name}="flows"></homeward-chart>`);
    assert.deepEqual(found, [{ code: "bad-option", message: `attribute ${name}: found an unknown name, expected "${meant}"` }]);
  });
}

/** As frameworks, libraries and the platform write them. */
const FOREIGN = [
  "class", "style", "id", "title", "slot", "part", "role", "dir", "hidden", "tabindex", "is", "key", "ref", "name", "data", "size", "type",
  "data-view", "data-src", "data-v-7ba5bd90", "data-state", "data-reactroot", "data-astro-cid-x", "aria-label", "aria-busy", "itemprop",
  "_ngcontent-x", "_nghost-ng-c1", "ng-version", "ng-reflect-view", "v-cloak", "v-bind:view", ":view", "@view", ":to", ":src", "#view",
  "wire:id", "wire:key", "x-data", "x-init", "x-view", "x-bind:from", "hx-get", "hx-swap", "up-nav", "on:click", "onhomeward-view",
  "bind:view", "client:load", "client:view", "astro-src", "q:id", "(view)", "[view]", "[src]", "*ngif", "xml:lang", "xmlns", "sveltekit:view",
  "inert", "translate", "nonce", "contenteditable", "draggable", "exportparts", "popover", "bis_skin_checked", "cz-shortcut-listen",
];

test("attributes of frameworks, libraries and extensions are never complained about", {}, async (page) => {
  await page.addInitScript((names) => {
    globalThis.names = names;
  }, FOREIGN);
  const body = `<homeward-chart ${FOREIGN.filter((name) => name !== "hidden").map((name) => `${name}="a"`).join(" ")}></homeward-chart>`;
  assert.deepEqual(await errorsOf(page, body), []);
});

test("update() after destroy() is one warning that names mount()", {}, async (page) => {
  const warnings = [];
  page.on("console", (message) => message.text().startsWith("chart:") && warnings.push(message.text()));
  await draw(page);
  await page.evaluate(async () => {
    chart.destroy();
    chart.update({ view: "flows" });
  });
  assert.equal(warnings.length, 1);
  assert.match(warnings[0], /mount\(\)/);
});

for (const [how, body] of [
  ["as its attribute", '<homeward-chart lang="uk"></homeward-chart>'],
  ["among its options", '<homeward-chart></homeward-chart><script>document.querySelector("homeward-chart").options = { lang: "uk" }</script>'],
]) {
  test(`embed.js without languages names embed.all.js for lang="uk" ${how}`, { expected: /bad-option|network/ }, async (page) => {
    const found = await errorsOf(page, body);
    assert.equal(found.length, 1, JSON.stringify(found));
    assert.match(found[0].message, /embed\.all\.js/);
    assert.equal(await page.evaluate(() => document.querySelector("homeward-chart").summary.length > 20), true);
  });
}

test("a language of the page that no script has is no mistake", {}, async (page) => {
  assert.deepEqual(await errorsOf(page, '<div lang="de"><homeward-chart></homeward-chart></div><div lang="uk"><homeward-chart></homeward-chart></div>'), []);
});

test("mount() names the canvas that it needs for whatever else it is given", {}, async (page) => {
  await stage(page, `<div id="target"></div>${COLUMN}`);
  const found = await page.evaluate(() => Promise.all(
    [document.querySelector("#target"), null, "#target", [stage.canvas()], stage.canvas().getContext("2d")].map((given) => stage.refusal(() => stage.mount(given))),
  ));
  for (const { code, message } of found) {
    assert.equal(code, "bad-canvas");
    assert.match(message, /expected a <?canvas>? element/);
  }
});

test("messages that repeat what they were given are short", { expected: /bad-option|bad-data|network|not-found|ERR_/ }, async (page) => {
  await draw(page);
  const found = await page.evaluate(async () => {
    const long = "x".repeat(1e6);
    const calls = {
      select: () => chart.select(long),
      value: () => chart.update({ view: long }),
      day: () => chart.update({ from: long }),
      lang: () => chart.update({ lang: long }),
      name: () => chart.update({ [long]: 1 }),
      many: () => chart.update(Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`name${index}`, 1]))),
      table: () => chart.toCSV({ table: long }),
      excerpt: () => chart.toCSV({ [long]: 1 }),
      fit: () => stage.mount(document.createElement("canvas"), { fit: long }),
    };
    const lengths = {};
    for (const [name, call] of Object.entries(calls)) lengths[name] = (await stage.refusal(async () => call()))?.message.length ?? "no error";
    return lengths;
  });
  const tag = await errorsOf(page, `<homeward-chart></homeward-chart><script>
    const tag = document.querySelector("homeward-chart"), long = "x".repeat(1e6);
    for (const name of ["view", "loading", "state", "lang"]) tag.setAttribute(name, long);
    </script>`);
  for (const { message } of tag) found[message.slice(0, 20)] = message.length;
  const src = await page.evaluate(async () => {
    const tag = document.createElement("homeward-chart");
    tag.setAttribute("src", `data:text/plain,${"x".repeat(1e6)}`);
    const heard = new Promise((done) => tag.addEventListener("homeward-error", ({ detail }) => done(detail.message.length)));
    document.body.append(tag);
    return heard;
  });
  found.src = src;
  const wrong = Object.entries(found).filter(([, length]) => !(length < 600));
  assert.deepEqual(wrong, []);
});
