"""ringkas [summarize]: lengths, formats, several files, exit statuses."""
import json
import os
import unittest

from support import ARTICLE, PLANES, CommandTest, result, run


class Lengths(CommandTest):
    def test_sentences(self):
        for n in (1, 2, 3, 5):
            lines = run("-n", n, stdin=ARTICLE).stdout.decode().splitlines()
            self.assertEqual(len(lines), n)
        everything = result(ARTICLE, "-n", 1000)
        self.assertEqual(len(everything["summary"]), everything["stats"]["sentences"])

    def test_words_and_ratio_stay_within_the_budget(self):
        words = result(ARTICLE)["stats"]["words"]
        for budget in range(10, words + 20, 7):
            answer = result(ARTICLE, "--words", budget)
            self.assertTrue(answer["summary"])
            if "over_budget" in answer["warnings"]:
                self.assertEqual(len(answer["summary"]), 1)
            else:
                self.assertLessEqual(answer["length"]["words"], budget)
            self.assertEqual(answer["length"], {"by": "words", "words": answer["stats"]["summaryWords"]})
        for ratio in (0.1, 0.25, 0.5, 0.99, 1):
            answer = result(ARTICLE, "--ratio", ratio)
            if "over_budget" not in answer["warnings"]:
                self.assertLessEqual(answer["length"]["words"], ratio * words)
        self.assertEqual(len(result(ARTICLE, "--ratio", 1)["summary"]), result(ARTICLE)["stats"]["sentences"])

    def test_a_budget_that_nothing_fits_gives_the_best_sentence_and_a_warning(self):
        answer = result(ARTICLE, "--words", 1)
        self.assertEqual(len(answer["summary"]), 1)
        self.assertIn("over_budget", answer["warnings"])
        process = run("--words", 1, stdin=ARTICLE)
        self.assert_done(process)
        self.assertIn(b"ringkas: standard input: warning: ", process.stderr)

    def test_automatic_length(self):
        answer = result(ARTICLE)
        self.assertEqual(answer["length"]["by"], "auto")
        self.assertTrue(2 <= len(answer["summary"]) <= 6)


class Formats(CommandTest):
    def test_text_is_a_sentence_a_line_in_the_order_of_the_text(self):
        lines = run("-n", 3, stdin=ARTICLE).stdout.decode().splitlines()
        self.assertEqual(lines, [sentence["text"] for sentence in result(ARTICLE, "-n", 3)["summary"]])
        places = [ARTICLE.index(line) for line in lines]
        self.assertEqual(places, sorted(places))

    def test_markdown(self):
        article = ARTICLE.replace("Pasar Ikan Muara pada", "*Pasar* _Ikan_ Muara [1] & `a|b` pada")
        process = run("-n", 9, "--format", "markdown", "--title", "Pasar #1", stdin=article)
        self.assert_done(process)
        lines = process.stdout.decode().splitlines()
        self.assertEqual(lines[:2], ["# Pasar #1", ""])
        self.assertTrue(all(line.startswith("- ") for line in lines[2:]))
        self.assertIn("\\*Pasar\\* \\_Ikan\\_ Muara \\[1\\] \\& \\`a\\|b\\` pada", process.stdout.decode())

    def test_json_shape(self):
        answer = result(ARTICLE, "-n", 2)
        self.assertEqual(list(answer), ["language", "method", "length", "title", "summary", "sentences", "omitted", "keywords", "stats", "warnings"])
        self.assertEqual(answer["language"], "id")
        self.assertEqual(list(answer["stats"]), ["sentences", "words", "summaryWords", "readingSeconds", "elapsedMs"])
        self.assertEqual(answer["stats"]["readingSeconds"], int(answer["stats"]["words"] * 60 / 200 + 0.5))
        self.assertGreater(answer["stats"]["elapsedMs"], 0)
        for sentence in answer["summary"]:
            self.assertEqual(list(sentence), ["text", "index", "paragraph", "begin", "end", "beginByte", "endByte", "score", "why"])
            self.assertEqual(list(sentence["why"]), ["parts", "support"])
        for sentence in answer["sentences"]:
            self.assertEqual(list(sentence), ["begin", "end", "beginByte", "endByte", "paragraph", "score"])
        for keyword in answer["keywords"]:
            self.assertEqual(list(keyword), ["text", "score", "count"])
            self.assertIn(keyword["text"], ARTICLE)

    def test_scores_are_a_distribution(self):
        for method in ("news", "general", "textrank", "lexrank", "lead"):
            scores = [sentence["score"] for sentence in result(ARTICLE, "--method", method)["sentences"]]
            self.assertTrue(all(score >= 0 for score in scores))
            self.assertAlmostEqual(sum(scores), 1, places=9)

    def test_methods(self):
        for method in ("news", "general", "textrank", "lexrank", "lead"):
            self.assertEqual(result(ARTICLE, "--method", method)["method"], {"used": method, "why": "asked"})
        self.assertNotEqual(result(ARTICLE, "--method", "auto")["method"]["why"], "asked")

    def test_title_and_query(self):
        title = result(ARTICLE, "--title", "Judul lain")["title"]
        self.assertEqual(title, {"text": "Judul lain", "begin": None, "end": None, "beginByte": None, "endByte": None})
        asked = result(ARTICLE, "-n", 1, "--query", "retribusi lapak")["summary"][0]["text"]
        self.assertIn("etribusi", asked)

    def test_no_clean_leaves_nothing_out(self):
        answer = result("Beranda\nNews\n" + ARTICLE + "\nADVERTISEMENT\n", "--no-clean")
        self.assertEqual(answer["omitted"], [])
        self.assertIsNone(answer["title"])
        self.assertEqual(answer["stats"]["words"], len(("Beranda News " + ARTICLE + " ADVERTISEMENT").replace(" - ", " ").split()))


