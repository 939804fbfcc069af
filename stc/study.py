"""A study folder: where its files are, what its stc.yaml says, and how the folder is found."""

from __future__ import annotations

import pathlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from stc.errors import FAULT, StcError
from stc.shape import Reading
from stc.yamltext import YamlError, YamlFault, compose, plain
from steps.ids import TRANSCRIPT_ID
from steps.turns.labels import Speakers

CONFIG = "stc.yaml"
KEYS = (
    "stc", "title", "aim", "question", "language", "coding", "framework", "speakers", "team", "preconceptions", "information_power",
    "attribution", "quantifiers", "waive", "settings",
)  # fmt: skip
ROLES = ("interviewer", "participant", "other")
CODINGS = ("data-driven", "framework", "both")
QUANTIFIERS = {"most": 51, "several": 3, "some": 2}
SETTINGS: Mapping[str, Mapping[str, tuple[type, object, str]]] = {
    "language": {
        "parser": (str, None, "a spaCy model by name, or `blank` for sentences by rule; default: the best that is installed"),
        "encoder": (str, None, "`none` to compare texts by their words alone; default: the best that is installed"),
    },
    "impression": {"draft": (str, "auto", "`none` writes an empty file, so that people can go first")},
    "identify": {"draft": (str, "auto", "`none` writes empty files"), "content": (int, 3, "content words that a unit must have")},
    "subgroup": {"draft": (str, "auto", "`none` writes an empty file")},
    "condense": {
        "draft": (str, "auto", "`none` writes an empty file"),
        "sentences": (int, 40, "most sentences in one quotation"),
    },
    "synthesize": {"draft": (str, "auto", "`none` writes an empty file")},
}
"""Every setting: its type, its default, and what it does, by step."""


@dataclass(frozen=True)
class Study:
    """One study, with its stc.yaml read and checked."""

    root: pathlib.Path
    title: str
    aim: str
    question: str | None
    language: str
    coding: str
    speakers: Speakers
    quantifiers: dict[str, int]
    settings: dict[str, dict[str, Any]]
    team: tuple[str, ...] = ()
    voices: dict[str, str] = field(default_factory=dict)

    @property
    def transcripts(self) -> dict[str, pathlib.Path]:
        """The transcript files by id, sorted; raises StcError for a file name that can be no id."""
        folder = self.root / "transcripts"
        found = sorted(p for p in folder.glob("*.txt") if not p.name.startswith("."))
        wrong = [p for p in found if not TRANSCRIPT_ID.fullmatch(p.stem)]
        if wrong:
            raise StcError(
                [f"transcripts/{p.name}: the file's name cannot be a transcript's id" for p in wrong],
                "rename it: letters, digits and _ . - only, at most 32, such as P01.txt",
            )
        return {p.stem: p for p in found}

    def path(self, name: str) -> pathlib.Path:
        return self.root / name

    def setting(self, step: str, name: str) -> Any:
        """Return a setting as the study has it, or its default."""
        return self.settings.get(step, {}).get(name, SETTINGS[step][name][1])


def find(start: pathlib.Path) -> pathlib.Path:
    """Walk up from a folder to the study it is in; raises StcError where there is none."""
    start = start.resolve()
    for folder in (start, *start.parents):
        if (folder / CONFIG).is_file():
            return folder
    raise StcError(
        f"no {CONFIG} in {start} or above it: this is no study", "make one with `stc init`, or name it with `--study DIR`", FAULT
    )


