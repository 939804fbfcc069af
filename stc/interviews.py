"""Transcripts on disk: the files people keep, and each as last read, one addressed sentence a line."""

from __future__ import annotations

import pathlib
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from stc.base import BASE
from stc.errors import StcError
from stc.folder import Folder
from stc.freshness import digest
from steps.ids import TRANSCRIPT_ID
from steps.records import Transcript
from steps.transcript import TranscriptError, decode, normalise, read
from steps.turns.labels import Speakers
from steps.turns.remarks import Remark

FOLDER = "transcripts"
READ_BEFORE = f"{BASE}/transcripts"


@dataclass(frozen=True)
class Interview:
    """A transcript file as found: its turns without sentences yet, and what deserves a look."""

    raw: bytes
    text: str
    transcript: Transcript
    remarks: tuple[Remark, ...]

    @property
    def content(self) -> str:
        """Digest of the normalised text."""
        return digest(self.text.encode())


def transcript_file(name: str) -> str:
    """Return the path by which a transcript is known in the study, however its file name is composed on this disk."""
    return f"{FOLDER}/{name}.txt"


def name_of(path: str) -> str:
    """Return the id that a file name gives: its stem, composed."""
    return unicodedata.normalize("NFC", pathlib.PurePosixPath(path).stem)


def raw_transcripts(folder: Folder) -> dict[str, bytes]:
    """Return every transcript's bytes by id, sorted.

    Raises StcError where there is none, for a name that can be no id, and where a transcript that was read before is gone.
    """
    files = [name for name in folder.names(FOLDER, ".txt") if name.count("/") == 1]
    _reject_names(files)
    found = {name_of(file): folder.read(file) or b"" for file in files}
    gone = sorted({name_of(file) for file in folder.names(READ_BEFORE, ".txt")} - set(found))
    if gone:
        raise StcError(
            [f"{transcript_file(name)}: the transcript is gone, and units were made from it" for name in gone],
            f"put it back, for example with `git checkout {transcript_file(gone[0])}`; nothing was deleted",
        )
    if not found:
        raise StcError(
            "transcripts/: there is no transcript", "put plain-text transcripts there, or run `stc init --from FILE...`"
        )
    return dict(sorted(found.items()))


def not_read(folder: Folder) -> list[str]:
    """Return the files among the transcripts that are none, since they are not plain text by their name."""
    return [name for name in folder.names(FOLDER) if name.count("/") > 1 or not name.endswith(".txt")]


def _reject_names(files: list[str]) -> None:
    wrong = [file for file in files if not TRANSCRIPT_ID.fullmatch(name_of(file))]
    if wrong:
        raise StcError(
            [f"{file}: the file's name cannot be a transcript's id" for file in wrong],
            "rename it: letters, digits and _ . - only, at most 32, such as P01.txt",
        )
    first: dict[str, str] = {}
    for file in files:
        other = first.setdefault(name_of(file), file)
        if other != file:
            raise StcError(f"{file}: another file has the same name in other code points", "rename one of the two")


def interviews(
    raws: Mapping[str, bytes], speakers: Speakers, named: Callable[[str], str] = transcript_file
) -> dict[str, Interview]:
    """Read all transcripts; raises StcError with the faults of every file at once, under the names by which people know them."""
    found: dict[str, Interview] = {}
    faults: list[str] = []
    hints: list[str] = []
    for name, raw in raws.items():
        try:
            text = normalise(decode(raw))
            transcript, remarks = read(name, text, speakers)
            found[name] = Interview(raw, text, transcript, tuple(remarks))
        except TranscriptError as error:
            faults += [f"{named(name)}:{f.line or 1}: {f.message}" for f in error.faults]
            hints += [f.hint for f in error.faults]
    twins = [f"{named(name)}:1: the same interview as {named(other)}" for name, other in _twins(found)]
    if twins:
        hints.append("keep one of the two files, and put the other aside")
    if faults or twins:
        raise StcError(faults + twins, "; ".join(dict.fromkeys(hints)))
    return found


def _twins(found: Mapping[str, Interview]) -> Iterator[tuple[str, str]]:
    """Yield each transcript that holds the same text as one before it, with that one."""
    first: dict[str, str] = {}
    for name, interview in found.items():
        other = first.setdefault(" ".join(interview.text.split()), name)
        if other != name:
            yield name, other


def base_file(name: str) -> str:
    """Return where a transcript stands as last read."""
    return f"{READ_BEFORE}/{name}.txt"


def addressed_text(transcript: Transcript) -> str:
    """Return a transcript as read: `t41s2 P: text`, one addressed sentence a line."""
    return "".join(f"t{t.number}s{s.number} {t.speaker}: {s.text}\n" for t in transcript.turns for s in t.sentences)


def addressed_before(folder: Folder, name: str) -> dict[int, list[tuple[str, str]]]:
    """Return (speaker, sentence) for each turn of a transcript as it was last read."""
    turns: dict[int, list[tuple[str, str]]] = {}
    for line in (folder.read(base_file(name)) or b"").decode("utf-8", "replace").split("\n"):
        place, _, rest = line.partition(" ")
        turn = place[1:].partition("s")[0]
        if turn.isdigit():
            speaker, _, text = rest.partition(": ")
            turns.setdefault(int(turn), []).append((speaker, text))
    return turns


def addressed_sentences(folder: Folder, name: str) -> dict[int, list[str]]:
    """Return the sentences of each turn as they were addressed when the transcript was last read."""
    return {turn: [text for _, text in found] for turn, found in addressed_before(folder, name).items()}
