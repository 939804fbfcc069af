"""Read YAML strictly and write it canonically: the text format of every file in a study.

Reading knows three implicit types, null, true/false and integers; everything else that is not in quotes is text.
Writing quotes what a YAML 1.1 reader would take for another type, so that every reader sees the same study.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.reader import Reader

from stc.yamlfaults import NESTED, TYPE, UNPRINTABLE, YamlError, YamlFault, explain, fault_at

DEEPEST = 100
PLAIN, QUOTED, LIST, RECORD = "plain", "quoted", "list", "record"
TYPED = {"": None, "null": None, "true": True, "false": False}
INTEGER = re.compile(r"-?(?:0|[1-9][0-9]{0,999})\Z")


class _Types:
    """Tag nodes by how they are written, in place of YAML 1.1's guesses at types."""

    def resolve(self, kind: type, value: object, implicit: Any) -> str:
        if kind is yaml.ScalarNode:
            return PLAIN if implicit[0] else QUOTED
        return LIST if kind is yaml.SequenceNode else RECORD

    def descend_resolver(self, parent: object, index: object) -> None: ...

    def ascend_resolver(self) -> None: ...


class PureComposer(_Types, yaml.SafeLoader):
    """Compose with PyYAML alone: slower, and stricter about ? in flow and tabs after a colon."""


if yaml.__with_libyaml__:

    class FastComposer(_Types, yaml.CSafeLoader):
        """Compose with libyaml."""


COMPOSER: type = FastComposer if yaml.__with_libyaml__ else PureComposer


