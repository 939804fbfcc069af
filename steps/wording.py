"""Sentences that the program writes itself: fixed frames of the language filled with participants' words and with counts."""

from __future__ import annotations

import math
from collections.abc import Sequence

from steps import speech
from steps.lexicon import Lexicon
from steps.naming import Name


def listed(items: Sequence[str], lexicon: Lexicon) -> str:
    """Join items with commas and the language's "and".

    >>> from steps.lexicon import lexicon
    >>> listed(["a", "b", "c"], lexicon("en"))
    'a, b and c'
    """
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {lexicon.and_word} {items[-1]}"


def capital(text: str) -> str:
    """Write the first letter large."""
    return text[:1].upper() + text[1:]


def number(count: int, lexicon: Lexicon) -> str:
    """Write a number up to twelve as a word."""
    return lexicon.count_words[count - 1] if 0 < count <= len(lexicon.count_words) else str(count)


def quantifier(count: int, total: int, thresholds: dict[str, int]) -> str:
    """Return which quantifier is true of ``count`` of ``total`` participants: all, most, several, some or one.

    ``most`` is a percentage of the participants, ``several`` and ``some`` are numbers of them.
    """
    if count <= 1:
        return "one"
    if count == total and total >= thresholds["some"]:
        return "all"
    if count >= math.ceil(total * thresholds["most"] / 100) and count >= thresholds["several"]:
        return "most"
    return "several" if count >= thresholds["several"] else "some"


def impression(name: Name, heard: int, total: int, lexicon: Lexicon) -> str:
    """Say in one sentence in how many interviews a theme is heard, and in which words."""
    terms = listed(name.terms[:3], lexicon) or name.text
    if total == 1:
        return lexicon.frames["impression_only"].format(name=name.text, terms=terms)
    kind = "impression_all" if heard == total else "impression_one" if heard == 1 else "impression_many"
    counted = number(heard, lexicon)
    return capital(lexicon.frames[kind].format(name=name.text, count_word=counted, total=number(total, lexicon), terms=terms))


def reason(key: str, lexicon: Lexicon) -> str:
    """Return why speech is set aside, in the study's language."""
    return lexicon.reasons[key]


def third_person(phrase: str, lexicon: Lexicon) -> bool:
    """Whether a phrase can stand in a third-person text as it is: it holds no first person."""
    return not set(speech.words(phrase)) & lexicon.first_person


def group_about(terms: Sequence[str], name: str, lexicon: Lexicon) -> str:
    """Say what a code group is about, in the terms of its theme."""
    return lexicon.frames["group_about"].format(names=listed(terms[:3], lexicon) or name)


def subgroup_about(terms: Sequence[str], name: str, group: str, lexicon: Lexicon) -> str:
    """Say what a subgroup is about and where it belongs."""
    return lexicon.frames["subgroup_about"].format(name=listed(terms[:3], lexicon) or name, group=group)
