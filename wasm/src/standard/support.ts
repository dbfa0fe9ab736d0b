/** Pieces of the platform that the Summarizer needs and not every host has. */

/** A new task of the event loop. */
export const task = (): Promise<void> => new Promise(resolve => setTimeout(resolve));

/** The promise's outcome, or the signal's reason as soon as it is aborted. */
export function whileNot<T>(signal: AbortSignal | undefined, promise: Promise<T>): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/** AbortSignal.any, which Node 18 lacks. */
export function anySignal(signals: AbortSignal[]): AbortSignal {
  if (AbortSignal.any !== undefined) return AbortSignal.any(signals);
  const controller = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) controller.abort(signal.reason);
    else signal.addEventListener("abort", () => controller.abort(signal.reason), { once: true, signal: controller.signal });
  }
  return controller.signal;
}

class Progress extends Event {
  readonly lengthComputable = true;
  readonly loaded: number;
  readonly total = 1;
  constructor(loaded: number) {
    super("downloadprogress");
    this.loaded = loaded;
  }
}

export class CreateMonitor extends EventTarget {
  #handler: ((event: Event) => void) | null = null;
  readonly #listener = (event: Event) => this.#handler?.call(this, event);

  get ondownloadprogress(): ((event: Event) => void) | null {
    return this.#handler;
  }

  set ondownloadprogress(value: unknown) {
    // Put in line where it is first set, as an event handler attribute is.
    if (this.#handler === null && typeof value === "function") this.addEventListener("downloadprogress", this.#listener);
    if (typeof value !== "function") this.removeEventListener("downloadprogress", this.#listener);
    this.#handler = typeof value === "function" ? (value as (event: Event) => void) : null;
  }

  /** @internal */
  fire(loaded: number): void {
    const init = { lengthComputable: true, loaded, total: 1 };
    this.dispatchEvent(typeof ProgressEvent === "undefined" ? new Progress(loaded) : new ProgressEvent("downloadprogress", init));
  }
}

/** QuotaExceededError with what was requested and what is allowed; hosts without that class get a DOMException of that name. */
export function quotaExceeded(requested: number, quota: number): Error {
  const message = `the text takes ${requested} of ${quota}`;
  type Class = new (message: string, options: { requested: number; quota: number }) => Error;
  const native = (globalThis as { QuotaExceededError?: Class }).QuotaExceededError;
  if (native !== undefined) return new native(message, { requested, quota });
  return Object.assign(new DOMException(message, "QuotaExceededError"), { requested, quota });
}
