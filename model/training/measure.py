"""Mention to code on held-back synonyms, beside BM25 and character n-grams over the same entries: `python measure.py <exported> <synonyms> <encoder.bin>`."""

import sys
from pathlib import Path

import numpy as np
from scipy import sparse
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer

from encoder import BUCKETS, DIM, Places, embed
from heldback import part, top
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


def main(exported: Path, synonyms: Path, table: Path):
    train, held = part(every_surface(exported, synonyms))
    listed = entries(train)
    texts, codes = [s.text for s in listed], [s.code for s in listed]
    queries = [(s.text, s.code) for s in held]
    asked = [text for text, _ in queries]
    places = Places()
    rows = np.fromfile(table, dtype=np.int8).reshape(BUCKETS, DIM)
    own = embed(rows, places, texts)
    print(f"{len(queries)} held-back synonyms, {len(listed)} entries; top-1, top-10")
    print("encoder (int8)", *top((own @ v for v in embed(rows, places, asked)), queries, codes))
    print("BM25", *top(bm25(texts, asked), queries, codes))
    print("character n-grams", *top(ngrams(texts, asked), queries, codes))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
