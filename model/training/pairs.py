"""Training pairs: two ways to say one code, roughened as clinicians write; pairs of one category stand together."""

import random
import re
import zlib
from collections import defaultdict

from surfaces import Surface

WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?|[+/&%<>]")
# How often a surface of a source is drawn in an epoch.
SHARE = {"own": 1.0, "index": 0.6, "title": 0.35, "inclusion": 1.0, "neoplasm": 0.15, "disease-ontology": 2.0, "mondo": 2.0, "line": 6.0}


def words(text: str) -> list[str]:
    return WORD.findall(text.lower())


class Roughen:
    """Short forms, typing slips, lost and moved words."""

    def __init__(self, abbreviations, rng: random.Random):
        self.rng = rng
        self.shorts = defaultdict(list)
        for row in abbreviations:
            long = words(row["long"])
            if long:
                self.shorts[long[0]].append((long, words(row["short"])))

    def __call__(self, text: str) -> list[str]:
        rng = self.rng
        parts = text.split(",")
        if len(parts) > 1 and rng.random() < 0.3:
            rng.shuffle(parts)
        ws = words(" ".join(parts))
        if rng.random() < 0.4:
            ws = self.shortened(ws)
        if len(ws) > 3 and rng.random() < 0.15:
            ws.pop(rng.randrange(len(ws)))
        if ws and rng.random() < 0.15:
            i = rng.randrange(len(ws))
            ws[i] = self.slip(ws[i])
        return ws

    def shortened(self, ws: list[str]) -> list[str]:
        out, i = [], 0
        while i < len(ws):
            fits = [(long, short) for long, short in self.shorts.get(ws[i], []) if ws[i : i + len(long)] == long]
            if fits and self.rng.random() < 0.6:
                long, short = self.rng.choice(fits)
                out += short
                i += len(long)
            else:
                out.append(ws[i])
                i += 1
        return out

    def slip(self, word: str) -> str:
        if len(word) < 5:
            return word
        i = self.rng.randrange(1, len(word) - 1)
        return self.rng.choice([word[:i] + word[i + 1 :], word[: i - 1] + word[i] + word[i - 1] + word[i + 1 :], word[:i] + word[i] + word[i:]])


def draw(surfaces: list[Surface], rng: random.Random):
    """One epoch of (a, b, code), sorted in runs of one category so that a batch holds hard negatives."""
    by_concept, by_code = defaultdict(list), defaultdict(list)
    for s in surfaces:
        by_concept[s.concept].append(s)
        by_code[s.code].append(s)
    out = []
    for s in surfaces:
        share = SHARE[s.source]
        for _ in range(int(share) + (rng.random() < share % 1)):
            near = by_concept[s.concept]
            pool = near if len(near) > 1 and rng.random() < 0.5 else by_code[s.code]
            t = rng.choice(pool)
            if t is s and len(pool) > 1:
                t = rng.choice(pool)
            out.append((s.text, t.text, s.code))
    rng.shuffle(out)
    out.sort(key=lambda pair: rng.random() if rng.random() < 0.5 else zlib.crc32(pair[2][:3].encode()) / 2**32)
    runs = [out[i : i + 16] for i in range(0, len(out), 16)]
    rng.shuffle(runs)
    return [pair for run in runs for pair in run]
