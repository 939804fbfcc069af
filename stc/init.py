"""`stc init`: look at the files, propose, ask where a person is there to answer, make the study."""

from __future__ import annotations

import pathlib
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from stc import models, newstudy, screen
from stc.errors import USAGE, StcError
from stc.newstudy import Plan
from stc.study import CONFIG, ROLES
from steps.turns.labels import Speakers
from steps.turns.proposal import Proposal

AIM = "Explore the participants' experiences."
USUAL = Speakers(("I", "Interviewer"), ("P", "Participant"), ())


@dataclass(frozen=True)
class Wishes:
    """What a person typed on the command line; None where the study is to be proposed or asked for."""

    title: str | None = None
    aim: str | None = None
    language: str | None = None
    speakers: str | None = None


def initialise(folder: pathlib.Path, files: Sequence[pathlib.Path], wishes: Wishes, ask: bool) -> dict[str, Any]:
    """Make a study and return what was made; raises StcError, with nothing written, for what a study refuses."""
    if folder.exists() and not folder.is_dir():
        raise StcError(f"{folder} is a file", "name a folder for the study; transcripts stand after --from", USAGE)
    newstudy.refuse_another(folder)
    _reject_folders(files)
    texts = newstudy.decoded(files or list(newstudy.transcripts_in(folder).values()))
    names = newstudy.ids_for(list(texts))
    newstudy.refuse_names(folder, names)
    speakers = _typed(wishes.speakers) if wishes.speakers else _agreed(newstudy.proposal(texts), ask)
    language = _language(wishes.language, newstudy.guessed_language(texts), ask, bool(texts))
    title = _given("--title", wishes.title) or _asked("Title", folder.resolve().name, ask)
    aim = _given("--aim", wishes.aim) or _asked("Aim, in one sentence", AIM, ask)
    plan = Plan(title, aim, language, speakers, {names[f]: f.read_bytes() for f in texts}, {names[f]: f for f in texts})
    counts = newstudy.turns_by_label(newstudy.checked(plan))
    git = ask and _could_use_git(folder) and _yes("Keep the study in git, so that every decision can be followed?")
    written = newstudy.make(folder, plan)
    if git:
        subprocess.run(["git", "init", "-q", str(folder)], check=False)
    _tell(folder, names, counts, written)
    return {
        "study": str(folder),
        "transcripts": {name: file.name for file, name in names.items()},
        "turns": counts,
        "written": written,
    }


def _tell(
    folder: pathlib.Path, names: Mapping[pathlib.Path, str], counts: Mapping[str, Mapping[str, int]], written: Sequence[str]
) -> None:
    for file, name in names.items():
        turns = ", ".join(f"{label} {n}" for label, n in counts[name].items())
        screen.say(f"{name}  {file.name}: turns of {turns}")
    screen.say(f"made {folder / CONFIG} and {len(written) - 1} more files")
    first = "check aim and speakers in stc.yaml, then"
    if not names:
        first = "put transcripts into transcripts/, set aim and speakers in stc.yaml, then"
    screen.say(f"next: {first} stc synthesize")


def _reject_folders(files: Sequence[pathlib.Path]) -> None:
    wrong = [f for f in files if f.is_dir()]
    if wrong:
        raise StcError(
            [f"{f} is a folder" for f in wrong],
            f"name its files, {wrong[0]}/*.txt; the new study's own folder comes first: stc init DIR --from FILE...",
            USAGE,
        )


# -- what to take: as typed, as asked for, or as proposed


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
        return proposed.speakers if proposed.reasons else USUAL
    table = ", ".join(f"{label}={role}" for role in ROLES for label in getattr(proposed.speakers, role))
    while True:
        answer = screen.ask(f"Speakers, as LABEL=ROLE, ... [{table}]: ")
        try:
            return newstudy.table(answer) if answer else proposed.speakers
        except ValueError as error:
            screen.say(f"that is no table: {error}")


def _language(wished: str | None, guess: str, ask: bool, seen: bool) -> str:
    if wished is not None:
        if not wished.strip() or not models.is_known(wished):
            raise StcError(f"--language: '{wished}' is no language that spaCy knows", LANGUAGE_HINT, USAGE)
        return wished.strip()
    if not ask:
        if seen:
            screen.say(f"language: {guess}, by the transcripts' words")
        return guess
    while not models.is_known(answer := _asked("Language", guess, ask)):
        screen.say(f"that is no language that spaCy knows: {LANGUAGE_HINT}")
    return answer


LANGUAGE_HINT = "use a BCP 47 code such as en, nb, nn, da, sv, nl, de or fr"


def _given(option: str, text: str | None) -> str | None:
    if text is not None and not text.strip():
        raise StcError(f"{option} is empty", f"put the words after {option}, in quotes", USAGE)
    return text


def _asked(what: str, default: str, ask: bool) -> str:
    return (screen.ask(f"{what} [{default}]: ") or default) if ask else default


def _could_use_git(folder: pathlib.Path) -> bool:
    return bool(shutil.which("git")) and not (folder / ".git").exists()


def _yes(question: str) -> bool:
    return screen.ask(f"{question} [Y/n] ").lower() in ("", "y", "yes")
