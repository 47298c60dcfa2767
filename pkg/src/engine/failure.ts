// Errors with the code by which a page can tell one from another.

import type { EngineError } from "../../wasm/homeward.js";

/** The code of an error. */
export type ErrorCode =
  | EngineError["code"]
  | "aborted"
  | "csp"
  | "file-protocol"
  | "network"
  | "no-wasm"
  | "not-found"
  | "unsupported";

/** An error: a stable code, and a sentence. */
export interface ErrorDetail {
  code: ErrorCode;
  message: string;
}

export function failure(code: ErrorCode, message: string, cause?: unknown): Error & ErrorDetail {
  return Object.assign(new Error(message, { cause }), { code });
}

/** The code of an error of ours; a DOMException has a number there, and others have whatever they like. */
export function codeOf(error: unknown): ErrorCode | undefined {
  const code: unknown = (error as ErrorDetail | undefined)?.code;
  return typeof code === "string" && /^[a-z-]+$/.test(code) ? (code as ErrorCode) : undefined;
}

/** What an event reports of any error. */
export function detailOf(error: unknown): ErrorDetail {
  const message = codeOf(error) ? (error as Error).message : String(error);
  return { code: codeOf(error) ?? "internal", message };
}
