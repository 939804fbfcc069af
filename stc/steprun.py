"""What a step command prints and returns: a line for every step up to the one asked for."""

from __future__ import annotations

import pathlib
import shutil
import tempfile
from dataclasses import dataclass, field
from typing import Any

from stc import screen
from stc.pipeline import BY_NAME
from stc.run import Outcome, Run
from stc.study import Study, find, open_study


@dataclass
class StepsRun:
    """The outcomes of a command as facts, and whether it ends with findings: a conflict, or work found by --check."""

    facts: list[dict[str, Any]] = field(default_factory=list)
    findings: bool = False


def run_steps(name: str, folder: pathlib.Path | None, only: bool, check: bool) -> StepsRun:
    """Bring a study up to date up to one step; with ``check`` do it on a copy and say only whether anything would change."""
    study = open_study(find(folder or pathlib.Path()))
    if not check:
        return _run(study, name, only, "")
    with tempfile.TemporaryDirectory() as scratch:
        copy = pathlib.Path(scratch) / "study"
        shutil.copytree(study.root, copy, ignore=shutil.ignore_patterns(".git", "report", "key"))
        done = _run(open_study(copy), name, only, "would be ")
        changed = any(fact["changed"] for fact in done.facts)
        return StepsRun(done.facts, done.findings or changed)


def _run(study: Study, name: str, only: bool, mood: str) -> StepsRun:
    done = StepsRun()
    for outcome in Run(study, screen.warn, screen.progress).up_to(BY_NAME[name], only):
        _tell(outcome, mood)
        done.facts.append(_facts(outcome))
        done.findings = done.findings or bool(outcome.proposals)
    return done


def _tell(outcome: Outcome, mood: str) -> None:
    step = outcome.step
    if not outcome.reasons:
        screen.say(screen.dim(f"{step.number} {step.name}: fresh"))
        return
    screen.say(
        f"{step.number} {step.name}: {mood}{outcome.counts}"
        if outcome.changed
        else f"{step.number} {step.name}: nothing to change"
    )
    for line in outcome.arrivals:
        screen.say(f"  {line}")
    for proposal in outcome.proposals:
        screen.say(f"  {proposal.record}: yours stays; the machine would write {proposal.field}: {proposal.value}")


def _facts(outcome: Outcome) -> dict[str, Any]:
    return {
        "step": outcome.step.name,
        "ran": bool(outcome.reasons),
        "why": outcome.reasons,
        "changed": outcome.changed,
        "proposals": [p._asdict() for p in outcome.proposals],
    }
