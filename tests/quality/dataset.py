"""Reads summarization data and the command's answers about it; aligns labels with the command's own sentences.

Data: JSON Lines {"id", "text", "paragraphs"[p][s], "labels"[p][s], "summary"[s]}, as IndoSum has it.
"""
import collections
import json
import shlex
import subprocess

import numpy as np

from rouge import tokens


class Document:
    """One article as the command sees it: rows of features, and how much of each sentence the reference keeps."""

    def __init__(self, row, answer):
        self.id = row["id"]
        self.summary = row["summary"]
        self.words = np.array([s["words"] for s in answer["sentences"]])
        self.needs = [s["needs"] for s in answer["sentences"]]
        self.fit = [s["fit"] for s in answer["sentences"]]
        self.texts = [s["text"] for s in answer["sentences"]]
        self.features = np.array([s["features"] for s in answer["sentences"]], dtype=np.int16)
        self.kept = kept_shares(row, self.texts)

    def labels(self):
        return (self.kept >= 0.5).astype(int)


def kept_shares(row, sentences):
    """Share of each sentence's words that lie in sentences labelled as part of the summary."""
    words, labels = [], []
    for paragraph, marks in zip(row["paragraphs"], row["labels"]):
        for sentence, mark in zip(paragraph, marks):
            found = tokens(sentence)
            words += found
            labels += [int(mark)] * len(found)
    starts = collections.defaultdict(list)
    for k in range(len(words) - 2):
        starts[tuple(words[k : k + 3])].append(k)
    shares, at = [], 0
    for sentence in sentences:
        own = tokens(sentence)
        if words[at : at + len(own)] != own and len(own) >= 3:
            places = starts.get(tuple(own[:3]), [])
            at = next((k for k in places if k >= at), places[0] if places else at)
        part = labels[at : at + len(own)] if words[at : at + len(own)][:3] == own[:3] else []
        shares.append(float(np.mean(part)) if part else 0.0)
        at += len(own) if part else 0
    return np.array(shares)


def read_rows(path, limit=0):
    with open(path, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return rows[:limit] if limit else rows


def without_lead(row, sentences=3):
    """The article with its first sentences taken away, so that position says less."""
    paragraphs, labels, left = [], [], sentences
    for paragraph, marks in zip(row["paragraphs"], row["labels"]):
        skip = min(left, len(paragraph))
        left -= skip
        if paragraph[skip:]:
            paragraphs.append(paragraph[skip:])
            labels.append(marks[skip:])
    text = "\n\n".join(" ".join(p) for p in paragraphs)
    return dict(row, text=text, paragraphs=paragraphs, labels=labels)


def ask(command, rows):
    """The command's answers to {"id", "text"} lines, in the same order."""
    feed = "".join(json.dumps({"id": r["id"], "text": r["text"]}, ensure_ascii=False) + "\n" for r in rows)
    done = subprocess.run(shlex.split(command), input=feed.encode(), stdout=subprocess.PIPE, check=True)
    answers = [json.loads(line) for line in done.stdout.decode().split("\n") if line.strip()]
    if [a.get("id") for a in answers] != [r["id"] for r in rows]:
        raise SystemExit(f"{command}: ids of answers and documents differ")
    return answers


def folds(count, k=5, seed=0):
    """Fold number of each document."""
    return np.random.RandomState(seed).permutation(count) % k
