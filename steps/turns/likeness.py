"""When two labels are one speaker: misspellings, initials, abbreviations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from steps.turns.labels import label_key
from steps.turns.rolewords import role_of, role_words

_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\d+")
_PLURAL_ENDINGS = ("s", "e", "n")


def is_near(one: str, two: str) -> bool:
    """Tell whether one label may be a misspelling of the other: one or two letters differ, no digit.

    Words under seven letters may differ in one letter only; a plural or a shortened word is no misspelling.

    >>> is_near("Particpant", "Participant"), is_near("Leader 2", "Leader 3"), is_near("Participants", "Participant")
    (True, False, False)
    """
    one, two = sorted((label_key(one), label_key(two)), key=len)
    if one == two or len(two) - len(one) > 2 or _DIGITS.findall(one) != _DIGITS.findall(two):
        return False
    if two.startswith(one) and (len(two) - len(one) == 2 or two.endswith(_PLURAL_ENDINGS)):
        return False
    letters = min(len("".join(_WORD.findall(label))) for label in (one, two))
    return letters >= 5 and edits(one, two) <= (1 if letters < 7 else 2)


def edits(one: str, two: str) -> int:
    """Return how many letters are put in, left out, exchanged, or swapped with their neighbour.

    >>> edits("Intervjeuer", "Intervjuer"), edits("Laeder", "Leader")
    (1, 1)
    """
    before: list[int] = []
    row = list(range(len(two) + 1))
    for i, a in enumerate(one, 1):
        before, last, row = row, before, [i]
        for j, b in enumerate(two, 1):
            row.append(min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b)))
            if i > 1 and j > 1 and a == two[j - 2] and one[i - 2] == b:
                row[j] = min(row[j], last[j - 2] + 1)
    return row[-1]


def abbreviates(short: str, full: str) -> bool:
    """Tell whether a label stands for another: its initials (``DB``), or the beginning of its word (``P``, ``Int``).

    A name is abbreviated by one letter only, since ``Ann`` and ``Anna`` may be two people.

    >>> abbreviates("DB", "Dora Bell"), abbreviates("P", "Participant"), abbreviates("Ann", "Anna")
    (True, True, False)
    """
    words = _WORD.findall(full)
    brief = label_key(short).replace(".", "")
    if len(words) > 1 and not _DIGITS.search(full) and brief == "".join(word[0] for word in words).casefold():
        return True
    letters = _DIGITS.sub("", brief)
    alike = len(words) == 1 and 0 < len(letters) < len(words[0]) and _DIGITS.findall(short) == _DIGITS.findall(full)
    return alike and words[0].casefold().startswith(letters) and (len(letters) == 1 or role_of(full) is not None)


def same_speakers(uses: Mapping[str, int]) -> dict[str, str]:
    """Return for each label the one its speaker is called by: the most used of those that are one speaker.

    ``uses`` counts the labels of one role in one file, in order of first use.

    >>> same_speakers({"Dora Bell": 1, "DB": 40, "db": 1, "Pia": 9})
    {'Dora Bell': 'DB', 'DB': 'DB', 'db': 'DB', 'Pia': 'Pia'}
    """
    groups: dict[str, list[str]] = {}
    for label in uses:
        groups.setdefault(label_key(label), []).append(label)
    joined = _join_abbreviated(_join_misspelt(list(groups.values()), uses))
    return {label: name for label in uses for group in joined if label in group for name in [_most_used(group, uses)]}


def _most_used(group: Iterable[str], uses: Mapping[str, int]) -> str:
    order = list(uses)
    return max(group, key=lambda label: (uses[label], -order.index(label)))


def _join_misspelt(groups: list[list[str]], uses: Mapping[str, int]) -> list[list[str]]:
    """Join a rare spelling to the usual one; two names both in regular use are two people."""
    total = {group[0]: sum(uses[label] for label in group) for group in groups}
    joined: list[list[str]] = []
    for group in sorted(groups, key=lambda group: -total[group[0]]):
        rare = total[group[0]]
        for usual in joined:
            few = rare <= max(2, total[usual[0]] // 10) and 4 * rare <= total[usual[0]]
            if is_near(group[0], usual[0]) and (few or _is_role(group[0]) or _is_role(usual[0])):
                usual.extend(group)
                break
        else:
            joined.append(list(group))
    return joined


def _is_role(label: str) -> bool:
    return role_of(label) is not None


def _join_abbreviated(groups: list[list[str]]) -> list[list[str]]:
    """Join an abbreviation to the one label it can stand for; where it could be two, it is nobody's."""
    stands_for: dict[int, int] = {}
    for place, group in enumerate(groups):
        others = [other for other, labels in enumerate(groups) if other != place and _any_abbreviates(group, labels)]
        if len(others) == 1:
            stands_for[place] = others[0]
    for short in stands_for:
        full = stands_for[short]
        while full in stands_for:
            full = stands_for[full]
        groups[full].extend(groups[short])
    return [group for place, group in enumerate(groups) if place not in stands_for]


def _any_abbreviates(short: Iterable[str], full: Iterable[str]) -> bool:
    return any(abbreviates(one, two) for one in short for two in full)


def nearest_role_word(label: str) -> str | None:
    """Return the role word that a label misspells, None where it names a role as it stands."""
    return None if role_of(label) else next((word for word in role_words() if is_near(label, word)), None)
