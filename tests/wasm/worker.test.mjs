import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";

import { createSummarizer, dist, error, timeless, wasmBytes, withMemoryLimit } from "./helpers.mjs";
import { essay, page, texts } from "./texts.mjs";

const local = await createSummarizer();
const long = page.repeat(2000);

/** A summarizer in a worker that ends with the test. */
async function remote(t, options = {}) {
  const ringkas = await createSummarizer({ worker: true, ...options });
  t.after(() => ringkas.dispose());
  return ringkas;
}

test("the same results as in the caller's thread", async t => {
  const ringkas = await remote(t);
  for (const text of Object.values(texts)) {
    for (const options of [{}, { sentences: 2 }, { words: 40, query: "kopi", method: "general" }, { clean: false }]) {
      assert.deepEqual(timeless(await ringkas.summarize(text, options)), timeless(local.summarize(text, options)));
    }
    const article = await ringkas.analyze(text);
    assert.deepEqual(timeless(await article.cut({ ratio: 0.5 })), timeless(local.summarize(text, { ratio: 0.5 })));
  }
});

test("calls made at once are answered in order, articles keep apart", async t => {
  const ringkas = await remote(t);
  const order = [];
  const [a, b] = await Promise.all([ringkas.analyze(essay), ringkas.analyze(page)]);
  const results = await Promise.all(
    [
      () => a.cut({ sentences: 1 }),
      () => b.cut({ sentences: 2 }),
      () => a.cut({ sentences: 3 }),
      () => ringkas.summarize(page, { sentences: 1 }),
    ].map((call, i) => call().then(result => (order.push(i), result))),
  );
  assert.deepEqual(order, [0, 1, 2, 3]);
  const expected = [
    local.summarize(essay, { sentences: 1 }),
    local.summarize(page, { sentences: 2 }),
    local.summarize(essay, { sentences: 3 }),
    local.summarize(page, { sentences: 1 }),
  ];
  assert.deepEqual(results.map(timeless), expected.map(timeless));
});

test("wrong options and texts reject by name, and nothing is sent", async t => {
  const ringkas = await remote(t);
  await assert.rejects(ringkas.summarize(5), error("bad_option", /text must be a string/));
  await assert.rejects(ringkas.summarize(essay, { sentences: 0 }), error("bad_option", /sentences/));
  await assert.rejects(ringkas.analyze(essay, { method: "x" }), error("bad_option", /method/));
  await assert.rejects((await ringkas.analyze(essay)).cut({ words: -1 }), error("bad_option", /words/));
});

test("errors of the core keep their code", async t => {
  const ringkas = await remote(t);
  const many = Array.from({ length: 4100 }, (_, i) => `Kalimat nomor ${i} bicara tentang kopi dan desa.`).join(" ");
  await assert.rejects(ringkas.summarize(many, { method: "lexrank" }), error("too_large", /4000/));
  assert.equal((await ringkas.summarize(essay, { sentences: 1 })).summary.length, 1);
});

test("memory exhausted in the worker", async t => {
  const ringkas = await remote(t, { wasm: withMemoryLimit(wasmBytes(), 128) });
  const article = await ringkas.analyze(essay);
  await assert.rejects(ringkas.summarize(long), error("out_of_memory", /memory/));
  assert.deepEqual(timeless(await article.cut()), timeless(local.summarize(essay)));
});

test("abort before, while waiting, and during: the reason comes back, others go on", async t => {
  const ringkas = await remote(t);
  const reason = new Error("changed my mind");
  const is = thrown => thrown === reason;
  await assert.rejects(ringkas.summarize(essay, { signal: AbortSignal.abort(reason) }), is);

  const running = new AbortController();
  const waiting = new AbortController();
  const first = ringkas.summarize(long.repeat(4), { signal: running.signal });
  const second = ringkas.summarize(essay, { signal: waiting.signal });
  const third = ringkas.summarize(essay, { sentences: 2 });
  waiting.abort(reason);
  await assert.rejects(second, is);
  await new Promise(resolve => setTimeout(resolve, 30));
  const start = performance.now();
  running.abort(reason);
  await assert.rejects(first, is);
  assert.ok(performance.now() - start < 20, "at once, though the computation was in full swing");
  assert.deepEqual(timeless(await third), timeless(local.summarize(essay, { sentences: 2 })));
});

test("aborting after the answer changes nothing", async t => {
  const ringkas = await remote(t);
  const controller = new AbortController();
  const article = await ringkas.analyze(essay, { signal: controller.signal });
  controller.abort();
  assert.deepEqual(timeless(await article.cut()), timeless(local.summarize(essay)));
});

test("an article outlives the worker it was analysed in", async t => {
  const ringkas = await remote(t);
  const article = await ringkas.analyze(essay);
  const controller = new AbortController();
  const call = ringkas.summarize(long.repeat(4), { signal: controller.signal });
  setTimeout(() => controller.abort(), 20);
  await assert.rejects(call, { name: "AbortError" });
  assert.deepEqual(timeless(await article.cut({ sentences: 1 })), timeless(local.summarize(essay, { sentences: 1 })));
});

test("dispose ends calls under way, waiting and later", async () => {
  const ringkas = await createSummarizer({ worker: true });
  const article = await ringkas.analyze(essay);
  const calls = [ringkas.summarize(long), ringkas.summarize(essay), article.cut()];
  ringkas.dispose();
  ringkas.dispose();
  for (const call of [...calls, ringkas.summarize(essay), ringkas.analyze(essay), article.cut()])
    await assert.rejects(call, error("disposed", /disposed/));
});

test("an idle worker is stopped and started again when needed", async t => {
  const ringkas = await remote(t, { idleMs: 20 });
  const article = await ringkas.analyze(essay);
  const threads = () => process.getActiveResourcesInfo().filter(name => name === "MessagePort").length;
  const busy = threads();
  await new Promise(resolve => setTimeout(resolve, 300));
  assert.ok(threads() < busy || busy === 0, `${busy} message ports before, ${threads()} after`);
  assert.deepEqual(timeless(await article.cut()), timeless(local.summarize(essay)));
});

test("an idle worker does not keep the process alive", () => {
  const script = `import { createSummarizer } from ${JSON.stringify(new URL("node.js", dist).href)};
    const ringkas = await createSummarizer({ worker: true, idleMs: Infinity });
    console.log((await ringkas.summarize("Kopi Gayo dipanen lebih awal. Petani senang.", { sentences: 1 })).summary.length);`;
  const { stdout, status, signal } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
    timeout: 20_000,
  });
  assert.deepEqual({ stdout, status, signal }, { stdout: "1\n", status: 0, signal: null });
});

test("a worker of the caller's own that cannot start: load_failed", async () => {
  const broken = () => {
    throw new Error("no workers here");
  };
  await assert.rejects(createSummarizer({ worker: broken }), error("load_failed", /worker could not be started/));
  const dying = () => {
    const target = new EventTarget();
    setTimeout(() => target.dispatchEvent(Object.assign(new Event("error"), { message: "syntax error" })), 5);
    return Object.assign(target, { postMessage() {}, terminate() {} });
  };
  await assert.rejects(createSummarizer({ worker: dying }), error("load_failed", /the worker failed: syntax error/));
});
