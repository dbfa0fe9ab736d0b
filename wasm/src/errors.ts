/** Stable: programs may branch on them. */
export type ErrorCode =
  /** An argument or option has a value that is not allowed; the message names it and what is. */
  | "bad_option"
  /** The text is longer than 128 MiB, or has too many sentences for the method asked for. */
  | "too_large"
  /** Memory ran out. The summarizer stays usable: its WebAssembly instance has been replaced. */
  | "out_of_memory"
  /** The WebAssembly file or the worker could not be loaded. */
  | "load_failed"
  /** The summarizer was disposed of before or during the call. */
  | "disposed";

/** Every failure that a caller can meet, except an aborted call: that one throws or rejects with the signal's reason. */
export class RingkasError extends Error {
  override readonly name = "RingkasError";
  declare readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** @internal */
export const disposed = (): RingkasError => new RingkasError("disposed", "this summarizer was disposed of");

/** @internal */
export const loadFailed = (what: string, cause?: unknown): RingkasError =>
  new RingkasError("load_failed", what + (cause ? `: ${messageOf(cause)}` : ""), cause);

/** @internal */
export const OTHER_VERSION = "ringkas.wasm is of another version";

/** @internal */
export const messageOf = (error: unknown): string => `${(error as Error | undefined)?.message ?? error}`;
