#!/usr/bin/env python3
"""sentences.py RINGKAS DATA [-v]

Borders of sentences found by `ringkas sentences` against people's, for every DATA/sentences/NAME.txt with a NAME.sents beside it
(one sentence a line). A border is the number of non-space characters before it; the end of the text is not counted. -v lists every
difference. Exit status 1 where the texts differ."""
import pathlib
import subprocess
import sys


def borders(lines):
    """All text without white space, and the offsets in it at which sentences end, the last one left out."""
    pieces = [piece for piece in ("".join(line.split()) for line in lines) if piece]
    ends, length = [], 0
    for piece in pieces:
        length += len(piece)
        ends.append(length)
    return "".join(pieces), set(ends[:-1])


def percent(part, whole):
    return 100 * part / whole if whole else 100.0


def main():
    arguments = [a for a in sys.argv[1:] if a != "-v"]
    if len(arguments) != 2:
        sys.exit(__doc__)
    command, data = arguments
    sound = True
    print(f"{'':20}{'gold':>7}{'found':>7}{'P':>8}{'R':>8}{'F1':>8}")
    for gold_file in sorted(pathlib.Path(data, "sentences").glob("*.sents")):
        text_file = gold_file.with_suffix(".txt")
        found = subprocess.run([command, "sentences", str(text_file)], check=True, capture_output=True, encoding="utf-8").stdout
        gold_text, gold = borders(gold_file.read_text(encoding="utf-8").splitlines())
        found_text, ours = borders(found.splitlines())
        if gold_text != found_text:
            print(f"{gold_file.stem}: the command changed the text")
            sound = False
            continue
        precision, recall = percent(len(gold & ours), len(ours)), percent(len(gold & ours), len(gold))
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        print(f"{gold_file.stem:20}{len(gold):7}{len(ours):7}{precision:8.2f}{recall:8.2f}{f1:8.2f}")
        if "-v" in sys.argv:
            for name, wrong in (("wrong", ours - gold), ("missed", gold - ours)):
                for at in sorted(wrong):
                    print(f"  {name:7} {gold_text[max(0, at - 40):at]} || {gold_text[at:at + 40]}")
    sys.exit(0 if sound else 1)


if __name__ == "__main__":
    main()
