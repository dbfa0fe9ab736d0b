/** The summarizer in the caller's own thread. */
import { Engine } from "./engine.js";
import { RingkasError } from "./errors.js";
import { checked, type AnalyzeCall, type CutCall } from "./options.js";
import { AnalysisResult } from "./result.js";
import type { AnalysisOptions, Article, CutOptions, Result, Summarizer, SummarizeOptions } from "./types.js";

export class LocalSummarizer implements Summarizer {
  readonly #engine: Engine;
  /** The call whose analysis is alive in the engine. */
  #current: AnalyzeCall | undefined;
  #disposed = false;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  summarize(text: string, options: SummarizeOptions = {}): Result {
    const { call, cut } = checked.summarize(text, options);
    const start = performance.now();
    return this.#cut(call, new AnalysisResult(call, this.#analyze(call)), cut, start);
  }

  analyze(text: string, options: AnalysisOptions = {}): Article {
    const { call } = checked.analyze(text, options);
    const analysis = new AnalysisResult(call, this.#analyze(call));
    return {
      cut: (length: CutOptions = {}) => {
        const { cut } = checked.cut(length);
        return this.#cut(call, analysis, cut, performance.now());
      },
    };
  }

  dispose(): void {
    this.#disposed = true;
    this.#current = undefined;
    this.#engine.release();
  }

  #analyze(call: AnalyzeCall): Float64Array {
    if (this.#disposed) throw new RingkasError("disposed", "this summarizer was disposed of");
    this.#current = undefined;
    const block = this.#engine.analyze(call);
    this.#current = call;
    return block;
  }

  #cut(call: AnalyzeCall, analysis: AnalysisResult, cut: CutCall, start: number): Result {
    // Another text came in between, or the instance was replaced: equal input gives equal numbers.
    if (this.#current !== call) this.#analyze(call);
    let block: Float64Array;
    try {
      block = this.#engine.cut(cut);
    } catch (error) {
      this.#current = undefined;
      throw error;
    }
    return analysis.cut(block, () => performance.now() - start);
  }
}

export async function createLocal(module: WebAssembly.Module): Promise<Summarizer> {
  return new LocalSummarizer(await Engine.create(module));
}
