"""What a step made, laid over what people left: every file's new text, the machine's proposals beside it, and what waits."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any

from stc import base, interviews, shape, store
from stc.folder import Folder
from stc.freshness import digest_of
from stc.merge import Data, Kept, Proposal, edited, identity, keep
from stc.yamltext import Layout
from steps.analysis import Analysis
from steps.records import AUTO, TranscriptUnits

READ = "read"
"""Stands in `by`, while a step runs, where a person edited a draft without putting initials there: it counts as read."""


@dataclass
class Laid:
    """The new texts of a step's files, by path; those of them that people edited; the proposals that wait."""

    files: dict[str, str] = field(default_factory=dict)
    edited: set[str] = field(default_factory=set)
    proposals: list[Proposal] = field(default_factory=list)


def proposed_before(folder: Folder, files: list[str], aim: str) -> Analysis | None:
    """Return the machine's last proposal of some files' records as an analysis of its own."""
    found, known = Analysis(aim), False
    for path in files:
        for key, records in base.read_base(folder, path).items():
            if key == base.GONE:
                continue
            name = interviews.name_of(path)
            holder = found.units.setdefault(name, TranscriptUnits(name, "")) if store.is_account(path) else found
            setattr(holder, key, [shape.built(store.document(path).parts[key], data) for data in records])
            known = True
    return found if known else None


@contextlib.contextmanager
def counted_as_read(folder: Folder, analysis: Analysis) -> Iterator[None]:
    """While a step runs, mark the drafts that people edited as read, as if they had put initials there."""
    marked = list(_edited_drafts(folder, analysis))
    for record in marked:
        record.by = READ
    try:
        yield
    finally:
        for record in marked:
            record.by = AUTO


def _edited_drafts(folder: Folder, analysis: Analysis) -> Iterator[Any]:
    """Yield every record that says `by: auto` and is not what the machine proposed."""
    for path, parts in parts_of(analysis):
        before = base.read_base(folder, path)
        for key, records in parts.items():
            yield from _drafts_in(records, before.get(key, []), store.document(path).layout.children[key])


def parts_of(analysis: Analysis) -> Iterator[tuple[str, dict[str, list[Any]]]]:
    """Yield every file of the analysis with its records by key."""
    for path, kind in store.DOCUMENTS.items():
        yield path, {key: getattr(analysis, key) or [] for key in kind.parts}
    for name, account in analysis.units.items():
        yield store.units_path(name), {key: getattr(account, key) for key in store.ACCOUNT.parts}


def _drafts_in(records: list[Any], before: list[Data], layout: Layout) -> Iterator[Any]:
    known = {identity(data, layout): data for data in before}
    for record in records:
        data = shape.to_data(record)
        said = known.get(identity(data, layout))
        if getattr(record, "by", None) == AUTO and edited(data, said, layout):
            yield record
        kind: type = type(record)
        for attribute in shape.attributes(kind).values():
            inside = getattr(record, attribute.name)
            if attribute.holds == "records":
                yield from _drafts_in(inside, (said or {}).get(attribute.key) or [], layout.children[attribute.key])
            elif attribute.of and inside and inside.by == AUTO and (said or {}).get(attribute.key) != shape.to_data(inside):
                yield inside


def unmarked(made: Any) -> Any:
    """Take the mark of an edited draft off whatever a step returned; its records are changed in place."""
    if isinstance(made, dict):
        return {key: unmarked(value) for key, value in made.items()}
    if isinstance(made, list):
        return [unmarked(item) for item in made]
    if is_dataclass(made) and not isinstance(made, type):
        if getattr(made, "by", None) == READ:
            made.by = AUTO  # type: ignore[attr-defined]
        for f in fields(made):
            unmarked(getattr(made, f.name))
    return made


# -- laying one over the other


