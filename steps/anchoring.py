"""Finding again what was anchored in a transcript after its text has changed: by the words, near where they stood.

Old and new text are aligned word by word; units, set-asides, passages and quotations move together with their words. What cannot
be found, or can be found in two places, is said, never guessed.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property

from steps.ids import Address, address
from steps.provenance import GAP
from steps.records import Transcript

Addressed = Mapping[int, Sequence[tuple[str, str]]]
"""The sentences of each turn as they were addressed: (speaker, text) by turn number."""
ENOUGH = 0.6
"""Share of an anchored text's words that must be found again."""
RETYPED = 6
"""Words in a row that may all have been typed anew and still be the same place."""
SEVERAL_PLACES = "its words stand in several places now"
NOWHERE = "its words are not in the transcript any more"
SOMEBODY_ELSE = "its words are somebody else's now"


@dataclass(frozen=True, slots=True)
class Word:
    """One word where it stands: turn and sentence, both from 1."""

    text: str
    turn: int
    sentence: int
    speaker: str


def words_of(sentences: Addressed) -> list[Word]:
    """Return all words of a transcript in order, punctuation on them."""
    return [
        Word(word, turn, number, speaker)
        for turn, found in sorted(sentences.items())
        for number, (speaker, text) in enumerate(found, 1)
        for word in text.split()
    ]


def addressed_of(transcript: Transcript) -> dict[int, list[tuple[str, str]]]:
    """Return the addressed sentences of a transcript that has been read."""
    return {t.number: [(t.speaker, s.text) for s in t.sentences] for t in transcript.turns}


@dataclass(frozen=True, slots=True)
class Found:
    """Where a text stands now and how it reads there; or why it could not be found."""

    at: str
    text: str
    trouble: str | None = None


