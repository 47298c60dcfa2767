// The web server of the tests and of the demo: what it serves, under which headers, and what it never
// serves.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { serve } from "../../xtask/server.mjs";

const HEADERS = { "/fixtures/strict.html": { "Content-Security-Policy": "default-src 'none'", "content-type": "text/plain" } };

const folder = mkdtempSync(join(tmpdir(), "homeward-server-"));
after(() => rmSync(folder, { recursive: true }));
for (const [path, text] of Object.entries({
  "secret.txt": "secret",
  "www-secret/index.html": "secret",
  "www/index.html": "www/index.html",
  "www/.hidden": "secret",
  "www/headers.json": JSON.stringify(HEADERS),
  "www/gallery/picture.svg": "<svg/>",
  "www/fixtures/strict.html": "strict",
  "www/a b.txt": "www/a b.txt",
  "www/LICENSE": "licence",
  "pkg/wasm/x.wasm": "pkg/wasm/x.wasm",
  "pkg/INDEX.JS": "",
  "pkg/index.mjs": "",
  "pkg/index.d.ts": "types",
})) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
symlinkSync(join(folder, "secret.txt"), join(folder, "www/link.txt"));

const roots = { "/": join(folder, "www"), "/pkg/": join(folder, "pkg") };
const server = await serve(roots, { port: 0 });
after(server.close);

/** Asks for a path exactly as it is: `fetch` would resolve dots before it asks. */
const ask = (path, { method = "GET", at = server } = {}) =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(at.url);
    const asking = request({ hostname, port, path, method }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk) => (body += chunk));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    asking.on("error", reject).end();
  });

test("each prefix serves the files of its folder", async () => {
  for (const [path, body] of [
    ["/", "www/index.html"],
    ["/index.html?x=1", "www/index.html"],
    ["/a%20b.txt", "www/a b.txt"],
    ["/pkg/wasm/x.wasm", "pkg/wasm/x.wasm"],
  ]) {
    const answer = await ask(path);
    assert.deepEqual([answer.status, answer.body], [200, body], path);
  }
});

test("a folder without its last slash redirects to the address with it", async () => {
  for (const [path, location] of [["/gallery", "/gallery/"], ["//gallery", "/gallery/"], ["/pkg", "/pkg/"]]) {
    const { status, headers } = await ask(path);
    assert.deepEqual([status, headers.location], [308, location], path);
  }
  assert.equal((await ask("/gallery/")).status, 404);
});

test("no path leads out of the folders, or to a hidden file", async () => {
  for (const path of [
    "/../secret.txt",
    "/../www-secret/index.html",
    "/pkg/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/%2E%2E%5Csecret.txt",
    "/pkg/%2e%2e/%2e%2e/secret.txt",
    "//etc/passwd",
    "/%2fetc/passwd",
    "/.hidden",
    "/index.html%00.png",
    "/%zz",
    "/%",
    "/missing",
  ]) {
    const { status, body } = await ask(path);
    assert.deepEqual([status, body], [404, "not found\n"], path);
  }
  assert.equal((await ask("secret.txt")).status, 400, "a path that does not begin at the root");
});

test("a link out of the folder is not followed", async () => {
  assert.equal((await ask("/link.txt")).status, 404);
});

test("only GET and HEAD are answered, and HEAD has no body", async () => {
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) assert.equal((await ask("/", { method })).status, 405, method);
  const { status, headers, body } = await ask("/", { method: "HEAD" });
  assert.deepEqual([status, headers["content-length"], body], [200, "14", ""]);
});

test("WebAssembly has the media type that browsers compile while they download", async () => {
  assert.equal((await ask("/pkg/wasm/x.wasm")).headers["content-type"], "application/wasm");
});

test("modules are JavaScript, type declarations are text, and an unknown file is bytes", async () => {
  for (const [path, type] of [
    ["/pkg/index.mjs", "text/javascript; charset=utf-8"],
    ["/pkg/INDEX.JS", "text/javascript; charset=utf-8"],
    ["/pkg/index.d.ts", "text/plain; charset=utf-8"],
    ["/", "text/html; charset=utf-8"],
    ["/gallery/picture.svg", "image/svg+xml"],
    ["/LICENSE", "application/octet-stream"],
    ["/missing", "text/plain; charset=utf-8"],
  ]) assert.equal((await ask(path)).headers["content-type"], type, path);
});

test("nothing is cached and no media type is guessed, unless the caller asks for other headers", async () => {
  for (const path of ["/", "/missing", "/gallery"]) {
    const { headers } = await ask(path);
    assert.deepEqual([headers["cache-control"], headers["x-content-type-options"]], ["no-store", "nosniff"], path);
  }
  const other = await serve(roots, { port: 0, headers: { "cache-control": "no-cache", "x-more": "yes" } });
  const { headers } = await ask("/", { at: other });
  await other.close();
  assert.deepEqual([headers["cache-control"], headers["x-more"]], ["no-cache", "yes"]);
});

test("a path is served with its own headers, and another is not", async () => {
  const { headers } = await ask("/fixtures/strict.html?a=b");
  assert.equal(headers["content-security-policy"], "default-src 'none'");
  assert.equal(headers["content-type"], "text/plain");
  assert.equal((await ask("/index.html")).headers["content-security-policy"], undefined);
});

test("a port that is taken is passed over", async () => {
  const port = Number(new URL(server.url).port);
  const next = await serve(roots, { port });
  await next.close();
  assert.ok(Number(new URL(next.url).port) > port);
});

test("the command prints its address first and ends with its standard input", async () => {
  const script = fileURLToPath(new URL("../../xtask/server.mjs", import.meta.url));
  const child = spawn(process.execPath, [script, "--port", "0", `/=${roots["/"]}`, `/pkg/=${roots["/pkg/"]}`]);
  const ended = new Promise((done) => child.once("close", done));
  const url = await new Promise((resolve) => child.stdout.setEncoding("utf8").once("data", (line) => resolve(line.trim())));
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
  assert.equal((await ask("/pkg/wasm/x.wasm", { at: { url } })).body, "pkg/wasm/x.wasm");
  child.stdin.end();
  assert.equal(await ended, 0);
});

test("the command refuses a folder without a prefix", async () => {
  const script = fileURLToPath(new URL("../../xtask/server.mjs", import.meta.url));
  for (const given of [["www"], ["pkg=www"], ["/pkg=www"], [], ["--port", "x", "/=www"]]) {
    const child = spawn(process.execPath, [script, ...given], { stdio: ["ignore", "ignore", "pipe"] });
    let text = "";
    child.stderr.setEncoding("utf8").on("data", (chunk) => (text += chunk));
    const code = await new Promise((done) => child.once("close", done));
    assert.equal(code, 1, given.join(" "));
    assert.match(text, /found .*expected/, given.join(" "));
  }
});
