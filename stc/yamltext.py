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
from typing import Any, NamedTuple

import yaml
from yaml.reader import Reader

DEEPEST = 100
PLAIN, QUOTED, LIST, RECORD = "plain", "quoted", "list", "record"
TYPED = {"": None, "null": None, "true": True, "false": False}
INTEGER = re.compile(r"-?(?:0|[1-9][0-9]{0,999})\Z")


class YamlFault(NamedTuple):
    """One place where a text is not the YAML of a study; line and column count from 1."""

    line: int
    column: int
    message: str


class YamlError(Exception):
    """A text that cannot be read, with every fault that could be found at once."""

    def __init__(self, faults: list[YamlFault]):
        super().__init__("\n".join(f"{line}:{column}: {message}" for line, column, message in faults))
        self.faults = faults


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
        raise YamlError([_fault_at(text, found.start(), UNPRINTABLE.format(ord(found[0]))) for found in unprintable])
    try:
        node = _tree(text)
    except yaml.MarkedYAMLError as error:
        raise YamlError(_explain(error, text)) from None
    except RecursionError:
        raise YamlError([YamlFault(1, 1, NESTED)]) from None
    except (ValueError, OverflowError):
        raise YamlError([_fault_at(text, text.find("\\U"), "there is no character with this number")]) from None
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


def _fault_at(text: str, index: int, message: str) -> YamlFault:
    return YamlFault(text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index), message)


UNPRINTABLE = "the invisible character U+{:04X} cannot stand in a text file; delete it"
NESTED = "lists or records are nested too deeply"
TYPE = "types such as !!str are not used here; put text that begins with ! in double quotes"
UNCLOSED = "the quotation mark here has no partner"
TAB = "a tab stands here; indent with spaces"
ESCAPE = "a backslash in double quotes is written twice: \\\\"
NO_COLON = "a colon is missing after the key, or a quotation mark around the text"
COLON = "a second colon on the line: put text that has a colon and a space in double quotes"
UNCLOSED_LIST = "the {0} that closes what line {line} opens is missing, or a comma before this"
NO_COMMA = "a second colon: put text that has a colon and a space in double quotes, or the comma before the key is missing"
MISSING = "a value is missing, or the closing ] or }} of a list or record"
QUESTION = "put text that has a question mark, in a list or record on one line, in double quotes"
QUOTE_FIRST = "text that begins with {char} must be in double quotes"
QUOTE = 'text goes on after a closing quotation mark or bracket: put all of it in double quotes, with \\" for each inside'
INDENTED = "the line is indented too much or too little, or the line above lacks its colon"
EXPLAINED = (  # what libyaml or PyYAML say, and what it means
    (r"end of stream|document (?:separator|indicator)", UNCLOSED),
    (r"tab character", TAB),
    (r"unknown escape|hexa?decimal", ESCAPE),
    (r"mapping values are|unexpected ':'", COLON),
    (r"could not find expected ':'", NO_COLON),
    (r"sequence entries are", "an item of a list (- ) stands where there is no list; is the line indented rightly?"),
    (r"expected ',' or '(.)'", UNCLOSED_LIST),
    (r"comment or (?:a )?line break|chomping|cannot start any|mapping keys are|alphabetic or numeric", QUOTE_FIRST),
    (r"undefined alias", "there is no &{name} that *{name} could stand for; put text that begins with * in double quotes"),
    (r"duplicate anchor", "the name &{name} is given twice"),
    (r"expected (?:the )?node content", MISSING),
    (r"another document", "a second document begins here (---); a file holds one"),
    (r"tag|'!'", TYPE),
    (r"<block end>|expected key|'-' indicator|<document start>", INDENTED),
)


def _explain(error: yaml.MarkedYAMLError, text: str) -> list[YamlFault]:
    said = f"{error.problem} {error.context or ''}"
    found, message = next(((match, words) for pattern, words in EXPLAINED if (match := re.search(pattern, said))), (None, said))
    at = error.problem_mark.index if error.problem_mark else 0
    begun = error.context_mark.index if error.context_mark else at
    if found:
        message = _refine(message, text[:at].rpartition("\n")[2].rstrip(), text[at : at + 1])
        if message in (UNCLOSED, NO_COLON) or (message == QUOTE_FIRST and error.context and "token" not in error.context):
            at = begun
        at = text.rfind("\\", 0, at + 1) if message == ESCAPE else at
        name = re.compile(r"[\w-]*").match(text, at + 1)
        fields = {"line": text.count("\n", 0, begun) + 1, "char": text[at : at + 1], "name": name[0] if name else ""}
        message = message.format(*found.groups(), **fields)
    fault = _fault_at(text, at, message)
    return [fault, *_more_tabs(text, fault.line)] if message == TAB else [fault]


def _refine(message: str, before: str, char: str) -> str:
    """Return a message that fits better to the line before a fault and the character there."""
    if message == QUOTE_FIRST and char == "\t":
        return TAB
    if message == COLON and ":" not in before:
        return INDENTED
    if message == UNCLOSED_LIST and (char == "?" or (char == ":" and ":" in before)):
        return QUESTION if char == "?" else NO_COMMA
    if message == MISSING and char.strip():
        return QUOTE_FIRST
    return QUOTE if message == INDENTED and before.endswith(('"', "'", "]", "}")) else message


def _more_tabs(text: str, first: int) -> list[YamlFault]:
    indents = enumerate((re.match(r" *\t(?=\s*\S)", line) for line in text.split("\n")), 1)
    return [YamlFault(line, found.end(), TAB) for line, found in indents if found and line > first]


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
