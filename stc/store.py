"""The analysis on disk: YAML files for people, and the machine's last proposals beside them."""

from __future__ import annotations

import json
import os
import pathlib
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from stc import shape
from stc.errors import REFUSED, StcError
from stc.merge import identity
from stc.study import compose_file, raise_faults
from stc.yamledit import edit
from stc.yamltext import Layout, dump, plain
from steps import records

BASE = ".stc/base"
UNITS = "analysis/2-meaning-units"
THEMES, GROUPS = "analysis/1-preliminary-themes.yaml", "analysis/2-code-groups.yaml"
SUBGROUPS, QUOTATIONS = "analysis/3-subgroups.yaml", "analysis/4-artificial-quotations.yaml"
TEXTS = "analysis/5-analytic-texts.yaml"


@dataclass(frozen=True)
class Document:
    """One kind of file: its comment line, the records under each of its lists, and the facts above them."""

    comment: str
    parts: Mapping[str, type]
    facts: tuple[str, ...] = ()

    @property
    def layout(self) -> Layout:
        children = {k: shape.layout(r) for k, r in self.parts.items()}
        return Layout(keys=(*self.facts, *self.parts), children=children, comment=self.comment)


DOCUMENTS = {
    THEMES: Document(
        "Step 1, stc impression: what strikes you in the interviews. Rename, merge, delete or add themes; "
        "initials in `by` say that you read one.",
        {"themes": records.Theme},
    ),
    GROUPS: Document(
        "Step 2, stc identify: the code groups. Rename them, or merge one into another with `status: merged into G1`.",
        {"code_groups": records.CodeGroup},
    ),
    SUBGROUPS: Document(
        "Step 3, stc subgroup: the facets of each code group. Rename a subgroup; move a unit by changing its `subgroup`.",
        {"subgroups": records.Subgroup, "memberships": records.Membership},
    ),
    QUOTATIONS: Document(
        "Step 4, stc condense: WORKING TEXT, not something anybody said. Rewrite it in the participants' words; keep `from`.",
        {"artificial_quotations": records.ArtificialQuotation},
    ),
    TEXTS: Document(
        "Step 5, stc synthesize: the categories. Rewrite headings and claims; after rereading put result, note and initials "
        "in `validation`.",
        {"categories": records.AnalyticText},
    ),
}
ACCOUNT = Document(
    "Step 2, stc identify: what this interview says about the aim. Change `group` to move a unit; delete one to set its words aside.",
    {"units": records.MeaningUnit, "set_aside": records.SetAside},
    ("transcript", "sha256"),
)
MEMBERSHIPS_AGAIN = "units: *memberships\n"
"""The list of memberships under a second name, for readers that look it up by unit."""


def units_path(transcript: str) -> str:
    return f"{UNITS}/{transcript}.yaml"


def is_account(path: str) -> bool:
    """Whether a file is one transcript's account of units and set-asides."""
    return path.startswith(UNITS)


def document(path: str) -> Document:
    """Return what kind of file stands at a path of the analysis."""
    return ACCOUNT if is_account(path) else DOCUMENTS[path]


# -- reading


Places = dict[tuple[str, str], tuple[int, int]]
"""(file, id) -> line and column, filled in while reading."""


def read_document(root: pathlib.Path, path: str, places: Places) -> dict[str, list[Any]] | None:
    """Read one file of the analysis into records by key; None where there is no file. Raises StcError with all its faults."""
    if not (root / path).exists():
        return None
    node = compose_file(root / path, path)
    parts = DOCUMENTS[path].parts
    reading = shape.Reading()
    found = reading.mapping(node, {**parts, "units": None}, ()) if node is not None else {}
    loaded = {key: reading.records(found[key], parts[key]) if key in found else [] for key in parts}
    raise_faults(path, reading.faults)
    places.update(((path, name), place) for (_, name), place in reading.places.items())
    return loaded


def read_units(root: pathlib.Path, transcript: str, places: Places) -> records.TranscriptUnits | None:
    """Read one transcript's account; None where there is no file. Raises StcError with all its faults."""
    path = units_path(transcript)
    if not (root / path).exists():
        return None
    node = compose_file(root / path, path)
    reading = shape.Reading()
    found = reading.record(node, records.TranscriptUnits) if node is not None else None
    if found is not None and found.transcript != transcript:
        reading.fault(node, f"'transcript: {found.transcript}' stands in the file of {transcript}")
    raise_faults(path, reading.faults)
    if found is None:
        raise StcError(f"{path}: the file is empty", f"restore it: git checkout {path}")
    places.update(((path, name), place) for (_, name), place in reading.places.items())
    return found


