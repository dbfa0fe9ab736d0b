/** Reads the block of numbers that exports.cpp writes: the one place in TypeScript that knows its layout. */
import { RingkasError, type ErrorCode } from "./errors.js";
import type { OmitReason, PartName, Result, WarningName } from "./types.js";

/** Must equal kLayout in exports.cpp. */
const LAYOUT = 2;

// In the order of the core's enumerations.
const METHODS = ["auto", "news", "general", "textrank", "lexrank", "lead"] as const;
const METHOD_REASONS = ["asked", "dateline", "reporting", "no_signs", "query"] as const;
const WARNINGS = ["empty", "too_short", "not_indonesian", "repaired_utf8", "over_budget", "no_article"] as const satisfies WarningName[];
const LENGTHS = ["auto", "sentences", "ratio", "words"] as const;
const PARTS = ["position", "length", "title", "query", "form", "content", "neighbours", "graph", "base"] as const satisfies PartName[];
const ERRORS = ["bad_option", "too_large", "out_of_memory"] as const satisfies ErrorCode[]; // the core has more, for JSON; they cannot come from here
const OMIT_REASONS = [
  "menu", "caption", "byline", "dateline", "advertisement", "related", "embed",
  "promotion", "note", "tags", "comments", "footer", "duplicate", "markup",
] as const satisfies OmitReason[];

export const METHOD_NAMES: readonly string[] = METHODS;
export const LENGTH_BY = { auto: 0, sentences: 1, ratio: 2, words: 3 } as const;

export type Span = [begin: number, end: number];

export interface AnalysisNumbers {
  method: Result["method"];
  words: number;
  /** Null: no title, or the caller's own. */
  title: Span | null;
  warnings: WarningName[];
  sentences: { begin: number; end: number; paragraph: number; score: number }[];
  omitted: { begin: number; end: number; reason: OmitReason }[];
  keywords: { span: Span; score: number; count: number }[];
}

export interface CutNumbers {
  by: Result["length"]["by"];
  words: number;
  /** Words that an automatic length aims at; 0 for the others. */
  target: number;
  warnings: WarningName[];
  chosen: {
    index: number;
    parts: { name: PartName; value: number }[];
    support: { index: number; similarity: number; shared: Span[] }[];
  }[];
}

/** Goes through a block from its start; reading past its end is a fault of ours, and said so. */
class Reader {
  #at = 0;
  readonly #block: Float64Array;
  readonly warnings: WarningName[];

  constructor(block: Float64Array) {
    this.#block = block;
    const status = this.number();
    if (this.number() !== LAYOUT) throw new RingkasError("load_failed", "ringkas.wasm is of another version than the script that loaded it");
    if (status !== 0) throw new RingkasError(ERRORS[status - 1] ?? "internal", String.fromCharCode(...this.list(this.number(), () => this.number())));
    this.warnings = this.list(this.number(), () => this.name(WARNINGS));
  }

  number(): number {
    const value = this.#block[this.#at++];
    if (value === undefined) throw new RingkasError("internal", "the module's answer is shorter than it says");
    return value;
  }

  name<T>(names: readonly T[]): T {
    const name = names[this.number()];
    if (name === undefined) throw new RingkasError("internal", "the module's answer has a number without a name");
    return name;
  }

  span(): Span {
    return [this.number(), this.number()];
  }

  list<T>(count: number, read: () => T): T[] {
    return Array.from({ length: count }, read);
  }
}

export function readAnalysis(block: Float64Array): AnalysisNumbers {
  const r = new Reader(block);
  const method = { used: r.name(METHODS) as Result["method"]["used"], why: r.name(METHOD_REASONS) };
  const words = r.number();
  const title = r.span();
  const [sentences, omitted, keywords] = [r.number(), r.number(), r.number()];
  return {
    method,
    words,
    title: title[0] < 0 ? null : title,
    warnings: r.warnings,
    sentences: r.list(sentences, () => ({ begin: r.number(), end: r.number(), paragraph: r.number(), score: r.number() })),
    omitted: r.list(omitted, () => ({ begin: r.number(), end: r.number(), reason: r.name(OMIT_REASONS) })),
    keywords: r.list(keywords, () => ({ span: r.span(), score: r.number(), count: r.number() })),
  };
}

export function readCut(block: Float64Array): CutNumbers {
  const r = new Reader(block);
  const by = r.name(LENGTHS);
  const words = r.number();
  const target = r.number();
  const chosen = r.number();
  return {
    by,
    words,
    target,
    warnings: r.warnings,
    chosen: r.list(chosen, () => {
      const [index, parts, support] = [r.number(), r.number(), r.number()];
      return {
        index,
        parts: r.list(parts, () => ({ name: r.name(PARTS), value: r.number() })),
        support: r.list(support, () => {
          const [other, similarity, shared] = [r.number(), r.number(), r.number()];
          return { index: other, similarity, shared: r.list(shared, () => r.span()) };
        }),
      };
    }),
  };
}
