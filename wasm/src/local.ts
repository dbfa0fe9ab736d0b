/** The summarizer in the caller's own thread. */
import { createEngine, type Engine } from "./engine.js";
import { disposed } from "./errors.js";
import { ANALYZE, analyzeCall, check, cutOf, LENGTH, type Rules, SUMMARIZE } from "./options.js";
import { resultsOf } from "./result.js";
import type { AnalysisOptions, CallOptions, CutOptions, Summarizer } from "./types.js";

export async function createLocal(module: WebAssembly.Module): Promise<Summarizer> {
  let engine: Engine | undefined = await createEngine(module);

  function ready({ signal }: CallOptions): Engine {
    signal?.throwIfAborted();
    if (!engine) throw disposed();
    return engine;
  }
  function analyzed(text: string, options: AnalysisOptions, rules: Rules) {
    const call = analyzeCall(text, options, rules);
    const results = resultsOf(call, ready(options).analyze(call, options.progress));
    return (length: CutOptions, start: number) => results(ready(length).cut(call, cutOf(length)), start);
  }

  return {
    summarize(text, options = {}) {
      const start = performance.now();
      return analyzed(text, options, SUMMARIZE)(options, start);
    },
    analyze(text, options = {}) {
      const cut = analyzed(text, options, ANALYZE);
      return {
        cut(length = {}) {
          check(length, LENGTH);
          return cut(length, performance.now());
        },
      };
    },
    dispose() {
      engine = undefined;
    },
  };
}
