"""What deserves a look in a transcript that can be read: rare labels, open brackets, gaps, cuts by a machine."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from steps.records import OTHER, Transcript, Turn
from steps.turns.labels import Speakers, label_key
from steps.turns.likeness import abbreviates, is_near, nearest_role_word

_INAUDIBLE = re.compile(
    r"[\[(<_][^\])>_\n]{0,40}?(?:inaudible|unintelligible|indistinct|cross-?talk|unverständlich|unv\.|uforst[åa]e?lig|uhørlig|"
    r"uhørbar|ohörbar|onverstaanbaar|inintelligible|ininteligible)[^\])>_\n]{0,40}[\])>_]|[\[(]\?{1,3}[\])]|\bxxx\b",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"[()\[\]]")
_EMOTICONS = (":(", ";(", "=(", ":-(", ";-(", ":[")
_CLOSES = {")": "(", "]": "["}
_AFTER_END = "\"'”’»)]*_ "
_ENDS = tuple(".?!…—–-:。？！")
_BACK_CHANNELS = frozenset(
    """mm mmm hm hmm mhm mhmm uh-huh uhm ah aha oh ok okay right yes yeah yep sure no
    ja jo joda jada jaha jaja jaså nei nej nja å åja nettopp akkurat precis just nee nein doch genau oké oui non sí si""".split()
)


class Remark(NamedTuple):
    """Something noticed on a line of a transcript that does not stop the reading."""

    line: int
    check: str
    text: str


def remarks_on(
    transcript: Transcript, uses: Mapping[str, list[int]], names: Mapping[str, str], speakers: Speakers
) -> list[Remark]:
    """Return the remarks on a transcript in order of line.

    ``uses`` holds the lines of each label, ``names`` the speaker each label was taken for.
    """
    found = [*_rare_labels(transcript, uses, names, speakers), *_open_brackets(transcript)]
    return sorted([*found, *_inaudible(transcript), *_cut_sentences(transcript)])


def _rare_labels(
    transcript: Transcript, uses: Mapping[str, list[int]], names: Mapping[str, str], speakers: Speakers
) -> Iterator[Remark]:
    """Yield T103 for labels used once or twice, except for a third party and for a name known by its initials."""
    spellings: dict[str, list[str]] = {}
    for label in uses:
        spellings.setdefault(label_key(label), []).append(label)
    for labels in spellings.values() if len(transcript.turns) > 10 else ():
        label, lines = labels[0], sorted(line for spelling in labels for line in uses[spelling])
        alike = [other for other in uses if names[other] == names[label] and other not in labels]
        brief = any(abbreviates(label, other) or abbreviates(other, label) for other in alike)
        word = nearest_role_word(label)
        if len(lines) > 2 or speakers.role(label) == OTHER or (brief and not word):
            continue
        near = next((other for other in uses if len(uses[other]) > len(lines) and is_near(label, other)), word)
        guess = f"; a misspelling of {near!r}?" if near else ""
        yield Remark(lines[0], "T103", f"label {label!r} is used {'once' if len(lines) == 1 else 'twice'} only{guess}")


def _open_brackets(transcript: Transcript) -> Iterator[Remark]:
    """Yield T104 for each bracket that its turn does not close."""
    for turn in transcript.turns:
        opened: list[re.Match[str]] = []
        for match in _BRACKET.finditer(turn.text):
            if match[0] not in _CLOSES:
                if not turn.text.endswith(_EMOTICONS, 0, match.end()):
                    opened.append(match)
            elif opened and opened[-1][0] == _CLOSES[match[0]]:
                opened.pop()
        for match in opened:
            words = " ".join(turn.text[match.start() : match.start() + 30].split())
            yield Remark(_line_at(turn, match.start()), "T104", f"bracket is not closed: {words}")


def _line_at(turn: Turn, offset: int) -> int:
    """Return ``turn.line_at(offset)`` by halving, since a long turn may have many open brackets."""
    return turn.lines[bisect_right(turn.lines, offset, key=lambda line: line[0]) - 1][1]


def _inaudible(transcript: Transcript) -> Iterator[Remark]:
    """Yield T106 once: the inaudible marks per 1,000 words."""
    marks = [(turn, match.start()) for turn in transcript.turns for match in _INAUDIBLE.finditer(turn.text)]
    words = sum(len(turn.text.split()) for turn in transcript.turns)
    if marks:
        turn, offset = marks[0]
        text = f"inaudible marks: {len(marks)}, or {1000 * len(marks) / words:.1f} per 1,000 words"
        yield Remark(_line_at(turn, offset), "T106", text)


def _cut_sentences(transcript: Transcript) -> Iterator[Remark]:
    """Yield T107 where over a tenth of the speaker changes cut a sentence; back-channels are no changes."""
    changes = [pair for pair in pairwise(transcript.turns) if not any(_is_back_channel(turn.text) for turn in pair)]
    cuts = [after for before, after in changes if not _is_ended(before) and after.text[0].islower()]
    if len(changes) >= 10 and len(cuts) > len(changes) / 10 and _is_punctuated(transcript.turns):
        share = round(100 * len(cuts) / len(changes))
        text = f"{len(cuts)} of {len(changes)} speaker changes ({share} %) cut a sentence: machine diarisation?"
        yield Remark(cuts[0].lines[0][1], "T107", text)


def _is_punctuated(turns: Sequence[Turn]) -> bool:
    """Tell whether the transcript writes sentences, with capitals and stops, so that a missing one means something."""
    capitals = sum(not turn.text[0].islower() for turn in turns)
    stops = sum(_is_ended(turn) for turn in turns)
    return 2 * capitals >= len(turns) and 5 * stops >= len(turns)


def _is_ended(turn: Turn) -> bool:
    return turn.text.endswith("]") or turn.text.rstrip(_AFTER_END).endswith(_ENDS)


def _is_back_channel(text: str) -> bool:
    """Tell whether a turn only shows that somebody listens, in whatever language: the study's is not known here."""
    words = text.lower().split()
    return len(words) <= 4 and all(word.strip(".,!?…") in _BACK_CHANNELS for word in words)
