"""The re-sorting verbs: each edits the YAML as a hand would, a line or two, and writes the entry in the trail.

The machine's last proposals stay as they are, so that what a verb changed counts as a person's decision.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from stc import base, interviews, log, shape, store
from stc.errors import USAGE, StcError
from stc.opened import Opened
from steps.ids import Address, Ids, address
from steps.provenance import addressed
from steps.records import AUTO, PARTICIPANT, CodeGroup, MeaningUnit, Membership, Sentence, SetAside, Subgroup, Transcript

STEP = 2
"""The step whose decisions the verbs change, as the trail counts them."""


@dataclass
class Resorting:
    """One verb at work: the decisions as they stand, who decides and why, and the files that it has changed."""

    opened: Opened
    by: Sequence[str]
    why: str | None
    today: str
    changed: set[str] = field(default_factory=set)

    # -- the verbs

    def move(self, units: Sequence[str], to: str) -> str:
        """Move units to a code group, or to a subgroup and its group; return what was done in a sentence."""
        subgroup = self._subgroup(to) if to in self._subgroups else None
        group = self._group(self._final(subgroup.group) if subgroup else to)
        for name in units:
            transcript, unit = self._unit(name)
            if self._final(unit.group) != group.id:
                unit.group = group.id
                self.changed.add(store.units_path(transcript))
            self._place(name, group, subgroup)
        return self._done("move", f"{', '.join(units)} to {to}", list(units), to)

    def merge(self, group: str, into: str) -> str:
        """Redirect a code group to another: its units and subgroups count as the other's."""
        mine, theirs = self._two(group, into)
        mine.status = f"merged into {theirs.id}"
        self.changed.add(store.GROUPS)
        return self._done("merge", f"{group} into {into}", [group], into)

    def split(self, group: str, units: Sequence[str], name: str) -> str:
        """Open a new code group for some units of another; its id carries the maker's initials."""
        self._group(group)
        found = [self._unit(unit) for unit in units]
        strangers = [unit.id for _, unit in found if self._final(unit.group) != group]
        if strangers:
            raise _usage(f"{', '.join(strangers)}: not in {group}", f"`stc trace {group}` shows its units")
        made = CodeGroup(self._new_group(), name, by=self._initials())
        self._code_groups.append(made)
        self.changed.add(store.GROUPS)
        for transcript, unit in found:
            unit.group = made.id
            self.changed.add(store.units_path(transcript))
        return self._done("split", f"{', '.join(units)} from {group} into the new group {made.id}", [group, *units], made.id)

    def dissolve(self, group: str, into: str) -> str:
        """Close a code group and give its units to another one."""
        mine, theirs = self._two(group, into)
        own = [(t, u) for t, u in self.opened.decided.open_units() if self._final(u.group) == group]
        for transcript, unit in own:
            unit.group = theirs.id
            self.changed.add(store.units_path(transcript))
        mine.status = "dissolved"
        self.changed.add(store.GROUPS)
        return self._done("dissolve", f"{group}, its {len(own)} units went to {into}", [group], into)

    def rename(self, name: str, to: str) -> str:
        """Give a theme, code group or subgroup another name."""
        decided = self.opened.decided
        places: list[tuple[Sequence[Any], str]] = [
            (decided.themes or [], store.THEMES),
            (self._code_groups, store.GROUPS),
            (decided.subgroups or [], store.SUBGROUPS),
        ]
        found = next(((r, path) for records, path in places for r in records if r.id == name), None)
        if found is None:
            raise _usage(f"'{name}' is no theme, code group or subgroup", "ids look like T2, G3 or G3.1")
        record, path = found
        before, record.name = record.name, to
        if before != to:
            self.changed.add(path)
        return self._done("rename", f"{name} from '{before}' to '{to}'", [name], to)

    def add_unit(self, transcript: str, at: str, group: str, code: str | None) -> str:
        """Lift sentences that no unit holds into a unit of their own."""
        account = self.opened.decided.units.get(transcript)
        if account is None:
            raise _usage(f"there is no transcript '{transcript}' with units", "their files stand in analysis/2-meaning-units/")
        try:
            place = address(at)
            text = _joined(addressed(self._transcript(transcript), at))
        except ValueError as error:
            raise _usage(str(error), "t41s2-4 is turn 41, sentences 2 to 4; turns count every speaker, from 1") from None
        clash = [u.id for u in account.units if _overlap(place, address(u.at))]
        if clash:
            raise _usage(f"{', '.join(clash)} holds words at {at} already", "move that unit, or take other sentences")
        name = Ids(base.used(self.opened.folder)).lettered(f"{transcript}-{place.turn:03d}")
        label = code or " ".join(text.split()[:6]).rstrip(".,;:!?")
        unit = MeaningUnit(name, at, text, label, self._group(group).id, by=self._initials())
        account.units.insert(sum(address(u.at).span <= place.span for u in account.units), unit)
        self.changed.add(store.units_path(transcript))
        return self._done("add-unit", f"{name} at {at} in {group}", [name], group)

    def set_aside(self, name: str) -> str:
        """Take a unit out and set its words aside, with the reason."""
        transcript, unit = self._unit(name)
        account = self.opened.decided.units[transcript]
        account.units.remove(unit)
        for place in _turns(address(unit.at), self._transcript(transcript)):
            _cover(account.set_aside, place, self.why or "", self._initials())
        self.changed.add(store.units_path(transcript))
        return self._done("set-aside", name, [name])

    def accept(self, names: Sequence[str]) -> str:
        """Put initials to records that a person has read and agrees with."""
        wanted, done = set(names), 0
        for path, parts in _every(self.opened.decided):
            for record in parts:
                if _names(record) & wanted and getattr(record, "by", None) == AUTO:
                    record.by, done = self._initials(), done + 1
                    self.changed.add(path)
        if not self.changed:
            raise _usage(f"nothing of {', '.join(names)} is unread", "give ids such as G3 or P03-041a, or the name of a step")
        self._write({})
        return f"accept: {done} records by {self._initials()}"

    # -- what they share

    @property
    def _code_groups(self) -> list[CodeGroup]:
        return self.opened.decided.code_groups or []

    @property
    def _subgroups(self) -> dict[str, Subgroup]:
        return {s.id: s for s in self.opened.decided.subgroups or []}

    def _final(self, group: str) -> str:
        return self.opened.decided.final_group(group)

    def _unit(self, name: str) -> tuple[str, MeaningUnit]:
        found = next(((t, u) for t, u in self.opened.decided.open_units() if u.id == name), None)
        if found is None:
            raise _usage(f"'{name}' is no meaning unit of this study", f"ids look like P03-041a; see {store.UNITS}/")
        return found

    def _group(self, name: str) -> CodeGroup:
        found = next((g for g in self._code_groups if g.id == name), None)
        if found is None:
            raise _usage(f"'{name}' is no code group of this study", f"they stand in {store.GROUPS}")
        if found.status != "open":
            raise _usage(f"{name} is {found.status}", "name an open code group")
        return found

    def _two(self, group: str, into: str) -> tuple[CodeGroup, CodeGroup]:
        if group == into:
            raise _usage(f"{group} cannot go into itself", "name two code groups")
        return self._group(group), self._group(into)

    def _subgroup(self, name: str) -> Subgroup:
        found = self._subgroups[name]
        if found.status != "open":
            raise _usage(f"{name} is {found.status}", "name an open subgroup")
        return found

    def _place(self, unit: str, group: CodeGroup, subgroup: Subgroup | None) -> None:
        """Put a unit into a subgroup; without one, a drafted place is left to the next run, and a person's must be settled."""
        decided = self.opened.decided
        membership = next((m for m in decided.memberships if m.unit == unit), None)
        if subgroup is None:
            home = self._subgroups.get(membership.subgroup) if membership else None
            if membership and home and self._final(home.group) != group.id and self._by_hand(membership):
                choices = [s.id for s in decided.open_subgroups() if self._final(s.group) == group.id]
                hint = f"name its new subgroup: {', '.join(choices) or 'there is none yet'}"
                raise _usage(f"a person put {unit} into {home.id}", hint)
            return
        if membership is None:
            decided.memberships.append(Membership(unit, subgroup.id, by=self._initials()))
        elif membership.subgroup != subgroup.id:
            membership.subgroup = subgroup.id
        else:
            return
        self.changed.add(store.SUBGROUPS)

    def _by_hand(self, membership: Membership) -> bool:
        """Whether a person put a unit where it is."""
        return shape.to_data(membership) not in base.read_base(self.opened.folder, store.SUBGROUPS).get("memberships", [])

    def _transcript(self, name: str) -> Transcript:
        """Return a transcript with its sentences as they are addressed; needs no language model."""
        sentences = interviews.addressed_sentences(self.opened.folder, name)
        found = self.opened.interviews[name].transcript
        turns = [enumerate(sentences.get(t.number, []), 1) for t in found.turns]
        return found.with_sentences([tuple(Sentence(n, text) for n, text in turn) for turn in turns])

    def _new_group(self) -> str:
        tail = f"-{self.by[0]}" if self.by else ""
        taken = base.used(self.opened.folder)
        number = len(self._code_groups) + 1
        while f"G{number}{tail}" in taken:
            number += 1
        return f"G{number}{tail}"

    def _initials(self) -> str:
        return self.by[0] if self.by else AUTO

    def _done(self, did: str, sentence: str, what: list[str], into: str | None = None) -> str:
        """Write the changed files and the entry in the trail, all or none."""
        if not self.changed:
            return f"{did}: nothing to change"
        entry = log.Entry(self.today, STEP, list(self.by), did, what, into, self.why)
        self._write({log.LOG: log.with_entry(self.opened.folder, entry)})
        return f"{did}: {sentence}"

    def _write(self, files: dict[str, str]) -> None:
        folder, decided = self.opened.folder, self.opened.decided
        for path in sorted(self.changed):
            holder: Any = next((a for t, a in decided.units.items() if store.units_path(t) == path), decided)
            kind = store.document(path)
            facts = {fact: getattr(holder, fact) for fact in kind.facts}
            lists = {key: [shape.to_data(r) for r in getattr(holder, key) or []] for key in kind.parts}
            files[path] = store.text_of(folder, path, {**facts, **lists})
        folder.write(files)


