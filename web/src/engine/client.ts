// The page's side of the engine: one worker, one question at a time, the newest question wins.
import url from "#worker/engine";
import { scriptAddress } from "../trusted.ts";
import type { AnalyzeRequest, CutRequest, JsonRequest, LinksRequest, PieceRequest, Reply, Request, WhyRequest } from "./protocol.ts";

type WithoutId<T> = T extends unknown ? Omit<T, "id"> : never;
export type Question = WithoutId<(AnalyzeRequest & { text: string }) | CutRequest | LinksRequest | WhyRequest | JsonRequest>;
export type Answer = Exclude<Reply, { kind: "ready" | "progress" | "failed" }>;

export interface Listener {
  answered(answer: Answer): void;
  /** `load_failed`, `crashed`, `timeout`, or an error code of the package. */
  failed(code: string, message: string): void;
  /** How far the present question is, 0 to 1; told of long texts only. */
  progressed(done: number): void;
  /** The worker was lost and replaced; what was asked is being asked again. */
  restarted(): void;
}

/** A worker that is still busy after this long is given up for a newer text. */
const kPatienceMs = 250;
/** Many times what a slow phone needs; a worker that says nothing for so long was killed. */
const kAnswerMs = (characters: number): number => 3000 + characters / 100;
const kLoadMs = 60_000;
const kPiece = 1_000_000;

export class Engine {
  #worker: Worker | undefined;
  #nextId = 1;
  #asked: { id: number; at: number; timer: number; question: Question; again: boolean } | undefined;
  #waiting: Question | undefined;
  /** The text that the worker has. */
  #known: string | undefined;
  /** What the present worker would have to be asked first if it were a new one. */
  #analyze: Extract<Question, { kind: "analyze" }> | undefined;
  #analysed = false;
  #ready = false;
  /** A question that has cost one worker already. */
  #fatal: Question | undefined;

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
    this.#worker.addEventListener("error", event => {
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
    const waiting = this.#waiting;
    this.#stop();
    this.start();
    if (next && waiting) this.#send(waiting);
  }

  #send(question: Question, again = false): void {
    this.start();
    if (!this.#worker) return;
    if (question.kind === "cut" && this.#analyze) this.#analyze = { ...this.#analyze, length: question.length };
    // A new worker knows no article yet; the page has its analysis already.
    if (question.kind !== "analyze" && !this.#analysed && this.#analyze) {
      this.#waiting = question;
      return this.#send(this.#analyze, true);
    }
    const id = this.#nextId++;
    this.#asked = { id, at: performance.now(), timer: 0, question, again };
    if (question.kind !== "analyze") return this.#post({ ...question, id });
    const { text, ...rest } = question;
    this.#analyze = question;
    this.#analysed = true;
    if (text === this.#known) return this.#post({ ...rest, id });
    this.#known = text;
    void this.#hand(text, () => this.#post({ ...rest, id }));
  }

  #post(request: Request): void {
    this.#watch();
    this.#worker?.postMessage(request);
  }

  /** A book is copied to the worker a piece a turn. */
  async #hand(text: string, then: () => void): Promise<void> {
    const worker = this.#worker;
    for (let begin = 0; begin === 0 || begin < text.length; begin += kPiece) {
      if (begin > 0) await new Promise(resolve => setTimeout(resolve));
      if (this.#worker !== worker) return;
      worker?.postMessage({ kind: "piece", text: text.slice(begin, begin + kPiece), first: begin === 0 } satisfies PieceRequest);
    }
    then();
  }

  #watch(): void {
    const asked = this.#asked;
    if (!asked) return;
    clearTimeout(asked.timer);
    const patience = this.#ready ? kAnswerMs(this.#known?.length ?? 0) : kLoadMs;
    asked.timer = setTimeout(() => this.#drop(this.#ready ? "timeout" : "load_failed", ""), patience) as unknown as number;
  }

  #hear(reply: Reply): void {
    if (reply.kind === "ready") {
      this.#ready = true;
      return this.#watch();
    }
    if (reply.kind === "failed" && reply.id === null) return this.#drop("load_failed", reply.message);
    if (!this.#asked || reply.id !== this.#asked.id) return;
    if (reply.kind === "progress") {
      this.#watch();
      return this.listener.progressed(reply.done);
    }
    const { timer, again } = this.#asked;
    clearTimeout(timer);
    this.#asked = undefined;
    const waiting = this.#waiting;
    this.#waiting = undefined;
    // An answer that a newer text has overtaken is not shown.
    if (waiting?.kind !== "analyze") {
      if (reply.kind === "failed") this.listener.failed(reply.code, reply.message);
      else if (!again) this.listener.answered(reply);
    }
    if (waiting) this.#send(waiting);
  }

  #stop(): void {
    clearTimeout(this.#asked?.timer);
    this.#asked = undefined;
    this.#waiting = undefined;
    this.#known = undefined;
    this.#analysed = false;
    this.#ready = false;
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  /** A lost worker is replaced and asked again, once: a question that costs a second one is given up. */
  #drop(code: string, message: string): void {
    const lost = this.#waiting ?? this.#asked?.question;
    this.#stop();
    if (code === "load_failed" || (lost && lost === this.#fatal)) return this.listener.failed(code, message);
    this.start();
    this.#fatal = lost;
    if (lost) this.#send(lost);
    this.listener.restarted();
  }
}
