"""Records from YAML, read so that every fault of a file is found at once, each with its place and the record it stands in."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

import yaml

from stc.merge import identity
from stc.shape import BY_RECORD, TRANSLATION, Attribute, attributes, layout, to_data
from stc.yamlfaults import YamlFault
from stc.yamltext import locate, plain
from steps.ids import address

CHOICES = {
    "valence": re.compile("supports|hinders|both"),
    "result": re.compile("holds|narrowed|changed|withdrawn"),
    "kind": re.compile("claim|contrast|link"),
    "status": re.compile(r"open|dissolved|retired|merged into \S+"),
}
IDENTIFYING = frozenset({"id", "at", "unit", "subgroup", "group", "claim", "of", "transcript"})
"""Keys that may not be empty, since records are found by them."""


@dataclass(frozen=True)
class Place:
    """Where a record stands: the class of the record, its id or what else it is found by, line and column."""

    record: type
    name: str
    line: int
    column: int


@dataclass
class Reading:
    """Builds records from YAML nodes and collects what is wrong."""

    faults: list[YamlFault] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    inside: list[str] = field(default_factory=list)

    def fault(self, node: yaml.Node | None, message: str) -> None:
        where = f"{self.inside[-1]}: " if self.inside and self.inside[-1] else ""
        self.faults.append(YamlFault(*(locate(node) if node is not None else (1, 1)), where + message))

    # -- records

    def record(self, node: yaml.Node, record: type) -> Any:
        """Build one record; returns None where it cannot be built, with the reasons among the faults."""
        known = attributes(record)
        before = len(self.faults)
        pairs = node.value if isinstance(node, yaml.MappingNode) else []
        named = next((v.value for k, v in pairs if _names(k, v, record)), None)
        self.inside.append(f"{self.inside[-1]}, {named}" if self.inside and named else named or (self.inside or [""])[-1])
        translated = "translations" in {f.name for f in fields(record)}
        found = self.mapping(node, known, [a.key for a in known.values() if a.required], translated)
        values = {known[key].name: self.value(v, known[key]) for key, v in found.items() if key in known}
        translations = {key: self.text(v, key) for key, v in found.items() if key not in known and TRANSLATION.fullmatch(key)}
        if named:
            self.places.append(Place(record, named, *locate(node)))
        self.inside.pop()
        if len(self.faults) > before:
            return None
        return record(**values, **({"translations": translations} if translations else {}))

    def records(self, node: yaml.Node, record: type) -> list[Any]:
        """Build a list of records; two with one identity are a fault that names both lines."""
        built = [(item, self.record(item, record)) for item in self.items(node)]
        laid_out = layout(record)
        seen: dict[str, yaml.Node] = {}
        for item, one in built:
            if one is not None and laid_out.identity:
                name = identity(to_data(one), laid_out)
                if name in seen:
                    line = locate(seen[name])[0]
                    self.fault(item, f"'{name}' stands here and in line {line}; {_remedy(laid_out.identity)}")
                seen.setdefault(name, item)
        return [one for _, one in built if one is not None]

    def value(self, node: yaml.Node, attribute: Attribute) -> Any:
        if attribute.holds == "records":
            return self.records(node, attribute.of)  # type: ignore[arg-type]
        if attribute.holds == "texts":
            return self.texts(node)
        if attribute.holds == "text":
            return self.text(node, attribute.key) or ("" if attribute.required else attribute.default)
        if is_nothing(node):
            return None
        return self.record(node, attribute.of) if attribute.of else self.text(node, attribute.key)

    # -- what records are made of

    def mapping(
        self, node: yaml.Node, known: Mapping[str, Any], required: Iterable[str], translated: bool = False
    ) -> dict[str, yaml.Node]:
        """Return a mapping's nodes by key; unknown and missing keys are faults, with the nearest known key."""
        if not isinstance(node, yaml.MappingNode):
            self.fault(node, "keys and values are expected here, as in `id: T1`")
            return {}
        found = {k.value: v for k, v in node.value}
        for key_node, _ in node.value:
            key = key_node.value
            if key not in known and not (translated and TRANSLATION.fullmatch(key)):
                near = difflib.get_close_matches(key, known, 1)
                self.fault(key_node, f"unknown key '{key}'" + (f"; did you mean '{near[0]}'?" if near else ""))
        for key in required:
            if key not in found:
                self.fault(node, f"the key '{key}' is missing")
        return found

    def optional_mapping(self, node: yaml.Node | None, known: Mapping[str, Any]) -> dict[str, yaml.Node]:
        """Return a mapping's nodes by key; nothing where there is none or it is empty."""
        return {} if node is None or is_nothing(node) else self.mapping(node, known, ())

    def identified(self, node: yaml.Node, what: str) -> dict[str, dict[str, yaml.Node]]:
        """Return a list's mappings by their id, whatever other keys they have."""
        found: dict[str, dict[str, yaml.Node]] = {}
        for item in self.items(node):
            keys = {k.value: v for k, v in item.value} if isinstance(item, yaml.MappingNode) else {}
            name = self.text(keys["id"], "id") if "id" in keys else ""
            if not keys or "id" not in keys:
                self.fault(item, f"every entry of `{what}` needs an id, as in `- {{id: EB}}`")
            elif name in found:
                self.fault(item, f"the id '{name}' stands twice in `{what}`")
            elif name:
                found[name] = keys
        return found

    def items(self, node: yaml.Node) -> list[yaml.Node]:
        if isinstance(node, yaml.SequenceNode):
            return node.value
        if not is_nothing(node):
            self.fault(node, "a list is expected here, as in `[a, b]` or one `- ` a line")
        return []

    def texts(self, node: yaml.Node) -> list[str]:
        return [self.text(item) for item in self.items(node)]

    def optional(self, node: yaml.Node, key: str) -> str | None:
        """Return a scalar's text, None where it is empty."""
        return None if is_nothing(node) else self.text(node, key)

    def text(self, node: yaml.Node, key: str = "") -> str:
        """Return a scalar's text; numbers and true or false are text where text is expected, lists and mappings are faults."""
        if not isinstance(node, yaml.ScalarNode):
            self.fault(node, f"'{key}' holds a list or keys where text is expected" if key else "text is expected here")
            return ""
        if is_nothing(node) or (key in IDENTIFYING and not node.value.strip()):
            if key in IDENTIFYING:
                self.fault(node, f"'{key}' is empty")
            return ""
        if key in CHOICES and not CHOICES[key].fullmatch(node.value):
            self.fault(node, f"'{key}: {node.value}' is none of {_listed(CHOICES[key])}")
        if key == "at":
            self.check(node, lambda: address(node.value))
        return node.value

    def check(self, node: yaml.Node, test: Callable[[], object]) -> None:
        try:
            test()
        except ValueError as error:
            self.fault(node, str(error))


def is_nothing(node: yaml.Node) -> bool:
    """Whether a node is empty, or says null."""
    return isinstance(node, yaml.ScalarNode) and plain(node) is None


def _names(key: yaml.Node, value: yaml.Node, record: type) -> bool:
    return key.value in BY_RECORD[record].identity[:1] and isinstance(value, yaml.ScalarNode)


def _remedy(identity: tuple[str, ...]) -> str:
    return "give one of them an id of its own" if identity == ("id",) else "keep one of them"


def _listed(choice: re.Pattern[str]) -> str:
    """Say which values a key takes.

    >>> _listed(CHOICES["status"])
    'open, dissolved, retired, merged into ID'
    """
    return choice.pattern.replace("|", ", ").replace(r"\S+", "ID")
