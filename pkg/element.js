// The tag with all its languages. Importing this registers it.

import { files } from "./languages.js";
import { define } from "./tag.js";

export { HomewardChart } from "./tag.js";

define(files);
