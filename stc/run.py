"""One step of a study: load what it reads and wrote before, make, keep what people decided, save, remember in the lock."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from stc import base, freshness, interviews, keeping, models, reanchoring, references, store
from stc.errors import NOT_READY, StcError
from stc.freshness import Entry, digest
from stc.keeping import Laid
from stc.merge import Proposal
from stc.opened import Opened, version
from stc.pipeline import STEPS, Step
from steps.analysis import Analysis
from steps.anchoring import Addressed
from steps.records import Transcript, TranscriptUnits

if TYPE_CHECKING:
    from stc.language import Language

CACHE = ".stc/cache"


@dataclass
class Outcome:
    """What one step did: why it ran (nothing where it was fresh), what changed, what waits for a decision.

    ``known`` are the ids of the units and code groups that were there before.
    """

    step: Step
    reasons: list[str]
    changed: list[str] = field(default_factory=list)
    proposals: list[Proposal] = field(default_factory=list)
    known: frozenset[str] = frozenset()


@dataclass
class Run(Opened):
    """A study while steps run over it."""

    def up_to(self, target: Step, only: bool = False) -> Iterator[Outcome]:
        """Bring every step up to the target up to date, in order, as make does; ``only`` stops where one before it is not.

        Raises StcError for what people or the machine have to mend first; what was finished stands.
        """
        for step in STEPS[: target.number]:
            reasons = self.why_stale(step)
            if reasons and only and step is not target:
                raise StcError(
                    f"{step.name} is not up to date: {reasons[0]}", f"run `stc {step.name}` first, or leave out --only", NOT_READY
                )
            if not reasons:
                self._check_edits(step)
            outcome = self._run(step, reasons) if reasons else Outcome(step, [])
            self.folder.touch(self.files(step.writes))
            yield outcome

    def _run(self, step: Step, reasons: list[str]) -> Outcome:
        analysis, before = self._prepared(step), self.lock.get(step.name, Entry())
        known = {u.id for _, u in analysis.open_units()} | {g.id for g in analysis.code_groups or []}
        with keeping.counted_as_read(self.folder, analysis):
            made = keeping.unmarked(self._made(step, analysis))
        laid = keeping.laid_over(self.folder, analysis, self.files(step.writes), made, self._facts())
        waiting = [p for p in keeping.still_waiting(before.proposals, analysis) if p not in laid.proposals]
        entry = self._entry(step, laid, laid.proposals + waiting)
        files = laid.files | self._as_read(step) | {freshness.LOCK: freshness.lock_text({**self.lock, step.name: entry})}
        changed = self.folder.write(files)
        self.lock[step.name] = entry
        self._take(step)
        fresh = [p for p in laid.proposals if p not in before.proposals]
        return Outcome(step, reasons, [c for c in changed if c.startswith("analysis/")], fresh, frozenset(known))

    def _check_edits(self, step: Step) -> None:
        """Look at what people changed in a step's files since it ran, though nothing has to be made: faults are told early."""
        written = self.lock[step.name].writes
        if any(written.get(path) != digest(raw) for path, raw in self.bytes_of(step.writes).items()):
            references.check(self.decided, self.places, base.existed(self.folder))

    # -- before

    def _prepared(self, step: Step) -> Analysis:
        """Return the analysis as a step needs it, its references checked."""
        analysis, before = self.analysis, self.lock.get(step.name, Entry())
        arrived = [t for t in self.raws if before.reads and interviews.transcript_file(t) not in before.reads]
        analysis.arrived = frozenset(arrived)
        analysis.settings = dict(self.study.settings.get(step.name, {}))
        analysis.base = keeping.proposed_before(self.folder, self.files(step.writes), self.study.aim)
        analysis.used = base.used(self.folder)
        references.check(analysis, self.places, base.existed(self.folder))
        return analysis

    @cached_property
    def analysis(self) -> Analysis:
        """The decisions with the transcripts that they are about; raises StcError where words are not where they should be."""
        found = self.decided
        before = {name: interviews.addressed_before(self.folder, name) for name in self.raws}
        found.transcripts = self._read()
        self._reanchor(found, before)
        references.check_words(found, self.places)
        return found

    def _reanchor(self, analysis: Analysis, before: Mapping[str, Addressed]) -> None:
        """Move what is anchored in transcripts that have changed; raises StcError for what cannot be found, with nothing lost."""
        moved = reanchoring.reanchored(self.folder, analysis, analysis.transcripts, before, self.places)
        if moved.lost:
            hint = "set `at` and `text` to where they stand now, delete the record, or restore the transcript"
            raise StcError(moved.lost, hint)
        self.folder.write(moved.files)
        for name, count in moved.counts.items():
            self.warn(f"{interviews.transcript_file(name)} has changed: {count} records moved with their words")

    def _read(self) -> dict[str, Transcript]:
        """Read all transcripts into sentences, addressed as before where they have not changed."""
        found = {}
        for name, interview in self.progress(list(self.interviews.items()), "reading"):
            found[name] = self.language.read(interview.transcript, interviews.addressed_sentences(self.folder, name))
        return found

    @cached_property
    def language(self) -> Language:
        from stc.language import Language

        rung = self._rung()
        if rung is None:
            asked = {k: str(v) for k, v in self.study.settings.get("language", {}).items() if v is not None}
            rung = models.best_rung(self.study.language, asked)
            self.warn(f"{self.study.language}: {rung.sentence()}")
        else:
            rung = models.same_rung(rung)
        return Language(self.study.language, rung, self.folder.root / CACHE, frozen=self.folder.dry)

    def _rung(self) -> models.Rung | None:
        """Return the rung of the ladder that the lock holds, while language and wishes are what they were."""
        now = {"language": self.study.language, **self.wishes}
        for entry in self.lock.values():
            then = {k: v for k, v in entry.settings.items() if k == "language" or k.startswith("settings: language: ")}
            if then == now and {"parser", "words", "encoder"} <= set(entry.models):
                return models.Rung(entry.models["parser"], entry.models["words"], entry.models["encoder"])
        return None

    # -- the step itself

    def _made(self, step: Step, analysis: Analysis) -> dict[str, Any]:
        if self.study.setting(step.name, "draft") != "none":
            return step.make(analysis, self.language)
        blank = {t: analysis.units.get(t) or TranscriptUnits(t, "") for t in analysis.transcripts}
        kept = {key: getattr(analysis, key) or [] for path in step.writes if path in store.DOCUMENTS for key in _parts(path)}
        return {**kept, "units": blank}

    # -- after

    def _facts(self) -> dict[str, dict[str, Any]]:
        """Return what stands above the lists of each transcript's account."""
        return {store.units_path(t): {"transcript": t, "sha256": hashlib.sha256(raw).hexdigest()} for t, raw in self.raws.items()}

    def _as_read(self, step: Step) -> dict[str, str]:
        """Return the transcripts as read that have to be written: all in step 1, later those that are not there."""
        missing = [t for t in self.raws if step.number == 1 or self.folder.read(interviews.base_file(t)) is None]
        return {interviews.base_file(t): interviews.addressed_text(self.analysis.transcripts[t]) for t in missing}

    def _entry(self, step: Step, laid: Laid, proposals: list[Proposal]) -> Entry:
        rung = self.language.rung
        return Entry(
            reads={path: (digest(raw), self.content(path)) for path, raw in self.bytes_of(step.reads).items()},
            settings=self.settings(step),
            writes={path: digest(laid.files[path].encode()) for path in self.files(step.writes)},
            models={"stc": version(), "parser": rung.parser, "words": rung.words, "encoder": rung.encoder},
            edited=laid.edited,
            proposals=proposals,
        )

    def _take(self, step: Step) -> None:
        """Go on with the records as they now stand in the files."""
        for path in self.files(step.writes):
            if store.is_account(path):
                account = store.read_units(self.folder, interviews.name_of(path), self.places)
                if account:
                    self.analysis.units[account.transcript] = account
                continue
            for key, found in (store.read_document(self.folder, path, self.places) or {}).items():
                setattr(self.analysis, key, found)


def _parts(path: str) -> list[str]:
    return list(store.DOCUMENTS[path].parts)
