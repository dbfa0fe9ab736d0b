// Progress is told while a text is worked on, in both modes.
import assert from "node:assert/strict";
import { test } from "node:test";

import { createSummarizer, timeless } from "./helpers.mjs";
import { essay, page } from "./texts.mjs";

const long = page.repeat(1000);

const rising = told => told.every((done, i) => i === 0 || done > told[i - 1]);

for (const worker of [false, true]) {
  test(`${worker ? "worker" : "local"} mode: from 0 to 1, rising, a step for each stage`, async t => {
    const ringkas = await createSummarizer({ worker });
    t.after(() => ringkas.dispose());
    for (const text of ["", essay, long]) {
      for (const call of ["summarize", "analyze"]) {
        const told = [];
        const answer = await ringkas[call](text, { progress: done => told.push(done) });
        assert.equal(told[0], 0);
        assert.equal(told.at(-1), 1);
        assert.ok(told.length >= 6 && rising(told), told.join(" "));
        if (call === "summarize") assert.deepEqual(timeless(answer), timeless(await ringkas.summarize(text)));
      }
    }
  });
}

test("the stages are told when they are done, not all at the end", async () => {
  const ringkas = await createSummarizer();
  const times = [];
  ringkas.summarize(long, { progress: () => times.push(performance.now()) });
  const whole = times.at(-1) - times[0];
  const longest = Math.max(...times.slice(1).map((time, i) => time - times[i]));
  assert.ok(longest < 0.8 * whole, `${longest.toFixed()} of ${whole.toFixed()} ms without a word`);
});

test("fifty megabytes", async t => {
  const ringkas = await createSummarizer({ worker: true });
  t.after(() => ringkas.dispose());
  const told = [];
  const text = page.repeat(Math.ceil(50e6 / page.length));
  const { summary, stats, warnings } = await ringkas.summarize(text, { sentences: 3, progress: done => told.push(done) });
  assert.equal(summary.length, 3);
  for (const { begin, end, text: sentence } of summary) assert.equal(text.slice(begin, end).replace(/\s+/g, " "), sentence);
  assert.ok(stats.words > 1e6 && warnings.length === 0);
  assert.ok(told.at(-1) === 1 && rising(told), told.join(" "));
  assert.deepEqual(
    timeless(await ringkas.summarize(essay)),
    timeless((await createSummarizer()).summarize(essay)),
    "and small ones as ever",
  );
});

test("an abort ends the telling", async t => {
  const ringkas = await createSummarizer({ worker: true });
  t.after(() => ringkas.dispose());
  const controller = new AbortController();
  const told = [];
  const progress = done => {
    told.push(done);
    if (told.length === 2) controller.abort(new Error("enough"));
  };
  await assert.rejects(ringkas.summarize(long, { progress, signal: controller.signal }), /enough/);
  await ringkas.summarize(essay);
  assert.equal(told.length, 2);
});

test("without a worker, an exception thrown by progress ends the call and leaves a usable summarizer", async () => {
  const ringkas = await createSummarizer();
  const reason = new Error("enough");
  const progress = done => {
    if (done > 0) throw reason;
  };
  assert.throws(
    () => ringkas.summarize(long, { progress }),
    thrown => thrown === reason,
  );
  assert.equal(ringkas.summarize(essay, { sentences: 1 }).summary.length, 1);
});
