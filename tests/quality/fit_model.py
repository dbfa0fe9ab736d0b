#!/usr/bin/env python3
"""Fits the model from labelled summaries: one command from data to core/ringkas/model_data.cpp.

    fit_model.py --data DATA.jsonl --command build/release/cli/ringkas [--write core/ringkas/model_data.cpp] [--folds DIR]

The command prints the features (`ringkas features`), PyTorch trains the network (network.py). --write makes the generated source from all
documents. --folds DIR writes DIR/model-K.txt, each fitted without the documents of fold K (dataset.folds), for `ringkas batch --model`:
report.py cross-validates with them. Everything is seeded: equal data and features give equal files.

The sequence (`news`) is trained on whole articles. The linear model (`general`) is fitted on articles with and, twice, without their first
three sentences, so that position says less, and from features that need no lead, so that it also serves texts that have none.
"""
import argparse
import hashlib
import pathlib

import numpy as np

import dataset
import network

LEVELS = 5  # of a feature whose cuts are not given
# `index` is 255 in texts that do not read like news, which its last cut tells apart.
CUTS = {"index": [0, 1, 2, 3, 5, 8, 254], "words_before": [0, 15, 30, 45, 60, 80, 110, 160],
        "words_through": [25, 45, 60, 75, 100], "paragraph": [0, 1, 2, 3, 5], "words": [4, 8, 12, 16, 20, 25, 32]}
# Not for texts without a lead: what counts from the start, but for `index`.
SEQUENCE = ("words_before", "words_through", "paragraph")


def read(command, rows):
    answers = dataset.ask(command + " features", rows)
    documents = [dataset.Document(r, a) for r, a in zip(rows, answers)]
    return documents, answers[0]["features"], answers[0]["sections"]


def cuts_of(documents, names):
    """For each feature the values that its levels end at: given, or about equally many sentences on each level."""
    values = np.vstack([d.features for d in documents if len(d.texts)])
    cuts = []
    for column, name in zip(values.T, names):
        shares = np.quantile(column, np.linspace(0, 1, LEVELS + 1)[1:-1], method="lower")
        own = CUTS.get(name, np.unique(column)[:-1] if len(np.unique(column)) <= 3 else np.unique(shares))
        cuts.append([int(c) for c in own if c < column.max()])
    return cuts


def above(documents, cuts):
    """For each document a row a sentence, a column a cut: is the value above it?"""
    feature = np.repeat(np.arange(len(cuts)), [len(own) for own in cuts])
    flat = np.array([c for own in cuts for c in own])
    return [(d.features.reshape(-1, len(cuts))[:, feature] > flat).astype(np.float32) for d in documents]


def logistic(x, y, ridge, steps=12):
    """Weights and base of a logistic regression, by Newton's method."""
    x = np.hstack([x, np.ones((len(x), 1))])
    weights, penalty = np.zeros(x.shape[1]), np.full(x.shape[1], ridge)
    penalty[-1] = 1e-9
    for _ in range(steps):
        p = 1 / (1 + np.exp(-x @ weights))
        weights -= np.linalg.solve((x.T * (p * (1 - p))) @ x + np.diag(penalty), x.T @ (p - y) + penalty * weights)
    return weights[:-1], weights[-1]


def fit_all(documents, headless, names, sections, cuts, members):
    """The packed network for each list of documents."""
    by_cut = np.repeat(names, [len(own) for own in cuts])
    inputs, labels = above(documents, cuts), [d.labels().astype(np.float32) for d in documents]
    usable = {i for i, y in enumerate(labels) if y.any()}
    networks = network.train(inputs, labels, [[i for i in own if i in usable] for own in members])
    used = np.array([not name.startswith(SEQUENCE) for name in by_cut])
    both = documents + headless
    all_inputs = above(both, cuts)
    found = []
    for k, own in enumerate(members):
        some = [i for whole in own for i in (whole, whole + len(documents), whole + len(documents)) if len(both[i].texts)]
        x = np.vstack([all_inputs[i] for i in some])
        linear = np.zeros(len(used))
        linear[used], base = logistic(x[:, used], np.concatenate([both[i].labels() for i in some]), ridge=10)
        found.append(network.packed(networks, k, linear, base, cuts, sections, np.vstack([inputs[i] for i in own])))
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--command", required=True)
    parser.add_argument("--write", type=pathlib.Path)
    parser.add_argument("--folds", type=pathlib.Path)
    args = parser.parse_args()

    rows = dataset.read_rows(args.data)
    documents, names, sections = read(args.command, rows)
    headless, *_ = read(args.command, [dataset.without_lead(r) for r in rows])
    cuts = cuts_of(documents, names)
    if args.folds:
        args.folds.mkdir(parents=True, exist_ok=True)
        fold = dataset.folds(len(rows))
        members = [[i for i in range(len(rows)) if fold[i] != k] for k in range(5)]
        for k, packed in enumerate(fit_all(documents, headless, names, sections, cuts, members)):
            (args.folds / f"model-{k}.txt").write_text(network.text_form(packed))
    if args.write:
        packed = fit_all(documents, headless, names, sections, cuts, [list(range(len(rows)))])[0]
        digest = hashlib.sha256(pathlib.Path(args.data).read_bytes()).hexdigest()
        provenance = ["Generated by tests/quality/fit_model.py: do not edit. Numbers only: no text of the data is in here.",
                      f"Data: {len(rows)} labelled articles of IndoSum (Kurniawan & Louvan 2018, CC BY-SA 4.0), sha256 {digest[:16]}.",
                      f"Size: {len(packed)} bytes."]
        args.write.write_text(network.source_form(packed, provenance))
        print(f"{args.write}: {len(packed)} bytes")


if __name__ == "__main__":
    main()
