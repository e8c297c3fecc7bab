"""The head of the context model: log-odds that a visit deals with what stands at a place of the note.

    python model/training/context_head.py FOLDER public/model/context-head.bin model/training/context-folds

FOLDER is what `npm run training-context` wrote. The head is learned beside the readable signals of the scorer, so that it
says what they do not. Writes the head that ships, and one for each fold of series of notes that has seen none of them,
with the fold of each series: what is fitted or measured on tuning notes asks those. Some minutes on one core.
"""

import json
import re
import sys
from pathlib import Path

import numpy as np
import torch

SEEDS = (1, 2)
FOLDS = 6
HIDDEN = 32
EPOCHS = 16
BATCH = 256
DROP = 0.5
PENALTY = 1.0


def series_of(note: str) -> str:
    """Notes of one hand: all that a name begins with. The TypeScript side knows the same (context-folds.ts)."""
    return re.match(r"[a-z]+\d?", note).group(0)


class Cases:
    def __init__(self, folder: Path):
        rows = [json.loads(line) for line in (folder / "cases.ndjson").read_text().splitlines()]
        around = np.fromfile(folder / "around.f32", np.float32)
        self.counts = np.array([row["places"] for row in rows])
        self.around = torch.from_numpy(around.reshape(self.counts.sum(), -1))
        self.first = np.r_[0, np.cumsum(self.counts)]
        names = sorted({name for row in rows for name in row["x"]})
        self.signals = torch.zeros(len(rows), len(names))
        for at, row in enumerate(rows):
            for name, value in row["x"].items():
                self.signals[at, names.index(name)] = value
        self.reported = torch.tensor([float(row["y"]) for row in rows])
        self.weight = torch.tensor([float(row["weight"]) for row in rows])
        self.series = np.array([series_of(row["note"]) for row in rows])
        self.sets = np.array([row["set"] for row in rows])

    def places(self, of: np.ndarray):
        """Rows of all places of some cases, and which case each belongs to."""
        rows = np.concatenate([np.arange(self.first[i], self.first[i + 1]) for i in of])
        return self.around[rows], torch.from_numpy(np.repeat(np.arange(len(of)), self.counts[of]))


def folds_of(cases: Cases) -> dict[str, int]:
    """Each series in one fold, the folds of like size."""
    names, sizes = np.unique(cases.series, return_counts=True)
    load, fold = [0] * FOLDS, {}
    for name, size in sorted(zip(names.tolist(), sizes.tolist()), key=lambda one: (-one[1], one[0])):
        fold[name] = int(np.argmin(load))
        load[fold[name]] += size
    return fold


def head_of(wide: int) -> torch.nn.Sequential:
    head = torch.nn.Sequential(
        torch.nn.Dropout(DROP),
        torch.nn.Linear(wide, HIDDEN),
        torch.nn.ReLU(),
        torch.nn.Dropout(DROP),
        torch.nn.Linear(HIDDEN, 1),
    )
    torch.nn.init.zeros_(head[4].weight)
    torch.nn.init.zeros_(head[4].bias)
    return head


def joined(odds: torch.Tensor, case: torch.Tensor, count: int) -> torch.Tensor:
    """All places of a case: half their mean, half the surest (engine/concept/context.ts)."""
    most = torch.full((count,), -1e9).scatter_reduce(0, case, odds, "amax")
    mean = torch.zeros(count).scatter_reduce(0, case, odds, "mean", include_self=False)
    return (most + mean) / 2


def learned(cases: Cases, train: np.ndarray, seed: int):
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    linear = torch.nn.Linear(cases.signals.shape[1], 1, bias=False)
    torch.nn.init.zeros_(linear.weight)
    head = head_of(cases.around.shape[1])
    groups = [
        {"params": linear.parameters(), "weight_decay": 0.0, "lr": 1e-2},
        {"params": head.parameters(), "weight_decay": 0.02, "lr": 2e-3},
    ]
    steps = EPOCHS * (len(train) // BATCH + 1) + 5
    adam = torch.optim.AdamW(groups)
    rate = torch.optim.lr_scheduler.OneCycleLR(adam, [group["lr"] for group in groups], total_steps=steps)
    total = cases.weight[train].sum()
    for _ in range(EPOCHS):
        order = rng.permutation(train)
        for at in range(0, len(order), BATCH):
            of = order[at : at + BATCH]
            around, case = cases.places(of)
            odds = linear(cases.signals[of]).squeeze(1) + joined(head(around).squeeze(1), case, len(of))
            weight = cases.weight[of]
            miss = torch.nn.functional.binary_cross_entropy_with_logits(odds, cases.reported[of], weight, reduction="sum")
            loss = miss / weight.sum() + PENALTY / 2 * (linear.weight**2).sum() / total
            adam.zero_grad()
            loss.backward()
            adam.step()
            rate.step()
    return linear.eval(), head.eval()


def packed(heads: list[torch.nn.Sequential]) -> bytes:
    """Several heads as one, their mean: rows of small integers, then scale, threshold and say of each row, then one float (model/context/head.ts)."""
    rows = torch.cat([head[1].weight for head in heads]).detach()
    scale = rows.abs().amax(1) / 127
    parts = [
        torch.round(rows / scale[:, None]).to(torch.int8).numpy(),
        scale.numpy(),
        torch.cat([head[1].bias for head in heads]).detach().numpy(),
        torch.cat([head[4].weight[0] for head in heads]).detach().numpy() / len(heads),
        np.array([float(sum(head[4].bias.item() for head in heads)) / len(heads)], np.float32),
    ]
    return b"".join(np.ascontiguousarray(part).astype(part.dtype.newbyteorder("<")).tobytes() for part in parts)


def f1(odds: np.ndarray, reported: np.ndarray) -> float:
    said = odds >= 0
    return 2 * (said & (reported > 0)).sum() / (said.sum() + (reported > 0).sum())


def main(folder: Path, ships: Path, folds: Path):
    torch.set_num_threads(1)
    cases = Cases(folder)
    fold = folds_of(cases)
    of = np.array([fold[name] for name in cases.series])
    folds.mkdir(parents=True, exist_ok=True)
    odds = np.zeros(len(of))
    for k in range(FOLDS):
        seen, unseen = np.where(of != k)[0], np.where(of == k)[0]
        pairs = [learned(cases, seen, seed) for seed in SEEDS]
        (folds / f"{k}.bin").write_bytes(packed([head for _, head in pairs]))
        with torch.no_grad():
            around, case = cases.places(unseen)
            for linear, head in pairs:
                said = linear(cases.signals[unseen]).squeeze(1) + joined(head(around).squeeze(1), case, len(unseen))
                odds[unseen] += said.numpy() / len(pairs)
    (folds / "series.json").write_text(json.dumps(fold, indent="\t", sort_keys=True) + "\n")
    reported = cases.reported.numpy()
    for name in np.unique(cases.sets):
        here = cases.sets == name
        print(f"{name}: F1 {f1(odds[here], reported[here]):.4f} on series never seen, {here.sum()} conditions")
    every = np.arange(len(of))
    ships.write_bytes(packed([learned(cases, every, seed)[1] for seed in SEEDS]))


if __name__ == "__main__":
    main(*(Path(name) for name in sys.argv[1:4]))
