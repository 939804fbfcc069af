"""The shape of every YAML record: its keys in order, what each may hold, and how records and plain data turn into each other."""

from __future__ import annotations

import difflib
import re
import typing
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, field, fields
from functools import cache
from typing import Any, NamedTuple

import yaml

from stc.yamltext import Layout, YamlFault, locate, plain
from steps import records
from steps.ids import address

RENAMED = {"sources": "from"}
"""Attributes whose YAML key is a word that Python keeps for itself."""
TRANSLATION = re.compile(r"(text|quote|name|about|impression|heading)_[a-z]{2,3}(-[A-Za-z0-9]+)*")
ALWAYS = frozenset(
    {"at", "about", "code", "from", "group", "heading", "id", "name", "of", "passages", "result", "terms", "text", "units"}
)
"""Keys that are written even where they are empty; the other optional ones are left out."""


class Kind(NamedTuple):
    """One kind of record: its class, its key order, whether it stands on one line, and what identifies it in its list."""

    record: type
    keys: tuple[str, ...]
    flow: bool = False
    identity: tuple[str, ...] = ("id",)
    by_address: bool = False
    shown: tuple[str, ...] = ()


KINDS = (
    Kind(records.Passage, ("at", "text"), flow=True, identity=("at",)),
    Kind(records.Theme, ("id", "name", "impression", "terms", "heard_in", "passages", "status", "by", "note")),
    Kind(records.MeaningUnit, ("id", "at", "text", "code", "group", "labels", "valence", "status", "by", "note"), by_address=True),
    Kind(records.SetAside, ("at", "why", "by", "note"), flow=True, identity=("at",), by_address=True),
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
CHOICES = {
    "valence": re.compile("supports|hinders|both"),
    "result": re.compile("holds|narrowed|changed|withdrawn"),
    "kind": re.compile("claim|contrast|link"),
    "status": re.compile(r"open|dissolved|retired|merged into \S+"),
}
PLACES = frozenset({"at"})


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
        keys=kind.keys, children=children, flow=kind.flow, identity=kind.identity, order=_by_address if kind.by_address else None,
        comment=comment,
    )  # fmt: skip


def _by_address(data: Mapping[str, Any]) -> Any:
    try:
        return address(data["at"]).span
    except (ValueError, KeyError, TypeError):
        return ((0, 0), (0, 0))


def to_data(record: Any) -> dict[str, Any]:
    """Return a record as plain data, without the optional keys that say nothing."""
    kind = BY_RECORD[type(record)]
    data: dict[str, Any] = {}
    for attribute in attributes(type(record)).values():
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


# -- reading, with every fault at its line


@dataclass
class Reading:
    """Builds records from YAML nodes and collects what is wrong, each fault with its place and the record it stands in."""

    faults: list[YamlFault] = field(default_factory=list)
    places: dict[tuple[type, str], tuple[int, int]] = field(default_factory=dict)
    inside: list[str] = field(default_factory=list)

    def fault(self, node: yaml.Node, message: str) -> None:
        where = f"{self.inside[-1]}: " if self.inside else ""
        self.faults.append(YamlFault(*locate(node), where + message))

    def mapping(self, node: yaml.Node, known: Mapping[str, Any], required: typing.Iterable[str]) -> dict[str, yaml.Node]:
        """Return a mapping's nodes by key; unknown and missing keys are faults, with the nearest known key."""
        if not isinstance(node, yaml.MappingNode):
            self.fault(node, "keys and values are expected here, as in `id: T1`")
            return {}
        found = {k.value: v for k, v in node.value}
        for key_node, _ in node.value:
            key = key_node.value
            if key not in known and not TRANSLATION.fullmatch(key):
                near = difflib.get_close_matches(key, known, 1)
                self.fault(key_node, f"unknown key '{key}'" + (f"; did you mean '{near[0]}'?" if near else ""))
        for key in required:
            if key not in found:
                self.fault(node, f"the key '{key}' is missing")
        return found

    def record(self, node: yaml.Node, record: type) -> Any:
        """Build one record; returns None where it cannot be built, with the reasons among the faults."""
        known = attributes(record)
        before = len(self.faults)
        named = next((v.value for k, v in getattr(node, "value", []) if _is_id(k, v, record)), None)
        self.inside.append(f"{self.inside[-1]}, {named}" if self.inside and named else named or (self.inside or [""])[-1])
        found = self.mapping(node, known, [a.key for a in known.values() if a.required])
        values = {known[key].name: self.value(v, known[key]) for key, v in found.items() if key in known}
        translations = {key: self.text(v) for key, v in found.items() if key not in known and TRANSLATION.fullmatch(key)}
        if named:
            self.places[record, named] = locate(node)
        self.inside.pop()
        if len(self.faults) > before:
            return None
        return record(**values, **({"translations": translations} if translations else {}))

    def value(self, node: yaml.Node, attribute: Attribute) -> Any:
        if attribute.holds == "records":
            return self.records(node, attribute.of)  # type: ignore[arg-type]
        if attribute.holds == "texts":
            return self.texts(node)
        loaded = plain(node) if isinstance(node, yaml.ScalarNode) else node
        if loaded is None and (attribute.holds != "text" or not attribute.required):
            return attribute.default if attribute.holds == "text" else None
        if attribute.holds == "record":
            return self.record(node, attribute.of)  # type: ignore[arg-type]
        return self.text(node, attribute.key)

    def records(self, node: yaml.Node, record: type) -> list[Any]:
        """Build a list of records; two with one identity are a fault that names both lines."""
        built = [self.record(item, record) for item in self.items(node)]
        identity = BY_RECORD[record].identity
        seen: dict[tuple[str, ...], yaml.Node] = {}
        for item, one in zip(self.items(node), built, strict=True):
            if one is None or not identity:
                continue
            key = tuple(getattr(one, _attribute_name(i)) for i in identity)
            if key in seen:
                self.fault(
                    item, f"'{' '.join(key)}' stands here and in line {locate(seen[key])[0]}; give one of them an id of its own"
                )
            seen.setdefault(key, item)
        return [one for one in built if one is not None]

    def items(self, node: yaml.Node) -> list[yaml.Node]:
        if isinstance(node, yaml.SequenceNode):
            return node.value
        if isinstance(node, yaml.ScalarNode) and plain(node) is None:
            return []
        self.fault(node, "a list is expected here, as in `[a, b]` or one `- ` a line")
        return []

    def texts(self, node: yaml.Node) -> list[str]:
        return [self.text(item) for item in self.items(node)]

    def text(self, node: yaml.Node, key: str = "") -> str:
        """Return a scalar's text; numbers and true or false are text where text is expected, lists and mappings are faults."""
        if not isinstance(node, yaml.ScalarNode):
            self.fault(node, f"'{key}' holds a list or keys where text is expected" if key else "text is expected here")
            return ""
        if key in CHOICES and not CHOICES[key].fullmatch(node.value):
            self.fault(node, f"'{key}: {node.value}' is none of {CHOICES[key].pattern.replace('|', ', ')}")
        if key in PLACES:
            self.check(node, lambda: address(node.value))
        return node.value

    def check(self, node: yaml.Node, test: Callable[[], object]) -> None:
        try:
            test()
        except ValueError as error:
            self.fault(node, str(error))


def _is_id(key: yaml.Node, value: yaml.Node, record: type) -> bool:
    identity = BY_RECORD[record].identity[:1]
    return key.value in identity and isinstance(value, yaml.ScalarNode)


def _attribute_name(key: str) -> str:
    return next((name for name, k in RENAMED.items() if k == key), key)
