/** What all entries share, one file in `dist`. */
export { createFor, type Host } from "./create.js";
export { createEngine, type Engine } from "./engine.js";
export { disposed, type ErrorCode, loadFailed, messageOf, RingkasError } from "./errors.js";
export { compile } from "./loader.js";
export { type AnalyzeCall, analyzeCall, type CutCall, cutCall, type Rules, summarizeCalls } from "./options.js";
export { type Results, resultsOf } from "./result.js";
