"""Mention to code on held-back synonyms: a tenth of the Disease Ontology concepts, never seen in training."""

import hashlib
from collections import defaultdict

import numpy as np

from pairs import words
from surfaces import Surface


def held(concept: str) -> bool:
    return hashlib.sha256(concept.encode()).digest()[0] % 10 == 0


def part(surfaces: list[Surface]):
    """Training surfaces, and queries whose concept was held back and whose words stand in no training surface of the code."""
    train = [s for s in surfaces if not (s.source in ("disease-ontology", "mondo") and held(s.concept))]
    known = {(s.text.lower(), s.code) for s in train}
    seen = set()
    queries = []
    for s in surfaces:
        key = (s.text.lower(), s.code)
        if s.source == "disease-ontology" and held(s.concept) and key not in known and key not in seen:
            seen.add(key)
            queries.append(s)
    return train, queries


def fits(said: str, gold: str) -> bool:
    """The same code, or one a subdivision of the other."""
    return said.startswith(gold) or gold.startswith(said)


# Words that change no code where a name is listed with or without them.
EMPTY = frozenset("nos nec unspecified disorder disease or and of the".split())


def bare(text: str) -> frozenset[str]:
    plain = (w.removesuffix("'s") for w in words(text))
    return frozenset(w[:-1] if len(w) > 4 and w[-1] == "s" and w[-2:] not in ("ss", "is", "us") else w for w in plain) - EMPTY


def contradicted(train: list[Surface], queries: list[Surface]) -> list[Surface]:
    """Queries whose very words the classification lists under other codes only: links that are wrong, or older than it."""
    listed = defaultdict(set)
    for s in train:
        if s.source in ("title", "inclusion", "index"):
            listed[bare(s.text)].add(s.code)
    return [q for q in queries if bare(q.text) and listed[bare(q.text)] and not any(fits(c, q.code) for c in listed[bare(q.text)])]


def ranked(scores: np.ndarray, codes: list[str], n: int) -> list[str]:
    """The best n codes, each once."""
    out: dict[str, None] = {}
    for i in np.argsort(-scores, kind="stable")[: n * 20]:
        out.setdefault(codes[i])
        if len(out) == n:
            break
    return list(out)


def top(score_rows, queries, codes, judge=fits):
    """Shares of queries whose code is first, and among the first ten."""
    hits = defaultdict(int)
    for scores, (_, gold) in zip(score_rows, queries):
        best = ranked(scores, codes, 10)
        hits[1] += judge(best[0], gold)
        hits[10] += any(judge(code, gold) for code in best)
    return round(hits[1] / len(queries), 3), round(hits[10] / len(queries), 3)
