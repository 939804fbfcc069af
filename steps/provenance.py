"""From a unit back to the words it was lifted from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from steps import speech
from steps.analysis import Analysis
from steps.ids import address
from steps.lexicon import Lexicon
from steps.records import PARTICIPANT, MeaningUnit, Passage, Sentence, Transcript
from steps.sentences import part

GAP = re.compile(r"\s*(?:\(\s?\.\s?\.\s?\.\s?\)|\(…\)|\[\s?\.\s?\.\s?\.\s?\]|\[…\])\s*")


@dataclass(frozen=True, slots=True)
class Lifted:
    """A unit with who said it, and its sentences with their parse."""

    unit: MeaningUnit
    transcript: str
    participant: str
    sentences: tuple[Sentence, ...]
    lemmas: tuple[str, ...]

    @property
    def text(self) -> str:
        return self.unit.text

    @property
    def utterance(self) -> tuple[str, int]:
        """What identifies the turn in which it begins."""
        return self.transcript, address(self.unit.at).turn


def addressed(transcript: Transcript, at: str) -> list[tuple[int, Sentence]]:
    """Return (turn, sentence) for each of the participant's sentences at an address; raises ValueError where it leads nowhere."""
    place = address(at)
    found = [
        (turn.number, sentence)
        for turn in transcript.turns[place.turn - 1 : place.to]
        for sentence in turn.sentences
        if place.holds(turn.number, sentence.number) and turn.role == PARTICIPANT
    ]
    if not found:
        raise ValueError(f"there is no participant's sentence at {at} in {transcript.id}")
    return found


def lift(transcript: Transcript, unit: MeaningUnit, lexicon: Lexicon, voices: dict[str, str]) -> Lifted:
    """Find a unit's words in its transcript: those of the addressed sentences that stand in its text."""
    found = addressed(transcript, unit.at)
    sentences = _said([s for _, s in found], unit.text)
    participant = transcript.participant(found[0][0])
    return Lifted(
        unit,
        transcript.id,
        voices.get(participant, participant),
        sentences,
        tuple(speech.content_of(sentences, lexicon)),
    )


@dataclass(frozen=True, slots=True)
class Quoted:
    """A passage with its words and their parse."""

    text: str
    sentences: tuple[Sentence, ...]
    lemmas: tuple[str, ...]


def lift_passage(transcripts: dict[str, Transcript], passage: Passage, lexicon: Lexicon) -> Quoted:
    """Find a passage's words in its transcript."""
    place = address(passage.at)
    sentences = _said([s for _, s in addressed(transcripts[place.transcript or ""], passage.at)], passage.text)
    return Quoted(passage.text, sentences, tuple(speech.content_of(sentences, lexicon)))


def _said(sentences: list[Sentence], text: str) -> tuple[Sentence, ...]:
    """Return the sentences, or the pieces of them, that stand in a text; all of them where none does."""
    fragments = [text, *(f for f in GAP.split(text) if f)]
    kept = [piece for s in sentences if (piece := _part(s, fragments))]
    return tuple(kept or sentences)


def _part(sentence: Sentence, fragments: list[str]) -> Sentence | None:
    """Return the sentence, or the piece of it that a fragment of the unit's text holds."""
    for fragment in fragments:
        if sentence.text in fragment:
            return sentence
        at = sentence.text.find(fragment)
        if at >= 0:
            inside = [n for n, t in enumerate(sentence.tokens) if at <= t.start and t.end <= at + len(fragment)]
            first, size = (inside[0], len(inside)) if inside else (0, 0)
            tokens = part(sentence.tokens[first : first + size], first, at)
            return Sentence(sentence.number, fragment, tokens)
    return None


def lifted(analysis: Analysis, lexicon: Lexicon) -> list[Lifted]:
    """Return every open unit with its words, in transcript order."""
    return [lift(analysis.transcripts[t], unit, lexicon, analysis.voices) for t, unit in analysis.open_units()]


def participants(units: Iterable[Lifted]) -> list[str]:
    """Return who said these units, each once, sorted."""
    return sorted({u.participant for u in units})
