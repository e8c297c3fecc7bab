"""Surfaces (ways to say a code) from the exported tables and the open terminologies, grouped into concepts."""

import csv
import json
import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Surface:
    text: str
    code: str
    # Surfaces of one concept are true synonyms of each other; those of one code only often are.
    concept: str
    source: str


def ndjson(path: Path):
    with path.open(encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def dotted(code: str) -> str:
    code = code.replace(".", "").strip()
    return code if len(code) <= 3 else f"{code[:3]}.{code[3:]}"


def plain_path(path: str) -> str:
    """An index path as one would say it: no nonessential modifiers, each part once."""
    path = re.sub(r"\([^)]*\)", " ", path)
    parts = [re.sub(r"\s+", " ", p).strip() for p in path.split(",")]
    parts = [p for p in parts if p]
    return " ".join(dict.fromkeys(parts))


def from_release(folder: Path):
    for term in ndjson(folder / "terms.ndjson"):
        text, source, code = term["text"], term["source"], term["code"]
        if ": see " in text or source in ("external",):
            continue
        if source == "title" and len(code.replace(".", "")) > 6:
            continue
        if source in ("index", "neoplasm"):
            text = plain_path(text)
        yield Surface(text, code, f"{source}:{code}:{text}", source)


def from_phrases(folder: Path):
    for phrase in ndjson(folder / "phrases.ndjson"):
        if phrase["kind"] != "cause" and phrase.get("code"):
            yield Surface(phrase["text"], phrase["code"], f"{phrase['kind']}:{phrase['row']}", "own")


def from_disease_ontology(folder: Path):
    """Names and synonyms (2016) and labels (2026), each with the ICD-10-CM links of 2026."""
    codes = defaultdict(list)
    labels = {}
    with (folder / "DOID_ICD10inDO.tsv").open(encoding="utf8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            labels[row["id"]] = row["label"]
            for ref in re.findall(r"ICD10CM:([A-Z0-9.]+)", row["xrefs"]):
                codes[row["id"]].append(dotted(ref))
    names = defaultdict(set)
    with (folder / "DOID_term-names_2016.tsv").open(encoding="utf8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            names[row["doid"]].add(re.sub(r"\s*\((?:disorder|finding|morphologic abnormality)\)$", "", row["name"]))
    for doid, refs in codes.items():
        if len(refs) > 1:
            continue
        for name in sorted(names[doid] | {labels[doid]}):
            if "-- retired" not in name.lower():
                yield Surface(name, refs[0], doid, "disease-ontology")


def from_mondo(folder: Path):
    with (folder / "mondo_exactmatch_icd10cm.sssom.tsv").open(encoding="utf8") as file:
        for row in csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t"):
            yield Surface(row["subject_label"], dotted(row["object_id"].split(":")[1]), row["subject_id"], "mondo")


def from_lines(folder: Path):
    """Assessment lines of one code, tuning part; never the notes, on which the engine weighs what this gives."""
    for line in ndjson(folder / "lines.ndjson"):
        if len(line["codes"]) == 1:
            yield Surface(line["text"], line["codes"][0], f"line:{line['id']}", "line")


def every_surface(exported: Path, synonyms: Path) -> list[Surface]:
    return [
        *from_release(exported),
        *from_phrases(exported),
        *from_disease_ontology(synonyms),
        *from_mondo(synonyms),
        *from_lines(exported),
    ]


def entries(train: list[Surface]) -> list[Surface]:
    """What a mention is compared with: every listed name once a code, without external causes and whole lines."""
    once: dict[tuple[str, str], Surface] = {}
    for s in train:
        if s.source != "line" and s.code[0] not in "VWXY":
            once.setdefault((s.text.lower(), s.code), s)
    return list(once.values())
