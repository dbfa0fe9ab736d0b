/** Checks what callers hand in; everything wrong is refused by name, with what is allowed. */
import { badOption } from "./errors.js";
import { LENGTH_BY, METHOD_NAMES } from "./layout.js";
import type { AnalyzeOptions, Length } from "./types.js";

/** What a text is analysed with, ready for the border. */
export interface AnalyzeCall {
  text: string;
  title: string;
  query: string;
  method: number;
  clean: boolean;
  keep: number[];
  /** The text had lone surrogates. */
  repaired: boolean;
}

export interface CutCall {
  by: number;
  value: number;
}

const ANALYZE_KEYS = ["title", "query", "method", "clean", "keep"];
const LENGTH_KEYS = ["sentences", "ratio", "words"];

export function checkKeys(options: object, allowed: readonly string[]): void {
  if (typeof options !== "object" || options === null) throw badOption("options must be an object");
  for (const key of Object.keys(options)) {
    if (!allowed.includes(key)) throw badOption(`unknown option "${key}"; there are ${allowed.join(", ")}`);
  }
}

export function checkSignal(options: { signal?: AbortSignal | undefined }): AbortSignal | undefined {
  const { signal } = options;
  if (signal !== undefined && typeof signal?.addEventListener !== "function") throw badOption("signal must be an AbortSignal");
  signal?.throwIfAborted();
  return signal;
}

/** Lone surrogates become U+FFFD, as in the bytes that the core sees; offsets stay. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, "\ufffd");
}

function checkString(name: string, value: unknown): string {
  if (typeof value !== "string") throw badOption(`${name} must be a string, not ${value === null ? "null" : typeof value}`);
  return value;
}

function checkKeep(keep: unknown, length: number): number[] {
  const refuse = () => badOption("keep must be a list of [begin, end] with whole numbers 0 ≤ begin ≤ end ≤ text.length");
  if (!Array.isArray(keep)) throw refuse();
  return keep.flatMap((range: unknown) => {
    if (!Array.isArray(range) || range.length !== 2 || !range.every(Number.isInteger)) throw refuse();
    const [begin, end] = range as [number, number];
    if (begin < 0 || begin > end || end > length) throw refuse();
    return [begin, end];
  });
}

export function analyzeCall(text: unknown, options: AnalyzeOptions): AnalyzeCall {
  const whole = wellFormed(checkString("text", text));
  const { title = "", query = "", method = "auto", clean = true, keep = [] } = options;
  const number = METHOD_NAMES.indexOf(method);
  if (number < 0) throw badOption(`method must be one of ${METHOD_NAMES.join(", ")}`);
  if (typeof clean !== "boolean") throw badOption("clean must be true or false");
  return {
    text: whole,
    title: wellFormed(checkString("title", title)),
    query: wellFormed(checkString("query", query)),
    method: number,
    clean,
    keep: checkKeep(keep, whole.length),
    repaired: whole !== text,
  };
}

export function cutCall(length: Length): CutCall {
  const { sentences, ratio, words } = length;
  const given = [sentences, ratio, words].filter((value) => value !== undefined);
  if (given.length > 1) throw badOption("give at most one of sentences, ratio and words");
  for (const [name, value] of [["sentences", sentences], ["words", words]] as const) {
    if (value !== undefined && !(Number.isSafeInteger(value) && value >= 1)) throw badOption(`${name} must be a whole number of at least 1`);
  }
  if (ratio !== undefined && !(typeof ratio === "number" && ratio > 0 && ratio <= 1)) throw badOption("ratio must be a number over 0 and at most 1");
  if (sentences !== undefined) return { by: LENGTH_BY.sentences, value: sentences };
  if (ratio !== undefined) return { by: LENGTH_BY.ratio, value: ratio };
  if (words !== undefined) return { by: LENGTH_BY.words, value: words };
  return { by: LENGTH_BY.auto, value: 0 };
}

/** Checks in the order of the arguments, and everything before anything is computed. */
export const checked = {
  summarize(text: unknown, options: object) {
    checkKeys(options, [...LENGTH_KEYS, ...ANALYZE_KEYS, "signal"]);
    return { call: analyzeCall(text, options), cut: cutCall(options), signal: checkSignal(options) };
  },
  analyze(text: unknown, options: object) {
    checkKeys(options, [...ANALYZE_KEYS, "signal"]);
    return { call: analyzeCall(text, options), signal: checkSignal(options) };
  },
  cut(options: object) {
    checkKeys(options, [...LENGTH_KEYS, "signal"]);
    return { cut: cutCall(options), signal: checkSignal(options) };
  },
};
