/** Web IDL conversions of the Summarizer's dictionaries (Web IDL §3.2): members in the order of their names, inherited ones first. */
export const TYPES = ["tldr", "teaser", "key-points", "headline"] as const;
export const FORMATS = ["plain-text", "markdown"] as const;
export const LENGTHS = ["short", "medium", "long"] as const;
export const PREFERENCES = ["auto", "speed", "capability"] as const;

export type SummarizerType = (typeof TYPES)[number];
export type SummarizerFormat = (typeof FORMATS)[number];
export type SummarizerLength = (typeof LENGTHS)[number];
export type PerformancePreference = (typeof PREFERENCES)[number];

export interface SummarizerCreateCoreOptions {
  /** `tldr`: an overview. `teaser`: the opening, to draw readers in. `key-points` (default): a list. `headline`: one line. */
  type?: SummarizerType;
  format?: SummarizerFormat;
  /** 1, about 3, about 6 sentences for `tldr` and `teaser`; at most 3, 5, 7 points; at most 12, 17, 22 words of a headline. */
  length?: SummarizerLength;
  /** A hint to browsers with several models; Ringkas has one, which is fast and takes every option. */
  preference?: PerformancePreference;
  expectedInputLanguages?: Iterable<string>;
  expectedContextLanguages?: Iterable<string>;
  outputLanguage?: string;
}

export interface SummarizerCreateOptions extends SummarizerCreateCoreOptions {
  signal?: AbortSignal;
  monitor?: (monitor: EventTarget & { ondownloadprogress: ((event: Event) => void) | null }) => void;
  /** What readers of all the texts are after: a focus for the choice of sentences. */
  sharedContext?: string;
}

export interface SummarizerSummarizeOptions {
  signal?: AbortSignal;
  /** What the reader of this text is after. */
  context?: string;
}

export interface CoreOptions {
  expectedContextLanguages: string[];
  expectedInputLanguages: string[];
  format: SummarizerFormat;
  length: SummarizerLength;
  outputLanguage: string | undefined;
  preference: PerformancePreference;
  type: SummarizerType;
}

type Members = Record<string, unknown>;

export function dictionary(value: unknown): Members {
  if (value === undefined || value === null) return {};
  if (typeof value !== "object" && typeof value !== "function") throw new TypeError("the options are not an object");
  return value as Members;
}

/** DOMString; a Symbol throws, as it should. */
export const domString = (value: unknown): string => `${value as string}`;

function optional<T>(options: Members, key: string, convert: (value: unknown) => T): T | undefined {
  const value = options[key];
  return value === undefined ? undefined : convert(value);
}

function oneOf<T extends string>(options: Members, key: string, values: readonly T[], standard: T): T {
  const value = optional(options, key, domString);
  if (value === undefined) return standard;
  if (!(values as readonly string[]).includes(value))
    throw new TypeError(`"${value}" is not a value of ${key}; there are ${values.join(", ")}`);
  return value as T;
}

function strings(value: unknown): string[] {
  if (
    value === null ||
    (typeof value !== "object" && typeof value !== "function") ||
    typeof (value as Iterable<unknown>)[Symbol.iterator] !== "function"
  ) {
    throw new TypeError("a list of languages is not a sequence");
  }
  return Array.from(value as Iterable<unknown>, domString);
}

/** Throws for anything but an AbortSignal, of whatever realm. */
const brand = Object.getOwnPropertyDescriptor(AbortSignal.prototype, "aborted")!.get!;

export function signalOf(options: Members): AbortSignal | undefined {
  return optional(options, "signal", value => {
    try {
      brand.call(value);
    } catch {
      throw new TypeError("signal is not an AbortSignal");
    }
    return value as AbortSignal;
  });
}

export function coreOptions(options: Members): CoreOptions {
  return {
    expectedContextLanguages: optional(options, "expectedContextLanguages", strings) ?? [],
    expectedInputLanguages: optional(options, "expectedInputLanguages", strings) ?? [],
    format: oneOf(options, "format", FORMATS, "markdown"),
    length: oneOf(options, "length", LENGTHS, "short"),
    outputLanguage: optional(options, "outputLanguage", domString),
    preference: oneOf(options, "preference", PREFERENCES, "auto"),
    type: oneOf(options, "type", TYPES, "key-points"),
  };
}

export function createOptions(value: unknown) {
  const options = dictionary(value);
  return {
    ...coreOptions(options),
    monitor: optional(options, "monitor", callback => {
      if (typeof callback !== "function") throw new TypeError("monitor is not a function");
      return callback as (monitor: EventTarget) => void;
    }),
    sharedContext: optional(options, "sharedContext", domString) ?? "",
    signal: signalOf(options),
  };
}

export function summarizeOptions(value: unknown) {
  const options = dictionary(value);
  return { context: optional(options, "context", domString) ?? "", signal: signalOf(options) };
}

/** Validates, canonicalizes and makes unique in place; an invalid tag throws a RangeError, as in all of Intl. */
export function canonicalizeLanguages(options: CoreOptions): void {
  options.expectedInputLanguages = Intl.getCanonicalLocales(options.expectedInputLanguages);
  options.expectedContextLanguages = Intl.getCanonicalLocales(options.expectedContextLanguages);
  if (options.outputLanguage !== undefined) options.outputLanguage = Intl.getCanonicalLocales(options.outputLanguage)[0];
}
