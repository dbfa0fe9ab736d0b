// The Summarizer interface, from the text of the Writing Assistance APIs specification and Web IDL.
import assert from "node:assert/strict";
import { test } from "node:test";

import { dist } from "./helpers.mjs";
import { essay, page } from "./texts.mjs";

const { Summarizer } = await import(new URL("node-summarizer.js", dist));
const named = name => error => {
  assert.ok(error instanceof DOMException, String(error));
  assert.equal(error.name, name);
  return true;
};
const words = text => text.split(/\s+/).length;

test("availability: downloadable before the first create, available after", async () => {
  const fresh = (await import(`${new URL("node-summarizer.js", dist)}?fresh`)).Summarizer;
  assert.equal(await fresh.availability(), "downloadable");
  const creating = fresh.create();
  const loaded = [];
  const summarizer = await fresh.create({
    monitor: m => m.addEventListener("downloadprogress", e => loaded.push([e.loaded, e.total, e.lengthComputable])),
  });
  await creating;
  assert.deepEqual(loaded, [
    [0, 1, true],
    [1, 1, true],
  ]);
  assert.equal(await fresh.availability(), "available");
  assert.ok(summarizer instanceof fresh);
});

test("languages: Indonesian in any region, canonicalized; others are unavailable", async () => {
  await Summarizer.create();
  for (const [options, expected] of [
    [{ expectedInputLanguages: ["id"] }, "available"],
    [{ expectedInputLanguages: ["ID-id", "in"], outputLanguage: "id-Latn-ID" }, "available"],
    [{ expectedInputLanguages: [] }, "available"],
    [{ expectedInputLanguages: ["id", "en"] }, "unavailable"],
    [{ expectedContextLanguages: ["jv"] }, "unavailable"],
    [{ outputLanguage: "en" }, "unavailable"],
  ]) {
    assert.equal(await Summarizer.availability(options), expected, JSON.stringify(options));
  }
  const summarizer = await Summarizer.create({ expectedInputLanguages: new Set(["in", "id-ID"]), outputLanguage: "id-ID" });
  assert.deepEqual(summarizer.expectedInputLanguages, ["id"]);
  assert.ok(Object.isFrozen(summarizer.expectedInputLanguages));
  assert.equal(summarizer.expectedContextLanguages, null);
  assert.equal(summarizer.outputLanguage, "id");
  await assert.rejects(Summarizer.create({ outputLanguage: "en" }), named("NotSupportedError"));
});

test("invalid tags: a RangeError, before an aborted signal is looked at", async () => {
  for (const options of [
    { expectedInputLanguages: ["id_ID"] },
    { expectedContextLanguages: [""] },
    { outputLanguage: "bahasa indonesia" },
  ]) {
    await assert.rejects(Summarizer.availability(options), RangeError);
    await assert.rejects(Summarizer.create({ ...options, signal: AbortSignal.abort() }), RangeError);
  }
});

test("Web IDL conversions", async () => {
  for (const options of [
    5,
    "x",
    { type: "essay" },
    { type: "tl;dr" },
    { format: "html" },
    { length: "tiny" },
    { preference: "quality" },
    { type: null },
    { expectedInputLanguages: "id" },
    { expectedInputLanguages: 5 },
    { signal: {} },
    { monitor: {} },
    { type: Symbol("x") },
  ]) {
    await assert.rejects(Summarizer.create(options), TypeError, String(options));
  }
  const order = [];
  const watched = new Proxy({}, { get: (_, key) => (order.push(key), undefined) });
  const summarizer = await Summarizer.create(watched);
  assert.deepEqual(order, [
    "expectedContextLanguages",
    "expectedInputLanguages",
    "format",
    "length",
    "outputLanguage",
    "preference",
    "type",
    "monitor",
    "sharedContext",
    "signal",
  ]);
  assert.equal((await Summarizer.create({ sharedContext: 5 })).sharedContext, "5");
  assert.equal((await Summarizer.create(null)).type, "key-points");
  assert.deepEqual(
    [summarizer.type, summarizer.format, summarizer.length, summarizer.preference, summarizer.sharedContext],
    ["key-points", "markdown", "short", "auto", ""],
  );
  assert.equal((await Summarizer.create({ preference: "speed" })).preference, "speed");
  await assert.rejects(summarizer.summarize(), TypeError);
  await assert.rejects(summarizer.summarize(Symbol("x")), TypeError);
  await assert.rejects(summarizer.summarize(essay, { signal: 1 }), TypeError);
  assert.throws(() => summarizer.summarizeStreaming(), TypeError);
  await assert.rejects(summarizer.measureInputUsage(), TypeError);
  assert.throws(() => new Summarizer(), TypeError);
  assert.equal(Object.prototype.toString.call(summarizer), "[object Summarizer]");
  assert.deepEqual(
    [Summarizer.create.length, Summarizer.availability.length, summarizer.summarize.length, summarizer.destroy.length],
    [0, 0, 1, 0],
  );
  assert.throws(() => Object.getOwnPropertyDescriptor(Summarizer.prototype, "type").get.call({}), TypeError);
  assert.ok(Object.keys(Summarizer.prototype).includes("summarizeStreaming"));
});

