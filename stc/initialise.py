"""The conversation of `stc init`: look at the files, propose, ask where a person is there to answer, make the study."""

from __future__ import annotations

import pathlib
import shutil
import subprocess
from collections.abc import Sequence
from typing import Any

from stc import newstudy, screen
from stc.errors import USAGE, StcError
from stc.newstudy import Plan
from stc.study import CONFIG
from steps.turns.labels import Speakers
from steps.turns.proposal import Proposal

AIM = "Explore the participants' experiences."


def initialise(
    folder: pathlib.Path,
    files: Sequence[pathlib.Path],
    title: str | None,
    aim: str | None,
    language: str | None,
    speakers: str | None,
    ask: bool,
) -> dict[str, Any]:
    """Make a study and return what was made; raises StcError, with nothing written, for what a study refuses."""
    if (folder / CONFIG).exists():
        raise StcError(f"{folder / CONFIG} exists already", "edit it, or make the new study in another folder", USAGE)
    _reject_folders(files)
    texts = newstudy.decoded(files)
    names = newstudy.ids_for(list(texts))
    proposed = newstudy.proposal(texts)
    table = _typed(speakers) if speakers else _agreed(proposed, ask and bool(files))
    language = language or _language(newstudy.guessed_language(texts), ask, bool(files))
    _known(language)
    title = title or _asked("Title", folder.resolve().name, ask)
    aim = aim or _asked("Aim, in one sentence", AIM, ask)
    plan = Plan(title, aim, language, table, {names[f]: f.read_bytes() for f in texts})
    read = newstudy.checked(plan)
    written = newstudy.make(folder, plan)
    counts = newstudy.turns_by_label(read)
    for file, name in names.items():
        turns = ", ".join(f"{label} {n}" for label, n in counts[name].items())
        screen.say(f"{name}  {file.name}: turns of {turns}")
    screen.say(f"made {folder / CONFIG} and {len(written) - 1} more files")
    if (
        ask
        and shutil.which("git")
        and not (folder / ".git").exists()
        and _yes("Keep the study in git, so that every decision can be followed?")
    ):
        subprocess.run(["git", "init", "-q", str(folder)], check=False)
    screen.say(
        f"next: {'check aim and speakers in stc.yaml, then' if files else 'put transcripts into transcripts/, set aim and speakers in stc.yaml, then'} stc synthesize"
    )
    return {
        "study": str(folder),
        "transcripts": {name: file.name for file, name in names.items()},
        "turns": counts,
        "written": written,
    }


def _reject_folders(files: Sequence[pathlib.Path]) -> None:
    wrong = [f for f in files if f.is_dir()]
    if wrong:
        raise StcError([f"{f} is a folder" for f in wrong], f"name its files: {wrong[0]}/*.txt", USAGE)


def _known(language: str) -> None:
    from stc.language import base_language

    base_language(language)


def _typed(speakers: str) -> Speakers:
    try:
        return newstudy.table(speakers)
    except ValueError as error:
        raise StcError(f"--speakers: {error}", "for example --speakers I=interviewer,P=participant", USAGE) from None


def _agreed(proposed: Proposal, ask: bool) -> Speakers:
    """Show the proposed table with its reasons; a person may type another one."""
    for label, reason in proposed.reasons.items():
        doubt = "  (unsure: please check)" if label in proposed.unsure else ""
        screen.say(f"speaker {reason}{doubt}")
    if not ask or not proposed.reasons:
        return proposed.speakers if proposed.reasons else Speakers(("I", "Interviewer"), ("P", "Participant"), ())
    answer = input("Enter to take this table, or type yours, such as I=interviewer, P=participant: ").strip()
    return _typed(answer) if answer else proposed.speakers


def _language(guess: str, ask: bool, seen: bool) -> str:
    if seen and not ask:
        screen.say(f"language: {guess}, by the transcripts' words")
    return _asked("Language", guess, ask)


def _asked(what: str, default: str, ask: bool) -> str:
    return (input(f"{what} [{default}]: ").strip() or default) if ask else default


def _yes(question: str) -> bool:
    return input(f"{question} [Y/n] ").strip().lower() in ("", "y", "yes")
