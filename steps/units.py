"""Step 2, meaning units and code groups: what says something about the aim is lifted out and sorted, the rest set aside.

Decontextualising (Malterud 2012, step 2: from themes to codes). Each sentence of a participant ends in a unit or set aside.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from steps import groups, relevance, wording
from steps.analysis import Analysis, Language
from steps.ids import Address, Ids, address
from steps.lexicon import Lexicon
from steps.naming import code
from steps.records import AUTO, CodeGroup, MeaningUnit, SetAside, Transcript, TranscriptUnits
from steps.stretches import Stretch, stretches


@dataclass(frozen=True)
class Identified:
    """What step 2 writes: the account of every transcript, and the code groups."""

    units: dict[str, TranscriptUnits]
    code_groups: list[CodeGroup]


def identify(analysis: Analysis, language: Language) -> Identified:
    """Account for every participant's sentence that no record accounts for yet, and place the new units in code groups."""
    new = {name: _unaccounted(t, analysis, language.lexicon) for name, t in analysis.transcripts.items()}
    kept = [s for said in new.values() for s in said if _reason(s, analysis) is None]
    kept = _whole_sentences(kept, [s for said in new.values() for s in said])
    placed, code_groups, space = groups.place(kept, analysis, language)
    ids = Ids(analysis.used)
    labelled = {id(s): (group, code(s, space.weight, language)) for s, group in zip(kept, placed, strict=True)}
    accounts = {}
    for name in analysis.transcripts:
        before = analysis.units.get(name) or TranscriptUnits(name, "")
        drafted = [_unit(s, *labelled[id(s)], ids) for s in new[name] if id(s) in labelled]
        aside = [s for s in new[name] if id(s) not in labelled]
        units = _in_order([*before.units, *drafted])
        accounts[name] = replace(
            before, units=units, set_aside=_set_aside(before.set_aside, aside, name, analysis, language.lexicon)
        )
    return Identified(accounts, code_groups)


def _unaccounted(transcript: Transcript, analysis: Analysis, lexicon: Lexicon) -> list[Stretch]:
    """Return the stretches of a transcript that neither a unit nor a set-aside of it accounts for."""
    account = analysis.units.get(transcript.id)
    places = [address(u.at) for u in account.units] + [address(a.at) for a in account.set_aside] if account else []
    taken = _sentences(transcript, places)
    return stretches(transcript, lexicon, lambda turn, sentence: (turn, sentence) not in taken)


def _sentences(transcript: Transcript, places: Iterable[Address]) -> set[tuple[int, int]]:
    return {
        (turn.number, s.number)
        for place in places
        for turn in transcript.turns[place.turn - 1 : place.to]
        for s in turn.sentences
        if place.holds(turn.number, s.number)
    }


def _deleted(analysis: Analysis, transcript: str) -> list[Address]:
    """Where units stood that a person deleted."""
    before = analysis.base.units.get(transcript) if analysis.base else None
    account = analysis.units.get(transcript)
    now = {u.id for u in account.units} if account else set()
    return [address(u.at) for u in before.units if u.id not in now] if before else []


def _reason(stretch: Stretch, analysis: Analysis) -> str | None:
    if any(d.holds(*stretch.at.span[0]) for d in _deleted(analysis, stretch.transcript)):
        return "unit deleted"
    return relevance.set_aside(stretch, analysis.setting("content", relevance.LEAST_CONTENT))


def _whole_sentences(kept: list[Stretch], every: list[Stretch]) -> list[Stretch]:
    """Keep all pieces of a run-on sentence of which one is kept."""
    addresses = {s.address for s in kept}
    return [s for s in every if s.address in addresses]


def _unit(stretch: Stretch, group: str, label: str, ids: Ids) -> MeaningUnit:
    name = ids.lettered(f"{stretch.transcript}-{stretch.at.turn:03d}")
    return MeaningUnit(name, str(stretch.at), stretch.text, label, group)


def _in_order(units: Sequence[MeaningUnit]) -> list[MeaningUnit]:
    return sorted(units, key=lambda u: address(u.at).span)


def _set_aside(
    before: list[SetAside], stretches: list[Stretch], name: str, analysis: Analysis, lexicon: Lexicon
) -> list[SetAside]:
    """Set stretches aside, one record a turn: a drafted record that the turn has is widened, a person's is not touched."""
    turns: dict[int, list[tuple[int, int, str]]] = {}
    for stretch in stretches:
        why = _reason(stretch, analysis) or "not about the aim"
        for place in _by_turn(stretch.at, analysis.transcripts[name]):
            turns.setdefault(place.turn, []).append((place.first, place.last, wording.reason(why, lexicon)))
    found = {address(r.at).turn: r for r in before if r.by == AUTO}
    theirs = [r for r in before if r.by != AUTO]
    for turn, spans in turns.items():
        why = "; ".join(dict.fromkeys(w for _, _, w in spans))
        first, last = min(s[0] for s in spans), max(s[1] for s in spans)
        if turn in found:
            old, said = address(found[turn].at), found[turn].why
            if why not in said:
                said = f"{said}; {why}"
            at = Address(turn, min(first, old.first), turn, max(last, old.last))
            found[turn] = replace(found[turn], at=str(at), why=said)
        else:
            found[turn] = SetAside(str(Address(turn, first, turn, last)), why)
    return sorted([*found.values(), *theirs], key=lambda r: address(r.at).span)


def _by_turn(at: Address, transcript: Transcript) -> list[Address]:
    """Cut an address that spans turns into one for each of the same speaker's turns."""
    speaker = transcript.turns[at.turn - 1].speaker
    found = []
    for turn in transcript.turns[at.turn - 1 : at.to]:
        if turn.speaker == speaker and turn.sentences:
            first = at.first if turn.number == at.turn else 1
            last = at.last if turn.number == at.to else len(turn.sentences)
            found.append(Address(turn.number, first, turn.number, last))
    return found
