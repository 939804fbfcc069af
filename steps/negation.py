"""The negation test: does a sentence deny what its source affirms, or the other way round?"""

from __future__ import annotations

import functools
import re

from steps.lexicon import Lexicon
from steps.plain import fluent
from steps.speech import words

CLAUSE = re.compile(r"[,;:.!?…()\[\]–—]+|\s-\s")


@functools.lru_cache(maxsize=2**16)
def clauses(text: str, lexicon: Lexicon) -> tuple[tuple[frozenset[str], bool], ...]:
    """Return (content words, whether a negator stands there) for each clause of a text.

    A negator inside a tag that only seems to negate ("isn't it", "not only") does not count.
    """
    found = []
    for piece in _pieces(text, lexicon):
        spoken = words(without_false_negators(piece, lexicon))
        negated = any(w in lexicon.negators or w.endswith("n't") for w in spoken)
        telling = _telling(spoken, lexicon)
        if telling:
            found.append((telling, negated))
    return tuple(found)


def _telling(spoken: list[str], lexicon: Lexicon) -> frozenset[str]:
    """A clause's content words, or where it has one at most, all its longer words; French ones without "n'" and the like."""
    if lexicon.language == "fr":
        spoken = [w.rpartition("'")[2] for w in spoken]
    longer = [w for w in spoken if len(w) > 2 and w not in lexicon.negators and not w.endswith("n't")]
    content = [w for w in longer if w not in lexicon.stop]
    return frozenset(map(_stem, content if len(content) > 1 else longer))


def _pieces(text: str, lexicon: Lexicon) -> list[str]:
    """Cut at punctuation and before words that open a clause; fillers and repetitions part no clause."""
    pieces = []
    for part in CLAUSE.split(fluent(text.replace("’", "'"), lexicon)):
        marker = _markers(lexicon.clause_markers)
        pieces += marker.split(part) if marker else [part]
    return [p for p in pieces if p.strip()]


@functools.cache
def _markers(markers: tuple[str, ...]) -> re.Pattern[str] | None:
    return re.compile(r"\b(?:" + "|".join(map(re.escape, markers)) + r")\b", re.IGNORECASE) if markers else None


def without_false_negators(text: str, lexicon: Lexicon) -> str:
    """Return a text in lower case without the phrases that hold a negator and deny nothing.

    In Norwegian "ei" denies at the end of a clause only; before another word it is the article.
    """
    text = text.lower().replace("’", "'")
    if lexicon.language == "nb":
        text = re.sub(r"\bei(?= \w)", " ", text)
    for tag in lexicon.false_negators:
        if tag in text:
            text = re.sub(rf"(?<!\w){re.escape(tag)}(?!\w)", " ", text)
    return text


def _stem(word: str) -> str:
    """Fold a word's commonest endings, so that "calls" and "called" meet."""
    return re.sub(r"(?:'s|ing|ed|es|s|en|er|et|e)$", "", word) if len(word) > 4 else word


def differs(source: str, sentence: str, lexicon: Lexicon) -> bool:
    """Whether any clause of the sentence and the source's clause that shares most content words with it disagree on negation.

    Clauses meet that share two content words, or the only one that the shorter of them has.

    >>> from steps.lexicon import lexicon
    >>> differs("He never called me back.", "He called me back.", lexicon("en"))
    True
    >>> differs("Not only the nurse called me back.", "The nurse called me back.", lexicon("en"))
    False
    """
    theirs = clauses(source, lexicon)
    for telling, negated in clauses(sentence, lexicon):
        shared = [(len(telling & other), other, denied) for other, denied in theirs]
        most = max((n for n, _, _ in shared), default=0)
        if not most:
            continue
        meeting = [denied for n, other, denied in shared if n == most and (n >= 2 or min(len(telling), len(other)) == 1)]
        if meeting and negated not in meeting:
            return True
    return False
