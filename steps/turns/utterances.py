"""Lines in somebody's mouth: which label each line of a transcript begins with, and which words are whose."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from steps.turns.labels import Form, Speakers, label_form
from steps.turns.likeness import is_near
from steps.turns.lines import Line
from steps.turns.rolewords import role_of

SPEECH, OVERLAP, HEADING = "speech", "overlap", "heading"

_OVERLAP = re.compile(r"// ?(?P<label>[^:/]{1,30}): ?(?P<rest>[^/]{0,300})//")
_SECTION = re.compile(r"#{1,6} .{1,78}$")


class Utterance(NamedTuple):
    """Words of one line, after a label or under the last one.

    ``sort`` is speech, overlap (the speaker before goes on after it) or heading (nobody's words); ``opens`` a paragraph.
    """

    line: int
    label: str | None
    text: str
    opens: bool
    sort: str = SPEECH


def utterances(lines: Iterable[Line], speakers: Speakers, cued: bool) -> Iterator[Utterance]:
    """Yield the lines as utterances; a form at the start of a line is a label where the table names it."""
    for line in lines:
        form = known_form(line.text, speakers)
        if form:
            yield from _with_overlaps(line, form.label, form.rest, not cued, speakers)
        elif line.opens and _SECTION.match(line.text):
            yield Utterance(line.number, None, line.text, True, HEADING)
        else:
            yield from _with_overlaps(line, None, line.text, line.opens, speakers)


def known_form(text: str, speakers: Speakers) -> Form | None:
    """Return the label at the start of a line where the table names it."""
    form = label_form(text)
    if form is None or speakers.role(form.label):
        return form
    return _glued_heading(form, speakers) if form.sort == "heading" else None


def _glued_heading(form: Form, speakers: Speakers) -> Form | None:
    """Return the label of a heading into which the words below have run (``### InterviewerAnd then``)."""
    label = form.label
    for end in range(1, min(len(label), 40)):
        if label[end - 1].islower() and label[end].isupper() and speakers.role(label[:end]):
            return Form(label[:end], label[end:], form.sort)
    return None


def _with_overlaps(line: Line, label: str | None, text: str, opens: bool, speakers: Speakers) -> Iterator[Utterance]:
    """Yield the words of a line, with noScribe's ``//S01: overlap//`` apart from what it interrupts."""
    done = 0
    for match in _OVERLAP.finditer(text) if "//" in text else ():
        if speakers.role(match["label"]):
            yield Utterance(line.number, label, text[done : match.start()].strip(), opens)
            yield Utterance(line.number, match["label"].strip(), match["rest"].strip(), opens, OVERLAP)
            label, opens, done = None, False, match.end()
    yield Utterance(line.number, label, text[done:].strip(), opens)


def utterances_by_first_word(lines: Iterable[Line], speakers: Speakers) -> Iterator[Utterance]:
    """Yield the lines as utterances where the label is a line's first word, without a colon; each line is a paragraph."""
    for line in lines:
        label = first_label(line.text, speakers)
        yield Utterance(line.number, label, line.text[len(label or "") :].strip(), True)


def first_label(text: str, speakers: Speakers) -> str | None:
    """Return the first words of a line where they are a label of the table; one letter must be written as there."""
    words = text.split(" ", 3)[:3]
    for count in range(len(words), 0, -1):
        label = " ".join(words[:count])
        alias = speakers.alias(label)
        if alias and (len(alias) > 1 or label.rstrip(".") == alias):
            return label
    return None


def split_cover(lines: list[Line], speakers: Speakers) -> tuple[list[Line], list[Line]]:
    """Return the cover page and the interview, where the cover names its people as ``Interviewer: Zoe`` above a date.

    A cover is a block of short facts in which a key is nobody's label, or a legend; labels come again below it.
    """
    end = 0
    for start, stop in _blocks(lines):
        forms = [label_form(line.text) for line in lines[start:stop]]
        if not any(form and speakers.role(form.label) for form in forms):
            continue
        if not _is_cover(forms, speakers) or not any(known_form(line.text, speakers) for line in lines[stop:]):
            break
        end = stop
    return lines[:end], lines[end:]


def _blocks(lines: list[Line]) -> Iterator[tuple[int, int]]:
    start = 0
    for place in range(1, len(lines) + 1):
        if place == len(lines) or lines[place].number != lines[place - 1].number + 1:
            yield start, place
            start = place


def _is_cover(forms: list[Form | None], speakers: Speakers) -> bool:
    facts = [form for form in forms if form and form.sort in ("colon", "bold") and _is_fact(form.rest)]
    named = [alias for form in facts if (alias := speakers.alias(form.label))]
    if len(facts) < len(forms) or len(facts) < 2 or len(set(named)) < len(named):
        return False
    if len(named) == len(facts):
        return all(role_of(form.rest) for form in facts)
    return not any(is_near(form.label, label) for form in facts for label in speakers.labels)


def _is_fact(text: str) -> bool:
    return bool(text) and len(text.split()) <= 6 and text[-1] not in ".?!…"
