/** createSummarizer() with options: another WebAssembly than the standard one, or a worker that computes. Loaded when options are given. */
import { Client } from "./client.js";
import {
  ANALYZE,
  type AnalyzeCall,
  analyzeCall,
  type CutCall,
  check,
  compileBytes,
  compileFrom,
  compileResponse,
  createLocal,
  cutOf,
  LENGTH,
  type Load,
  loadFailed,
  type Results,
  type Rules,
  resultsOf,
  type Spawn,
  SUMMARIZE,
} from "./core.js";
import type { LocalOptions, Progress, RemoteOptions, RemoteSummarizer, Result, Summarizer, WasmSource } from "./types.js";
import { webPort } from "./web-port.js";

const SOURCES: Rules = {
  wasm: ["an address, bytes or a Response", value => typeof value === "string" || Object(value) === value, "wasm, module"],
  module: ["a WebAssembly.Module", value => value instanceof WebAssembly.Module, "wasm, module"],
  worker: ["true, false or a function that returns a Worker", value => typeof value === "boolean" || typeof value === "function"],
};
const IDLE: Rules = { idleMs: ["a number of milliseconds ≥ 0", value => typeof value === "number" && value >= 0] };

const spawnInBrowser = (): Worker => new Worker(new URL("./worker.js", import.meta.url), { type: "module" });

/** `standard` and `spawn` are the host's ways to the module and to a worker. */
export async function create(
  options: LocalOptions | RemoteOptions,
  standard: Load,
  spawn: Spawn = spawnInBrowser,
): Promise<Summarizer | RemoteSummarizer> {
  check(options, options?.worker ? { ...SOURCES, ...IDLE } : SOURCES);
  const { wasm, module, worker } = options;
  const compiled = module ?? (await (wasm === undefined ? standard() : compile(wasm)));
  return worker ? createRemote(compiled, worker === true ? spawn : worker, options.idleMs) : createLocal(compiled);
}

function compile(wasm: NonNullable<WasmSource["wasm"]>): Promise<WebAssembly.Module> {
  if (typeof wasm === "string" || wasm instanceof URL) return compileFrom(wasm);
  return wasm instanceof Response ? compileResponse(wasm, wasm.url || "a response") : compileBytes(wasm);
}

type Ask = Parameters<Parameters<Client["run"]>[0]>[0];

/** The summarizer whose computing is done in a worker. */
async function createRemote(module: WebAssembly.Module, spawn: Spawn, idleMs = 30_000): Promise<RemoteSummarizer> {
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
      const call = analyzeCall(text, options, SUMMARIZE);
      return client.run(async ask => {
        const start = performance.now();
        return cut(ask, call, resultsOf(call, await analyze(ask, call, options.progress)), cutOf(options), start);
      }, options.signal);
    },
    async analyze(text, options = {}) {
      const call = analyzeCall(text, options, ANALYZE);
      const results = await client.run(async ask => resultsOf(call, await analyze(ask, call, options.progress)), options.signal);
      return {
        cut: async (length = {}) => {
          check(length, LENGTH);
          return client.run(ask => cut(ask, call, results, cutOf(length), performance.now()), length.signal);
        },
      };
    },
    dispose() {
      current = undefined;
      client.dispose();
    },
  };
}
