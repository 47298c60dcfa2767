// The npm packages of xtask/npm, for tests.

import { createRequire } from "node:module";

export const tool = createRequire(new URL("../../xtask/npm/", import.meta.url));
