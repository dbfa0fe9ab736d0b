// All state of the page: signals and what follows from them. Nothing here touches the document or the network.
import { computed, signal } from "@preact/signals";
import type { Analysis, Cut, Length, LengthBy, Link, Why } from "./engine/protocol.ts";

export interface Source {
  text: string;
  /** Name of the file it came from. */
  name: string;
}

export type Problem = { code: string; message: string };
export type View = "marks" | "heat";
export type Form = "paragraph" | "points";

/** Longer texts are shown but not edited: a text box of that size makes every browser stutter. */
export const kMostEditable = 200_000;

export const source = signal<Source>({ text: "", name: "" });
export const editing = signal(true);
export const analysis = signal<Analysis | null>(null);
/** The text that `analysis` speaks of: `source` is already newer while the engine works. */
export const analysed = signal("");
export const cut = signal<Cut | null>(null);
export const links = signal<Link[] | null>(null);
export const busy = signal(false);
/** How far that work is, 0 to 1, where it is known. */
export const progress = signal<number | undefined>(undefined);
export const problem = signal<Problem | null>(null);
export interface Notice {
  text: string;
  action?: { label: string; run(): void };
}

/** A passing message, read out by screen readers. */
export const notice = signal<Notice | null>(null);

export interface Document {
  name: string;
  /** Empty where `problem` says why. */
  text: string;
  problem: string;
}

/** Files that were opened together; `shown` is the one on the page. */
export const documents = signal<Document[]>([]);
export const shown = signal(0);
/** Files being read. */
export const reading = signal<{ done: number; total: number; name: string } | null>(null);

export const length = signal<Length>({ by: "auto", value: 3 });
/** The value that each kind of length had last. */
export const lengthValues = signal<Record<Exclude<LengthBy, "auto">, number>>({ sentences: 3, ratio: 20, words: 80 });
export const form = signal<Form>("paragraph");
export const view = signal<View>("marks");
export const title = signal("");
export const query = signal("");
export const keep = signal<[number, number][]>([]);
/** The keyword whose places are shown. */
export const keyword = signal("");
/** The summary sentence whose reasons are open, by its index in the article. */
export const explained = signal<number | null>(null);
/** Those reasons, once they are there. */
export const why = signal<Why | null>(null);

export const hasText = computed(() => source.value.text.trim() !== "");
/** Article index → place in the summary, from 1. */
export const places = computed(() => new Map(cut.value?.chosen.map((sentence, place) => [sentence.index, place + 1])));
export const editable = computed(() => source.value.text.length <= kMostEditable);
