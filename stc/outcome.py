"""What a step did, in numbers and sentences: the lines that people read, and the facts for programs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from stc import screen
from stc.run import Outcome, Run
from steps.analysis import Analysis


def tell(outcome: Outcome, run: Run, mood: str) -> None:
    """Print a step's line and what deserves a look; ``mood`` says that nothing was written, where that is so."""
    step = outcome.step
    if not outcome.reasons:
        screen.say(screen.dim(f"{step.number} {step.name}: fresh"))
        return
    counted = f"{mood}{counts(step.number, run.analysis)}" if outcome.changed else "nothing to change"
    screen.say(f"{step.number} {step.name}: {counted}")
    for line in arrivals(outcome, run.analysis):
        screen.say(f"  {line}")
    for proposal in outcome.proposals:
        screen.say(f"  {proposal.record}: yours stays; the machine would write {proposal.field}: {proposal.value}")


def facts(outcome: Outcome) -> dict[str, Any]:
    """Return what a step did as plain data."""
    return {
        "step": outcome.step.name,
        "ran": bool(outcome.reasons),
        "why": outcome.reasons,
        "changed": outcome.changed,
        "proposals": [{"record": p.record, "field": p.field, "value": p.value} for p in outcome.proposals],
    }


def counts(step: int, analysis: Analysis) -> str:
    """Say in one line how many records of each kind a step has left."""
    a = analysis
    if step == 1:
        return f"{len(a.themes or [])} preliminary themes from {len(a.transcripts)} transcripts"
    if step == 2:
        units = sum(1 for _ in a.open_units())
        aside = sum(len(x.set_aside) for x in a.units.values())
        return f"{units} meaning units in {len(a.open_groups())} code groups, {aside} turns with speech set aside"
    if step == 3:
        return f"{len(a.open_subgroups())} subgroups in {len(a.open_groups())} code groups"
    if step == 4:
        quotations = a.artificial_quotations or []
        sentences = sum(len(q.sentences) for q in quotations)
        left = sum(len(q.left_out) for q in quotations)
        return f"{len(quotations)} artificial quotations, {sentences} sentences, {left} units left out"
    claims = sum(len(c.claims) for c in a.categories or [])
    return f"{len(a.categories or [])} categories, {claims} claims, none validated until you reread"


def arrivals(outcome: Outcome, analysis: Analysis) -> Iterator[str]:
    """Say for every transcript that brought units to code groups that were there before where its units went."""
    groups = {g.id for g in analysis.code_groups or []} & outcome.known
    for name, account in analysis.units.items() if outcome.step.number == 2 and groups else ():
        new = [u for u in account.units if u.id not in outcome.known]
        opened = sorted({u.group for u in new} - groups)
        if new:
            old = sum(u.group in groups for u in new)
            tail = f", {len(new) - old} into the new open group {', '.join(opened)}" if opened else ""
            yield f"{name}: {len(new)} units, {old} into existing groups{tail}"
