"""The textbook way: sentences split at full stops, cosine of tf-idf, networkx.pagerank. Prints milliseconds. Usage: textbook.py ARTICLES.jsonl TEXT.txt"""

import collections
import itertools
import json
import math
import re
import sys
import time

import networkx


def summarize(text):
    sentences = [s for s in re.split(r"(?<=[.!?])\s+", text) if s]
    rows = [collections.Counter(re.findall(r"\w+", s.lower())) for s in sentences]
    df = collections.Counter(itertools.chain.from_iterable(rows))
    vectors = []
    for row in rows:
        weights = {t: n * math.log((len(rows) + 1) / df[t]) for t, n in row.items()}
        norm = math.sqrt(sum(w * w for w in weights.values())) or 1
        vectors.append({t: w / norm for t, w in weights.items()})
    graph = networkx.Graph()
    graph.add_nodes_from(range(len(sentences)))
    for i, j in itertools.combinations(range(len(sentences)), 2):
        small, large = sorted((vectors[i], vectors[j]), key=len)
        weight = sum(w * large.get(t, 0) for t, w in small.items())
        if weight > 0:
            graph.add_edge(i, j, weight=weight)
    scores = networkx.pagerank(graph)
    return sorted(sorted(scores, key=scores.get, reverse=True)[:3])


def least(texts, rounds):
    best = math.inf
    for _ in range(rounds):
        start = time.process_time()
        for text in texts:
            summarize(text)
        best = min(best, time.process_time() - start)
    return 1000 * best / len(texts)


articles = [json.loads(line)["text"] for line in itertools.islice(open(sys.argv[1]), 20)]
long = open(sys.argv[2]).read()
print(json.dumps({"name": "networkx", "graph": True, "articleMs": least(articles, 3), "longMs": least([long], 2)}))
