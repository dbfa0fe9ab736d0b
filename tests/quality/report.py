#!/usr/bin/env python3
"""Summaries against people's: ROUGE of every method with baselines and ablations, readability, what part of the article is taken.

    report.py --data DATA.jsonl --command build/release/cli/ringkas [--models DIR] [--limit N]

DIR holds model-K.txt as `fit_model.py --folds DIR` writes them: each article is then summarized by a model that has not seen it, and
mean ± spread over the folds is printed. Without --models the built-in model is measured; on the articles that it was fitted to, that
flatters it, and the report says so.
"""
import argparse
import collections
import pathlib
import random
import re
import tempfile

import numpy as np

import dataset
from rouge import rouge, tokens

USUAL_WORDS = 62
# What a reader stumbles over at the start of a sentence whose predecessor is missing: shorter than the core's own list, and kept apart
# from it, so that the check does not share its mistakes.
POINTS_BACK = re.compile(
    r"^\W*(?:ia|dia|mereka|beliau|keduanya|ini|itu|hal (?:ini|itu|tersebut|senada|serupa)|namun|tetapi|tapi|akan tetapi|selain itu|"
    r"sementara itu|menurut(?:nya| dia| mereka)|(?:oleh )?(?:karena|sebab) itu|karenanya|akibatnya|(?:meski|walau)(?:pun)? (?:demikian|begitu)|"
    r"sebaliknya|selanjutnya|kemudian|lalu|padahal|bahkan|apalagi|tak hanya itu|sehingga|maka|pasalnya)\b", re.I)


class Runner:
    """Runs the command over all rows, each with the model of its fold."""

    def __init__(self, command, rows, models):
        self.command, self.rows, self.models = command, rows, models
        self.fold = dataset.folds(len(rows)) if models else np.zeros(len(rows), dtype=int)

    def answers(self, options="", rows=None, edit=None):
        rows = rows or self.rows
        found = [None] * len(rows)
        with tempfile.TemporaryDirectory() as folder:
            for k in sorted(set(self.fold)):
                index = np.flatnonzero(self.fold == k)
                model = ""
                if self.models:
                    path = pathlib.Path(folder) / "model.txt"
                    text = (self.models / f"model-{k}.txt").read_text()
                    path.write_text(edit(text) if edit else text)
                    model = f"--model {path}"
                for i, answer in zip(index, dataset.ask(f"{self.command} batch {model} {options}", [rows[i] for i in index])):
                    found[i] = answer
        return found

    def spread(self, values):
        """Standard deviation of the folds' means."""
        return float(np.std([values[self.fold == k].mean() for k in sorted(set(self.fold))])) if self.models else 0.0


def texts(answers):
    return [[s["text"] for s in a["summary"]] for a in answers]


def scores(summaries, rows, protocol):
    return np.array([rouge(s, r["summary"], protocol) for s, r in zip(summaries, rows)])


def show(name, summaries, runner, rows=None):
    rows = rows or runner.rows
    parts = []
    for protocol in ("kept", "paper"):
        values = scores(summaries, rows, protocol)
        mean = values.mean(axis=0)
        parts.append(f"{mean[0]:6.2f} {mean[1]:6.2f} {mean[2]:6.2f} ±{runner.spread(values[:, 0]):4.2f}")
    length = np.mean([len(s) for s in summaries])
    print(f"{name:<34}{parts[0]}   {parts[1]}   {length:5.2f}", flush=True)


def lead(row, count=None, words=None):
    taken, used = [], 0
    for sentence in (s for p in row["paragraphs"] for s in p):
        size = len(tokens(sentence))
        if count is not None and len(taken) == count:
            break
        if words is not None and taken and abs(used + size - words) > abs(used - words):
            break
        taken.append(sentence)
        used += size
    return taken


def drawn(row):
    sentences = [s for p in row["paragraphs"] for s in p]
    order = random.Random(row["id"]).sample(range(len(sentences)), len(sentences))
    taken, used = [], 0
    for i in order:
        if used >= USUAL_WORDS:
            break
        taken.append(i)
        used += len(tokens(sentences[i]))
    return [sentences[i] for i in sorted(taken)]


def oracle(row):
    return [s for p, q in zip(row["paragraphs"], row["labels"]) for s, kept in zip(p, q) if kept][:3]


def without_graph(text):
    return text + "news_damping 0\ngeneral_damping 0\n"


