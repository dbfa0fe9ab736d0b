/**
 * From the blocks of numbers that exports.cpp writes, and the text they speak of, to the typed result: the one place in TypeScript that
 * knows their layout.
 */
import { loadFailed, OTHER_VERSION, RingkasError } from "./errors.js";
import { LENGTHS, METHOD_REASONS, METHODS, OMIT_REASONS, PARTS, WARNINGS } from "./names.js";
import { type AnalyzeCall, wellFormed } from "./options.js";
import type { Result, WarningName } from "./types.js";

/** Must equal kLayout in exports.cpp. */
const LAYOUT = 5;

/** Array.from() would do; it takes ten times as long. */
function list<T>(length: number, read: () => T): T[] {
  const values = new Array<T>(length);
  for (let i = 0; i < length; ++i) values[i] = read();
  return values;
}

const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What goes through a block from behind its head, and the warnings of the head. */
function opened(block: Float64Array): [next: () => number, warnings: WarningName[]] {
  let at = 3;
  const next = (): number => block[at++]!;
  if (block[1] !== LAYOUT) throw loadFailed(OTHER_VERSION);
  const head = list(next(), next);
  if (block[2]) throw new RingkasError("too_large", String.fromCharCode(...head));
  return [next, head.map(number => WARNINGS[number]!)];
}

/** What all cuts of one article share, read once: makes a result of each cut's block. */
export function resultsOf({ texts: [asGiven, heading] }: AnalyzeCall, analysis: Float64Array) {
  const [next] = opened(analysis);
  const text = next() ? wellFormed(asGiven) : asGiven;
  const method = { used: METHODS[next()] as Result["method"]["used"], why: METHOD_REASONS[next()]! };
  const words = next();
  const [begin, end, mended] = [next(), next(), next()];
  const sentences = list(next(), () => ({ begin: next(), end: next(), paragraph: next(), score: next() }));
  const omitted = list(next(), () => ({ begin: next(), end: next(), reason: OMIT_REASONS[next()]! }));

  /** Omitted pieces become lone surrogates, of which the text has none: to leave them out of a span is then one replacement. */
  let holed = "";
  function textOf(begin: number, end: number, mended: number): string {
    if (!mended) return text.slice(begin, end);
    if (!holed) {
      for (const { begin, end } of omitted) holed += text.slice(holed.length, begin) + "\ud800".repeat(end - begin);
      holed += text.slice(holed.length);
    }
    return folded(holed.slice(begin, end).replace(/\ud800/gu, ""));
  }

  const keywords = list(next(), () => ({ text: textOf(next(), next(), next()), score: next(), count: next() }));
  const given = folded(heading);
  const title = given ? { text: given, begin: null, end: null } : begin < 0 ? null : { text: textOf(begin, end, mended), begin, end };

  return (cut: Float64Array, start: number): Result => {
    const [next, warnings] = opened(cut);
    const by = LENGTHS[next()]!;
    const summaryWords = next();
    const target = Math.round(next());
    if (text !== asGiven) warnings.push("repaired_utf8"); // the core sees U+FFFD, which is no fault
    return {
      language: "id",
      method,
      length: by === "auto" ? { by, words: summaryWords, target } : { by, words: summaryWords },
      title,
      summary: list(next(), () => {
        const index = next();
        const { paragraph, score } = sentences[index]!;
        const [begin, end, mended] = [next(), next(), next()];
        return {
          text: textOf(begin, end, mended),
          index,
          begin,
          end,
          paragraph,
          score,
          why: {
            parts: list(next(), () => ({ name: PARTS[next()]!, value: next() })),
            support: list(next(), () => ({
              index: next(),
              similarity: next(),
              shared: list(next(), () => textOf(next(), next(), mended)),
            })),
          },
        };
      }),
      sentences,
      omitted,
      keywords,
      stats: {
        sentences: sentences.length,
        words,
        summaryWords,
        readingSeconds: Math.round((words * 3) / 10), // as reading_seconds() in the core: 200 words a minute
        elapsedMs: performance.now() - start,
      },
      warnings,
    };
  };
}
export type Results = ReturnType<typeof resultsOf>;
