import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

export const dist = new URL("../../wasm/dist/", import.meta.url);
export const wasmFile = new URL("ringkas.wasm", dist);
export const wasmBytes = () => readFileSync(wasmFile);
export const { createSummarizer, RingkasError } = await import(new URL("node.js", dist));

/** For assert.throws and assert.rejects: the code, and something the message must say. */
export const error = (code, says) => thrown => {
  assert.ok(thrown instanceof RingkasError, `${thrown?.name}: ${thrown?.message} is no RingkasError`);
  assert.equal(thrown.code, code, thrown.message);
  assert.match(thrown.message, says);
  return true;
};

export const fold = text => text.replace(/\s+/g, " ").trim();

/** What differs between two runs on purpose. */
export const timeless = result => ({ ...result, stats: { ...result.stats, elapsedMs: 0 } });

/** Everything that must hold for any result of any text. */
export function checkResult(text, result, length = {}) {
  const within = ({ begin, end }) => Number.isInteger(begin) && Number.isInteger(end) && 0 <= begin && begin <= end && end <= text.length;
  const splitsPair = at => /^[\udc00-\udfff]/.test(text.slice(at)) && /[\ud800-\udbff]$/.test(text.slice(0, at));
  for (const span of [...result.sentences, ...result.summary, ...result.omitted, ...(result.title?.begin == null ? [] : [result.title])]) {
    assert.ok(within(span), `span ${span.begin}-${span.end} of ${text.length}`);
    assert.ok(!splitsPair(span.begin) && !splitsPair(span.end), `span ${span.begin}-${span.end} splits a surrogate pair`);
  }
  for (const list of [result.sentences, result.omitted]) {
    list.forEach((span, i) => assert.ok(i === 0 || list[i - 1].end <= span.begin, "ascending and disjoint"));
  }
  const indices = result.summary.map(({ index }) => index);
  assert.deepEqual(
    indices,
    [...new Set(indices)].sort((a, b) => a - b),
    "ascending and unique",
  );
  const sum = result.sentences.reduce((total, { score }) => total + score, 0);
  if (result.sentences.length > 0) assert.ok(Math.abs(sum - 1) < 1e-9, `scores sum to ${sum}`);
  assert.ok(result.sentences.every(({ score }) => Number.isFinite(score) && score >= 0));
  for (const chosen of result.summary) {
    const { begin, end, paragraph, score } = result.sentences[chosen.index];
    assert.deepEqual(
      { begin, end, paragraph, score },
      { begin: chosen.begin, end: chosen.end, paragraph: chosen.paragraph, score: chosen.score },
    );
    assert.equal(chosen.text, fold(chosen.text));
    assert.notEqual(chosen.text, "");
    const inside = result.omitted.filter(piece => piece.begin < end && piece.end > begin);
    if (inside.length === 0) assert.equal(chosen.text, fold(text.slice(begin, end)).replace(/[\ud800-\udfff]/gu, "\ufffd"));
  }
  if (length.sentences !== undefined) assert.equal(result.summary.length, Math.min(length.sentences, result.sentences.length));
  if (length.words !== undefined && !result.warnings.includes("over_budget")) assert.ok(result.stats.summaryWords <= length.words);
  assert.equal(result.stats.sentences, result.sentences.length);
  assert.equal(result.length.words, result.stats.summaryWords);
  assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
}

/** A server on this machine for as long as the test takes: path → { status?, type?, body }. */
export async function serveFiles(t, files) {
  const server = createServer((request, response) => {
    const file = files[request.url];
    response.writeHead(file ? (file.status ?? 200) : 404, file?.type ? { "content-type": file.type } : {});
    response.end(file?.body);
  });
  await new Promise(resolve => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  return path => `http://127.0.0.1:${server.address().port}${path}`;
}

/** The module with another limit to its memory: rewrites the memory section (Core Specification, 5.5.8). */
export function withMemoryLimit(bytes, pages) {
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  };
  const encode = value => {
    const out = [];
    do out.push((value & 127) | (value > 127 ? 128 : 0));
    while ((value >>>= 7) > 0);
    return out;
  };
  for (;;) {
    const start = at;
    const id = bytes[at++];
    const size = number();
    const end = at + size;
    if (id !== 5) {
      at = end;
      continue;
    }
    at += 2; // one memory, and its flags
    const initial = number();
    assert.ok(initial <= pages, `the module starts with ${initial} pages`);
    const body = [1, 1, ...encode(initial), ...encode(pages)];
    return Buffer.concat([bytes.subarray(0, start), Buffer.from([5, ...encode(body.length), ...body]), bytes.subarray(end)]);
  }
}
