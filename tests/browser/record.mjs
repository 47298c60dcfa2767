// The record that tests expect in a figure: version 1.0.0, which never changes, where the fixture
// build is tested, and the tables of `data/` where the package is tested as it is published.

import { readFileSync } from "node:fs";
import { counted } from "../../xtask/record.mjs";

const FROZEN = new URL("../record-1.0.0/", import.meta.url);

/** The counted events of version 1.0.0, earliest first. */
export const frozenEvents = () => counted(FROZEN);

/** The day on which version 1.0.0 was last checked. */
export const FROZEN_CHECKED = JSON.parse(readFileSync(new URL("datapackage.json", FROZEN), "utf8"))[
  "homeward:checked"
];

/** The counted events of today's record, earliest first. */
export const liveEvents = () => counted();
