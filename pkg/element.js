// The tag with all its languages. Importing this registers it.

import { inlined } from "./inline-wasm.js";
import { files } from "./dist/languages.js";
import { define } from "./tag.js";

export { HomewardChart } from "./tag.js";

define({ content: inlined, files });