def step_ids(opened: Opened, step: str) -> list[str]:
    """Return the ids of all records that a step writes."""
    paths = {
        "impression": {store.THEMES},
        "identify": {store.GROUPS, *map(store.units_path, opened.decided.units)},
        "subgroup": {store.SUBGROUPS},
        "condense": {store.QUOTATIONS},
        "synthesize": {store.TEXTS},
    }[step]
    return sorted({name for path, parts in _every(opened.decided) if path in paths for r in parts for name in _names(r)})


def _every(decided: Any) -> list[tuple[str, list[Any]]]:
    """Every record that carries initials, by file."""
    quotations, categories = decided.artificial_quotations or [], decided.categories or []
    shown = [q.illustration for q in quotations if q.illustration]
    inside = [r for q in quotations for r in (*q.sentences, *q.left_out)]
    claims = [r for c in categories for r in (c, *c.claims)]
    return [
        (store.THEMES, decided.themes or []),
        (store.GROUPS, decided.code_groups or []),
        *((store.units_path(t), [*a.units, *a.set_aside]) for t, a in decided.units.items()),
        (store.SUBGROUPS, [*(decided.subgroups or []), *decided.memberships]),
        (store.QUOTATIONS, [*inside, *shown]),
        (store.TEXTS, claims),
    ]


