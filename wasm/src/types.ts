/** How sentences are ranked. */
export type Method = "auto" | "news" | "general" | "textrank" | "lexrank" | "lead";

/** What the text itself is read by. Everything here changes the ranking; nothing here depends on the length asked for. */
export interface AnalyzeOptions {
  /** The headline, where you know it; it is looked for in the text otherwise. Sentences that share its words gain. */
  title?: string | undefined;
  /** What the reader asks: sentences that speak of it gain, at the cost of the article's own main point. */
  query?: string | undefined;
  /**
   * `"auto"` (default) uses `news` for reports and `general` otherwise. `"news"` trusts position most, `"general"` what sentences share,
   * `"textrank"` and `"lexrank"` are the published methods (up to 4,000 sentences), `"lead"` takes the first sentences.
   */
  method?: Method | undefined;
  /** `true` (default) leaves menus, captions, bylines and the like out; `false` takes every line as text of the article. */
  clean?: boolean | undefined;
  /** UTF-16 ranges of the text: an omitted piece that touches one of them is put back. */
  keep?: readonly (readonly [begin: number, end: number])[] | undefined;
}

/** At most one of the three. None: an automatic length, about 60 words for news. */
export interface Length {
  /** Whole number ≥ 1. 1 gives the one most important sentence; more than there are gives all. */
  sentences?: number | undefined;
  /** Over 0, at most 1: share of the article's words. 0.05 is a line, 0.3 a long summary, 1 everything. */
  ratio?: number | undefined;
  /** Whole number ≥ 1: never exceeded, unless no sentence fits; then the best one comes with the warning `over_budget`. */
  words?: number | undefined;
}

/** Told how much of the work is done: 0 at the start, then a rising share after each stage, 1 at the end. */
export type Progress = (done: number) => void;

export interface CallOptions {
  /** Aborting rejects with `signal.reason`. In worker mode it also stops a computation under way. */
  signal?: AbortSignal | undefined;
}

export interface CutOptions extends Length, CallOptions {}
export interface AnalysisOptions extends AnalyzeOptions, CallOptions {
  /** For long texts; most of the time of a call goes by here. Without a worker it is called while the caller's thread is busy. */
  progress?: Progress | undefined;
}
export interface SummarizeOptions extends AnalysisOptions, Length {}

/** `begin` and `end` are UTF-16 offsets into the text given: `text.slice(begin, end)`. */
export interface Range {
  begin: number;
  end: number;
}

export type WarningName = "empty" | "too_short" | "not_indonesian" | "repaired_utf8" | "over_budget" | "no_article";
export type OmitReason =
  | "menu"
  | "caption"
  | "byline"
  | "dateline"
  | "advertisement"
  | "related"
  | "embed"
  | "promotion"
  | "note"
  | "tags"
  | "comments"
  | "footer"
  | "duplicate"
  | "markup";
export type PartName = "position" | "length" | "title" | "query" | "form" | "content" | "neighbours" | "graph" | "base";

export interface Title {
  text: string;
  /** Null where the caller gave the title. */
  begin: number | null;
  end: number | null;
}

export interface Sentence extends Range {
  paragraph: number;
  /** Over all sentences they sum to 1. */
  score: number;
}

export interface Support {
  index: number;
  /** Cosine, 0 to 1. */
  similarity: number;
  /** Words of the chosen sentence that both share, strongest first. */
  shared: string[];
}

export interface Why {
  /** What the sentence owes its rank to, in natural-log units. */
  parts: { name: PartName; value: number }[];
  /** The sentences most like it, strongest first. */
  support: Support[];
}

export interface SummarySentence extends Sentence {
  /** The sentence, white space folded, without what `omitted` names inside it. */
  text: string;
  /** Its place in `sentences`. */
  index: number;
  why: Why;
}

export interface Omission extends Range {
  reason: OmitReason;
}

export interface Keyword {
  text: string;
  score: number;
  count: number;
}

export interface Stats {
  sentences: number;
  words: number;
  summaryWords: number;
  readingSeconds: number;
  elapsedMs: number;
}

/** The same shape as the command's JSON. Parts that do not depend on the length are shared between the cuts of one article. */
export interface Result {
  language: "id";
  method: { used: Exclude<Method, "auto">; why: "asked" | "dateline" | "reporting" | "no_signs" | "query" };
  /** Automatic length also tells the words that it aimed at. */
  length: { by: "auto"; words: number; target: number } | { by: "sentences" | "ratio" | "words"; words: number };
  title: Title | null;
  /** In the order of the text. */
  summary: SummarySentence[];
  sentences: readonly Sentence[];
  omitted: readonly Omission[];
  keywords: readonly Keyword[];
  stats: Stats;
  warnings: WarningName[];
}

/** A text that has been ranked; cutting it to another length is cheap. */
export interface Article {
  cut(length?: CutOptions): Result;
}

export interface Summarizer {
  /** Ranks and cuts in one go. */
  summarize(text: string, options?: SummarizeOptions): Result;
  /** Ranks once; `cut` as often as you like. */
  analyze(text: string, options?: AnalysisOptions): Article;
  /** Frees the memory. Later calls fail with `disposed`; disposing twice is fine. */
  dispose(): void;
}

export interface RemoteArticle {
  cut(length?: CutOptions): Promise<Result>;
}

/** The same calls, computed in a worker. */
export interface RemoteSummarizer {
  summarize(text: string, options?: SummarizeOptions): Promise<Result>;
  analyze(text: string, options?: AnalysisOptions): Promise<RemoteArticle>;
  /** Ends the worker. Calls under way and later ones fail with `disposed`. */
  dispose(): void;
}

/** Where the WebAssembly comes from, for hosts that the default does not suit. At most one of the two. */
export interface WasmSource {
  /** `ringkas.wasm` as an address, its bytes, or a response. Default: the file beside this module. */
  wasm?: string | URL | BufferSource | Response | undefined;
  /** The compiled module: compile once, share it with workers, or import it where the host compiles (edge functions). */
  module?: WebAssembly.Module | undefined;
}

export interface LocalOptions extends WasmSource {
  worker?: false | undefined;
}

export interface RemoteOptions extends WasmSource {
  /** `true` starts the package's own worker; a function starts yours, whose script imports `ringkas/worker`. */
  worker: true | (() => Worker);
  /** Milliseconds without a call after which the worker is stopped until the next one. 30,000 by default; `Infinity` never stops it. */
  idleMs?: number | undefined;
}

export interface CreateSummarizer {
  (options?: LocalOptions): Promise<Summarizer>;
  (options: RemoteOptions): Promise<RemoteSummarizer>;
}
