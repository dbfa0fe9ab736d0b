/** From numbers and the text they speak of to the typed result. */
import { readAnalysis, readCut, type Span } from "./layout.js";
import type { AnalyzeCall } from "./options.js";
import type { Omission, Result, Title, WarningName } from "./types.js";

/** As reading_seconds() in the core: 200 words a minute, rounded. */
const readingSeconds = (words: number): number => Math.round((words * 3) / 10);

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

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

/** The core sees U+FFFD where lone surrogates were; it is told here, in the core's order. */
function withRepaired(warnings: WarningName[]): WarningName[] {
  const own = warnings.filter((name) => name === "over_budget");
  return [...warnings.filter((name) => name !== "over_budget"), "repaired_utf8", ...own];
}

/** What all cuts of one article share. */
export class AnalysisResult {
  readonly #text: string;
  readonly #numbers: ReturnType<typeof readAnalysis>;
  readonly #repaired: boolean;
  readonly #title: Title | null;
  readonly #keywords: Result["keywords"];

  constructor(call: AnalyzeCall, block: Float64Array) {
    this.#text = call.text;
    this.#repaired = call.repaired;
    this.#numbers = readAnalysis(block);
    this.#keywords = this.#numbers.keywords.map(({ span, score, count }) => ({ text: this.#textOf(span), score, count }));
    const given = fold(call.title);
    const found = this.#numbers.title;
    if (given !== "") this.#title = { text: given, begin: null, end: null };
    else this.#title = found && { text: this.#textOf(found), begin: found[0], end: found[1] };
  }

  cut(block: Float64Array, elapsedMs: () => number): Result {
    const { method, words, sentences, omitted } = this.#numbers;
    const { by, words: summaryWords, warnings, chosen } = readCut(block);
    const summary = chosen.map(({ index, parts, support }) => {
      const { begin, end, paragraph, score } = sentences[index]!;
      const named = support.map(({ shared, ...other }) => ({ ...other, shared: shared.map((span) => this.#textOf(span)) }));
      return { text: this.#textOf([begin, end]), index, paragraph, begin, end, score, why: { parts, support: named } };
    });
    return {
      language: "id",
      method,
      length: { by, words: summaryWords },
      title: this.#title,
      summary,
      sentences,
      omitted,
      keywords: this.#keywords,
      stats: {
        sentences: sentences.length,
        words,
        summaryWords,
        readingSeconds: readingSeconds(words),
        elapsedMs: elapsedMs(),
      },
      warnings: this.#repaired ? withRepaired(warnings) : warnings,
    };
  }

  /** The span without what was omitted inside it, white space folded. */
  #textOf([begin, end]: Span): string {
    const { omitted } = this.#numbers;
    let text = "";
    for (let i = firstAfter(omitted, begin); i < omitted.length && omitted[i]!.begin < end; ++i) {
      text += this.#text.slice(begin, Math.max(begin, omitted[i]!.begin));
      begin = omitted[i]!.end;
    }
    return fold(text + this.#text.slice(begin, Math.max(begin, end)));
  }
}
