// What was summarized before, on this device and only if the reader turns it on. Turning it off deletes it.
import { effect, signal } from "@preact/signals";
import { analysed, analysis, cut, source } from "../store.ts";
import { run } from "./database.ts";
import { keepHistory } from "./settings.ts";

export interface Entry {
  id: number;
  title: string;
  text: string;
  name: string;
}

export const entries = signal<Entry[]>([]);

const kMost = 50;
const kSettledMs = 1500;
/** Longer texts would fill the device. */
const kMostCharacters = 1_000_000;

async function load(): Promise<void> {
  const all = (await run("history", "readonly", history => history.getAll())) as Entry[];
  entries.value = all.sort((a, b) => b.id - a.id);
}

async function add(): Promise<void> {
  const { text, name } = source.peek();
  const first = cut.peek()?.chosen[0];
  if (!first || text !== analysed.peek() || text.length > kMostCharacters) return;
  const title = analysis.peek()?.title?.text || name || first.text.slice(0, 100);
  for (const { id, text: known } of entries.peek()) {
    // The same text, or one that is being typed on.
    if (known === text) return;
    if (text.startsWith(known)) await remove(id);
  }
  await run("history", "readwrite", history => history.put({ id: Date.now(), title, text, name } satisfies Entry));
  for (const { id } of entries.peek().slice(kMost - 1)) await remove(id);
  await load();
}

export async function remove(id: number): Promise<void> {
  await run("history", "readwrite", history => history.delete(id));
  entries.value = entries.peek().filter(entry => entry.id !== id);
}

export async function clear(): Promise<void> {
  await run("history", "readwrite", history => history.clear());
  entries.value = [];
}

export function followHistory(): void {
  const quietly = (work: Promise<void>): void => {
    work.catch((error: unknown) => console.info("the history is not available:", error));
  };
  let timer = 0;
  let was: boolean | undefined;
  effect(() => {
    const wanted = keepHistory.value;
    analysis.value;
    clearTimeout(timer);
    if (wanted !== was) {
      if (wanted) quietly(load());
      else if (was) quietly(clear());
    }
    was = wanted;
    if (wanted) timer = setTimeout(() => quietly(add()), kSettledMs) as unknown as number;
  });
}
