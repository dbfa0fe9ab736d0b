/**
 * Puts `Summarizer` into the global scope: where the browser has none, and where its own does not do Indonesian, for Indonesian only.
 * A browser's own Summarizer keeps every call that it can serve.
 */
import { Summarizer as Ringkas } from "./summarizer.js";

interface Native {
  availability(options?: object): Promise<string>;
  create(options?: object): Promise<unknown>;
}

const scope = globalThis as { Summarizer?: Native };
const native = scope.Summarizer;

/** Options that name a language are Indonesian or not; those that name none are the browser's. */
function asksForIndonesian(options: unknown): boolean {
  const { expectedInputLanguages = [], outputLanguage } = (options ?? {}) as {
    expectedInputLanguages?: Iterable<string>;
    outputLanguage?: string;
  };
  const tags = [...expectedInputLanguages, ...(outputLanguage === undefined ? [] : [outputLanguage])];
  return tags.length > 0 && tags.every(tag => /^(id|in)(-|$)/i.test(String(tag)));
}

if (native === undefined) {
  Object.defineProperty(globalThis, "Summarizer", { value: Ringkas, writable: true, configurable: true });
} else {
  const own = { availability: native.availability.bind(native), create: native.create.bind(native) };
  const takes = async (options: unknown): Promise<boolean> =>
    asksForIndonesian(options) && (await own.availability(options as object)) === "unavailable";
  native.availability = async options => ((await takes(options)) ? Ringkas.availability(options) : own.availability(options));
  native.create = async options => ((await takes(options)) ? Ringkas.create(options) : own.create(options));
}
