"""What spoken words are for: acknowledging, greeting, filling a pause, or saying something."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

from steps.lexicon import Lexicon
from steps.records import Sentence, Token

WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
BRACKETED = re.compile(r"\[[^\]]*\]|\([^)]*\)")
SPACES = re.compile(r"\s+")


def words(text: str) -> list[str]:
    """Return the words of a text in lower case, with straight apostrophes.

    >>> words("I don’t – well, no.")
    ['i', "don't", 'well', 'no']
    """
    return [w.lower().replace("’", "'") for w in WORD.findall(text)]


def count(text: str) -> int:
    """Return how many words a reader would count."""
    return len(text.split())


def holds(text_words: list[str], phrases: tuple[str, ...]) -> bool:
    """Whether any phrase stands in a list of words, at word limits."""
    known, longest = _phrases(phrases)
    return any(
        " ".join(text_words[at : at + size]) in known
        for at in range(len(text_words))
        for size in range(1, min(longest, len(text_words) - at) + 1)
    )


@functools.cache
def _phrases(phrases: tuple[str, ...]) -> tuple[frozenset[str], int]:
    """The phrases as runs of words, and how many words the longest has."""
    known = frozenset(" ".join(words(p)) for p in phrases) - {""}
    return known, max((p.count(" ") + 1 for p in known), default=0)


def is_back_channel(text: str, lexicon: Lexicon) -> bool:
    """Whether somebody only acknowledges: every word belongs to a back-channel such as "mm" or "I see"."""
    spoken = words(BRACKETED.sub(" ", text))
    if not spoken:
        return True
    return len(spoken) <= 6 and _made_of(spoken, *_phrases((*lexicon.back_channels, *sorted(lexicon.fillers))))


def _made_of(spoken: list[str], known: frozenset[str], longest: int) -> bool:
    return not _beside(spoken, known, longest)


def _beside(spoken: list[str], known: frozenset[str], longest: int) -> int:
    """Count the words that belong to no known phrase."""
    at = beside = 0
    while at < len(spoken):
        size = next((n for n in range(longest, 0, -1) if " ".join(spoken[at : at + n]) in known), 0)
        beside += not size
        at += size or 1
    return beside


def is_small_talk(text: str, lexicon: Lexicon) -> bool:
    """Whether a sentence greets, thanks or tends the recorder, and says little else."""
    spoken = words(text)
    return len(spoken) <= 12 and holds(spoken, lexicon.small_talk) and _beside(spoken, *_phrases(lexicon.small_talk)) <= 5


def is_inaudible(text: str, lexicon: Lexicon) -> bool:
    """Whether half of a sentence or more could not be heard."""
    marks = sum(holds(words(tag), lexicon.inaudible) or "?" in tag for tag in BRACKETED.findall(text))
    marks += sum(w.strip("_").lower() in lexicon.inaudible for w in text.split() if w.startswith("_"))
    return marks > 0 and count(BRACKETED.sub(" ", text)) <= 4 * marks


def asks_for_facts(question: str, lexicon: Lexicon) -> bool:
    """Whether an interviewer's turn ends in a question about facts such as age or years in a job."""
    last = re.split(r"(?<=[.!?])\s+", question.strip())[-1]
    return holds(words(last), lexicon.factual_question)


def content(tokens: Iterable[Token], lexicon: Lexicon) -> list[str]:
    """Return the lemmas that carry meaning: no function words, fillers, numbers or single letters."""
    return [
        t.lemma
        for t in tokens
        if len(t.lemma) > 1
        and t.lemma[0].isalpha()
        and len(set(t.lemma)) > 1
        and t.lemma not in lexicon.stop
        and t.text.lower().replace("’", "'") not in lexicon.stop
        and t.pos not in _EMPTY
        and t.text.lower() not in lexicon.fillers
    ]


_EMPTY = frozenset({"PUNCT", "PRON", "DET", "AUX", "ADP", "CCONJ", "SCONJ", "PART", "INTJ", "NUM", "SYM", "SPACE"})


def content_of(sentences: Iterable[Sentence], lexicon: Lexicon) -> list[str]:
    """Return the content lemmas of several sentences, in order."""
    return [lemma for s in sentences for lemma in content(s.tokens, lexicon)]


def tidy(text: str) -> str:
    """Collapse white space to single spaces."""
    return SPACES.sub(" ", text).strip()
