"""Addresses of sentences and ids of records: how they are written, compared and allocated."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

ADDRESS = re.compile(r"(?:(?P<transcript>(?!t\d+s\d+-).+?)-)?t(?P<turn>\d+)s(?P<first>\d+)(?:-(?:t(?P<to>\d+)s)?(?P<last>\d+))?")
TRANSCRIPT_ID = re.compile(r"[^\W_][\w.\-]{0,31}")


class Address(NamedTuple):
    """Sentences ``first`` of turn ``turn`` to ``last`` of turn ``to``, both included, counted from 1."""

    turn: int
    first: int
    to: int
    last: int
    transcript: str | None = None

    def __str__(self) -> str:
        head = f"{self.transcript}-" if self.transcript else ""
        if self.to != self.turn:
            return f"{head}t{self.turn}s{self.first}-t{self.to}s{self.last}"
        return f"{head}t{self.turn}s{self.first}" + (f"-{self.last}" if self.last != self.first else "")

    @property
    def span(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """The address as a pair of (turn, sentence), for comparing and sorting."""
        return (self.turn, self.first), (self.to, self.last)

    def holds(self, turn: int, sentence: int) -> bool:
        start, end = self.span
        return start <= (turn, sentence) <= end


def address(text: str) -> Address:
    """Read an address; raises ValueError with the form it should have.

    >>> address("P03-t41s2-t43s1")
    Address(turn=41, first=2, to=43, last=1, transcript='P03')
    >>> str(address("t6s2-2"))
    't6s2'
    """
    match = ADDRESS.fullmatch(text)
    if not match:
        raise ValueError(f"'{text}' is no address such as t41s2, t41s2-4 or t41s2-t43s1")
    turn, first = int(match["turn"]), int(match["first"])
    to, last = int(match["to"] or turn), int(match["last"] or first)
    found = Address(turn, first, to, last, match["transcript"])
    if min(found[:4]) < 1 or found.span[0] > found.span[1]:
        raise ValueError(f"'{text}' ends before it begins, or counts from 0; turns and sentences count from 1")
    return found


def letters(number: int) -> str:
    """Return a, b ... z, aa, ab ... for 0, 1 ...

    >>> letters(0), letters(25), letters(26)
    ('a', 'z', 'aa')
    """
    text = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        text = chr(97 + rest) + text
    return text


class Ids:
    """Allocates ids that were never used: give it every id that study, base and log know."""

    def __init__(self, used: Iterable[str] = ()) -> None:
        self.used = set(used)

    def _first(self, candidates: Iterator[str]) -> str:
        found = next(c for c in candidates if c not in self.used)
        self.used.add(found)
        return found

    def numbered(self, prefix: str) -> str:
        """Return the next of ``T1, T2 ...``: one more than the highest number in use, so that none comes twice."""
        tail = re.compile(re.escape(prefix) + r"(\d+)(?:\D.*)?")
        highest = max((int(m[1]) for u in self.used if (m := tail.fullmatch(u))), default=0)
        return self._first(f"{prefix}{n}" for n in _from(highest + 1))

    def lettered(self, prefix: str) -> str:
        """Return the next of ``P03-041a, P03-041b ...``."""
        return self._first(prefix + letters(n) for n in _from(0))


def _from(start: int) -> Iterator[int]:
    while True:
        yield start
        start += 1