def laid_over(folder: Folder, analysis: Analysis, paths: list[str], made: Mapping[str, Any], facts: Mapping[str, Data]) -> Laid:
    """Lay what a step made over what people left; ``facts`` are what stands above the lists of each file."""
    laid = Laid()
    for path in paths:
        layout = store.document(path).layout
        now, new = _sides(path, analysis, made)
        before = base.read_base(folder, path)
        kept = {key: keep(now[key], before.get(key, []), new[key], layout.children[key]) for key in new}
        laid.proposals += [p._replace(yours=digest_of(p.yours)) for k in kept.values() for p in k.proposals]
        if any(_differ(k.records, k.base, layout.children[key]) for key, k in kept.items()):
            laid.edited.add(path)
        laid.files[path] = store.text_of(folder, path, {**facts.get(path, {}), **{key: k.records for key, k in kept.items()}})
        laid.files[base.base_path(path)] = base.base_text({key: k.base for key, k in kept.items()}, _gone(before, kept), layout)
    return laid


def _sides(path: str, analysis: Analysis, made: Mapping[str, Any]) -> tuple[dict[str, list[Data]], dict[str, list[Data]]]:
    """Return a file's records as they stand and as the step made them, by key."""
    parts = store.document(path).parts
    old: Any = analysis.units.get(interviews.name_of(path)) if store.is_account(path) else analysis
    new = {k: getattr(made["units"][interviews.name_of(path)], k) if store.is_account(path) else made[k] for k in parts}
    now = {k: getattr(old, k, None) or [] for k in parts}
    return tuple({k: [shape.to_data(r) for r in found] for k, found in side.items()} for side in (now, new))  # type: ignore[return-value]


def _gone(before: Mapping[str, list[Data]], kept: Mapping[str, Kept]) -> list[str]:
    return sorted({str(r.get("id")) for r in before.get(base.GONE, [])} | {name for k in kept.values() for name in k.gone})


def _differ(records: list[Data], before: list[Data], layout: Layout) -> bool:
    """Whether a record, or one inside it, was made, changed or deleted by a person."""
    now, said = ({identity(data, layout): data for data in side} for side in (records, before))
    inside = [key for key, child in layout.children.items() if child.identity]
    return now.keys() != said.keys() or any(
        edited(record, said[name], layout)
        or any(_differ(record.get(key) or [], said[name].get(key) or [], layout.children[key]) for key in inside)
        for name, record in now.items()
    )


@dataclass(frozen=True)
class Reading:
    """How a file was read: whether people edited it, its records, and the drafts among them that nobody has read."""

    edited: bool
    records: int
    unread: int


def reading_of(folder: Folder, path: str, parts: Mapping[str, list[Any]]) -> Reading:
    """Count a file's records; those that people made or changed count as read."""
    layout, before = store.document(path).layout, base.read_base(folder, path)
    data = {key: [shape.to_data(r) for r in found] for key, found in parts.items()}
    edited = any(_differ(data[key], before.get(key, []), layout.children[key]) for key in parts)
    drafts = [d for key, found in parts.items() for d in _drafts_in(found, before.get(key, []), layout.children[key])]
    signed = [by for found in data.values() for record in found for by in _signatures(record)]
    return Reading(edited, len(signed), signed.count(AUTO) - len(drafts))


def _signatures(record: Data) -> Iterator[str]:
    """Yield what stands in `by` of a record and of those inside it."""
    if "by" in record:
        yield record["by"]
    for value in record.values():
        for inside in value if isinstance(value, list) else [value]:
            if isinstance(inside, dict):
                yield from _signatures(inside)


def still_waiting(proposals: list[Proposal], analysis: Analysis) -> list[Proposal]:
    """Return those proposals that were neither taken nor answered: the record is there, and its field is as it was."""
    wanted = {p.record for p in proposals}
    fields_of: dict[str, list[Data]] = {}
    if wanted:
        for path, parts in parts_of(analysis):
            for key, records in parts.items():
                _collect([shape.to_data(r) for r in records], store.document(path).layout.children[key], wanted, fields_of)
    return [p for p in proposals if any(digest_of(data.get(p.field)) == p.yours for data in fields_of.get(p.record, []))]


def _collect(records: list[Data], layout: Layout, wanted: set[str], found: dict[str, list[Data]]) -> None:
    for record in records:
        name = identity(record, layout)
        if name in wanted:
            found.setdefault(name, []).append(record)
        for key, child in layout.children.items():
            if child.identity and isinstance(record.get(key), list):
                _collect(record[key], child, wanted, found)
