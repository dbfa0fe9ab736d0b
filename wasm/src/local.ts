/** The summarizer in the caller's own thread. */
import { createEngine, type Engine } from "./engine.js";
import { disposed } from "./errors.js";
import { type AnalyzeCall, analyzeCall, type CutCall, cutCall, summarizeCalls } from "./options.js";
import { resultsOf } from "./result.js";
import type { AnalysisOptions, CutOptions, Result, Summarizer } from "./types.js";

export async function createLocal(module: WebAssembly.Module): Promise<Summarizer> {
  let engine: Engine | undefined = await createEngine(module);

  function ready(signal: AbortSignal | undefined): Engine {
    signal?.throwIfAborted();
    if (!engine) throw disposed();
    return engine;
  }
  function analyze(call: AnalyzeCall, { signal, progress }: AnalysisOptions) {
    const results = resultsOf(call, ready(signal).analyze(call, progress));
    return (length: CutCall, start: number, { signal }: CutOptions): Result => results(ready(signal).cut(call, length), start);
  }

  return {
    summarize(text, options = {}) {
      const [call, length] = summarizeCalls(text, options);
      const start = performance.now();
      return analyze(call, options)(length, start, options);
    },
    analyze(text, options = {}) {
      const cut = analyze(analyzeCall(text, options), options);
      return { cut: (length = {}) => cut(cutCall(length), performance.now(), length) };
    },
    dispose() {
      engine = undefined;
    },
  };
}
