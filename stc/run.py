"""One step of a study: load what it reads and wrote before, make, keep what people decided, save, remember in the lock."""

from __future__ import annotations

import hashlib
import os
import pathlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields
from functools import cached_property
from importlib import metadata
from typing import TYPE_CHECKING, Any

from stc import freshness, interviews, references, shape, store
from stc.errors import FAULT, NOT_READY, StcError
from stc.freshness import Entry, digest, digest_of
from stc.merge import Proposal, keep
from stc.pipeline import STEPS, TRANSCRIPTS, UNITS, Step
from stc.study import Study, compose_file
from stc.yamltext import plain
from steps.analysis import Analysis
from steps.records import Transcript, TranscriptUnits
from steps.verbatim import is_verbatim

if TYPE_CHECKING:
    from stc.language import Language

Say = Callable[[str], None]
Progress = Callable[[list[Any], str], Iterator[Any]]
ID = re.compile(r"(?<![\w.\-])[^\W_][\w.\-]*\d[\w.\-]*(?![\w.\-])")


@dataclass
class Outcome:
    """What one step did: why it ran (nothing where it was fresh), what changed, what waits for a decision."""

    step: Step
    reasons: list[str]
    changed: list[str] = field(default_factory=list)
    proposals: list[Proposal] = field(default_factory=list)
    counts: str = ""
    arrivals: list[str] = field(default_factory=list)


