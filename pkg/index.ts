// The package's entry. Importing it does nothing; `mount` loads the engine.

import { files } from "./dist/languages.js";
import type { Chart } from "./src/chart/chart.js";
import { mountWith } from "./src/chart/mount.js";
import { loadInlined } from "./src/engine/inline-wasm.js";
import type { MountOptions } from "./src/types.js";

export { Chart } from "./src/chart/chart.js";
export type * from "./src/types.js";

/**
 * Draws a chart in a canvas of the page. The canvas keeps its width; the chart sets its height.
 * Rejects with an `Error` that has a `code`.
 */
export const mount = (canvas: HTMLCanvasElement, options?: MountOptions): Promise<Chart> =>
  mountWith(loadInlined, files, canvas, options);
