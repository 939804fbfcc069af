"""After a transcript has changed: everything that is anchored in it moves with its words, in the files and in the proposals.

A corrected typo, inserted lines, other labels, re-wrapped text: units, set-asides, passages and quotations are found again and
read as the transcript now does; ids and decisions stay. What is lost or stands in several places is kept, and said.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from stc import base, interviews, shape, store
from stc.folder import Folder
from steps.analysis import Analysis
from steps.anchoring import Addressed, Alignment, Found, addressed_of
from steps.ids import address
from steps.records import AUTO, Transcript, TranscriptUnits

Data = dict[str, Any]


@dataclass
class Moved:
    """What a re-anchoring did: new texts of files by path, how many records moved in each transcript, what could not be found."""

    files: dict[str, str] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    lost: list[str] = field(default_factory=list)


def reanchored(
    folder: Folder,
    analysis: Analysis,
    transcripts: Mapping[str, Transcript],
    before: Mapping[str, Addressed],
    places: store.Places,
) -> Moved:
    """Move what is anchored in the transcripts whose text was another one ``before``; the analysis is changed in place."""
    moved = Moved()
    alignments = {}
    for name, old in before.items():
        new = addressed_of(transcripts[name])
        if old and old != new:
            alignments[name] = Alignment(old, new, frozenset(transcripts[name].speakers))
            moved.counts[name] = 0
    if alignments:
        _Anchors(folder, analysis, alignments, places, moved).move()
        for name in alignments:
            moved.files[interviews.base_file(name)] = interviews.addressed_text(transcripts[name])
    return moved


@dataclass
class _Anchors:
    """Everything anchored in some transcripts, on its way to its new place."""

    folder: Folder
    analysis: Analysis
    alignments: Mapping[str, Alignment]
    places: store.Places
    moved: Moved

    def move(self) -> None:
        stood = {u.id: (t, u.at) for t, a in self.analysis.units.items() for u in a.units if t in self.alignments}
        for name in self.alignments:
            if name in self.analysis.units:
                self._account(name, self.analysis.units[name])
        self._themes()
        self._illustrations(stood)
        for path in [store.THEMES, store.QUOTATIONS, *map(store.units_path, self.alignments)]:
            self._proposals(path, stood)

    def _account(self, name: str, account: TranscriptUnits) -> None:
        path, alignment = store.units_path(name), self.alignments[name]
        for unit in account.units:
            found = alignment.moved(unit.at, unit.text)
            if found.trouble and unit.status != "retired":
                self.moved.lost.append(
                    f"{self.places.of(path, unit.id)}: {found.trouble}; they stood at {unit.at}: {_short(unit.text)}"
                )
            elif not found.trouble:
                self._count(name, (unit.at, unit.text) != (found.at, found.text))
                unit.at, unit.text = found.at, found.text
        account.units.sort(key=lambda u: address(u.at).span)
        kept = []
        for aside in account.set_aside:
            found = alignment.moved(aside.at)
            if not found.trouble:
                self._count(name, aside.at != found.at)
                aside.at = _own_turn(found)
            if not found.trouble or aside.by != AUTO:
                kept.append(aside)
        account.set_aside = sorted(_once_a_turn(kept), key=lambda a: address(a.at).span)
        data: Data = {"transcript": name, "sha256": account.sha256}
        data |= {key: [shape.to_data(r) for r in getattr(account, key)] for key in store.ACCOUNT.parts}
        self.moved.files[path] = store.text_of(self.folder, path, data)

    def _themes(self) -> None:
        changed = False
        for theme in self.analysis.themes or []:
            for passage in theme.passages:
                name = address(passage.at).transcript or ""
                if name not in self.alignments:
                    continue
                found = self.alignments[name].moved(passage.at, passage.text)
                if found.trouble:
                    where = self.places.of(store.THEMES, theme.id)
                    self.moved.lost.append(
                        f"{where}: a passage: {found.trouble}; they stood at {passage.at}: {_short(passage.text)}"
                    )
                else:
                    changed = changed or (passage.at, passage.text) != (found.at, found.text)
                    passage.at, passage.text = found.at, found.text
        if changed:
            self._document(store.THEMES)

    def _illustrations(self, stood: Mapping[str, tuple[str, str]]) -> None:
        changed = False
        for quotation in self.analysis.artificial_quotations or []:
            shown = quotation.illustration
            if shown and shown.unit in stood:
                found = self._moved(*stood[shown.unit], shown.quote)
                if not found.trouble and found.text != shown.quote:
                    shown.quote, changed = found.text, True
        if changed:
            self._document(store.QUOTATIONS)

    def _moved(self, name: str, at: str, text: str) -> Found:
        return self.alignments[name].moved(at, text)

    def _document(self, path: str) -> None:
        parts = store.document(path).parts
        data = {key: [shape.to_data(r) for r in getattr(self.analysis, key) or []] for key in parts}
        self.moved.files[path] = store.text_of(self.folder, path, data)

    def _count(self, name: str, moved: bool) -> None:
        self.moved.counts[name] += moved

    # -- the machine's proposals, which must not look edited because the transcript was

    def _proposals(self, path: str, stood: Mapping[str, tuple[str, str]]) -> None:
        raw = self.folder.read(base.base_path(path))
        if raw is None:
            return
        lines = []
        for line in raw.decode("utf-8").splitlines():
            key, name, record = json.loads(line)
            self._proposal(path, key, record, stood)
            if key == "set_aside" or key.startswith("passages in "):
                name = record["at"]
            lines.append(json.dumps([key, name, record], ensure_ascii=False))
        text = "".join(f"{line}\n" for line in sorted(dict.fromkeys(lines)))
        if text.encode() != raw:
            self.moved.files[base.base_path(path)] = text

    def _proposal(self, path: str, key: str, record: Data, stood: Mapping[str, tuple[str, str]]) -> None:
        shown = record.get("illustration")
        if key == "artificial_quotations" and shown and shown["unit"] in stood:
            found = self._moved(*stood[shown["unit"]], shown["quote"])
            shown["quote"] = shown["quote"] if found.trouble else found.text
            return
        if "at" not in record:
            return
        name = interviews.name_of(path) if store.is_account(path) else address(record["at"]).transcript or ""
        if name in self.alignments:
            found = self.alignments[name].moved(record["at"], record.get("text"))
            if not found.trouble:
                record["at"] = _own_turn(found) if key == "set_aside" else found.at
                if "text" in record:
                    record["text"] = found.text


def _own_turn(found: Found) -> str:
    """Keep a set-aside to one turn."""
    place = address(found.at)
    return found.at if place.turn == place.to else str(place._replace(to=place.turn, last=max(place.first, place.last)))


def _once_a_turn(asides: list[Any]) -> list[Any]:
    """Join the set-asides that have come to stand in one turn."""
    kept: dict[int, Any] = {}
    for aside in asides:
        place = address(aside.at)
        if place.turn in kept:
            other = address(kept[place.turn].at)
            first, last = min(place.first, other.first), max(place.last, other.last)
            kept[place.turn].at = str(place._replace(first=first, last=last))
        else:
            kept[place.turn] = aside
    return list(kept.values())


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57].rstrip() + "..."
