"""What `stc status` prints: where each step stands, what people edited, what nobody has read, and the next thing to do."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from typing import Any

from stc import interviews, keeping, screen, store
from stc.freshness import Entry, digest
from stc.keeping import Reading
from stc.opened import Opened
from stc.pipeline import STEPS, Step

UNREAD = re.compile(rb"(?m)(?:^[ \t]*|[,{][ \t]*)by:[ \t]*auto[ \t]*(?=[,}\r\n]|$)")
READ = re.compile(rb"(?m)(?:^[ \t]*|[,{][ \t]*)by:[ \t]*(?!auto[ \t]*[,}\r\n])[^\s,}]")


@dataclass(frozen=True)
class Standing:
    """One step's state, with its reasons in sentences; ``unread`` of ``records`` are drafts that nobody has read."""

    step: str
    state: str
    reasons: list[str]
    edited: list[str]
    records: int
    unread: int
    waiting: list[str]


def standing(study: Opened, step: Step) -> Standing:
    """Return how one step stands; reads bytes and the lock, and loads YAML only where people edited or a proposal waits."""
    entry = study.lock.get(step.name)
    found = {path: _reading(study, entry, path, raw) for path, raw in study.bytes_of(step.writes).items()}
    records, unread = (sum(getattr(r, count) for r in found.values()) for count in ("records", "unread"))
    if entry is None:
        return Standing(step.name, "missing", [], [], records, unread, [])
    reasons = study.why_stale(step)
    outdated = [] if reasons else study.outdated(step)
    state = "stale" if reasons else "outdated" if outdated else "fresh"
    edited = [path for path, r in found.items() if r.edited]
    waiting = keeping.still_waiting(entry.proposals, study.decided) if entry.proposals else []
    told = [f"{p.record}: the machine would write {p.field}: {p.value}" for p in waiting]
    return Standing(step.name, state, reasons or outdated, edited, records, unread, told)


def _reading(study: Opened, entry: Entry | None, path: str, raw: bytes) -> Reading:
    """Return how a file was read; one that holds nothing but what the machine wrote is only counted."""
    if entry is None or path in entry.edited or entry.writes.get(path) != digest(raw):
        return keeping.reading_of(study.folder, path, _parts(study, path))
    unread = len(UNREAD.findall(raw))
    return Reading(False, unread + len(READ.findall(raw)), unread)


def _parts(study: Opened, path: str) -> dict[str, list[Any]]:
    if not store.is_account(path):
        return store.read_document(study.folder, path, study.places) or {}
    account = store.read_units(study.folder, interviews.name_of(path), study.places)
    return {key: getattr(account, key) for key in store.ACCOUNT.parts} if account else {}


def next_thing(standings: list[Standing]) -> str:
    """Say what to do next, in one sentence."""
    for step, found in zip(STEPS, standings, strict=True):
        if found.state in ("missing", "stale"):
            return f"stc {step.name}"
    for step, found in zip(STEPS, standings, strict=True):
        if found.unread == found.records and found.records:
            return f"step {step.number}: {step.next}"
    return "read what is left: every record with `by: auto` is a draft"


@dataclass(frozen=True)
class Overview:
    """The state of a study as lines to read and as facts for programs."""

    lines: list[str]
    facts: dict[str, Any]


def overview(study: Opened) -> Overview:
    """Look at every step of a study; writes nothing and loads no language model."""
    standings = [standing(study, step) for step in STEPS]
    lines = [screen.bold(study.study.title), f"{len(study.raws)} transcripts, {study.study.language}", ""]
    for step, found in zip(STEPS, standings, strict=True):
        lines.append(f"{step.number} {step.name:<11} {found.state:<9} {'; '.join(_notes(found))}".rstrip())
        lines += [f"  waits: {text}" for text in found.waiting]
    lines += ["", f"next: {next_thing(standings)}"]
    facts = {
        "title": study.study.title,
        "transcripts": sorted(study.raws),
        "steps": [asdict(s) for s in standings],
        "next": next_thing(standings),
    }
    return Overview(lines, facts)


def _notes(found: Standing) -> list[str]:
    more = f" and {len(found.reasons) - 1} more" if len(found.reasons) > 1 else ""
    notes = [found.reasons[0] + more] if found.reasons else []
    notes += [f"{len(found.edited)} files edited" if len(found.edited) > 1 else "edited"] if found.edited else []
    return notes + ([f"{found.unread} of {found.records} records unread"] if found.records else [])
