/** Stable: programs may branch on them. */
export type ErrorCode =
  /** An argument or option has a value that is not allowed; the message names it and what is. */
  | "bad_option"
  /** The text is longer than 128 MiB, or has too many sentences for the method asked for. */
  | "too_large"
  /** WebAssembly memory ran out. The summarizer stays usable: its instance has been replaced. */
  | "out_of_memory"
  /** The WebAssembly file or the worker could not be loaded. */
  | "load_failed"
  /** The summarizer was disposed of before or during the call. */
  | "disposed"
  /** A fault of Ringkas itself. The summarizer stays usable: its instance has been replaced. */
  | "internal";

/** Every failure of this package, except an aborted call: that one throws or rejects with the signal's reason. */
export class RingkasError extends Error {
  override readonly name = "RingkasError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** @internal */
export function badOption(message: string): RingkasError {
  return new RingkasError("bad_option", message);
}

/** @internal */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
