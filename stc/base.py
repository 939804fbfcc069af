"""What the machine proposed last, record by record: how stc knows what people edited, and which ids were ever given."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from stc.errors import StcError
from stc.folder import Folder
from stc.merge import Data
from stc.yamltext import Layout

BASE = ".stc/base"
GONE = "gone"
"""Key of the ids whose records the machine itself took back, so that they are never given again."""
ID = re.compile(r"(?<![\w.\-])[^\W_][\w.\-]*\d[\w.\-]*(?![\w.\-])")


def base_path(path: str) -> str:
    """Return where the proposals for a file of the analysis stand."""
    return f"{BASE}/{path.removeprefix('analysis/').removesuffix('.yaml')}.jsonl"


def read_base(folder: Folder, path: str) -> dict[str, list[Data]]:
    """Read the machine's last proposal of a file: records by key, each with the lists inside it.

    Lines that contradict each other, as after a merge of branches, leave only what they agree on: the record counts as edited.
    Where the file itself is gone nothing was proposed: it is drafted anew, under new ids.
    """
    if folder.read(path) is None:
        return {GONE: [{"id": name} for name in _ids(folder, base_path(path))]}
    found: dict[tuple[str, str], Data] = {}
    for key, name, record in _lines(folder, base_path(path)):
        before = found.get((key, name), record)
        found[key, name] = {k: v for k, v in record.items() if before.get(k) == v}
    return _nested(found)


def _lines(folder: Folder, file: str) -> Iterator[tuple[str, str, Data]]:
    for number, line in enumerate((folder.read(file) or b"").splitlines(), 1):
        try:
            key, name, record = json.loads(line)
            yield str(key), str(name), dict(record)
        except (ValueError, TypeError):
            raise StcError(f"{file}:{number}:1: the line is damaged", f"restore the file: git checkout {file}") from None


def _nested(found: Mapping[tuple[str, str], Data]) -> dict[str, list[Data]]:
    """Put records back into the records that hold them: ``claims in G1`` are the claims of the record G1."""
    top: dict[str, list[Data]] = {}
    holders: dict[str, list[Data]] = {}
    for (key, name), record in found.items():
        if " in " not in key:
            top.setdefault(key, []).append(record)
            holders.setdefault(name, []).append(record)
    for (key, _), record in found.items():
        inside, _, holder = key.partition(" in ")
        for outer in holders.get(holder, []):
            if isinstance(outer.get(inside), list):
                outer[inside].append(record)
    return top


def base_text(parts: Mapping[str, Sequence[Data]], gone: Sequence[str], layout: Layout) -> str:
    """Return the text of a base file: one record a line, sorted, so that two branches join line by line."""
    lines = [line for key, found in parts.items() for line in _written(key, found, layout.children[key])]
    lines += [json.dumps([GONE, name, {"id": name}], ensure_ascii=False) for name in gone]
    return "".join(line + "\n" for line in sorted(lines))


def _written(key: str, found: Sequence[Data], layout: Layout) -> list[str]:
    lines = []
    for record in found:
        name = " ".join(str(record.get(key)) for key in layout.identity)
        lists = {k: v for k, v in record.items() if k in layout.children and layout.children[k].identity and isinstance(v, list)}
        lines.append(json.dumps([key, name, {**record, **{k: [] for k in lists}}], ensure_ascii=False))
        for inside, inner in lists.items():
            lines += _written(f"{inside} in {name}", inner, layout.children[inside])
    return lines


# -- ids


def _ids(folder: Folder, file: str) -> list[str]:
    """Return the ids of all records that a base file knows."""
    return sorted({str(record["id"]) for _, _, record in _lines(folder, file) if "id" in record})


def used(folder: Folder) -> frozenset[str]:
    """Return every id that was ever given: in the files, in the machine's proposals, in the log."""
    names = [*folder.names(BASE, ".jsonl"), *folder.names("analysis", ".yaml"), "log.yaml"]
    texts = [(folder.read(name) or b"").decode("utf-8", "replace") for name in names]
    return frozenset(match[0] for text in texts for match in ID.finditer(text))


def existed(folder: Folder) -> frozenset[str]:
    """Return every id that once stood for a record: whatever the machine proposed, and what the log names."""
    known = {match[0] for match in ID.finditer((folder.read("log.yaml") or b"").decode("utf-8", "replace"))}
    for file in folder.names(BASE, ".jsonl"):
        for _, name, record in _lines(folder, file):
            known.add(name)
            known.update(text for value in record.values() for text in _texts(value))
    return frozenset(known)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        yield from (text for item in value for text in _texts(item))
    elif isinstance(value, dict):
        yield from (text for item in value.values() for text in _texts(item))
