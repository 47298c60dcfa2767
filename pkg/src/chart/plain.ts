// Plain values for the engine: an exception of a page's own object that passes through the wasm would
// leave it in the middle of something.

import { failure } from "../engine/failure.js";

/** An object's own values, read once; what is no object is named, for the engine to refuse. */
export function plain(value: unknown): unknown {
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") return typeof value;
  if (typeof value !== "object" || value === null || Symbol.iterator in value) return simple(value);
  const entries = Object.entries(value).map(([key, inner]) => [key, simple(inner)]);
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}

/** A value without parts: every option is one, so what has parts only has to be recognised as such. */
function simple(value: unknown): unknown {
  if (typeof value === "object" && value !== null && Symbol.iterator in value) return [];
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") return {};
  return typeof value === "object" && value !== null ? {} : value;
}

/** An own property of an options object: inherited ones are somebody else's. */
export function own<T extends object, K extends keyof T>(options: T | null | undefined, name: K): T[K] | undefined {
  return options && Object.hasOwn(options, name) ? options[name] : undefined;
}

/** Options without those that are not the engine's. */
export function without(options: unknown, ...names: string[]): unknown {
  if (typeof options !== "object" || options === null) return options;
  return Object.fromEntries(Object.entries(options).filter(([name]) => !names.includes(name)));
}

/** Bytes that a page hands over, as they are now; `undefined` where it has none. */
export function bytesOf(data: unknown): Uint8Array | undefined {
  if (data === undefined || data === null) return undefined;
  try {
    const { buffer = data, byteOffset, byteLength } = data as ArrayBufferView;
    if (typeof byteLength === "number") return new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength).slice();
  } catch {
    // A buffer that was given away, too.
  }
  throw failure("bad-data", `bytes: found ${typeof data}, expected an ArrayBuffer or a view of one`);
}
