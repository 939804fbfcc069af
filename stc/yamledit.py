"""Edit YAML that people write: only the scalars and records whose data change are written anew."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any, NamedTuple

import yaml

from stc import yamltext
from stc.yamlfaults import YamlError
from stc.yamlspans import Part, Spans, Unusual, flows, has_comma
from stc.yamltext import Layout, compose, dump, plain, scalar

HEADER = re.compile(r"(?:[ \t]*&\S+)?([ \t\r]*(?:#[^\n]*)?)\n")  # after the colon or dash of a block


class _Change(NamedTuple):
    """What a part says and shall say; layout is the value's."""

    old: Any
    new: Any
    layout: Layout
    head: str  # its canonical text up to the value; in a block up to the colon or the dash
    written: str  # and from there on

    @property
    def text(self) -> str:
        return self.head + self.written


@yamltext.uncollected()
def edit(text: str, data: dict, layout: Layout) -> str:
    """Return text changed as little as possible so that it says data.

    Comments, blank lines, quoting, order of keys and style survive wherever the data do not change. A list gets the
    order of data; layout.order is not looked at. The result always reads as data: what would read otherwise, or is
    laid out so that a part cannot be changed alone, is written canonically, the smallest record first, in the
    worst case the whole file. Raises YamlError where the text cannot be read.
    """
    if text.startswith("\ufeff"):
        return "\ufeff" + edit(text[1:], data, layout)
    if "\r\n" in text and text.count("\r\n") == text.count("\n"):
        return edit(text.replace("\r\n", "\n"), data, layout).replace("\n", "\r\n")
    node = compose(text)
    if same(plain(node), data):
        return text
    if text and not text.endswith("\n"):
        text += "\n"
        node = compose(text)
    attempts = (found for found in _attempts(text, node, data, layout) if _says(found, data))
    return next(attempts, None) or dump(data, layout)


def _attempts(text: str, node: yaml.Node | None, data: dict, layout: Layout) -> Iterator[str]:
    if node is None:
        yield text + dump(data, replace(layout, comment=None))
    elif data and node.value and isinstance(node, yaml.MappingNode):
        with suppress(Unusual):
            yield _Editing(text, checked=False).whole(node, data, layout)
            yield _Editing(text, checked=True).whole(node, data, layout)


