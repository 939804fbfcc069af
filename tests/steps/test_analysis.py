"""The whole analysis as one record."""

from steps.analysis import Analysis
from steps.records import CodeGroup, MeaningUnit, Subgroup, TranscriptUnits
from tests.steps.language import transcript
from tests.steps.study import study


def group(name, status="open"):
    return CodeGroup(name, f"about {name}", status=status)


def test_units_go_to_the_group_that_theirs_was_merged_into():
    analysis = Analysis("aim")
    analysis.code_groups = [group("G1", "merged into G2"), group("G2", "merged into G3"), group("G3"), group("G4", "dissolved")]
    assert [analysis.final_group(g) for g in ("G1", "G2", "G3", "G4", "G9")] == ["G3", "G3", "G3", "G4", "G9"]
    assert [g.id for g in analysis.open_groups()] == ["G3"]


def test_groups_merged_into_each_other_lead_to_no_endless_search():
    analysis = Analysis("aim")
    analysis.code_groups = [group("G1", "merged into G2"), group("G2", "merged into G1")]
    assert analysis.final_group("G1") in ("G1", "G2")
    assert analysis.open_groups() == []


def test_open_subgroups_are_those_of_open_groups():
    analysis = Analysis("aim")
    analysis.code_groups = [group("G1", "merged into G2"), group("G2"), group("G3", "dissolved")]
    analysis.subgroups = [
        Subgroup("G1.1", "G1", "a"),
        Subgroup("G2.1", "G2", "b"),
        Subgroup("G2.2", "G2", "c", status="dissolved"),
        Subgroup("G3.1", "G3", "d"),
    ]
    assert [s.id for s in analysis.open_subgroups()] == ["G1.1", "G2.1"]


def test_retired_units_are_used_no_more():
    analysis = Analysis("aim")
    units = [MeaningUnit(f"P1-00{n}a", f"t{n}s1", "text", "code", "G1", status=s) for n, s in ((2, "open"), (4, "retired"))]
    analysis.units = {"P1": TranscriptUnits("P1", "", units), "A1": TranscriptUnits("A1", "", [])}
    assert [(t, u.id) for t, u in analysis.open_units()] == [("P1", "P1-002a")]


GROUP = "I: Who?\nS1: The nurse.\nS2: My aunt.\nTolk: Yes.\nS1: Her aunt.\n"
ALONE = "I: Who?\nP: The nurse.\n"


def test_participants_are_counted_not_files():
    analysis = study([transcript("FG1", GROUP), transcript("P01", ALONE), transcript("P01b", ALONE)], voices={"P01b": "P01"})
    assert analysis.participants == ["FG1.S1", "FG1.S2", "P01"]


def test_the_only_participant_of_a_transcript_has_its_id():
    group, alone = transcript("FG1", GROUP), transcript("P01", ALONE)
    assert [group.participant(t) for t in (2, 3, 5)] == ["FG1.S1", "FG1.S2", "FG1.S1"]
    assert (alone.speakers, alone.participant(2)) == (("P",), "P01")
