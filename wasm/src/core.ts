/** What all entries share, one file in `dist`. */
export { createFor, type Host } from "./create.js";
export { createEngine, type Engine } from "./engine.js";
export { RingkasError, disposed, loadFailed, messageOf, type ErrorCode } from "./errors.js";
export { compile } from "./loader.js";
export { analyzeCall, cutCall, summarizeCalls, type AnalyzeCall, type CutCall, type Rules } from "./options.js";
export { resultsOf, type Results } from "./result.js";