def open_study(root: pathlib.Path) -> Study:
    """Read a study's stc.yaml and participants.yaml; raises StcError with every fault in them."""
    reading, found = _nodes(root / CONFIG, CONFIG, KEYS, ("aim", "language", "speakers"))
    config = {key: plain(node) for key, node in found.items()}
    speakers = _speakers(reading, found.get("speakers"))
    settings = _settings(reading, found.get("settings"))
    quantifiers = {**QUANTIFIERS, **_quantifiers(reading, found.get("quantifiers"))}
    for key, allowed in (("coding", CODINGS),):
        if key in config and config[key] not in allowed:
            reading.fault(found[key], f"'{key}: {config[key]}' is none of {', '.join(allowed)}")
    if "aim" in found and not str(config["aim"] or "").strip():
        reading.fault(found["aim"], "the aim is empty; one sentence says what the study wants to know")
    raise_faults(CONFIG, reading.faults)
    return Study(
        root, str(config.get("title") or root.name), str(config["aim"]), config.get("question"), str(config["language"]),
        config.get("coding") or CODINGS[0], speakers, quantifiers, settings, _team(config.get("team")), _voices(root),
    )  # fmt: skip


def _nodes(
    path: pathlib.Path, name: str, known: tuple[str, ...], required: tuple[str, ...]
) -> tuple[Reading, dict[str, yaml.Node]]:
    node = compose_file(path, name)
    reading = Reading()
    if node is None:
        raise StcError(f"{name}: the file is empty", "restore it from git, or write it anew with `stc init`")
    return reading, reading.mapping(node, dict.fromkeys(known), required)


def compose_file(path: pathlib.Path, name: str) -> yaml.Node | None:
    """Compose a YAML file of the study; raises StcError with file, line and column of every fault."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
        return compose(text)
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise StcError(f"{name}:{line}: the file is not UTF-8", "save it as UTF-8 in your editor") from None
    except YamlError as error:
        raise_faults(name, error.faults)
        raise


def raise_faults(name: str, faults: list[YamlFault], hint: str = "mend the lines named; nothing was written") -> None:
    """Raise StcError for faults of one file, if there are any."""
    if faults:
        raise StcError([f"{name}:{line}:{column}: {message}" for line, column, message in sorted(set(faults))], hint)


def _speakers(reading: Reading, node: yaml.Node | None) -> Speakers:
    found = reading.mapping(node, dict.fromkeys(ROLES), ("participant",)) if node is not None else {}
    table = {role: tuple(reading.texts(found[role])) if role in found else () for role in ROLES}
    return Speakers(**table)


def _settings(reading: Reading, node: yaml.Node | None) -> dict[str, dict[str, Any]]:
    settings: dict[str, dict[str, Any]] = {}
    if node is None or plain(node) in (None, {}):
        return settings
    for step, values in reading.mapping(node, SETTINGS, ()).items():
        if step not in SETTINGS:
            continue
        for name, value in reading.mapping(values, SETTINGS[step], ()).items():
            if name not in SETTINGS[step]:
                continue
            kind, loaded = SETTINGS[step][name][0], plain(value)
            if loaded is not None and type(loaded) is not kind:
                reading.fault(value, f"'{name}: {loaded}' should be {'a whole number' if kind is int else 'a word'}")
            settings.setdefault(step, {})[name] = loaded
    return settings


def _quantifiers(reading: Reading, node: yaml.Node | None) -> dict[str, int]:
    found = {}
    for key, value in (reading.mapping(node, QUANTIFIERS, ()) if node is not None else {}).items():
        loaded = plain(value)
        if type(loaded) is not int or loaded < 1:
            reading.fault(value, f"'{key}: {loaded}' should be a whole number")
        else:
            found[key] = loaded
    return found


def _team(team: object) -> tuple[str, ...]:
    return (
        tuple(str(member["id"]) for member in team if isinstance(member, dict) and "id" in member)
        if isinstance(team, list)
        else ()
    )


def _voices(root: pathlib.Path) -> dict[str, str]:
    """Read which participants are one person: each of a person's voices leads to the id in participants.yaml."""
    path = root / "participants.yaml"
    if not path.exists():
        return {}
    loaded = plain(compose_file(path, path.name)) or {}
    people = loaded.get("participants") if isinstance(loaded, dict) else None
    if people is None or not isinstance(people, list) or not all(isinstance(p, dict) and "id" in p for p in people):
        raise StcError(
            f"{path.name}:1:1: a list of participants with an id each is expected", "see `participants:` in the README"
        )
    return {str(voice): str(p["id"]) for p in people for voice in p.get("voices") or []}
