/** What the two sides of a worker say to each other. One request is under way at a time. */
import type { ErrorCode } from "./errors.js";
import type { AnalyzeCall, CutCall } from "./options.js";

export type Request =
  | { id: number; method: "start"; module: WebAssembly.Module }
  | { id: number; method: "analyze"; call: AnalyzeCall; progress: boolean }
  /** Of the analysis made last. */
  | { id: number; method: "cut"; call: CutCall };

export type Answer =
  | { id: number; block: Float64Array | null }
  /** Any number of these before one of the others. */
  | { id: number; progress: number }
  /** No code: a fault of ours. */
  | { id: number; error: { code: ErrorCode | undefined; message: string } };

/** A worker as the summarizer sees it, whatever the host calls it. */
export interface Port {
  post(request: Request): void;
  onAnswer(listener: (answer: Answer) => void): void;
  /** The worker's script could not be loaded, or ended on its own. */
  onFailure(listener: (message: string) => void): void;
  terminate(): void;
  /** Whether a call is under way: an idle worker must not keep a process alive. */
  busy(state: boolean): void;
}