class Offsets(CommandTest):
    def test_offsets_in_both_units(self):
        texts = {"article": ARTICLE, "planes": PLANES, "crlf": PLANES.replace("\n", "\r\n"), "page": "Beranda | Masuk\n\n" + PLANES + "\nBaca juga: 😀 Harga ikan naik\n"}
        for name, text in texts.items():
            for options in ([], ["--no-clean"], ["-n", "99"], ["--method", "textrank", "--ratio", "0.5"]):
                with self.subTest(text=name, options=options):
                    answer = result(text, *options)
                    self.assertTrue(answer["summary"])
                    self.assert_spans(text, answer)


class Files(CommandTest):
    def test_standard_input_is_the_default_and_a_dash(self):
        file = self.file("a.txt", ARTICLE)
        outputs = {run("-n", 2, file).stdout, run("-n", 2, stdin=ARTICLE).stdout, run("-n", 2, "-", stdin=ARTICLE).stdout,
                   run("summarize", "-n", 2, file).stdout, run("summarize", file, "-n2").stdout, run("--sentences=2", "--", file).stdout}
        self.assertEqual(len(outputs), 1)

    def test_several_files_stand_under_their_names(self):
        a, b = self.file("a.txt", ARTICLE), self.file("b.txt", PLANES)
        text = run("-n", 1, a, b).stdout.decode()
        self.assertEqual([line for line in text.splitlines() if line.startswith("==> ")], [f"==> {a} <==", f"==> {b} <=="])
        markdown = run("-n", 1, "--format", "markdown", a, b).stdout.decode()
        self.assertEqual(sum(line.startswith("# ") for line in markdown.splitlines()), 2)
        lines = run("-n", 1, "--format", "json", a, "-", b, stdin=ARTICLE).stdout.decode().splitlines()
        self.assertEqual([json.loads(line)["file"] for line in lines], [a, "-", b])
        self.assertEqual(list(json.loads(lines[0]))[0], "file")
        self.assertNotIn("file", result(ARTICLE))

    def test_a_missing_file_does_not_stop_the_others(self):
        good = self.file("a.txt", ARTICLE)
        missing = os.path.join(self.directory, "missing.txt")
        process = run("-n", 1, missing, good, self.directory)
        self.assert_done(process, 3)
        self.assertEqual(process.stderr.decode().splitlines(), [f"ringkas: {missing}: No such file or directory", f"ringkas: {self.directory}: Is a directory"])
        self.assertIn(b"==> " + good.encode(), process.stdout)

    def test_a_model_that_cannot_be_used(self):
        process = run("--model", self.file("m.txt", "bukan model\n"), stdin=ARTICLE)
        self.assert_done(process, 3)
        self.assertRegex(process.stderr.decode(), r"^ringkas: .*m\.txt: .*line 1")
        self.assert_done(run("--model", "/nonexistent", stdin=ARTICLE), 3)

    def test_output_that_cannot_be_written(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("no /dev/full")
        with open("/dev/full", "wb") as full:
            import subprocess
            from support import RINGKAS
            process = subprocess.run([RINGKAS], input=ARTICLE.encode(), stdout=full, stderr=subprocess.PIPE, check=False)
        self.assert_done(process, 3)
        self.assertIn(b"ringkas: standard output: ", process.stderr)


class Same(CommandTest):
    def test_the_same_answer_each_time(self):
        def once():
            answer = result(PLANES + ARTICLE)
            del answer["stats"]["elapsedMs"]
            return json.dumps(answer)
        self.assertEqual(len({once() for _ in range(3)}), 1)


if __name__ == "__main__":
    unittest.main()
