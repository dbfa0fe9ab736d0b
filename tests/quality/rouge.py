"""ROUGE-1, -2 and -L (F1, per cent) of a summary against a reference, as ROUGE-1.5.5 counts them.

Lower case, tokens of [a-z0-9], hyphens split, no stemming, no stop words; ROUGE-L is the summary-level union of longest common
subsequences, clipped by token counts (Lin 2004, section 3.2). Protocols: "plain" takes whole summaries; "kept" cuts both sides to
100 words; "paper" also replaces the candidate's digits by 0, as the code released with the IndoSum paper does.
"""
import collections
import re

PROTOCOLS = ("plain", "kept", "paper")
CUT = 100


def tokens(text):
    return re.sub(r"[^a-z0-9]", " ", text.lower()).split()


def prepare(sentences, protocol, candidate):
    """Sentences as token lists, cut as the protocol asks."""
    left = CUT if protocol != "plain" else None
    prepared = []
    for sentence in sentences:
        if candidate and protocol == "paper":
            sentence = re.sub(r"\d", "0", sentence)
        words = tokens(sentence)
        if left is not None:
            words = words[:left]
            left -= len(words)
        if words:
            prepared.append(words)
    return prepared


def f1(hits, candidate, reference):
    return 200.0 * hits / (candidate + reference) if hits else 0.0


def ngrams(words, n):
    return collections.Counter(zip(*(words[k:] for k in range(n))))


def ngram_f1(candidate, reference, n):
    c, r = ngrams(candidate, n), ngrams(reference, n)
    return f1(sum((c & r).values()), sum(c.values()), sum(r.values()))


def common_positions(reference, candidate):
    """Positions in `reference` of one longest common subsequence with `candidate`."""
    table = [[0] * (len(candidate) + 1) for _ in range(len(reference) + 1)]
    for i, word in enumerate(reference):
        row, above = table[i + 1], table[i]
        for j, other in enumerate(candidate):
            row[j + 1] = above[j] + 1 if word == other else max(above[j + 1], row[j])
    positions, i, j = [], len(reference), len(candidate)
    while i and j:
        if reference[i - 1] == candidate[j - 1]:
            i, j = i - 1, j - 1
            positions.append(i)
        elif table[i - 1][j] >= table[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return positions


def rouge_l(candidate, reference):
    left_candidate = collections.Counter(w for s in candidate for w in s)
    left_reference = collections.Counter(w for s in reference for w in s)
    totals = sum(left_candidate.values()), sum(left_reference.values())
    hits = 0
    for sentence in reference:
        union = {p for other in candidate for p in common_positions(sentence, other)}
        for position in union:
            word = sentence[position]
            if left_candidate[word] and left_reference[word]:
                left_candidate[word] -= 1
                left_reference[word] -= 1
                hits += 1
    return f1(hits, *totals)


def rouge(candidate, reference, protocol="paper"):
    """(R-1, R-2, R-L) of two lists of sentences."""
    c, r = prepare(candidate, protocol, True), prepare(reference, protocol, False)
    flat_c, flat_r = [w for s in c for w in s], [w for s in r for w in s]
    return ngram_f1(flat_c, flat_r, 1), ngram_f1(flat_c, flat_r, 2), rouge_l(c, r)
