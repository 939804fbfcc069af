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
    """What the machine would write into a field that a person has changed; ``yours`` is what stands there."""

    record: str
    field: str
    value: Any
    yours: Any = None


@dataclass
class Kept:
    """The records to write, the machine's proposals to remember, and those that a person's words stood against.

    ``gone`` are the records that the machine took back.
    """

    records: list[Data] = field(default_factory=list)
    base: list[Data] = field(default_factory=list)
    proposals: list[Proposal] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)


def identity(record: Data, layout: Layout) -> str:
    """Return what tells a record from the others in its list."""
    return layout.known_by(record) if layout.known_by else " ".join(str(record.get(name)) for name in layout.identity)


def keep(current: Sequence[Data], base: Sequence[Data], proposed: Sequence[Data], layout: Layout) -> Kept:
    """Lay proposed records over the current ones, given what the machine proposed before.

    What a person deleted stays deleted; what the machine no longer proposes goes, or is retired where a person had a hand in it.
    """
    now, before, new = ({identity(r, layout): r for r in found} for found in (current, base, proposed))
    kept = Kept()
    for name, record in now.items():
        if name in new:
            kept.records.append(_record(name, record, before.get(name), new[name], layout, kept))
        elif edited(record, before.get(name), layout) or record.get("by", AUTO) != AUTO:
            kept.records.append(_retired(record, layout))
        elif layout.identity == ("id",):
            kept.gone.append(name)
    fresh = [record for name, record in new.items() if name not in now and name not in before]
    kept.records = _put_in(kept.records, fresh, layout)
    kept.base += fresh
    known = {identity(r, layout) for r in [*kept.base, *kept.records]}
    kept.base += [r for name, r in before.items() if name not in now or (name in known and name not in new)]
    return kept


def edited(record: Data, before: Data | None, layout: Layout) -> bool:
    """Whether a person made a record, or changed a field of it; the records inside it count for themselves."""
    if before is None:
        return True
    fields = [key for key in {**record, **before} if not _holds_records(layout.children.get(key))]
    return any(record.get(key) != before.get(key) for key in fields)


def _holds_records(child: Layout | None) -> bool:
    return child is not None and bool(child.identity)


def _put_in(records: Sequence[Data], fresh: Sequence[Data], layout: Layout) -> list[Data]:
    """Return records with new ones among them: last, or each before the first that comes after it in the list's order."""
    if layout.order is None:
        return [*records, *fresh]
    placed = [(layout.order(record), record) for record in records]
    for record in fresh:
        own = layout.order(record)
        place = next((n for n, (other, _) in enumerate(placed) if other > own), len(placed))
        placed.insert(place, (own, record))
    return [record for _, record in placed]


def _record(name: str, now: Data, before: Data | None, new: Data, layout: Layout, kept: Kept) -> Data:
    """Merge one record's fields; what was proposed is remembered only where the machine said it, never a person's words."""
    merged, base = dict(now), dict(before or {})
    for key in dict.fromkeys([*now, *new]):
        mine, theirs, said = now.get(key), new.get(key), base.get(key)
        if _holds_records(layout.children.get(key)):
            inner = keep(mine or [], said or [], theirs or [], layout.children[key])
            merged[key], base[key] = inner.records, inner.base
            kept.proposals += inner.proposals
            kept.gone += inner.gone
        elif theirs == mine:
            continue
        elif before is not None and mine == said:
            _follow(merged, key, new)
            _follow(base, key, new)
        elif isinstance(mine, list) or isinstance(theirs, list):
            merged[key] = _joined(mine or [], said or [], theirs or [])
            base[key] = _joined(said or [], mine or [], theirs or [])
        elif theirs != said:
            kept.proposals.append(Proposal(name, key, theirs, mine))
            _follow(base, key, new)
    if before is not None:
        kept.base.append(base)
    return merged


def _joined(mine: list[Any], said: list[Any], theirs: list[Any]) -> list[Any]:
    """Lay what the machine adds to a list, and takes from it, over a list that a person changed."""
    return [x for x in mine if x in theirs or x not in said] + [x for x in theirs if x not in mine and x not in said]


def _follow(record: Data, key: str, new: Data) -> None:
    """Put into a record what a new one has under a key, also where it has nothing."""
    if key in new:
        record[key] = new[key]
    else:
        record.pop(key, None)


def _retired(record: Data, layout: Layout) -> Data:
    return {**record, "status": "retired"} if "status" in layout.keys else record
