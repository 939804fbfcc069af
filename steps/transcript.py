"""A transcript file read into turns: who says what on which line, and what makes a file unreadable."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from steps.records import PARTICIPANT, Transcript, Turn
from steps.turns.labels import Form, Speakers, label_form, label_key, looks_like_label, speaker_id
from steps.turns.likeness import is_near, same_speakers
from steps.turns.lines import Line, is_cued, normalise, spoken_lines
from steps.turns.remarks import Remark, remarks_on
from steps.turns.utterances import HEADING, OVERLAP, Utterance, known_form, split_cover, utterances, utterances_by_first_word

__all__ = ["Fault", "Remark", "Speakers", "TranscriptError", "decode", "normalise", "read"]

_LISTED = 8
_CONVERT = "save the file as plain text in UTF-8: in your editor, or with iconv -f LATIN1 -t UTF-8 FILE"


class Fault(NamedTuple):
    """One reason why a file cannot be read, with the remedy and the line where it shows."""

    message: str
    hint: str
    line: int | None = None
    check: str | None = None


class TranscriptError(Exception):
    """The faults of one file: ``line`` is the first one's, ``message`` and ``hint`` tell of all."""

    def __init__(self, *faults: Fault) -> None:
        self.faults = list(faults)
        self.line = faults[0].line
        self.message = "; ".join(fault.message for fault in faults)
        self.hint = "; ".join(dict.fromkeys(fault.hint for fault in faults))
        super().__init__(self.message)


def decode(raw: bytes) -> str:
    """Return the text of a file in strict UTF-8, with or without a byte order mark.

    Raises TranscriptError for another encoding, naming the line of the first byte that does not fit, and for an empty file.
    """
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise TranscriptError(Fault("the file is UTF-16, not UTF-8", _CONVERT, 1))
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        message = f"byte 0x{raw[error.start]:02x} is not UTF-8"
        raise TranscriptError(Fault(message, _CONVERT, _line_of(raw, error.start))) from None
    if "\0" in text:
        raise TranscriptError(Fault("a zero byte: not plain text in UTF-8", _CONVERT, _line_of(raw, raw.index(b"\0"))))
    if not normalise(text).strip():
        raise TranscriptError(Fault("the file is empty", "put the interview's text into it, or remove the file"))
    return text


def _line_of(raw: bytes, offset: int) -> int:
    return raw[:offset].replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1


def read(transcript_id: str, text: str, speakers: Speakers) -> tuple[Transcript, list[Remark]]:
    """Return the turns of a transcript, and what deserves a look though the file can be read.

    Raises TranscriptError where no participant speaks (T101) and where a label is nobody's (T102).
    """
    text = normalise(text)
    cover, lines = split_cover(spoken_lines(text), speakers)
    said = list(utterances(lines, speakers, is_cued(text)))
    unknown = _unknown_labels(lines, speakers)
    if not any(utterance.label for utterance in said):
        said, unknown = _by_first_word(lines, speakers) or (said, unknown)
    names = _names(said, speakers)
    head, turns = _turns(said, speakers, names)
    if not any(turn.role == PARTICIPANT for turn in turns):
        unknown.insert(0, _no_participant(lines))
    if unknown:
        raise TranscriptError(*unknown)
    transcript = Transcript(transcript_id, "\n".join([line.text for line in cover] + head), tuple(turns))
    return transcript, remarks_on(transcript, _uses(said), names, speakers)


def _uses(said: Iterable[Utterance]) -> dict[str, list[int]]:
    """Return the lines on which each label stands, as it is spelled there."""
    uses: dict[str, list[int]] = {}
    for utterance in said:
        if utterance.label:
            uses.setdefault(utterance.label, []).append(utterance.line)
    return uses


def _names(said: Iterable[Utterance], speakers: Speakers) -> dict[str, str]:
    """Return the speaker for each label of the file; labels of different roles are never one speaker."""
    roles: dict[str | None, dict[str, int]] = {}
    for label, lines in _uses(said).items():
        roles.setdefault(speakers.role(label), {})[label] = len(lines)
    return {label: speaker_id(name) for uses in roles.values() for label, name in same_speakers(uses).items()}