@contextmanager
def uncollected() -> Iterator[None]:
    """Look for no garbage meanwhile: in a large tree, all of it alive, that takes longer than making the tree."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


@uncollected()
def compose(text: str) -> yaml.Node | None:
    """Return the tree of a text, or None where it holds nothing but comments; a leading BOM is not counted.

    Raises YamlError with every fault that can be found at once.

    >>> plain(compose("language: no\\nrounds: 2\\nquestion:"))
    {'language': 'no', 'rounds': 2, 'question': None}
    """
    text = text.removeprefix("\ufeff")
    if unprintable := list(Reader.NON_PRINTABLE.finditer(text)):
        raise YamlError([fault_at(text, found.start(), UNPRINTABLE.format(ord(found[0]))) for found in unprintable])
    try:
        node = _tree(text)
    except yaml.MarkedYAMLError as error:
        raise YamlError(explain(error, text)) from None
    except RecursionError:
        raise YamlError([YamlFault(1, 1, NESTED)]) from None
    except (ValueError, OverflowError):
        raise YamlError([fault_at(text, text.find("\\U"), "there is no character with this number")]) from None
    if node is not None and (faults := sorted(_faults(node, text, set(), 1))):
        raise YamlError(faults)
    if node is not None and "*" in text:
        _unfold(node, {}, 1000 + 10 * len(text))
    return node


def _tree(text: str) -> yaml.Node | None:
    try:
        return COMPOSER(text).get_single_node()
    except yaml.MarkedYAMLError as error:
        if error.problem != "found invalid Unicode character escape code":
            raise
        return PureComposer(text).get_single_node()  # half of a surrogate pair: libyaml does not read what scalar() writes


def locate(node: yaml.Node) -> tuple[int, int]:
    """Return line and column of a node, counted from 1."""
    return node.start_mark.line + 1, node.start_mark.column + 1


def plain(node: yaml.Node | None) -> Any:
    """Return what a composed tree says, in dicts with str keys, lists, str, int, bool and None."""
    if node is None:
        return None
    if node.tag == PLAIN:
        value = node.value
        if value in TYPED:
            return TYPED[value]
        return int(value) if INTEGER.match(value) else value
    if node.tag == RECORD:
        return {key.value: plain(value) for key, value in node.value}
    return [plain(item) for item in node.value] if node.tag == LIST else node.value


def _fault(node: yaml.Node, message: str) -> YamlFault:
    return YamlFault(*locate(node), message)


def _faults(node: yaml.Node, text: str, seen: set[int], depth: int) -> Iterator[YamlFault]:
    if node.tag not in (PLAIN, QUOTED, LIST, RECORD) or text.startswith("!", node.start_mark.index):
        yield _fault(node, TYPE)
    if isinstance(node, yaml.ScalarNode) or id(node) in seen:
        return
    if depth > DEEPEST:
        yield _fault(node, NESTED)
        return
    seen.add(id(node))
    if isinstance(node, yaml.MappingNode):
        yield from _key_faults(node)
    for value in _values(node):
        if value.tag != PLAIN or text.startswith("!", value.start_mark.index):
            yield from _faults(value, text, seen, depth + 1)


def _values(node: yaml.Node) -> list[yaml.Node]:
    return [value for _, value in node.value] if isinstance(node, yaml.MappingNode) else node.value


def _key_faults(node: yaml.MappingNode) -> Iterator[YamlFault]:
    first: dict[str, int] = {}
    for key, _ in node.value:
        if not isinstance(key, yaml.ScalarNode):
            yield _fault(key, "a key must be text, not a list or a record; put text that begins with [ or { in double quotes")
        elif key.tag not in (PLAIN, QUOTED):
            yield _fault(key, TYPE)
        elif key.value in first:
            yield _fault(key, f"the key {key.value} stands twice, on line {first[key.value]} and on line {locate(key)[0]}")
        else:
            first[key.value] = locate(key)[0]


def _unfold(node: yaml.Node, sizes: dict[int, int], limit: int) -> int:
    """Return how many nodes a node is when its aliases are written out; raise YamlError where they have no end."""
    if isinstance(node, yaml.ScalarNode):
        return 1
    if id(node) not in sizes:
        sizes[id(node)] = limit + 1
        sizes[id(node)] = 1 + sum(_unfold(value, sizes, limit) for value in _values(node))
    if sizes[id(node)] > limit:
        raise YamlError([_fault(node, "the names that begin with * repeat each other without end")])
    return sizes[id(node)]


@dataclass(frozen=True)
class Layout:
    """How one kind of record is laid out."""

    keys: tuple[str, ...] = ()
    """Canonical order; keys not listed come after, in the order given."""
    children: Mapping[str, Layout] = field(default_factory=dict)
    """Layout of the record, or of each record of the list, under a key."""
    flow: bool = False
    """One line for the record: {a: 1, b: [x, y]}."""
    identity: tuple[str, ...] = ("id",)
    """The fields that tell a record from the others in its list."""
    known_by: Callable[[dict], Any] | None = None
    """What tells a record from the others where that is no field as it stands."""
    order: Callable[[dict], Any] | None = None
    """Sort key of a list that is kept in an order, for whoever adds records; None: new records go last."""
    comment: str | None = None
    """The comment line on top of the file, without '# '."""


UNLISTED = Layout()
WORDS = frozenset("null true false yes no on off y n".split())
SPECIAL = r"\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff"
SURELY_PLAIN = re.compile(rf"[^\W\d_][^{SPECIAL}\t\n:#,?\[\]{{}}]*(?<!\s)\Z")
NEVER_PLAIN = re.compile(rf"""\A[-?:,\[\]{{}}#&*!|>'"%@`\s]|\A\.\.\.|\s\Z|:(?:\s|\Z)|\s\#|[{SPECIAL}\t\n]""")
NOT_TEXT = re.compile(
    r"""(?ix) ~ | = | << | [-+]?\.(?:inf|nan)
    | [-+]?[.0-9][0-9_.,]*(?:e[-+]?[0-9]+)?                   # 1, 1.5, 1_000, 012, 1e5
    | [-+]?0[xob][0-9a-f_]+ | [-+]?[0-9][0-9_]*(?::[0-9]{1,2})+(?:\.[0-9_]*)?     # 0x1F, 12:30
    | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[t\s]+[0-9].*)?        # 2016-03-01 12:30"""
)
ESCAPED = re.compile(rf'["\\{SPECIAL}\t\n]')
ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0"}
NOT_LITERAL = re.compile(rf"\A\s|\n[^\S\n]+(?:\n|\Z)|\n\n\Z|[{SPECIAL}]")


def scalar(value: str | int | bool | None, flow: bool) -> str:
    """Return a value on one line, in quotes where it needs them; flow: inside [...] or {...}.

    >>> scalar("no", flow=False), scalar("a, b", flow=False), scalar("a, b", flow=True)
    ('"no"', 'a, b', '"a, b"')
    """
    if isinstance(value, str):
        return _text(value, flow)
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if not isinstance(value, int):
        raise TypeError(f"no YAML for {value!r}")
    return str(value)


def _text(value: str, flow: bool) -> str:
    if SURELY_PLAIN.match(value):
        safe = value.lower() not in WORDS
    else:
        safe = bool(value) and not NEVER_PLAIN.search(value) and not NOT_TEXT.fullmatch(value)
        safe = safe and not (flow and any(mark in value for mark in ",[]{}?"))
    return value if safe else f'"{ESCAPED.sub(_escape, value)}"'


def _escape(found: re.Match[str]) -> str:
    code = ord(found[0])
    return ESCAPES.get(found[0]) or (f"\\x{code:02X}" if code < 256 else f"\\u{code:04X}")


def dump(data: dict, layout: Layout) -> str:
    """Return the canonical text of a file."""
    top = f"# {layout.comment}\n" if layout.comment else ""
    return top + (_block(data, layout, 0) if data else "{}\n")


def ordered(data: Mapping[str, Any], layout: Layout) -> list[str]:
    """Return the keys of a record in canonical order."""
    return [key for key in layout.keys if key in data] + [key for key in data if key not in layout.keys]


def inline(value: Any, layout: Layout) -> str:
    """Return a value on one line, as it stands inside [...] or {...}."""
    if isinstance(value, dict):
        child = layout.children.get
        pairs = [f"{_text(key, True)}: {inline(value[key], child(key, UNLISTED))}" for key in ordered(value, layout)]
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, list):
        return "[" + ", ".join([inline(item, layout) for item in value]) + "]"
    return scalar(value, True)


