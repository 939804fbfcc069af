"""English word forms that a name or a retelling needs: the -ing form of a verb."""

from __future__ import annotations

VOWELS = "aeiou"
DOUBLED = frozenset({"begin", "forget", "refer", "prefer", "admit", "permit", "commit", "regret", "control", "upset", "submit"})


def gerund(lemma: str) -> str:
    """Return a verb's -ing form.

    >>> [gerund(v) for v in ("make", "get", "see", "lie", "talk", "be", "forget", "open")]
    ['making', 'getting', 'seeing', 'lying', 'talking', 'being', 'forgetting', 'opening']
    """
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and lemma not in ("be",) and not lemma.endswith(("ee", "oe", "ye")):
        return lemma[:-1] + "ing"
    return lemma + lemma[-1] + "ing" if _doubles(lemma) else lemma + "ing"


def _doubles(lemma: str) -> bool:
    """Whether the last consonant is doubled: one stressed short vowel before one consonant."""
    if lemma in DOUBLED:
        return True
    return (
        len(lemma) >= 3
        and lemma[-1] not in VOWELS + "wxy"
        and lemma[-2] in VOWELS
        and lemma[-3] not in VOWELS
        and sum(c in VOWELS for c in lemma) == 1
    )
