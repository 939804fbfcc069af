"""Keeping what people decided: the machine's proposal laid over the records as they stand, field by field.

Pure: plain data in, plain data out. Untouched fields follow the machine, edited ones stay, agreement is no conflict.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from stc.yamltext import Layout

Data = dict[str, Any]
AUTO = "auto"


class Proposal(NamedTuple):
    """What the machine would write into a field that a person has changed."""

    record: str
    field: str
    value: Any


@dataclass
class Kept:
    """The records to write, the machine's proposals to remember, and those that a person's words stood against."""

    records: list[Data]
    base: list[Data]
    proposals: list[Proposal] = field(default_factory=list)


def identity(record: Data, layout: Layout) -> str:
    return " ".join(str(record.get(name)) for name in layout.identity)


def keep(current: Sequence[Data], base: Sequence[Data], proposed: Sequence[Data], layout: Layout) -> Kept:
    """Lay proposed records over the current ones, given what the machine proposed before."""
    now, before, new = ({identity(r, layout): r for r in found} for found in (current, base, proposed))
    kept = Kept([], [])
    for name, record in now.items():
        if name in new:
            kept.records.append(_record(name, record, before.get(name), new[name], layout, kept))
        elif _touched(record, before.get(name)):
            kept.records.append(_retired(record, layout))
    for name, record in new.items():
        if name not in now and name not in before:
            kept.records.insert(_place(record, kept.records, layout), record)
            kept.base.append(record)
    known = {identity(r, layout) for r in kept.base}
    kept.base += [r for name, r in before.items() if name not in known and (name not in now or name not in new)]
    return kept


def _place(record: Data, records: Sequence[Data], layout: Layout) -> int:
    """Return where a new record goes: last, or before the first one that comes after it in the list's order."""
    if layout.order is None:
        return len(records)
    own = layout.order(record)
    return next((n for n, other in enumerate(records) if layout.order(other) > own), len(records))


def _record(name: str, now: Data, before: Data | None, new: Data, layout: Layout, kept: Kept) -> Data:
    """Merge one record's fields; what was proposed is remembered only where the machine said it, never a person's words."""
    merged, base = dict(now), dict(before or {})
    for key in dict.fromkeys([*now, *new]):
        mine, theirs, said = now.get(key), new.get(key), base.get(key)
        child = layout.children.get(key)
        if child and child.identity and isinstance(mine or [], list) and isinstance(theirs or [], list):
            inner = keep(mine or [], said or [], theirs or [], child)
            merged[key], base[key] = inner.records, inner.base
            kept.proposals += inner.proposals
        elif mine == said or before is None:
            _set(merged, key, theirs)
            if before is not None or theirs != mine:
                _set(base, key, theirs)
        elif theirs not in (mine, said):
            kept.proposals.append(Proposal(name, key, theirs))
            _set(base, key, theirs)
    if before is not None:
        kept.base.append(base)
    return merged


def _set(record: Data, key: str, value: Any) -> None:
    if value is None and key not in record:
        return
    record[key] = value


def _touched(record: Data, before: Data | None) -> bool:
    """Whether a person made or changed a record, or put initials to it."""
    return record != before or record.get("by", AUTO) != AUTO


def _retired(record: Data, layout: Layout) -> Data:
    return {**record, "status": "retired"} if "status" in layout.keys else record
