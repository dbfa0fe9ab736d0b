// What the page and its engine worker say to each other. Everything long travels as typed arrays: a hundred thousand
// sentences arrive without a hundred thousand objects being made on the main thread.

export type LengthBy = "auto" | "sentences" | "ratio" | "words";

export interface Length {
  by: LengthBy;
  /** Sentences, per cent or words; not read for "auto". */
  value: number;
}

/** A part of the text that the next analysis is of: a book is handed over piece by piece. */
export interface PieceRequest {
  kind: "piece";
  text: string;
  first: boolean;
}

export interface AnalyzeRequest {
  kind: "analyze";
  id: number;
  title: string;
  query: string;
  keep: [number, number][];
  length: Length;
}

export interface CutRequest {
  kind: "cut";
  id: number;
  length: Length;
}

/** Asks for the support between sentences, for the picture of arcs. */
export interface LinksRequest {
  kind: "links";
  id: number;
}

/** Asks why a sentence of the present summary was chosen. */
export interface WhyRequest {
  kind: "why";
  id: number;
  index: number;
}

/** Asks for the package's own result as JSON, for the download. */
export interface JsonRequest {
  kind: "json";
  id: number;
  length: Length;
}

export type Request = AnalyzeRequest | CutRequest | LinksRequest | WhyRequest | JsonRequest;

export interface Part {
  name: string;
  value: number;
}

export interface Support {
  index: number;
  similarity: number;
  shared: string[];
}

export interface Chosen {
  index: number;
  /** As shown: omitted pieces left out, white space folded. */
  text: string;
}

export interface Why {
  index: number;
  parts: Part[];
  support: Support[];
}

export interface Cut {
  chosen: Chosen[];
  by: LengthBy;
  words: number;
  warnings: string[];
}

export interface Sentences {
  begin: Uint32Array;
  end: Uint32Array;
  paragraph: Uint32Array;
  /** 0 to 9: which tenth of the article's sentences it falls in, by score. */
  heat: Uint8Array;
  score: Float32Array;
}

export interface Omitted {
  begin: Uint32Array;
  end: Uint32Array;
  /** A place in `reasons`. */
  reason: Uint8Array;
  reasons: string[];
}

/** A bar of the map: as high as the best sentence of its part of the article. */
export interface Bar {
  height: number;
  best: number;
}

export interface Keyword {
  text: string;
  count: number;
}

export interface Analysis {
  title: { text: string; begin: number | null } | null;
  method: { used: string; why: string };
  sentences: Sentences;
  omitted: Omitted;
  bars: Bar[];
  keywords: Keyword[];
  words: number;
  elapsedMs: number;
}

export interface Link {
  from: number;
  to: number;
  similarity: number;
  shared: string[];
}

export type Reply =
  | { kind: "ready" }
  | { kind: "progress"; id: number; done: number }
  | { kind: "analysis"; id: number; analysis: Analysis; cut: Cut }
  | { kind: "cut"; id: number; cut: Cut }
  | { kind: "links"; id: number; links: Link[] }
  | { kind: "why"; id: number; why: Why | null }
  | { kind: "json"; id: number; json: string }
  | { kind: "failed"; id: number | null; code: string; message: string };
