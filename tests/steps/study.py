"""Studies for the tests of the method: interviews from a few texts, and the five steps carried through as the program does."""

from __future__ import annotations

import copy
import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from steps.analysis import Analysis, Language
from steps.condensation import condense
from steps.ids import Address
from steps.impression import impression
from steps.records import PARTICIPANT, CodeGroup, MeaningUnit, Membership, Subgroup, Transcript, TranscriptUnits
from steps.subgroups import subgroup
from steps.synthesis import synthesize
from steps.units import identify
from tests.steps.language import transcript

AIM = "Explore what helps people who come back to work"


def _impression(analysis: Analysis, language: Language) -> dict[str, Any]:
    return {"themes": impression(analysis, language)}


def _identify(analysis: Analysis, language: Language) -> dict[str, Any]:
    found = identify(analysis, language)
    return {"units": found.units, "code_groups": found.code_groups}


def _subgroup(analysis: Analysis, language: Language) -> dict[str, Any]:
    found = subgroup(analysis, language)
    return {"subgroups": found.subgroups, "memberships": found.memberships}


def _condense(analysis: Analysis, language: Language) -> dict[str, Any]:
    return {"artificial_quotations": condense(analysis, language)}


def _synthesize(analysis: Analysis, language: Language) -> dict[str, Any]:
    return {"categories": synthesize(analysis, language)}


STEPS = {
    "impression": _impression,
    "identify": _identify,
    "subgroup": _subgroup,
    "condense": _condense,
    "synthesize": _synthesize,
}
WRITES = {
    "impression": ("themes",),
    "identify": ("units", "code_groups"),
    "subgroup": ("subgroups", "memberships"),
    "condense": ("artificial_quotations",),
    "synthesize": ("categories",),
}


def study(transcripts: Iterable[Transcript], **known: Any) -> Analysis:
    """Begin a study of some interviews."""
    return Analysis(AIM, transcripts={t.id: t for t in transcripts}, **known)


def taken(step: str, before: Analysis, language: Language) -> Analysis:
    """Return the analysis after one step; what stood before it is not touched."""
    ready = dataclasses.replace(copied(before), used=before.used | set(ids(before)))
    after = dataclasses.replace(ready, **STEPS[step](ready, language))
    return dataclasses.replace(after, used=after.used | set(ids(after)))


def carried(before: Analysis, language: Language, *steps: str) -> Analysis:
    """Carry a study through all five steps, or through those named."""
    after = before
    for step in steps or STEPS:
        after = taken(step, after, language)
    return after


def handed_on(drafted: Analysis, *arrived: Transcript) -> Analysis:
    """Give a drafted study into people's hands, with interviews that have arrived; the machine's draft is its base."""
    after = copied(drafted)
    base = dataclasses.replace(copied(drafted), base=None)
    transcripts = after.transcripts | {t.id: t for t in arrived}
    return dataclasses.replace(after, base=base, transcripts=transcripts, arrived=frozenset(t.id for t in arrived))


def copied(analysis: Analysis) -> Analysis:
    """Return an analysis whose records can be changed without touching the first; transcripts never change and are shared."""
    return copy.deepcopy(analysis, {id(t): t for t in analysis.transcripts.values()})


def written(analysis: Analysis, step: str) -> list[Any]:
    """What a step has written."""
    return [getattr(analysis, name) for name in WRITES[step]]


def ids(analysis: Analysis) -> Iterator[str]:
    """Every id of an analysis."""
    for found in (analysis.themes, analysis.code_groups, analysis.subgroups):
        yield from (r.id for r in found or [])
    for account in analysis.units.values():
        yield from (u.id for u in account.units)
    for quotation in analysis.artificial_quotations or []:
        yield from (s.id for s in quotation.sentences)
    for category in analysis.categories or []:
        yield from (c.id for c in category.claims)


# -- small studies made by hand


def told(name: str, *texts: str, language: str = "en", labels: Sequence[str] = ("P",)) -> Transcript:
    """An interview in which each text is one turn; with several labels these take turns."""
    turns = [f"{labels[n % len(labels)]}: {text}\n" for n, text in enumerate(texts)]
    return transcript(name, "I: Please tell me.\n" + "I: And what else?\n".join(turns), language)


def grouped(*transcripts: Transcript, name: str = "being helped", subgroups: int = 1) -> Analysis:
    """A study whose participants' turns are one unit each, all in code group G1, dealt out to its subgroups in turn."""
    made = study(transcripts)
    for found in transcripts:
        spoken = [t for t in found.turns if t.role == PARTICIPANT]
        units = [
            MeaningUnit(
                f"{found.id}-{t.number:03d}a", str(Address(t.number, 1, t.number, len(t.sentences))), t.text, "code", "G1"
            )
            for t in spoken
        ]
        made.units[found.id] = TranscriptUnits(found.id, "", units)
    made.code_groups = [CodeGroup("G1", name, f"What is said about {name}")]
    made.subgroups = [Subgroup(f"G1.{n}", "G1", f"{name} {n}") for n in range(1, subgroups + 1)]
    placed = [u.id for _, u in made.open_units()]
    made.memberships = [Membership(u, f"G1.{n % subgroups + 1}") for n, u in enumerate(placed)]
    return made


def two_interviews() -> Analysis:
    """A study small enough to write down: a nurse who waited and a landlord who charged, told twice."""
    return study(
        [
            told(
                "P01",
                "The nurse waited for me and carried my suitcase upstairs.",
                "The landlord doubled the rent and kept the deposit.",
                "The nurse waited again and carried my suitcase, my coat and my lamp.",
            ),
            told(
                "P02",
                "The landlord doubled the rent, kept the deposit and laughed.",
                "The nurse carried my suitcase and waited for hours.",
                "Mm.",
            ),
        ]
    )
