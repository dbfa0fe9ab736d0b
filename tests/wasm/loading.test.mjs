import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { createSummarizer, dist, error, serveFiles, timeless, wasmBytes, withMemoryLimit } from "./helpers.mjs";
import { essay, page } from "./texts.mjs";

const expected = timeless((await createSummarizer()).summarize(essay));
const answers = async options => assert.deepEqual(timeless((await createSummarizer(options)).summarize(essay)), expected);

test("bytes, a buffer, a module, a response", async () => {
  const bytes = wasmBytes();
  await answers({ wasm: bytes });
  await answers({ wasm: new Uint8Array(bytes).buffer });
  await answers({ module: await WebAssembly.compile(bytes) });
  await answers({ wasm: new Response(bytes, { headers: { "content-type": "application/wasm" } }) });
});

test("an address, compiled while streaming where the media type is right, and all the same where it is wrong", async t => {
  const body = wasmBytes();
  const url = await serveFiles(t, {
    "/right.wasm": { type: "application/wasm", body },
    "/parameters.wasm": { type: "application/wasm; charset=binary", body },
    "/wrong.wasm": { type: "application/octet-stream", body },
    "/none.wasm": { body },
  });
  let streamed = 0;
  const { compileStreaming } = WebAssembly;
  WebAssembly.compileStreaming = source => (streamed++, compileStreaming(source));
  t.after(() => (WebAssembly.compileStreaming = compileStreaming));
  await answers({ wasm: url("/right.wasm") });
  assert.equal(streamed, 1);
  await answers({ wasm: new URL(url("/wrong.wasm")) });
  await answers({ wasm: url("/none.wasm") });
  assert.equal(streamed, 1);
});

test("a missing, truncated, foreign or unreachable file: load_failed, with the address", async t => {
  const body = wasmBytes();
  const url = await serveFiles(t, {
    "/truncated.wasm": { type: "application/wasm", body: body.subarray(0, body.length >> 1) },
    "/page.wasm": { type: "text/html", body: "<!doctype html><title>404</title>" },
    "/broken.wasm": { status: 500, body: "" },
  });
  for (const [path, says] of [
    ["/missing.wasm", /missing\.wasm: status 404/],
    ["/broken.wasm", /500/],
    ["/truncated.wasm", /truncated\.wasm/],
    ["/page.wasm", /page\.wasm/],
  ]) {
    await assert.rejects(createSummarizer({ wasm: url(path) }), error("load_failed", says));
  }
  await assert.rejects(createSummarizer({ wasm: "http://127.0.0.1:1/ringkas.wasm" }), error("load_failed", /127\.0\.0\.1:1/));
  await assert.rejects(createSummarizer({ wasm: new Uint8Array(0) }), error("load_failed", /could not be loaded/));
  await assert.rejects(createSummarizer({ wasm: body.subarray(0, 100) }), error("load_failed", /could not be loaded/));
  const foreign = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
  await assert.rejects(createSummarizer({ wasm: foreign }), error("load_failed", /ringkas\.wasm is of another version/));
});

