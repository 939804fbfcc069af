"""What `stc status` prints: a line a step, and the next thing to do."""

from __future__ import annotations

import pathlib
from dataclasses import dataclass
from typing import Any

from stc import screen
from stc.pipeline import STEPS
from stc.run import Run
from stc.status import next_thing, standing
from stc.study import find, open_study


@dataclass(frozen=True)
class Overview:
    """The state of a study as lines to read and as facts for programs; ``conflicts`` is how many proposals wait."""

    lines: list[str]
    facts: dict[str, Any]
    conflicts: int


def overview(folder: pathlib.Path | None) -> Overview:
    """Look at every step of a study; writes nothing and loads no language model."""
    study = open_study(find(folder or pathlib.Path()))
    run = Run(study)
    standings = [standing(run, step) for step in STEPS]
    lines = [screen.bold(study.title), f"{len(run.raws)} transcripts, {study.language}", ""]
    for step, found in zip(STEPS, standings, strict=True):
        notes = list(found.reasons[:1])
        if len(found.reasons) > 1:
            notes[0] += f" and {len(found.reasons) - 1} more"
        notes += [f"{len(found.edited)} files edited" if len(found.edited) > 1 else "edited"] if found.edited else []
        notes += [f"{found.unread} of {found.records} records unread"] if found.records else []
        lines.append(f"{step.number} {step.name:<11} {found.state:<9} {'; '.join(notes)}".rstrip())
        lines += [f"  waits: {text}" for text in found.waiting]
    lines += ["", f"next: {next_thing(standings)}"]
    facts = {
        "title": study.title,
        "transcripts": sorted(run.raws),
        "steps": [s.as_dict() for s in standings],
        "next": next_thing(standings),
    }
    return Overview(lines, facts, 0)
