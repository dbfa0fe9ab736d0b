// What the page and its engine worker say to each other. Everything long travels as typed arrays: a hundred thousand
// sentences arrive without a hundred thousand objects being made on the main thread.

export type LengthBy = "auto" | "sentences" | "ratio" | "words";

export interface Length {
  by: LengthBy;
  /** Sentences, per cent or words; not read for "auto". */
  value: number;
}

export interface AnalyzeRequest {
  kind: "analyze";
  id: number;
  /** Left out where the worker still has the text of the request before. */
  text?: string;
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

/** Asks for the package's own result as JSON, for the download. */
export interface JsonRequest {
  kind: "json";
  id: number;
  length: Length;
}

export type Request = AnalyzeRequest | CutRequest | LinksRequest | JsonRequest;

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
  reason: string[];
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
  keywords: Keyword[];
  words: number;
  elapsedMs: number;
}

export interface Link {
  from: number;
  to: number;
  similarity: number;
}

export type Reply =
  | { kind: "ready" }
  | { kind: "analysis"; id: number; analysis: Analysis; cut: Cut }
  | { kind: "cut"; id: number; cut: Cut }
  | { kind: "links"; id: number; links: Link[] }
  | { kind: "json"; id: number; json: string }
  | { kind: "failed"; id: number | null; code: string; message: string };
