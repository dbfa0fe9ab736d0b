/** What all entries share, one file in `dist`. */
export { createFor, type Load, type Spawn } from "./create.js";
export { createEngine, type Engine } from "./engine.js";
export { disposed, type ErrorCode, loadFailed, messageOf, RingkasError } from "./errors.js";
export { compileBytes, compileFrom, compileResponse } from "./loader.js";
export { createLocal } from "./local.js";
export { ANALYZE, type AnalyzeCall, analyzeCall, type CutCall, check, cutOf, LENGTH, type Rules, SUMMARIZE } from "./options.js";
export { type Results, resultsOf } from "./result.js";
