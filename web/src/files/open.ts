// Opening files from the page: one worker reads them in turn; ending it is the cancel.
import url from "#worker/files";
import { say, setText } from "../actions.ts";
import { t } from "../i18n/index.ts";
import { type Document, reading } from "../store.ts";
import { scriptAddress } from "../trusted.ts";
import type { ReadReply } from "./protocol.ts";

let stop: (() => void) | undefined;

export const cancelReading = (): void => stop?.();

export async function openFiles(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  cancelReading();
  const worker = new Worker(scriptAddress(url), { type: SINGLE_FILE ? "classic" : "module", name: "ringkas-files" });
  let cancelled = false;
  const ended = new Promise<never>((_, reject) => {
    stop = () => {
      cancelled = true;
      reject(new DOMException("cancelled", "AbortError"));
    };
    worker.addEventListener("error", event => {
      event.preventDefault();
      reject(new Error(event.message));
    });
  });
  // Without a file in work nobody waits for it.
  ended.catch(() => undefined);
  const documents: Document[] = [];
  try {
    for (const [index, file] of files.entries()) {
      reading.value = { done: index, total: files.length, name: file.name };
      const reply = await Promise.race([readOne(worker, index, file), ended]);
      documents.push({ name: file.name, text: "text" in reply ? reply.text : "", problem: "problem" in reply ? reply.problem : "" });
    }
  } catch (error) {
    if (!cancelled) say(t.value.fileProblems.broken?.(reading.value?.name ?? "") ?? String(error));
  } finally {
    worker.terminate();
    stop = undefined;
    reading.value = null;
  }
  // Whoever cancels keeps the text that was there.
  if (cancelled) say(t.value.readingCancelled);
  else show(documents);
}

function readOne(worker: Worker, id: number, file: File): Promise<ReadReply> {
  return new Promise(resolve => {
    const listener = (event: MessageEvent<ReadReply>): void => {
      if (event.data.id !== id) return;
      worker.removeEventListener("message", listener);
      resolve(event.data);
    };
    worker.addEventListener("message", listener);
    worker.postMessage({ id, file });
  });
}

function show(documents: Document[]): void {
  const readable = documents.filter(document => document.problem === "");
  const failed = documents.filter(document => document.problem !== "");
  if (readable[0]) setText(readable[0].text, { name: readable[0].name, files: readable.length > 1 ? readable : [] });
  if (failed.length > 0) {
    say(failed.map(({ name, problem }) => (t.value.fileProblems[problem] ?? t.value.fileProblems.broken!)(name)).join(" "));
  }
}
