"""What is wrong with a text that is no YAML of a study, in words that say what to do."""

from __future__ import annotations

import re
from typing import NamedTuple

import yaml


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


def fault_at(text: str, index: int, message: str) -> YamlFault:
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


def explain(error: yaml.MarkedYAMLError, text: str) -> list[YamlFault]:
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
    fault = fault_at(text, at, message)
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
