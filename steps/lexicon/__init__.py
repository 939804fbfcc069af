"""The words and sentence frames of each language in which transcripts are read and drafts are written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import cache
from importlib import import_module

LANGUAGES = ("en", "nb", "nn", "da", "sv", "nl", "de", "fr")
ALIASES = {"no": "nb"}
UNDETERMINED = "und"

QUANTIFIERS = ("all", "most", "several", "some", "one")
REASONS = ("small talk", "back-channel", "not about the aim", "facts", "inaudible", "unit deleted", "not used")
LEFT_OUT = ("fragment", "inaudible", "opposite", "full")

FRAME_FIELDS: dict[str, frozenset[str]] = {
    "impression_only": frozenset({"name", "terms"}),
    "impression_one": frozenset({"name", "total", "terms"}),
    "impression_many": frozenset({"name", "count_word", "total", "terms"}),
    "impression_all": frozenset({"name", "total", "terms"}),
    "group_about": frozenset({"names"}),
    "subgroup_about": frozenset({"name", "group"}),
    "illustration_central": frozenset(),
    "illustration_voice": frozenset(),
    "illustration_only": frozenset(),
    "illustration_short": frozenset({"shortest", "longest"}),
    "heading_one": frozenset({"name", "first"}),
    "heading_two": frozenset({"name", "first", "second"}),
    **{f"claim_{quantifier}": frozenset({"name", "terms"}) for quantifier in QUANTIFIERS},
    **{f"claim_bare_{quantifier}": frozenset({"name"}) for quantifier in QUANTIFIERS},
    **{f"detail_{quantifier}": frozenset({"phrase"}) for quantifier in QUANTIFIERS},
    **{f"contrast_{quantifier}": frozenset({"phrase"}) for quantifier in QUANTIFIERS},
}
"""The frames that every language has, and the fields each one takes."""


def words(text: str) -> frozenset[str]:
    """Return the words of a list written with spaces between them."""
    return frozenset(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """Return the entries of a list written with commas or line ends between them, longest first, so that the first match wins.

    >>> phrases("right, all right")
    ('all right', 'right')
    """
    entries = {entry.strip() for entry in re.split(r"[,\n]", text)} - {""}
    return tuple(sorted(entries, key=lambda entry: (-len(entry), entry)))


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Lexicon:
    """What one language contributes: lower-case word lists with straight apostrophes, and frames to write in.

    A frozenset holds single tokens; a tuple holds words and phrases, longest first. ``back_channels`` count when a
    turn holds nothing else. ``filler_phrases`` may be cut where they are set off by commas. ``openers`` may be cut at
    the start of a sentence, but not before a finite verb: where the verb stands second the word holds a place.
    ``false_negators`` are taken out before negators are looked for; "not bad" is none, for its "not" may not be lost.
    ``small_talk`` is small talk only where little else is said, ``inaudible`` counts in brackets or as bare signs.
    """

    language: str
    back_channels: tuple[str, ...]
    fillers: frozenset[str]
    filler_phrases: tuple[str, ...]
    openers: frozenset[str]
    stop: frozenset[str]
    negators: frozenset[str]
    false_negators: tuple[str, ...]
    hedges: tuple[str, ...]
    modals: tuple[str, ...]
    quantities: tuple[str, ...]
    first_person: frozenset[str]
    third_person: Mapping[str, str]
    hindering: frozenset[str]
    supporting: frozenset[str]
    clause_markers: tuple[str, ...]
    time_shifts: tuple[str, ...]
    small_talk: tuple[str, ...]
    question_words: tuple[str, ...]
    tag_questions: tuple[str, ...]
    abbreviations: tuple[str, ...]
    factual_question: tuple[str, ...]
    inaudible: tuple[str, ...]
    interviewer_labels: frozenset[str]
    participant_labels: frozenset[str]
    reasons: Mapping[str, str]
    left_out: Mapping[str, str]
    frames: Mapping[str, str]
    quantifiers: Mapping[str, str]
    and_word: str
    count_words: tuple[str, ...]


BACK_CHANNELS = "mm, mmm, mhm, mhmm, mmhm, mm-hm, mm-hmm, mm hm, mm hmm, hm, hmm, uh-huh, uh huh, aha, ah, oh, ok, okay, o.k."
FILLERS = words("hm hmm mm mmm uhm ehm")
INAUDIBLE = "inaudible, unintelligible, indistinct, crosstalk, cross-talk, overtalk, ??, ???, (?), [?], xxx"
ABBREVIATIONS = "dr., prof., e.g., i.e., ca., cf."
INTERVIEWER_LABELS = words("i int interviewer interviewer1 interviewer2 moderator facilitator researcher")
PARTICIPANT_LABELS = words("p r participant interviewee respondent informant")


def lexicon(language: str) -> Lexicon:
    """Return the lexicon for a BCP 47 tag; a language without one gets English frames and only the words common to all.

    >>> lexicon("nb-NO").language
    'nb'
    """
    primary = re.split("[-_]", language.strip().lower())[0]
    primary = ALIASES.get(primary, primary)
    if primary not in LANGUAGES:
        return _undetermined()
    return import_module(f"{__name__}.{primary}").LEXICON


@cache
def _undetermined() -> Lexicon:
    english = import_module(f"{__name__}.en").LEXICON
    empty = {
        field.name: type(value)()
        for field in fields(Lexicon)
        if isinstance(value := getattr(english, field.name), (frozenset, tuple)) and field.name != "count_words"
    }
    common = {
        "language": UNDETERMINED,
        "back_channels": phrases(BACK_CHANNELS),
        "fillers": FILLERS,
        "inaudible": phrases(INAUDIBLE),
        "abbreviations": phrases(ABBREVIATIONS),
        "interviewer_labels": INTERVIEWER_LABELS,
        "participant_labels": PARTICIPANT_LABELS,
        "third_person": {},
    }
    return replace(english, **(empty | common))
