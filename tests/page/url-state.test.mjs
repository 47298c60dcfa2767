// state="hash": the chart is what the address of the page names, whoever changes either.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { embed, openOptions, test, whole } from "./support.mjs";

const TURBO = readFileSync(new URL("../../xtask/npm/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js", import.meta.url), "utf8");

/** The attributes that a chart has, and those that a fresh one of the page would have at this address. */
const compare = (page) =>
  page.evaluate(async () => {
    const names = ["view", "stacked", "group", "directions", "include", "from", "to"];
    const state = (chart) => names.map((name) => `${name}=${chart.getAttribute(name) ?? ""}`).join("&");
    const chart = document.querySelector("homeward-chart");
    await stage.frames(4);
    const fresh = chart.cloneNode(true);
    fresh.loading = "lazy";
    for (const name of names) {
      fresh.removeAttribute(name);
      if (name in original) fresh.setAttribute(name, original[name]);
    }
    document.body.append(fresh);
    const expected = state(fresh);
    fresh.remove();
    const pressed = chart.shadowRoot.querySelector('[data-view][aria-pressed="true"]')?.dataset.view;
    return { hash: location.hash, found: state(chart), expected, drawn: pressed === (chart.getAttribute("view") || "cumulative") };
  });

async function agree(page, hash) {
  const found = await compare(page);
  assert.equal(found.found, found.expected, `at ${found.hash}`);
  assert.ok(found.drawn, `at ${found.hash} the picture is of another view`);
  if (hash !== undefined) assert.equal(found.hash, hash);
}

const open = (page, attributes, more = "") =>
  embed(page, `${more}<script>globalThis.original = ${JSON.stringify(attributes)};</script>
    <homeward-chart state="hash" ${Object.entries(attributes).map(([name, value]) => `${name}="${value}"`).join(" ")}></homeward-chart>`);

async function press(page, selector) {
  await openOptions(page);
  await page.locator(`homeward-chart button${selector}`).first().click();
}

const run = (page, act) => page.evaluate(`(${act})(document.querySelector("homeward-chart"))`);

test("back and forward between addresses show the chart of each", {}, async (page) => {
  await open(page, { view: "claims" });
  await run(page, () => (location.hash = "view=flows&group=year"));
  await agree(page, "#view=flows&group=year");
  await run(page, () => (location.hash = "from=2024-01-01&to=2024-12-31"));
  await agree(page);
  for (const [step, hash] of [["goBack", "#view=flows&group=year"], ["goBack", ""], ["goForward", "#view=flows&group=year"]]) {
    await page[step]();
    await agree(page, hash);
  }
});

test("a reader who presses away what the page asks for has that in the address", {}, async (page) => {
  await open(page, { from: "2024-01-01", to: "2024-12-31", view: "flows" });
  await press(page, '[data-from=""]');
  await agree(page, "#view=flows&from=&to=");
  await run(page, () => dispatchEvent(new HashChangeEvent("hashchange")));
  await agree(page, "#view=flows&from=&to=");
  assert.equal(await page.locator("homeward-chart").getAttribute("from"), null);
  await run(page, () => (location.hash = ""));
  await agree(page, "");
  assert.equal(await page.locator("homeward-chart").getAttribute("from"), "2024-01-01");
});

test("a router that changes the address without an event changes the chart", {}, async (page) => {
  await open(page, {});
  await run(page, () => history.pushState({}, "", "#view=claims"));
  await agree(page, "#view=claims");
  await run(page, () => history.replaceState({}, "", "#view=flows"));
  await agree(page, "#view=flows");
  await run(page, () => history.pushState({}, "", location.pathname));
  await agree(page, "");
});

test("charts without an id follow each other, as they share the address", {}, async (page) => {
  await open(page, {}, '<homeward-chart state="hash"></homeward-chart>');
  await press(page, '[data-view="claims"]');
  const views = await page.evaluate(() => [...document.querySelectorAll("homeward-chart")].map((chart) => chart.view));
  assert.deepEqual(views, ["claims", "claims"]);
  await agree(page, "#view=claims");
});

