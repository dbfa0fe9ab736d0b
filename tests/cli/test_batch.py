"""ringkas batch: JSON Lines in and out, in order, whatever the lines are."""
import json
import os
import pty
import random
import subprocess
import sys
import tempfile
import threading
import unittest

from support import ARTICLE, PLANES, RINGKAS, CommandTest, result, run


def lines_of(items, **options):
    return "".join(json.dumps(item, **options) + "\n" for item in items)


def corpus(count, seed=1):
    """Articles of different lengths, so that threads finish out of order."""
    generator = random.Random(seed)
    sentences = [sentence + "." for sentence in (ARTICLE + PLANES).replace("\n", " ").split(". ")]
    return [{"id": i, "text": " ".join(generator.choices(sentences, k=generator.choice((1, 3, 10, 30, 200))))} for i in range(count)]


class Batch(CommandTest):
    def batch(self, stdin, *arguments, status=0):
        process = run("batch", *arguments, stdin=stdin)
        self.assert_done(process, status)
        return [json.loads(line) for line in process.stdout.decode().splitlines()]

    def test_results_are_those_of_summarize(self):
        texts = [ARTICLE, PLANES, "", "Halo", "\ufeffHalo dunia."]
        for options in ([], ["-n", "2"], ["--words", "40"], ["--ratio", "0.3", "--method", "textrank"], ["--no-clean", "--query", "ikan"]):
            for ascii_only in (True, False):
                answers = self.batch(lines_of([{"id": i, "text": text} for i, text in enumerate(texts)], ensure_ascii=ascii_only), *options)
                self.assertEqual([answer["id"] for answer in answers], list(range(len(texts))))
                for text, answer in zip(texts, answers):
                    expected = result(text, *options)
                    del expected["stats"]["elapsedMs"], expected["sentences"], answer["id"]
                    for sentence in expected["summary"]:
                        del sentence["why"]
                    self.assertEqual(answer, expected)

    def test_full(self):
        answer = self.batch(lines_of([{"id": "a", "text": ARTICLE}]), "--full")[0]
        expected = result(ARTICLE)
        del answer["id"], expected["stats"]["elapsedMs"]
        self.assertEqual(answer, expected)

    def test_members_in_their_order(self):
        answer = self.batch(lines_of([{"id": "a", "text": ARTICLE}]))[0]
        self.assertEqual(list(answer), ["id", "language", "method", "length", "title", "summary", "omitted", "keywords", "stats", "warnings"])
        self.assertEqual(list(answer["summary"][0]), ["text", "index", "paragraph", "begin", "end", "beginByte", "endByte", "score"])

    def test_offsets(self):
        for text in (ARTICLE, PLANES):
            self.assert_spans(text, self.batch(lines_of([{"id": 1, "text": text}]), "--full")[0])

    def test_titles(self):
        answers = self.batch(lines_of([{"id": 1, "text": ARTICLE, "title": "Satu"}, {"id": 2, "text": ARTICLE, "title": None}, {"id": 3, "text": ARTICLE}]))
        self.assertEqual(answers[0]["title"], {"text": "Satu", "begin": None, "end": None, "beginByte": None, "endByte": None})
        self.assertEqual(answers[1]["title"], answers[2]["title"])
        self.assertEqual(self.batch(lines_of([{"id": 1, "text": ARTICLE}]), "--title", "Semua")[0]["title"]["text"], "Semua")

    def test_ids_come_back_as_they_went_in(self):
        ids = ['"a"', "7", "-7", "1.50", "1e3", "123456789012345678901234567890", '"\\u00e9\\n\\""', '"😀"', '""']
        process = run("batch", stdin="".join(f'{{"id": {i}, "text": "Halo dunia."}}\n' for i in ids))
        self.assert_done(process)
        for i, line in zip(ids, process.stdout.decode().splitlines()):
            self.assertEqual(json.loads(line)["id"], json.loads(i))
            if i[0] != '"':
                self.assertTrue(line.startswith(f'{{"id":{i},'))

    def test_bad_lines_are_answered_in_their_place(self):
        bad = b"\n".join([
            b'{"id": 1, "text": "Halo dunia."}',
            b'{"id": 2}',
            b"",
            b"  \t\r",
            b"bukan json",
            b'{"text": "tanpa id"}',
            b'{"id": 7, "text": 7}',
            b'{"id": 8, "text": "\xff"}',
            b'{"id": 9, "text": "\\ud800"}',
            b'{"id": [1], "text": "x"}',
            b'{"id": 11, "text": "x", "title": 5}',
            b'[1, 2]',
            b'{"id": 13, "text": "Halo."} x',
            b'{"id": 14, "text": "Halo dunia."}'])
        answers = self.batch(bad, status=1)
        self.assertEqual([answer.get("id", answer.get("line")) for answer in answers], [1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
        keyed = [("line" if "line" in answer else "id", "error" in answer) for answer in answers]
        self.assertEqual(keyed, [("id", False), ("id", True), ("line", True), ("line", True), ("id", True), ("line", True), ("line", True), ("line", True),
                                 ("id", True), ("line", True), ("line", True), ("id", False)])
        for answer in answers:
            if "error" in answer:
                self.assertEqual(list(answer["error"]), ["code", "message"])
                self.assertEqual(answer["error"]["code"], "bad_json")
                self.assertTrue(answer["error"]["message"])

    def test_byte_order_mark_crlf_and_no_last_line_end(self):
        answers = self.batch(b"\xef\xbb\xbf" + b'{"id": 1, "text": "Halo dunia."}\r\n\r\n{"id": 2, "text": "Halo lagi."}')
        self.assertEqual([answer["id"] for answer in answers], [1, 2])

    def test_nothing(self):
        self.assertEqual(run("batch").stdout, b"")
        self.assertEqual(run("batch", stdin="\n\n").stdout, b"")

    def test_output_does_not_depend_on_threads_or_on_how_the_input_arrives(self):
        lines = lines_of(corpus(400), ensure_ascii=False).replace("\n", "\n\n", 3)
        lines = lines[:50_000] + "\nrusak\n" + lines[50_000:]
        expected = run("batch", "--jobs", 1, stdin=lines)
        self.assertEqual(expected.returncode, 1)
        for jobs in (2, 3, 8, 50):
            self.assertEqual(run("batch", "--jobs", jobs, stdin=lines).stdout, expected.stdout)
        self.assertEqual(run("batch", self.file("in.jsonl", lines)).stdout, expected.stdout)
        process = subprocess.Popen([RINGKAS, "batch", "-j3"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        data, generator = lines.encode(), random.Random(3)

        def feed():
            at = 0
            while at < len(data):
                size = generator.choice((1, 10, 5000, 70_000))
                process.stdin.write(data[at:at + size])
                process.stdin.flush()
                at += size
            process.stdin.close()

        feeder = threading.Thread(target=feed)
        feeder.start()
        output = process.stdout.read()
        feeder.join()
        process.stdout.close()
        self.assertEqual(process.wait(), 1)
        self.assertEqual(output, expected.stdout)

    def test_each_line_is_answered_as_it_comes(self):
        process = subprocess.Popen([RINGKAS, "batch"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        for i in range(5):
            process.stdin.write(f'{{"id": {i}, "text": "Halo dunia."}}\n'.encode())
            process.stdin.flush()
            self.assertEqual(json.loads(process.stdout.readline())["id"], i)
        process.stdin.close()
        process.stdout.close()
        self.assertEqual(process.wait(), 0)

    def test_long_lines(self):
        text = "Pasar ikan dibuka lagi pagi ini. " * 100_000
        answers = self.batch(lines_of([{"id": 1, "text": "Halo."}, {"id": 2, "text": text}, {"id": 3, "text": "Halo."}]), "-n", "1")
        self.assertEqual([answer["id"] for answer in answers], [1, 2, 3])
        self.assertEqual(answers[1]["stats"]["sentences"], 100_000)

    def test_lines_over_the_limits_are_refused_in_their_place(self):
        def feed(pipe):
            pipe.write(b'{"id": 1, "text": "Halo dunia."}\n{"id": 2, "text": "')
            for _ in range(129):
                pipe.write(b"kata lain " * 104858)
            pipe.write(b'"}\n')
            for _ in range(258):
                pipe.write(b"x" * (1 << 20))
            pipe.write(b'\n{"id": 4, "text": "Halo lagi."}\n')
            pipe.close()

        process = subprocess.Popen([RINGKAS, "batch", "--jobs", "1"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        feeder = threading.Thread(target=feed, args=(process.stdin,))
        feeder.start()
        answers = [json.loads(line) for line in process.stdout]
        feeder.join()
        process.stdout.close()
        self.assertEqual(process.wait(), 1)
        self.assertEqual([answer.get("id", answer.get("line")) for answer in answers], [1, 2, 3, 4])
        self.assertEqual([answer["error"]["code"] for answer in answers[1:3]], ["too_large", "too_large"])
        self.assertEqual([list(answer)[0] for answer in answers], ["id", "id", "line", "id"])

    def test_memory_is_bounded(self):
        lines = lines_of(corpus(200))
        small = self.file("small.jsonl", lines)
        large = self.file("large.jsonl", lines * 10)

        def peak(file):
            script = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True); " \
                     "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
            # An address sanitizer keeps freed memory for a while; no more of it than one megabyte here.
            environment = dict(os.environ, ASAN_OPTIONS="quarantine_size_mb=1:" + os.environ.get("ASAN_OPTIONS", ""))
            return int(subprocess.run([sys.executable, "-c", script, RINGKAS, "batch", "-j2", file], capture_output=True, check=True, env=environment).stdout)

        self.assertGreater(os.path.getsize(large), 7_000_000)
        self.assertLess(peak(large), 2 * peak(small) + 20_000)

    def test_a_reader_that_goes_away_ends_the_run_quietly(self):
        file = self.file("in.jsonl", lines_of(corpus(300) * 5))
        for jobs in (1, 4):
            process = subprocess.Popen([RINGKAS, "batch", "--jobs", str(jobs), file], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            self.assertEqual(json.loads(process.stdout.readline())["id"], 0)
            process.stdout.close()
            self.assertEqual(process.stderr.read(), b"")
            process.stderr.close()
            self.assertEqual(process.wait(timeout=60), 0)

    def test_files_that_cannot_be_read_or_written(self):
        process = run("batch", "/nonexistent.jsonl")
        self.assert_done(process, 3)
        self.assertEqual(process.stderr, b"ringkas: /nonexistent.jsonl: No such file or directory\n")
        self.assert_done(run("batch", self.directory), 3)
        if os.path.exists("/dev/full"):
            with open("/dev/full", "wb") as full:
                process = subprocess.run([RINGKAS, "batch", "-j4"], input=lines_of(corpus(300)).encode(), stdout=full, stderr=subprocess.PIPE, check=False)
            self.assert_done(process, 3)
            self.assertIn(b"ringkas: standard output: ", process.stderr)


def read_to_end(terminal):
    """A read gives what has come through so far; the end of a terminal whose other side is closed is an error."""
    shown = b""
    try:
        while piece := os.read(terminal, 1 << 16):
            shown += piece
    except OSError:
        pass
    os.close(terminal)
    return shown


class ProgressBar(CommandTest):
    def test_only_on_a_terminal(self):
        file = self.file("in.jsonl", lines_of(corpus(300) * 5))
        self.assertEqual(run("batch", file).stderr, b"")
        terminal, inside = pty.openpty()
        with tempfile.TemporaryFile() as out:
            # Paused half-way, so that the run is long enough for a bar on any machine.
            process = subprocess.Popen([RINGKAS, "batch", "-"], stdin=subprocess.PIPE, stdout=out, stderr=inside)
            with open(file, "rb") as lines:
                data = lines.read()
            process.stdin.write(data[:len(data) // 2])
            process.stdin.flush()
            threading.Event().wait(0.7)
            process.stdin.write(data[len(data) // 2:])
            process.stdin.close()
            self.assertEqual(process.wait(timeout=120), 0)
        os.close(inside)
        shown = read_to_end(terminal).decode()
        self.assertIn(" lines ", shown)
        self.assertIn("MB/s", shown)
        self.assertIn("1500 lines", shown)


if __name__ == "__main__":
    unittest.main()
