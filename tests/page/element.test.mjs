// The custom element: its attributes, events and promises, its focus, and its removal from documents.

import assert from "node:assert/strict";
import { SITE, stage, test } from "./support.mjs";

/** Shows a page with tags in it, and waits until they are complete. */
async function open(page, body, more) {
  await put(page, body, more);
  await page.evaluate(() => Promise.all(tags.map((tag) => tag.ready)));
  await whole(page);
}

const put = async (page, body, more) => {
  await stage(page, `${body}<script type="module" src="/pkg/element.js"></script>`, more);
  await page.evaluate(async () => {
    await customElements.whenDefined("homeward-chart");
    globalThis.tags = [...document.querySelectorAll("homeward-chart")];
  });
};

const whole = (page) =>
  page.waitForFunction(() => tags.every(({ shadowRoot }) => shadowRoot.querySelector(".homeward-download button")));

const TAG = "<homeward-chart>Static</homeward-chart>";

test("state=\"hash\" writes to the page's own URL in spite of a base element", {}, async (page) => {
  await open(page, '<base href="/"><homeward-chart state="hash">Static</homeward-chart>');
  const press = (button) =>
    page.evaluate((button) => {
      tags[0].shadowRoot.querySelector(`[data-set]${button}`).click();
      return stage.frames(3).then(() => location.href);
    }, button);
  assert.equal(await press('[data-from="2024-01-01"]'), `${SITE}stage.html#from=2024-01-01&to=2024-12-31`);
  assert.equal(await press('[data-from=""]'), `${SITE}stage.html`);
});

test("changes of loading, json-ld and state apply at once", { expected: /bad-option/ }, async (page) => {
  await put(page, `<div style="height: 5000px"></div>${TAG}`);
  const found = await page.evaluate(async () => {
    const [tag] = tags;
    const codes = [];
    tag.addEventListener("homeward-error", ({ detail }) => codes.push(detail.message));
    location.hash = "view=flows";
    await stage.frames(5);
    const before = tag.shadowRoot.querySelector("canvas");
    tag.setAttribute("loading", "eager");
    await tag.ready;
    const count = () => document.querySelectorAll(".homeward-json-ld").length;
    const links = [count()];
    while (!tag.shadowRoot.querySelector(".homeward-download button")) await stage.frames(1);
    tag.setAttribute("json-ld", "");
    links.push(count());
    tag.removeAttribute("json-ld");
    links.push(count());
    tag.setAttribute("state", "hash");
    const view = tag.getAttribute("view");
    tag.setAttribute("loading", "soon");
    return { before, codes, links, view };
  });
  const codes = ['options.loading: found "soon", expected "lazy" or "eager"'];
  assert.deepEqual(found, { before: null, codes, links: [0, 1, 0], view: "flows" });
});

test("a tag moved into an iframe follows the keys and the printing of that document", {}, async (page) => {
  await open(page, `${TAG}<iframe style="width: 900px; height: 800px"></iframe>`);
  await page.evaluate(async () => {
    const frame = document.querySelector("iframe");
    globalThis.inner = frame.contentWindow;
    inner.document.body.append(tags[0]);
    await tags[0].ready;
  });
  await whole(page);
  const found = await page.evaluate(async () => {
    const [{ shadowRoot }] = tags;
    const escape = async (document) => {
      document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
      await stage.frames(3);
      return !shadowRoot.querySelector(".homeward-event [data-close]");
    };
    tags[0].select(shadowRoot.querySelector("[data-open]").dataset.open);
    await stage.frames(3);
    const closed = [await escape(document), await escape(inner.document)];
    const printing = ["beforeprint", "afterprint"].map((type) => {
      inner.dispatchEvent(new Event(type));
      return shadowRoot.querySelector(".homeward-details").open;
    });
    return [closed, printing];
  });
  assert.deepEqual(found, [[false, true], [true, false]]);
});

