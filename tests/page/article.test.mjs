// The demo article, as a reader meets it.

import assert from "node:assert/strict";
import { EVENTS, SITE, embed, openOptions, test } from "./support.mjs";

const LIGHT = { ground: "#ffffff", ukraine: "#00746b", russia: "#a94b14" };
const DARK = { ground: "#15181b", ukraine: "#4cc3b5", russia: "#f3a06e" };

/** Tall enough for both charts: a chart far below the viewport is not drawn. */
const TALL = { height: 3200 };

/** Opens the article and waits until both charts are drawn and have their tables. */
async function open(page) {
  await page.addInitScript(() => {
    globalThis.canvases = () =>
      [...document.querySelectorAll("homeward-chart")].map((chart) => chart.shadowRoot?.querySelector("canvas"));
  });
  await page.goto(SITE);
  await page.waitForFunction(() => {
    const found = canvases();
    return found.length === 2 && found.every((canvas) => canvas?.width > 250 && canvas.getRootNode().querySelector("table"));
  });
  await settle(page);
}

/** Waits until nothing has been painted for some frames. */
const settle = (page) =>
  page.evaluate(async () => {
    const look = () => canvases().map((canvas) => canvas.toDataURL()).join();
    for (let before = "", same = 0; same < 3; ) {
      await new Promise((done) => requestAnimationFrame(done));
      const now = look();
      same = now === before ? same + 1 : 0;
      before = now;
    }
  });

/** How often each colour occurs in each chart. */
const colours = (page, wanted) =>
  page.evaluate((wanted) => {
    const hex = (pixel) =>
      `#${[0, 8, 16].map((shift) => ((pixel >> shift) & 255).toString(16).padStart(2, "0")).join("")}`;
    return canvases().map((canvas) => {
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      const found = Object.fromEntries(wanted.map((colour) => [colour, 0]));
      for (const pixel of new Uint32Array(data.buffer)) {
        const colour = hex(pixel);
        if (colour in found) found[colour] += 1;
      }
      return found;
    });
  }, wanted);

async function assertPainted(page, theme) {
  for (const found of await colours(page, Object.values(theme))) {
    for (const [colour, pixels] of Object.entries(found)) assert.ok(pixels > 50, `${colour}: ${pixels} pixels`);
    assert.ok(found[theme.ground] > 10_000, "the background is missing");
  }
}

for (const [device, settings] of Object.entries({
  "a desktop": { width: 1280, ...TALL },
  "a phone": { width: 390, ratio: 2, touch: true, ...TALL },
})) {
  test(`the article draws both charts on ${device}`, settings, async (page) => {
    await open(page);
    await assertPainted(page, LIGHT);
    const rows = await page.evaluate(() =>
      canvases().map((canvas) => canvas.getRootNode()).map((root) => [
        root.querySelector("table").tBodies[0].rows.length,
        root.querySelectorAll("tfoot tr").length,
        root.querySelectorAll("caption").length > 0,
      ]));
    assert.deepEqual(rows, [[EVENTS.length, 1, true], [EVENTS.length, 1, true]]);
  });
}

test("the article requests only its own files, each once, and stores nothing", TALL, async (page) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await open(page);
  const files = ["", "style.css", "pkg/homeward.css", "pkg/dist/embed.js"].map((file) => SITE + file);
  assert.deepEqual(asked.filter((url) => !url.startsWith("data:")).sort(), files.sort());
  const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  assert.deepEqual(stored, [0, 0, ""]);
});

for (const width of [280, 320, 390, 768]) {
  test(`the article never scrolls sideways in a window of ${width} pixels`, { width, ratio: 2, ...TALL }, async (page) => {
    await open(page);
    const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(content <= room, `found a page ${content} wide in a window ${room} wide`);
  });
}

test("both charts follow a device that switches to dark mode and back", { width: 390, ratio: 2, ...TALL }, async (page) => {
  await open(page);
  for (const [colorScheme, theme] of [["dark", DARK], ["light", LIGHT]]) {
    await page.emulateMedia({ colorScheme });
    await settle(page);
    await assertPainted(page, theme);
  }
});

