"""The lines of a transcript file, without what nobody said: page marks, counters, cue times, timestamps."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

TIME = r"\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?"

_UNSEEN = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")
_IDLE_JOINER = re.compile("(?<![\u0590-\U0010ffff])[\u200c\u200d]+")
_ODD_SPACE = re.compile("[\t\v\f\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")

_STAMP = rf"(?:[\[(]\s*{TIME}(?:\s*(?:-->|[-–—])\s*{TIME})?\s*[\])]|#{TIME}(?:-\d+)?#|<{TIME}>)"
_STAMP_BEFORE_PAUSE = re.compile(rf" ?{_STAMP}(?=[ .,;:!?]|$)")
_STAMP_ANYWHERE = re.compile(_STAMP)
_LONE_TIME = re.compile(rf"\s*{TIME}(?:\s*[-–—>]+\s*{TIME})?\s*$")
_CUE = re.compile(rf"^[^\S\n]*(?:\d+:)?{TIME}\s*-->\s*(?:\d+:)?{TIME}", re.MULTILINE)
_CUE_BLOCKS = ("WEBVTT", "NOTE", "STYLE", "REGION")
_CUE_TAG = re.compile(r"</?(?:i|b|u|c|ruby|rt|lang|font)(?:[ .][^>]{0,80})?>|</v>", re.IGNORECASE)
_VOICE_BEGINS = re.compile(r"(?=<v[ .])")
_LINE_NUMBER = re.compile(r"\s*(\d{1,5})(?:[.:)]?\s+|\s*$)")
_COUNTER = re.compile(
    r"[\s|–—-]*(?P<word>(?:page|side|sida|seite|pagina|p\.|s\.)?)\s*"
    r"(?P<number>\d{1,5})(?P<total>(?:\s*(?:/|of|av|von|van|de)\s*\d{1,4})?)[\s|–—-]*$",
    re.IGNORECASE,
)
_LABEL_LIKE = re.compile(r"\s*[^\s:][^:]{0,29}:")


class Line(NamedTuple):
    """One line that may hold speech, by its number in the file; ``opens`` where a paragraph begins."""

    number: int
    text: str
    opens: bool


def normalise(text: str) -> str:
    r"""Return the text in NFC with LF line ends and plain spaces, without soft hyphens and zero-width characters.

    The number of lines stays. Joiners stay where a script needs them.

    >>> normalise("Bjo\u0308rn:\u00a0som\u00admer\r\n")
    'Björn: sommer\n'
    """
    text = _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _ODD_SPACE.sub(" ", unicodedata.normalize("NFC", _IDLE_JOINER.sub("", text)))


def is_cued(text: str) -> bool:
    """Tell whether the text is WebVTT or SRT: cut by the clock, not by paragraphs."""
    return _CUE.search(text) is not None


def spoken_lines(text: str) -> list[Line]:
    """Return the lines of a normalised text that may hold speech, cleared of timestamps."""
    cued = is_cued(text)
    raw = _without_line_numbers(text.split("\n"))
    filled = [(number, line) for number, line in enumerate(raw, 1) if line and not line.isspace()]
    dropped = _cue_marks(raw) if cued else _counters(filled) | _lone_times(filled)
    kept = [(number, line) for number, line in filled if number not in dropped]
    if cued:
        return [Line(number, words, False) for number, line in kept for words in _cue_voices(line)]
    return list(_with_paragraphs(kept, {number for number, _ in filled}, dropped))


def _with_paragraphs(kept: list[tuple[int, str]], filled: set[int], dropped: set[int]) -> Iterable[Line]:
    """Yield the kept lines, deciding which open a paragraph: after a blank line, or after a line broken early.

    Blank lines around a page mark are the page's, so there only the length of the line before decides.
    """
    width = _wrap_width([len(line.rstrip()) for _, line in kept])
    before, length = 0, 0
    for number, line in kept:
        between = range(before + 1, number)
        blank = any(n not in filled for n in between) and not any(n in dropped for n in between)
        text = without_timestamps(line)
        if text:
            yield Line(number, text, blank or not width or length < 0.75 * width)
        before, length = number, len(line.rstrip())


def _wrap_width(lengths: list[int]) -> int:
    """Return the width at which the file seems to be wrapped by hand, 0 where it is not."""
    width = sorted(lengths)[int(0.95 * len(lengths))] if lengths else 0
    return width if 40 <= width <= 130 else 0


def without_timestamps(line: str) -> str:
    """Return the line in single spaces without ``[00:12:31]``, ``(0:12)``, ``#00:12:31-5#``; ``[Oslo 00:12:31]`` stays.

    >>> without_timestamps("[00:03:40] Zoe: in May (1:29), I think")
    'Zoe: in May, I think'
    """
    line = " ".join(line.split())
    if ":" not in line:
        return line
    return " ".join(_STAMP_ANYWHERE.sub(" ", _STAMP_BEFORE_PAUSE.sub("", line)).split())


def _without_line_numbers(raw: list[str]) -> list[str]:
    """Cut the number at the start of the lines if nearly all lines have one and they rise."""
    found = [_LINE_NUMBER.match(line) for line in raw]
    numbers = [int(match[1]) for match in found if match]
    if len(numbers) < 8 or len(numbers) < 0.9 * sum(1 for line in raw if line.strip()):
        return raw
    if sum(0 < after - before <= 5 for before, after in pairwise(numbers)) < 0.9 * (len(numbers) - 1):
        return raw
    return [line[match.end() :] if match else line for line, match in zip(raw, found, strict=True)]


def _counters(filled: list[tuple[int, str]]) -> set[int]:
    """Return the lines that only count: page marks (``1/5``, ``Page 2``) and columns of line numbers.

    A number alone counts only in a chain that rises by one, so that ``42`` as an answer stays.
    """
    ends: dict[tuple[str, str, int], list[int]] = {}
    chains: list[tuple[int, list[int]]] = []
    for place, (number, line) in enumerate(filled):
        match = _COUNTER.match(line) if len(line) < 40 else None
        if not match or _is_only_answer(filled, place):
            continue
        word, total, count = match["word"].lower(), match["total"], int(match["number"])
        chain = ends.pop((word, total, count - 1), None)
        if chain is None:
            chain = []
            chains.append((2 if word or total else 3, chain))
        chain.append(number)
        ends[word, total, count] = chain
    return {number for least, chain in chains if len(chain) >= least for number in chain}


def _lone_times(filled: list[tuple[int, str]]) -> set[int]:
    """Return the lines that hold only a time without brackets, unless it may be an answer (``10:30``)."""
    found = [place for place, (_, line) in enumerate(filled) if _LONE_TIME.match(line)]
    sure = [place for place in found if len(found) >= 3 or filled[place][1].count(":") > 1]
    return {filled[place][0] for place in sure if not _is_only_answer(filled, place)}


def _is_only_answer(filled: list[tuple[int, str]], place: int) -> bool:
    """Tell whether a line is all that stands between one label and the next."""
    if place == 0 or not filled[place - 1][1].rstrip().endswith(":"):
        return False
    return place + 1 == len(filled) or _LABEL_LIKE.match(filled[place + 1][1]) is not None


def _cue_marks(raw: list[str]) -> set[int]:
    """Return the lines of WebVTT and SRT that are not speech: header, notes, cue names and times."""
    marks, inside = set(), False
    for number, line in enumerate(raw, 1):
        begins = number == 1 or not raw[number - 2].strip()
        inside = bool(line.strip()) and (inside or (begins and line.startswith(_CUE_BLOCKS)))
        if inside:
            marks.add(number)
        elif _CUE.match(line):
            name = raw[number - 2].strip() if number > 1 else ""
            named = name.isdigit() or number == 2 or (number > 2 and not raw[number - 3].strip())
            marks |= {number - 1, number} if name and named else {number}
    return marks


def _cue_voices(line: str) -> list[str]:
    """Return the words of a cue's line, one item for each voice in it."""
    parts = _VOICE_BEGINS.split(_CUE_TAG.sub("", without_timestamps(line)))
    return [words for part in parts if (words := html.unescape(part).strip())]
