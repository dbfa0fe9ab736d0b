/** The names behind the numbers that cross the border, in the order of the core's enumerations. */
import type { OmitReason, PartName, WarningName } from "./types.js";

type Split<Names extends string> = Names extends `${infer First} ${infer Rest}` ? [First, ...Split<Rest>] : [Names];

/** One string each: it compresses better than a list. */
const split = <const Names extends string>(names: Names) => names.split(" ") as Split<Names>;

export const METHODS = split("auto news general textrank lexrank lead");
export const METHOD_REASONS = split("asked dateline reporting no_signs query");
export const WARNINGS = split("empty too_short not_indonesian repaired_utf8 over_budget no_article") satisfies WarningName[];
export const LENGTHS = split("auto sentences ratio words");
export const PARTS = split("position length title query form content neighbours graph base") satisfies PartName[];
export const OMIT_REASONS = split(
  "menu caption byline dateline advertisement related embed promotion note tags comments footer duplicate markup",
) satisfies OmitReason[];
