"""The whole analysis as one record: what a step reads, and what it hands on with its own part drafted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from steps.lexicon import Lexicon
from steps.records import (
    PARTICIPANT,
    AnalyticText,
    ArtificialQuotation,
    CodeGroup,
    MeaningUnit,
    Membership,
    Subgroup,
    Theme,
    Transcript,
    TranscriptUnits,
)

if TYPE_CHECKING:
    import numpy as np


class Language(Protocol):
    """What a step may ask of a language: its word lists, and vectors of texts where there is an encoder."""

    lexicon: Lexicon

    def vectors(self, texts: Sequence[str]) -> np.ndarray | None:
        """Return one row of length one per text, or None."""


@dataclass(slots=True)
class Analysis:
    """Everything that the five steps read and write; ``None`` where a step never ran.

    ``base`` holds what the machine proposed when the step last ran, so that a step can tell what a person took away.
    ``arrived`` are transcripts that the step has not read before; ``used`` every id that was ever given.
    """

    aim: str
    question: str | None = None
    quantifiers: dict[str, int] = field(default_factory=lambda: {"most": 51, "several": 3, "some": 2})
    settings: dict[str, Any] = field(default_factory=dict)
    transcripts: dict[str, Transcript] = field(default_factory=dict)
    themes: list[Theme] | None = None
    units: dict[str, TranscriptUnits] = field(default_factory=dict)
    code_groups: list[CodeGroup] | None = None
    subgroups: list[Subgroup] | None = None
    memberships: list[Membership] = field(default_factory=list)
    artificial_quotations: list[ArtificialQuotation] | None = None
    categories: list[AnalyticText] | None = None
    base: Analysis | None = None
    arrived: frozenset[str] = frozenset()
    voices: dict[str, str] = field(default_factory=dict)
    used: frozenset[str] = frozenset()

    def setting(self, name: str, default: Any) -> Any:
        """Return one setting of the step that is running."""
        return self.settings.get(name, default)

    def open_units(self) -> Iterator[tuple[str, MeaningUnit]]:
        """Yield (transcript, unit) for every unit that later steps use, in transcript order."""
        for transcript in sorted(self.units):
            for unit in self.units[transcript].units:
                if unit.status != "retired":
                    yield transcript, unit

    def final_group(self, group: str) -> str:
        """Follow the redirects of merged groups to the group that holds their units now."""
        into = {
            g.id: g.status.removeprefix("merged into ") for g in self.code_groups or [] if g.status.startswith("merged into ")
        }
        seen = set()
        while group in into and group not in seen:
            seen.add(group)
            group = into[group]
        return group

    def open_groups(self) -> list[CodeGroup]:
        return [g for g in self.code_groups or [] if g.status == "open"]

    def open_subgroups(self) -> list[Subgroup]:
        """The subgroups that take units: open ones, of open groups or of groups merged into one."""
        live = {g.id for g in self.open_groups()}
        return [s for s in self.subgroups or [] if s.status == "open" and self.final_group(s.group) in live]

    @property
    def participants(self) -> list[str]:
        """Every participant of the study once, whatever number of transcripts they speak in."""
        spoken = [t.participant(turn.number) for t in self.transcripts.values() for turn in t.turns if turn.role == PARTICIPANT]
        return sorted({self.voices.get(p, p) for p in spoken})
