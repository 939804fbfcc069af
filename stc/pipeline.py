"""The five steps of the method in one table: what each reads, writes and does, and what a person does next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from stc.store import GROUPS, QUOTATIONS, SUBGROUPS, TEXTS, THEMES

if TYPE_CHECKING:
    from steps.analysis import Analysis, Language

TRANSCRIPTS, UNITS = "transcripts", "units"
"""Reads and writes that are one file a transcript."""


@dataclass(frozen=True)
class Step:
    """One step: ``make`` returns the records it writes, by their key in the YAML, for an analysis with the records before it."""

    number: int
    name: str
    title: str
    malterud: str
    reads: tuple[str, ...]
    writes: tuple[str, ...]
    settings: tuple[str, ...]
    make: Callable[[Analysis, Language], dict[str, Any]]
    next: str


def _impression(analysis: Analysis, language: Language) -> dict[str, Any]:
    from steps.impression import impression

    return {"themes": impression(analysis, language)}


def _identify(analysis: Analysis, language: Language) -> dict[str, Any]:
    from steps.units import identify

    found = identify(analysis, language)
    return {"units": found.units, "code_groups": found.code_groups}


def _subgroup(analysis: Analysis, language: Language) -> dict[str, Any]:
    from steps.subgroups import subgroup

    found = subgroup(analysis, language)
    return {"subgroups": found.subgroups, "memberships": found.memberships}


def _condense(analysis: Analysis, language: Language) -> dict[str, Any]:
    from steps.condensation import condense

    return {"artificial_quotations": condense(analysis, language)}


def _synthesize(analysis: Analysis, language: Language) -> dict[str, Any]:
    from steps.synthesis import synthesize

    return {"categories": synthesize(analysis, language)}


STEPS = (
    Step(
        1, "impression", "Preliminary themes", "1 total impression: from chaos to themes",
        (TRANSCRIPTS,), (THEMES,), ("aim", "question", "language", "speakers"), _impression,
        "read the themes beside the interviews; rename, merge, delete or add, and put initials in `by`",
    ),
    Step(
        2, "identify", "Meaning units and code groups", "2 meaning units: from themes to codes",
        (TRANSCRIPTS, THEMES), (UNITS, GROUPS), ("aim", "question", "language", "speakers"), _identify,
        "read the units group by group; move what is misplaced, set aside what is not about the aim",
    ),
    Step(
        3, "subgroup", "Subgroups", "3a condensation: from code to meaning",
        (TRANSCRIPTS, UNITS, GROUPS), (SUBGROUPS,), ("language", "speakers"), _subgroup,
        "name each subgroup by what is said, and move units that belong elsewhere",
    ),
    Step(
        4, "condense", "Artificial quotations", "3b condensation: from code to meaning",
        (TRANSCRIPTS, UNITS, GROUPS, SUBGROUPS), (QUOTATIONS,), ("language", "speakers"), _condense,
        "rewrite each artificial quotation so that it reads as one voice, in the participants' words",
    ),
    Step(
        5, "synthesize", "Analytic texts", "4 synthesis: from condensation to descriptions and concepts",
        (TRANSCRIPTS, UNITS, GROUPS, SUBGROUPS, QUOTATIONS), (TEXTS,), ("language", "speakers", "quantifiers", "voices"),
        _synthesize,
        "write heading and text of each category, then reread the transcripts and record what you find in `validation`",
    ),
)  # fmt: skip
BY_NAME = {step.name: step for step in STEPS}