@dataclass(slots=True)
class _OpenTurn:
    """A turn while its lines are gathered."""

    speaker: str
    role: str
    parts: list[str] = field(default_factory=list)
    lines: list[tuple[int, int]] = field(default_factory=list)
    size: int = 0

    def add(self, text: str, line: int, opens: bool) -> None:
        if self.parts:
            self.parts.append("\n" if opens else " ")
            self.size += 1
        if not self.lines or self.lines[-1][1] != line:
            self.lines.append((self.size, line))
        self.parts.append(text)
        self.size += len(text)


def _turns(said: Iterable[Utterance], speakers: Speakers, names: Mapping[str, str]) -> tuple[list[str], list[Turn]]:
    """Return what is nobody's speech (what stands before the first label, and headings), and the turns."""
    head: list[str] = []
    turns: list[_OpenTurn] = []
    current: tuple[str, str] | None = None
    opens = False
    for utterance in said:
        speaker = (names[utterance.label], speakers.role(utterance.label) or "") if utterance.label else current
        if utterance.sort != OVERLAP:
            current = speaker
        opens = opens or utterance.opens
        if speaker is None or utterance.sort == HEADING:
            head.append(utterance.text)
        elif utterance.text:
            if not turns or (turns[-1].speaker, turns[-1].role) != speaker:
                turns.append(_OpenTurn(*speaker))
            turns[-1].add(utterance.text, utterance.line, opens)
            opens = False
    return head, [Turn(n, t.speaker, t.role, "".join(t.parts), tuple(t.lines)) for n, t in enumerate(turns, 1)]


def _unknown_labels(lines: Iterable[Line], speakers: Speakers) -> list[Fault]:
    """Return a fault for each label the table does not name: near to one it names, a voice tag, or used three times."""
    found: dict[str, list[tuple[Form, Line]]] = {}
    for line in lines:
        form = None if known_form(line.text, speakers) else label_form(line.text)
        if form and (form.sort == "voice" or (len(form.label) <= 40 and len(form.label.split()) <= 4)):
            found.setdefault(label_key(form.label), []).append((form, line))
    faults = []
    for uses in found.values():
        form, line = uses[0]
        prominent = line.opens or form.label[0].isupper()
        near = _near_label(form.label, speakers) if prominent else None
        if near or form.sort == "voice" or sum(looks_like_label(form) for form, _ in uses) >= 3:
            faults.append(_unknown(form.label, line.number, speakers, near))
    return faults


def _near_label(label: str, speakers: Speakers) -> str | None:
    return next((alias for alias in speakers.labels if is_near(label, alias)), None)


def _unknown(label: str, line: int, speakers: Speakers, near: str | None) -> Fault:
    role = f"{speakers.role(near)}: " if near else "interviewer:, participant: or other: "
    remedy = f"add {label} to {role}under speakers: in stc.yaml"
    if near:
        remedy += f", or correct it to {near} on line {line}"
    return Fault(f"speaker label {label!r} is neither interviewer nor participant", remedy, line, "T102")


def _no_participant(lines: Iterable[Line]) -> Fault:
    forms = [form for line in lines if (form := label_form(line.text)) and looks_like_label(form)]
    seen = [f"{label} ({count})" for label, count in Counter(form.label for form in forms).most_common(_LISTED)]
    hint = "name the participants' labels under speakers: participant: in stc.yaml"
    return Fault(f"no participant speech found; labels seen: {', '.join(seen) or 'none'}", hint, None, "T101")


def _by_first_word(lines: list[Line], speakers: Speakers) -> tuple[list[Utterance], list[Fault]] | None:
    """Return the lines as utterances whose first word is the label, if at least every second line begins with one."""
    said = list(utterances_by_first_word(lines, speakers))
    bare = [(utterance.line, utterance.text.split()[0]) for utterance in said if not utterance.label and utterance.text]
    if len(bare) > len(said) / 2:
        return None
    faults: dict[str, Fault] = {}
    if len(bare) <= len(said) / 10:
        for line, word in bare:
            near = _near_label(word, speakers)
            if near or "_" in word or (word[0].isalpha() and word[-1].isdigit()):
                faults.setdefault(word, _unknown(word, line, speakers, near))
    return said, list(faults.values())
