// Pages without a bundler: the files of the package on a server, under the strictest policy.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { CONSUMER, PACKAGE, TOTALS, canvasOf, project, serve, tagOf, visit } from "./support.mjs";

/** WebAssembly and files of the same origin, and nothing else; no policy of Trusted Types. */
const STRICT = {
  "content-security-policy":
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
};
const VERSION = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")).version;

/** A folder with the package as it is below `/package/`, and a page of these elements. */
function site(name, body, script) {
  const folder = join(CONSUMER, "work", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(PACKAGE, join(folder, "package"), { recursive: true });
  writeFileSync(join(folder, "index.html"), `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain</title><body>${body}`);
  if (script) writeFileSync(join(folder, "main.js"), script);
  return folder;
}

const requested = (paths) => paths.map((path) => path.split("/").at(-1)).filter(Boolean).sort();

test("examples/plain works with one script, its integrity hash, a static figure and a strict policy", async () => {
  const folder = project("examples/plain", "plain");
  const embed = readFileSync(join(PACKAGE, "dist/embed.js"));
  copyFileSync(join(PACKAGE, "dist/embed.js"), join(folder, "embed.js"));
  copyFileSync(join(PACKAGE, "homeward.css"), join(folder, "homeward.css"));
  const { renderHtml } = await import(join(PACKAGE, "static.js"));
  const hash = `sha384-${createHash("sha384").update(embed).digest("base64")}`;
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const whole = page
    .replace(/<!-- figure:.*-->/, renderHtml())
    .replace('src="embed.js"', `src="embed.js" integrity="${hash}"`);
  assert.ok(whole.includes(hash) && TOTALS.test(whole));
  writeFileSync(join(folder, "index.html"), whole);
  const paths = await visit(await serve(folder, STRICT), async (page) => {
    assert.match((await tagOf(page)).text, TOTALS);
    await page.evaluate(() => document.querySelector("homeward-chart").setAttribute("view", "flows"));
    await page.waitForFunction(() => document.querySelector("homeward-chart").shadowRoot.querySelector("figure[data-view=flows]"));
  });
  assert.deepEqual(requested(paths), ["embed.js", "homeward.css"]);
});

test("the modules of the package work without a bundler", async () => {
  const folder = site("modules", "<homeward-chart></homeward-chart><canvas></canvas><script type='module' src='main.js'></script>", `
    import "./package/element.js";
    import { mount } from "./package/index.js";
    mount(document.querySelector("canvas"));`);
  const paths = await visit(await serve(folder, STRICT), async (page) => {
    assert.match((await tagOf(page)).text, TOTALS);
    assert.match(await canvasOf(page), TOTALS);
  });
  const names = requested(paths);
  assert.deepEqual(names, [...new Set(names)], "expected one request for every file");
});

test("the slim entry takes the wasm as a URL, a response, bytes or a module", async () => {
  const folder = site("slim", "<canvas></canvas><script type='module' src='main.js'></script>", `
    import { init, mount } from "./package/slim.js";
    const url = "package/wasm/homeward_bg.wasm";
    const bytes = () => fetch(url).then((response) => response.arrayBuffer());
    const wasm = {
      text: () => url,
      url: () => new URL(url, document.baseURI),
      response: () => fetch(url),
      bytes,
      array: async () => new Uint8Array(await bytes()),
      module: async () => WebAssembly.compile(await bytes()),
    };
    init(wasm[location.hash.slice(1)]());
    mount(document.querySelector("canvas"));`);
  const url = await serve(folder, STRICT);
  for (const kind of ["text", "url", "response", "bytes", "array", "module"]) {
    const paths = await visit(`${url}#${kind}`, async (page) => assert.match(await canvasOf(page), TOTALS));
    assert.ok(!paths.some((path) => path.endsWith("dist/wasm.js")), paths.join());
  }
});

test("the slim entry rejects with a code until it has its wasm", async () => {
  const folder = site("slim-wrong", "<canvas></canvas><homeward-chart></homeward-chart><script type='module' src='main.js'></script>", `
    import { init, mount } from "./package/slim.js";
    const code = (work) => work().then(() => "none", (error) => error.code);
    const canvas = document.querySelector("canvas");
    globalThis.codes = (async () => [
      await code(() => mount(canvas)),
      await code(() => init("http://127.0.0.1:9/none.wasm")),
      await code(() => init(new Uint8Array(8))),
      await code(() => init(new Response("", { status: 404 }))),
      await code(() => init(new Response("", { status: 500 }))),
      await code(() => init("package/wasm/homeward_bg.wasm")),
      await code(() => mount(canvas)),
      await code(() => import("./package/element.js")),
    ])();`);
  const policy = { "content-security-policy": "default-src 'self' 'wasm-unsafe-eval'; connect-src 'self' http://127.0.0.1:9" };
  const expected = ["no-wasm", "network", "internal", "not-found", "network", "none", "none", "none"];
  const paths = [];
  await assert.rejects(
    visit(await serve(folder, policy), async (page) => {
      page.on("request", (request) => paths.push(request.url()));
      assert.deepEqual(await page.evaluate(() => codes), expected);
      assert.match(await canvasOf(page), TOTALS);
      // The tag uses the engine that is loaded.
      assert.match((await tagOf(page)).text, TOTALS);
    }),
    // The request that nothing answers, and no other fault.
    (error) => /127\.0\.0\.1:9/.test(error.message) && !/exception|violation/.test(error.message),
  );
  assert.ok(!paths.some((path) => path.endsWith("dist/wasm.js")), paths.join());
});

test("the messages of a language are a file, requested when that language is shown", async () => {
  const folder = site("languages", "<homeward-chart lang='uk'></homeward-chart><canvas></canvas><script type='module' src='main.js'></script>", `
    import "./package/element.js";
    import { mount } from "./package/index.js";
    globalThis.chart = mount(document.querySelector("canvas"), { lang: "ar" });`);
  const paths = await visit(await serve(folder, STRICT), async (page) => {
    assert.match((await tagOf(page)).text, /Катар/);
    assert.match(await canvasOf(page), /قطر/);
    await page.evaluate(async () => (await chart).update({ lang: "ru" }));
    await page.waitForFunction(() => /Катар/.test(document.querySelector("canvas").textContent));
    // An unknown language throws at once, and the text stays.
    assert.equal(await page.evaluate(async () => {
      try {
        (await chart).update({ lang: "tlh" });
      } catch (error) {
        return error.code;
      }
    }), "bad-option");
    assert.match(await canvasOf(page), /Катар/);
  });
  const languages = requested(paths).filter((name) => /^[a-z]{2}\.js$/.test(name));
  assert.deepEqual(languages, ["ar.js", "ru.js", "uk.js"]);
});

test("static figures are rendered in every language", async () => {
  const { renderHtml, renderSvg } = await import(join(PACKAGE, "static.js"));
  for (const [lang, country] of [["en", "Qatar"], ["uk", "Катар"], ["ru", "Катар"], ["ar", "قطر"]]) {
    assert.ok(renderHtml({ lang }).includes(`lang="${lang}"`) && renderHtml({ lang }).includes(country), lang);
    assert.ok(renderSvg({ lang }).includes(country), lang);
  }
});

test("with several versions on a page the first one draws, and one warning names the other", async () => {
  const folder = site("versions", "<homeward-chart></homeward-chart><script src='package/dist/embed.js'></script>");
  const embed = readFileSync(join(PACKAGE, "dist/embed.js"), "utf8");
  const other = embed.replace(`"${VERSION}"`, '"999.0.0"');
  assert.notEqual(other, embed);
  writeFileSync(join(folder, "other.js"), other);
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const scripts = ["package/dist/embed.js", "other.js", "other.js"].map((src) => `<script src="${src}"></script>`);
  const url = await serve(folder, STRICT);
  writeFileSync(join(folder, "index.html"), page + scripts[0]);
  const version = (page) => page.evaluate(() => customElements.get("homeward-chart").version);
  const read = async (page) => {
    assert.match((await tagOf(page)).text, TOTALS);
    assert.equal(await version(page), VERSION);
  };
  await visit(url, read);
  writeFileSync(join(folder, "index.html"), page + scripts.join(""));
  await assert.rejects(visit(url, read), (error) => error.actual?.length === 1 && /version.*999\.0\.0 is not used/.test(error.actual[0]));
});

test("a page restored from the back/forward cache has the same chart", async () => {
  const folder = site("back", "<homeward-chart></homeward-chart><script src='package/dist/embed.js'></script>");
  writeFileSync(join(folder, "other.html"), "<!doctype html><title>Other</title>");
  // Neither the driver nor the server may forbid the browser to keep the page.
  const cached = { without: ["--disable-back-forward-cache"] };
  await visit(await serve(folder, { ...STRICT, "cache-control": "no-cache" }), async (page) => {
    await tagOf(page);
    await page.evaluate(() => {
      const tag = document.querySelector("homeward-chart");
      tag.setAttribute("view", "flows");
      addEventListener("pageshow", ({ persisted }) => (globalThis.back = { persisted, canvas: tag.shadowRoot.querySelector("canvas") }));
    });
    await page.waitForFunction(() => document.querySelector("homeward-chart").shadowRoot.querySelector("figure[data-view=flows]"));
    await page.evaluate(() => void (location.href = "other.html"));
    await page.waitForURL("**/other.html");
    await page.evaluate(() => void history.back());
    await page.waitForFunction(() => globalThis.back?.persisted);
    const same = await page.evaluate(() => back.canvas === document.querySelector("homeward-chart").shadowRoot.querySelector("canvas"));
    assert.ok(same, "found another canvas");
    await page.evaluate(() => document.querySelector("homeward-chart").setAttribute("view", "cumulative"));
    await page.waitForFunction(() => document.querySelector("homeward-chart").shadowRoot.querySelector("[data-view=cumulative]"));
    assert.match((await tagOf(page)).text, TOTALS);
  }, cached);
});
