"""Where a study stands: each step fresh, stale, outdated or missing, what people edited, what nobody has read, what comes next."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass

from stc.freshness import digest
from stc.pipeline import STEPS, Step
from stc.run import Run

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

    def as_dict(self) -> dict[str, object]:
        return asdict(self)


def standing(run: Run, step: Step) -> Standing:
    """Return how one step stands; reads bytes and the lock, and loads YAML only where bytes differ."""
    entry = run.lock.get(step.name)
    texts = run.bytes_of(step.writes)
    unread = sum(len(UNREAD.findall(raw)) for raw in texts.values())
    read = sum(len(READ.findall(raw)) for raw in texts.values())
    if entry is None:
        return Standing(step.name, "missing", [], [], unread + read, unread, [])
    reasons = run.why_stale(step)
    outdated = [] if reasons else run.outdated(step)
    state = "stale" if reasons else "outdated" if outdated else "fresh"
    edited = [path for path, raw in texts.items() if entry.writes.get(path) != digest(raw)]
    waiting = [f"{p.record}: the machine would write {p.field}: {p.value}" for p in entry.proposals]
    return Standing(step.name, state, reasons or outdated, edited, unread + read, unread, waiting)


def next_thing(standings: list[Standing]) -> str:
    """Say what to do next, in one sentence."""
    for step, found in zip(STEPS, standings, strict=True):
        if found.state in ("missing", "stale"):
            return f"stc {step.name}"
    for step, found in zip(STEPS, standings, strict=True):
        if found.unread == found.records and found.records:
            return f"step {step.number}: {step.next}"
    return "read what is left: every record with `by: auto` is a draft"
