"""The C interface as Python sees it, by the documented example."""
import json
import os
import subprocess
import sys
import threading
import unittest

sys.path.insert(0, os.environ["RINGKAS_EXAMPLES"])
import ringkas_ctypes  # noqa: E402

ARTICLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "article.txt")
RINGKAS = os.environ["RINGKAS"]


class Ctypes(unittest.TestCase):
    def setUp(self):
        with open(ARTICLE, encoding="utf-8") as file:
            self.text = file.read()

    def test_the_same_result_as_the_command(self):
        expected = json.loads(subprocess.run([RINGKAS, "--format", "json", "-n", "2", ARTICLE], capture_output=True, check=True).stdout)
        del expected["stats"]["elapsedMs"]
        self.assertEqual(ringkas_ctypes.summarize(self.text, sentences=2), expected)

    def test_the_example_as_a_program(self):
        command = [sys.executable, os.path.join(os.environ["RINGKAS_EXAMPLES"], "ringkas_ctypes.py"), ARTICLE, "2"]
        expected = subprocess.run([RINGKAS, "-n", "2", ARTICLE], capture_output=True, check=True).stdout
        self.assertEqual(subprocess.run(command, capture_output=True, check=True).stdout, expected)

    def test_errors(self):
        rows = [({"sentences": 0}, "bad_option", "sentences"), ({"panjang": 1}, "bad_option", "panjang"), ({"keep": [[0, 10**6]]}, "bad_option", "keep")]
        for options, code, word in rows:
            with self.assertRaises(ringkas_ctypes.RingkasError) as raised:
                ringkas_ctypes.summarize(self.text, **options)
            self.assertEqual(raised.exception.code, code)
            self.assertIn(word, str(raised.exception))

    def test_keep_puts_a_piece_back(self):
        left_out = ringkas_ctypes.summarize(self.text)["omitted"]
        self.assertTrue(left_out)
        piece = left_out[0]
        kept = ringkas_ctypes.summarize(self.text, keep=[[piece["begin"], piece["end"]]])
        self.assertNotIn(piece, kept["omitted"])

    def test_broken_text(self):
        for text in ("", "\ud800 lone", "\x00\x00", "😀"):
            self.assertIn("warnings", ringkas_ctypes.summarize(text))

    def test_several_threads(self):
        results = []
        threads = [threading.Thread(target=lambda: results.append(ringkas_ctypes.summarize(self.text * 20, words=60))) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(len(results), 8)
        self.assertTrue(all(result == results[0] for result in results))


if __name__ == "__main__":
    unittest.main()
