/** One WebAssembly instance and the calls across its border. An instance that failed is thrown away and replaced. */
import { loadFailed, OTHER_VERSION, RingkasError } from "./errors.js";
import type { AnalyzeCall, CutCall } from "./options.js";
import type { Progress } from "./types.js";

interface Exports {
  memory: WebAssembly.Memory;
  _initialize(): void;
  ringkas_alloc(bytes: number): number;
  ringkas_free(pointer: number): void;
  /** Sizes in bytes. */
  ringkas_analyze(input: number, keep: number, text: number, title: number, query: number, method: number, clean: number): number;
  ringkas_cut(by: number, value: number): number;
  ringkas_block_size(): number;
}

/** An instance that grew beyond this for one text is not kept for the next. */
const KEPT_MEMORY_BYTES = 64 << 20;

/** The core tells of each when it is done, save the last. */
const STAGES = 6;

const encoder = new TextEncoder();

function outOfMemory(): RingkasError {
  return new RingkasError("out_of_memory", "not enough memory for the text; the instance was replaced");
}

export interface Engine {
  /** The block of an analysis, copied out. The analysis stays alive until the next one or a failure. */
  analyze(call: AnalyzeCall, progress?: Progress): Float64Array;
  /** Analyses again where another text came in between, or the instance was replaced: equal input gives equal numbers. */
  cut(call: AnalyzeCall, length: CutCall): Float64Array;
}

export async function createEngine(module: WebAssembly.Module): Promise<Engine> {
  let exports: Exports | undefined;
  /** What the current analysis looks at; ours to free. */
  let input = 0;
  let current: AnalyzeCall | undefined;
  let told: Progress | undefined;

  const imports: WebAssembly.Imports = {
    // Of memory 0 this says that it grew; higher numbers are stages done, see exports.cpp.
    env: { emscripten_notify_memory_growth: (stage: number) => stage && told?.(stage / STAGES) },
    wasi_snapshot_preview1: {
      // The runtime's way to give up; it must not return.
      proc_exit() {
        throw outOfMemory();
      },
    },
  };

  function start(instance: WebAssembly.Instance): Exports {
    exports = instance.exports as unknown as Exports;
    exports._initialize();
    return exports;
  }

  function release(): void {
    exports = current = undefined;
    input = 0;
  }

  function guard(use: (wasm: Exports) => number): Float64Array {
    try {
      const wasm = exports ?? start(new WebAssembly.Instance(module, imports));
      const block = use(wasm);
      return new Float64Array(wasm.memory.buffer, block, wasm.ringkas_block_size()).slice();
    } catch (error) {
      release();
      // A RangeError is how JavaScript tells that it got no memory.
      throw error instanceof RangeError ? outOfMemory() : error;
    }
  }

  const engine: Engine = {
    analyze(call, progress) {
      if (exports && exports.memory.buffer.byteLength > KEPT_MEMORY_BYTES) release();
      current = undefined;
      told = progress;
      progress?.(0);
      const block = guard(wasm => {
        wasm.ringkas_free(input);
        const texts = [call.text, call.title, call.query].map(part => encoder.encode(part));
        const parts = [new Uint8Array(new Uint32Array(call.keep).buffer), ...texts];
        const sizes = parts.map(part => part.length);
        let end = (input = wasm.ringkas_alloc(sizes.reduce((sum, size) => sum + size)));
        if (input === 0) throw outOfMemory();
        for (const part of parts) {
          new Uint8Array(wasm.memory.buffer, end).set(part);
          end += part.length;
        }
        return wasm.ringkas_analyze(input, ...(sizes as [number, number, number, number]), call.method, +call.clean);
      });
      current = call;
      progress?.(1);
      return block;
    },
    cut(call, { by, value }) {
      if (current !== call) engine.analyze(call);
      return guard(wasm => wasm.ringkas_cut(by, value));
    },
  };
  try {
    start(await WebAssembly.instantiate(module, imports));
  } catch (error) {
    throw loadFailed(OTHER_VERSION, error);
  }
  return engine;
}
