// Where there is no page, as on a server that renders one, importing does nothing.

import assert from "node:assert/strict";
import { test } from "node:test";

for (const entry of ["index", "element"]) {
  test(`importing ${entry}.js in Node throws nothing and adds nothing`, async () => {
    const before = Object.getOwnPropertyNames(globalThis).sort();
    const found = await import(`../../pkg/${entry}.js`);
    assert.equal(typeof (found.mount ?? found.HomewardChart), "function");
    assert.deepEqual(Object.getOwnPropertyNames(globalThis).sort(), before);
  });
}

test("mounting in Node is refused by a code", async () => {
  const { mount } = await import("../../pkg/index.js");
  await assert.rejects(mount({}), { code: "bad-canvas" });
});
