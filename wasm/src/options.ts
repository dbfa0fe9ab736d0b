/** Checks what callers hand in; everything wrong is refused by name, with what is allowed. */
import { badOption } from "./errors.js";
import { LENGTHS, METHODS } from "./names.js";
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

/** What an option must be, in words; what `typeof` may say of it; and what else must hold, given the text. */
type Rule = readonly [allowed: string, types: string, test?: (value: any, text: any) => unknown];
export type Rules = Readonly<Record<string, Rule>>;

const COUNT: Rule = ["a whole number of at least 1", "number", value => Number.isSafeInteger(value) && value > 0];
const STRING: Rule = ["a string", "string"];

const LENGTH: Rules = {
  sentences: COUNT,
  ratio: ["a number over 0 and at most 1", "number", value => value > 0 && value <= 1],
  words: COUNT,
};
const ANALYZE: Rules = {
  title: STRING,
  query: STRING,
  method: [`one of ${METHODS.join(", ")}`, "string", value => METHODS.includes(value)],
  clean: ["true or false", "boolean"],
  keep: [
    "a list of [begin, end] in the text",
    "object",
    (keep, { length }) =>
      Array.isArray(keep) &&
      keep.every(
        range => range?.length === 2 && range.every?.(Number.isInteger) && range[0] >= 0 && range[0] <= range[1] && range[1] <= length,
      ),
  ],
  progress: ["a function", "function"],
};
const SIGNAL: Rules = { signal: ["an AbortSignal", "object", value => value?.addEventListener] };

/** Undefined is absent. */
export function check(options: object, rules: Rules, text?: string): void {
  if (Object(options) !== options) throw badOption("options must be an object");
  for (const [name, value] of Object.entries(options)) {
    const names = Object.keys(rules);
    if (!names.includes(name)) throw badOption(`unknown option "${name}"; there are ${names.join(", ")}`);
    const [allowed, types, test = () => true] = rules[name]!;
    if (value !== undefined && !(types.includes(typeof value) && test(value, text))) throw badOption(`${name} must be ${allowed}`);
  }
}

/** Lone surrogates become U+FFFD, as in the bytes that the core sees; offsets stay. */
const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/gu, "\ufffd");

/** `more` are the rules for the other options that come along. */
export function analyzeCall(text: string, options: AnalyzeOptions, more?: Rules): AnalyzeCall {
  if (typeof text !== "string") throw badOption("text must be a string");
  check(options, { ...more, ...ANALYZE, ...SIGNAL }, text);
  const { title = "", query = "", method = "auto", clean = true, keep = [] } = options;
  const whole = wellFormed(text);
  return {
    text: whole,
    title: wellFormed(title),
    query: wellFormed(query),
    method: METHODS.indexOf(method),
    clean,
    keep: keep.flat(),
    repaired: whole !== text,
  };
}

/** The one of the names that is given. */
export function oneOf<T extends string>(options: { [name in T]?: unknown }, ...names: T[]): T | undefined {
  const given = names.filter(name => options[name] !== undefined);
  if (given.length > 1) throw badOption(`give at most one of ${names.join(", ")}`);
  return given[0];
}

function cutOf(length: Length): CutCall {
  const by = oneOf(length, "sentences", "ratio", "words");
  return by ? { by: LENGTHS.indexOf(by), value: length[by]! } : { by: 0, value: 0 };
}

export function summarizeCalls(text: string, options: AnalyzeOptions & Length): [AnalyzeCall, CutCall] {
  return [analyzeCall(text, options, LENGTH), cutOf(options)];
}

export function cutCall(options: Length): CutCall {
  check(options, { ...LENGTH, ...SIGNAL });
  return cutOf(options);
}