def entry(key: str, value: Any, layout: Layout, indent: int) -> str:
    """Return the lines of one key of a block record; layout is the record's."""
    child = layout.children.get(key, UNLISTED)
    head = f"{' ' * indent}{_text(key, False)}:"
    if isinstance(value, dict) and value and not child.flow:
        return f"{head}\n{_block(value, child, indent + 2)}"
    if isinstance(value, list) and any(isinstance(item, dict) for item in value):
        return head + "\n" + "".join([item_lines(item, child, indent) for item in value])
    return f"{head} {_short(value, child, indent)}\n"


def item_lines(value: Any, layout: Layout, indent: int) -> str:
    """Return the lines of one item of a block list, its dash at column indent."""
    if isinstance(value, dict) and value and not layout.flow:
        return f"{' ' * indent}- {_block(value, layout, indent + 2)[indent + 2 :]}"
    return f"{' ' * indent}- {_short(value, layout, indent)}\n"


def _block(data: dict, layout: Layout, indent: int) -> str:
    return "".join([entry(key, data[key], layout, indent) for key in ordered(data, layout)])


def _short(value: Any, layout: Layout, indent: int) -> str:
    if isinstance(value, (dict, list)):
        return inline(value, layout)
    if not isinstance(value, str) or "\n" not in value or NOT_LITERAL.search(value):
        return scalar(value, False)
    pad = " " * (indent + 2)
    lines = [pad + line if line else "" for line in value.removesuffix("\n").split("\n")]
    return "\n".join(["|" if value.endswith("\n") else "|-", *lines])