test("an iframe removed with a chart in it is garbage-collected", {}, async (page) => {
  await put(page, "");
  const heap = await page.context().newCDPSession(page);
  const documents = async () => {
    await heap.send("HeapProfiler.collectGarbage");
    return (await heap.send("Memory.getDOMCounters")).documents;
  };
  const frames = (kind, count) =>
    page.evaluate(async ([kind, count]) => {
      const codes = [];
      for (let left = count; left > 0; left -= 1) {
        const frame = document.createElement("iframe");
        document.body.append(frame);
        const inside = document.createElement(kind);
        frame.contentDocument.body.append(inside);
        // Every second frame is removed while its chart loads.
        const drawn = kind === "canvas" ? stage.mount(inside) : inside.ready;
        if (left % 2 === 0) await drawn;
        frame.remove();
        if (kind === "canvas") codes.push(await drawn.then(() => "", ({ code }) => code));
        await stage.frames(2);
      }
      return codes;
    }, [kind, count]);
  for (const kind of ["homeward-chart", "canvas"]) {
    await frames(kind, 2);
    const before = await documents();
    const codes = await frames(kind, 6);
    if (kind === "canvas") assert.deepEqual(codes, ["", "bad-canvas", "", "bad-canvas", "", "bad-canvas"]);
    for (let left = 10; (await documents()) > before; left -= 1) {
      assert.ok(left > 0, `found ${await documents()} documents with ${kind}, expected ${before} as before`);
      await page.evaluate(() => stage.frames(5));
    }
  }
});

test("a tag without fallback content shows a message when it cannot be drawn", { expected: /ERR_FAILED|network/ }, async (page) => {
  await page.route("**/dist/wasm.js", (route) => route.abort());
  const inside = ["", "\n  ", "<!-- a figure -->", "Text", "<i></i>"];
  await put(page, inside.map((inside) => `<homeward-chart loading="eager">${inside}</homeward-chart>`).join(""));
  const found = await page.evaluate(async () => {
    await Promise.allSettled(tags.map((tag) => tag.ready));
    const shown = ({ shadowRoot }) => {
      const range = document.createRange();
      range.selectNodeContents(shadowRoot.querySelector("slot"));
      return range.getBoundingClientRect().height > 0;
    };
    return tags.map((tag) => [tag.offsetHeight > 0, shown(tag)]);
  });
  const [ours, theirs] = [[true, true], [true, false]];
  assert.deepEqual(found, [ours, ours, ours, theirs, [false, false]]);
});

test("closing details that were opened from a closed table returns the focus to a datum", {}, async (page) => {
  await open(page, TAG);
  const found = await page.evaluate(async () => {
    const { shadowRoot } = tags[0];
    const other = () => shadowRoot.querySelector(".homeward-event [data-open]");
    const escape = () => document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    const at = () => shadowRoot.activeElement?.className || Object.keys(shadowRoot.activeElement?.dataset ?? {})[0];
    for (const datum of shadowRoot.querySelectorAll("[data-datum]")) {
      datum.focus();
      datum.click();
      await stage.frames(2);
      if (other()) break;
      escape();
      await stage.frames(2);
    }
    other().focus();
    other().click();
    await stage.frames(2);
    const before = at();
    escape();
    await stage.frames(2);
    return [before, at()];
  });
  assert.deepEqual(found, ["homeward-event", "datum"]);
});

test("an event selected in the same task as a view change stays open, and the summary is of the new view", {}, async (page) => {
  await open(page, TAG);
  const found = await page.evaluate(async () => {
    const [tag] = tags;
    const selected = [];
    const { id } = tag.toJSON().events.at(-1);
    tag.addEventListener("homeward-select", ({ detail }) => selected.push(detail?.id));
    tag.setAttribute("view", "claims");
    tag.select(id);
    await stage.frames(3);
    const open = !tag.shadowRoot.querySelector(".homeward-event").hidden;
    const before = tag.summary;
    tag.setAttribute("to", "2023-12-31");
    return { open, selected: selected.map((found) => found === id), other: tag.summary !== before };
  });
  assert.deepEqual(found, { open: true, selected: [true], other: true });
});

