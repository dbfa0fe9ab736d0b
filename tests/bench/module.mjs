// The module in Node: microseconds an article, start-up, one long text. Usage: module.mjs ARTICLES.jsonl LONG.txt
import { readFileSync } from "node:fs";
import { createSummarizer } from "../../wasm/dist/node.js";

const [articlesFile, longFile] = process.argv.slice(2);
const texts = readFileSync(articlesFile, "utf8")
  .trimEnd()
  .split("\n")
  .map(line => JSON.parse(line).text);
const long = readFileSync(longFile, "utf8");

/** Of the instances made, the last one's. Memory never shrinks, so its size afterwards is its peak. */
let memory;
const { instantiate } = WebAssembly;
WebAssembly.instantiate = async (...given) => {
  const instance = await instantiate(...given);
  memory = instance.exports.memory;
  return instance;
};

const start = performance.now();
const ringkas = await createSummarizer();
const firstStart = performance.now() - start;
const again = performance.now();
const second = await createSummarizer();
const nextStart = performance.now() - again;
second.dispose?.();

// Result objects are built too: this is what a caller waits for.
let least = Infinity;
for (let round = 0; round < 12; round += 1) {
  const begin = performance.now();
  for (const text of texts) ringkas.summarize(text);
  least = Math.min(least, performance.now() - begin);
}

const longBytes = Buffer.byteLength(long);
const fresh = await createSummarizer();
let seconds = Infinity;
let peak;
for (let round = 0; round < 4; round += 1) {
  const begin = performance.now();
  fresh.analyze(long).cut();
  seconds = Math.min(seconds, (performance.now() - begin) / 1000);
  peak ??= memory.buffer.byteLength;
}

const round = (value, digits) => Number(value.toFixed(digits));
console.log(
  JSON.stringify({
    articles: texts.length,
    microseconds: round((1000 * least) / texts.length, 2),
    firstStartMs: round(firstStart, 2),
    nextStartMs: round(nextStart, 2),
    longBytes,
    longSeconds: round(seconds, 4),
    peakPerByte: round(peak / longBytes, 2),
  }),
);
