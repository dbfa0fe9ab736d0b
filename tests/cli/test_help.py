"""Help, version and every wrong option."""
import unittest

from support import ARTICLE, CommandTest, run


class Help(CommandTest):
    def test_help(self):
        for flag in ("--help", "-h"):
            process = run(flag)
            self.assert_done(process)
            text = process.stdout.decode()
            for word in ("summarize", "batch", "sentences", "clean", "keywords", "--sentences", "--ratio", "--words", "--method", "--title", "--query",
                         "--format", "--no-clean", "--model", "Examples:", "Exit status:"):
                self.assertIn(word, text)
        self.assertEqual(run("summarize", "--help").returncode, 0)
        batch = run("batch", "--help").stdout.decode()
        for word in ("--jobs", "--full", "--words", "Example"):
            self.assertIn(word, batch)
        for command in ("sentences", "clean", "keywords"):
            self.assertIn("ringkas " + command, run(command, "--help").stdout.decode())

    def test_version(self):
        self.assertRegex(run("--version").stdout.decode(), r"^ringkas \d+\.\d+\.\d+\n$")


class Usage(CommandTest):
    def test_wrong_options_are_refused_by_name(self):
        rows = [
            (["-n", "0"], "--sentences: must be a whole number of at least 1, not \"0\""),
            (["-n", "1.5"], "--sentences: must be a whole number"),
            (["-n", "tiga"], "--sentences: must be a whole number"),
            (["-n", "nan"], "--sentences: must be a whole number"),
            (["--sentences=-2"], "--sentences: must be a whole number"),
            (["--words", "0x10"], "--words: must be a whole number"),
            (["--ratio", "0"], "--ratio: must be a number over 0 and at most 1"),
            (["--ratio", "1.2"], "--ratio: must be a number over 0 and at most 1"),
            (["--ratio", "inf"], "--ratio: must be"),
            (["--method", "TextRank"], "--method: must be one of auto, news, general, textrank, lexrank, lead"),
            (["--format", "xml"], "--format: must be one of json, markdown, text"),
            (["-n", "1", "--words", "3"], "excludes"),
            (["-n", "1", "--ratio", "0.3"], "excludes"),
            (["--ratio", "0.3", "--words", "3"], "excludes"),
            (["-n"], "--sentences"),
            (["--panjang"], "--panjang"),
            (["batch", "--jobs", "0"], "--jobs: must be a whole number of at least 1"),
            (["batch", "--format", "text"], "--format: must be json"),
            (["clean", "--format", "markdown"], "--format: must be one of json, text"),
            (["sentences", "-n", "3"], "-n"),
            (["keywords", "-n", "0"], "--count: must be a whole number of at least 1"),
        ]
        for arguments, message in rows:
            with self.subTest(arguments=arguments):
                process = run(*arguments, stdin=ARTICLE)
                self.assert_done(process, 2)
                self.assertEqual(process.stdout, b"")
                self.assertTrue(process.stderr.startswith(b"ringkas: "))
                self.assertIn(message, process.stderr.decode())
                self.assertIn("--help", process.stderr.decode())


if __name__ == "__main__":
    unittest.main()
