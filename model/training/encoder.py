"""The encoder: a text is the sum of what its words, their pieces and its neighbouring pairs stand for, scaled to length 1."""

import zlib

import numpy as np
import torch

from pairs import words

BUCKETS = 2**15
DIM = 64
SIZES = (3, 4, 5)


class Places:
    """Places of a text in the table; the same hash and the same pieces as model/places.ts."""

    def __init__(self):
        self.known: dict[str, list[int]] = {}

    def of_word(self, word: str) -> list[int]:
        places = self.known.get(word)
        if places is None:
            framed = f"<{word}>"
            pieces = [framed]
            if len(word) > 2:
                pieces += [framed[i : i + n] for n in SIZES for i in range(len(framed) - n + 1)]
            places = self.known[word] = [zlib.crc32(p.encode()) % BUCKETS for p in pieces]
        return places

    def __call__(self, ws: list[str]) -> list[int]:
        out: list[int] = []
        for i, word in enumerate(ws):
            out += self.of_word(word)
            if i + 1 < len(ws):
                out.append(zlib.crc32(f"{word} {ws[i + 1]}".encode()) % BUCKETS)
        return out or [0]


class Encoder(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.table = torch.nn.EmbeddingBag(BUCKETS, DIM, mode="sum")
        torch.nn.init.normal_(self.table.weight, std=0.1)

    def forward(self, lists: list[list[int]]) -> torch.Tensor:
        flat = torch.tensor([place for places in lists for place in places])
        starts = torch.tensor(np.cumsum([0] + [len(places) for places in lists[:-1]]))
        return torch.nn.functional.normalize(self.table(flat, starts), dim=-1)


def small_integers(weight: np.ndarray) -> np.ndarray:
    """The table as int8 on one scale: directions do not depend on the scale, so it is not kept."""
    step = np.percentile(np.abs(weight), 99.99) / 127
    return np.clip(np.round(weight / step), -127, 127).astype(np.int8)


def embed(rows: np.ndarray, places: Places, texts: list[str]) -> np.ndarray:
    """Directions by the shipped table, for measuring what ships."""
    out = np.stack([rows[places(words(text))].astype(np.int32).sum(axis=0) for text in texts]).astype(np.float64)
    return (out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-9)).astype(np.float32)
