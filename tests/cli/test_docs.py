"""What docs/ shows of the command is what it does; man page and completions know every option."""
import glob
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
import unittest

from support import RINGKAS, CommandTest, run
from test_batch import corpus, lines_of

ROOT = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
COMMANDS = ["summarize", "batch", "sentences", "clean", "keywords"]


def read(*path):
    with open(os.path.join(ROOT, *path), encoding="utf-8") as file:
        return file.read()


def options():
    """Every option that the helps name."""
    helps = [run("--help"), *(run(command, "--help") for command in COMMANDS)]
    return {option for process in helps for line in process.stdout.decode().splitlines() if line.startswith("  -")
            for option in re.findall(r"(?<![\w-])--?[a-z][a-z-]*", line.split("  ")[1])} | {"--version"}


class Examples(CommandTest):
    def run_page(self, page):
        """Runs the console blocks in a folder with the page's files; each command must print what stands below it."""
        text = read("docs", page)
        for name, content in re.findall(r"^```\w+ file=(\S+)\n(.*?)^```$", text, re.M | re.S):
            self.file(name, content)
        os.symlink(RINGKAS, os.path.join(self.directory, "ringkas"))
        environment = dict(os.environ, PATH=self.directory + os.pathsep + os.environ["PATH"], LC_ALL="C.UTF-8")
        count = 0
        for block in re.findall(r"^```console\n(.*?)^```$", text, re.M | re.S):
            for example in re.split(r"^\$ ", block, flags=re.M)[1:]:
                command, _, expected = example.partition("\n")
                if command.startswith("parallel") and not shutil.which("parallel"):
                    self.skipTest("GNU parallel is not installed")
                process = subprocess.run(["bash", "-c", command], cwd=self.directory, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
                self.assertEqual(process.stdout.decode(), expected, command)
                count += 1
        return count

    def test_command(self):
        self.assertGreaterEqual(self.run_page("command.md"), 9)

    def test_batch(self):
        self.assertGreaterEqual(self.run_page("batch.md"), 6)


class ManPage(CommandTest):
    def test_every_option_is_in_it(self):
        page = read("docs", "ringkas.1").replace("\\-", "-")
        self.assertGreater(len(options()), 15)
        for word in [*COMMANDS, *options()]:
            self.assertRegex(page, rf"(?<![\w-]){re.escape(word)}(?![\w-])")

    def test_it_can_be_set(self):
        if not shutil.which("groff"):
            self.skipTest("groff is not installed")
        process = subprocess.run(["groff", "-man", "-Tutf8", "-ww", os.path.join(ROOT, "docs", "ringkas.1")], capture_output=True, check=False)
        self.assertEqual((process.returncode, process.stderr), (0, b""))


class Completions(CommandTest):
    FILES = {"bash": "ringkas.bash", "zsh": "_ringkas", "fish": "ringkas.fish"}

    def test_they_parse(self):
        for shell, name in self.FILES.items():
            with self.subTest(shell=shell):
                if not shutil.which(shell):
                    self.skipTest(shell + " is not installed")
                process = subprocess.run([shell, "-n", os.path.join(ROOT, "cli", "completions", name)], capture_output=True, check=False)
                self.assertEqual((process.returncode, process.stderr), (0, b""))

    def test_they_know_every_option(self):
        for shell, name in self.FILES.items():
            text = read("cli", "completions", name)
            for option in options():
                with self.subTest(shell=shell, option=option):
                    written = option if shell != "fish" else ("-l " if option.startswith("--") else "-s ") + option.lstrip("-")
                    self.assertRegex(text, rf"(?<![\w-]){re.escape(written)}(?![\w-])")

    def test_bash_completes(self):
        rows = [("ringkas ba", 1, "batch"), ("ringkas --me", 1, "--method"), ("ringkas --method te", 2, "textrank"), ("ringkas batch --j", 2, "--jobs"),
                ("ringkas clean --format ", 3, "text json"), ("ringkas keywords --c", 2, "--count")]
        for line, word, expected in rows:
            words = " ".join(f"'{part}'" for part in line.split(" "))
            script = f"source '{ROOT}/cli/completions/ringkas.bash'; COMP_WORDS=({words}); COMP_CWORD={word}; _ringkas; echo \"${{COMPREPLY[*]}}\""
            process = subprocess.run(["bash", "-c", script], cwd=self.directory, capture_output=True, check=True)
            self.assertEqual(process.stdout.decode().strip(), expected, line)


def python_with_distributed():
    for python in (sys.executable, "/usr/bin/python3"):
        if os.path.exists(python) and subprocess.run([python, "-c", "import distributed"], capture_output=True, check=False).returncode == 0:
            return python
    return None


class Dask(CommandTest):
    def test_the_result_is_that_of_one_machine_though_a_worker_is_killed(self):
        python = python_with_distributed()
        if python is None:
            self.skipTest("python3-distributed is not installed")
        shards, results = os.path.join(self.directory, "shards"), os.path.join(self.directory, "results")
        os.mkdir(shards)
        items = corpus(160)
        for k in range(8):
            with open(os.path.join(shards, f"{k}.jsonl"), "w", encoding="utf-8") as out:
                out.write(lines_of(items[20 * k:20 * k + 20]))
        # Stands between the recipe and the command: slow, so that there is a middle, and tells whose child it is.
        slow = self.file("slow", f'#!/bin/sh\necho "$PPID" >> "{self.directory}/workers"\nsleep 0.7\nexec "{RINGKAS}" "$@"\n')
        os.chmod(slow, 0o755)
        recipe = [python, os.path.join(ROOT, "docs", "examples", "batch_dask.py"), "--workers", "2", "--ringkas", slow, shards, results, "--", "-n", "2"]
        process = subprocess.Popen(recipe, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        killed = []

        def kill_a_worker():
            path = os.path.join(self.directory, "workers")
            while process.poll() is None and not killed:
                time.sleep(0.05)
                if os.path.exists(path):
                    with open(path, encoding="utf-8") as file:
                        workers = [int(line) for line in file if line.endswith("\n")]
                    if len(workers) >= 3:
                        os.kill(workers[-1], signal.SIGKILL)
                        killed.append(workers[-1])

        killer = threading.Thread(target=kill_a_worker)
        killer.start()
        out, err = process.communicate(timeout=300)
        killer.join()
        self.assertEqual(process.returncode, 0, err)
        self.assertEqual(len(killed), 1)
        with open(os.path.join(self.directory, "workers"), encoding="utf-8") as file:
            self.assertGreater(len(file.readlines()), 8, "the killed worker's shard was not done again")
        together = b""
        for path in sorted(glob.glob(os.path.join(results, "*.jsonl"))):
            with open(path, "rb") as file:
                together += file.read()
        self.assertEqual(together, run("batch", "-n", "2", stdin=lines_of(items)).stdout)


if __name__ == "__main__":
    unittest.main()
