"""Where the parts of YAML blocks and flows stand in a text: each with the comments and blank lines that belong to it."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

import yaml

GAP = re.compile(r"((?:[ \t\r]*(?:#[^\n]*)?\n)*)( *)")  # lines without data, and the indentation after them
LEAD = re.compile(r"(?:[ \t]*#[^\n]*\n)+\Z")  # comment lines with nothing between them and what they are about
LINE_END = re.compile(r"[ \t\r]*(?:#[^\n]*)?\n")
DEEPER = re.compile(r"(?:[ \t\r]*\n)*( *)#[^\n]*\n")
COLON = re.compile(r"[ \t]*:")
ALIAS = re.compile(r"(?:[\s,-]|#[^\n]*)*(\*[^\s,\[\]{}]+)")
OPENING = re.compile(r"(?:&\S+\s+)?[\[{]")
AFTER = re.compile(r"(?:[ \t]*,)?(?:[ \t]*#[^\n]*)?")  # what goes with the entry before it: its comma, its comment


class Unusual(Exception):
    """A layout in which a part cannot be changed alone."""


def flows(node: yaml.Node) -> bool:
    """Whether a list or record stands in brackets."""
    return isinstance(node, yaml.CollectionNode) and bool(node.flow_style)


class Part(NamedTuple):
    """A key with its value, or an item of a list, as it stands in the text."""

    node: yaml.Node
    start: int
    head: int  # where the colon or the dash ends
    value: int
    end: int  # where the value ends, without comment
    gap: str = ""  # above it: blank lines, and comments with a blank line under them; in flow all that is before it
    lead: str = ""  # comment lines directly above
    tail: str = ""  # the rest of its last line, and comments under it that are indented deeper

    @property
    def stop(self) -> int:
        return self.end + len(self.tail)

    @property
    def alias(self) -> bool:
        return self.end > self.value > self.node.start_mark.index

    @property
    def block(self) -> bool:
        if self.alias or self.end == self.value:
            return False
        return self.node.style in ("|", ">") if isinstance(self.node, yaml.ScalarNode) else not flows(self.node)


class Spans:
    """Where the parts of blocks and flows stand in a text."""

    def __init__(self, text: str):
        self.text = text
        self.starred = "*" in text

    def block_parts(self, node: yaml.Node, start: int, within: bool) -> tuple[int, list[Part]]:
        """Return the column of a block's keys or dashes, and its parts; within: the first stands after a dash."""
        parts: list[Part] = []
        column = place = start
        for child in node.value:
            gap, at = "", place
            if (parts or not within) and (found := GAP.match(self.text, place)):
                gap, at = found[1], found.end()
            if not parts:
                column = at - self.text.rfind("\n", 0, at) - 1
            value, head = self.head(child, at)
            first, end = self.span(value, head)
            lead = found[0] if gap and (found := LEAD.search(gap)) else ""
            parts.append(Part(value, at, head, first, end, gap.removesuffix(lead), lead, self.tail(end, column)))
            place = parts[-1].stop
        return column, parts

    def head(self, child: Any, at: int) -> tuple[yaml.Node, int]:
        """Return the value of a pair or item that begins at a place, and where its colon or dash ends."""
        if not isinstance(child, tuple):
            if not self.text.startswith("-", at):
                raise Unusual
            return child, at + 1
        colon = COLON.match(self.text, child[0].end_mark.index)
        if child[0].start_mark.index != at or not colon:
            raise Unusual
        return child[1], colon.end()

    def tail(self, end: int, column: int) -> str:
        """Return what belongs to a part after its value: the rest of the line, comments deeper than its column."""
        found = LINE_END.match(self.text, end)
        if not found:
            raise Unusual
        stop = found.end()
        while (found := DEEPER.match(self.text, stop)) and len(found[1]) > column:
            stop = found.end()
        return self.text[end:stop]

    def flow_parts(self, node: yaml.Node) -> list[Part]:
        """Return the parts of a flow, each with its comma and the comment on its line as tail."""
        opening = OPENING.match(self.text, node.start_mark.index)
        if not opening:
            raise Unusual
        parts: list[Part] = []
        place = opening.end()
        for child in node.value:
            if parts and not has_comma(parts[-1].tail):
                raise Unusual
            key, value = child if isinstance(child, tuple) else (None, child)
            head = key.end_mark.index if key else place
            if key and (colon := COLON.match(self.text, head)):
                head = colon.end()
            first, end = self.span(value, head)
            start = key.start_mark.index if key else first
            tail = found[0] if (found := AFTER.match(self.text, end)) else ""
            parts.append(Part(value, start, head, first, end, gap=self.text[place:start], tail=tail))
            place = parts[-1].stop
        return parts

    def span(self, node: yaml.Node, place: int) -> tuple[int, int]:
        """Return start and end of a value that stands after a place; an alias has its node before it."""
        start = node.start_mark.index
        if start == node.end_mark.index:
            return place, place
        if start >= place:
            return start, self.end(node)
        found = ALIAS.match(self.text, place)
        if not found:
            raise Unusual
        return found.span(1)

    def end(self, node: yaml.Node) -> int:
        """Return where the last character of a node stands, whatever lines follow."""
        start, end = node.start_mark.index, node.end_mark.index
        if isinstance(node, yaml.ScalarNode) and node.style in ("|", ">"):
            written = self.text[start:end]
            kept = "+" in written.split("\n", 1)[0].split("#")[0]
            return end - written.endswith("\n") if kept else start + len(written.rstrip(" \t\r\n"))
        if isinstance(node, yaml.ScalarNode) or flows(node):
            return end
        last = node.value[-1]
        if isinstance(last, tuple):
            colon = COLON.match(self.text, last[0].end_mark.index)
            return self.span(last[1], colon.end() if colon else last[0].end_mark.index)[1]
        before = self.end(node.value[-2]) if self.starred and len(node.value) > 1 else start
        return self.span(last, before)[1] if last.start_mark.index != last.end_mark.index else last.end_mark.index


def has_comma(after: str) -> bool:
    """Whether a comma stands in what follows an entry, before a comment."""
    return "," in after.split("#", 1)[0]
