"""Whether every id that a record names exists: what refers to nothing stops a run, with the line it stands in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from stc import store
from stc.errors import StcError
from steps.analysis import Analysis
from steps.ids import address
from steps.provenance import addressed

Places = Mapping[tuple[str, str], tuple[int, int]]
"""(file, id) -> line and column of the record."""


class Reference(NamedTuple):
    """A record in a file that names an id of another kind; ``strict`` where an id that once existed will not do."""

    file: str
    record: str
    key: str
    wanted: str
    known: frozenset[str]
    strict: bool = False


def check(analysis: Analysis, places: Places) -> None:
    """Raise StcError for addresses that lead nowhere and ids that never existed, all at once."""
    faults = [*_addresses(analysis, places), *_ids(analysis, places)]
    if faults:
        raise StcError(faults, "correct the id, or restore the record that it names; nothing was written")


def _where(places: Places, file: str, record: str) -> str:
    line, column = places.get((file, record), (1, 1))
    return f"{file}:{line}:{column}: {record}"


def _addresses(analysis: Analysis, places: Places) -> Iterator[str]:
    for name, account in analysis.units.items():
        for unit in account.units:
            try:
                if name in analysis.transcripts:
                    addressed(analysis.transcripts[name], unit.at)
            except ValueError as error:
                yield f"{_where(places, store.units_path(name), unit.id)}: {error}"
    for theme in analysis.themes or []:
        for passage in theme.passages:
            transcript = address(passage.at).transcript or ""
            try:
                if transcript not in analysis.transcripts:
                    raise ValueError(f"passage {passage.at}: there is no transcript {transcript or 'named'}")
                addressed(analysis.transcripts[transcript], passage.at)
            except ValueError as error:
                yield f"{_where(places, store.THEMES, theme.id)}: {error}"


def _ids(analysis: Analysis, places: Places) -> Iterator[str]:
    for r in _references(analysis):
        if r.wanted not in r.known and (r.strict or r.wanted not in analysis.used):
            yield f"{_where(places, r.file, r.record)}: '{r.key}: {r.wanted}' refers to nothing"


def _references(analysis: Analysis) -> Iterator[Reference]:
    units = frozenset(u.id for a in analysis.units.values() for u in a.units)
    groups = frozenset(g.id for g in analysis.code_groups or [])
    subgroups = frozenset(s.id for s in analysis.subgroups or [])
    yield from _in_groups(analysis, groups)
    if analysis.subgroups is not None:
        for subgroup in analysis.subgroups:
            yield Reference(store.SUBGROUPS, subgroup.id, "group", subgroup.group, groups)
        for m in analysis.memberships:
            yield Reference(store.SUBGROUPS, m.unit, "unit", m.unit, units)
            yield Reference(store.SUBGROUPS, m.unit, "subgroup", m.subgroup, subgroups)
    yield from _in_quotations(analysis, units, subgroups)
    yield from _in_texts(analysis, units, groups, subgroups)


def _in_groups(analysis: Analysis, groups: frozenset[str]) -> Iterator[Reference]:
    if analysis.code_groups is None:
        return
    for group in analysis.code_groups:
        if group.status.startswith("merged into "):
            yield Reference(store.GROUPS, group.id, "status", group.status.removeprefix("merged into "), groups, strict=True)
    for name, account in analysis.units.items():
        for unit in account.units:
            yield Reference(store.units_path(name), unit.id, "group", unit.group, groups, strict=unit.status != "retired")


def _in_quotations(analysis: Analysis, units: frozenset[str], subgroups: frozenset[str]) -> Iterator[Reference]:
    for quotation in analysis.artificial_quotations or []:
        yield Reference(store.QUOTATIONS, quotation.subgroup, "subgroup", quotation.subgroup, subgroups)
        named: list[tuple[str, Any]] = [(s.id, u) for s in quotation.sentences for u in s.sources]
        named += [(quotation.subgroup, x.unit) for x in quotation.left_out]
        named += [(quotation.subgroup, quotation.illustration.unit)] if quotation.illustration else []
        for record, unit in named:
            yield Reference(store.QUOTATIONS, record, "unit", unit, units)


def _in_texts(
    analysis: Analysis, units: frozenset[str], groups: frozenset[str], subgroups: frozenset[str]
) -> Iterator[Reference]:
    sentences = frozenset(s.id for q in analysis.artificial_quotations or [] for s in q.sentences)
    for category in analysis.categories or []:
        yield Reference(store.TEXTS, category.group, "group", category.group, groups)
        for claim in category.claims:
            yield Reference(store.TEXTS, claim.id, "about", claim.about, subgroups | groups)
            for sentence in claim.sources:
                yield Reference(store.TEXTS, claim.id, "from", sentence, sentences)
        for shown in category.illustrations:
            yield Reference(store.TEXTS, category.group, "illustrations", shown, subgroups)
        claims = frozenset(c.id for c in category.claims)
        for validation in category.validation:
            yield Reference(store.TEXTS, validation.claim, "claim", validation.claim, claims)
            for unit in validation.against:
                yield Reference(store.TEXTS, validation.claim, "against", unit, units)
