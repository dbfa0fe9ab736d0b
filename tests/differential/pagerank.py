"""Checks the scores of exported graphs against networkx's PageRank to 1e-9. Usage: pagerank.py GRAPHS_PROGRAM"""

import json
import subprocess
import sys

import networkx
# The plain-Python implementation: independent, and without numpy.
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python


def scores(case):
    graph = networkx.Graph()
    graph.add_nodes_from(range(case["n"]))
    graph.add_weighted_edges_from(case["edges"])
    prior = dict(enumerate(case["prior"]))
    return _pagerank_python(
        graph, alpha=case["damping"], personalization=prior, dangling=prior, max_iter=20000, tol=1e-15, weight="weight"
    )


def main(program):
    worst = 0.0
    cases = 0
    out = subprocess.run([program], capture_output=True, check=True, text=True).stdout
    for line in out.splitlines():
        case = json.loads(line)
        expected = scores(case)
        apart = max(abs(score - expected[i]) for i, score in enumerate(case["score"]))
        worst = max(worst, apart)
        cases += 1
        if apart > 1e-9:
            sys.exit(f"{case['name']}, {case['n']} sentences: scores differ by {apart:.2e}")
    if cases < 60:
        sys.exit(f"only {cases} graphs")
    print(f"{cases} graphs, scores differ by at most {worst:.1e}")


main(sys.argv[1])
