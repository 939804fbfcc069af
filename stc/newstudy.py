"""Making a study: its folder, its stc.yaml, its transcripts with ids, and a speakers table proposed from what they hold."""

from __future__ import annotations

import contextlib
import pathlib
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from stc import interviews
from stc.errors import FAULT, USAGE, StcError, refused
from stc.folder import Folder
from stc.study import CONFIG, ROLES
from stc.yamltext import Layout, inline, scalar
from steps import speech
from steps.ids import TRANSCRIPT_ID
from steps.lexicon import LANGUAGES, lexicon
from steps.records import Transcript
from steps.transcript import TranscriptError, decode
from steps.turns.labels import Speakers
from steps.turns.labels_seen import seen_labels
from steps.turns.proposal import Proposal, propose

IGNORED = """\
# Read again in seconds from the rest; or private.
.stc/cache/
.stc/journal.*
key/
report/
"""
ATTRIBUTES = """\
# One fact a line: branches join line by line, and what the machine proposed stays out of the diff.
log.yaml merge=union
stc.lock merge=union -diff
.stc/base/** merge=union -diff
"""
MAKEFILE = """\
# make           brings the analysis up to date
# make check     says whether it is
.PHONY: all check status
all:
\tstc synthesize
check:
\tstc synthesize --check
status:
\tstc status
"""
LOG = "# The decision trail: one line an entry, appended by the re-sorting verbs, or by hand.\n"
FOLDERS = ("transcripts", "memos")


@dataclass(frozen=True)
class Plan:
    """A study about to be made: nothing of it is on the disk yet. ``files`` are where its transcripts come from, by id."""

    title: str
    aim: str
    language: str
    speakers: Speakers
    transcripts: Mapping[str, bytes]
    files: Mapping[str, pathlib.Path]


# -- looking at the files


def decoded(files: Sequence[pathlib.Path]) -> dict[pathlib.Path, str]:
    """Read files as text; raises StcError with every file that cannot be read."""
    found, faults, hints = {}, [], []
    for file in files:
        try:
            found[file] = decode(file.read_bytes())
        except TranscriptError as error:
            faults += [f"{file}:{f.line or 1}: {f.message}" for f in error.faults]
            hints += [f.hint for f in error.faults]
        except OSError as error:
            faults.append(f"{file}: {error.strerror}")
            hints.append("name plain-text files that exist, such as interviews/*.txt")
    if faults:
        raise StcError(faults, "; ".join(dict.fromkeys(hints)))
    return found


def ids_for(files: Sequence[pathlib.Path]) -> dict[pathlib.Path, str]:
    """Give each file an id: its stem where that fits and is nobody else's, else P01, P02 ..."""
    stems = [unicodedata.normalize("NFC", f.stem) for f in files]
    folded = [s.casefold() for s in stems]
    fit = [bool(TRANSCRIPT_ID.fullmatch(s)) and folded.count(s.casefold()) == 1 for s in stems]
    taken = {s.casefold() for s, fits in zip(stems, fit, strict=True) if fits}
    width = max(2, len(str(len(files))))
    names, number = {}, 0
    for file, stem, fits in zip(files, stems, fit, strict=True):
        if fits:
            names[file] = stem
            continue
        number += 1
        while f"p{number:0{width}}" in taken:
            number += 1
        names[file] = f"P{number:0{width}}"
    return names


def transcripts_in(root: pathlib.Path) -> dict[str, pathlib.Path]:
    """Return the transcripts that stand in a folder already, by the id that their names give."""
    found = sorted(p for p in (root / interviews.FOLDER).glob("*.txt") if not p.name.startswith("."))
    return {interviews.name_of(p.name): p for p in found}


def proposal(texts: Mapping[pathlib.Path, str]) -> Proposal:
    """Propose the speakers table from the labels in the files."""
    return propose({str(file): seen_labels(text) for file, text in texts.items()})


def guessed_language(texts: Mapping[pathlib.Path, str]) -> str:
    """Return the language whose function words the texts hold most, English where none stands out."""
    sample = [w for text in texts.values() for w in speech.words(text[:20000])]
    shares = {code: sum(w in lexicon(code).stop for w in sample) for code in LANGUAGES}
    best = max(shares, key=lambda code: (shares[code], code == "en"))
    return best if sample and shares[best] > len(sample) / 5 else "en"


def checked(plan: Plan) -> dict[str, Transcript]:
    """Read the plan's transcripts with its speakers; raises StcError for what a study refuses."""
    found = interviews.interviews(plan.transcripts, plan.speakers, lambda name: str(plan.files[name]))
    return {name: interview.transcript for name, interview in found.items()}


