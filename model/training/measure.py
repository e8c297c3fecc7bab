"""Mention to code on held-back synonyms, beside BM25 and character n-grams over the same entries; writes the card of the table:
`python measure.py <exported> <synonyms> <folder of encoder.bin>`."""

import hashlib
import json
import sys
from pathlib import Path

import numpy as np
from scipy import sparse
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer

from encoder import BUCKETS, DIM, Places, embed
from heldback import contradicted, part, top
from pairs import words
from surfaces import entries, every_surface


def bm25(texts: list[str], queries: list[str], k1=1.2, b=0.75):
    counter = CountVectorizer(tokenizer=words, token_pattern=None, lowercase=False)
    counts = counter.fit_transform(texts).tocsr().astype(np.float64)
    length = np.asarray(counts.sum(axis=1)).ravel()
    holding = np.asarray((counts > 0).sum(axis=0)).ravel()
    idf = np.log(1 + (len(texts) - holding + 0.5) / (holding + 0.5))
    coo = counts.tocoo()
    weight = coo.data * (k1 + 1) / (coo.data + k1 * (1 - b + b * length[coo.row] / length.mean())) * idf[coo.col]
    table = sparse.csr_matrix((weight, (coo.row, coo.col)), shape=counts.shape)
    asked = (counter.transform(queries) > 0).astype(np.float64)
    return ((table @ row.T).toarray().ravel() for row in asked)


def ngrams(texts: list[str], queries: list[str]):
    vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True, dtype=np.float32)
    table = vectorizer.fit_transform(texts)
    return ((table @ row.T).toarray().ravel() for row in vectorizer.transform(queries))


DATA = [
    "ICD-10-CM FY2027 titles, FY2026 inclusion terms and index paths (CDC/NCHS, CMS; public domain)",
    "phrases, abbreviations and assessment lines (tuning part) of this project (Apache-2.0)",
    "Disease Ontology names and synonyms (CC0)",
    "Mondo labels with exact ICD-10-CM matches (CC0)",
]
LIMITS = "English names of conditions; knows no negation, no time and no person. It tells how near words come to listed names, never which code to report."


def card(table: bytes, metrics: dict) -> dict:
    return {
        "name": "word-pieces",
        "buckets": BUCKETS,
        "dim": DIM,
        "sha256": hashlib.sha256(table).hexdigest(),
        "licence": "Apache-2.0",
        "data": DATA,
        "limits": LIMITS,
        "heldBackSynonyms": metrics,
    }


def main(exported: Path, synonyms: Path, folder: Path):
    train, held = part(every_surface(exported, synonyms))
    listed = entries(train)
    texts, codes = [s.text for s in listed], [s.code for s in listed]
    queries = [(s.text, s.code) for s in held]
    asked = [text for text, _ in queries]
    places = Places()
    table = (folder / "encoder.bin").read_bytes()
    rows = np.frombuffer(table, dtype=np.int8).reshape(BUCKETS, DIM)
    own = embed(rows, places, texts)
    rankings = {
        "encoder": (own @ v for v in embed(rows, places, asked)),
        "bm25": bm25(texts, asked),
        "characterNgrams": ngrams(texts, asked),
    }
    metrics = {"queries": len(queries), "contradicted": len(contradicted(train, held)), "entries": len(listed)}
    for name, scores in rankings.items():
        first, ten = top(scores, queries, codes)
        metrics[name] = {"top1": float(first), "top10": float(ten)}
        print(name, first, ten, flush=True)
    (folder / "card.json").write_text(json.dumps(card(table, metrics), indent="\t") + "\n", encoding="utf8")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
