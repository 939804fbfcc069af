"""The nouns of the method as plain records: what is read, what is decided, what is written about."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import NamedTuple

AUTO = "auto"
"""Initials of nobody: the record is a draft that no person has read."""

INTERVIEWER, PARTICIPANT, OTHER = "interviewer", "participant", "other"


class Token(NamedTuple):
    """One token of a sentence; ``head`` is its governor's index in the sentence, ``start`` its offset in the sentence's text."""

    text: str
    lemma: str
    pos: str
    dep: str
    head: int
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


class Sentence(NamedTuple):
    """One addressed sentence of a turn; ``number`` counts from 1 within the turn, ``text`` has single spaces."""

    number: int
    text: str
    tokens: tuple[Token, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says until another speaks.

    ``text`` holds the words with single spaces; a newline stands where a paragraph ends.
    ``lines`` gives (offset in text, line number in the file), sorted, so that every word leads back to its line.
    """

    number: int
    speaker: str
    role: str
    text: str
    lines: tuple[tuple[int, int], ...]
    sentences: tuple[Sentence, ...] = ()

    def line_at(self, offset: int) -> int:
        """Return the line of the file, from 1, on which the character at ``offset`` of the turn's text stands."""
        return max((line for start, line in self.lines if start <= offset), default=self.lines[0][1])


@dataclass(frozen=True, slots=True)
class Transcript:
    """One interview: its turns, and what stood before the first label."""

    id: str
    head: str
    turns: tuple[Turn, ...]

    @property
    def speakers(self) -> tuple[str, ...]:
        """The participants' labels, in order of their first turn."""
        return tuple(dict.fromkeys(t.speaker for t in self.turns if t.role == PARTICIPANT))

    def participant(self, turn: int) -> str:
        """Return the participant who speaks in a turn: the transcript's id, in a group ``FG1.S2``."""
        speaker = self.turns[turn - 1].speaker
        return self.id if len(self.speakers) < 2 else f"{self.id}.{speaker}"

    def with_sentences(self, sentences: list[tuple[Sentence, ...]]) -> Transcript:
        """Return the transcript with the sentences of each turn put in."""
        return replace(self, turns=tuple(replace(t, sentences=s) for t, s in zip(self.turns, sentences, strict=True)))


@dataclass(slots=True)
class Passage:
    """A verbatim piece of a transcript, at its address."""

    at: str
    text: str
    translations: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Theme:
    """A preliminary theme: what strikes a reader of the interviews as a whole (Malterud 2012, step 1)."""

    id: str
    name: str
    impression: str = ""
    terms: list[str] = field(default_factory=list)
    heard_in: list[str] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    status: str = "open"
    by: str = AUTO
    note: str | None = None
    translations: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class MeaningUnit:
    """A piece of a participant's speech that says one thing about the aim (Malterud 2012, step 2)."""

    id: str
    at: str
    text: str
    code: str
    group: str
    labels: list[str] = field(default_factory=list)
    valence: str | None = None
    status: str = "open"
    by: str = AUTO
    note: str | None = None
    translations: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class SetAside:
    """Participant's speech that is in no unit, and why; units inside its span are not set aside."""

    at: str
    why: str
    by: str = AUTO
    note: str | None = None


@dataclass(slots=True)
class TranscriptUnits:
    """The account of one transcript: every sentence of a participant is in a unit or set aside."""

    transcript: str
    sha256: str
    units: list[MeaningUnit] = field(default_factory=list)
    set_aside: list[SetAside] = field(default_factory=list)


@dataclass(slots=True)
class CodeGroup:
    """Meaning units that are about the same; ``sources`` are the themes it grew from."""

    id: str
    name: str
    about: str = ""
    sources: list[str] = field(default_factory=list)
    status: str = "open"
    by: str = AUTO
    note: str | None = None
    translations: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Subgroup:
    """A facet of a code group, across participants (Malterud 2012, step 3)."""

    id: str
    group: str
    name: str
    about: str = ""
    status: str = "open"
    by: str = AUTO
    note: str | None = None
    translations: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Membership:
    """One unit's place in a subgroup."""

    unit: str
    subgroup: str
    by: str = AUTO
    note: str | None = None


@dataclass(slots=True)
class CondensedSentence:
    """One sentence of an artificial quotation and the units it says again."""

    id: str
    text: str
    sources: list[str]
    status: str = "open"
    by: str = AUTO
    note: str | None = None
    translations: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class LeftOut:
    """A unit that no sentence uses, and why."""

    unit: str
    why: str
    by: str = AUTO
    note: str | None = None


@dataclass(slots=True)
class Illustration:
    """One authentic quotation for a subgroup."""

    unit: str
    quote: str
    why: str
    by: str = AUTO
    note: str | None = None
    translations: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class ArtificialQuotation:
    """A subgroup's units told as if by one person: a working text, never something anybody said."""

    subgroup: str
    sentences: list[CondensedSentence] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    illustration: Illustration | None = None
    note: str | None = None


@dataclass(slots=True)
class Claim:
    """One sentence of an analytic text and the condensed sentences it rests on; ``about`` is a subgroup."""

    id: str
    about: str
    text: str
    sources: list[str]
    kind: str = "claim"
    status: str = "open"
    by: str = AUTO
    note: str | None = None
    translations: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Validation:
    """The return to the transcripts for one claim; ``of`` is the digest of the text that was validated."""

    claim: str
    of: str
    reread: list[str] = field(default_factory=list)
    against: list[str] = field(default_factory=list)
    result: str | None = None
    by: str = AUTO
    note: str | None = None


@dataclass(slots=True)
class AnalyticText:
    """A category: a code group told in the third person, with its heading (Malterud 2012, step 4)."""

    group: str
    heading: str
    claims: list[Claim] = field(default_factory=list)
    illustrations: list[str] = field(default_factory=list)
    validation: list[Validation] = field(default_factory=list)
    by: str = AUTO
    note: str | None = None
    translations: dict[str, str] = field(default_factory=dict)
