// The module's allocator (wasm/memory.cpp), from outside: what was given back is used again.
import assert from "node:assert/strict";
import { test } from "node:test";

import { wasmBytes } from "./helpers.mjs";

const module = new WebAssembly.Module(wasmBytes());

function instance() {
  const { exports } = new WebAssembly.Instance(module, {
    env: { emscripten_notify_memory_growth() {} },
    wasi_snapshot_preview1: {
      proc_exit() {
        throw new RangeError("no memory");
      },
    },
  });
  exports._initialize();
  return {
    analyze(text) {
      const bytes = new TextEncoder().encode(text);
      const input = exports.ringkas_input(bytes.length);
      new Uint8Array(exports.memory.buffer, input).set(bytes);
      const block = exports.ringkas_analyze(input, 0, bytes.length, 0, 0, 0, 1);
      return [...new Float64Array(exports.memory.buffer, block, new Float64Array(exports.memory.buffer, block)[0])];
    },
    pages: () => exports.memory.buffer.byteLength / 65536,
  };
}

const text = sentences =>
  Array.from({ length: sentences }, (_, k) => `Pasar nomor ${k} di kota itu dibuka kembali pada pukul ${k % 24} oleh wali kota.`).join(" ");

test("texts of all lengths, one after the other, need no more memory than the longest", () => {
  const { analyze, pages } = instance();
  const longest = 2000;
  analyze(text(longest));
  const once = pages();
  let state = 1;
  for (let call = 0; call < 400; ++call) {
    state = (state * 48271) % 2147483647;
    analyze(text(1 + Math.floor(((state % 1000) ** 2 / 1e6) * longest)));
  }
  analyze(text(longest));
  assert.ok(pages() <= once * 1.25, `${once} pages after the first text, ${pages()} in the end`);
});

test("used memory changes no result", () => {
  const used = instance();
  for (const sentences of [500, 3, 120, 1, 40]) used.analyze(text(sentences));
  assert.deepEqual(used.analyze(text(60)), instance().analyze(text(60)));
});

test("what is met first by a later text is known there as well", () => {
  const rare = `<p class="a">${text(8)}</p><script>var a = 1;</script>\nBaca juga: Harga Beras Naik\nProf. Dr. Siti K.H. M.Si. \u201cDatang!\u201d kata dia (12/3).`;
  const used = instance();
  for (const sentences of [1, 200, 3]) used.analyze(text(sentences));
  const block = used.analyze(rare);
  assert.deepEqual(block, instance().analyze(rare));
  used.analyze(text(50));
  assert.deepEqual(used.analyze(rare), block);
});
