// Static figures as text: the options reach the engine unchanged.

import assert from "node:assert/strict";
import { SITE, stage, test } from "./support.mjs";

/** An engine that returns its arguments. */
const ENGINE = `export const initSync = () => {};
  export const __wbg_reset_state = () => {};
  export const renderHtml = (options, data) => [options, data?.length];
  export const renderSvg = (options, data, width) => [options, data?.length, width];`;

test("renderHtml() and renderSvg() pass options that are not an object to the engine", {}, async (page) => {
  const serve = (name, body) => page.route(`${SITE}pkg/dist/${name}`, (route) => route.fulfill({ contentType: "text/javascript", body }));
  await serve("prerender.js", ENGINE);
  await serve("prerender-wasm.js", "export const bytes = () => Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);");
  await stage(page, "");
  const found = await page.evaluate(async (script) => {
    const { renderHtml, renderSvg } = await import(script);
    const options = [undefined, null, "flows", 7, { view: "flows", width: 300, data: new Uint8Array(5) }];
    return [renderHtml, renderSvg].map((render) => options.map((given) => JSON.stringify(render(given))));
  }, `${SITE}pkg/static.js`);
  const svg = ["[null,null,null]", "[null,null,null]", '["flows",null,null]', "[7,null,null]", '[{"view":"flows"},5,300]'];
  const html = ["[null,null]", "[null,null]", '["flows",null]', "[7,null]", '[{"view":"flows","width":300},5]'];
  assert.deepEqual(found, [html, svg]);
});
