/** The caller's side of a worker: a queue, one request under way, the worker ended when aborted and started again when needed. */
import { type AnalyzeCall, type CutCall, disposed, loadFailed, RingkasError } from "./core.js";
import type { Answer, Port, Request } from "./protocol.js";
import type { Progress } from "./types.js";

type Body =
  | { method: "start"; module: WebAssembly.Module }
  | { method: "analyze"; call: AnalyzeCall; progress: boolean }
  | { method: "cut"; call: CutCall };

interface Waiting {
  resolve(block: Float64Array | null): void;
  reject(error: unknown): void;
  progress: Progress | undefined;
}

/** A piece of work that must not be mixed with another: the requests of one call. */
type Task<T> = (ask: (body: Body, progress?: Progress) => Promise<Float64Array>) => Promise<T>;

export class Client {
  readonly #module: WebAssembly.Module;
  readonly #spawn: () => Port;
  readonly #idleMs: number;
  #port: Port | undefined;
  #waiting: Waiting | undefined;
  #id = 0;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;
  #tail: Promise<unknown> = Promise.resolve();
  #disposed = false;
  /** Counts workers: what one holds is gone with it. */
  generation = 0;

  constructor(module: WebAssembly.Module, spawn: () => Port, idleMs: number) {
    this.#module = module;
    this.#spawn = spawn;
    this.#idleMs = idleMs;
  }

  /** Runs tasks one after another; aborting drops a waiting one and ends the worker under a running one. */
  run<T>(task: Task<T>, signal: AbortSignal | undefined): Promise<T> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    if (this.#disposed) return Promise.reject(disposed());
    const result = new Promise<T>((resolve, reject) => {
      let running = false;
      const abort = () => {
        reject(signal!.reason);
        if (running) this.#stop(signal!.reason);
      };
      signal?.addEventListener("abort", abort, { once: true });
      const turn = async () => {
        if (this.#disposed) throw disposed();
        if (signal?.aborted) return;
        running = true;
        clearTimeout(this.#idleTimer);
        await this.#start();
        resolve(await task((body, progress) => this.#ask(body, progress) as Promise<Float64Array>));
      };
      this.#tail = this.#tail
        .then(turn)
        .catch(reject)
        .finally(() => {
          running = false;
          signal?.removeEventListener("abort", abort);
          this.#rest();
        });
    });
    return result;
  }

  dispose(): void {
    this.#disposed = true;
    this.#stop(disposed());
  }

  async #start(): Promise<void> {
    if (this.#port !== undefined) return;
    this.generation++;
    let port: Port;
    try {
      port = this.#spawn();
    } catch (error) {
      throw loadFailed("the worker could not be started", error);
    }
    this.#port = port;
    port.onAnswer(answer => this.#answered(port, answer));
    port.onFailure(message => {
      if (port === this.#port) this.#stop(loadFailed(`the worker failed: ${message}`));
    });
    await this.#ask({ method: "start", module: this.#module });
  }

  #ask(body: Body, progress?: Progress): Promise<Float64Array | null> {
    return new Promise((resolve, reject) => {
      const port = this.#port;
      // Between two requests of a call it can only have been ended by dispose(), or by an abort that has been answered already.
      if (port === undefined) return reject(disposed());
      this.#waiting = { resolve, reject, progress };
      port.busy(true);
      port.post({ id: ++this.#id, ...body } as Request);
    });
  }

  #answered(port: Port, answer: Answer): void {
    const waiting = this.#waiting;
    if (port !== this.#port || answer.id !== this.#id || waiting === undefined) return;
    if ("progress" in answer) return waiting.progress?.(answer.progress);
    this.#waiting = undefined;
    if ("block" in answer) return waiting.resolve(answer.block);
    const { code, message } = answer.error;
    waiting.reject(code === undefined ? new Error(message) : new RingkasError(code, message));
  }

  #stop(reason: unknown): void {
    clearTimeout(this.#idleTimer);
    this.#port?.terminate();
    this.#port = undefined;
    this.#waiting?.reject(reason);
    this.#waiting = undefined;
  }

  #rest(): void {
    this.#port?.busy(false);
    clearTimeout(this.#idleTimer);
    if (this.#port === undefined || this.#idleMs === Infinity) return;
    this.#idleTimer = setTimeout(() => {
      if (this.#waiting === undefined) this.#stop(undefined);
    }, this.#idleMs);
    // In Node a timer would keep the process alive.
    (this.#idleTimer as { unref?(): void }).unref?.();
  }
}
