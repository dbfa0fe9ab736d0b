// The article as it is drawn: sentences and omitted pieces in the order of the source, cut into chunks that are drawn one
// by one, so that a book costs no more at once than a page.
import type { Analysis } from "../engine/protocol.ts";

export interface SentencePiece {
  kind: "sentence";
  index: number;
}

export interface OmittedPiece {
  kind: "omitted";
  index: number;
}

export type Piece = SentencePiece | OmittedPiece;
export type Block = { kind: "paragraph"; pieces: Piece[] } | { kind: "omitted"; indices: number[] };

/** Half-open ranges of sentences and omitted pieces. */
export interface Chunk {
  sentences: [number, number];
  omitted: [number, number];
  /** Characters of the source, to guess its height by. */
  characters: number;
}

const kSentencesPerChunk = 24;
const kOmittedPerChunk = 60;

/** O(sentences + omitted), no objects but the chunks. */
export function chunksOf({ sentences, omitted }: Analysis): Chunk[] {
  const chunks: Chunk[] = [];
  const sentenceCount = sentences.begin.length;
  const omittedCount = omitted.begin.length;
  let s = 0;
  let o = 0;
  while (s < sentenceCount || o < omittedCount) {
    const [firstSentence, firstOmitted] = [s, o];
    const begin = Math.min(sentences.begin[s] ?? Infinity, omitted.begin[o] ?? Infinity);
    let end = begin;
    while (s < sentenceCount || o < omittedCount) {
      const full = s - firstSentence >= kSentencesPerChunk || o - firstOmitted >= kOmittedPerChunk;
      if ((omitted.begin[o] ?? Infinity) < (sentences.begin[s] ?? Infinity)) {
        if (full) break;
        end = omitted.end[o++]!;
      } else {
        const newParagraph = s === 0 || sentences.paragraph[s] !== sentences.paragraph[s - 1];
        if (full && (newParagraph || s - firstSentence >= 2 * kSentencesPerChunk)) break;
        end = Math.max(end, sentences.end[s++]!);
        // Pieces inside the sentence belong to it.
        while (o < omittedCount && omitted.begin[o]! < end) o++;
      }
    }
    chunks.push({ sentences: [firstSentence, s], omitted: [firstOmitted, o], characters: end - begin });
  }
  return chunks;
}

/** The paragraphs and the runs of omitted pieces of one chunk. */
export function blocksOf(text: string, { sentences, omitted }: Analysis, chunk: Chunk): Block[] {
  const blocks: Block[] = [];
  let [s, lastSentence] = chunk.sentences;
  let [o, lastOmitted] = chunk.omitted;
  let paragraph = -1;
  const sameLine = (from: number, to: number): boolean => to <= from || !text.slice(from, Math.min(to, from + 1000)).includes("\n");
  while (s < lastSentence || o < lastOmitted) {
    const last = blocks.at(-1);
    const nextSentence = s < lastSentence ? sentences.begin[s]! : Infinity;
    if (o < lastOmitted && omitted.begin[o]! < nextSentence) {
      const piece: OmittedPiece = { kind: "omitted", index: o };
      const end = omitted.end[o]!;
      const afterOpen = last?.kind === "paragraph" && s > 0 && sameLine(sentences.end[s - 1]!, omitted.begin[o]!);
      const beforeSentence = nextSentence !== Infinity && sameLine(end, nextSentence);
      if (afterOpen) last.pieces.push(piece);
      else if (beforeSentence) {
        blocks.push({ kind: "paragraph", pieces: [piece] });
        paragraph = sentences.paragraph[s]!;
      } else if (last?.kind === "omitted") last.indices.push(o);
      else blocks.push({ kind: "omitted", indices: [o] });
      o++;
      continue;
    }
    const piece: SentencePiece = { kind: "sentence", index: s };
    if (last?.kind === "paragraph" && paragraph === sentences.paragraph[s]) last.pieces.push(piece);
    else blocks.push({ kind: "paragraph", pieces: [piece] });
    paragraph = sentences.paragraph[s]!;
    const end = sentences.end[s]!;
    s++;
    while (o < lastOmitted && omitted.begin[o]! < end) o++;
  }
  return blocks;
}

/** A sentence as runs of shown and omitted text. */
export function runsOf({ sentences, omitted }: Analysis, index: number): { begin: number; end: number; omitted: number | null }[] {
  const end = sentences.end[index]!;
  let begin = sentences.begin[index]!;
  const runs: { begin: number; end: number; omitted: number | null }[] = [];
  for (let o = firstAfter(omitted.end, begin); o < omitted.begin.length && omitted.begin[o]! < end; o++) {
    if (omitted.begin[o]! > begin) runs.push({ begin, end: omitted.begin[o]!, omitted: null });
    runs.push({ begin: omitted.begin[o]!, end: omitted.end[o]!, omitted: o });
    begin = omitted.end[o]!;
  }
  if (begin < end) runs.push({ begin, end, omitted: null });
  return runs;
}

/** First place in an ascending array whose value is over `limit`. */
function firstAfter(values: Uint32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
