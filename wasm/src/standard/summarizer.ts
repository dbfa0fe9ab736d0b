/**
 * The Summarizer interface of the Writing Assistance APIs (https://webmachinelearning.github.io/writing-assistance-apis/), on top of Ringkas.
 *
 * Differences: Indonesian only; exposed wherever the script runs; no permissions policy.
 */
import { messageOf, RingkasError } from "../core.js";
import { compose, lengthOptions } from "./compose.js";
import {
  type CoreOptions,
  canonicalizeLanguages,
  coreOptions,
  createOptions,
  dictionary,
  domString,
  type PerformancePreference,
  type SummarizerCreateCoreOptions,
  type SummarizerCreateOptions,
  type SummarizerFormat,
  type SummarizerLength,
  type SummarizerSummarizeOptions,
  type SummarizerType,
  summarizeOptions,
} from "./idl.js";
import type { Availability, Model } from "./model.js";
import { anySignal, CreateMonitor, quotaExceeded, task, whileNot } from "./support.js";

/** Bytes of UTF-8 that the core takes. */
const QUOTA = 2 ** 27;
const LANGUAGE = "id";

/** Of a frame that was removed, for one. */
function needActiveDocument(): void {
  if (globalThis.document?.defaultView === null) throw new DOMException("the document is not fully active", "InvalidStateError");
}

const allowed = Symbol("constructed by create()");
const size = (text: string): number => new TextEncoder().encode(text).length;
/** Positive, as long as there is a quota. */
const usage = (text: string, context: string): number => Math.max(1, size(text) + size(context));
const supported = (tags: readonly string[]): boolean => tags.every(tag => new Intl.Locale(tag).language === LANGUAGE);

/** Mutates the options: languages become the ones that serve them. */
function availabilityOf(model: Model, options: CoreOptions): Availability {
  const output = options.outputLanguage === undefined ? [] : [options.outputLanguage];
  if (![options.expectedInputLanguages, options.expectedContextLanguages, output].every(supported)) return "unavailable";
  const best = (tags: string[]): string[] => (tags.length > 0 ? [LANGUAGE] : []);
  options.expectedInputLanguages = best(options.expectedInputLanguages);
  options.expectedContextLanguages = best(options.expectedContextLanguages);
  if (options.outputLanguage !== undefined) options.outputLanguage = LANGUAGE;
  return model.availability();
}

function exceptionFor(error: unknown): unknown {
  if (!(error instanceof RingkasError)) return error;
  return new DOMException(error.message, "UnknownError");
}

function frozenOrNull(tags: string[]): readonly string[] | null {
  return tags.length > 0 ? Object.freeze([...tags]) : null;
}

