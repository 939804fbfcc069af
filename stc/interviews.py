"""Transcripts on disk: the files people keep, and each as last read, one addressed sentence a line."""

from __future__ import annotations

import pathlib
from collections.abc import Mapping
from dataclasses import dataclass

from stc.errors import StcError
from stc.freshness import digest
from stc.store import BASE
from stc.study import Study
from steps.records import Transcript
from steps.transcript import TranscriptError, decode, normalise, read
from steps.turns.labels import Speakers
from steps.turns.remarks import Remark


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


def raw_transcripts(study: Study) -> dict[str, bytes]:
    """Return every transcript's bytes by id; raises StcError where there is none, or where one that was read before is gone."""
    found = {name: path.read_bytes() for name, path in study.transcripts.items()}
    known = {p.stem for p in (study.root / BASE / "transcripts").glob("*.txt")}
    gone = sorted(known - set(found))
    if gone:
        raise StcError(
            [f"transcripts/{name}.txt: the transcript is gone, and units were made from it" for name in gone],
            f"put it back, for example with `git checkout transcripts/{gone[0]}.txt`; nothing was deleted",
        )
    if not found:
        raise StcError(
            "transcripts/: there is no transcript", "put plain-text transcripts there, or run `stc init --from FILE...`"
        )
    return found


def interviews(raws: Mapping[str, bytes], speakers: Speakers, folder: str = "transcripts/") -> dict[str, Interview]:
    """Read all transcripts; raises StcError with the faults of every file at once."""
    found: dict[str, Interview] = {}
    faults: list[str] = []
    hints: list[str] = []
    for name, raw in raws.items():
        try:
            text = normalise(decode(raw))
            transcript, remarks = read(name, text, speakers)
            found[name] = Interview(raw, text, transcript, tuple(remarks))
        except TranscriptError as error:
            faults += [f"{folder}{name}.txt:{f.line or 1}: {f.message}" for f in error.faults]
            hints += [f.hint for f in error.faults]
    faults += _twins(raws, folder)
    if faults:
        raise StcError(
            faults, "; ".join(dict.fromkeys(hints)) or "keep one of the two files, and move the other out of transcripts/"
        )
    return found


def _twins(raws: Mapping[str, bytes], folder: str) -> list[str]:
    """Say which files hold the same text as one before them."""
    first: dict[str, str] = {}
    faults = []
    for name, raw in raws.items():
        key = digest(b" ".join(raw.split()))
        if key in first:
            faults.append(f"{folder}{name}.txt:1: the same interview as {folder}{first[key]}.txt")
        first.setdefault(key, name)
    return faults


def base_file(name: str) -> str:
    return f"{BASE}/transcripts/{name}.txt"


def addressed_text(transcript: Transcript) -> str:
    """Return a transcript as read: `t41s2 P: text`, one addressed sentence a line."""
    return "".join(f"t{t.number}s{s.number} {t.speaker}: {s.text}\n" for t in transcript.turns for s in t.sentences)


def addressed_sentences(root: pathlib.Path, name: str) -> dict[int, list[str]]:
    """Return the sentences of each turn as they were addressed when the transcript was last read."""
    file = root / base_file(name)
    turns: dict[int, list[str]] = {}
    if file.exists():
        for line in file.read_text(encoding="utf-8").splitlines():
            place, _, rest = line.partition(" ")
            turn = place[1:].partition("s")[0]
            if turn.isdigit():
                turns.setdefault(int(turn), []).append(rest.partition(": ")[2])
    return turns
