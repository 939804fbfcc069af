"""Speaker labels: the table of a study, and what looks like a label at the start of a line."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from steps.records import INTERVIEWER, OTHER, PARTICIPANT
from steps.turns.lines import TIME

_NAME = r"[^\W_][^:：;,?!\"«»“”\[\]{}<>|=*#]{0,59}?"
_COLON = re.compile(
    rf"(?P<mark>[*_]{{0,3}})(?:{TIME} )?(?:[-–—•] ?)?(?P<label>{_NAME})(?: {TIME})? ?[:：]"
    r"(?P<after>[*_]{0,3})(?!//) ?(?P<rest>.*)"
)
_BOLD = re.compile(rf"(?:{TIME} )?(?P<mark>\*\*|__)(?P<label>{_NAME}) ?:?(?P=mark) ?:?(?: |$)(?P<rest>.*)")
_HEADING = re.compile(r"#{1,6} ?(?P<label>[^# ].*)")
_VOICE = re.compile(r"<v(?:\.[^ >]*)? +(?P<label>[^>]+)>(?P<rest>.*)")
_STAMPED = re.compile(rf"(?P<label>{_NAME}),? {TIME}$")
_TIME_FIRST = re.compile(r"^\d{1,2}:\d{2}:\d{2}(?:[.,]\d+)?(?: |$)")
_NUMBER = re.compile(r"(?P<label>\d{1,2})[.)](?: (?P<rest>.*)|$)")


class Form(NamedTuple):
    """What may be a label at the start of a line; ``sort`` is colon, bold, heading, voice, stamped or number."""

    label: str
    rest: str
    sort: str


@dataclass(frozen=True)
class Speakers:
    """The table of a study: the labels of each role."""

    interviewer: tuple[str, ...] = ()
    participant: tuple[str, ...] = ()
    other: tuple[str, ...] = ()

    def role(self, label: str) -> str | None:
        """Return the role of a label, None where the table does not name it; case and spaces do not matter.

        >>> Speakers(interviewer=("Speaker 1",)).role("SPEAKER1")
        'interviewer'
        """
        return self._table.get(label_key(label), (None, None))[0]

    def alias(self, label: str) -> str | None:
        """Return the label as the table spells it."""
        return self._table.get(label_key(label), (None, None))[1]

    @property
    def labels(self) -> tuple[str, ...]:
        """All labels of the table, as it spells them."""
        return tuple(alias for _, alias in self._table.values())

    @cached_property
    def _table(self) -> dict[str, tuple[str, str]]:
        table: dict[str, tuple[str, str]] = {}
        for role, labels in ((INTERVIEWER, self.interviewer), (PARTICIPANT, self.participant), (OTHER, self.other)):
            for label in labels:
                table.setdefault(label_key(label), (role, label))
        return table


@lru_cache(maxsize=4096)
def label_key(label: str) -> str:
    """Return what two spellings of a label share that differ in case, spaces or a point at the end.

    >>> label_key("Speaker  1") == label_key("SPEAKER1.")
    True
    """
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", label).casefold())
    return "".join(folded.split()).rstrip(".:") or folded


def speaker_id(label: str) -> str:
    """Return the label as it stands in ids: letters of any script, digits and ``_ . -`` only.

    >>> speaker_id("Leader (2)")
    'Leader2'
    """
    return "".join(c for c in label if c.isalnum() or c in "_.-" or unicodedata.category(c).startswith("M"))


def label_form(text: str) -> Form | None:
    """Return what may be a label at the start of a line, whoever it names.

    >>> label_form("**Zoe:** In May."), label_form("so it was")
    (Form(label='Zoe', rest='In May.', sort='bold'), None)
    """
    first = text[:1]
    if first == "<":
        return _form(_VOICE.match(text), "voice")
    if first == "#":
        return _form(_HEADING.match(text.rstrip(" #:")), "heading")
    return (
        _form(_BOLD.match(text) if "**" in text or "__" in text else None, "bold")
        or (_colon_form(text) if ":" in text or "：" in text else None)
        or (_form(_NUMBER.match(text), "number") if first.isdigit() else None)
    )


def _form(match: re.Match[str] | None, sort: str) -> Form | None:
    if match is None:
        return None
    rest = match.groupdict().get("rest") or ""
    return Form(match["label"].strip(), _TIME_FIRST.sub("", rest.strip(), count=1), sort)


def _colon_form(text: str) -> Form | None:
    stamped = _form(_STAMPED.match(text), "stamped") if text[-1:].isdigit() else None
    match = None if stamped else _COLON.match(text)
    if match is None:
        return stamped
    rest, mark = match["rest"].strip(), match["mark"]
    if rest[:1].isdigit() and text[match.start("rest") - 1] != " " and match["label"].split()[-1].isdigit():
        return None  # "at 10:30" is a time
    if mark and not match["after"] and rest.endswith(mark):
        rest = rest[: -len(mark)].rstrip()
    return Form(match["label"].strip(), _TIME_FIRST.sub("", rest, count=1), "colon")


def looks_like_label(form: Form) -> bool:
    """Tell whether a form that the table does not name could be a label if it keeps coming back."""
    label, marked = form.label, form.sort in ("bold", "heading", "voice")
    if len(label) > 30 or len(label.split()) > (4 if marked else 3) or not any(c.isalpha() for c in label):
        return False
    upper = label[0].isalpha() and not label[0].islower()
    return upper or (len(label) <= 10 and " " not in label and any(c.isdigit() for c in label))