export function summarizerClass(model: Model) {
  class Summarizer {
    readonly #options: ReturnType<typeof createOptions>;
    readonly #inputLanguages: readonly string[] | null;
    readonly #contextLanguages: readonly string[] | null;
    readonly #destruction = new AbortController();
    #destroyed = false;

    /** @internal Use Summarizer.create(). */
    constructor(key: symbol, options: ReturnType<typeof createOptions>) {
      if (key !== allowed) throw new TypeError("Illegal constructor");
      this.#options = options;
      this.#inputLanguages = frozenOrNull(options.expectedInputLanguages);
      this.#contextLanguages = frozenOrNull(options.expectedContextLanguages);
    }

    static async availability(options: SummarizerCreateCoreOptions = {}): Promise<Availability> {
      const core = coreOptions(dictionary(options));
      needActiveDocument();
      canonicalizeLanguages(core);
      await task();
      return availabilityOf(model, core);
    }

    static async create(options: SummarizerCreateOptions = {}): Promise<Summarizer> {
      const converted = createOptions(options);
      const { signal, monitor, sharedContext } = converted;
      needActiveDocument();
      canonicalizeLanguages(converted);
      signal?.throwIfAborted();
      const progress = new CreateMonitor();
      monitor?.(progress);

      await whileNot(signal, task());
      if (availabilityOf(model, converted) === "unavailable")
        throw new DOMException("Ringkas summarizes Indonesian only", "NotSupportedError");
      progress.fire(0);
      try {
        await whileNot(signal, model.load());
      } catch (error) {
        if (signal?.aborted) throw error;
        throw new DOMException(messageOf(error), "NetworkError");
      }
      progress.fire(1);
      await whileNot(signal, task());
      if (size(sharedContext) > QUOTA) throw quotaExceeded(size(sharedContext), QUOTA);
      const summarizer = new Summarizer(allowed, converted);
      signal?.addEventListener("abort", () => summarizer.#destruction.abort(signal.reason), { once: true });
      return summarizer;
    }

    get sharedContext(): string {
      return this.#options.sharedContext;
    }
    get type(): SummarizerType {
      return this.#options.type;
    }
    get format(): SummarizerFormat {
      return this.#options.format;
    }
    get length(): SummarizerLength {
      return this.#options.length;
    }
    get preference(): PerformancePreference {
      return this.#options.preference;
    }
    get expectedInputLanguages(): readonly string[] | null {
      return this.#inputLanguages;
    }
    get expectedContextLanguages(): readonly string[] | null {
      return this.#contextLanguages;
    }
    get outputLanguage(): string | null {
      return this.#options.outputLanguage ?? null;
    }
    get inputQuota(): number {
      return QUOTA;
    }

    async summarize(input: string, options: SummarizerSummarizeOptions = {}): Promise<string> {
      const { text, context, signal } = this.#arguments(arguments.length, input, options);
      return (await this.#pieces(text, context, signal)).join("");
    }

    summarizeStreaming(input: string, options: SummarizerSummarizeOptions = {}): ReadableStream<string> {
      const { text, context, signal } = this.#arguments(arguments.length, input, options);
      const cancelled = new AbortController();
      return new ReadableStream<string>({
        start: async controller => {
          for (const piece of await this.#pieces(text, context, anySignal([signal, cancelled.signal]))) {
            controller.enqueue(piece);
            await whileNot(signal, task());
            if (cancelled.signal.aborted) return;
          }
          controller.close();
        },
        cancel: () => cancelled.abort(),
      });
    }

    async measureInputUsage(input: string, options: SummarizerSummarizeOptions = {}): Promise<number> {
      const { text, context, signal } = this.#arguments(arguments.length, input, options);
      await whileNot(signal, task());
      return usage(text, context);
    }

    destroy(): void {
      this.#destroyed = true;
      this.#destruction.abort(new DOMException("The summarizer was destroyed", "AbortError"));
    }

    #arguments(count: number, input: unknown, options: unknown) {
      if (count === 0) throw new TypeError("1 argument required, but only 0 present");
      const text = domString(input);
      const { context, signal } = summarizeOptions(options);
      needActiveDocument();
      // What is under way when it is destroyed ends with an AbortError; what comes later, like this.
      if (this.#destroyed) throw new DOMException("The summarizer was destroyed", "InvalidStateError");
      const signals = [this.#destruction.signal, ...(signal === undefined ? [] : [signal])];
      const all = anySignal(signals);
      all.throwIfAborted();
      return { text, context, signal: all };
    }

    async #pieces(text: string, context: string, signal: AbortSignal): Promise<string[]> {
      const requested = usage(text, context);
      await whileNot(signal, task());
      if (requested > QUOTA) throw quotaExceeded(requested, QUOTA);
      const { type, format, length, sharedContext } = this.#options;
      const query = [sharedContext, context].filter(part => part.trim() !== "").join(" ");
      try {
        const result = await whileNot(
          signal,
          model.summarize(text, { ...lengthOptions(type, length), ...(query === "" ? {} : { query }), signal }),
        );
        if (result.warnings.includes("not_indonesian")) throw new DOMException("the text is not Indonesian", "NotSupportedError");
        return compose(result, type, format, length);
      } catch (error) {
        throw signal.aborted ? signal.reason : exceptionFor(error);
      }
    }
  }

  // Web IDL: operations and attributes are enumerable, and the class has a name, also for Object.prototype.toString.
  Object.defineProperty(Summarizer, "name", { value: "Summarizer" });
  const members = (target: object, names: string[]) => {
    for (const name of names) Object.defineProperty(target, name, { ...Object.getOwnPropertyDescriptor(target, name), enumerable: true });
  };
  members(Summarizer, ["availability", "create"]);
  members(
    Summarizer.prototype,
    Object.getOwnPropertyNames(Summarizer.prototype).filter(name => name !== "constructor"),
  );
  Object.defineProperty(Summarizer.prototype, Symbol.toStringTag, { value: "Summarizer", configurable: true });
  return Summarizer;
}
