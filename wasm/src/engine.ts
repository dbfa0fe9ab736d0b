/** One WebAssembly instance and the calls across its border. A trapped instance is thrown away and replaced. */
import { RingkasError, messageOf } from "./errors.js";
import type { AnalyzeCall, CutCall } from "./options.js";

interface Exports {
  memory: WebAssembly.Memory;
  _initialize(): void;
  ringkas_alloc(bytes: number): number;
  ringkas_free(pointer: number): void;
  ringkas_analyze(input: number, text: number, title: number, query: number, keep: number, keepCount: number, method: number, clean: number): number;
  ringkas_cut(by: number, value: number): number;
  ringkas_block_size(): number;
}

const NEEDED = ["memory", "_initialize", "ringkas_alloc", "ringkas_free", "ringkas_analyze", "ringkas_cut", "ringkas_block_size"];

/** An instance that grew beyond this for one text is not kept for the next. */
const KEPT_MEMORY_BYTES = 64 << 20;

/** Up to here a text is encoded straight into the module, three bytes reserved for each unit. */
const SHORT_TEXT = 1 << 15;

function outOfMemory(): RingkasError {
  return new RingkasError("out_of_memory", "the text needs more WebAssembly memory than there is");
}

const imports: WebAssembly.Imports = {
  env: { emscripten_notify_memory_growth() {} },
  wasi_snapshot_preview1: {
    // The runtime's way to give up; it must not return.
    proc_exit() {
      throw outOfMemory();
    },
  },
};

function start(instance: WebAssembly.Instance): Exports {
  const exports = instance.exports as unknown as Exports;
  exports._initialize();
  return exports;
}

export class Engine {
  readonly #module: WebAssembly.Module;
  #exports: Exports | undefined;
  /** What the current analysis looks at; ours to free. */
  #input = 0;

  private constructor(module: WebAssembly.Module, exports: Exports) {
    this.#module = module;
    this.#exports = exports;
  }

  static async create(module: WebAssembly.Module): Promise<Engine> {
    const names = WebAssembly.Module.exports(module).map(({ name }) => name);
    const missing = NEEDED.filter((name) => !names.includes(name));
    if (missing.length > 0) throw new RingkasError("load_failed", `this WebAssembly module is not ringkas.wasm of this version: it has no ${missing.join(", ")}`);
    try {
      return new Engine(module, start(await WebAssembly.instantiate(module, imports)));
    } catch (error) {
      throw new RingkasError("load_failed", `ringkas.wasm could not be started: ${messageOf(error)}`, { cause: error });
    }
  }

  /** The block of an analysis, copied out. The analysis stays alive for cut() until the next analyze() or a failure. */
  analyze(call: AnalyzeCall): Float64Array {
    if (this.#exports && this.#exports.memory.buffer.byteLength > KEPT_MEMORY_BYTES) this.release();
    return this.#guard((wasm) => {
      wasm.ringkas_free(this.#input);
      this.#input = 0;
      const parts = [call.text, call.title, call.query].map((part) => (part.length > SHORT_TEXT ? encoder.encode(part) : part));
      const room = parts.reduce((sum, part) => sum + (typeof part === "string" ? 3 * part.length : part.length), 0);
      const keepAt = Math.ceil(room / 4) * 4;
      const input = wasm.ringkas_alloc(keepAt + 4 * call.keep.length);
      if (input === 0) throw outOfMemory();
      this.#input = input;

      let end = input;
      const sizes = parts.map((part) => {
        const target = new Uint8Array(wasm.memory.buffer, end);
        const size = typeof part === "string" ? encoder.encodeInto(part, target).written : (target.set(part), part.length);
        end += size;
        return size;
      }) as [number, number, number];
      new Uint32Array(wasm.memory.buffer, input + keepAt, call.keep.length).set(call.keep);
      return wasm.ringkas_analyze(input, ...sizes, input + keepAt, call.keep.length / 2, call.method, Number(call.clean));
    });
  }

  /** Needs an analysis. */
  cut(call: CutCall): Float64Array {
    return this.#guard((wasm) => wasm.ringkas_cut(call.by, call.value));
  }

  /** Lets go of all memory; the next call starts afresh. */
  release(): void {
    this.#exports = undefined;
    this.#input = 0;
  }

  #guard(use: (wasm: Exports) => number): Float64Array {
    try {
      const wasm = (this.#exports ??= start(new WebAssembly.Instance(this.#module, imports)));
      const block = use(wasm);
      return new Float64Array(wasm.memory.buffer, block, wasm.ringkas_block_size()).slice();
    } catch (error) {
      this.release();
      if (error instanceof RingkasError) throw error;
      throw new RingkasError("internal", `the WebAssembly instance failed and has been replaced: ${messageOf(error)}`, { cause: error });
    }
  }
}

const encoder = new TextEncoder();
