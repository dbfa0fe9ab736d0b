/**
 * From the blocks of numbers that exports.cpp writes, and the text they speak of, to the typed result: the one place in TypeScript that
 * knows their layout.
 */
import { loadFailed, OTHER_VERSION, RingkasError } from "./errors.js";
import { ERRORS, LENGTHS, METHOD_REASONS, METHODS, OMIT_REASONS, PARTS, WARNINGS } from "./names.js";
import type { AnalyzeCall } from "./options.js";
import type { Omission, Result, WarningName } from "./types.js";

/** Must equal kLayout in exports.cpp. */
const LAYOUT = 2;

const list = <T>(length: number, read: () => T): T[] => Array.from({ length }, read);
const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What goes through a block from behind its head, and the warnings of the head. */
function opened(block: Float64Array): [next: () => number, warnings: WarningName[]] {
  let at = 2;
  const next = (): number => block[at++]!;
  if (block[1] !== LAYOUT) throw loadFailed(OTHER_VERSION);
  const head = list(next(), next);
  if (block[0] !== 0) throw new RingkasError(ERRORS[block[0]! - 1]!, String.fromCharCode(...head));
  return [next, head.map(number => WARNINGS[number]!)];
}

/** First piece that ends after `begin`. */
function firstAfter(omitted: readonly Omission[], begin: number): number {
  let low = 0;
  let high = omitted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (omitted[middle]!.end > begin) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What all cuts of one article share, read once: makes a result of each cut's block. */
export function resultsOf({ text, title: given, repaired }: AnalyzeCall, analysis: Float64Array) {
  const [next] = opened(analysis);
  const method = { used: METHODS[next()] as Result["method"]["used"], why: METHOD_REASONS[next()]! };
  const words = next();
  const [begin, end, sentenceCount, omittedCount, keywordCount] = [next(), next(), next(), next(), next()];
  const sentences = list(sentenceCount, () => ({ begin: next(), end: next(), paragraph: next(), score: next() }));
  const omitted = list(omittedCount, () => ({ begin: next(), end: next(), reason: OMIT_REASONS[next()]! }));

  /** The span without what was omitted inside it, white space folded. */
  function textOf(begin: number, end: number): string {
    let whole = "";
    for (let i = firstAfter(omitted, begin); i < omitted.length && omitted[i]!.begin < end; ++i) {
      whole += text.slice(begin, omitted[i]!.begin);
      begin = omitted[i]!.end;
    }
    return fold(whole + text.slice(begin, end));
  }

  const keywords = list(keywordCount, () => ({ text: textOf(next(), next()), score: next(), count: next() }));
  const heading = fold(given);
  const title = heading ? { text: heading, begin: null, end: null } : begin < 0 ? null : { text: textOf(begin, end), begin, end };

  return (cut: Float64Array, start: number): Result => {
    const [next, warnings] = opened(cut);
    const by = LENGTHS[next()]!;
    const [summaryWords, target, chosen] = [next(), next(), next()];
    if (repaired) warnings.push("repaired_utf8"); // the core sees U+FFFD, which is no fault
    return {
      language: "id",
      method,
      length: { by, words: summaryWords, ...(by === "auto" && { target: Math.round(target) }) } as Result["length"],
      title,
      summary: list(chosen, () => {
        const [index, parts, support] = [next(), next(), next()];
        const sentence = sentences[index]!;
        return {
          text: textOf(sentence.begin, sentence.end),
          index,
          ...sentence,
          why: {
            parts: list(parts, () => ({ name: PARTS[next()]!, value: next() })),
            support: list(support, () => {
              const [index, similarity, shared] = [next(), next(), next()];
              return { index, similarity, shared: list(shared, () => textOf(next(), next())) };
            }),
          },
        };
      }),
      sentences,
      omitted,
      keywords,
      stats: {
        sentences: sentenceCount,
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
