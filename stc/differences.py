"""What was decided between two states of a study, in sentences."""

from __future__ import annotations

import pathlib
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from stc.errors import REFUSED, USAGE, StcError
from stc.folder import Folder
from steps.analysis import Analysis
from steps.records import AUTO


class Past(Folder):
    """A study's folder as it was at a revision of its git repository; raises StcError where there is none."""

    def __init__(self, root: pathlib.Path, revision: str) -> None:
        super().__init__(root, dry=True)
        self.revision = revision
        listed = self._git("ls-tree", "-r", "-z", "--name-only", revision, ".")
        self.listed = sorted(name for name in listed.decode("utf-8").split("\0") if name)

    def read(self, name: str) -> bytes | None:
        if name not in self.seen or self.seen[name] is None:
            self.seen[name] = self._git("show", f"{self.revision}:./{name}") if name in self.listed else None
        return self.seen[name]

    def names(self, under: str, end: str = "") -> list[str]:
        return [name for name in self.listed if name.startswith(f"{under}/") and name.endswith(end)]

    def _git(self, *words: str) -> bytes:
        try:
            run = subprocess.run(["git", "-C", str(self.root), *words], capture_output=True, check=False)
        except FileNotFoundError:
            raise StcError("git is not installed", "install git; everything but diff works without it", REFUSED) from None
        if run.returncode:
            said = run.stderr.decode("utf-8", "replace").strip().splitlines() or ["no answer"]
            raise StcError(f"git: {said[-1]}", "name a revision of the study's repository, such as HEAD or HEAD~3", USAGE)
        return run.stdout


def decisions(old: Analysis, new: Analysis) -> Iterator[str]:
    """Say what differs between two states, a sentence for each decision."""
    yield from _named("theme", _by_id(old.themes), _by_id(new.themes))
    yield from _named("code group", _by_id(old.code_groups), _by_id(new.code_groups))
    yield from _named("subgroup", _by_id(old.subgroups), _by_id(new.subgroups))
    yield from _units(old, new)
    yield from _texts("sentence", _sentences(old), _sentences(new))
    yield from _texts("claim", _claims(old), _claims(new))
    yield from _headings(old, new)
    yield from _read(old, new)


def _by_id(records: Sequence[Any] | None) -> dict[str, Any]:
    return {r.id: r for r in records or []}


def _named(what: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    for name, record in new.items():
        before = old.get(name)
        if before is None:
            yield f"{what} {name} is new: {record.name}"
        elif before.name != record.name:
            yield f"{name} renamed from '{before.name}' to '{record.name}'"
        if before is not None and before.status != record.status:
            yield f"{name} is now {record.status}"
    yield from (f"{what} {name} is gone: {record.name}" for name, record in old.items() if name not in new)


def _units(old: Analysis, new: Analysis) -> Iterator[str]:
    before, now = dict(_unit_of(old)), dict(_unit_of(new))
    then, here = ({m.unit: m.subgroup for m in a.memberships} for a in (old, new))
    for name, unit in now.items():
        was = before.get(name)
        if was is None:
            yield f"unit {name} is new in {unit.group}: {unit.code}"
            continue
        source, target = then.get(name, was.group), here.get(name, unit.group)
        if was.group != unit.group or source != target:
            yield f"{name} moved from {source} to {target if target.startswith(unit.group) else unit.group}"
        if was.code != unit.code:
            yield f"{name}: code '{was.code}' is now '{unit.code}'"
        if was.text != unit.text:
            yield f"{name}: its text has changed"
    yield from (f"unit {name} is gone from {unit.group}: {unit.code}" for name, unit in before.items() if name not in now)


def _unit_of(analysis: Analysis) -> Iterator[tuple[str, Any]]:
    for _, unit in analysis.open_units():
        yield unit.id, unit


def _sentences(analysis: Analysis) -> dict[str, Any]:
    return {s.id: s for q in analysis.artificial_quotations or [] for s in q.sentences}


def _claims(analysis: Analysis) -> dict[str, Any]:
    return {c.id: c for x in analysis.categories or [] for c in x.claims}


def _texts(what: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    for name, record in new.items():
        if name not in old:
            yield f"{what} {name} is new: {record.text}"
        elif old[name].text != record.text:
            yield f"{what} {name} rewritten: {record.text}"
        elif old[name].sources != record.sources:
            gained = [s for s in record.sources if s not in old[name].sources]
            lost = [s for s in old[name].sources if s not in record.sources]
            yield f"{what} {name} rests on other sources: {', '.join([f'+{s}' for s in gained] + [f'-{s}' for s in lost])}"
    yield from (f"{what} {name} is gone: {record.text}" for name, record in old.items() if name not in new)


def _headings(old: Analysis, new: Analysis) -> Iterator[str]:
    before = {c.group: c.heading for c in old.categories or []}
    for category in new.categories or []:
        if category.group in before and before[category.group] != category.heading:
            yield f"category {category.group} is now headed '{category.heading}'"


def _read(old: Analysis, new: Analysis) -> Iterator[str]:
    """Say how many records got whose initials."""
    before = {id_: r.by for id_, r in _every(old)}
    counts: dict[str, int] = {}
    for name, record in _every(new):
        if before.get(name) == AUTO and record.by != AUTO:
            counts[record.by] = counts.get(record.by, 0) + 1
    yield from (f"{count} records accepted by {by}" for by, count in sorted(counts.items()))


def _every(analysis: Analysis) -> Iterator[tuple[str, Any]]:
    for records in (analysis.themes, analysis.code_groups, analysis.subgroups):
        yield from _by_id(records).items()
    yield from _unit_of(analysis)
    yield from _sentences(analysis).items()
    yield from _claims(analysis).items()
    yield from ((f"category {c.group}", c) for c in analysis.categories or [])