test("a package whose file is missing or cut off: load_failed, also for a worker", async t => {
  const folder = mkdtempSync(join(tmpdir(), "ringkas-broken-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ["node.js", "core.js", "custom.js"]) cpSync(new URL(name, dist), join(folder, name));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const broken = await import(pathToFileURL(join(folder, "node.js")));
  const fails = says => thrown => thrown instanceof broken.RingkasError && thrown.code === "load_failed" && says.test(thrown.message);
  await assert.rejects(broken.createSummarizer(), fails(/ringkas\.wasm could not be read: ENOENT/));
  writeFileSync(join(folder, "ringkas.wasm"), wasmBytes().subarray(0, 5000));
  await assert.rejects(broken.createSummarizer(), fails(/ringkas\.wasm could not be loaded/));
  writeFileSync(join(folder, "ringkas.wasm"), wasmBytes());
  await assert.rejects(broken.createSummarizer({ worker: true }), fails(/the worker failed/));
  rmSync(join(folder, "custom.js"));
  await assert.rejects(broken.createSummarizer({ worker: true }), fails(/custom\.js could not be loaded|the worker failed/));
  assert.equal((await broken.createSummarizer()).summarize(essay, { sentences: 1 }).summary.length, 1, "a failure is not remembered");
});

test("the exports of the built module are the reviewed ones, the imports two", () => {
  const module = new WebAssembly.Module(wasmBytes());
  const reviewed = readFileSync(new URL("../../wasm/exports.txt", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .filter(line => !line.startsWith("#"));
  const lines = [
    ...WebAssembly.Module.imports(module).map(({ module: from, name, kind }) => `import ${kind} ${from}.${name}`),
    ...WebAssembly.Module.exports(module).map(({ name, kind }) => `export ${kind} ${name}`),
  ];
  const optional = reviewed.filter(line => line.startsWith("may ")).map(line => line.slice(4));
  assert.deepEqual(lines.filter(line => !optional.includes(line)).sort(), reviewed.filter(line => !line.startsWith("may ")).sort());
});

test("memory exhausted: the error says so, the instance is replaced, the next text works", async () => {
  const ringkas = await createSummarizer({ wasm: withMemoryLimit(wasmBytes(), 128) });
  const article = ringkas.analyze(essay);
  const before = timeless(article.cut({ sentences: 2 }));
  const long = page.repeat(3000);
  for (let i = 0; i < 3; ++i)
    assert.throws(() => ringkas.summarize(long), error("out_of_memory", /not enough memory for the text; the instance was replaced/));
  assert.deepEqual(timeless(article.cut({ sentences: 2 })), before);
  await answers({ wasm: withMemoryLimit(wasmBytes(), 128) });
});

test("memory exhausted at any point leaves a usable summarizer", async () => {
  const ringkas = await createSummarizer({ wasm: withMemoryLimit(wasmBytes(), 100) });
  let failed = 0;
  for (let kilobytes = 100; kilobytes <= 4000; kilobytes += 130) {
    const text = page.repeat(Math.ceil((kilobytes * 1000) / page.length));
    try {
      ringkas.summarize(text, { sentences: 1 });
    } catch (thrown) {
      failed++;
      error("out_of_memory", /memory/)(thrown);
    }
    assert.deepEqual(timeless(ringkas.summarize(essay)), expected);
  }
  assert.ok(failed > 5, `${failed} failures`);
});

test("a fault inside a call comes back as it is, and replaces the instance", async () => {
  const ringkas = await createSummarizer();
  const { Instance } = WebAssembly;
  const article = ringkas.analyze(essay);
  // Stands for a trap anywhere in the call.
  const { subarray } = Float64Array.prototype;
  const trap = new WebAssembly.RuntimeError("unreachable");
  Float64Array.prototype.subarray = () => {
    throw trap;
  };
  try {
    assert.throws(
      () => ringkas.summarize(page),
      thrown => thrown === trap,
    );
  } finally {
    Float64Array.prototype.subarray = subarray;
  }
  let instances = 0;
  WebAssembly.Instance = class extends Instance {
    constructor(...parts) {
      super(...parts);
      instances++;
    }
  };
  try {
    assert.deepEqual(timeless(article.cut()), expected);
    assert.deepEqual(timeless(ringkas.summarize(essay)), expected);
  } finally {
    WebAssembly.Instance = Instance;
  }
  assert.equal(instances, 1);
});

test("JavaScript without memory for the call: out_of_memory", async () => {
  const ringkas = await createSummarizer();
  const { subarray } = Float64Array.prototype;
  Float64Array.prototype.subarray = () => {
    throw new RangeError("Array buffer allocation failed");
  };
  try {
    assert.throws(() => ringkas.summarize(page), error("out_of_memory", /not enough memory for the text/));
  } finally {
    Float64Array.prototype.subarray = subarray;
  }
  assert.deepEqual(timeless(ringkas.summarize(essay)), expected);
});

test("a module of another version: load_failed", async () => {
  const ringkas = await createSummarizer();
  const { subarray } = Float64Array.prototype;
  Float64Array.prototype.subarray = function (...range) {
    const block = subarray.apply(this, range).slice();
    block[1] = 99;
    return block;
  };
  try {
    assert.throws(() => ringkas.summarize(page), error("load_failed", /of another version/));
  } finally {
    Float64Array.prototype.subarray = subarray;
  }
});

test("one compiled module serves many summarizers and workers", async () => {
  const { compile } = WebAssembly;
  let compiled = 0;
  WebAssembly.compile = bytes => (compiled++, compile(bytes));
  try {
    const fresh = await import("../../wasm/dist/node.js?fresh");
    const all = await Promise.all([fresh.createSummarizer(), fresh.createSummarizer(), fresh.createSummarizer({ worker: true })]);
    for (const one of all) {
      assert.deepEqual(timeless(await one.summarize(essay)), expected);
      one.dispose();
    }
    assert.equal(compiled, 1);
  } finally {
    WebAssembly.compile = compile;
  }
});
