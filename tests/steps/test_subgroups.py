"""Step 3, subgroups: a code group's units by facet, and what people have placed."""

from dataclasses import replace

from steps.records import CodeGroup, Membership, Subgroup
from steps.subgroups import FEWEST, MOST, UNDIVIDED, Subgrouped, subgroup
from tests.steps.language import WordsOnly
from tests.steps.study import grouped, handed_on, taken, told
from tests.steps.test_groups import NURSE, RENT, SAID

WORDS = WordsOnly()


def undivided(*transcripts):
    """A study before step 3: units in one code group."""
    return replace(grouped(*transcripts), subgroups=None, memberships=[])


def places(analysis):
    return {m.unit: m.subgroup for m in analysis.memberships}


def test_a_few_units_are_one_subgroup():
    found = subgroup(undivided(told("P01", *NURSE), told("P02", NURSE[0])), WORDS)
    assert found == Subgrouped(
        [
            Subgroup(
                "G1.1",
                "G1",
                "nurse waited",
                "What is said about carried my suitcase, carried my suitcase upstairs and suitcase upstairs to the ward, "
                "under being helped",
            )
        ],
        [Membership(unit, "G1.1") for unit in ("P01-002a", "P01-004a", "P01-006a", "P02-002a")],
    )


def test_facets_go_across_participants():
    one, other = told("P01", *NURSE, *RENT), told("P02", *RENT, *NURSE)
    found = subgroup(undivided(one, other), WORDS)
    assert [s.id for s in found.subgroups] == ["G1.1", "G1.2"]
    place = {m.unit: m.subgroup for m in found.memberships}
    nurses = {place[unit] for unit in ("P01-002a", "P01-004a", "P01-006a", "P02-008a", "P02-010a", "P02-012a")}
    rents = {place[unit] for unit in ("P01-008a", "P01-010a", "P01-012a", "P02-002a", "P02-004a", "P02-006a")}
    assert nurses | rents == {"G1.1", "G1.2"}
    assert (len(nurses), len(rents)) == (1, 1)


def test_a_group_is_divided_into_a_few_subgroups():
    found = subgroup(undivided(told("P01", *SAID), told("P02", *SAID), told("P03", *SAID)), WORDS)
    assert FEWEST <= len(found.subgroups) <= MOST
    assert len(found.memberships) == 27 >= UNDIVIDED


def test_a_new_unit_goes_to_the_nearest_subgroup():
    before = grouped(told("P01", *NURSE, *RENT))
    before.subgroups = [Subgroup("G1.1", "G1", "nurses"), Subgroup("G1.2", "G1", "rents", by="EB")]
    before.memberships = [Membership(u, "G1.1" if n < 3 else "G1.2") for n, u in enumerate(places(before))]
    late = grouped(told("P02", RENT[0], NURSE[0]))
    edited = handed_on(before, *late.transcripts.values())
    edited.units |= late.units
    after = taken("subgroup", edited, WORDS)
    assert after.subgroups == before.subgroups
    assert after.memberships == [*before.memberships, Membership("P02-002a", "G1.2"), Membership("P02-004a", "G1.1")]


def two_groups():
    """A study in which NURSE is code group G1 and RENT code group G2."""
    made = grouped(told("P01", *NURSE, *RENT))
    made.code_groups.append(CodeGroup("G2", "rents"))
    made.subgroups = [Subgroup("G1.1", "G1", "nurses"), Subgroup("G2.1", "G2", "rents")]
    for n, (_, unit) in enumerate(made.open_units()):
        unit.group = "G1" if n < 3 else "G2"
    made.memberships = [Membership(u.id, f"{u.group}.1") for _, u in made.open_units()]
    return made


def test_a_unit_moved_to_another_group_moves_to_its_subgroup():
    edited = handed_on(two_groups())
    edited.units["P01"].units[0].group = "G2"
    assert places(taken("subgroup", edited, WORDS)) == places(edited) | {"P01-002a": "G2.1"}


def test_a_unit_moved_to_a_new_group_begins_a_subgroup_there():
    edited = handed_on(two_groups())
    edited.code_groups.append(CodeGroup("G3-EB", "suitcases", by="EB"))
    edited.units["P01"].units[0].group = "G3-EB"
    after = taken("subgroup", edited, WORDS)
    assert after.subgroups[:2] == edited.subgroups
    assert [(s.id, s.group) for s in after.subgroups[2:]] == [("G3-EB.1", "G3-EB")]
    assert places(after)["P01-002a"] == "G3-EB.1"


def test_what_a_person_placed_stays_though_the_unit_has_moved():
    before = two_groups()
    edited = handed_on(before)
    edited.memberships[0] = replace(edited.memberships[0], by="EB")
    edited.memberships[1] = replace(edited.memberships[1], subgroup="G2.1")
    for unit in edited.units["P01"].units[:2]:
        unit.group = "G2"
    after = taken("subgroup", edited, WORDS)
    assert after.memberships == edited.memberships


def test_what_a_person_took_out_of_its_subgroup_is_not_put_back():
    edited = handed_on(two_groups())
    del edited.memberships[0]
    assert taken("subgroup", edited, WORDS).memberships == edited.memberships


def test_a_deleted_unit_leaves_its_subgroup():
    edited = handed_on(two_groups())
    del edited.units["P01"].units[0]
    assert places(taken("subgroup", edited, WORDS)) == {u: s for u, s in places(edited).items() if u != "P01-002a"}


def test_units_of_a_merged_group_keep_their_subgroup():
    edited = handed_on(two_groups())
    edited.code_groups[0].status = "merged into G2"
    after = taken("subgroup", edited, WORDS)
    assert (after.subgroups, after.memberships) == (edited.subgroups, edited.memberships)


def test_a_dissolved_group_has_no_place():
    edited = handed_on(two_groups())
    edited.code_groups[0].status = "dissolved"
    after = taken("subgroup", edited, WORDS)
    assert set(places(after)) == {"P01-008a", "P01-010a", "P01-012a"}
