"""Trains the encoder and writes its table: `python train.py <exported> <synonyms> <out>` (see docs/reader.md)."""

import json
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch

from encoder import Encoder, Places, small_integers
from heldback import part
from pairs import Roughen, draw
from surfaces import every_surface, ndjson

SEED = 7
EPOCHS = 4
BATCH = 512
RATE = 3e-3
HEAT = 0.05


def loss_of(encoder: Encoder, a, b, codes: np.ndarray) -> torch.Tensor:
    """Each must find its partner among the batch; others of the same code are neither right nor wrong."""
    scores = encoder(a) @ encoder(b).T / HEAT
    own = torch.eye(len(codes), dtype=torch.bool)
    scores = scores.masked_fill(torch.tensor(codes[:, None] == codes[None, :]) & ~own, -1e4)
    target = torch.arange(len(codes))
    return (torch.nn.functional.cross_entropy(scores, target) + torch.nn.functional.cross_entropy(scores.T, target)) / 2


def main(exported: Path, synonyms: Path, out: Path):
    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    rng = random.Random(SEED)
    out.mkdir(parents=True, exist_ok=True)
    surfaces, _ = part(every_surface(exported, synonyms))
    roughen = Roughen(ndjson(exported / "abbreviations.ndjson"), rng)
    places, encoder = Places(), Encoder()
    optimizer = torch.optim.Adam(encoder.parameters(), lr=RATE)
    began = time.time()
    for epoch in range(EPOCHS):
        optimizer.param_groups[0]["lr"] = RATE * (1 - epoch / EPOCHS)
        pairs = draw(surfaces, rng)
        losses = []
        for i in range(0, len(pairs) - BATCH + 1, BATCH):
            batch = pairs[i : i + BATCH]
            a, b = ([places(roughen(pair[side])) for pair in batch] for side in (0, 1))
            loss = loss_of(encoder, a, b, np.array([pair[2] for pair in batch]))
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        print(json.dumps({"epoch": epoch, "loss": round(float(np.mean(losses)), 3), "seconds": round(time.time() - began)}), flush=True)
        small_integers(encoder.table.weight.detach().numpy()).tofile(out / "encoder.bin")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
