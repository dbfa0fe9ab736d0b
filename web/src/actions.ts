// Everything a reader can do that concerns text and engine. Views call these and read the store.
import { batch } from "@preact/signals";
import { type Answer, Engine } from "./engine/client.ts";
import type { Length } from "./engine/protocol.ts";
import { t } from "./i18n/index.ts";
import * as store from "./store.ts";

let askedText = "";
let deliver: ((json: string) => void) | undefined;

/** A book's answer is unpacked in one task; its summary is drawn in the next and its article in the one after. */
const kBookSentences = 2000;

const engine = new Engine({
  answered(answer: Answer): void {
    const book = answer.kind === "analysis" && answer.analysis.sentences.begin.length > kBookSentences;
    const text = askedText;
    if (!book) return take(answer, text);
    store.analysis.value = null;
    setTimeout(() => take({ kind: "cut", id: answer.id, cut: answer.cut }, text));
    setTimeout(() => take(answer, text));
  },
  failed(code: string, message: string): void {
    batch(() => {
      store.busy.value = false;
      store.problem.value = { code, message };
    });
  },
  progressed(done: number): void {
    store.progress.value = done;
  },
  restarted: () => say(t.value.restarted),
});

function take(answer: Answer, text: string): void {
  batch(() => {
    store.busy.value = false;
    store.problem.value = null;
    if (answer.kind === "analysis") {
      store.analysed.value = text;
      store.analysis.value = answer.analysis;
      store.links.value = null;
      store.explained.value = null;
    }
    if (answer.kind === "links") store.links.value = answer.links;
    else if (answer.kind === "why") store.why.value = answer.why;
    else if (answer.kind === "json") deliver?.(answer.json);
    else store.cut.value = answer.cut;
  });
}

export const startEngine = (): void => engine.start();

/** Ranks the present text; called after everything that the ranking depends on. */
export function summarize(): void {
  const { text } = store.source.value;
  if (text.trim() === "") return clearResult();
  askedText = text;
  store.busy.value = true;
  store.progress.value = undefined;
  engine.ask({
    kind: "analyze",
    text,
    title: store.title.value,
    query: store.query.value,
    keep: store.keep.value,
    length: store.length.value,
  });
}

function clearResult(): void {
  engine.cancel();
  batch(() => {
    store.analysis.value = null;
    store.cut.value = null;
    store.links.value = null;
    store.analysed.value = "";
    store.busy.value = false;
    store.problem.value = null;
  });
}

/** A whole new text: what was put back, asked or typed as title belonged to the old one. */
export function setText(text: string, { name = "", edit = false, files = [] as store.Document[] } = {}): void {
  const before = store.source.value;
  batch(() => {
    store.documents.value = files;
    store.shown.value = 0;
    store.source.value = { text, name };
    store.title.value = "";
    store.query.value = "";
    store.keyword.value = "";
    store.keep.value = [];
    store.editing.value = text.trim() === "" || (edit && text.length <= store.kMostEditable);
    store.notice.value = null;
    summarize();
  });
  if (before.text.trim() !== "" && before.text !== text) {
    say(t.value.replaced, { label: t.value.undo, run: () => setText(before.text, { name: before.name }) });
  }
}

export function showDocument(index: number): void {
  const files = store.documents.value;
  const document = files[index];
  if (!document) return;
  setText(document.text, { name: document.name, files });
  store.shown.value = index;
  store.notice.value = null;
}

/** A part of the page that is fetched when it is used first; where it cannot be had the reader is told, and there is none. */
export async function fetched<Part>(part: Promise<Part>): Promise<Part | undefined> {
  try {
    return await part;
  } catch {
    say(t.value.partMissing);
    return undefined;
  }
}

export function say(text: string, action?: store.Notice["action"]): void {
  store.notice.value = { text, ...(action && { action }) };
}

/** The text as it is being typed. */
export function editText(text: string): void {
  batch(() => {
    store.source.value = { ...store.source.value, text };
    store.keep.value = [];
    summarize();
  });
}

export function setLength(length: Length): void {
  batch(() => {
    store.length.value = length;
    if (length.by !== "auto") store.lengthValues.value = { ...store.lengthValues.value, [length.by]: length.value };
  });
  if (!store.analysis.value) return;
  store.busy.value = true;
  engine.ask({ kind: "cut", length });
}

export function setTitle(title: string): void {
  store.title.value = title;
  summarize();
}

export function setQuery(query: string): void {
  store.query.value = query;
  summarize();
}

export function putBack(pieces: [number, number][]): void {
  store.keep.value = [...store.keep.value, ...pieces];
  summarize();
}

export function undoPutBack(): void {
  store.keep.value = [];
  summarize();
}

export function cancelWork(): void {
  engine.cancel();
  batch(() => {
    store.busy.value = false;
    say(t.value.cancelled);
  });
}

export function retry(): void {
  store.problem.value = null;
  if (store.hasText.value) summarize();
  else engine.start();
}

/** Opens the reasons of a summary sentence, or closes them. */
export function explain(index: number | null): void {
  store.explained.value = index;
  store.why.value = null;
  if (index !== null) engine.ask({ kind: "why", index });
}

export const askLinks = (): void => engine.ask({ kind: "links" });

/** The package's result for the present length. */
export function resultAsJson(): Promise<string> {
  return new Promise(resolve => {
    deliver = resolve;
    engine.ask({ kind: "json", length: store.length.value });
  });
}
