"""The analysis on disk: which kinds of YAML file there are, how each is read into records, and how it is changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from stc import shape
from stc.errors import StcError
from stc.folder import Folder
from stc.merge import identity
from stc.reading import Place, Reading
from stc.study import compose_file, raise_faults
from stc.yamledit import edit
from stc.yamltext import Layout, dump, plain
from steps import records

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
    "Step 2, stc identify: what this interview says about the aim. Change `group` to move a unit; "
    "delete one to set its words aside.",
    {"units": records.MeaningUnit, "set_aside": records.SetAside},
    ("transcript", "sha256"),
)
MEMBERSHIPS_AGAIN = "units: *memberships\n"
"""The list of memberships under a second name, for readers that look it up by unit."""


def units_path(transcript: str) -> str:
    """Return where a transcript's account stands."""
    return f"{UNITS}/{transcript}.yaml"


def is_account(path: str) -> bool:
    """Whether a file is one transcript's account of units and set-asides."""
    return path.startswith(UNITS)


def document(path: str) -> Document:
    """Return what kind of file stands at a path of the analysis."""
    return ACCOUNT if is_account(path) else DOCUMENTS[path]


# -- reading


@dataclass
class Places:
    """Where every record of the analysis stands, filled in while files are read."""

    found: dict[str, list[Place]] = field(default_factory=dict)

    def of(self, file: str, name: str, record: type | None = None) -> str:
        """Return ``file:line:column: record``; with ``record`` of that kind only."""
        named = (p for p in self.found.get(file, []) if p.name == name and record in (None, p.record))
        line, column = next(((p.line, p.column) for p in named), (1, 1))
        return f"{file}:{line}:{column}: {name}"

    def twice(self) -> Iterator[str]:
        """Say of every id that stands at two records where both are."""
        first: dict[str, str] = {}
        for file, places in self.found.items():
            for place in places:
                if shape.BY_RECORD[place.record].identity == ("id",):
                    here = f"{file}:{place.line}"
                    if first.setdefault(place.name, here) != here:
                        yield f"{here}:{place.column}: {place.name}: the id stands here and in {first[place.name]}"


def read_document(folder: Folder, path: str, places: Places) -> dict[str, list[Any]] | None:
    """Read one file of the analysis into records by key; None where there is no file. Raises StcError with all its faults."""
    if folder.read(path) is None:
        return None
    node, parts, reading = _filled(folder, path), DOCUMENTS[path].parts, Reading()
    again = {"units": None} if path == SUBGROUPS else {}
    found = reading.mapping(node, {**parts, **again}, parts)
    loaded = {key: reading.records(found[key], parts[key]) if key in found else [] for key in parts}
    raise_faults(path, reading.faults)
    places.found[path] = reading.places
    return loaded


def read_units(folder: Folder, transcript: str, places: Places) -> records.TranscriptUnits | None:
    """Read one transcript's account; None where there is no file. Raises StcError with all its faults."""
    path = units_path(transcript)
    if folder.read(path) is None:
        return None
    node, reading = _filled(folder, path), Reading()
    found = reading.record(node, records.TranscriptUnits)
    if isinstance(node, yaml.MappingNode) and "units" not in {k.value for k, _ in node.value}:
        reading.fault(node, "the key 'units' is missing")
    if found is not None and found.transcript != transcript:
        reading.fault(node, f"'transcript: {found.transcript}' stands in the file of {transcript}")
    raise_faults(path, reading.faults)
    places.found[path] = reading.places
    return found


def _filled(folder: Folder, path: str) -> yaml.Node:
    """Compose a file that must say something: an empty one is an accident, not a decision to delete all that stood in it."""
    node = compose_file(folder, path)
    if node is None:
        raise StcError(f"{path}:1:1: the file is empty", f"restore it: git checkout {path}; or delete it to have it drafted anew")
    return node


# -- writing


def text_of(folder: Folder, path: str, data: Mapping[str, Any]) -> str:
    """Return the new text of a file: its old text changed where the data differ, or the canonical text of a new one."""
    raw, kind = folder.read(path), document(path)
    if raw is None:
        return _named_twice(dump(dict(data), kind.layout)) if path == SUBGROUPS else dump(dict(data), kind.layout)
    old = plain(compose_file(folder, path)) or {}
    new = {key: _as_found(value, old.get(key), kind.parts[key]) if key in kind.parts else value for key, value in data.items()}
    extra = {k: new["memberships"] if path == SUBGROUPS and k == "units" else v for k, v in old.items() if k not in new}
    return edit(raw.decode("utf-8-sig"), {**new, **extra}, kind.layout)


def _named_twice(text: str) -> str:
    return text.replace("\nmemberships:", "\nmemberships: &memberships", 1) + MEMBERSHIPS_AGAIN


def _as_found(new: list[dict[str, Any]], old: Any, record: type) -> list[dict[str, Any]] | None:
    """Leave what people left out or empty as they left it, wherever it means the same as what would be written."""
    if not new and not old:
        return old if old is not None else new
    layout = shape.layout(record)
    before = {identity(item, layout): item for item in old or []}
    return [_record_as_found(item, before.get(identity(item, layout)), record) for item in new]


def _record_as_found(new: dict[str, Any], old: dict[str, Any] | None, record: type) -> dict[str, Any]:
    if old is None:
        return new
    found = {}
    for key, value in new.items():
        attribute = shape.attributes(record).get(key)
        if attribute is None:
            found[key] = value
        elif old.get(key) is None and value in (attribute.default, "", []):
            if key in old:
                found[key] = None
        elif attribute.holds == "records" and attribute.of:
            found[key] = _as_found(value, old.get(key), attribute.of)
        elif attribute.of and isinstance(value, dict):
            found[key] = _record_as_found(value, old.get(key), attribute.of)
        else:
            found[key] = value
    return found
