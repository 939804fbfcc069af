"""Step 3, subgroups: the units of one code group at a time by facet, across participants (Malterud 2012, step 3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from steps import wording
from steps.analysis import Analysis, Language
from steps.groups import rows_of
from steps.ids import Ids
from steps.naming import name_groups
from steps.provenance import Lifted, lifted
from steps.records import AUTO, CodeGroup, Membership, Subgroup
from steps.similarity import Space, centres, divide, similarities

FEWEST, MOST = 2, 4
UNDIVIDED = 6
"""Units under which a group has one subgroup."""


@dataclass(frozen=True)
class Subgrouped:
    """What step 3 writes: the subgroups, and which unit sits in which."""

    subgroups: list[Subgroup]
    memberships: list[Membership]


def subgroup(analysis: Analysis, language: Language) -> Subgrouped:
    """Give every unit that has no place in a subgroup of its code group one: a drafted one, or the nearest that exists."""
    units = lifted(analysis, language.lexicon)
    space = Space([u.lemmas for u in units])
    subgroups, memberships = list(analysis.subgroups or []), _standing(analysis, units)
    ids = Ids(analysis.used | {s.id for s in subgroups})
    settled = {m.unit: m.subgroup for m in memberships}
    removed = _taken_out(analysis)
    for group in analysis.open_groups():
        own = [u for u in units if analysis.final_group(u.unit.group) == group.id]
        new = [u for u in own if u.unit.id not in settled and u.unit.id not in removed]
        existing = [s for s in analysis.open_subgroups() if analysis.final_group(s.group) == group.id]
        if not new:
            continue
        if not existing:
            drafted, places = _draft(group, new, space, ids, language)
            subgroups += drafted
        else:
            places = _nearest(new, own, existing, settled, space, language)
        memberships += [Membership(u.unit.id, place) for u, place in zip(new, places, strict=True)]
    return Subgrouped(subgroups, memberships)


def _standing(analysis: Analysis, units: Sequence[Lifted]) -> list[Membership]:
    """Return the memberships that still hold: the unit is there, and a machine's placing is in the unit's own group."""
    group_of = {u.unit.id: analysis.final_group(u.unit.group) for u in units}
    home = {s.id: analysis.final_group(s.group) for s in analysis.open_subgroups()}
    base = {m.unit: m for m in analysis.base.memberships} if analysis.base else {}
    kept = []
    for membership in analysis.memberships:
        drafted = membership.by == AUTO and base.get(membership.unit) == membership
        if membership.unit not in group_of and drafted:
            continue
        if drafted and home.get(membership.subgroup) != group_of.get(membership.unit):
            continue
        kept.append(membership)
    return kept


def _taken_out(analysis: Analysis) -> set[str]:
    """Units whose membership a person deleted: not put back, only reported."""
    now = {m.unit for m in analysis.memberships}
    return {m.unit for m in analysis.base.memberships} - now if analysis.base else set()


def _draft(
    group: CodeGroup, units: Sequence[Lifted], space: Space, ids: Ids, language: Language
) -> tuple[list[Subgroup], list[str]]:
    """Divide a code group that has no subgroup yet."""
    labels = _facets(units, space, language)
    facets = [[u for u, label in zip(units, labels, strict=True) if label == n] for n in range(max(labels) + 1)]
    names = name_groups(facets, language, taken=[group.name] if len(facets) > 1 else [])
    drafted = [
        Subgroup(
            ids.numbered(f"{group.id}."),
            group.id,
            name.text,
            wording.subgroup_about(name.terms, name.text, group.name, language.lexicon),
        )
        for name in names
    ]
    return drafted, [drafted[label].id for label in labels]


def _facets(units: Sequence[Lifted], space: Space, language: Language) -> list[int]:
    if len(units) < UNDIVIDED:
        return [0] * len(units)
    return divide(rows_of(units, space, language), FEWEST, MOST, smallest=max(2, len(units) // 40))


def _nearest(
    new: Sequence[Lifted],
    own: Sequence[Lifted],
    existing: Sequence[Subgroup],
    settled: dict[str, str],
    space: Space,
    language: Language,
) -> list[str]:
    """Return for each new unit the existing subgroup whose units are nearest to it."""
    names = [s.id for s in existing]
    members = [u for u in own if settled.get(u.unit.id) in names]
    if not members:
        return [names[0]] * len(new)
    labels = [names.index(settled[u.unit.id]) for u in members]
    middle = centres(rows_of(members, space, language), labels, len(names))
    return [names[n] for n in similarities(rows_of(new, space, language), middle).argmax(axis=1)]
