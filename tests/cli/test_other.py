"""ringkas sentences, clean, keywords."""
import json
import random
import unittest

from support import ARTICLE, PLANES, SPACES, CommandTest, run, utf16_slice


def characters(text):
    """The text without white space, as the core understands it."""
    return "".join(c for c in text if c not in SPACES)


class Sentences(CommandTest):
    def lines(self, text):
        process = run("sentences", stdin=text)
        self.assert_done(process)
        return process.stdout.decode().split("\n")[:-1]

    def test_one_sentence_a_line(self):
        self.assertEqual(self.lines("Hujan turun\nsejak pagi. Sungai\tmeluap!\n\nWarga mengungsi"),
                         ["Hujan turun sejak pagi.", "Sungai meluap!", "Warga mengungsi"])

    def test_nothing_is_left_out(self):
        page = "Beranda\nBaca juga: Harga naik\nADVERTISEMENT\n<p>Isi</p>\n"
        weird = ["", " \n\n ", ".", "...", "a", "\x00", "x\x00y. Z", "😀😀", "“", "(((", "a.b.c.", "1.2.3. Dr. A.", "\u2028\u2029", "\x85x\x1c", "-\n-\n-",
                 "kata " * 3000, "a" * 50000, "." * 5000, "!?" * 3000, "\" . " * 2000, "A. " * 3000, "x\r\ry\r\nz", "\ufeffAwal. Akhir\ufeff", "e\u0301\u200d."]
        alphabet = "ab AB.. !?\"'“”()\n\n\t0,;:-…😀\u00a0\ufeff\u2028é"
        generator = random.Random(7)
        weird += ["".join(generator.choice(alphabet) for _ in range(generator.randrange(60))) for _ in range(150)]
        for text in [ARTICLE, PLANES, page, *weird]:
            with self.subTest(text=text[:60]):
                lines = self.lines(text)
                self.assertEqual(characters("".join(lines)), characters(text))
                self.assertTrue(all(line and line == line.strip(SPACES) for line in lines))

    def test_broken_bytes_become_replacement_characters(self):
        self.assertEqual(self.lines(b"Satu \xff dua. Tiga\xf0\x9f"), ["Satu \ufffd dua.", "Tiga\ufffd"])


class Clean(CommandTest):
    def test_text(self):
        process = run("clean", stdin=ARTICLE)
        self.assert_done(process)
        blocks = process.stdout.decode().split("\n\n")
        self.assertEqual(blocks[0], "Pasar Ikan Muara Kembali Dibuka Setelah Direnovasi")
        self.assertEqual(len(blocks), 6)
        self.assertTrue(process.stdout.endswith(b"\n") and not process.stdout.endswith(b"\n\n"))

    def test_json(self):
        text = "Pasang Iklan 😀\n\n" + ARTICLE + "\nBaca juga: 😀 Harga ikan naik\n\nADVERTISEMENT\n"
        process = run("clean", "--format", "json", stdin=text)
        article = json.loads(process.stdout)
        self.assertEqual(list(article), ["title", "paragraphs", "omitted"])
        for piece in article["paragraphs"] + article["omitted"]:
            self.assertEqual(text.encode()[piece["beginByte"]:piece["endByte"]].decode(), utf16_slice(text, piece["begin"], piece["end"]))
        self.assertIn("related", {piece["reason"] for piece in article["omitted"]})
        self.assertIn("advertisement", {piece["reason"] for piece in article["omitted"]})
        texts = [paragraph["text"] for paragraph in article["paragraphs"]]
        plain = run("clean", stdin=text).stdout.decode().rstrip("\n").split("\n\n")
        self.assertEqual(plain, [article["title"]["text"], *texts])

    def test_nothing(self):
        self.assertEqual(run("clean").stdout, b"")
        self.assertEqual(json.loads(run("clean", "--format", "json").stdout), {"title": None, "paragraphs": [], "omitted": []})


class Keywords(CommandTest):
    def test_lines(self):
        lines = run("keywords", stdin=ARTICLE).stdout.decode().splitlines()
        self.assertTrue(3 <= len(lines) <= 10)
        for line in lines:
            self.assertIn(line, ARTICLE)
        self.assertEqual(run("keywords", "-n", 2, stdin=ARTICLE).stdout.decode().splitlines(), lines[:2])

    def test_json(self):
        keywords = json.loads(run("keywords", "--format", "json", stdin=ARTICLE).stdout)["keywords"]
        self.assertEqual([word["text"] for word in keywords], run("keywords", stdin=ARTICLE).stdout.decode().splitlines())
        scores = [word["score"] for word in keywords]
        self.assertEqual(scores, sorted(scores, reverse=True))


class Files(CommandTest):
    def test_files_and_failures(self):
        file = self.file("a.txt", ARTICLE)
        for command in ("sentences", "clean", "keywords"):
            with self.subTest(command=command):
                self.assertEqual(run(command, file).stdout, run(command, "-", stdin=ARTICLE).stdout)
                process = run(command, "/nonexistent")
                self.assert_done(process, 3)
                self.assertEqual(process.stderr, b"ringkas: /nonexistent: No such file or directory\n")
                self.assert_done(run(command, file, file), 2)


if __name__ == "__main__":
    unittest.main()
