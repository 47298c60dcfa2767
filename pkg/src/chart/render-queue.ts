import type { Stale } from "../../wasm/homeward.js";

/** What can be out of date, the least first: the engine's levels, the page's colours, and its options. */
const LEVELS = ["nothing", "overlay", "picture", "text", "size", "theme", "options"] as const satisfies readonly (
  Stale | "theme" | "options"
)[];

export type Level = (typeof LEVELS)[number];

export const reaches = (level: Level, other: Level): boolean => LEVELS.indexOf(level) >= LEVELS.indexOf(other);

export const larger = (one: Level, other: Level): Level => (reaches(one, other) ? one : other);

/** How much of a chart is out of date: levels merge by the larger, and one frame renders them all. */
export class RenderQueue {
  #render: () => void;
  /** At first everything is. */
  #level: Level = "theme";
  #frame = 0;
  #held = false;

  constructor(render: () => void) {
    this.#render = render;
  }

  get level(): Level {
    return this.#level;
  }

  add(level: Level): void {
    this.#level = larger(level, this.#level);
    if (level === "nothing" || this.#held) return;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#render();
    });
  }

  /** What is out of date; afterwards nothing is. */
  take(): Level {
    const level = this.#level;
    this.#level = "nothing";
    return level;
  }

  /** Asks for no frame until `release`. */
  hold(): void {
    this.#held = true;
  }

  release(): void {
    this.#held = false;
    this.add(this.#level);
  }

  end(): void {
    this.#held = true;
    cancelAnimationFrame(this.#frame);
  }
}
