"""A study as a command finds it: its transcripts, its decisions and its lock, each read once, and only when asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields
from functools import cached_property
from importlib import metadata
from typing import Any

from stc import freshness, interviews, models, store
from stc.folder import Folder
from stc.freshness import Entry, digest_of
from stc.pipeline import TRANSCRIPTS, UNITS, Step
from stc.study import ROLES, Study, compose_file, open_study
from stc.yamltext import plain
from steps.analysis import Analysis

Say = Callable[[str], None]
Progress = Callable[[list[Any], str], Iterator[Any]]


def version() -> str:
    """Return the version of stc."""
    return metadata.version("systematic-text-condensation")


@dataclass
class Opened:
    """A study's folder with all that was read from it so far."""

    folder: Folder
    warn: Say = lambda text: None
    progress: Progress = lambda items, label: iter(items)
    places: store.Places = field(default_factory=store.Places)

    @cached_property
    def study(self) -> Study:
        return open_study(self.folder)

    @cached_property
    def lock(self) -> dict[str, Entry]:
        return freshness.read_lock(self.folder)

    @cached_property
    def raws(self) -> dict[str, bytes]:
        for name in interviews.not_read(self.folder):
            self.warn(f"{name} is not read: transcripts are .txt files in transcripts/ itself")
        return interviews.raw_transcripts(self.folder)

    @cached_property
    def interviews(self) -> dict[str, interviews.Interview]:
        found = interviews.interviews(self.raws, self.study.speakers)
        for name, interview in found.items():
            for remark in interview.remarks:
                if remark.check != "T106":
                    self.warn(f"{interviews.transcript_file(name)}:{remark.line}: {remark.check} {remark.text}")
        return found

    @cached_property
    def decided(self) -> Analysis:
        """Everything that is decided so far, without the transcripts; raises StcError for what cannot be read."""
        study = self.study
        loaded: dict[str, Any] = {}
        for path in store.DOCUMENTS:
            loaded.update(store.read_document(self.folder, path, self.places) or {})
        units = {t: found for t in self.raws if (found := store.read_units(self.folder, t, self.places))}
        analysis = Analysis(study.aim, study.question, study.quantifiers, voices=study.voices, units=units)
        for f in fields(Analysis):
            if f.name in loaded:
                setattr(analysis, f.name, loaded[f.name])
        return analysis

    # -- what a step reads and writes

    def files(self, kinds: tuple[str, ...]) -> list[str]:
        """Return the paths of the files behind a step's reads or writes."""
        found: list[str] = []
        for kind in kinds:
            if kind == TRANSCRIPTS:
                found += [interviews.transcript_file(t) for t in self.raws]
            else:
                found += [store.units_path(t) for t in self.raws] if kind == UNITS else [kind]
        return found

    def bytes_of(self, kinds: tuple[str, ...]) -> dict[str, bytes]:
        """Return what stands in those of a step's files that are there."""
        every = {name: self._bytes(name) for name in self.files(kinds)}
        return {name: raw for name, raw in every.items() if raw is not None}

    def _bytes(self, name: str) -> bytes | None:
        return self.raws[interviews.name_of(name)] if name.startswith("transcripts/") else self.folder.read(name)

    def content(self, name: str) -> str:
        """Digest of what a file says, whatever its bytes: a transcript's normalised text, a YAML file's data."""
        if name.startswith("transcripts/"):
            return self.interviews[interviews.name_of(name)].content
        return digest_of(plain(compose_file(self.folder, name)))

    def settings(self, step: Step) -> dict[str, str]:
        """Return the settings that a step uses, as text."""
        study = self.study
        every = {
            "aim": study.aim,
            "question": str(study.question),
            "language": study.language,
            "speakers": digest_of({role: list(getattr(study.speakers, role)) for role in ROLES}),
            "quantifiers": " ".join(f"{k} {v}" for k, v in sorted(study.quantifiers.items())),
            "voices": digest_of(study.voices),
        }
        own = {f"settings: {step.name}: {k}": str(v) for k, v in sorted(study.settings.get(step.name, {}).items())}
        return {k: every[k] for k in step.settings} | own | self.wishes

    @property
    def wishes(self) -> dict[str, str]:
        """The settings that choose language models, as text."""
        return {f"settings: language: {k}": str(v) for k, v in sorted(self.study.settings.get("language", {}).items())}

    # -- fresh or not

    def why_stale(self, step: Step) -> list[str]:
        """Say why a step has to run; nothing where it is fresh."""
        missing = [name for name in self.files(step.writes) if self.folder.read(name) is None]
        return freshness.stale(self.lock.get(step.name), self.bytes_of(step.reads), self.settings(step), self.content, missing)

    def outdated(self, step: Step) -> list[str]:
        """Say which models, and which version of stc, a step was made with that are others now."""
        entry = self.lock.get(step.name)
        made_with = dict(entry.models) if entry else {}
        reasons = [f"stc was {v}" for k, v in made_with.items() if k == "stc" and v != version()]
        return reasons + [f"{v} is now {new}" for k, v in made_with.items() if k != "stc" and (new := models.newer(v))]