def without_prior(text):
    return text[: text.index("network ")] + "news_damping 0.85\ngeneral_damping 0.85\n"


def confidence(summaries, rows, draws=1000):
    values = scores(summaries, rows, "kept")[:, 0]
    means = np.sort(values[np.random.RandomState(0).randint(0, len(values), (draws, len(values)))].mean(axis=1))
    return means[int(0.025 * draws)], means[int(0.975 * draws)]


def readability(answers):
    total = back = half = repeated = 0
    for answer in answers:
        chosen = {s["index"] for s in answer["summary"]}
        words = [set(re.findall(r"\w+", s["text"].lower())) for s in answer["summary"]]
        for k, sentence in enumerate(answer["summary"]):
            index, text = sentence["index"], sentence["text"]
            total += 1
            back += index > 0 and bool(POINTS_BACK.match(text)) and index - 1 not in chosen
            half += len(re.findall('["“”]', text)) % 2 == 1 and not {index - 1, index + 1} & chosen
            repeated += any(j != k and len(w & words[k]) >= 0.6 * len(w | words[k]) for j, w in enumerate(words) if words[k])
    return total, back, half, repeated


def positions(answers):
    counts = collections.Counter()
    for answer in answers:
        for sentence in answer["summary"]:
            counts[min(9, 10 * sentence["index"] // max(1, answer["stats"]["sentences"]))] += 1
    total = sum(counts.values())
    return " ".join(f"{100 * counts[k] / total:.0f}" for k in range(10))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--command", required=True)
    parser.add_argument("--models", type=pathlib.Path)
    parser.add_argument("--limit", type=int, default=0)
    args = parser.parse_args()
    rows = dataset.read_rows(args.data, args.limit)
    runner = Runner(args.command, rows, args.models)

    how = "cross-validated by document, 5 folds, ± spread of their R-1" if args.models else "built-in model: flattering on the data that it was fitted to"
    print(f"{len(rows)} documents, {how}\n")
    print(f"{'':<34}{'kept:  R-1    R-2    R-L':<29}{'paper: R-1    R-2    R-L':<29}sentences")
    for name, pick in (("lead, 2 sentences", lambda r: lead(r, 2)), ("lead, 3 sentences", lambda r: lead(r, 3)), ("lead, 4 sentences", lambda r: lead(r, 4)),
                       ("lead, usual words", lambda r: lead(r, words=USUAL_WORDS)), ("random, usual words", drawn), ("oracle, 3 labelled sentences", oracle)):
        show(name, [pick(r) for r in rows], runner)
    automatic = runner.answers()
    show("auto", texts(automatic), runner)
    for options in ("--method news", "--method general", "--method lexrank", "--method textrank", "--method lead", "-n 3", "-n 3 --method textrank"):
        show(options.replace("--method ", ""), texts(runner.answers(options)), runner)
    if args.models:
        for method in ("news", "general"):
            for name, edit in (("without graph", without_graph), ("without prior", without_prior)):
                show(f"{method} {name}", texts(runner.answers(f"--method {method}", edit=edit)), runner)

    headless = [dataset.without_lead(r) for r in rows]
    print("\nfirst three sentences of each article taken away")
    for name, pick in (("the new lead, 3 sentences", lambda r: lead(r, 3)), ("the new lead, usual words", lambda r: lead(r, words=USUAL_WORDS))):
        show(name, [pick(r) for r in headless], runner, headless)
    for method in ("news", "general", "textrank"):
        show(method, texts(runner.answers(f"--method {method}", headless)), runner, headless)

    low, high = confidence(texts(automatic), rows)
    total, back, half, repeated = readability(automatic)
    used = collections.Counter(f"{a['method']['used']} ({a['method']['why']})" for a in automatic)
    print(f"\nauto, R-1 kept, 95 % of 1,000 bootstrap draws: {low:.2f} to {high:.2f}")
    print("auto, methods: " + ", ".join(f"{name} {count}" for name, count in used.most_common()))
    print(f"auto, of {total} sentences: {back} point back to one left out, {half} hold half a quotation, {repeated} repeat another;"
          f" {100 - 100 * (back + half + repeated) / max(1, total):.2f} % stand alone")
    print(f"auto, share of the chosen sentences by tenths of the article: {positions(automatic)}")


if __name__ == "__main__":
    main()
