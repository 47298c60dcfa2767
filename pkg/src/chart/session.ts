import { type Core, type Engine, type EngineClient, clients, replaceEngine } from "../engine/engine.js";
import { codeOf, failure } from "../engine/failure.js";

/** The engine's part of one chart, across engines: one that traps is replaced. */
export class Session implements EngineClient {
  #engine: Engine;
  #make: (engine: Engine) => Core;
  #events: { restarted(): void; lost(error: Error): void };
  #core: Core | undefined;
  /** Whether the engine is at work, so that a call from the page has to wait. */
  #busy = false;

  constructor(engine: Engine, make: (engine: Engine) => Core, events: { restarted(): void; lost(error: Error): void }) {
    this.#engine = engine;
    this.#make = make;
    this.#events = events;
    this.#core = this.#checked(() => make(engine));
    clients.add(this);
  }

  get alive(): boolean {
    return this.#core !== undefined;
  }

  /**
   * What the engine does; `undefined` when the chart is gone. Throws the engine's refusals. Any other fault
   * has broken it off in the middle of something, so the engine is replaced.
   */
  run<T>(act: (core: Core) => T): T | undefined {
    const core = this.#core;
    return core && this.#checked(() => act(core));
  }

  /** Ends the chart, and frees what it has unless the engine broke. */
  end(free: boolean): void {
    const core = this.#core;
    this.#core = undefined;
    clients.delete(this);
    if (!free) return;
    try {
      core?.clear();
      core?.free();
    } catch {
      // What an engine that broke had in memory is gone with it.
    }
  }

  restart(): void {
    try {
      this.#core = this.#make(this.#engine);
      this.#events.restarted();
    } catch (error) {
      this.fail(error);
    }
  }

  fail(error: unknown): void {
    if (!this.#core) return;
    this.end(false);
    this.#events.lost(failure("internal", String(error), error));
  }

  #checked<T>(act: () => T): T {
    if (this.#busy) throw failure("internal", "chart: found it in the middle of a change, expected a call after that");
    this.#busy = true;
    try {
      return act();
    } catch (error) {
      if (codeOf(error)) throw error;
      replaceEngine(this, error);
      throw failure("internal", `engine: found ${error}, expected none`, error);
    } finally {
      this.#busy = false;
    }
  }
}
