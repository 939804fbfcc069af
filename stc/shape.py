"""The shape of every YAML record: its keys in order, what each holds, and how records and plain data turn into each other."""

from __future__ import annotations

import re
import typing
from collections.abc import Mapping
from dataclasses import MISSING, fields
from functools import cache
from typing import Any, NamedTuple

from stc.yamltext import Layout
from steps import records
from steps.ids import address

RENAMED = {"sources": "from"}
"""Attributes whose YAML key is a word that Python keeps for itself."""
TRANSLATION = re.compile(r"(text|quote|name|about|impression|heading)_[a-z]{2,3}(-[A-Za-z0-9]+)*")
"""Keys that hold a text in another language, such as ``text_en``; any record may have them."""
ALWAYS = frozenset(
    {"at", "about", "code", "from", "group", "heading", "id", "name", "of", "passages", "result", "terms", "text", "units"}
)
"""Keys that are written even where they are empty; the other optional ones are left out."""


class Kind(NamedTuple):
    """One kind of record: its class, its key order, whether it stands on one line, and what identifies it in its list.

    ``by_address`` keeps a list in transcript order; with ``one_a_turn`` a record is known by its turn, whatever sentences of it.
    """

    record: type
    keys: tuple[str, ...]
    flow: bool = False
    identity: tuple[str, ...] = ("id",)
    by_address: bool = False
    one_a_turn: bool = False
    shown: tuple[str, ...] = ()


KINDS = (
    Kind(records.Passage, ("at", "text"), flow=True, identity=("at",)),
    Kind(records.Theme, ("id", "name", "impression", "terms", "heard_in", "passages", "status", "by", "note")),
    Kind(
        records.MeaningUnit, ("id", "at", "text", "code", "group", "labels", "valence", "status", "by", "note"), by_address=True
    ),
    Kind(records.SetAside, ("at", "why", "by", "note"), flow=True, identity=("at",), by_address=True, one_a_turn=True),
    Kind(records.TranscriptUnits, ("transcript", "sha256", "units", "set_aside"), identity=("transcript",), shown=("set_aside",)),
    Kind(records.CodeGroup, ("id", "name", "about", "from", "status", "by", "note"), shown=("status",)),
    Kind(records.Subgroup, ("id", "group", "name", "about", "status", "by", "note"), flow=True, shown=("status",)),
    Kind(records.Membership, ("unit", "subgroup", "by", "note"), flow=True, identity=("unit",)),
    Kind(records.CondensedSentence, ("id", "text", "from", "status", "by", "note"), flow=True),
    Kind(records.LeftOut, ("unit", "why", "by", "note"), flow=True, identity=("unit",)),
    Kind(records.Illustration, ("unit", "quote", "why", "by", "note"), flow=True, identity=()),
    Kind(
        records.ArtificialQuotation,
        ("subgroup", "sentences", "left_out", "illustration", "note"),
        identity=("subgroup",),
        shown=("sentences", "left_out"),
    ),
    Kind(records.Claim, ("id", "about", "text", "from", "kind", "status", "by", "note"), flow=True, shown=("kind",)),
    Kind(
        records.Validation, ("claim", "of", "reread", "against", "result", "note", "by"), flow=True, identity=("claim", "of"),
        shown=("reread", "against"),
    ),
    Kind(
        records.AnalyticText,
        ("group", "heading", "claims", "illustrations", "validation", "by", "note"),
        identity=("group",),
        shown=("claims", "illustrations", "validation"),
    ),
)  # fmt: skip
BY_RECORD = {kind.record: kind for kind in KINDS}


class Attribute(NamedTuple):
    """One key of a record: the attribute behind it, what it holds, whether it must be there, its value when left out."""

    key: str
    name: str
    holds: str
    of: type | None
    required: bool
    default: Any


@cache
def attributes(record: type) -> dict[str, Attribute]:
    """Return a record's attributes by YAML key, in the order in which they are written."""
    hints = typing.get_type_hints(record)
    found = {}
    for f in fields(record):
        key = RENAMED.get(f.name, f.name)
        default = f.default_factory() if f.default_factory is not MISSING else None if f.default is MISSING else f.default
        required = f.default is MISSING and f.default_factory is MISSING
        found[key] = Attribute(key, f.name, *_holds(hints[f.name]), required, default)
    return {key: found[key] for key in BY_RECORD[record].keys}


def _holds(hint: Any) -> tuple[str, type | None]:
    """Return what an attribute holds: text, optional text, texts, records or one record, and of which class."""
    inner = [a for a in typing.get_args(hint) if a is not type(None)]
    if typing.get_origin(hint) is list:
        return ("records", inner[0]) if inner[0] in BY_RECORD else ("texts", None)
    if hint is str:
        return "text", None
    return ("record", inner[0]) if inner and inner[0] in BY_RECORD else ("optional", None)


@cache
def layout(record: type, comment: str | None = None) -> Layout:
    """Return how a kind of record is laid out."""
    kind = BY_RECORD[record]
    children = {a.key: layout(a.of) for a in attributes(record).values() if a.of}
    return Layout(
        keys=kind.keys, children=children, flow=kind.flow, identity=kind.identity, known_by=_turn if kind.one_a_turn else None,
        order=_by_address if kind.by_address else None, comment=comment,
    )  # fmt: skip


def _by_address(data: Mapping[str, Any]) -> Any:
    try:
        return address(data["at"]).span
    except (ValueError, KeyError, TypeError):
        return ((0, 0), (0, 0))


def _turn(data: Mapping[str, Any]) -> str:
    """Return the turn that an address begins in.

    >>> _turn({"at": "t6s2-4"})
    't6'
    """
    at = str(data.get("at"))
    return at.partition("s")[0] if at.startswith("t") else at


def to_data(record: Any) -> dict[str, Any]:
    """Return a record as plain data, without the optional keys that say nothing."""
    of: type = type(record)
    kind = BY_RECORD[of]
    data: dict[str, Any] = {}
    for attribute in attributes(of).values():
        value = getattr(record, attribute.name)
        if attribute.holds == "records":
            value = [to_data(v) for v in value]
        elif attribute.holds == "record" and value is not None:
            value = to_data(value)
        if (
            attribute.required
            or value != attribute.default
            or attribute.key in kind.shown
            or attribute.key in ALWAYS
            or attribute.key == "by"
        ):
            data[attribute.key] = value
    data.update(getattr(record, "translations", {}))
    return data


def built(record: type, data: Mapping[str, Any]) -> Any:
    """Build a record from the machine's own data, unchecked; what is missing there is empty."""
    values: dict[str, Any] = {}
    for attribute in attributes(record).values():
        value = data.get(attribute.key, attribute.default)
        if attribute.holds == "records":
            value = [built(attribute.of, v) for v in value or []]  # type: ignore[arg-type]
        elif attribute.holds == "record" and value is not None:
            value = built(attribute.of, value)  # type: ignore[arg-type]
        elif value is None and attribute.required:
            value = [] if attribute.holds == "texts" else ""
        values[attribute.name] = value
    return record(**values)
