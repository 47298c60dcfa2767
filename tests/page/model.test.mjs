// Random lives of two tags against a small model of what a page and a reader may rely on. A failure names
// its seed and the steps; HOMEWARD_SEED repeats it.

import assert from "node:assert/strict";
import { SITE, test } from "./support.mjs";

const SEED = Number(process.env.HOMEWARD_SEED ?? Math.floor(Math.random() * 2 ** 31));
/** Sequences of each test, and tests. */
const SEQUENCES = 75;
const PARTS = 4;
const EXPECTED = { expected: /broken on purpose/ };

/** Runs the sequences of a part in the page, and returns what was wrong with the first that failed. */
function lives([seed, count]) {
  let state = seed;
  const random = (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  const pick = (list) => list[random(list.length)];
  const { frames } = picture;
  const VIEWS = ["cumulative", "flows", "claims"];
  const VALUES = {
    view: VIEWS, stacked: ["true", "false"], group: ["event", "month", "year"], directions: ["both", "ukraine", "russia"],
    include: ["nothing", "doubtful"], from: ["2023-01-31"], to: ["2025-12-31"], theme: ["light", "dark"], heading: ["Ours"],
    "time-direction": ["ltr", "rtl"],
  };
  const PATIENCE = 20;
  const LANGUAGES = ["en", "uk", "ar", "ru"];
  const column = document.querySelector("#column");
  const other = column.parentElement.appendChild(document.createElement("div"));
  let isReplaced = false;

  const make = (index) => {
    const element = document.createElement("homeward-chart");
    element.append("Static");
    element.setAttribute("loading", "eager");
    return { element, index, attributes: {}, connected: false, lost: false, lang: undefined };
  };

  const STEPS = {
    connect: ({ element, ...rest }, model) => {
      if (!rest.connected) Object.assign(model, { connected: true, lost: false });
      pick([column, other]).append(element);
    },
    disconnect: ({ element }, model) => {
      element.remove();
      model.connected = false;
    },
    attribute: ({ element }, model) => {
      const name = pick(Object.keys(VALUES));
      const value = random(3) ? pick(VALUES[name]) : undefined;
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, value);
      model.attributes[name] = value;
    },
    property: ({ element }, model) => {
      element.stacked = model.attributes.stacked = pick(["true", "false", undefined]);
    },
    resize: () => {
      column.style.width = pick(["", "300px", "620px", "900px"]);
    },
    language: ({ element }, model) => {
      const lang = pick([...LANGUAGES, undefined]);
      if (random(2)) document.documentElement.lang = lang ?? "en";
      else {
        element.lang = lang;
        model.lang = lang;
      }
    },
    print: () => {
      for (const type of ["beforeprint", "afterprint"]) dispatchEvent(new Event(type));
    },
    wait: () => frames(1 + random(2)),
  };

  /** What a page may rely on, when everything has come to rest. */
  const check = async (models) => {
    for (const model of models) {
      if (model.connected && !model.lost) await model.element.ready;
    }
    let faults = [];
    // Languages and engines take a while.
    for (let left = PATIENCE; left > 0; left -= 1) {
      await frames(2);
      faults = compare(models);
      if (faults.length === 0) break;
    }
    return faults;
  };

  const compare = (models) =>
    models.flatMap(({ element, index, attributes, connected, lost, lang }) => {
      const { shadowRoot } = element;
      const shown = connected && !lost;
      const figures = shadowRoot.querySelectorAll("figure").length;
      const isChart = shadowRoot.querySelector("slot").hidden && !shadowRoot.querySelector("div").inert;
      const { lang: found = "en", ...options } = element.options;
      const wanted = Object.entries(attributes).filter(([, value]) => value !== undefined).map(([name, value]) =>
        [name === "time-direction" ? "timeDirection" : name, name === "stacked" ? value === "true" : value]);
      const language = lang ?? (connected ? document.documentElement.lang : "en");
      const facts = [
        ["figures", figures, shown ? 1 : 0],
        ["chart shown", isChart, shown],
        ["options", JSON.stringify(Object.entries(options).sort()), JSON.stringify(wanted.sort())],
        ["language", found, language],
      ];
      if (shown) {
        const figure = shadowRoot.querySelector("figure");
        facts.push(["language of the figure", figure.lang, language]);
        facts.push(["view of the figure", figure.querySelector("[data-view][aria-pressed=true]")?.dataset.view, attributes.view ?? "cumulative"]);
      }
      return facts.filter(([, is, should]) => is !== should).map(([what, is, should]) => `tag ${index}: ${what}: found ${is}, expected ${should}`);
    });

  /** An engine that throws while it draws this tag: the tag is lost; so are all of them from the second time on. */
  const trap = async (model, models) => {
    const { createTextNode } = Document.prototype;
    Document.prototype.createTextNode = () => {
      Document.prototype.createTextNode = createTextNode;
      throw new RangeError("broken on purpose");
    };
    const { attributes, element } = model;
    attributes.view = VIEWS[(VIEWS.indexOf(attributes.view ?? "cumulative") + 1) % VIEWS.length];
    element.setAttribute("view", attributes.view);
    await frames(3);
    Document.prototype.createTextNode = createTextNode;
    for (const each of isReplaced ? models : [model]) each.lost ||= each.connected;
    isReplaced = true;
  };

  return (async () => {
    const before = JSON.stringify(tag.left());
    for (let number = 0; number < count; number += 1) {
      const models = [make(0), make(1)];
      const steps = [];
      const errors = tag.consoleErrors.length;
      let lost = 0;
      const step = async (name, model = pick(models)) => {
        steps.push(`${name} ${model.index}`);
        await STEPS[name](model, model);
      };
      for (const model of models) if (random(4)) await step("connect", model);
      for (let left = 4 + random(8); left > 0; left -= 1) await step(pick(Object.keys(STEPS)));
      const faults = await check(models);
      const model = pick(models);
      if (faults.length === 0 && model.connected && random(10) === 0) {
        steps.push(`trap ${model.index}`);
        await trap(model, models);
        lost = models.filter((each) => each.lost).length;
        for (let left = random(4); left > 0; left -= 1) await step(pick(Object.keys(STEPS)));
        faults.push(...(await check(models)));
      }
      const reported = tag.consoleErrors.slice(errors);
      if (reported.length !== lost) faults.push(`console: found ${reported.join("; ")}, expected ${lost} errors`);
      for (const { element } of models) element.remove();
      document.documentElement.lang = "en";
      column.style.width = "";
      await frames(2);
      const after = JSON.stringify(tag.left());
      if (after !== before) faults.push(`left behind: found ${after}, expected ${before}`);
      if (faults.length > 0) return `sequence ${number}: ${steps.join(", ")}\n${faults.join("\n")}`;
    }
    return undefined;
  })();
}

for (let part = 0; part < PARTS; part += 1) {
  const seed = SEED + part;
  test(`tags behave as the model says in ${SEQUENCES} random sequences (HOMEWARD_SEED=${SEED}, part ${part + 1})`, EXPECTED, async (page) => {
    await page.goto(`${SITE}fixtures/tag.html`);
    await page.evaluate(() => tag.load({ src: "/pkg/dist/embed.all.js" }));
    assert.equal(await page.evaluate(lives, [seed, SEQUENCES]), undefined);
  });
}
