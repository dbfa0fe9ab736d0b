// Any text is legal: a result with a warning, never a crash, a hang or lost text.
import assert from "node:assert/strict";
import { test } from "node:test";

import { checkResult, createSummarizer, error, fold } from "./helpers.mjs";
import { essay, page, randomText } from "./texts.mjs";

const ringkas = await createSummarizer();
const megabyte = "kata tanpa titik ".repeat(65_000);

const INPUTS = [
  ["empty", "", ["empty"]],
  ["white space only", " \n\t\r\n\u00a0\u2028\ufeff ", ["empty"]],
  ["one word", "Halo", ["too_short"]],
  ["one sentence", "Harga beras di Pasar Induk naik tipis pada pekan ini.", ["too_short"]],
  ["NUL bytes", "Kopi\0 Gayo dipanen. Petani\0 senang sekali.\0", ["too_short"]],
  ["emoji only", "😀😀 👨‍👩‍👧‍👦 🎉🎉", null],
  ["punctuation only", '... !!! ??? "" -- ()', null],
  ["HTML", "<article><h1>Judul</h1><p>Petani kopi di Gayo memanen lebih awal.</p><p>Harga kopi naik karena hujan.</p></article>", null],
  ["a script as text", "<script>alert('x')</script> Petani kopi memanen. Harga naik.", null],
  ["CRLF", essay.replaceAll("\n", "\r\n"), []],
  ["CR alone", essay.replaceAll("\n", "\r"), []],
  ["a byte order mark", "\ufeff" + essay, []],
  ["lone surrogates", "Kopi \ud83d Gayo dipanen \udc00 petani. \udfffHarga naik\ud800", ["too_short", "repaired_utf8"]],
  ["a megabyte without a full stop", megabyte, null],
  ["a megabyte without a space", "a".repeat(1 << 20), null],
  ["quotes only", '"'.repeat(50_000), null],
  ["one word again and again", "dan ".repeat(100_000), null],
  ["many tiny sentences", "Ya. ".repeat(20_000), null],
  ["many line breaks", "\n".repeat(200_000) + "Akhir.", null],
  ["tags that never close", "<".repeat(50_000) + "a", null],
  ["brackets that never close", "[(".repeat(50_000), null],
];

for (const [name, text, warnings] of INPUTS) {
  test(name, () => {
    for (const options of [{}, { clean: false }]) {
      const result = ringkas.summarize(text, options);
      checkResult(text, result);
      if (warnings !== null) assert.deepEqual(result.warnings, warnings);
    }
  });
}

test("no text is lost: what is no sentence was left out for a reason", () => {
  for (const [name, text] of [
    ["essay", essay],
    ["page", page],
    ["HTML", INPUTS[7][1]],
    ["no full stop", megabyte.slice(0, 100_000)],
  ]) {
    const { sentences, omitted, title } = ringkas.summarize(text);
    const covered = new Uint8Array(text.length);
    for (const { begin, end } of [...sentences, ...omitted, ...(title ? [title] : [])]) covered.fill(1, begin, end);
    const lost = [...text].length === text.length ? fold([...text].map((c, i) => (covered[i] ? " " : c)).join("")) : "";
    assert.equal(lost, "", name);
  }
});

test("a lone surrogate in a title or query is no error", () => {
  const result = ringkas.summarize(essay, { title: "Membaca \ud800", query: "buku \udc00" });
  assert.equal(result.title.text, "Membaca \ufffd");
});

test("a text beyond the limit is refused at once", () => {
  const text = "kata ".repeat((128 << 20) / 5 + 1);
  assert.throws(() => ringkas.summarize(text), error("too_large", /134217728 bytes/));
  assert.equal(ringkas.summarize(essay, { sentences: 1 }).summary.length, 1, "and the next one is taken");
});

test("methods on an explicit graph state their limit", () => {
  const text = Array.from({ length: 4100 }, (_, i) => `Kalimat nomor ${i} bicara tentang kopi dan desa.`).join(" ");
  assert.throws(() => ringkas.summarize(text, { method: "textrank" }), error("too_large", /4000/));
  checkResult(text, ringkas.summarize(text, { words: 100 }), { words: 100 });
});

test("random pieces, 300 texts", () => {
  for (let seed = 1; seed <= 300; ++seed) {
    const text = randomText(seed, 1 + (seed % 120));
    for (const length of [{}, { sentences: 2 }, { words: 12 }]) checkResult(text, ringkas.summarize(text, length), length);
  }
});