test("types, formats and lengths", async () => {
  const make = async options => (await Summarizer.create(options)).summarize(page);
  for (const [length, most] of [
    ["short", 3],
    ["medium", 5],
    ["long", 7],
  ]) {
    const lines = (await make({ type: "key-points", length })).split("\n");
    assert.ok(lines.length <= most && lines.length > 1 && lines.every(line => line.startsWith("* ")), lines.join("|"));
  }
  for (const [length, most] of [
    ["short", 12],
    ["medium", 17],
    ["long", 22],
  ]) {
    assert.ok(words(await make({ type: "headline", length, format: "plain-text" })) <= most);
    assert.ok(words(await (await Summarizer.create({ type: "headline", length })).summarize(essay)) <= most);
  }
  const lengths = await Promise.all(["short", "medium", "long"].map(length => make({ type: "tldr", length, format: "plain-text" })));
  assert.ok(words(lengths[0]) < words(lengths[2]) && words(lengths[1]) <= 60 && words(lengths[2]) <= 120);
  assert.ok(page.includes(lengths[0]), "verbatim");
  assert.ok((await make({ type: "teaser", format: "plain-text" })).startsWith("Warga Desa Tegalmulyo"));
  assert.ok((await make({ format: "plain-text" })).startsWith("• "));
});

test("markdown is escaped, plain text is not", async () => {
  const text = "Harga *kopi* naik [tajam](x) pada pekan ini karena hujan. Petani_kopi di desa itu <senang> sekali dengan hasil panen.";
  const markdown = await (await Summarizer.create()).summarize(text);
  assert.ok(markdown.includes("\\*kopi\\*") && markdown.includes("\\[tajam\\]"), markdown);
  assert.ok((await (await Summarizer.create({ format: "plain-text" })).summarize(text)).includes("*kopi*"));
});

test("nothing to summarize gives the empty string", async () => {
  const summarizer = await Summarizer.create();
  for (const text of ["", " \n\t ", "\u0001\u0002"]) assert.equal(await summarizer.summarize(text), "");
});

test("context draws the choice towards it", async () => {
  const options = { type: "key-points", format: "plain-text" };
  const context = "abu vulkanik air asam talang";
  const summarizer = await Summarizer.create(options);
  assert.match(await summarizer.summarize(page, { context }), /Abu vulkanik/);
  assert.doesNotMatch(await summarizer.summarize(page), /Abu vulkanik/);
  assert.equal(
    await (await Summarizer.create({ ...options, sharedContext: context })).summarize(page),
    await summarizer.summarize(page, { context }),
  );
});

test("streaming gives the same text in pieces", async () => {
  const summarizer = await Summarizer.create({ length: "medium" });
  const pieces = [];
  const reader = summarizer.summarizeStreaming(page).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) pieces.push(next.value);
  assert.ok(pieces.length > 1);
  assert.equal(pieces.join(""), await summarizer.summarize(page));
  await summarizer.summarizeStreaming(page).cancel("enough");
});

test("usage and quota", async () => {
  const summarizer = await Summarizer.create();
  assert.equal(summarizer.inputQuota, 2 ** 27);
  const usage = await summarizer.measureInputUsage(essay);
  assert.ok(usage > 0 && Math.abs((await summarizer.measureInputUsage(essay + essay)) - 2 * usage) < 1);
  assert.ok((await summarizer.measureInputUsage(essay, { context: "kopi" })) > usage);
  assert.ok((await summarizer.measureInputUsage("")) > 0, "positive where there is a quota");
  await assert.rejects(Summarizer.create({ sharedContext: "a".repeat(2 ** 27 + 1) }), { name: "QuotaExceededError" });
  const error = await summarizer.summarize("a".repeat(2 ** 27 + 1)).catch(thrown => thrown);
  assert.equal(error.name, "QuotaExceededError");
  assert.deepEqual([error.requested, error.quota], [2 ** 27 + 1, 2 ** 27]);
});

test("abort in every phase rejects with the reason", async () => {
  const reason = new Error("enough");
  const is = thrown => thrown === reason;
  const aborted = AbortSignal.abort(reason);
  await assert.rejects(Summarizer.create({ signal: aborted }), is);
  const creating = new AbortController();
  const creation = Summarizer.create({ signal: creating.signal });
  creating.abort(reason);
  await assert.rejects(creation, is);
  const inMonitor = new AbortController();
  await assert.rejects(Summarizer.create({ signal: inMonitor.signal, monitor: () => inMonitor.abort(reason) }), is);

  const summarizer = await Summarizer.create();
  const calls = [
    async signal => summarizer.summarize(page, { signal }),
    async signal => summarizer.measureInputUsage(page, { signal }),
    async signal => summarizer.summarizeStreaming(page, { signal }).getReader().read(),
  ];
  assert.throws(() => summarizer.summarizeStreaming(page, { signal: aborted }), is, "no promise to reject, so it throws");
  for (const call of calls) {
    await assert.rejects(call(aborted), is);
    const during = new AbortController();
    const promise = call(during.signal);
    during.abort(reason);
    await assert.rejects(promise, is);
  }
});

