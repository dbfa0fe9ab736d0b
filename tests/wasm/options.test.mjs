import assert from "node:assert/strict";
import { test } from "node:test";

import { createSummarizer, error, wasmBytes } from "./helpers.mjs";
import { essay } from "./texts.mjs";

const ringkas = await createSummarizer();

const WRONG_TEXT = [undefined, null, 5, {}, ["a"], Buffer.from("teks")];
const WRONG_LENGTH = [
  [{ sentences: 0 }, /sentences must be a whole number of at least 1/],
  [{ sentences: -1 }, /sentences/],
  [{ sentences: 1.5 }, /sentences/],
  [{ sentences: NaN }, /sentences/],
  [{ sentences: Infinity }, /sentences/],
  [{ sentences: "3" }, /sentences/],
  [{ sentences: null }, /sentences/],
  [{ words: 0 }, /words must be a whole number of at least 1/],
  [{ words: "80" }, /words/],
  [{ ratio: 0 }, /ratio must be a number over 0 and at most 1/],
  [{ ratio: 1.01 }, /ratio/],
  [{ ratio: NaN }, /ratio/],
  [{ ratio: "0.5" }, /ratio/],
  [{ ratio: true }, /ratio/],
  [{ sentences: 3, words: 80 }, /at most one of sentences, ratio, words/],
];
const WRONG_ANALYSIS = [
  [{ title: 5 }, /title must be a string/],
  [{ title: null }, /title must be a string/],
  [{ query: ["a"] }, /query must be a string/],
  [{ method: "best" }, /method must be one of auto, news, general, textrank, lexrank, lead/],
  [{ method: 1 }, /method/],
  [{ method: "toString" }, /method/],
  [{ clean: 1 }, /clean must be true or false/],
  [{ keep: [1, 2] }, /keep must be a list of \[begin, end\]/],
  [{ keep: "0-3" }, /keep/],
  [{ keep: [[3, 1]] }, /keep/],
  [{ keep: [[0, 1e9]] }, /keep/],
  [{ keep: [[0.5, 1]] }, /keep/],
  [{ keep: [[0, 1, 2]] }, /keep/],
  [{ keep: [null] }, /keep/],
  [{ keep: null }, /keep/],
  [{ keep: [[-1, 1]] }, /keep/],
  [{ progress: true }, /progress must be a function/],
];
const WRONG_OTHERS = [
  [{ sentence: 3 }, /unknown option "sentence"; there are sentences, ratio, words/],
  [{ signal: {} }, /signal must be an AbortSignal/],
  [{ signal: null }, /signal/],
  [null, /options must be an object/],
  [3, /options must be an object/],
];

test("text must be a string", () => {
  for (const text of WRONG_TEXT) {
    assert.throws(() => ringkas.summarize(text), error("bad_option", /^text must be a string/));
    assert.throws(() => ringkas.analyze(text), error("bad_option", /^text must be a string/));
  }
});

test("summarize refuses wrong options by name", () => {
  for (const [options, says] of [...WRONG_LENGTH, ...WRONG_ANALYSIS, ...WRONG_OTHERS])
    assert.throws(() => ringkas.summarize(essay, options), error("bad_option", says));
});

test("analyze refuses wrong options by name, lengths among them", () => {
  for (const [options, says] of WRONG_ANALYSIS) assert.throws(() => ringkas.analyze(essay, options), error("bad_option", says));
  assert.throws(
    () => ringkas.analyze(essay, { sentences: 3 }),
    error("bad_option", /unknown option "sentences"; there are title, query, method, clean, keep, progress, signal/),
  );
});

test("cut refuses wrong options by name, those of the analysis among them", () => {
  const article = ringkas.analyze(essay);
  for (const [options, says] of WRONG_LENGTH) assert.throws(() => article.cut(options), error("bad_option", says));
  assert.throws(
    () => article.cut({ query: "kopi" }),
    error("bad_option", /unknown option "query"; there are sentences, ratio, words, signal/),
  );
});

test("createSummarizer refuses wrong options by name", async () => {
  for (const [options, says] of [
    [{ wasmUrl: "x" }, /unknown option "wasmUrl"; there are wasm, module, worker/],
    [{ worker: true, idle: 1 }, /unknown option "idle"; there are wasm, module, worker, idleMs/],
    [{ toString: 1 }, /unknown option "toString"/],
    [{ worker: "yes" }, /worker must be true, false or a function that returns a Worker/],
    [{ idleMs: 5 }, /unknown option "idleMs"; there are wasm, module, worker$/],
    [{ worker: true, idleMs: -1 }, /idleMs must be a number of milliseconds/],
    [{ worker: true, idleMs: "5" }, /idleMs/],
    [{ module: {} }, /module must be a WebAssembly.Module/],
    [{ wasm: 5 }, /wasm must be an address, bytes or a Response/],
    [{ wasm: null }, /wasm must be/],
    [{ wasm: "a", module: await WebAssembly.compile(wasmBytes()) }, /at most one of wasm, module/],
    [null, /options must be an object/],
  ]) {
    await assert.rejects(createSummarizer(options), error("bad_option", says));
  }
});
