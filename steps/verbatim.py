"""The verbatim test: are these the participant's words, in order, at this place in the transcript?"""

from __future__ import annotations

import re
import unicodedata

from steps.ids import address
from steps.records import PARTICIPANT, Transcript

CUT = re.compile(r"\(\s?\.\s?\.\s?\.\s?\)|\(\s?…\s?\)|\[\s?\.\s?\.\s?\.\s?\]|\[\s?…\s?\]")
TAGGED = re.compile(r"\[[^\]]*\]")
FOLD = str.maketrans(dict.fromkeys("‘’‚‛´`", "'") | dict.fromkeys("“”„‟«»", '"') | dict.fromkeys("‐‑‒–—―", "-") | {"…": "..."})


def folded(text: str) -> str:
    """Return a text in NFC with one kind of quotes, dashes and ellipses, without bracketed tags, with single spaces."""
    text = unicodedata.normalize("NFC", text).translate(FOLD)
    text = " ".join(TAGGED.sub(" ", text).split())
    return re.sub(r" (?=[.,;:!?])", "", text)


def fragments(quotation: str) -> list[str]:
    """Return what stands between the cut marks of a quotation, folded."""
    return [f for part in CUT.split(quotation) if (f := folded(part))]


def said_at(transcript: Transcript, at: str) -> str:
    """Return the participant's words at an address, folded, and those of that participant's next turn."""
    place = address(at)
    turns = transcript.turns
    if not 1 <= place.turn <= place.to <= len(turns):
        return ""
    speaker = turns[place.turn - 1].speaker
    own = [t for t in turns[place.turn - 1 :] if t.role == PARTICIPANT and t.speaker == speaker]
    inside = [t for t in own if t.number <= place.to]
    return " ".join(folded(t.text) for t in [*inside, *own[len(inside) : len(inside) + 1]])


def is_verbatim(transcript: Transcript, at: str, quotation: str) -> bool:
    """Whether every fragment of a quotation occurs, in order, in the participant's words at an address."""
    text, cursor = said_at(transcript, at), 0
    found = fragments(quotation)
    for fragment in found:
        place = _whole_words(fragment).search(text, cursor)
        if not place:
            return False
        cursor = place.end()
    return bool(found)


def _whole_words(fragment: str) -> re.Pattern[str]:
    """Match a fragment that begins and ends where words do: "I can" is not in "I can't"."""
    begins = r"(?<!\w)(?<!\w')" if fragment[0].isalnum() else ""
    return re.compile(rf"{begins}{re.escape(fragment)}(?!'?\w)")