# -- writing


def text_of(root: pathlib.Path, path: str, data: Mapping[str, Any]) -> str:
    """Return the new text of a file: its old text changed where the data differ, or the canonical text of a new one."""
    file, layout = root / path, document(path).layout
    if not file.exists():
        return _named_twice(dump(dict(data), layout)) if path == SUBGROUPS else dump(dict(data), layout)
    old = plain(compose_file(file, path)) or {}
    extra = {k: data["memberships"] if path == SUBGROUPS and k == "units" else v for k, v in old.items() if k not in data}
    return edit(file.read_bytes().decode("utf-8-sig"), {**data, **extra}, layout)


def _named_twice(text: str) -> str:
    return text.replace("\nmemberships:", "\nmemberships: &memberships", 1) + MEMBERSHIPS_AGAIN


def write_all(root: pathlib.Path, files: Mapping[str, str]) -> list[str]:
    """Replace files of the study, all or none as far as the disk allows; return which ones changed.

    Every new text is on the disk before the first old one goes, so that a full disk or missing rights change nothing.
    Raises StcError (5) where the machine refuses.
    """
    ready: list[tuple[str, pathlib.Path]] = []
    changed = [p for p, text in files.items() if not _holds(root / p, text)]
    try:
        for path in changed:
            ready.append((str(root / path), _beside(root / path, files[path])))
        for path, fresh in ready:
            os.replace(fresh, path)
    except OSError as error:
        for _, fresh in ready:
            fresh.unlink(missing_ok=True)
        where = pathlib.Path(error.filename or root)
        name = where.relative_to(root) if where.is_relative_to(root) else where
        raise StcError(
            f"{name}: cannot be written: {error.strerror}",
            "make room or give yourself the right to write there, and run again",
            REFUSED,
        ) from None
    except BaseException:
        for _, fresh in ready:
            fresh.unlink(missing_ok=True)
        raise
    return changed


def _holds(file: pathlib.Path, text: str) -> bool:
    return file.exists() and file.read_bytes() == text.encode()


def _beside(file: pathlib.Path, text: str) -> pathlib.Path:
    """Write a text next to the file that it will replace, and wait until the disk has it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(text.encode())
            out.flush()
            os.fsync(out.fileno())
        os.chmod(name, file.stat().st_mode & 0o777 if file.exists() else 0o666 & ~_umask())
    except BaseException:
        os.unlink(name)
        raise
    return pathlib.Path(name)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


# -- what the machine proposed last


def base_path(path: str) -> str:
    return f"{BASE}/{path.removeprefix('analysis/').removesuffix('.yaml')}.jsonl"


def read_base(root: pathlib.Path, path: str) -> dict[str, list[dict[str, Any]]]:
    """Read the machine's last proposal of a file: records by key, each with the lists inside it.

    Lines that contradict each other, as after a merge of branches, leave only what they agree on: the record counts as edited.
    """
    file = root / base_path(path)
    if not file.exists():
        return {}
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        try:
            key, name, record = json.loads(line)
        except ValueError:
            name = base_path(path)
            raise StcError(f"{name}:{number}: the line is damaged", f"restore the file: git checkout {name}") from None
        before = found.get((key, name), record)
        found[key, name] = {k: v for k, v in record.items() if before.get(k) == v}
    return _nested(found)


def _nested(found: Mapping[tuple[str, str], dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """Put records back into the records that hold them: ``claims in G1`` are the claims of the record G1."""
    top: dict[str, list[dict[str, Any]]] = {}
    for (key, _), record in found.items():
        inside, _, holder = key.partition(" in ")
        if not holder:
            top.setdefault(key, []).append(record)
            continue
        for (_, name), outer in found.items():
            if name == holder and inside in outer:
                outer[inside].append(record)
    return top


def base_text(parts: Mapping[str, list[dict[str, Any]]], layout: Layout) -> str:
    """Return the text of a base file: one record a line, sorted, so that two branches join line by line."""
    lines = [line for key, found in parts.items() for line in _lines(key, found, layout.children[key])]
    return "".join(line + "\n" for line in sorted(lines))


def _lines(key: str, found: list[dict[str, Any]], layout: Layout) -> list[str]:
    lines = []
    for record in found:
        name = identity(record, layout)
        lists = {k: v for k, v in record.items() if k in layout.children and layout.children[k].identity and isinstance(v, list)}
        lines.append(json.dumps([key, name, {**record, **dict.fromkeys(lists, [])}], ensure_ascii=False))
        for inside, inner in lists.items():
            lines += _lines(f"{inside} in {name}", inner, layout.children[inside])
    return lines
