// The engine: the npm package in a worker of the page's own, so that a crash or a kill costs a worker and no text.
import { type Article, createSummarizer, type Result, RingkasError, type Summarizer } from "ringkas";
import wasm from "#wasm";
import { analysisOf, cutOf, linksOf, whyOf } from "./convert.ts";
import type { AnalyzeRequest, Length, PieceRequest, Reply, Request } from "./protocol.ts";

let summarizer: Promise<Summarizer> | undefined;
let article: Article | undefined;
let result: Result | undefined;
let text = "";

/** Shorter texts are done before anybody could see how far they are. */
const kLong = 500_000;

const start = (): Promise<Summarizer> => (summarizer ??= createSummarizer(wasm && { wasm }));

const lengthOptions = ({ by, value }: Length): { sentences?: number; ratio?: number; words?: number } => {
  if (by === "sentences") return { sentences: value };
  if (by === "ratio") return { ratio: value / 100 };
  return by === "words" ? { words: value } : {};
};

function send(reply: Reply): void {
  postMessage(reply);
}

async function analyze(request: AnalyzeRequest): Promise<void> {
  const engine = await start();
  const { title, query, keep } = request;
  const began = performance.now();
  const progress = (done: number): void => send({ kind: "progress", id: request.id, done });
  article = engine.analyze(text, { keep, ...(title && { title }), ...(query && { query }), ...(text.length > kLong && { progress }) });
  result = article.cut(lengthOptions(request.length));
  const elapsedMs = performance.now() - began;
  send({ kind: "analysis", id: request.id, analysis: analysisOf(result, elapsedMs), cut: cutOf(result) });
}

async function answer(request: Request): Promise<void> {
  if (request.kind === "analyze") return analyze(request);
  if (!article || !result) throw new RingkasError("disposed", "there is no analysed text");
  const { id } = request;
  if (request.kind === "links") return send({ kind: "links", id, links: linksOf(article) });
  if (request.kind === "why") return send({ kind: "why", id, why: whyOf(result, request.index) });
  result = article.cut(lengthOptions(request.length));
  if (request.kind === "cut") send({ kind: "cut", id, cut: cutOf(result) });
  else send({ kind: "json", id, json: `${JSON.stringify(result, null, 2)}\n` });
}

function fail(id: number | null, error: unknown): void {
  const code = error instanceof RingkasError ? error.code : "crashed";
  send({ kind: "failed", id, code, message: error instanceof Error ? error.message : String(error) });
}

addEventListener("message", (event: MessageEvent<Request | PieceRequest>) => {
  if (event.data.kind === "piece") {
    text = event.data.first ? event.data.text : text + event.data.text;
    return;
  }
  const request = event.data;
  answer(request).catch((error: unknown) => fail(request.id, error));
});

/** The first calls run in the baseline compiler and are several times slower: not while somebody waits. */
function warmUp(engine: Summarizer): void {
  const text =
    "Warga kampung membangun jembatan bambu di atas sungai. Jembatan itu membantu anak-anak pergi ke sekolah setiap pagi.\n\n".repeat(12);
  for (let round = 0; round < 8; round++) engine.analyze(text).cut();
}

start().then(
  engine => {
    warmUp(engine);
    send({ kind: "ready" });
  },
  (error: unknown) => {
    summarizer = undefined;
    fail(null, error);
  },
);
