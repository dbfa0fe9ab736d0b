import assert from "node:assert/strict";
import { test } from "node:test";

import { checkResult, createSummarizer, error, timeless } from "./helpers.mjs";
import { essay, page, planes, texts } from "./texts.mjs";

const ringkas = await createSummarizer();

test("a result holds everything its type says", () => {
  const result = ringkas.summarize(page, { sentences: 3 });
  checkResult(page, result, { sentences: 3 });
  assert.deepEqual(Object.keys(result), [
    "language",
    "method",
    "length",
    "title",
    "summary",
    "sentences",
    "omitted",
    "keywords",
    "stats",
    "warnings",
  ]);
  assert.deepEqual(result.method, { used: "news", why: "dateline" });
  assert.equal(result.title.text, "Warga Lereng Merapi Panen Air Hujan Saat Kemarau");
  assert.equal(page.slice(result.title.begin, result.title.end), result.title.text);
  assert.ok(result.keywords.length > 0 && result.keywords.every(({ text, score, count }) => text && score > 0 && count > 0));
  assert.deepEqual(result.warnings, []);
  assert.ok(result.stats.elapsedMs > 0);
  for (const { why, score } of result.summary) {
    assert.ok(Math.abs(why.parts.reduce((sum, { value }) => sum + value, 0) - Math.log(score)) < 1e-9, "the parts make the score");
    assert.ok(why.support.every(({ similarity, index }) => similarity > 0 && similarity <= 1 + 1e-12 && index < result.sentences.length));
  }
  const reasons = new Set(result.omitted.map(({ reason }) => reason));
  for (const reason of ["byline", "dateline", "related"]) assert.ok(reasons.has(reason), `${reason} is left out`);
});

test("lengths", () => {
  for (const [name, text] of Object.entries(texts)) {
    for (const length of [
      {},
      { sentences: 1 },
      { sentences: 2 },
      { sentences: 1000 },
      { words: 40 },
      { words: 1 },
      { ratio: 0.2 },
      { ratio: 1 },
    ]) {
      const result = ringkas.summarize(text, length);
      checkResult(text, result, length);
      assert.equal(result.length.by, Object.keys(length)[0] ?? "auto", name);
    }
  }
  assert.deepEqual(ringkas.summarize(essay, { words: 1 }).warnings, ["over_budget"]);
  const { stats } = ringkas.summarize(essay, { ratio: 1 });
  assert.ok(stats.summaryWords > stats.words / 2 && stats.summaryWords <= stats.words, `${stats.summaryWords} of ${stats.words} words`);
});

test("analyze once, cut often, also after other texts", () => {
  const article = ringkas.analyze(essay);
  const first = article.cut({ sentences: 2 });
  assert.deepEqual(timeless(first), timeless(ringkas.summarize(essay, { sentences: 2 })));
  ringkas.summarize(page);
  const other = ringkas.analyze(planes);
  assert.deepEqual(timeless(article.cut({ sentences: 2 })), timeless(first));
  assert.deepEqual(timeless(other.cut({ words: 30 })), timeless(ringkas.summarize(planes, { words: 30 })));
  assert.equal(article.cut().sentences, first.sentences, "shared between cuts");
});

test("equal calls give equal results", async () => {
  const again = await createSummarizer();
  for (const text of Object.values(texts)) assert.deepEqual(timeless(ringkas.summarize(text)), timeless(again.summarize(text)));
});

test("methods are used as asked", () => {
  for (const method of ["news", "general", "textrank", "lexrank", "lead"]) {
    const result = ringkas.summarize(essay, { method, sentences: 2 });
    assert.deepEqual(result.method, { used: method, why: "asked" });
    checkResult(essay, result, { sentences: 2 });
  }
  assert.deepEqual(
    ringkas.summarize(essay, { method: "lead", sentences: 2 }).summary.map(({ index }) => index),
    [0, 1],
  );
});

test("a title of the caller's own has no offsets", () => {
  const result = ringkas.summarize(essay, { title: "  Membaca\n di desa " });
  assert.deepEqual(result.title, { text: "Membaca di desa", begin: null, end: null });
});

test("a query draws its sentence up", () => {
  const rank = options => {
    const { sentences } = ringkas.summarize(page, options);
    const at = sentences.findIndex(({ begin, end }) => page.slice(begin, end).includes("Abu vulkanik"));
    return sentences[at].score;
  };
  assert.ok(rank({ query: "abu vulkanik air asam", method: "general" }) > rank({ method: "general" }));
});

test("keep puts an omitted piece back, clean: false all of them", () => {
  const all = ringkas.summarize(page);
  const related = all.omitted.find(({ reason }) => reason === "related");
  const kept = ringkas.summarize(page, { keep: [[related.begin + 1, related.begin + 2]] });
  assert.ok(!kept.omitted.some(({ begin, end }) => begin < related.end && end > related.begin));
  assert.ok(kept.sentences.some(({ begin }) => begin >= related.begin && begin < related.end));
  const raw = ringkas.summarize(page, { clean: false });
  assert.deepEqual(raw.omitted, []);
  assert.equal(raw.title, null);
});

test("offsets of keep are UTF-16 whatever stands before", () => {
  const text = planes + "\n\n" + page;
  const related = ringkas.summarize(text).omitted.find(({ reason }) => reason === "related");
  const kept = ringkas.summarize(text, { keep: [[related.begin, related.end]] });
  assert.ok(!kept.omitted.some(({ begin }) => begin === related.begin));
});

test("undefined options are absent options", () => {
  const options = {
    sentences: undefined,
    words: undefined,
    ratio: undefined,
    title: undefined,
    query: undefined,
    method: undefined,
    clean: undefined,
    keep: undefined,
    signal: undefined,
  };
  assert.deepEqual(timeless(ringkas.summarize(essay, options)), timeless(ringkas.summarize(essay)));
});

test("a disposed summarizer and its articles say so", async () => {
  const own = await createSummarizer();
  const article = own.analyze(essay);
  own.dispose();
  own.dispose();
  assert.throws(() => own.summarize(essay), error("disposed", /disposed/));
  assert.throws(() => own.analyze(essay), error("disposed", /disposed/));
  assert.throws(() => article.cut(), error("disposed", /disposed/));
});

test("an aborted signal stops a call before it starts", () => {
  const reason = new Error("changed my mind");
  const signal = AbortSignal.abort(reason);
  for (const call of [
    () => ringkas.summarize(essay, { signal }),
    () => ringkas.analyze(essay, { signal }),
    () => ringkas.analyze(essay).cut({ signal }),
  ]) {
    assert.throws(call, thrown => thrown === reason);
  }
});

test("importing does nothing: no memory, no request, no worker", async () => {
  const { createSummarizer: untouched } = await import("../../wasm/dist/node.js?untouched");
  assert.equal(typeof untouched, "function");
});
