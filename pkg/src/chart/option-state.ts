// The options of a chart: what is shown, and what waits for a frame or for its language.

import type { Answer, Input } from "../../wasm/homeward.js";
import { type ErrorDetail, detailOf, failure } from "../engine/failure.js";
import { noLanguage } from "../engine/language.js";
import type { Host } from "./host.js";
import { own, plain } from "./plain.js";

/** What options need of a chart. */
interface OptionTarget {
  /** Sends an input, with another dataset where there is one. */
  handle(input: Input, data?: Uint8Array | null): Answer | undefined;
  /** Does what an answer asks for. */
  follow(answer: Answer | undefined): void;
  /** Runs what the page did not ask for, and reports its faults. */
  guard(act: () => void): void;
  report(detail: ErrorDetail): void;
  /** Another dataset is shown. */
  changed(): void;
}

export class OptionState {
  /** The options that are shown. */
  shown: unknown;
  /** The page's own dataset, as bytes: a new engine needs it again. */
  data: Uint8Array | undefined;
  #host: Host;
  #chart: OptionTarget;
  #waiting: { options: unknown; data?: Uint8Array | null; isLoading?: boolean } | undefined;

  constructor(options: unknown, data: Uint8Array | undefined, host: Host, chart: OptionTarget) {
    this.shown = plain(options);
    this.data = data;
    this.#host = host;
    this.#chart = chart;
  }

  /** Keeps options for the next frame, and only the last of them. */
  wait(options: unknown): void {
    this.#waiting = { options, data: undefined, isLoading: false };
  }

  /** Asks for the options that wait for a frame. */
  catchUp(): void {
    const waiting = this.#waiting;
    if (waiting && !waiting.isLoading) this.#chart.guard(() => this.#chart.follow(this.ask(waiting.options, waiting.data)));
  }

  /** Asks for other options, and for another dataset: bytes, `null` for the bundled one, or the same. */
  ask(given: unknown, data?: Uint8Array | null): Answer | undefined {
    const options = plain(given);
    const waiting = { options, data, isLoading: true };
    this.#waiting = waiting;
    const answer = this.#chart.handle({ type: "options", options }, data);
    const language = answer?.notices.find((notice) => notice.type === "language");
    if (language) void this.#loadLanguage(language.detail, waiting);
    else this.#waiting = undefined;
    // Refused options change nothing.
    if (!answer || answer.stale === "nothing") return answer;
    this.shown = options;
    if (data === undefined) return answer;
    this.data = data ?? undefined;
    this.#chart.changed();
    return answer;
  }

  /** Loads a language first, and updates once: nothing is shown in another one in between. */
  async #loadLanguage(language: string, waiting: { options: unknown; data?: Uint8Array | null }): Promise<void> {
    let { options } = waiting;
    try {
      const loading = this.#host.loadLanguage(language);
      if (!loading) throw failure("bad-option", noLanguage(language));
      await loading;
    } catch (error) {
      this.#chart.report(detailOf(error));
      options = { ...(options as object), lang: own(this.shown as { lang?: string }, "lang") };
    }
    if (this.#waiting !== waiting) return;
    this.#chart.guard(() => this.#chart.follow(this.ask(options, waiting.data)));
  }
}

/** The fault in an answer, where there is one. */
export function errorOf(answer: Answer): ErrorDetail | undefined {
  return answer.notices.find((notice) => notice.type === "error")?.detail;
}
