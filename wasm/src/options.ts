/** Checks what callers hand in; everything wrong is refused by name, with what is allowed. */
import { RingkasError } from "./errors.js";
import { LENGTHS, METHODS } from "./names.js";
import type { AnalyzeOptions, Length } from "./types.js";

/** What a text is analysed with, ready for the border. */
export interface AnalyzeCall {
  /** The text, the title and the query. */
  texts: [text: string, title: string, query: string];
  method: number;
  clean: boolean;
  keep: number[];
}

/** The kind of length by its number, and how long. */
export type CutCall = [by: number, value: number];

/** What an option must be, in words; whether a value is that, given the text; the options of which only one may be given. */
type Rule = readonly [allowed: string, test: (value: any, text: any) => unknown, group?: string];
export type Rules = Readonly<Record<string, Rule>>;

const ONE_LENGTH = LENGTHS.slice(1).join(", ");
const STRING: Rule = ["a string", value => typeof value === "string"];
const COUNT: Rule = ["a whole number of at least 1", value => Number.isSafeInteger(value) && value > 0, ONE_LENGTH];
const SIGNAL: Rule = ["an AbortSignal", value => value?.addEventListener];

export const LENGTH: Rules = {
  sentences: COUNT,
  ratio: ["a number over 0 and at most 1", value => value === +value && value > 0 && value <= 1, ONE_LENGTH],
  words: COUNT,
  signal: SIGNAL,
};
export const ANALYZE: Rules = {
  title: STRING,
  query: STRING,
  method: [`one of ${METHODS.join(", ")}`, value => METHODS.includes(value)],
  clean: ["true or false", value => value === !!value],
  keep: [
    "a list of [begin, end] in the text",
    (keep, { length }) =>
      Array.isArray(keep) &&
      keep.every(
        range =>
          range?.length === 2 &&
          range.every?.((at: number, end: number) => Number.isInteger(at) && at >= (end && range[0]) && at <= length),
      ),
  ],
  progress: ["a function", value => typeof value === "function"],
  signal: SIGNAL,
};

/** An analysis and its cut in one. */
export const SUMMARIZE: Rules = { ...LENGTH, ...ANALYZE };

function demand(right: unknown, message: string): asserts right {
  if (!right) throw new RingkasError("bad_option", message);
}

/** Undefined is absent. */
export function check(options: object, rules: Rules, text?: string): void {
  demand(Object(options) === options, "options must be an object");
  let given = 0;
  for (const [name, value] of Object.entries(options)) {
    demand(Object.hasOwn(rules, name), `unknown option "${name}"; there are ${Object.keys(rules).join(", ")}`);
    const [allowed, test, group] = rules[name]!;
    if (value === undefined) continue;
    demand(test(value, text), `${name} must be ${allowed}`);
    demand(!group || !given++, `give at most one of ${group}`);
  }
}

/** Lone surrogates become U+FFFD, as in the bytes that the core sees; offsets stay. Of the browsers of 2023 not all have the method. */
export const wellFormed = (text: string & { toWellFormed?(): string }): string =>
  text.toWellFormed?.() ?? text.replace(/[\ud800-\udfff]/gu, "\ufffd");

export function analyzeCall(text: string, options: AnalyzeOptions, rules: Rules): AnalyzeCall {
  demand(typeof text === "string", "text must be a string");
  check(options, rules, text);
  const { title = "", query = "", method = "auto", clean = true, keep = [] } = options;
  return {
    texts: [text, wellFormed(title), query],
    method: METHODS.indexOf(method),
    clean,
    keep: keep.flat(),
  };
}

export function cutOf(options: Length): CutCall {
  const by = LENGTHS.findIndex(name => options[name as keyof Length]);
  return by < 0 ? [0, 0] : [by, options[LENGTHS[by] as keyof Length]!];
}
