"""Whether every id and address leads somewhere: what refers to nothing stops a run, with the line it stands in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from stc import store
from stc.errors import StcError
from stc.store import Places
from steps.analysis import Analysis
from steps.ids import address
from steps.provenance import addressed
from steps.records import MeaningUnit, Validation
from steps.verbatim import is_verbatim

MERGED = "merged into "


class Reference(NamedTuple):
    """A record in a file that names an id of another kind, maybe with words before it.

    ``strict`` where an id that once existed will not do; ``kind`` where the record shares its name with another.
    """

    file: str
    record: str
    key: str
    wanted: str
    known: frozenset[str]
    strict: bool = False
    before: str = ""
    kind: type | None = None


def check(analysis: Analysis, places: Places, existed: frozenset[str]) -> None:
    """Raise StcError for ids given twice, addresses that lead nowhere and ids that never existed, all at once.

    ``existed`` are ids that once stood for a record: whatever names one that was deleted is the next step's to mend.
    Addresses are looked at where there are transcripts to look in.
    """
    if analysis.code_groups is None and any(account.units for account in analysis.units.values()):
        raise StcError(
            f"{store.GROUPS}: the file is gone, and units are in its groups", f"restore it: git checkout {store.GROUPS}"
        )
    faults = [*places.twice(), *_circles(analysis, places)]
    if analysis.transcripts:
        faults += _addresses(analysis, places)
    for r in _references(analysis):
        if r.wanted not in r.known and (r.strict or r.wanted not in existed):
            faults.append(f"{places.of(r.file, r.record, r.kind)}: '{r.key}: {r.before}{r.wanted}' refers to nothing")
    if faults:
        raise StcError(faults, "correct the id, or restore the record that it names; nothing was written")


def check_words(analysis: Analysis, places: Places) -> None:
    """Raise StcError for units whose words no longer stand at their address: the transcript or the unit has changed."""
    lost = [
        f"{places.of(store.units_path(t), u.id)}: its words are not at {u.at}"
        for t, u in analysis.open_units()
        if t in analysis.transcripts and not is_verbatim(analysis.transcripts[t], u.at, u.text)
    ]
    if lost:
        raise StcError(lost, "the transcript or the unit's text was changed: correct `at` or `text`, or restore the transcript")


# -- addresses


def _addresses(analysis: Analysis, places: Places) -> Iterator[str]:
    for file, record, transcript, at in _addressed(analysis):
        try:
            if transcript not in analysis.transcripts:
                raise ValueError(f"there is no transcript {transcript or 'named'} for the address {at}")
            addressed(analysis.transcripts[transcript], at)
        except ValueError as error:
            yield f"{places.of(file, record)}: {error}"


def _addressed(analysis: Analysis) -> Iterator[tuple[str, str, str, str]]:
    """Yield (file, record, transcript, address) for all that points into a transcript."""
    for name, account in analysis.units.items():
        path = store.units_path(name)
        yield from ((path, unit.id, name, unit.at) for unit in account.units)
        yield from ((path, aside.at, name, aside.at) for aside in account.set_aside)
    for theme in analysis.themes or []:
        yield from ((store.THEMES, theme.id, address(p.at).transcript or "", p.at) for p in theme.passages)


# -- ids


def _circles(analysis: Analysis, places: Places) -> Iterator[str]:
    """Say which code groups are merged into each other in a circle, so that their units are in no group."""
    into = {g.id: g.status.removeprefix(MERGED) for g in analysis.code_groups or [] if g.status.startswith(MERGED)}
    for group in into:
        seen, at = [group], into[group]
        while at in into and at not in seen:
            seen.append(at)
            at = into[at]
        if at == group:
            yield f"{places.of(store.GROUPS, group)}: it is merged into itself: {' into '.join([*seen, group])}"


def _references(analysis: Analysis) -> Iterator[Reference]:
    units = frozenset(u.id for a in analysis.units.values() for u in a.units)
    groups = frozenset(g.id for g in analysis.code_groups or [])
    subgroups = frozenset(s.id for s in analysis.subgroups or [])
    yield from _in_themes(analysis)
    yield from _in_groups(analysis, groups)
    for subgroup in analysis.subgroups or []:
        yield Reference(store.SUBGROUPS, subgroup.id, "group", subgroup.group, groups)
    for m in analysis.memberships:
        yield Reference(store.SUBGROUPS, m.unit, "unit", m.unit, units)
        yield Reference(store.SUBGROUPS, m.unit, "subgroup", m.subgroup, subgroups)
    yield from _in_quotations(analysis, units, subgroups)
    yield from _in_texts(analysis, units, groups, subgroups)


def _in_themes(analysis: Analysis) -> Iterator[Reference]:
    for theme in analysis.themes or []:
        for transcript in theme.heard_in:
            yield Reference(store.THEMES, theme.id, "heard_in", transcript, frozenset(analysis.transcripts or theme.heard_in))


def _in_groups(analysis: Analysis, groups: frozenset[str]) -> Iterator[Reference]:
    themes = frozenset(t.id for t in analysis.themes or [])
    for group in analysis.code_groups or []:
        if group.status.startswith(MERGED):
            into = group.status.removeprefix(MERGED)
            yield Reference(store.GROUPS, group.id, "status", into, groups, strict=True, before=MERGED)
        for theme in group.sources:
            yield Reference(store.GROUPS, group.id, "from", theme, themes)
    for name, account in analysis.units.items():
        yield from (_group_of(store.units_path(name), unit, groups) for unit in account.units)


def _group_of(path: str, unit: MeaningUnit, groups: frozenset[str]) -> Reference:
    return Reference(path, unit.id, "group", unit.group, groups, strict=unit.status != "retired")


def _in_quotations(analysis: Analysis, units: frozenset[str], subgroups: frozenset[str]) -> Iterator[Reference]:
    for quotation in analysis.artificial_quotations or []:
        yield Reference(store.QUOTATIONS, quotation.subgroup, "subgroup", quotation.subgroup, subgroups)
        named = [(s.id, "from", u) for s in quotation.sentences for u in s.sources]
        named += [(quotation.subgroup, "left_out", x.unit) for x in quotation.left_out]
        named += [(quotation.subgroup, "illustration", quotation.illustration.unit)] if quotation.illustration else []
        for record, key, unit in named:
            yield Reference(store.QUOTATIONS, record, key, unit, units)


def _in_texts(
    analysis: Analysis, units: frozenset[str], groups: frozenset[str], subgroups: frozenset[str]
) -> Iterator[Reference]:
    sentences = frozenset(s.id for q in analysis.artificial_quotations or [] for s in q.sentences)
    for category in analysis.categories or []:
        yield Reference(store.TEXTS, category.group, "group", category.group, groups)
        for claim in category.claims:
            yield Reference(store.TEXTS, claim.id, "about", claim.about, subgroups | groups)
            yield from (Reference(store.TEXTS, claim.id, "from", s, sentences) for s in claim.sources)
        yield from (Reference(store.TEXTS, category.group, "illustrations", s, subgroups) for s in category.illustrations)
        claims = frozenset(c.id for c in category.claims)
        for validation in category.validation:
            named = [("claim", validation.claim, claims), *(("against", unit, units) for unit in validation.against)]
            for key, wanted, known in named:
                yield Reference(store.TEXTS, validation.claim, key, wanted, known, kind=Validation)
