"""Directions of some texts by the shipped table, for the parity test of the extension's own encoder: `python probes.py <folder of encoder.bin>`."""

import json
import sys
from pathlib import Path

import numpy as np

from encoder import BUCKETS, DIM, Places, embed

TEXTS = [
    "gout",
    "Type 2 diabetes mellitus with diabetic neuropathy",
    "T2DM w/ A1c >9%",
    "Crohn's disease, s/p resection & ostomy +/- abscess",
    "L5-S1 disc herniation; radiculopathy",
    "naïve to biologics — plaque psoriasis",
    "",
    "42",
]


def main(folder: Path):
    rows = np.fromfile(folder / "encoder.bin", dtype=np.int8).reshape(BUCKETS, DIM)
    directions = embed(rows, Places(), TEXTS)
    print(json.dumps([{"text": t, "starts": [round(float(x), 5) for x in d[:6]]} for t, d in zip(TEXTS, directions)], ensure_ascii=False, indent="\t"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