def same(one: Any, other: Any) -> bool:
    """Return whether two values are equal: keys in any order, true is not 1."""
    if isinstance(one, dict) and isinstance(other, dict):
        return len(one) == len(other) and all(key in other and same(value, other[key]) for key, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other and isinstance(one, bool) is isinstance(other, bool)


def _says(text: str, data: Any) -> bool:
    try:
        return same(plain(compose(text)), data)
    except YamlError:
        return False


class _Editing(Spans):
    """One edit of one text; checked: each changed part is read back alone, and written canonically if it reads wrong."""

    def __init__(self, text: str, checked: bool):
        super().__init__(text)
        self.checked = checked
        self.meanings: dict[int, Any] = {}  # by id of a node that changed: what an alias to it now means

    def whole(self, node: yaml.MappingNode, new: dict, layout: Layout) -> str:
        start, stop = node.start_mark.index, node.end_mark.index
        if node.flow_style:
            body = self.flow(node, plain(node), new, layout)
        else:
            start = self.text.rfind("\n", 0, start) + 1
            body, stop = self.block(node, start, False, plain(node), new, layout)
        return self.text[:start] + body + self.text[stop:]

    def block(self, node: yaml.Node, start: int, within: bool, old: Any, new: Any, layout: Layout) -> tuple[str, int]:
        """Return the lines of a block from start on as they shall be, and where they ended."""
        column, parts = self.block_parts(node, start, within)
        body = _stack(parts, self.finals(node, parts, old, new, layout, column), " " * column)
        return body.lstrip(" \n") if within else body, parts[-1].stop

    def flow(self, node: yaml.Node, old: Any, new: Any, layout: Layout) -> str:
        start, end = node.start_mark.index, node.end_mark.index
        parts = self.flow_parts(node)
        opening, closing = self.text[start : parts[0].start - len(parts[0].gap)], self.text[parts[-1].stop : end]
        finals = self.finals(node, parts, old, new, layout, None)
        return opening + _row(parts, finals, closing, "\n" + " " * (node.start_mark.column + 1))

    def finals(self, node: yaml.Node, parts: list[Part], old: Any, new: Any, layout: Layout, column: int | None) -> list:
        """Return (number of the part or None, text) of what stands in the end, in order."""
        if isinstance(node, yaml.MappingNode):
            return self.keys([key.value for key, _ in node.value], parts, old, new, layout, column)
        return self.items(parts, old, new, layout, column)

    def keys(self, names: list[str], parts: list[Part], old: dict, new: dict, layout: Layout, column: int | None) -> list:
        """Return the finals of a record; a new key stands after the one before it in canonical order."""
        finals: dict[str, tuple[int | None, str]] = {}
        for number, name in enumerate(names):
            if name in new:
                finals[name] = number, self.part(parts[number], name, old[name], new[name], layout, column)
        names = list(finals)
        before: str | None = None
        for name in yamltext.ordered(new, layout):
            if name not in finals:
                names.insert(names.index(before) + 1 if before is not None else 0, name)
                finals[name] = None, _change(name, None, new[name], layout, column).text
            before = name
        return [finals[name] for name in names]

    def items(self, parts: list[Part], old: list, new: list, layout: Layout, column: int | None) -> list:
        """Return the finals of a list, each with the part that has the same identity."""
        waiting: dict[Any, list[int]] = {}
        for number in reversed(range(len(old))):
            waiting.setdefault(_identity(old[number], layout), []).append(number)
        finals: list[tuple[int | None, str]] = []
        for value in new:
            if numbers := waiting.get(_identity(value, layout)):
                number = numbers.pop()
                finals.append((number, self.part(parts[number], None, old[number], value, layout, column)))
            else:
                finals.append((None, _change(None, None, value, layout, column).text))
        return finals

    def part(self, part: Part, name: str | None, old: Any, new: Any, layout: Layout, column: int | None) -> str:
        """Return the text of a part as it shall be, in a block with its tail."""
        tail = part.tail if column is not None else ""
        if self.stands(part, old, new):
            return self.text[part.start : part.end] + tail
        change = _change(name, old, new, layout, column)
        try:
            body = self.rewritten(part, change, tail)
        except Unusual:
            return change.text
        pad = " " * (column or 0)
        if self.checked and column is not None and not _says(pad + body, plain(compose(pad + change.text))):
            return change.text
        return body

    def stands(self, part: Part, old: Any, new: Any) -> bool:
        if part.alias:
            return not self.checked and same(self.meanings.get(id(part.node), old), new)
        if same(old, new):
            return True
        self.meanings[id(part.node)] = new
        return False

    def rewritten(self, part: Part, change: _Change, tail: str) -> str:
        text, node = self.text, part.node
        if change.old and change.new and not part.alias and type(change.old) is type(change.new) in (dict, list):
            if flows(node):
                return text[part.start : part.value] + self.flow(node, change.old, change.new, change.layout) + tail
            start, within = self.inside(part)
            body, stop = self.block(node, start, within, change.old, change.new, change.layout)
            return text[part.start : start] + body + text[stop : part.stop]
        if part.block or change.written.count("\n") > 1:
            return self.redone(part, change.written)
        empty = part.value == part.end
        if empty and text[part.head - 1] not in ":-":
            raise Unusual
        return text[part.start : part.value] + (" " if empty else "") + change.written.strip() + tail

    def redone(self, part: Part, written: str) -> str:
        """Return the lines of a part that was a block or becomes one, with the comments that are not the block's own."""
        first, rest = written.split("\n", 1)
        comment, deeper = part.tail.split("\n", 1)
        if part.block:
            header = HEADER.match(self.text, part.head)
            comment = header[1].rstrip() if header else ""
            if header and isinstance(part.node, yaml.SequenceNode):
                _, parts = self.block_parts(part.node, header.end(), False)
                rest += "".join(each.gap for each in parts if "#" in each.gap)
        return self.text[part.start : part.head] + first + comment + "\n" + rest + deeper

    def inside(self, part: Part) -> tuple[int, bool]:
        """Return where the lines of a block begin, and whether the first of them begins after a dash."""
        if header := HEADER.match(self.text, part.head):
            return header.end(), False
        if isinstance(part.node, yaml.SequenceNode):
            raise Unusual
        return part.node.value[0][0].start_mark.index, True


def _change(name: str | None, old: Any, new: Any, layout: Layout, column: int | None) -> _Change:
    """Return the change of a key, or with None of an item, of a record or list at a column."""
    child = layout if name is None else layout.children.get(name, yamltext.UNLISTED)
    if column is None:
        return _Change(old, new, child, "" if name is None else f"{scalar(name, True)}: ", yamltext.inline(new, child))
    head = "-" if name is None else f"{scalar(name, False)}:"
    lines = yamltext.item_lines(new, child, column) if name is None else yamltext.entry(name, new, layout, column)
    return _Change(old, new, child, head, lines[column + len(head) :])


def _identity(value: Any, layout: Layout) -> Any:
    if isinstance(value, dict) and layout.known_by:
        return layout.known_by(value)
    if isinstance(value, dict) and any(name in value for name in layout.identity):
        return tuple(_frozen(value.get(name)) for name in layout.identity)
    return _frozen(value)


def _frozen(value: Any) -> Any:
    if isinstance(value, dict):
        return frozenset((key, _frozen(each)) for key, each in value.items())
    return tuple(map(_frozen, value)) if isinstance(value, list) else (type(value), value)


def _stack(parts: list[Part], finals: list[tuple[int | None, str]], indent: str) -> str:
    """Return the lines of a block: what keeps its place with all around it, what is new or moved put between."""
    staying = _rising([number for number, _ in finals if number is not None])
    apart = "\n" if len(parts) > 1 and all(part.gap.startswith("\n") for part in parts[1:]) else ""
    lines: list[str] = []
    last = -1
    for number, body in finals:
        lead = parts[number].lead if number is not None else ""
        if number in staying:
            gaps = [part.gap for part in parts[last + 1 : number + 1]]
            if lines and last < 0:
                gaps[0] = apart
            gap = _joined(gaps, last < 0)
            last = number
        else:
            gap = apart if lines else parts[0].gap
        lines.append(gap + lead + indent + body)
    return "".join([*lines, *(part.gap for part in parts[max(last, 0) + 1 :] if "#" in part.gap)])


def _joined(gaps: list[str], first: bool) -> str:
    """Return the gap that is left where parts between gaps were taken out: all that says something, or the widest."""
    said = [gap for gap in gaps if "#" in gap]
    return "".join(said) if said else gaps[0] if first else max(gaps, key=len)


def _row(parts: list[Part], finals: list[tuple[int | None, str]], closing: str, new_line: str) -> str:
    """Return a flow from its first entry on, with the spaces, line breaks and comments of what stays."""
    usual = _spaces(parts[-1].gap) if "\n" in parts[-1].gap else " "
    row: list[str] = []
    after = ""
    for place, (number, body) in enumerate(finals, 1):
        gap = usual if number is None else parts[number].gap
        if not row:
            gap = gap if number == 0 or "#" in gap else _spaces(parts[0].gap)
        elif number == 0 and "\n" not in gap:
            gap = usual
        if "#" in after and "\n" not in gap:
            gap = new_line
        after = parts[number].tail if number is not None else ""
        after = _comma(after, place < len(finals) or has_comma(parts[-1].tail))
        row += gap, body, after
    row += (new_line if "#" in after and not closing.startswith("\n") else ""), closing
    return "".join(row)


def _comma(after: str, wanted: bool) -> str:
    if has_comma(after) is wanted:
        return after
    return "," + after if wanted else after.replace(",", "", 1)


def _spaces(gap: str) -> str:
    return gap[gap.rindex("\n") :] if "#" in gap and "\n" in gap else gap


def _rising(numbers: list[int]) -> set[int]:
    """Return the longest rising run in a list of different numbers: what can stay while the others move."""
    ends: list[int] = []
    chains: list[tuple[int, Any]] = []  # each the run that ends with its number, last first
    for number in numbers:
        at = bisect_left(ends, number)
        chain = (number, chains[at - 1] if at else None)
        ends[at : at + 1], chains[at : at + 1] = [number], [chain]
    staying = set()
    rest: Any = chains[-1] if chains else None
    while rest:
        number, rest = rest
        staying.add(number)
    return staying
