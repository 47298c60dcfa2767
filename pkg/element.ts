// The element with all its languages. Importing this registers it.

import { files } from "./dist/languages.js";
import { define } from "./src/element/define.js";
import { loadInlined } from "./src/engine/inline-wasm.js";

export { HomewardChart } from "./src/element/homeward-chart.js";
export type * from "./src/element/types.js";

define({ load: loadInlined, files });
