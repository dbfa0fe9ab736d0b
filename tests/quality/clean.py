#!/usr/bin/env python3
"""What `ringkas clean` keeps and leaves out, on labelled data.

usage: clean.py DATA [path of the ringkas command]

DATA/pages       NN-site.txt, NN-site.labels, score_pages.py: copied pages, each line labelled
DATA/raw         articles.jsonl: article bodies with boilerplate between the paragraphs
DATA             leak-patterns.txt, leak-dateline.txt: expressions that no kept sentence may match
DATA/sentences   *.sents: ordinary prose, one sentence a line
Prints the figures and fails where a target is missed. Standard library only.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

WORD = re.compile(r"\w+")


def run(command, arguments, text):
    return subprocess.run([command, *arguments], input=text.encode(), capture_output=True, check=True).stdout.decode()


def clean(command, text):
    return json.loads(run(command, ["clean", "--format", "json", "-"], text))


def text_of(paragraph):
    return paragraph["text"] if isinstance(paragraph, dict) else paragraph


def title_of(result):
    title = result.get("title")
    return title["text"] if isinstance(title, dict) else title or ""


def pages(command, data):
    """-> (macro F1, pages whose title is right, pages)"""
    folder = data / "pages"
    kept, right, count = {}, 0, 0
    for labels in sorted(folder.glob("*.labels")):
        page = labels.with_suffix(".txt").read_bytes().decode()
        result = clean(command, page)
        kept[labels.stem] = "\n".join(text_of(p) for p in result["paragraphs"])
        kinds = labels.read_text().rstrip("\n").split("\n")
        headlines = {" ".join(line.split()) for line, kind in zip(page.split("\n"), kinds) if kind == "T"}
        right += title_of(result) in headlines
        count += 1
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(kept, file)
        file.flush()
        scorer = [sys.executable, str(folder / "score_pages.py"), file.name, "--neutral", "T"]
        print(subprocess.run(scorer, capture_output=True, check=True, text=True).stdout.strip())
        f1 = json.loads(subprocess.run([*scorer, "--json"], capture_output=True, check=True, text=True).stdout)["macro"]["f1"]
    return f1, right, count


def leaks(command, data):
    """-> (summary sentences and kept paragraphs that match an expression, summary sentences)"""
    patterns = []
    for name in ("leak-patterns.txt", "leak-dateline.txt"):
        patterns += [re.compile(line) for line in (data / name).read_text().split("\n") if line.strip()]
    lines = (data / "raw" / "articles.jsonl").read_text()
    bodies = "".join(json.dumps({"id": a["id"], "text": a["text"]}) + "\n" for a in map(json.loads, lines.splitlines()))
    found, sentences = 0, 0
    for line in run(command, ["batch"], bodies).splitlines():
        result = json.loads(line)
        for sentence in result["summary"]:
            sentences += 1
            hit = next((p.pattern for p in patterns if p.search(sentence["text"])), None)
            if hit:
                found += 1
                print(f"  {result['id']}: {sentence['text'][:120]}\n    matches {hit[:100]}")
    return found, sentences


def survival(command, data):
    """-> share of words that survive in paragraphs of five sentences; datelines are cut off on purpose and counted as lost"""
    before = after = 0
    for path in sorted((data / "sentences").glob("*.sents")):
        sentences = path.read_text().strip().split("\n")
        text = "\n\n".join(" ".join(sentences[k : k + 5]) for k in range(0, len(sentences), 5))
        result = clean(command, text)
        kept = [title_of(result)] + [text_of(p) for p in result["paragraphs"]]
        before += len(WORD.findall(text))
        after += sum(len(WORD.findall(p)) for p in kept)
    return after / before


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    data = pathlib.Path(sys.argv[1])
    command = sys.argv[2] if len(sys.argv) == 3 else "build/release/cli/ringkas"
    f1, right, count = pages(command, data)
    found, sentences = leaks(command, data)
    share = survival(command, data)
    print(f"pages: macro F1 {f1:.3f} (target 0.96), titles {right} of {count} (target 9 of 10)")
    print(f"raw bodies: {found} of {sentences} summary sentences match a leak pattern (target 0)")
    print(f"prose: {100 * share:.2f} % of the words survive (target 99.5)")
    sys.exit(not (f1 >= 0.96 and right >= count - 1 and found == 0 and share >= 0.995))


if __name__ == "__main__":
    main()
