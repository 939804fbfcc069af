"""Whether speech tells of what supports or of what hinders, by its words."""

from __future__ import annotations

from steps.lexicon import Lexicon
from steps.negation import without_false_negators
from steps.speech import words

REACH = 3
"""Words over which a negator turns the sense of those after it."""


def valence(text: str, lexicon: Lexicon) -> int:
    """Return supporting words less hindering ones; a negated word counts for the other side.

    >>> from steps.lexicon import lexicon
    >>> valence("He was not afraid, and it helped", lexicon("en"))
    2
    """
    spoken = words(without_false_negators(text, lexicon))
    total = 0
    for n, word in enumerate(spoken):
        sign = (word in lexicon.supporting) - (word in lexicon.hindering)
        if sign:
            before = spoken[max(n - REACH, 0) : n]
            denied = word not in lexicon.negators and any(w in lexicon.negators or w.endswith("n't") for w in before)
            total += -sign if denied else sign
    return total
