/** The names behind the numbers that cross the border, in the order of the core's enumerations. */
import type { ErrorCode } from "./errors.js";
import type { OmitReason, PartName, WarningName } from "./types.js";

export const METHODS = ["auto", "news", "general", "textrank", "lexrank", "lead"] as const;
export const METHOD_REASONS = ["asked", "dateline", "reporting", "no_signs", "query"] as const;
export const WARNINGS = [
  "empty",
  "too_short",
  "not_indonesian",
  "repaired_utf8",
  "over_budget",
  "no_article",
] as const satisfies WarningName[];
export const LENGTHS = ["auto", "sentences", "ratio", "words"] as const;
export const PARTS = [
  "position",
  "length",
  "title",
  "query",
  "form",
  "content",
  "neighbours",
  "graph",
  "base",
] as const satisfies PartName[];
export const ERRORS = ["bad_option", "too_large", "out_of_memory"] as const satisfies ErrorCode[]; // the core has more, for JSON; they cannot come from here
export const OMIT_REASONS = [
  "menu",
  "caption",
  "byline",
  "dateline",
  "advertisement",
  "related",
  "embed",
  "promotion",
  "note",
  "tags",
  "comments",
  "footer",
  "duplicate",
  "markup",
] as const satisfies OmitReason[];
