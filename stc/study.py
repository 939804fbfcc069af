"""A study folder: how it is found, and what its stc.yaml and participants.yaml say."""

from __future__ import annotations

import pathlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from stc import models
from stc.errors import StcError
from stc.folder import Folder
from stc.reading import Reading
from stc.yamlfaults import YamlError, YamlFault
from stc.yamltext import compose, plain
from steps.turns.labels import Speakers, label_key

CONFIG, PARTICIPANTS = "stc.yaml", "participants.yaml"
FORMAT = 1
TEXTS = ("title", "aim", "question", "language", "coding", "framework", "attribution")
"""Keys of stc.yaml that hold text."""
KEYS = (
    "stc", *TEXTS, "speakers", "team", "preconceptions", "information_power", "quantifiers", "waive", "settings",
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
CONFLICT = re.compile(rb"(?m)^<{7} ")
CHOICES = {"draft": ("auto", "none"), "encoder": ("none",)}


@dataclass(frozen=True)
class Study:
    """What a study's stc.yaml and participants.yaml say, checked."""

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

    def setting(self, step: str, name: str) -> Any:
        """Return a setting as the study has it, or its default."""
        return self.settings.get(step, {}).get(name, SETTINGS[step][name][1])


def find(start: pathlib.Path) -> pathlib.Path:
    """Walk up from a folder to the study it is in; raises StcError where there is none."""
    if not start.is_dir():
        raise StcError(f"there is no folder {start}", "name the study's folder with `--study DIR`, or make one with `stc init`")
    start = start.resolve()
    for folder in (start, *start.parents):
        if (folder / CONFIG).is_file():
            return folder
    raise StcError(
        f"no {CONFIG} in {start} or above it: this is no study", "make one with `stc init`, or name it with `--study DIR`"
    )


def open_study(folder: Folder) -> Study:
    """Read a study's stc.yaml and participants.yaml; raises StcError with every fault in them."""
    node = compose_file(folder, CONFIG)
    if node is None:
        raise StcError(f"{CONFIG}:1:1: the file is empty", "restore it from git, or write it anew with `stc init`")
    reading = Reading()
    found = reading.mapping(node, dict.fromkeys(KEYS), ("aim", "language", "speakers"))
    texts = _texts(reading, found)
    _version(reading, found.get("stc"))
    speakers = _speakers(reading, found.get("speakers"))
    settings = _settings(reading, found.get("settings"))
    quantifiers = {**QUANTIFIERS, **_quantifiers(reading, found.get("quantifiers"))}
    team = _team(reading, found.get("team"))
    raise_faults(CONFIG, reading.faults)
    return Study(
        texts["title"] or folder.root.name, texts["aim"] or "", texts["question"], texts["language"] or "",
        texts["coding"] or CODINGS[0], speakers, quantifiers, settings, team, _voices(folder),
    )  # fmt: skip


def compose_file(folder: Folder, name: str) -> yaml.Node | None:
    """Compose a YAML file of the study; raises StcError with file, line and column of every fault."""
    raw = folder.read(name)
    if raw is None:
        raise StcError(f"{name}: there is no such file", f"restore it: git checkout {name}")
    conflicts = [raw.count(b"\n", 0, found.start()) + 1 for found in CONFLICT.finditer(raw)]
    if conflicts:
        raise StcError(
            [f"{name}:{line}:1: git left a conflict here" for line in conflicts], "keep one side, delete the marks of the other"
        )
    try:
        return compose(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line, column = raw.count(b"\n", 0, error.start) + 1, error.start - raw.rfind(b"\n", 0, error.start)
        raise StcError(f"{name}:{line}:{column}: the file is not UTF-8", "save it as UTF-8 in your editor") from None
    except YamlError as error:
        raise_faults(name, error.faults)
        raise


def raise_faults(name: str, faults: list[YamlFault], hint: str = "mend the lines named; nothing was written") -> None:
    """Raise StcError for faults of one file, if there are any."""
    if faults:
        raise StcError([f"{name}:{line}:{column}: {message}" for line, column, message in sorted(set(faults))], hint)


def _texts(reading: Reading, found: Mapping[str, yaml.Node]) -> dict[str, str | None]:
    """Return the keys of stc.yaml that hold text, and check what they may say."""
    texts = {key: reading.optional(found[key], key) if key in found else None for key in TEXTS}
    for key in ("aim", "language"):
        if key in found and isinstance(found[key], yaml.ScalarNode) and not (texts[key] or "").strip():
            reading.fault(found[key], f"'{key}' is empty; {WANTED[key]}")
    if texts["language"] and not models.is_known(texts["language"]):
        reading.fault(found["language"], f"'language: {texts['language']}' is no language that spaCy knows; {WANTED['language']}")
    if texts["coding"] and texts["coding"] not in CODINGS:
        reading.fault(found["coding"], f"'coding: {texts['coding']}' is none of {', '.join(CODINGS)}")
    return texts


WANTED = {
    "aim": "one sentence says what the study wants to know",
    "language": "use a BCP 47 code such as en, nb, nn, da, sv, nl, de or fr",
}


def _version(reading: Reading, node: yaml.Node | None) -> None:
    loaded = plain(node) if node is not None else FORMAT
    if loaded != FORMAT:
        reading.fault(node, f"'stc: {loaded}': this program reads studies of format {FORMAT}")


def _speakers(reading: Reading, node: yaml.Node | None) -> Speakers:
    found = reading.mapping(node, dict.fromkeys(ROLES), ("participant",)) if node is not None else {}
    labels = {role: reading.texts(found[role]) if role in found else [] for role in ROLES}
    first: dict[str, str] = {}
    for role in ROLES:
        for label, item in zip(labels[role], reading.items(found[role]) if labels[role] else [], strict=True):
            if not label.strip():
                reading.fault(item, "a label is empty")
            elif first.setdefault(label_key(label), role) != role:
                reading.fault(item, f"the label '{label}' is {first[label_key(label)]} and {role}; it can be only one of them")
    if "participant" in found and not labels["participant"] and isinstance(found["participant"], yaml.SequenceNode):
        reading.fault(found["participant"], "no label of a participant; name them, as in `participant: [P]`")
    return Speakers(*(tuple(labels[role]) for role in ROLES))


def _settings(reading: Reading, node: yaml.Node | None) -> dict[str, dict[str, Any]]:
    settings: dict[str, dict[str, Any]] = {}
    for step, values in reading.optional_mapping(node, SETTINGS).items():
        for name, value in reading.optional_mapping(values, SETTINGS.get(step, {})).items():
            if step in SETTINGS and name in SETTINGS[step]:
                settings.setdefault(step, {})[name] = _setting(reading, value, name, SETTINGS[step][name][0])
    return settings


def _setting(reading: Reading, node: yaml.Node, name: str, kind: type) -> Any:
    loaded = plain(node)
    if loaded is None:
        return None
    if type(loaded) is not kind:
        reading.fault(node, f"'{name}' should be {'a whole number' if kind is int else 'a word'}")
    elif name in CHOICES and loaded not in CHOICES[name]:
        reading.fault(node, f"'{name}: {loaded}': it can only be {' or '.join(CHOICES[name])}")
    elif name == "parser" and not str(loaded).isidentifier():
        reading.fault(node, f"'{name}: {loaded}' is no name of a spaCy model such as en_core_web_sm")
    return loaded


def _quantifiers(reading: Reading, node: yaml.Node | None) -> dict[str, int]:
    found = {}
    for key, value in reading.optional_mapping(node, QUANTIFIERS).items():
        loaded = plain(value)
        if type(loaded) is not int or loaded < 1:
            reading.fault(value, f"'{key}' should be a whole number from 1")
        else:
            found[key] = loaded
    return found


def _team(reading: Reading, node: yaml.Node | None) -> tuple[str, ...]:
    return tuple(reading.identified(node, "team")) if node is not None else ()


def _voices(folder: Folder) -> dict[str, str]:
    """Read which participants are one person: each of a person's voices leads to the id in participants.yaml."""
    node = compose_file(folder, PARTICIPANTS) if folder.read(PARTICIPANTS) is not None else None
    if node is None:
        return {}
    reading, voices = Reading(), {}
    people = reading.mapping(node, {"participants": None}, ("participants",)).get("participants")
    for name, person in (reading.identified(people, "participants") if people is not None else {}).items():
        for voice in reading.texts(person["voices"]) if "voices" in person else []:
            voices[voice] = name
    raise_faults(PARTICIPANTS, reading.faults)
    return voices
