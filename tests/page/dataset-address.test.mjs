// Datasets from an address: what is fetched, how much of it, and what messages show.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { SITE, stage, test } from "./support.mjs";

/** A server whose answer has no end, until the client has had enough. */
async function endless(begin, chunk) {
  const seen = { sent: 0, closed: false };
  const server = createServer((request, response) => {
    response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "application/octet-stream" });
    response.write(begin);
    const more = () => {
      while (!response.destroyed && response.write(chunk)) seen.sent += chunk.length;
      seen.sent += chunk.length;
      if (!response.destroyed) response.once("drain", more);
    };
    response.on("close", () => (seen.closed = true));
    more();
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { seen, url: `http://127.0.0.1:${server.address().port}/`, close: () => server.closeAllConnections() || server.close() };
}

const load = (page, src) =>
  page.evaluate(async (src) => {
    const tag = document.createElement("homeward-chart");
    const heard = new Promise((done) => tag.addEventListener("homeward-error", ({ detail }) => done(detail)));
    tag.setAttribute("src", src);
    document.body.append(tag);
    return heard;
  }, src);

for (const [what, begin, most, reason] of [
  ["another file", "<!doctype html>", 8e6, /another file/],
  ["a dataset", "homeward\n", 60e6, /more than 32 megabytes/],
]) {
  test(`an endless answer that begins like ${what} is given up, and its memory is given back`, { expected: /bad-data/ }, async (page) => {
    const server = await endless(begin, Buffer.alloc(262_144));
    try {
      // A page that a test fulfils is on no network, which may not ask this machine for anything.
      await page.goto(`${SITE}fixtures/empty.html`);
      await page.addScriptTag({ url: `${SITE}pkg/dist/embed.js` });
      const session = await page.context().newCDPSession(page);
      const used = async () => {
        await session.send("HeapProfiler.collectGarbage");
        const { backingStorageSize = 0, usedSize } = await session.send("Runtime.getHeapUsage");
        return usedSize + backingStorageSize;
      };
      const before = await used();
      const { code, message } = await load(page, server.url);
      assert.equal(code, "bad-data", message);
      assert.match(message, reason);
      for (let left = 50; left > 0 && !server.seen.closed; left -= 1) await new Promise((later) => setTimeout(later, 100));
      assert.ok(server.seen.closed, "the connection is closed");
      assert.ok(server.seen.sent < most, `${server.seen.sent} bytes were sent`);
      const kept = (await used()) - before;
      assert.ok(kept < 20e6, `${kept} bytes are kept`);
    } finally {
      server.close();
    }
  });
}

/** A page behind a password, and everything that a reader or a log could see there. */
async function behindPassword(page, body) {
  const shown = [];
  page.on("console", (message) => shown.push(message.text()));
  await page.addInitScript(() => {
    globalThis.errors = [];
    addEventListener("homeward-error", ({ detail }) => errors.push(JSON.stringify(detail)));
  });
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Locked</title><body>${body}<script src="pkg/dist/embed.js"></script>`;
  await page.route("**/locked.html", (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.goto(`${SITE.replace("//", "//user:secret@")}locked.html`);
  return { shown, asked };
}

test("a relative src in a page with a password in its address is fetched without it", {}, async (page) => {
  const { asked, shown } = await behindPassword(page, '<homeward-chart src="fixtures/custom.homeward"></homeward-chart>');
  await page.evaluate(() => document.querySelector("homeward-chart").ready);
  assert.deepEqual(asked.filter((url) => url.endsWith(".homeward") && url.includes("secret")), []);
  assert.equal(await page.evaluate(() => errors.length), 0);
  assert.ok(!shown.join().includes("secret"));
});

for (const src of [
  "nothing.homeward",
  "//user:secret@127.0.0.1:1/x",
  "http://user:secret@127.0.0.1:1/x",
  "http:\\\\user:secret@127.0.0.1:1/x",
  "http:////user:secret@127.0.0.1:1/x",
  "http://us\ter:sec\nret@127.0.0.1:1/x",
  "http://user:secret@@127.0.0.1:1/x",
  "http://user:secret@127.0.0.1:99999/x",
  "http://user:sec ret@exa mple/x",
  "http://user:sec ret@127.0.0.1:99999/x",
]) {
  test(`no message shows the password in src=${JSON.stringify(src)}`, { expected: /ERR_|404|network|not-found/ }, async (page) => {
    const { shown } = await behindPassword(page, "");
    const detail = await load(page, src);
    assert.match(detail.code, /^(network|not-found)$/);
    const all = [JSON.stringify(detail), ...shown, await page.evaluate(() => errors.join())].join("\n");
    assert.ok(!/sec\s*ret/.test(all) && !all.includes("sec\\n"), all);
  });
}

test("the slim entry shows no password of an address either", { expected: /ERR_|404/ }, async (page) => {
  await stage(page, "");
  const found = await page.evaluate(async () => {
    const { init } = await import("./pkg/slim.js");
    return stage.refusal(() => init("http://user:secret@127.0.0.1:1/homeward.wasm"));
  });
  assert.equal(found.code, "network");
  assert.ok(!found.message.includes("secret"), found.message);
});