class Alignment:
    """Where every word of the old text is in the new one."""

    def __init__(self, old: Addressed, new: Addressed, speech: frozenset[str] | None = None) -> None:
        self.old, self.new = words_of(old), words_of(new)
        self.speech = speech
        """The labels of participants, to whom alone anchored words may belong; None: to anybody."""

    @cached_property
    def place(self) -> list[int | None]:
        """For each old word the index of the new one, or None where it is gone."""
        found: list[int | None] = [None] * len(self.old)
        for i, j, size in _blocks([_key(w) for w in self.old], [_key(w) for w in self.new]):
            for n in range(size):
                found[i + n] = j + n
        return found

    @cached_property
    def _starts(self) -> list[tuple[int, int]]:
        return [(w.turn, w.sentence) for w in self.old]

    def moved(self, at: str, text: str | None = None) -> Found:
        """Find an address again, and the words of it that a text holds; without a text, all its words."""
        place = address(at)
        first = bisect_right(self._starts, (place.turn, place.first - 1 if place.first > 1 else 0))
        last = bisect_right(self._starts, place.span[1])
        inside = [n for n in range(first, last) if place.holds(self.old[n].turn, self.old[n].sentence)]
        runs = [inside] if text is None else _runs(self.old, inside, text)
        if runs is None:
            return self._sought(at, text or "")
        new = [self._run(run) for run in runs]
        if not new or any(run is None for run in new):
            return self._sought(at, text if text is not None else " ".join(self.old[n].text for n in inside))
        if text is not None and any(self._doubled(run, there) for run, there in zip(runs, new, strict=True) if there):
            return Found(at, text, SEVERAL_PLACES)
        return self._found(at, [run for run in new if run], text)

    def _doubled(self, run: Sequence[int], there: range) -> bool:
        """Whether words stand in more places than before, with nothing around them to tell which is theirs."""
        wanted = [self.old[n].text for n in run]
        if self._count(wanted, self.new) <= self._count(wanted, self.old):
            return False
        before = run[0] > 0 and self.place[run[0] - 1] == there[0] - 1
        after = run[-1] + 1 < len(self.old) and self.place[run[-1] + 1] == there[-1] + 1
        return not (before or after)

    def _count(self, wanted: Sequence[str], words: Sequence[Word]) -> int:
        return sum(
            words[n].text == wanted[0] and [w.text for w in words[n : n + len(wanted)]] == list(wanted)
            for n in range(len(words) - len(wanted) + 1)
        )

    def _run(self, old: Sequence[int]) -> range | None:
        """Return the new words between the first and the last old word that are found, if enough are."""
        kept = [p for n in old if (p := self.place[n]) is not None]
        if not old or (len(kept) < ENOUGH * len(old) and not self._retyped(old, kept)):
            return None
        first, last = min(kept, default=0), max(kept, default=-1)
        first -= self._before(old, first)
        last += self._after(old, last)
        return range(first, last + 1) if last - first < 2 * len(old) + 10 else None

    def _retyped(self, old: Sequence[int], kept: Sequence[int]) -> bool:
        """Whether a short run keeps its neighbours on both sides, so that only its own words were typed anew."""
        return bool(kept) and len(old) <= RETYPED and len(kept) * 3 >= len(old)

    def _before(self, old: Sequence[int], first: int) -> int:
        """How many new words at the front stand for old ones that were typed anew there."""
        lost = next((n for n, o in enumerate(old) if self.place[o] is not None), 0)
        room = 0
        while room < lost and first - room - 1 >= 0 and self._free(first - room - 1) and self._same(first, first - room - 1):
            room += 1
        return room

    def _after(self, old: Sequence[int], last: int) -> int:
        lost = next((n for n, o in enumerate(reversed(old)) if self.place[o] is not None), 0)
        room = 0
        while (
            room < lost and last + room + 1 < len(self.new) and self._free(last + room + 1) and self._same(last, last + room + 1)
        ):
            room += 1
        return room

    @cached_property
    def _taken(self) -> frozenset[int]:
        return frozenset(p for p in self.place if p is not None)

    def _free(self, n: int) -> bool:
        return n not in self._taken

    def _same(self, n: int, m: int) -> bool:
        return self.new[n].turn == self.new[m].turn

    def _found(self, at: str, runs: Sequence[range], text: str | None) -> Found:
        spoken = [self.new[n] for run in runs for n in run]
        own = [w for w in spoken if self.speech is None or w.speaker in self.speech]
        if not own or len({w.speaker for w in own}) > 1:
            return Found(at, text or "", SOMEBODY_ELSE)
        to = Address(own[0].turn, own[0].sentence, own[-1].turn, own[-1].sentence, address(at).transcript)
        parts = [part for run in runs for part in self._parts(run)]
        return Found(str(to), " (...) ".join(parts))

    def _parts(self, run: range) -> Iterator[str]:
        """Yield the participant's words of a run, cut where another turn stands between them."""
        part: list[Word] = []
        for word in (self.new[n] for n in run):
            if self.speech is not None and word.speaker not in self.speech:
                continue
            if part and word.turn != part[-1].turn:
                yield " ".join(w.text for w in part)
                part = []
            part.append(word)
        if part:
            yield " ".join(w.text for w in part)

    def _sought(self, at: str, text: str) -> Found:
        """Look for words anywhere: cut out here and pasted there, they are found if they stand there once."""
        wanted = [w for f in GAP.split(text) for w in f.split()]
        starts = [n for n in range(len(self.new) - len(wanted) + 1) if wanted and self._stands(wanted, n)]
        if len(starts) != 1 or len(wanted) < 4:
            return Found(at, text, SEVERAL_PLACES if len(starts) > 1 else NOWHERE)
        return self._found(at, [range(starts[0], starts[0] + len(wanted))], text)

    def _stands(self, wanted: Sequence[str], at: int) -> bool:
        return self.new[at].text == wanted[0] and [w.text for w in self.new[at : at + len(wanted)]] == list(wanted)


def _key(word: Word) -> str:
    return word.text


def _runs(old: Sequence[Word], inside: Sequence[int], text: str) -> list[list[int]] | None:
    """Return the indices of the words of each fragment of a text, in order; None where they are not there."""
    runs, cursor = [], 0
    for fragment in (f.split() for f in GAP.split(text) if f.strip()):
        at = next((n for n in range(cursor, len(inside) - len(fragment) + 1) if _is(old, inside, n, fragment)), None)
        if at is None:
            return None
        runs.append(list(inside[at : at + len(fragment)]))
        cursor = at + len(fragment)
    return runs


def _is(old: Sequence[Word], inside: Sequence[int], at: int, fragment: Sequence[str]) -> bool:
    """Whether a fragment stands at a place; its first and last word may be cut off from punctuation."""
    here = [old[n].text for n in inside[at : at + len(fragment)]]
    return here == list(fragment) or [_bare(w) for w in here] == [_bare(w) for w in fragment]


def _bare(word: str) -> str:
    return word.strip(".,;:!?\"'“”‘’«»()[]…–—-")


def _blocks(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Yield (start in old, start in new, length) of equal runs: equal ends first, then what difflib finds between them."""
    front = 0
    while front < min(len(old), len(new)) and old[front] == new[front]:
        front += 1
    back = 0
    while back < min(len(old), len(new)) - front and old[-1 - back] == new[-1 - back]:
        back += 1
    if front:
        yield 0, 0, front
    middle = old[front : len(old) - back], new[front : len(new) - back]
    for block in SequenceMatcher(None, *middle, autojunk=False).get_matching_blocks():
        if block.size:
            yield front + block.a, front + block.b, block.size
    if back:
        yield len(old) - back, len(new) - back, back