test("an element removed while it loads keeps its ready promise until it is added again", {}, async (page) => {
  await put(page, "");
  const same = await page.evaluate(async () => {
    const tag = document.createElement("homeward-chart");
    document.body.append(tag);
    const { ready } = tag;
    tag.remove();
    await stage.frames(3);
    document.body.append(tag);
    return (await ready) === tag && tag.ready === ready;
  });
  assert.ok(same);
});

test("a drag whose button was released outside, or with the control key, selects no period", {}, async (page) => {
  await open(page, TAG);
  const found = await page.evaluate(async () => {
    const [tag] = tags;
    const canvas = tag.shadowRoot.querySelector("canvas");
    const { x, y } = canvas.getBoundingClientRect();
    const dispatch = (type, across, more) =>
      canvas.dispatchEvent(new PointerEvent(type, {
        clientX: x + across, clientY: y + 200, pointerType: "mouse", isPrimary: true, ...more,
      }));
    const drag = async (buttons, more) => {
      dispatch("pointerdown", 300, { buttons: 1, ...more });
      for (const across of [350, 400, 500]) dispatch("pointermove", across, { button: -1, buttons });
      dispatch("pointerup", 500, {});
      await stage.frames(3);
      const selects = tag.hasAttribute("from");
      tag.removeAttribute("from");
      tag.removeAttribute("to");
      await stage.frames(3);
      return selects;
    };
    // With the control key a click opens a menu on a Mac.
    return [await drag(1), await drag(0), await drag(1, { ctrlKey: true })];
  });
  assert.deepEqual(found, [true, false, false]);
});

test("the JSON-LD describes the data that the charts show, once", {}, async (page) => {
  const own = '<homeward-chart json-ld loading="eager" src="/fixtures/custom.homeward">Static</homeward-chart>';
  const headers = { "content-security-policy": "require-trusted-types-for 'script'; trusted-types 'none'" };
  await open(page, `<script>1</script>${own}${own}`, { headers });
  const name = async () => {
    const texts = await page.locator(".homeward-json-ld").allTextContents();
    return texts.map((text) => JSON.parse(text).name);
  };
  const before = await name();
  await page.evaluate(() => tags.forEach((tag) => tag.removeAttribute("src")));
  await page.waitForFunction(() => tags.every(({ summary }) => summary.startsWith("103 people")));
  const after = await name();
  assert.deepEqual([before.length, after.length], [1, 1]);
  assert.notEqual(after[0], before[0]);
});

test("an unknown attribute value is reported once until it changes", { expected: /bad-option/ }, async (page) => {
  const body = '<script>errors = []; addEventListener("homeward-error", ({ detail }) => errors.push(detail.message))</script>';
  await open(page, `${body}<homeward-chart view="nonsense">Static</homeward-chart>`);
  const counts = await page.evaluate(async () => {
    const counts = [errors.length];
    const set = async (name, value) => {
      tags[0].setAttribute(name, value);
      await stage.frames(3);
      counts.push(errors.length);
    };
    await set("stacked", "false");
    await set("to", "2024-12-31");
    await set("view", "folly");
    await set("view", "flows");
    await set("view", "folly");
    return counts;
  });
  assert.deepEqual(counts, [1, 1, 1, 2, 2, 3]);
});

for (const [how, set] of [
  ["lang is set while the engine loads", 'document.documentElement.lang = "uk"'],
  ["the language has a region among the options", 'document.querySelector("homeward-chart").options = { lang: "uk-UA" }'],
]) {
  test(`a chart is in its language when ${how}`, {}, async (page) => {
    await stage(page, '<homeward-chart loading="eager"></homeward-chart>');
    const found = await page.evaluate(async (set) => {
      const script = document.createElement("script");
      script.src = "pkg/dist/embed.all.js";
      const loaded = new Promise((done) => (script.onload = done));
      document.body.append(script);
      await loaded;
      new Function(set)();
      const tag = document.querySelector("homeward-chart");
      await tag.ready;
      await stage.frames(3);
      return tag.shadowRoot.querySelector("figure").lang;
    }, set);
    assert.equal(found, "uk");
  });
}
