/** One WebAssembly instance and the calls across its border. An instance that failed is thrown away and replaced. */
import { loadFailed, OTHER_VERSION, RingkasError } from "./errors.js";
import type { AnalyzeCall, CutCall } from "./options.js";
import type { Progress } from "./types.js";

interface Exports {
  memory: WebAssembly.Memory;
  _initialize(): void;
  ringkas_input(bytes: number): number;
  /** Sizes in bytes. */
  ringkas_analyze(input: number, keep: number, text: number, title: number, query: number, method: number, clean: number): number;
  ringkas_cut(by: number, value: number): number;
}

/** An instance that grew beyond this for one text is not kept for the next. */
const KEPT_MEMORY_BYTES = 64 << 20;

/** The core tells of each when it is done, save the last. */
const STAGES = 6;

const encoder = new TextEncoder();

export interface Engine {
  /** The block of an analysis, to be read where it stands, before the next call. The analysis stays alive until the next one or a failure. */
  analyze(call: AnalyzeCall, progress?: Progress): Float64Array;
  /** Analyses again where another text came in between, or the instance was replaced: equal input gives equal numbers. */
  cut(call: AnalyzeCall, length: CutCall): Float64Array;
}

export async function createEngine(module: WebAssembly.Module): Promise<Engine> {
  let exports: Exports | undefined;
  let current: AnalyzeCall | undefined;
  let told: Progress | undefined;
  let memory = new Float64Array();

  const imports: WebAssembly.Imports = {
    // Of memory 0 this says that it grew; higher numbers are stages done, see exports.cpp.
    env: { emscripten_notify_memory_growth: (stage: number) => stage && told?.(stage / STAGES) },
    wasi_snapshot_preview1: {
      // The runtime's way to tell that it got no memory, made JavaScript's; it must not return.
      proc_exit() {
        throw new RangeError();
      },
    },
  };

  function start(instance: WebAssembly.Instance): Exports {
    exports = instance.exports as unknown as Exports;
    exports._initialize();
    memory = new Float64Array();
    return exports;
  }

  /** Growing takes the view that there was its length. */
  function memoryOf(wasm: Exports): Float64Array {
    if (memory.length === 0) memory = new Float64Array(wasm.memory.buffer);
    return memory;
  }

  function guard(use: (wasm: Exports) => number): Float64Array {
    try {
      const wasm = exports ?? start(new WebAssembly.Instance(module, imports));
      const at = use(wasm) / 8;
      return memoryOf(wasm).subarray(at, at + memory[at]!);
    } catch (error) {
      exports = current = undefined;
      throw error instanceof RangeError
        ? new RingkasError("out_of_memory", "not enough memory for the text; the instance was replaced")
        : error;
    }
  }

  const engine: Engine = {
    analyze(call, progress) {
      current = undefined;
      if (exports && exports.memory.buffer.byteLength > KEPT_MEMORY_BYTES) exports = undefined;
      told = progress;
      progress?.(0);
      const block = guard(wasm => {
        const keep = 4 * call.keep.length;
        // A unit has at most three bytes. A text that fills half of the most there is is refused, however long it is.
        const room = Math.min(keep + 3 * call.texts.reduce((sum, { length }) => sum + length, 0), 1 << 28);
        const input = wasm.ringkas_input(room);
        const bytes = new Uint8Array(memoryOf(wasm).buffer, input, room);
        if (keep) bytes.set(new Uint8Array(new Uint32Array(call.keep).buffer));
        let end = keep;
        const [text, title, query] = call.texts.map(text => {
          const { written } = text ? encoder.encodeInto(text, bytes.subarray(end)) : { written: 0 };
          end += written;
          return written;
        }) as [number, number, number];
        return wasm.ringkas_analyze(input, keep, text, title, query, call.method, +call.clean);
      });
      current = call;
      progress?.(1);
      return block;
    },
    cut(call, length) {
      if (current !== call) engine.analyze(call);
      return guard(wasm => wasm.ringkas_cut(...length));
    },
  };
  try {
    start(await WebAssembly.instantiate(module, imports));
  } catch (error) {
    throw loadFailed(OTHER_VERSION, error);
  }
  return engine;
}
