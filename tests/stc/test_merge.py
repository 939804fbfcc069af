"""What people decided, kept: one golden case for each rule, and laws over all kinds of lists."""

from __future__ import annotations

import copy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stc.merge import Kept, Proposal, edited, keep
from stc.yamltext import Layout

INNER = Layout(keys=("id", "text", "status", "by"))
PLAIN = Layout(keys=("unit", "subgroup", "by"), identity=("unit",))
LAYOUT = Layout(keys=("id", "name", "terms", "claims", "status", "by"), children={"claims": INNER, "shown": Layout(identity=())})
ONE, MINE = {"id": "a1", "text": "one"}, {"id": "a1", "text": "mine"}
DRAFT = {"id": "T1", "name": "trust", "terms": ["a", "b"], "by": "auto"}


def kept(current: list, base: list, proposed: list, layout: Layout = LAYOUT) -> Kept:
    """Keep, and see to it that nothing that was handed in has changed."""
    before = copy.deepcopy((current, base, proposed))
    found = keep(current, base, proposed, layout)
    assert (current, base, proposed) == before
    return found


def draft(**changes: object) -> dict:
    return {**DRAFT, **changes}


GOLDEN = {
    "nothing there yet: what is proposed stands": (
        [], [], [DRAFT],
        Kept([DRAFT], [DRAFT]),
    ),
    "an untouched field follows the machine": (
        [DRAFT], [DRAFT], [draft(name="believing")],
        Kept([draft(name="believing")], [draft(name="believing")]),
    ),
    "an edited field stays, and the machine proposes nothing new": (
        [draft(name="mine")], [DRAFT], [draft(name="mine")],
        Kept([draft(name="mine")], [DRAFT]),
    ),
    "an edited field stays beside an untouched one that follows": (
        [draft(name="mine")], [DRAFT], [draft(name="mine", status="open")],
        Kept([draft(name="mine", status="open")], [draft(status="open")]),
    ),
    "agreement is no conflict": (
        [draft(name="both")], [DRAFT], [draft(name="both")],
        Kept([draft(name="both")], [DRAFT]),
    ),
    "both changed a field: the person's stays, the machine's is proposed": (
        [draft(name="mine")], [DRAFT], [draft(name="theirs")],
        Kept([draft(name="mine")], [draft(name="theirs")], [Proposal("T1", "name", "theirs", "mine")]),
    ),
    "the same proposal again is none": (
        [draft(name="mine")], [draft(name="theirs")], [draft(name="theirs")],
        Kept([draft(name="mine")], [draft(name="theirs")]),
    ),
    "a list that both changed holds what each added, without what either took away": (
        [draft(terms=["b", "mine"])], [DRAFT], [draft(terms=["a", "new"])],
        Kept([draft(terms=["mine", "new"])], [draft(terms=["a", "new"])]),
    ),
    "a deleted record stays deleted": (
        [], [DRAFT], [DRAFT],
        Kept([], [DRAFT]),
    ),
    "a record made by hand stays as it is, and is nobody's proposal": (
        [draft(id="T9", name="by hand")], [], [draft(id="T9", name="by hand")],
        Kept([draft(id="T9", name="by hand")], []),
    ),
    "what the machine would write into a record made by hand is proposed": (
        [draft(id="T9", name="by hand")], [], [draft(id="T9", name="theirs")],
        Kept([draft(id="T9", name="by hand")], [], [Proposal("T9", "name", "theirs", "by hand")]),
    ),
    "a list of a record made by hand takes what the machine adds": (
        [{"id": "T9", "name": "by hand"}], [], [{"id": "T9", "name": "by hand", "terms": ["heard"]}],
        Kept([{"id": "T9", "name": "by hand", "terms": ["heard"]}], []),
    ),
    "what the machine takes back goes, and its id is never given again": (
        [DRAFT], [DRAFT], [],
        Kept([], [], [], ["T1"]),
    ),
    "what the machine takes back is retired where a person edited it": (
        [draft(name="mine")], [DRAFT], [],
        Kept([draft(name="mine", status="retired")], [DRAFT]),
    ),
    "what the machine takes back is retired where a person put initials": (
        [draft(by="EB")], [draft(by="EB")], [],
        Kept([draft(by="EB", status="retired")], [draft(by="EB")]),
    ),
    "a record without status stays where a person edited it": (
        [{"unit": "u1", "subgroup": "G1.2", "by": "auto"}], [{"unit": "u1", "subgroup": "G1.1", "by": "auto"}], [],
        Kept([{"unit": "u1", "subgroup": "G1.2", "by": "auto"}], [{"unit": "u1", "subgroup": "G1.1", "by": "auto"}]),
    ),
    "what the machine took back may come again where no id is given": (
        [], [], [{"unit": "u1", "subgroup": "G1.1", "by": "auto"}],
        Kept([{"unit": "u1", "subgroup": "G1.1", "by": "auto"}], [{"unit": "u1", "subgroup": "G1.1", "by": "auto"}]),
    ),
    "records keep the order that a person gave them, new ones go last": (
        [draft(id="T2"), DRAFT], [DRAFT, draft(id="T2")], [draft(id="T3"), DRAFT, draft(id="T2")],
        Kept([draft(id="T2"), DRAFT, draft(id="T3")], [draft(id="T2"), DRAFT, draft(id="T3")]),
    ),
    "records inside a record count for themselves": (
        [{"id": "G1", "name": "mine", "claims": [MINE, {"id": "a2", "text": "two"}]}],
        [{"id": "G1", "name": "one", "claims": [ONE, {"id": "a2", "text": "two"}]}],
        [{"id": "G1", "name": "mine", "claims": [MINE, {"id": "a2", "text": "2"}, {"id": "a3", "text": "3"}]}],
        Kept(
            [{"id": "G1", "name": "mine", "claims": [MINE, {"id": "a2", "text": "2"}, {"id": "a3", "text": "3"}]}],
            [{"id": "G1", "name": "one", "claims": [ONE, {"id": "a2", "text": "2"}, {"id": "a3", "text": "3"}]}],
        ),
    ),
    "a record inside a record, deleted by hand, stays deleted": (
        [{"id": "G1", "claims": []}], [{"id": "G1", "claims": [ONE]}],
        [{"id": "G1", "claims": [ONE]}],
        Kept([{"id": "G1", "claims": []}], [{"id": "G1", "claims": [ONE]}]),
    ),
    "a record inside a record made by hand that the machine adds": (
        [{"id": "G9", "claims": []}], [], [{"id": "G9", "claims": [ONE]}],
        Kept([{"id": "G9", "claims": [ONE]}], []),
    ),
    "a single record inside a record is one field": (
        [{"id": "G1", "shown": {"unit": "mine"}}], [{"id": "G1", "shown": {"unit": "u1"}}],
        [{"id": "G1", "shown": {"unit": "u2"}}],
        Kept(
            [{"id": "G1", "shown": {"unit": "mine"}}], [{"id": "G1", "shown": {"unit": "u2"}}],
            [Proposal("G1", "shown", {"unit": "u2"}, {"unit": "mine"})],
        ),
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", GOLDEN.values(), ids=GOLDEN)
def test_each_rule(case: tuple[list, list, list, Kept]) -> None:
    current, base, proposed, expected = case
    layout = PLAIN if any("unit" in r for r in [*current, *proposed]) else LAYOUT
    assert kept(current, base, proposed, layout) == expected


def test_a_list_in_transcript_order_takes_new_records_in_their_place() -> None:
    layout = Layout(keys=("id", "at"), order=lambda data: data["at"])
    current = [{"id": "u1", "at": 5}, {"id": "u2", "at": 9}]
    found = kept(current, current, [*current, {"id": "u3", "at": 7}, {"id": "u4", "at": 1}], layout)
    assert [r["id"] for r in found.records] == ["u4", "u1", "u3", "u2"]


def test_a_record_known_by_its_turn_stays_itself_when_it_grows() -> None:
    layout = Layout(keys=("at", "why"), identity=("at",), known_by=lambda data: data["at"].partition("s")[0])
    found = kept([{"at": "t6s1", "why": "mine"}], [{"at": "t6s1", "why": "theirs"}], [{"at": "t6s1-2", "why": "mine"}], layout)
    assert found == Kept([{"at": "t6s1-2", "why": "mine"}], [{"at": "t6s1-2", "why": "theirs"}])


def test_records_inside_a_record_do_not_make_it_edited() -> None:
    before = {"id": "G1", "name": "one", "claims": [{"id": "a1"}]}
    assert not edited({"id": "G1", "name": "one", "claims": []}, before, LAYOUT)
    assert edited({"id": "G1", "name": "two", "claims": [{"id": "a1"}]}, before, LAYOUT)
    assert edited({"id": "G1", "claims": []}, before, LAYOUT)
    assert edited(before, None, LAYOUT)


TEXTS = st.sampled_from(["one", "two", "three"])
RECORDS = st.lists(
    st.fixed_dictionaries(
        {"id": st.sampled_from(["T1", "T2", "T3"]), "name": TEXTS, "terms": st.lists(TEXTS, unique=True, max_size=3)},
        optional={"note": TEXTS},
    ),
    unique_by=lambda record: record["id"],
    max_size=3,
)


@given(RECORDS, RECORDS, RECORDS)
def test_no_edit_is_lost_and_a_second_time_changes_nothing(current: list, base: list, proposed: list) -> None:
    once = kept(current, base, proposed)
    said, found = ({r["id"]: r for r in records} for records in (base, once.records))
    for record in current:
        before = said.get(record["id"])
        if before is None or record["name"] != before["name"]:
            assert found[record["id"]]["name"] == record["name"]
    deleted = set(said) - {r["id"] for r in current}
    assert not deleted & set(found)
    again = kept(once.records, once.base, once.records)
    assert (again.records, again.proposals) == (once.records, [])


@given(RECORDS, RECORDS)
def test_what_nobody_touched_follows_the_machine(base: list, proposed: list) -> None:
    found = kept(base, base, proposed)
    assert {r["id"]: r for r in found.records} == {r["id"]: r for r in proposed}
    assert found.proposals == []