test("each chart's buttons change its picture and its attributes", TALL, async (page) => {
  await open(page);
  await openOptions(page);
  for (const [chart, name, attribute, value] of [
    ["cumulative", "Separate", "stacked", "false"],
    ["cumulative", "2024", "from", "2024-01-01"],
    ["flows", "Year", "group", "year"],
    ["flows", "Reunion", "group", "event"],
  ]) {
    const look = () => page.evaluate((id) => document.getElementById(id).shadowRoot.querySelector("canvas").toDataURL(), chart);
    const before = await look();
    const button = page.locator(`#${chart}`).getByRole("button", { name, exact: true });
    await button.click();
    await settle(page);
    assert.notEqual(await look(), before, name);
    assert.equal(await button.getAttribute("aria-pressed"), "true", name);
    assert.equal(await page.locator(`#${chart}`).getAttribute(attribute), value, name);
  }
});

test("a pointer event that a page dispatches on homeward-ready shows the tooltip", TALL, async (page) => {
  await page.addInitScript(() =>
    document.addEventListener("homeward-ready", ({ target }) => {
      const canvas = target.shadowRoot.querySelector("canvas");
      const { left, top, width, height } = canvas.getBoundingClientRect();
      const middle = { clientX: left + width / 2, clientY: top + height / 2, pointerType: "mouse" };
      canvas.dispatchEvent(new PointerEvent("pointermove", middle));
    }),
  );
  await open(page);
  for (const chart of ["cumulative", "flows"]) {
    assert.match(await page.locator(`#${chart} .homeward-tooltip`).textContent(), /\d+ sources/, chart);
  }
});

test("no element is added between homeward-ready and the frame that paints the picture", TALL, async (page) => {
  await page.addInitScript(() => {
    const frame = window.requestAnimationFrame;
    const parts = (chart) => chart.shadowRoot.querySelectorAll("*").length;
    window.counted = new Promise((resolve) =>
      document.addEventListener(
        "homeward-ready",
        ({ target }) => {
          const before = parts(target);
          // This frame is a late one.
          window.requestAnimationFrame = (callback) => setTimeout(frame, 300, callback);
          window.requestAnimationFrame(() => resolve([before, parts(target)]));
        },
        { once: true },
      ),
    );
  });
  await open(page);
  const [before, after] = await page.evaluate("counted");
  assert.equal(after, before);
});

test("a chart printed on homeward-ready has all its tables", TALL, async (page) => {
  await page.addInitScript(() => {
    window.printed = new Promise((resolve) =>
      document.addEventListener(
        "homeward-ready",
        ({ target }) => {
          dispatchEvent(new Event("beforeprint"));
          resolve(target.shadowRoot.querySelectorAll("details[open] tbody tr").length);
          dispatchEvent(new Event("afterprint"));
        },
        { once: true },
      ),
    );
  });
  await open(page);
  assert.ok((await page.evaluate("printed")) > 20);
});

test("a chart in a background tab, which gets no frames, is completed without them", TALL, async (page) => {
  await page.addInitScript(() => {
    const frame = window.requestAnimationFrame;
    window.showTab = () => (window.requestAnimationFrame = frame);
    window.requestAnimationFrame = () => 1;
  });
  await page.goto(SITE);
  const rows = () => document.querySelector("#cumulative").shadowRoot?.querySelectorAll("tbody tr").length;
  await page.waitForFunction(`(${rows})() > 20`, undefined, { polling: 50 });
  await page.evaluate(() => void showTab());
});

test("a number of the sentence opens by keys and by the pointer, and gets the focus back", {}, async (page) => {
  await embed(page, "<homeward-chart></homeward-chart>");
  const number = page.locator('[data-breakdown="russia"]');
  for (const [key, title] of [["Enter", "17 to Russia"], [" ", "17 to Russia"]]) {
    await number.focus();
    await page.keyboard.press(key);
    const card = page.locator(".homeward-event:focus");
    await card.waitFor();
    assert.equal(await card.locator(".homeward-title").first().textContent(), title);
    const people = await card.locator(".homeward-addend").allTextContents();
    assert.equal(people.reduce((sum, text) => sum + parseInt(text, 10), 0), 17);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    await page.waitForFunction(() => document.querySelector("homeward-chart").shadowRoot.activeElement?.dataset.breakdown === "russia");
  }
  await page.locator('[data-breakdown="mediator"]').click();
  await page.locator(".homeward-event:focus", { hasText: "107 children" }).waitFor();
});