def _names(record: Any) -> set[str]:
    """The ids by which a person may name a record: its own, or else that of the unit, group or place that it is about."""
    keys = ("id",) if hasattr(record, "id") else ("unit", "group", "at")
    return {str(name) for key in keys if (name := getattr(record, key, None))}


def _usage(fault: str, hint: str) -> StcError:
    return StcError(fault, hint, USAGE)


def _overlap(one: Address, other: Address) -> bool:
    return one.span[0] <= other.span[1] and other.span[0] <= one.span[1]


def _joined(sentences: Sequence[tuple[int, Sentence]]) -> str:
    """Join sentences; where another turn stands between them, a gap stands in the text."""
    text = ""
    for n, (turn, sentence) in enumerate(sentences):
        before = sentences[n - 1][0] if n else turn
        text += ("" if not n else " " if before == turn else " (...) ") + sentence.text
    return text


def _turns(place: Address, transcript: Transcript) -> list[Address]:
    """Cut an address that spans turns into one for each of the participants' turns in it."""
    found = []
    for turn in transcript.turns[place.turn - 1 : place.to]:
        if turn.role == PARTICIPANT and turn.sentences:
            first = place.first if turn.number == place.turn else 1
            last = place.last if turn.number == place.to else len(turn.sentences)
            found.append(Address(turn.number, first, turn.number, last))
    return found


def _cover(set_aside: list[SetAside], place: Address, why: str, by: str) -> None:
    """Set a turn's sentences aside: in the record that the turn has, or in a new one."""
    for record in set_aside:
        other = address(record.at)
        if other.turn == place.turn:
            first, last = min(place.first, other.first), max(place.last, other.last)
            record.at = str(Address(place.turn, first, place.turn, last))
            return
    at = sum(address(r.at).span < place.span for r in set_aside)
    set_aside.insert(at, SetAside(str(place), why, by))


def initials(given: str | None, team: Sequence[str]) -> list[str]:
    """Return who decides: as given, else the team's only member; raises StcError where nobody is named."""
    if given:
        return [name.strip() for name in given.split(",") if name.strip()]
    if len(team) == 1:
        return list(team)
    raise _usage("who decides is not known", "say it with --by, set STC_BY, or name one member under team: in stc.yaml")
