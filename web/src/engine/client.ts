// The page's side of the engine: one worker, one question at a time, the newest question wins.
import url from "#worker/engine";
import { scriptAddress } from "../trusted.ts";
import type { AnalyzeRequest, CutRequest, JsonRequest, LinksRequest, Reply, Request } from "./protocol.ts";

type WithoutId<T> = T extends unknown ? Omit<T, "id"> : never;
export type Question = WithoutId<AnalyzeRequest & { text: string } | CutRequest | LinksRequest | JsonRequest>;
export type Answer = Exclude<Reply, { kind: "ready" | "failed" }>;

export interface Listener {
  answered(answer: Answer): void;
  /** `load_failed`, `crashed`, `timeout`, or an error code of the package. */
  failed(code: string, message: string): void;
}

/** A worker that is still busy after this long is given up for a newer text. */
const kPatienceMs = 250;
const kTimeoutMs = (characters: number): number => 20_000 + characters / 100;

export class Engine {
  #worker: Worker | undefined;
  #nextId = 1;
  #asked: { id: number; at: number; timer: number } | undefined;
  #waiting: Question | undefined;
  #known: string | undefined;
  #ready = false;

  constructor(private readonly listener: Listener) {}

  /** Loads the engine before the first text is there. */
  start(): void {
    if (this.#worker) return;
    try {
      this.#worker = new Worker(scriptAddress(url), { type: SINGLE_FILE ? "classic" : "module", name: "ringkas" });
    } catch (error) {
      this.listener.failed("load_failed", String(error));
      return;
    }
    this.#worker.addEventListener("message", (event: MessageEvent<Reply>) => this.#hear(event.data));
    this.#worker.addEventListener("error", (event) => {
      event.preventDefault();
      this.#drop(this.#ready ? "crashed" : "load_failed", event.message ?? "");
    });
  }

  ask(question: Question): void {
    if (!this.#asked) return this.#send(question);
    // A new length does not displace a new text that is still waiting: that text is asked with the new length.
    if (question.kind !== "analyze" && this.#waiting?.kind === "analyze") {
      if (question.kind === "cut") this.#waiting.length = question.length;
      return;
    }
    this.#waiting = question;
    if (question.kind === "analyze" && this.#ready && performance.now() - this.#asked.at > kPatienceMs) this.cancel(true);
  }

  /** Stops what is being computed; with `next`, goes on with the waiting question. */
  cancel(next = false): void {
    this.#stop();
    const waiting = this.#waiting;
    this.#waiting = undefined;
    this.start();
    if (next && waiting) this.#send(waiting);
  }

  #send(question: Question): void {
    this.start();
    if (!this.#worker) return;
    const id = this.#nextId++;
    let request: Request;
    if (question.kind === "analyze") {
      const { text, ...rest } = question;
      request = { ...rest, id, ...(text !== this.#known && { text }) };
      this.#known = text;
    } else {
      request = { ...question, id };
    }
    const timer = setTimeout(() => this.#drop("timeout", ""), kTimeoutMs(this.#known?.length ?? 0));
    this.#asked = { id, at: performance.now(), timer: timer as unknown as number };
    this.#worker.postMessage(request);
  }

  #hear(reply: Reply): void {
    if (reply.kind === "ready") {
      this.#ready = true;
      return;
    }
    if (reply.kind === "failed" && reply.id === null) return this.#drop(reply.code, reply.message);
    if (!this.#asked || reply.id !== this.#asked.id) return;
    clearTimeout(this.#asked.timer);
    this.#asked = undefined;
    const waiting = this.#waiting;
    this.#waiting = undefined;
    // An answer that a newer text has overtaken is not shown.
    if (waiting?.kind !== "analyze") {
      if (reply.kind === "failed") this.listener.failed(reply.code, reply.message);
      else this.listener.answered(reply);
    }
    if (waiting) this.#send(waiting);
  }

  #stop(): void {
    clearTimeout(this.#asked?.timer);
    this.#asked = undefined;
    this.#known = undefined;
    this.#ready = false;
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #drop(code: string, message: string): void {
    this.#stop();
    this.#waiting = undefined;
    this.listener.failed(code, message);
  }
}
