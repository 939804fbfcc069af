"""What looks like a speaker label in a text for which nobody has made a table yet."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from steps.turns.labels import Form, Speakers, label_form, label_key, looks_like_label
from steps.turns.likeness import abbreviates, is_near, nearest_role_word
from steps.turns.lines import Line, is_cued, normalise, spoken_lines
from steps.turns.rolewords import role_of
from steps.turns.utterances import Utterance, split_cover, utterances, utterances_by_first_word

_LEGEND = re.compile(r"(?<!\w)([^\W_]\w{0,7}) ?= ?([^\W\d_][^;,.=()\n]{1,30})")
_QUESTION = re.compile(r"[?？؟]")
_BARE_LABEL = re.compile(r"[^\W_][\w.\-]{0,29}$")
_CODE = re.compile(r"[^\W\d_].*\d$")
_HANDFUL = 8


class LabelSeen(NamedTuple):
    """A likely label of one file: its first line, how much it speaks, how many of its turns ask, what a legend says."""

    label: str
    line_first: int
    turns: int
    words: int
    questions: int
    means: str | None = None


def seen_labels(text: str) -> list[LabelSeen]:
    """Return what looks like the speaker labels of a text, in order of first use.

    >>> [(seen.label, seen.turns, seen.questions) for seen in seen_labels("I: And then?\\nP: Then I left.\\nI: Why?")]
    [('I', 2, 2), ('P', 1, 0)]
    """
    text = normalise(text)
    lines = spoken_lines(text)
    first_words = _first_word_labels(lines)
    table = Speakers(participant=tuple(first_words or _form_labels(lines)))
    cover, lines = split_cover(lines, table)
    said = list(utterances_by_first_word(lines, table) if first_words else utterances(lines, table, is_cued(text)))
    return _measured(said, _legend(cover, said))


def _first_word_labels(lines: list[Line]) -> list[str]:
    """Return the words with which nearly every line begins, if they are a handful and no colon follows them."""
    firsts = Counter(line.text.split(" ", 1)[0] for line in lines)
    common = [word for word, count in firsts.most_common(_HANDFUL) if count >= 3 and _BARE_LABEL.match(word)]
    if len(common) < 2 and not any(_CODE.match(word) for word in common):
        return []
    if sum(firsts[word] for word in common) < 0.9 * len(lines) or sum(_has_colon(line) for line in lines) > len(lines) / 2:
        return []
    return common + [word for word in firsts if word not in common and _BARE_LABEL.match(word) and _CODE.match(word)]


def _has_colon(line: Line) -> bool:
    form = label_form(line.text)
    return form is not None and form.sort != "number"


def _form_labels(lines: list[Line]) -> list[str]:
    """Return the labels by their form: those that come back, and rarer ones that resemble them or name a role."""
    forms: dict[str, list[Form]] = {}
    for line in lines:
        form = label_form(line.text)
        if form and (form.sort == "voice" or looks_like_label(form) or role_of(form.label)):
            forms.setdefault(label_key(form.label), []).append(form)
    frequent = [found[0] for found in forms.values() if len(found) >= 3 or found[0].sort == "voice"]
    rare = [found[0] for found in forms.values() if len(found) < 3 and looks_like_label(found[0])]
    labels = frequent + [form for form in rare if form.sort != "heading" and _is_rare_label(form, frequent)]
    if all(form.sort == "heading" for form in labels):
        labels += [form for form in rare if form.sort == "heading" and _is_rare_label(form, frequent)]
    if len(labels) < 2:
        names = labels + [form for form in rare if form not in labels and (form.label.istitle() or form.label.isupper())]
        if len(names) > 1 and 2 * sum(len(forms[label_key(form.label)]) for form in names) >= len(lines):
            labels = names  # a short text, in which nearly every line has a name
    return [form.label for form in labels]


def _is_rare_label(form: Form, frequent: Iterable[Form]) -> bool:
    """Tell whether a form used once or twice names a role, is a code (``ES1``), or resembles a label in regular use."""
    label = form.label
    if role_of(label) or nearest_role_word(label):
        return True
    if form.sort != "heading" and ((not form.rest and label.istitle()) or (_CODE.match(label) and len(label) <= 4)):
        return True
    return any(_resembles(label, other.label) for other in frequent)


def _resembles(one: str, two: str) -> bool:
    return is_near(one, two) or abbreviates(one, two) or abbreviates(two, one) or _same_stem(one, two)


def _same_stem(one: str, two: str) -> bool:
    return label_stem(one) == label_stem(two) and label_key(one) != label_key(two)


def label_stem(label: str) -> str:
    """Return the label without its number, which members of a family share.

    >>> label_stem("Leader 2"), label_stem("ES1")
    ('leader', 'es')
    """
    return re.sub(r"[\d.]+$", "", label_key(label))


def _legend(cover: Iterable[Line], said: Iterable[Utterance]) -> dict[str, str]:
    """Return what a legend above the interview says of labels: ``(S = Student; I = Interviewer)``."""
    head = [line.text for line in cover]
    for utterance in said:
        if utterance.label:
            break
        head.append(utterance.text)
    return {label_key(label): meaning.strip() for text in head for label, meaning in _LEGEND.findall(text)}


def _measured(said: Iterable[Utterance], legend: Mapping[str, str]) -> list[LabelSeen]:
    turns: dict[str, list[list[str]]] = {}
    firsts: dict[str, tuple[str, int]] = {}
    current, last = None, None
    for utterance in said:
        if utterance.label:
            current = label_key(utterance.label)
            firsts.setdefault(current, (utterance.label.rstrip("."), utterance.line))
        if current is None or not utterance.text:
            continue
        if current != last:
            turns.setdefault(current, []).append([])
        turns[current][-1].append(utterance.text)
        last = current
    return [_seen(label, line, turns.get(key, []), legend) for key, (label, line) in firsts.items()]


def _seen(label: str, line: int, turns: list[list[str]], legend: Mapping[str, str]) -> LabelSeen:
    words = sum(len(text.split()) for texts in turns for text in texts)
    questions = sum(any(_QUESTION.search(text) for text in texts) for texts in turns)
    means = legend.get(label_key(label)) or legend.get(label_stem(label))
    return LabelSeen(label, line, len(turns), words, questions, means)
