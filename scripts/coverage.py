"""Sums gcov's line counts for core/ and cli/ and prints a table. Usage: coverage.py BUILD_FOLDER LEAST_PERCENT_OF_CORE"""

import collections
import json
import pathlib
import subprocess
import sys


def main(build, least):
    root = pathlib.Path(__file__).resolve().parent.parent
    hits = collections.defaultdict(lambda: collections.defaultdict(int))
    for data in pathlib.Path(build).rglob("*.gcda"):
        out = subprocess.run(["gcov", "--json-format", "--stdout", str(data)], capture_output=True, check=True, text=True)
        for report in filter(None, out.stdout.splitlines()):
            for file in json.loads(report)["files"]:
                path = pathlib.Path(file["file"])
                path = path if path.is_absolute() else root / path
                if not path.is_relative_to(root):
                    continue
                name = str(path.relative_to(root))
                if name.startswith(("core/", "cli/")):
                    for line in file["lines"]:
                        hits[name][line["line_number"]] += line["count"]

    totals = collections.defaultdict(lambda: [0, 0])
    for name in sorted(hits):
        covered = sum(1 for count in hits[name].values() if count)
        lines = len(hits[name])
        total = totals[name.split("/")[0]]
        total[0] += covered
        total[1] += lines
        missed = [line for line, count in sorted(hits[name].items()) if not count]
        print(f"{100 * covered / lines:6.1f} %  {covered:5d}/{lines:<5d} {name}  {' '.join(map(str, missed[:12]))}{' …' if len(missed) > 12 else ''}")
    for folder, (covered, lines) in totals.items():
        print(f"{100 * covered / lines:6.2f} %  {covered}/{lines} lines of {folder}/")
    covered, lines = totals["core"]
    if 100 * covered < least * lines:
        sys.exit(f"less than {least} % of the core's lines are covered")


main(sys.argv[1], float(sys.argv[2]))
