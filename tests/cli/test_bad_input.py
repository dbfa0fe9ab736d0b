"""Any bytes are legal text: a result with a warning, never a crash, a hang or lost text."""
import json
import unittest

from support import ARTICLE, CommandTest, result, run


class BadInput(CommandTest):
    def answers(self, text, *arguments):
        process = run("--format", "json", *arguments, stdin=text)
        self.assert_done(process)
        self.assertEqual(process.stderr, b"")
        return json.loads(process.stdout)

    def test_warnings(self):
        rows = {
            "empty": ("", "empty"),
            "white space": (" \n\t\u3000\r\n", "empty"),
            "only a byte order mark": ("\ufeff", "empty"),
            "one word": ("Halo", "too_short"),
            "one sentence": ("Hujan turun di kota.", "too_short"),
            "invalid UTF-8": (ARTICLE.encode() + b"\xff\xfe\xc3(", "repaired_utf8"),
            "a broken surrogate in UTF-8": (ARTICLE.encode() + b"\xed\xa0\x80", "repaired_utf8"),
            "English": ("The city council opened the new market on Monday after eleven months of work. The mayor said that it has many stalls. "
                        "Fishermen were happy with the cold rooms because they can keep their fish overnight. The fee will be used for cleaning.", "not_indonesian"),
        }
        for name, (text, warning) in rows.items():
            with self.subTest(name):
                answer = self.answers(text)
                self.assertIn(warning, answer["warnings"])

    def test_the_good_article_has_no_warning(self):
        self.assertEqual(self.answers(ARTICLE)["warnings"], [])

    def test_only_menus(self):
        answer = self.answers("ADVERTISEMENT\n\nADVERTISEMENT\n")
        self.assertEqual(answer["summary"], [])
        self.assertEqual(answer["warnings"], ["no_article"])

    def test_one_sentence_is_its_own_summary(self):
        self.assertEqual(run(stdin="Hujan turun di kota.").stdout, b"Hujan turun di kota.\n")
        self.assertEqual(run(stdin="Halo").stdout, b"Halo\n")

    def test_text_in_other_shapes(self):
        rows = {
            "NUL bytes": "Satu \x00 dua tiga. Empat\x00lima enam.",
            "control characters": "".join(map(chr, range(1, 32))) + "Halo dunia.",
            "only emoji": "😀😀 😀👩‍👩‍👧 🇮🇩",
            "HTML": "<html><body><p>Hujan turun di kota.</p><p>Sungai meluap &amp; jalan tergenang.</p></body></html>",
            "a script": "<script>alert('halo');</script> Hujan turun. Sungai meluap.",
            "CRLF": ARTICLE.replace("\n", "\r\n"),
            "CR": ARTICLE.replace("\n", "\r"),
            "byte order mark": "\ufeff" + ARTICLE,
            "right to left": "مرحبا بالعالم. \u202eabc",
            "punctuation": ".,!?;:" * 200,
            "quotes that never close": "\"" * 999 + "kata",
            "identical sentences": "Hujan turun di kota. " * 500,
        }
        for name, text in rows.items():
            for options in ([], ["--no-clean"], ["--method", "textrank"], ["--method", "lexrank"], ["--words", "20"]):
                with self.subTest(name, options=options):
                    answer = self.answers(text, *options)
                    self.assertTrue(answer["summary"] or answer["warnings"])
                    self.assert_spans(text, answer)

    def test_line_ends_do_not_matter(self):
        expected = [sentence["text"] for sentence in result(ARTICLE)["summary"]]
        for end in ("\r\n", "\r"):
            self.assertEqual([sentence["text"] for sentence in result(ARTICLE.replace("\n", end))["summary"]], expected)

    def test_identical_sentences_are_not_chosen_twice(self):
        answer = self.answers("Hujan deras turun di kota sejak pagi. " * 5 + "Warga mengungsi ke balai desa karena sungai meluap.", "-n", "2")
        self.assertEqual(len({sentence["text"] for sentence in answer["summary"]}), len(answer["summary"]))

    def test_offsets_count_replacement_characters(self):
        source = b"\xff\xff Hujan \xf0\x9f\x98 turun di kota. Sungai meluap sejak pagi."
        seen = source.decode("utf-8", "replace")
        answer = self.answers(source, "-n", "9", "--no-clean")
        for sentence in answer["summary"]:
            self.assertEqual(seen[sentence["begin"]:sentence["end"]], sentence["text"])

    def test_a_megabyte_without_a_full_stop(self):
        for text in ("kata lain " * 100_000, "a" * 1_000_000, "kata\n" * 200_000, "\u3000" * 300_000, "\xa0x" * 300_000):
            with self.subTest(text=text[:10]):
                self.answers(text)

    def test_a_megabyte_of_full_stops(self):
        for text in ("." * 1_000_000, "A. " * 300_000, "\". " * 300_000, "Ya. Tidak. " * 60_000):
            with self.subTest(text=text[:10]):
                self.answers(text, "-n", "3")

    def test_too_large(self):
        file = self.file("besar.txt", b"")
        with open(file, "r+b") as out:
            out.truncate((128 << 20) + 1)
        process = run(file)
        self.assert_done(process, 3)
        self.assertEqual(process.stderr.decode(), f"ringkas: {file}: the text is longer than 128 MiB\n")


if __name__ == "__main__":
    unittest.main()
