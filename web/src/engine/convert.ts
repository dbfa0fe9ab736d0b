// From the package's result to what travels to the page.
import type { Article, Result } from "ringkas";
import type { Analysis, Bar, Cut, LengthBy, Link, Why } from "./protocol.ts";

/** Beyond this many sentences the arcs are those of the summary only. */
const kMostLinked = 80;

export function analysisOf(result: Result, elapsedMs: number): Analysis {
  const { sentences, omitted } = result;
  const reasons = [...new Set(omitted.map(({ reason }) => reason))];
  const score = Float32Array.from(sentences, sentence => sentence.score);
  return {
    title: result.title && { text: result.title.text, begin: result.title.begin },
    method: result.method,
    sentences: {
      begin: Uint32Array.from(sentences, sentence => sentence.begin),
      end: Uint32Array.from(sentences, sentence => sentence.end),
      paragraph: Uint32Array.from(sentences, sentence => sentence.paragraph),
      heat: tenths(score),
      score,
    },
    omitted: {
      begin: Uint32Array.from(omitted, piece => piece.begin),
      end: Uint32Array.from(omitted, piece => piece.end),
      reason: Uint8Array.from(omitted, piece => reasons.indexOf(piece.reason)),
      reasons,
    },
    bars: barsOf(score),
    keywords: result.keywords.map(({ text, count }) => ({ text, count })),
    words: result.stats.words,
    elapsedMs,
  };
}

export function cutOf(result: Result): Cut {
  return {
    chosen: result.summary.map(({ index, text }) => ({ index, text })),
    by: result.length.by as LengthBy,
    words: result.stats.summaryWords,
    warnings: result.warnings,
  };
}

export function whyOf(result: Result, wanted: number): Why | null {
  const sentence = result.summary.find(({ index }) => index === wanted);
  return sentence ? { index: wanted, parts: sentence.why.parts, support: sentence.why.support } : null;
}

export function linksOf(article: Article): Link[] {
  const automatic = article.cut();
  const count = automatic.stats.sentences;
  const { summary } = count <= kMostLinked && count > 0 ? article.cut({ sentences: count }) : automatic;
  const strongest = new Map<string, Link>();
  for (const { index, why } of summary) {
    for (const { index: other, similarity, shared } of why.support) {
      const [from, to] = index < other ? [index, other] : [other, index];
      const known = strongest.get(`${from} ${to}`);
      if (!known || known.similarity < similarity) strongest.set(`${from} ${to}`, { from, to, similarity, shared });
    }
  }
  return [...strongest.values()];
}

/** Ranks to tenths: 9 for the highest tenth. Equal scores may fall in neighbouring tenths, the earlier sentence in the higher. */
function tenths(score: Float32Array): Uint8Array {
  const order = Uint32Array.from(score, (_, index) => index).sort((a, b) => score[b]! - score[a]! || a - b);
  const heat = new Uint8Array(score.length);
  order.forEach((sentence, place) => (heat[sentence] = 9 - Math.floor((place * 10) / score.length)));
  return heat;
}

const kMostBars = 160;

/** Bars over the article from its first sentence to its last, by the logarithm: scores are spread over powers of ten. */
function barsOf(score: Float32Array): Bar[] {
  const weight = (value: number): number => Math.log(Math.max(value, 1e-12));
  const most = weight(score.reduce((high, value) => Math.max(high, value), 0));
  const least = weight(score.reduce((low, value) => Math.min(low, value), 1));
  const count = Math.min(kMostBars, score.length);
  return Array.from({ length: count }, (_, bar) => {
    let best = Math.floor((bar * score.length) / count);
    const end = Math.floor(((bar + 1) * score.length) / count);
    for (let s = best + 1; s < end; s++) if (score[s]! > score[best]!) best = s;
    return { height: most > least ? 0.06 + (0.94 * (weight(score[best]!) - least)) / (most - least) : 1, best };
  });
}
