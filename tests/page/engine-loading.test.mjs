// The engine is loaded once for all charts; where loading fails, mount() rejects and can be tried again.

import assert from "node:assert/strict";
import { COLUMN, SITE, stage, test } from "./support.mjs";

const ENGINE = `${SITE}pkg/dist/wasm.js`;
const refusal = (page) => page.evaluate(() => stage.refusal(() => stage.mount(stage.canvas())));
const drawn = (page) => page.evaluate(async () => (await stage.draw(stage.canvas()), stage.ground(stage.canvas())));

test("many charts share one engine, even those mounted at the same time", {}, async (page) => {
  const asked = [];
  page.on("request", (request) => request.url() === ENGINE && asked.push(request.url()));
  await stage(page, "<canvas></canvas>".repeat(4));
  await page.evaluate(async () => {
    const [first, ...rest] = document.querySelectorAll("canvas");
    await Promise.all(rest.map((canvas) => stage.draw(canvas)));
    await stage.draw(first, { view: "flows" });
  });
  assert.equal(asked.length, 1);
});

for (const [kind, answer, errors] of [
  ["does not exist", (route) => route.fulfill({ status: 404, body: "" }), /status of 404/],
  ["fails on the server", (route) => route.fulfill({ status: 503, body: "" }), /status of 503/],
  ["cannot be reached", (route) => route.abort("connectionrefused"), /ERR_CONNECTION_REFUSED/],
  ["is cut off", (route) => route.abort("connectionreset"), /ERR_CONNECTION_RESET/],
  ["is answered with an HTML page", (route) => route.fulfill({ contentType: "text/html", body: "<p>Hello" }), /MIME type/],
]) {
  test(`an engine that ${kind} is an error with the code network, and a later mount succeeds`, { expected: errors }, async (page) => {
    await stage(page, COLUMN, { style: "canvas { width: 100% }" });
    await page.route(ENGINE, answer);
    const [first, second] = await page.evaluate(() =>
      Promise.all([stage.canvas(), document.createElement("canvas")].map((canvas) => stage.refusal(() => stage.mount(canvas)))));
    assert.equal(first?.code, "network", first?.message);
    assert.deepEqual(second, first);
    assert.ok(first.message.includes("dist/wasm.js"), first.message);
    assert.equal(await page.evaluate(() => stage.canvas().childElementCount), 0);
    await page.unroute(ENGINE);
    assert.equal(await drawn(page), "#ffffff");
  });
}

test("an engine that was changed in transit is an error with the code internal", {}, async (page) => {
  await stage(page, COLUMN);
  await page.route(ENGINE, async (route) => {
    const body = (await (await route.fetch()).text()).replace(/abcde/, "edcba").replace(/, (\d+)\);/, ", 9);");
    await route.fulfill({ contentType: "text/javascript", body });
  });
  const { code, message } = await refusal(page);
  assert.equal(code, "internal", message);
  assert.match(message, /as it was published/);
});

test("importing the package, or mounting with an aborted signal, requests no engine and leaves the page unchanged", {}, async (page) => {
  const asked = [];
  page.on("request", (request) => request.url() === ENGINE && asked.push(request.url()));
  await stage(page, COLUMN);
  const before = await page.evaluate(() => document.body.innerHTML);
  await page.evaluate(() => stage.mount(stage.canvas(), { signal: AbortSignal.abort() }).catch(() => {}));
  await page.evaluate(() => stage.frames(3));
  assert.deepEqual([asked.length, await page.evaluate(() => document.body.innerHTML)], [0, before]);
});

const STRICT = [
  "default-src 'none'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];
const policy = (scripts) => ({ "content-security-policy": [...STRICT, `script-src ${scripts}`].join("; ") });

test("the chart works under the strictest policy without a violation", {}, async (page) => {
  await stage(page, COLUMN, { headers: policy("'self' 'wasm-unsafe-eval'") });
  await page.evaluate(async () => {
    const canvas = stage.canvas();
    const chart = await stage.draw(canvas, { heading: "<img src=x onerror=alert(1)>" });
    stage.point(canvas, [200, 500, 700], stage.middle(canvas));
    await stage.settled(canvas);
    chart.update({ view: "flows", theme: "dark" });
    await stage.settled(canvas);
    document.querySelector("#column").style.width = "400px";
    await stage.settled(canvas);
    if (chart.seen.length < 3 || stage.ground(canvas) !== "#15181b") throw new Error("found a chart that does not work");
    if (canvas.querySelector("img")) throw new Error("found a heading taken as markup");
    chart.destroy();
    await stage.draw(canvas);
  });
});

test("a policy without 'wasm-unsafe-eval' is an error that names it", { expected: /wasm-eval/ }, async (page) => {
  await stage(page, COLUMN, { headers: policy("'self'") });
  const { code, message } = await refusal(page);
  assert.equal(code, "csp");
  assert.match(message, /'wasm-unsafe-eval'/);
});

test("connect-src 'none' does not keep the chart from being drawn", {}, async (page) => {
  const headers = policy("'self' 'wasm-unsafe-eval'");
  headers["content-security-policy"] = headers["content-security-policy"].replace("connect-src 'self'", "connect-src 'none'");
  await stage(page, COLUMN, { headers });
  assert.equal(await drawn(page), "#ffffff");
});
