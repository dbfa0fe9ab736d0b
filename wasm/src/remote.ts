/** The summarizer whose computing is done in a worker. */
import { Client } from "./client.js";
import {
  type AnalyzeCall,
  analyzeCall,
  type CutCall,
  cutCall,
  type Host,
  loadFailed,
  type Results,
  type Rules,
  resultsOf,
  summarizeCalls,
} from "./core.js";
import type { Progress, RemoteOptions, RemoteSummarizer, Result } from "./types.js";
import { webPort } from "./web-port.js";

/** Options that only worker mode has. */
export const RULES: Rules = { idleMs: ["a number of milliseconds ≥ 0", "number", value => value >= 0] };

type Ask = Parameters<Parameters<Client["run"]>[0]>[0];

export async function createRemote(
  module: WebAssembly.Module,
  host: Host,
  { worker, idleMs = 30_000 }: RemoteOptions,
): Promise<RemoteSummarizer> {
  const spawn = worker === true ? host.spawn : worker;
  if (!spawn) throw loadFailed("no worker can be started here; give worker a function that returns one");
  const client = new Client(
    module,
    () => {
      const started = spawn();
      return "post" in started ? started : webPort(started);
    },
    idleMs,
  );
  /** The call whose analysis the worker holds, and in which worker. */
  let current: { call: AnalyzeCall; generation: number } | undefined;

  async function analyze(ask: Ask, call: AnalyzeCall, progress?: Progress): Promise<Float64Array> {
    current = undefined;
    const { generation } = client;
    const block = await ask({ method: "analyze", call, progress: progress !== undefined }, progress);
    current = { call, generation };
    return block;
  }

  async function cut(ask: Ask, call: AnalyzeCall, results: Results, length: CutCall, start: number): Promise<Result> {
    if (current?.call !== call || current.generation !== client.generation) await analyze(ask, call);
    return results(await ask({ method: "cut", call: length }), start);
  }

  // Starts the worker, so that a worker that cannot run is told here and not at the first text.
  await client.run(async () => {}, undefined);
  return {
    async summarize(text, options = {}) {
      const [call, length] = summarizeCalls(text, options);
      return client.run(async ask => {
        const start = performance.now();
        return cut(ask, call, resultsOf(call, await analyze(ask, call, options.progress)), length, start);
      }, options.signal);
    },
    async analyze(text, options = {}) {
      const call = analyzeCall(text, options);
      const results = await client.run(async ask => resultsOf(call, await analyze(ask, call, options.progress)), options.signal);
      return {
        cut: async (length = {}) => {
          const cutTo = cutCall(length);
          return client.run(ask => cut(ask, call, results, cutTo, performance.now()), length.signal);
        },
      };
    },
    dispose() {
      current = undefined;
      client.dispose();
    },
  };
}
