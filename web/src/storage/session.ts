// A reload never loses the text: session storage, which ends with the tab; for long texts IndexedDB under the tab's own key.
import { effect } from "@preact/signals";
import { say, setText } from "../actions.ts";
import { t } from "../i18n/index.ts";
import { editing, source } from "../store.ts";
import { run } from "./database.ts";

const kText = "ringkas.text";
const kTab = "ringkas.tab";
/** Session storage holds about five million characters for the whole origin. */
const kMostInSession = 1_000_000;
const kPiece = 500_000;
const kDelayMs = 250;
const kDayMs = 24 * 60 * 60 * 1000;

interface StoredText {
  id: string;
  at: number;
  /** A blob: a string of ten million characters would be copied on the main thread. */
  text: Blob;
  name: string;
}

let unsaved = false;
let warned = false;

function tab(): string {
  const known = sessionStorage.getItem(kTab);
  if (known) return known;
  const made = crypto.randomUUID();
  sessionStorage.setItem(kTab, made);
  return made;
}

/** Encoded a piece a turn: ten megabytes at once would hold the page up for a tenth of a second. */
async function pack(text: string): Promise<Blob> {
  const pieces: Blob[] = [];
  for (let begin = 0; begin < text.length; ) {
    let end = Math.min(begin + kPiece, text.length);
    // Never between the halves of a surrogate pair.
    if (end < text.length && (text.charCodeAt(end) & 0xfc00) === 0xdc00) end++;
    pieces.push(new Blob([text.slice(begin, end)]));
    begin = end;
    await new Promise(resolve => setTimeout(resolve));
  }
  return new Blob(pieces);
}

async function save(): Promise<void> {
  const { text, name } = source.peek();
  unsaved = true;
  try {
    if (text.length <= kMostInSession) {
      sessionStorage.setItem(kText, JSON.stringify({ text, name, editing: editing.peek() }));
    } else {
      sessionStorage.setItem(kText, JSON.stringify({ stored: true }));
      const packed = await pack(text);
      if (source.peek().text !== text) return;
      await run("texts", "readwrite", texts => texts.put({ id: tab(), at: Date.now(), text: packed, name } satisfies StoredText));
    }
    unsaved = false;
  } catch (error) {
    console.info("the text cannot be stored:", error);
    if (text.trim() !== "" && !warned) {
      warned = true;
      say(t.value.notStored);
    }
  }
}

async function restore(): Promise<void> {
  const stored = JSON.parse(sessionStorage.getItem(kText) ?? "null") as Record<string, unknown> | null;
  if (!stored || source.peek().text !== "") return;
  if (stored.stored === true) {
    const long = (await run("texts", "readonly", texts => texts.get(tab()))) as StoredText | undefined;
    const text = (await long?.text.text()) ?? "";
    if (long && source.peek().text === "") setText(text, { name: long.name });
  } else if (typeof stored.text === "string" && stored.text !== "") {
    setText(stored.text, { name: String(stored.name ?? ""), edit: stored.editing === true });
  }
}

/** Texts of tabs that ended without a word. */
async function forgetOld(): Promise<void> {
  const all = (await run("texts", "readonly", texts => texts.getAllKeys())) as string[];
  for (const id of all) {
    const text = (await run("texts", "readonly", texts => texts.get(id))) as StoredText | undefined;
    if (text && Date.now() - text.at > kDayMs) await run("texts", "readwrite", texts => texts.delete(id));
  }
}

export async function followText(): Promise<void> {
  try {
    await restore();
  } catch (error) {
    console.info("the text of before is not available:", error);
  }
  let timer = 0;
  let first = true;
  effect(() => {
    source.value;
    editing.value;
    if (first) {
      first = false;
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(() => void save(), kDelayMs) as unknown as number;
    unsaved = true;
  });
  addEventListener("pagehide", () => {
    if (unsaved && source.peek().text.length <= kMostInSession) void save();
  });
  // Where nothing can be stored, the browser asks before the text is gone.
  addEventListener("beforeunload", event => {
    const { text } = source.peek();
    if (unsaved && text.trim() !== "" && (warned || text.length > kMostInSession)) event.preventDefault();
  });
  try {
    await forgetOld();
  } catch (error) {
    console.info("old texts cannot be looked through:", error);
  }
}
