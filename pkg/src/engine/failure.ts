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

/** The longest sentence: it can repeat what a page gave. */
const LONGEST = 500;

/** Every error of ours is made here, so that none has a password of an address in it, or a megabyte. */
export function failure(code: ErrorCode, message: string, cause?: unknown): Error & ErrorDetail {
  return Object.assign(new Error(short(message), { cause }), { code });
}

const short = (text: string): string => {
  const clean = text.replace(/[\\/]{2}[^\\/]*@/g, "//");
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean;
};

/** An error with a code: itself, or one of ours around it. */
export const coded = (error: unknown): Error & ErrorDetail =>
  codeOf(error) ? (error as Error & ErrorDetail) : failure("internal", String(error), error);

/** The code of an error of ours; a DOMException has a number there, and others have whatever they like. */
export function codeOf(error: unknown): ErrorCode | undefined {
  const code: unknown = (error as ErrorDetail | undefined)?.code;
  return typeof code === "string" && /^[a-z-]+$/.test(code) ? (code as ErrorCode) : undefined;
}

/** What an event reports of any error. */
export function detailOf(error: unknown): ErrorDetail {
  const { code, message } = coded(error);
  return { code, message };
}