def turns_by_label(transcripts: Mapping[str, Transcript]) -> dict[str, dict[str, int]]:
    """Count the turns of each speaker in each transcript."""
    found: dict[str, dict[str, int]] = {}
    for name, transcript in transcripts.items():
        counts: dict[str, int] = {}
        for turn in transcript.turns:
            counts[turn.speaker] = counts.get(turn.speaker, 0) + 1
        found[name] = counts
    return found


def table(text: str) -> Speakers:
    """Read a table typed as `I=interviewer, P=participant`; raises ValueError for a role that is none."""
    roles: dict[str, list[str]] = {role: [] for role in ROLES}
    for part in filter(None, (p.strip() for p in re.split(r"[,;]", text))):
        label, sign, role = (x.strip() for x in part.partition("="))
        matching = [r for r in roles if role and r.startswith(role.lower())]
        if not sign or not label or len(matching) != 1:
            raise ValueError(f"'{part}' is not of the form LABEL=interviewer, LABEL=participant or LABEL=other")
        roles[matching[0]].append(label)
    if not roles["participant"]:
        raise ValueError("no label is a participant's")
    return Speakers(**{r: tuple(labels) for r, labels in roles.items()})


# -- writing


def refuse_names(root: pathlib.Path, names: Mapping[pathlib.Path, str]) -> None:
    """Raise StcError for transcripts that stand in the study's folder already, under names that cannot be ids."""
    here = {p.resolve() for p in transcripts_in(root).values()}
    wrong = [file for file, name in names.items() if file.resolve() in here and name != interviews.name_of(file.name)]
    if wrong:
        raise StcError(
            [f"{file}: the file's name cannot be a transcript's id" for file in wrong],
            "rename it: letters, digits and _ . - only, at most 32, such as P01.txt",
        )


def refuse_another(root: pathlib.Path) -> None:
    """Raise StcError where there is a study already."""
    if (root / CONFIG).exists():
        raise StcError(f"{root / CONFIG} exists already", "edit it, or make the new study in another folder", USAGE)


def make(root: pathlib.Path, plan: Plan) -> list[str]:
    """Write a study, all of it or nothing; files that are there already stay as they are. Returns the paths written."""
    refuse_another(root)
    here = transcripts_in(root)
    clash = [here[name] for name, raw in plan.transcripts.items() if name in here and here[name].read_bytes() != raw]
    if clash:
        raise StcError([f"{p} exists already, with another text" for p in clash], "rename the file to import", FAULT)
    files = {CONFIG: _config(plan), ".gitignore": IGNORED, ".gitattributes": ATTRIBUTES, "Makefile": MAKEFILE, "log.yaml": LOG}
    new = {p: text for p, text in files.items() if not (root / p).exists()}
    imported = {name: raw.decode("utf-8-sig") for name, raw in plan.transcripts.items() if name not in here}
    with _folders(root):
        return Folder(root).write({interviews.transcript_file(name): text for name, text in imported.items()} | new)


@contextlib.contextmanager
def _folders(root: pathlib.Path) -> Iterator[None]:
    """Make the folders of a study; on failure take away those that were not there before. Raises StcError (5)."""
    made: list[pathlib.Path] = []
    try:
        for folder in (*reversed(root.resolve().parents), root.resolve(), *(root.resolve() / name for name in FOLDERS)):
            if not folder.exists():
                folder.mkdir()
                made.append(folder)
        yield
    except BaseException as error:
        for folder in reversed(made):
            with contextlib.suppress(OSError):
                folder.rmdir()
        if isinstance(error, OSError):
            raise refused(error) from None
        raise


def _config(plan: Plan) -> str:
    speakers = {role: list(getattr(plan.speakers, role)) for role in ROLES}
    return f"""\
# The study. Lines after # are comments; every key but aim, language and speakers may go.
stc: 1
title: {scalar(plan.title, False)}
aim: {scalar(plan.aim, False)}
question: null               # optional, sharper than the aim
language: {scalar(plan.language, False)}                 # en nb nn da sv nl de fr ...
coding: data-driven
speakers: {inline(speakers, Layout(flow=True))}   # labels by role; other is neither coded nor shown as interviewer
team: []                     # - {{id: EB, does: [interviews, codes], background: nurse}}
preconceptions: []           # - {{id: PC1, by: EB, date: "2026-01-31", text: What we expect to find.}}
attribution: "{{gender}}, {{age_band}}"
quantifiers: {{most: 51, several: 3, some: 2}}     # most: per cent of the participants; the others: how many
waive: []
settings: {{}}
"""