test("what a framework takes away comes back, and what the page has set it may take away", {}, async (page) => {
  await open(page, {});
  await press(page, '[data-view="flows"]');
  for (const act of [
    (chart) => chart.removeAttribute("view"),
    (chart) => (chart.view = undefined),
    (chart) => {
      chart.removeAttribute("view");
      chart.removeAttribute("state");
      chart.setAttribute("state", "hash");
    },
  ]) {
    await run(page, act);
    await agree(page, "#view=flows");
  }
  await run(page, (chart) => chart.setAttribute("view", "claims"));
  await agree(page, "#view=claims");
  await run(page, (chart) => chart.removeAttribute("view"));
  await agree(page, "");
});

test("a chart that is moved, removed and added again is as its address", {}, async (page) => {
  await open(page, { view: "claims" });
  await press(page, '[data-view="flows"]');
  await run(page, (chart) => document.body.prepend(chart));
  await agree(page, "#view=flows");
  await run(page, async (chart) => {
    chart.remove();
    await stage.frames(2);
    location.hash = "view=cumulative";
    await stage.frames(2);
    document.body.append(chart);
    await chart.ready;
  });
  await whole(page);
  await agree(page, "#view=cumulative");
});

test("Turbo's morph leaves a reader the chart that the address names", {}, async (page) => {
  await page.route("**/turbo.js", (route) => route.fulfill({ contentType: "text/javascript", body: TURBO }));
  await open(page, { from: "2023-01-01" }, `<meta name="turbo-refresh-method" content="morph">
    <meta name="turbo-refresh-scroll" content="preserve"><script>document.head.append(...document.querySelectorAll("meta[name]"));</script><script src="turbo.js"></script>`);
  await press(page, '[data-view="flows"]');
  await press(page, '[data-from="2024-01-01"]');
  await agree(page, "#view=flows&from=2024-01-01&to=2024-12-31");
  await run(page, async (chart) => {
    globalThis.same = chart;
    const morphed = new Promise((done) => addEventListener("turbo:morph", done, { once: true }));
    Turbo.session.refresh(document.baseURI);
    await morphed;
    await stage.frames(4);
  });
  assert.ok(await run(page, (chart) => chart === same), "found another element, expected the one that was morphed");
  await whole(page);
  await agree(page);
});

const EVENT = "2024-03-21-two-way-group";

/** The event whose card is open, and the address. */
const card = (page) =>
  page.evaluate(async () => {
    await stage.frames(4);
    const link = document.querySelector("homeward-chart").shadowRoot.querySelector(".homeward-event [data-link]");
    return [link?.dataset.link, location.hash];
  });

for (const allow of [true, false]) {
  test(`a link to an event ${allow ? "is copied" : "that may not be copied is in the address bar"}, and opens its card`, {}, async (page) => {
    if (allow) await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    else await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await open(page, {});
    await press(page, '[data-view="flows"]');
    await press(page, '[data-group="event"]');
    await page.evaluate((id) => document.querySelector("homeward-chart").select(id), EVENT);
    await page.locator("homeward-chart [data-link]").click();
    const announcement = allow ? "Link copied" : "Could not copy. The link is now in the address bar.";
    await page.locator(".homeward-status", { hasText: announcement }).waitFor({ state: "attached" });
    const hash = `#view=flows&group=event&event=${EVENT}`;
    const link = await page.evaluate((allow) => (allow ? navigator.clipboard.readText() : location.href), allow);
    assert.equal(new URL(link).hash, hash);
    assert.deepEqual(await card(page), [EVENT, allow ? "#view=flows&group=event" : hash]);
    await page.evaluate(() => document.querySelector("homeward-chart").select(null));
    assert.deepEqual(await card(page), [undefined, "#view=flows&group=event"]);
    await page.evaluate((hash) => (location.hash = hash), hash);
    assert.deepEqual(await card(page), [EVENT, hash]);
    await agree(page);
  });
}

test("a chart at the address of an event opens its card, and closing it takes the event out of the address", {}, async (page) => {
  await open(page, {}, `<script>location.hash = "view=flows&group=event&event=${EVENT}";</script>`);
  assert.deepEqual(await card(page), [EVENT, `#view=flows&group=event&event=${EVENT}`]);
  await press(page, "[data-close]");
  assert.deepEqual(await card(page), [undefined, "#view=flows&group=event"]);
});

test("a chart whose state is not in the address offers no link", {}, async (page) => {
  await embed(page, `<homeward-chart></homeward-chart>`);
  await page.evaluate((id) => document.querySelector("homeward-chart").select(id), EVENT);
  await page.locator("homeward-chart [data-close]").waitFor();
  assert.equal(await page.locator("homeward-chart [data-link]").isVisible(), false);
});
