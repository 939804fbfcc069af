"""The chain from any record both ways: transcript line, unit, group and subgroup, sentence, claim.

Reads the YAML and the transcripts as last read; needs no language model.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from stc import interviews
from stc.errors import USAGE, StcError
from stc.opened import Opened
from steps.ids import address
from steps.records import CodeGroup, MeaningUnit, Subgroup


@dataclass
class Link:
    """One record of a chain: what it is, its id or address, its words, where it stands, and what it leads to."""

    kind: str
    id: str
    text: str
    place: str = ""
    to: list[Link] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        return {"kind": self.kind, "id": self.id, "text": self.text, "place": self.place, "to": [x.as_dict() for x in self.to]}


class Chains:
    """Every record of a study by id, with the links between them."""

    def __init__(self, study: Opened) -> None:
        self.study = study
        self.analysis = study.decided
        self.units = {u.id: (t, u) for t, u in self.analysis.open_units()}
        self.sentences = {s.id: (q.subgroup, s) for q in self.analysis.artificial_quotations or [] for s in q.sentences}
        self.claims = {c.id: (x, c) for x in self.analysis.categories or [] for c in x.claims}
        self.subgroups = {s.id: s for s in self.analysis.subgroups or []}
        self.groups = {g.id: g for g in self.analysis.code_groups or []}
        self.home = {m.unit: m.subgroup for m in self.analysis.memberships}

    def of(self, name: str) -> tuple[list[Link], list[Link]]:
        """Return what a record rests on, and what rests on it; raises StcError for an id that is none."""
        if name in self.claims:
            return [self.claim(name)], []
        if name in self.sentences:
            return [self.sentence(name)], [self.claim(c, deep=False) for c in self._claims_on([name])]
        if name in self.units:
            sentences = [s for s, (_, sentence) in self.sentences.items() if name in sentence.sources]
            up = [self.sentence(s, deep=False) for s in sentences] + [
                self.claim(c, deep=False) for c in self._claims_on(sentences)
            ]
            return [self.unit(name)], [*self._homes(name), *up]
        if name in self.subgroups:
            return [self.subgroup(self.subgroups[name])], []
        if name in self.groups:
            return [self.group(self.groups[name])], []
        raise StcError(
            f"'{name}' is no unit, code group, subgroup, sentence or claim of this study",
            "give an id that stands in analysis/, such as G1-a1",
            USAGE,
        )

    def group(self, group: CodeGroup) -> Link:
        own = [self.subgroup(s) for s in self.subgroups.values() if self.analysis.final_group(s.group) == group.id]
        return Link("code group", group.id, group.name, to=own)

    def subgroup(self, subgroup: Subgroup) -> Link:
        own = [self.unit(u) for u, place in self.home.items() if place == subgroup.id and u in self.units]
        return Link("subgroup", subgroup.id, subgroup.name, to=own)

    def claim(self, name: str, deep: bool = True) -> Link:
        category, claim = self.claims[name]
        below = [self.sentence(s) for s in claim.sources if s in self.sentences] if deep else []
        return Link("claim", name, claim.text, f"category {category.group}: {category.heading}", below)

    def sentence(self, name: str, deep: bool = True) -> Link:
        subgroup, sentence = self.sentences[name]
        below = [self.unit(u) for u in sentence.sources if u in self.units] if deep else []
        return Link("sentence", name, sentence.text, f"artificial quotation of {subgroup}, working text", below)

    def unit(self, name: str) -> Link:
        transcript, unit = self.units[name]
        return Link("meaning unit", name, unit.text, unit.code, list(self._lines(transcript, unit)))

    def _homes(self, unit: str) -> Iterator[Link]:
        group = self.groups.get(self.analysis.final_group(self.units[unit][1].group))
        if group:
            yield Link("code group", group.id, group.name)
        subgroup = self.subgroups.get(self.home.get(unit, ""))
        if subgroup:
            yield Link("subgroup", subgroup.id, subgroup.name)

    def _claims_on(self, sentences: Iterable[str]) -> list[str]:
        wanted = set(sentences)
        return [c for c, (_, claim) in self.claims.items() if wanted & set(claim.sources)]

    def _lines(self, transcript: str, unit: MeaningUnit) -> Iterator[Link]:
        """The sentences as the transcript has them, each with its line in the file."""
        place = address(unit.at)
        turns = self.study.interviews[transcript].transcript.turns
        for number, sentences in interviews.addressed_sentences(self.study.folder, transcript).items():
            if not 1 <= number <= len(turns):
                continue
            turn = turns[number - 1]
            for n, text in enumerate(sentences, 1):
                if place.holds(number, n):
                    line = turn.line_at(max(turn.text.find(text), 0))
                    yield Link(
                        "transcript", f"{transcript}-t{number}s{n}", text, f"transcripts/{transcript}.txt:{line} {turn.speaker}"
                    )


def drawn(links: list[Link], depth: int = 0) -> Iterator[str]:
    """Draw chains as a tree, one record a line."""
    for link in links:
        place = f"  ({link.place})" if link.place else ""
        yield f"{'   ' * depth}{link.kind} {link.id}: {link.text}{place}"
        yield from drawn(link.to, depth + 1)
