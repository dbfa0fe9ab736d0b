// Native and WebAssembly answer alike, to the bit: the command's JSON against the module's results.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { createSummarizer } from "./helpers.mjs";
import { fixtures, randomNumbers, randomText, texts } from "./texts.mjs";

const command = process.env.RINGKAS_COMMAND ?? fileURLToPath(new URL("../../build/release/cli/ringkas", import.meta.url));
assert.ok(existsSync(command), `no command at ${command}; build it with "make native" or name it in RINGKAS_COMMAND`);

const ringkas = await createSummarizer();

const SETTINGS = [
  [[], {}],
  [["-n", "3"], { sentences: 3 }],
  [["--words", "80"], { words: 80 }],
  [["--ratio", "0.25"], { ratio: 0.25 }],
  [["--query", "harga kopi dan air"], { query: "harga kopi dan air" }],
  [["--title", "Petani kopi di desa"], { title: "Petani kopi di desa" }],
  [["--no-clean"], { clean: false }],
  ...["news", "general", "textrank", "lexrank", "lead"].map(method => [["--method", method], { method }]),
];

/** The command's answers to all texts, in order. */
function native(all, flags) {
  const input = all.map((text, id) => JSON.stringify({ id, text })).join("\n");
  const { stdout, stderr, status } = spawnSync(command, ["batch", "--full", ...flags], { input, encoding: "utf8", maxBuffer: 1 << 30 });
  assert.equal(status, 0, stderr);
  return stdout
    .trimEnd()
    .split("\n")
    .map(line => JSON.parse(line));
}

/** Offsets in bytes and times are the command's own. */
function comparable(result) {
  const {
    id: _,
    stats: { elapsedMs: __, ...stats },
    ...rest
  } = JSON.parse(JSON.stringify(result, (key, value) => (key === "beginByte" || key === "endByte" ? undefined : value)));
  return { ...rest, stats };
}

function compare(all, flags, options) {
  native(all, flags).forEach((expected, i) => {
    assert.deepEqual(
      comparable(ringkas.summarize(all[i], options)),
      comparable(expected),
      `text ${i} with ${flags.join(" ")}: ${JSON.stringify(all[i].slice(0, 300))}`,
    );
  });
}

const written = [...Object.values(texts), ...Object.values(fixtures())];

for (const [flags, options] of SETTINGS) {
  test(`articles, ${flags.join(" ") || "no options"}`, () => {
    assert.ok(written.length > 3);
    compare(written, flags, options);
  });
}

/** Articles put together from the sentences of the fixtures, so that they read like prose and differ all. */
function generated(count) {
  const sentences = written.flatMap(text => ringkas.summarize(text).sentences.map(({ begin, end }) => text.slice(begin, end)));
  const random = randomNumbers(7);
  return Array.from({ length: count }, () => {
    const length = 1 + Math.floor(random.next().value * 40);
    return Array.from(
      { length },
      () => sentences[Math.floor(random.next().value * sentences.length)] + (random.next().value < 0.4 ? "\n\n" : " "),
    ).join("");
  });
}

test("2,000 generated articles", () => compare(generated(2000), [], {}));

test("500 texts of hostile pieces", () => {
  const all = Array.from({ length: 500 }, (_, seed) => randomText(seed + 1000, 1 + (seed % 90)).replace(/[\ud800-\udfff]/gu, "\ufffd"));
  compare(all, ["-n", "2"], { sentences: 2 });
});