test("no event after an abort, and the events come in order", async () => {
  const controller = new AbortController();
  const loaded = [];
  const monitor = m => {
    m.ondownloadprogress = event => {
      assert.equal(event.type, "downloadprogress");
      loaded.push(event.loaded);
      controller.abort();
    };
  };
  await assert.rejects(Summarizer.create({ monitor, signal: controller.signal }), named("AbortError"));
  assert.deepEqual(loaded, [0]);
});

test("nothing is told, and no monitor called, where creation is refused before", async () => {
  const asked = [];
  const monitor = m => (asked.push("monitor"), m.addEventListener("downloadprogress", () => asked.push("event")));
  await assert.rejects(Summarizer.create({ monitor, outputLanguage: "no tag" }), RangeError);
  await assert.rejects(Summarizer.create({ monitor, signal: AbortSignal.abort() }), named("AbortError"));
  assert.deepEqual(asked, []);
  await assert.rejects(Summarizer.create({ monitor, outputLanguage: "en" }), named("NotSupportedError"));
  assert.deepEqual(asked, ["monitor"]);
});

test("attributes cannot be set, tags are made unique in their canonical form", async () => {
  const summarizer = await Summarizer.create({ expectedContextLanguages: ["id", "ID", "in", "id-id"] });
  for (const name of [
    "type",
    "format",
    "length",
    "preference",
    "sharedContext",
    "expectedInputLanguages",
    "outputLanguage",
    "inputQuota",
  ]) {
    assert.throws(
      () => {
        summarizer[name] = "x";
      },
      TypeError,
      name,
    );
  }
  assert.deepEqual(summarizer.expectedContextLanguages, ["id"]);
});

test("in a document that is not fully active: InvalidStateError, after the conversions", async t => {
  const summarizer = await Summarizer.create();
  globalThis.document = { defaultView: null };
  t.after(() => delete globalThis.document);
  await assert.rejects(Summarizer.create(), named("InvalidStateError"));
  await assert.rejects(Summarizer.create({ type: "essay" }), TypeError);
  await assert.rejects(Summarizer.availability(), named("InvalidStateError"));
  await assert.rejects(summarizer.summarize(page), named("InvalidStateError"));
  await assert.rejects(summarizer.measureInputUsage(page), named("InvalidStateError"));
  assert.throws(() => summarizer.summarizeStreaming(page), named("InvalidStateError"));
});

test("a monitor that throws: its error", async () => {
  const error = new Error("broken monitor");
  const monitor = () => {
    throw error;
  };
  await assert.rejects(Summarizer.create({ monitor }), thrown => thrown === error);
});

test("destroy, and the signal of create, end everything with the reason", async () => {
  const summarizer = await Summarizer.create();
  const pending = summarizer.summarize(page);
  const stream = summarizer.summarizeStreaming(page).getReader().read();
  const measured = summarizer.measureInputUsage(page);
  summarizer.destroy();
  summarizer.destroy();
  for (const promise of [pending, stream, measured]) await assert.rejects(promise, named("AbortError"));
  for (const promise of [summarizer.summarize(page), summarizer.measureInputUsage(page)])
    await assert.rejects(promise, named("InvalidStateError"));
  assert.throws(() => summarizer.summarizeStreaming(page), named("InvalidStateError"));
  await assert.rejects(summarizer.summarize(Symbol("conversions come first")), TypeError);
  assert.equal(summarizer.type, "key-points", "attributes stay readable");
  const controller = new AbortController();
  const reason = new Error("page left");
  const other = await Summarizer.create({ signal: controller.signal });
  controller.abort(reason);
  await assert.rejects(other.summarize(page), thrown => thrown === reason);
  assert.throws(
    () => other.summarizeStreaming(page),
    thrown => thrown === reason,
  );
});

test("a text in another language: NotSupportedError", async () => {
  const summarizer = await Summarizer.create();
  const english =
    "The committee met on Tuesday to discuss the new budget for the schools of the district. Several members asked why the costs had risen so much over the past year. The chairman said that the answer would be given at the next meeting in the town hall. ".repeat(
      3,
    );
  await assert.rejects(summarizer.summarize(english), named("NotSupportedError"));
});

test("the polyfill leaves a browser's own Summarizer what it can serve, and takes Indonesian over", async t => {
  const asked = [];
  globalThis.Summarizer = {
    availability: async o => (asked.push(o), o?.outputLanguage === "en" ? "available" : "unavailable"),
    create: async () => "native",
  };
  t.after(() => delete globalThis.Summarizer);
  await import(`${new URL("polyfill.js", dist)}?native`);
  assert.equal(await globalThis.Summarizer.create({ outputLanguage: "en" }), "native");
  assert.equal(await globalThis.Summarizer.create(), "native");
  assert.equal(await globalThis.Summarizer.availability({ outputLanguage: "id" }), "downloadable");
  delete globalThis.Summarizer;
  await import(`${new URL("polyfill.js", dist)}?none`);
  assert.equal(globalThis.Summarizer.name, "Summarizer");
});
