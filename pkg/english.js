// The tag in English alone: what embed.js is made of.

import { define } from "./tag.js";

define({});
