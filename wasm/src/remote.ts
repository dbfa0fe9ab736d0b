/** The summarizer whose computing is done in a worker. */
import { Client } from "./client.js";
import { badOption } from "./errors.js";
import { checked, type AnalyzeCall, type CutCall } from "./options.js";
import type { Port } from "./protocol.js";
import { AnalysisResult } from "./result.js";
import type { AnalysisOptions, CutOptions, RemoteArticle, RemoteSummarizer, Result, SummarizeOptions } from "./types.js";

const IDLE_MS = 30_000;

type Ask = Parameters<Parameters<Client["run"]>[0]>[0];

class Remote implements RemoteSummarizer {
  readonly #client: Client;
  /** The call whose analysis the worker holds, and in which worker. */
  #current: { call: AnalyzeCall; generation: number } | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  async summarize(text: string, options: SummarizeOptions = {}): Promise<Result> {
    const { call, cut, signal } = checked.summarize(text, options);
    return this.#client.run(async (ask) => {
      const start = performance.now();
      return this.#cut(ask, call, new AnalysisResult(call, await this.#analyze(ask, call)), cut, start);
    }, signal);
  }

  async analyze(text: string, options: AnalysisOptions = {}): Promise<RemoteArticle> {
    const { call, signal } = checked.analyze(text, options);
    const analysis = await this.#client.run(async (ask) => new AnalysisResult(call, await this.#analyze(ask, call)), signal);
    return {
      cut: async (length: CutOptions = {}) => {
        const { cut, signal } = checked.cut(length);
        return this.#client.run((ask) => this.#cut(ask, call, analysis, cut, performance.now()), signal);
      },
    };
  }

  dispose(): void {
    this.#current = undefined;
    this.#client.dispose();
  }

  async #analyze(ask: Ask, call: AnalyzeCall): Promise<Float64Array> {
    this.#current = undefined;
    const { generation } = this.#client;
    const block = await ask({ method: "analyze", call });
    this.#current = { call, generation };
    return block;
  }

  async #cut(ask: Ask, call: AnalyzeCall, analysis: AnalysisResult, cut: CutCall, start: number): Promise<Result> {
    if (this.#current?.call !== call || this.#current.generation !== this.#client.generation) await this.#analyze(ask, call);
    try {
      const block = await ask({ method: "cut", call: cut });
      return analysis.cut(block, () => performance.now() - start);
    } catch (error) {
      // The instance may have been replaced; the next call analyses again.
      this.#current = undefined;
      throw error;
    }
  }
}

export async function createRemote(module: WebAssembly.Module, spawn: () => Port, idleMs: unknown = IDLE_MS): Promise<RemoteSummarizer> {
  if (typeof idleMs !== "number" || !(idleMs >= 0)) throw badOption("idleMs must be a number of milliseconds ≥ 0, or Infinity");
  const client = new Client(module, spawn, idleMs);
  // Starts the worker, so that a worker that cannot run is told here and not at the first text.
  await client.run(async () => {}, undefined);
  return new Remote(client);
}
