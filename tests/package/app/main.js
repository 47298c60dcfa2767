// What the README tells front-end engineers to write, and nothing else.

import "homeward-chart/element";
import { mount } from "homeward-chart";

mount(document.querySelector("canvas"), { view: "flows" });
