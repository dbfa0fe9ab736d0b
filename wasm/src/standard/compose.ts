/** From a result's sentences to the string that the standard asks for, by type, format and length. */
import type { Result, SummarizeOptions } from "../types.js";
import type { SummarizerFormat, SummarizerLength, SummarizerType } from "./idl.js";

const POINTS = { short: 3, medium: 5, long: 7 };
const HEADLINE_WORDS = { short: 12, medium: 17, long: 22 };
const PARAGRAPH_WORDS = { medium: 60, long: 120 };

export function lengthOptions(type: SummarizerType, length: SummarizerLength): SummarizeOptions {
  if (type === "key-points") return { sentences: POINTS[length] };
  // Openings are written to draw readers in.
  const method = type === "teaser" ? { method: "lead" as const } : {};
  return type === "headline" || length === "short" ? { ...method, sentences: 1 } : { ...method, words: PARAGRAPH_WORDS[length] };
}

/** Everything that CommonMark could take for markup is escaped (CommonMark 0.31, §2.4). */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~#|&!]/g, "\\$&")
    .replace(/^([+\-=])/, "\\$1")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
}

function headline(result: Result, words: number): string {
  const source = result.title?.text ?? result.summary[0]!.text.replace(/[.…]+$/, "");
  const all = source.split(" ");
  return all.length <= words
    ? source
    : `${all
        .slice(0, words)
        .join(" ")
        .replace(/[,;:–—-]+$/, "")}…`;
}

/** In pieces, for streaming. */
export function compose(result: Result, type: SummarizerType, format: SummarizerFormat, length: SummarizerLength): string[] {
  if (result.summary.length === 0) return [];
  const shown = format === "markdown" ? escaped : (text: string) => text;
  if (type === "headline") return [shown(headline(result, HEADLINE_WORDS[length]))];
  const sentences = result.summary.map(({ text }) => shown(text));
  if (type !== "key-points") return sentences.map((text, i) => (i === 0 ? text : ` ${text}`));
  const bullet = format === "markdown" ? "*" : "•";
  return sentences.map((text, i) => `${i === 0 ? "" : "\n"}${bullet} ${text}`);
}
