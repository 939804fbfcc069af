"""A language without models, and transcripts from invented text: what the tests of the method read and compare with."""

from __future__ import annotations

import functools
import hashlib
import re
from collections.abc import Sequence
from textwrap import dedent

import numpy as np
import snowballstemmer

from steps.lexicon import lexicon
from steps.records import PARTICIPANT, Sentence, Token, Transcript
from steps.sentences import mask, sentences
from steps.similarity import unit_length
from steps.transcript import read
from steps.turns.labels import Speakers

SPOKEN = re.compile(r"\w+(?:['’]\w+)*|[^\w\s]")
STEMMERS = {"en": "english", "nb": "norwegian", "de": "german"}
SPEAKERS = Speakers(interviewer=("I",), participant=("P", "S1", "S2"), other=("Tolk",))


def tokens(text: str, language: str = "en") -> tuple[Token, ...]:
    """Cut a text into words and signs with their stems, brackets left out; every token is its own head, as without a parser."""
    stem = _stemmer(language)
    found = SPOKEN.finditer(mask(text))
    return tuple(Token(m[0], stem(m[0].lower()), "", "", n, m.start()) for n, m in enumerate(found))


@functools.cache
def _stemmer(language: str):
    return functools.cache(snowballstemmer.stemmer(STEMMERS[language]).stemWord)


def sentence(text: str, number: int = 1, language: str = "en") -> Sentence:
    """Make one sentence of a text, whatever stands in it."""
    return Sentence(number, text, tokens(text, language))


class WordsOnly:
    """A language on the lowest rung: word lists and stems, no parser, no encoder."""

    def __init__(self, code: str = "en") -> None:
        self.lexicon = lexicon(code)

    def vectors(self, texts: Sequence[str]) -> np.ndarray | None:
        return None


class WithSense(WordsOnly):
    """The same with vectors, in which texts are near that share the beginnings of words."""

    WIDTH = 64

    def vectors(self, texts: Sequence[str]) -> np.ndarray:
        rows = np.zeros((len(texts), self.WIDTH))
        for row, text in zip(rows, texts, strict=True):
            for word in re.findall(r"\w+", text.lower()):
                row[hashlib.sha256(word[:4].encode()).digest()[0] % self.WIDTH] += 1
        return unit_length(rows)


def transcript(name: str, text: str, language: str = "en") -> Transcript:
    """Read a transcript with the labels I and P, in a group S1 and S2, its sentences found by rule."""
    spoken, _ = read(name, dedent(text), SPEAKERS)
    abbreviations = lexicon(language).abbreviations
    parsed = [tokens(t.text, language) if t.role == PARTICIPANT else () for t in spoken.turns]
    return spoken.with_sentences([sentences(t.text, p, (), abbreviations) for t, p in zip(spoken.turns, parsed, strict=True)])