@dataclass
class Run:
    """A study while steps run over it: each file is read once, and only when a step needs it."""

    study: Study
    warn: Say = lambda text: None
    progress: Progress = lambda items, label: iter(items)
    places: store.Places = field(default_factory=dict)

    # -- what is there

    @cached_property
    def lock(self) -> dict[str, Entry]:
        return freshness.read_lock(self.study.root)

    @cached_property
    def raws(self) -> dict[str, bytes]:
        return interviews.raw_transcripts(self.study)

    @cached_property
    def interviews(self) -> dict[str, interviews.Interview]:
        found = interviews.interviews(self.raws, self.study.speakers)
        for name, interview in found.items():
            for remark in interview.remarks:
                if remark.check != "T106":
                    self.warn(f"transcripts/{name}.txt:{remark.line}: {remark.check} {remark.text}")
        return found

    def files(self, names: tuple[str, ...]) -> dict[str, pathlib.Path]:
        """Return the files behind a step's reads or writes, by their path in the study."""
        found = {}
        for name in names:
            if name == TRANSCRIPTS:
                found.update({f"transcripts/{t}.txt": self.study.transcripts[t] for t in self.raws})
            elif name == UNITS:
                found.update({store.units_path(t): self.study.path(store.units_path(t)) for t in self.raws})
            else:
                found[name] = self.study.path(name)
        return found

    def bytes_of(self, names: tuple[str, ...]) -> dict[str, bytes]:
        return {name: path.read_bytes() for name, path in self.files(names).items() if path.exists()}

    def content(self, path: str) -> str:
        """Digest of what a file says, whatever its bytes: a transcript's normalised text, a YAML file's data."""
        if path.startswith("transcripts/"):
            return self.interviews[pathlib.PurePosixPath(path).stem].content
        return digest_of(plain(compose_file(self.study.path(path), path)))

    def settings(self, step: Step) -> dict[str, str]:
        """Return the settings that a step uses, as text."""
        study = self.study
        speakers = {r: list(getattr(study.speakers, r)) for r in ("interviewer", "participant", "other")}
        every = {
            "aim": study.aim,
            "question": str(study.question),
            "language": study.language,
            "speakers": digest_of(speakers),
            "quantifiers": " ".join(f"{k} {v}" for k, v in sorted(study.quantifiers.items())),
            "voices": digest_of(study.voices),
        }
        own = {f"settings: {step.name}: {k}": str(v) for k, v in sorted(study.settings.get(step.name, {}).items())}
        models = {f"settings: language: {k}": str(v) for k, v in sorted(study.settings.get("language", {}).items())}
        return {k: every[k] for k in step.settings} | own | models

    # -- fresh or not

    def why_stale(self, step: Step) -> list[str]:
        """Say why a step has to run; nothing where it is fresh."""
        outputs = self.files(step.writes).values()
        now = self.bytes_of(step.reads)
        return freshness.stale(self.lock.get(step.name), now, self.settings(step), self.content, outputs)

    def outdated(self, step: Step) -> list[str]:
        """Say which models and which version of stc a step was made with that are others now."""
        entry = self.lock.get(step.name)
        return [f"{k} was {v}" for k, v in entry.models.items() if k == "stc" and v != version()] if entry else []

    def up_to(self, target: Step, only: bool = False) -> Iterator[Outcome]:
        """Bring every step up to the target up to date, in order, as make does."""
        for step in STEPS[: target.number]:
            reasons = self.why_stale(step)
            if not reasons:
                self._touch(step)
                yield Outcome(step, [])
            elif only and step is not target:
                raise StcError(
                    f"{step.name} is not up to date: {reasons[0]}", f"run `stc {step.name}` first, or leave out --only", NOT_READY
                )
            else:
                yield self._run(step, reasons)

    def _touch(self, step: Step) -> None:
        for path in self.files(step.writes).values():
            try:
                os.utime(path)
            except OSError:
                return

    # -- one step

    def _run(self, step: Step, reasons: list[str]) -> Outcome:
        analysis = self.analysis
        before = self.lock.get(step.name, Entry())
        names = [f"transcripts/{t}.txt" for t in self.raws]
        analysis.arrived = frozenset(t for t, n in zip(self.raws, names, strict=True) if before.reads and n not in before.reads)
        analysis.settings = {**self.study.settings.get(step.name, {})}
        analysis.base = self._base(step)
        analysis.used = self._used()
        references.check(analysis, self.places)
        known = {u.id for _, u in analysis.open_units()} if step.number == 2 else set()
        groups = {g.id for g in analysis.code_groups or []}
        made = self._made(step, analysis)
        files, proposals = self._files(step, made)
        for name in self.raws:
            if step.number == 1 or not self.study.path(interviews.base_file(name)).exists():
                files[interviews.base_file(name)] = interviews.addressed_text(analysis.transcripts[name])
        entry = self._entry(step, files, proposals)
        files[freshness.LOCK] = freshness.lock_text({**self.lock, step.name: entry})
        changed = store.write_all(self.study.root, files)
        self.lock[step.name] = entry
        self._take(step)
        fresh = [p for p in proposals if p not in before.proposals]
        arrivals = self._arrivals(known, groups) if step.number == 2 and groups else []
        return Outcome(step, reasons, [c for c in changed if c.startswith("analysis/")], fresh, self._counts(step), arrivals)

    def _made(self, step: Step, analysis: Analysis) -> dict[str, Any]:
        if self.study.setting(step.name, "draft") == "none" and not self._drafted(step):
            return {k: [] for path in step.writes if path in store.DOCUMENTS for k in store.DOCUMENTS[path].parts} | {
                "units": _blank(analysis)
            }
        return step.make(analysis, self.language)

    def _drafted(self, step: Step) -> bool:
        return any(path.exists() for path in self.files(step.writes).values())

    @cached_property
    def language(self) -> Language:
        from stc.language import Language, best_rung, require

        asked = {k: str(v) for k, v in self.study.settings.get("language", {}).items() if v is not None}
        rung = self._rung()
        if rung is None:
            rung = best_rung(self.study.language, asked)
            self.warn(f"{self.study.language}: {rung.sentence()}")
        else:
            require(rung, self.study.language, asked)
        return Language(self.study.language, rung, self.study.root / ".stc" / "cache")

    def _rung(self) -> Any:
        """The rung of the ladder that the lock holds, while language and wishes are what they were."""
        from stc.language import Rung

        for entry in self.lock.values():
            same = all(entry.settings.get(k) == v for k, v in self.settings(STEPS[0]).items() if "language" in k)
            if same and {"parser", "words", "encoder"} <= set(entry.models):
                return Rung(entry.models["parser"], entry.models["words"], entry.models["encoder"])
        return None

    @cached_property
    def decided(self) -> Analysis:
        """Everything that is decided so far, read once, without the transcripts; raises StcError for what cannot be read."""
        study = self.study
        loaded: dict[str, Any] = {}
        for path in store.DOCUMENTS:
            loaded.update(store.read_document(study.root, path, self.places) or {})
        units = {t: found for t in self.raws if (found := store.read_units(study.root, t, self.places))}
        found = Analysis(study.aim, study.question, study.quantifiers, voices=study.voices, units=units)
        for f in fields(Analysis):
            if f.name in loaded:
                setattr(found, f.name, loaded[f.name])
        return found

    @cached_property
    def analysis(self) -> Analysis:
        """The decisions with the transcripts that they are about; raises StcError where words are not where they should be."""
        found = self.decided
        found.transcripts = self._read()
        self._hold_their_words(found)
        return found

    def _read(self) -> dict[str, Transcript]:
        """Read all transcripts into sentences, addressed as before where they have not changed."""
        root = self.study.root
        found = {}
        for name, interview in self.progress(list(self.interviews.items()), "reading"):
            found[name] = self.language.read(interview.transcript, interviews.addressed_sentences(root, name))
        return found

    def _hold_their_words(self, analysis: Analysis) -> None:
        """Raise StcError for units whose words no longer stand at their address: the transcript has changed under them."""
        lost = [
            f"{store.units_path(t)}:{self.places.get((store.units_path(t), u.id), (1, 1))[0]}: {u.id}: its words are not at {u.at}"
            for t, u in analysis.open_units()
            if t in analysis.transcripts and not is_verbatim(analysis.transcripts[t], u.at, u.text)
        ]
        if lost:
            raise StcError(
                lost, "the transcript or the unit's text was changed: correct `at` or `text`, or restore the transcript", FAULT
            )

    # -- keeping and saving

    def _base(self, step: Step) -> Analysis | None:
        """The machine's last proposal of this step's records, as an analysis of its own."""
        found, known = Analysis(self.study.aim), False
        for path in self.files(step.writes):
            for key, proposed in store.read_base(self.study.root, path).items():
                built = [shape.built(store.document(path).parts[key], data) for data in proposed]
                holder = (
                    found.units.setdefault(_stem(path), TranscriptUnits(_stem(path), "")) if store.is_account(path) else found
                )
                setattr(holder, key, built)
                known = True
        return found if known else None

    def _files(self, step: Step, made: dict[str, Any]) -> tuple[dict[str, str], list[Proposal]]:
        """Lay what the step made over what people left, and return every file's new text and the proposals that wait."""
        files: dict[str, str] = {}
        proposals: list[Proposal] = []
        for path in self.files(step.writes):
            now, new, facts = self._sides(path, made)
            bases, layout = store.read_base(self.study.root, path), store.document(path).layout
            kept = {
                key: keep(
                    [shape.to_data(r) for r in now.get(key) or []],
                    bases.get(key, []),
                    [shape.to_data(r) for r in found],
                    layout.children[key],
                )
                for key, found in new.items()
            }
            proposals += [p for k in kept.values() for p in k.proposals]
            files[path] = store.text_of(self.study.root, path, {**facts, **{key: k.records for key, k in kept.items()}})
            files[store.base_path(path)] = store.base_text({key: k.base for key, k in kept.items()}, layout)
        return files, proposals

    def _sides(self, path: str, made: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any], dict[str, str]]:
        """Return a file's records as they stand, as the step made them, and the facts above them."""
        parts = store.document(path).parts
        if not store.is_account(path):
            return {k: getattr(self.analysis, k) for k in parts}, {k: made[k] for k in parts}, {}
        name = _stem(path)
        old, new = self.analysis.units.get(name), made["units"][name]
        facts = {"transcript": name, "sha256": hashlib.sha256(self.raws[name]).hexdigest()}
        return {k: getattr(old, k, []) for k in parts}, {k: getattr(new, k) for k in parts}, facts

    def _take(self, step: Step) -> None:
        """Go on with the records as they now stand in the files."""
        for path in self.files(step.writes):
            if store.is_account(path):
                account = store.read_units(self.study.root, _stem(path), self.places)
                if account:
                    self.analysis.units[account.transcript] = account
                continue
            for key, found in (store.read_document(self.study.root, path, self.places) or {}).items():
                setattr(self.analysis, key, found)

    def _used(self) -> frozenset[str]:
        """Every id that was ever given: in the files, in the machine's proposals, in the log."""
        used: set[str] = set()
        root = self.study.root
        for path in (root / store.BASE).rglob("*.jsonl"):
            used.update(_ids_in(path.read_text(encoding="utf-8")))
        for path in [*(root / "analysis").rglob("*.yaml"), root / "log.yaml"]:
            if path.exists():
                used.update(_ids_in(path.read_text(encoding="utf-8-sig")))
        return frozenset(used)

    def _entry(self, step: Step, files: dict[str, str], proposals: list[Proposal]) -> Entry:
        now = self.bytes_of(step.reads)
        writes = {p: digest(files[p].encode()) for p in self.files(step.writes) if p in files}
        rung = self.language.rung
        models = {"stc": version(), "parser": rung.parser, "words": rung.words, "encoder": rung.encoder}
        reads = {p: (digest(raw), self.content(p)) for p, raw in now.items()}
        return Entry(reads, self.settings(step), writes, models, proposals)

    # -- what to tell

    def _counts(self, step: Step) -> str:
        a = self.analysis
        if step.number == 1:
            return f"{len(a.themes or [])} preliminary themes from {len(a.transcripts)} transcripts"
        if step.number == 2:
            units = sum(1 for _ in a.open_units())
            aside = sum(len(x.set_aside) for x in a.units.values())
            return f"{units} meaning units in {len(a.open_groups())} code groups, {aside} turns with speech set aside"
        if step.number == 3:
            return f"{len(a.open_subgroups())} subgroups in {len(a.open_groups())} code groups"
        if step.number == 4:
            quotations = a.artificial_quotations or []
            sentences = sum(len(q.sentences) for q in quotations)
            left = sum(len(q.left_out) for q in quotations)
            return f"{len(quotations)} artificial quotations, {sentences} sentences, {left} units left out"
        claims = sum(len(c.claims) for c in a.categories or [])
        return f"{len(a.categories or [])} categories, {claims} claims, none validated until you reread"

    def _arrivals(self, known: set[str], groups: set[str]) -> list[str]:
        """Say for every transcript that brought units where they went: into existing groups, or into new ones."""
        told = []
        for name, account in self.analysis.units.items():
            new = [u for u in account.units if u.id not in known]
            opened = sorted({u.group for u in new} - groups)
            if new:
                old = sum(u.group in groups for u in new)
                tail = f", {len(new) - old} into the new open group {', '.join(opened)}" if opened else ""
                told.append(f"{name}: {len(new)} units, {old} into existing groups{tail}")
        return told


def version() -> str:
    return metadata.version("systematic-text-condensation")


def _stem(path: str) -> str:
    return pathlib.PurePosixPath(path).stem


def _blank(analysis: Analysis) -> dict[str, TranscriptUnits]:
    return {name: TranscriptUnits(name, "") for name in analysis.transcripts}


def _ids_in(text: str) -> Iterator[str]:
    """Everything in a text that looks like an id."""
    for match in ID.finditer(text):
        yield match[0]
