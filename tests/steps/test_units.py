"""Step 2, meaning units: what is lifted out, and why the rest is set aside."""

from dataclasses import replace

import pytest

from steps.records import CodeGroup, MeaningUnit, SetAside, TranscriptUnits
from steps.units import identify
from tests.steps.language import WordsOnly
from tests.steps.study import carried, handed_on, study, taken, told, two_interviews

WORDS = WordsOnly()
NURSE = "The nurse waited for me and carried my suitcase upstairs to the ward."
RENT = "The landlord doubled the rent every year and kept the deposit as well."
CLAUSE = "we walked along the river with the dog and talked of rent, roof, noise and debt, of trains that came by and shook"


def account(*texts):
    """The account of one interview in which these were said."""
    return identify(study([told("P01", *texts)]), WORDS).units["P01"]


def test_units_of_two_interviews():
    found = identify(taken("impression", two_interviews(), WORDS), WORDS)
    assert found.units == {
        "P01": TranscriptUnits(
            "P01",
            "",
            [
                MeaningUnit(
                    "P01-002a",
                    "t2s1",
                    "The nurse waited for me and carried my suitcase upstairs.",
                    "carried my suitcase upstairs",
                    "G1",
                ),
                MeaningUnit(
                    "P01-004a", "t4s1", "The landlord doubled the rent and kept the deposit.", "landlord doubled the rent", "G1"
                ),
                MeaningUnit(
                    "P01-006a",
                    "t6s1",
                    "The nurse waited again and carried my suitcase, my coat and my lamp.",
                    "coat and my lamp",
                    "G1",
                ),
            ],
        ),
        "P02": TranscriptUnits(
            "P02",
            "",
            [
                MeaningUnit(
                    "P02-002a",
                    "t2s1",
                    "The landlord doubled the rent, kept the deposit and laughed.",
                    "landlord doubled the rent",
                    "G1",
                ),
                MeaningUnit(
                    "P02-004a",
                    "t4s1",
                    "The nurse carried my suitcase and waited for hours.",
                    "suitcase and waited for hours",
                    "G1",
                ),
            ],
            [SetAside("t6s1", "back-channel")],
        ),
    }
    assert found.code_groups == [
        CodeGroup(
            "G1",
            "carried my suitcase",
            "What is said about nurse waited, carried my suitcase upstairs and suitcase and waited for hours",
            ["T1", "T2"],
        )
    ]


def test_one_record_a_turn_with_every_reason():
    assert account(f"Okay. {NURSE} Thank you very much.").set_aside == [SetAside("t2s1-3", "back-channel; small talk")]


def test_every_piece_of_a_run_on_sentence_has_a_letter():
    found = account(f"I said that {CLAUSE} us, because {CLAUSE} me, while {CLAUSE} them.")
    assert [(u.id, u.at, u.text) for u in found.units] == [
        ("P01-002a", "t2s1", f"I said that {CLAUSE} us,"),
        ("P01-002b", "t2s1", f"because {CLAUSE} me,"),
        ("P01-002c", "t2s1", f"while {CLAUSE} them."),
    ]


def test_what_people_have_accounted_for_stands():
    mine = TranscriptUnits(
        "P01",
        "",
        [MeaningUnit("P01-1-EB", "t2s2", RENT, "rent", "G1", by="EB")],
        [SetAside("t4s1", "about somebody else", by="EB")],
    )
    before = study([told("P01", f"{NURSE} {RENT}", NURSE)], units={"P01": mine}, code_groups=[CodeGroup("G1", "everything")])
    found = identify(before, WORDS)
    assert found.units["P01"] == TranscriptUnits(
        "P01", "", [MeaningUnit("P01-002a", "t2s1", NURSE, found.units["P01"].units[0].code, "G1"), *mine.units], mine.set_aside
    )
    assert found.code_groups == before.code_groups


@pytest.mark.parametrize(
    ("beside", "at", "why"),
    [("", "t2s1", "unit deleted by hand"), ("Okay. ", "t2s1-2", "back-channel; unit deleted by hand")],
)
def test_a_deleted_unit_is_set_aside_as_deleted_by_hand(beside, at, why):
    drafted = carried(study([told("P01", beside + NURSE, RENT)]), WORDS, "impression", "identify")
    edited = handed_on(drafted)
    deleted = edited.units["P01"].units.pop(0)
    assert deleted.text == NURSE
    after = taken("identify", edited, WORDS)
    assert after.units["P01"].set_aside == [SetAside(at, why)]
    assert after.units["P01"].units == drafted.units["P01"].units[1:]
    assert taken("identify", handed_on(after), WORDS).units == after.units


def test_a_set_aside_that_a_person_deleted_is_drafted_again_for_its_sentences_only():
    drafted = carried(study([told("P01", f"Okay. {NURSE}", RENT)]), WORDS, "impression", "identify")
    edited = handed_on(drafted)
    edited.units["P01"].set_aside.clear()
    assert taken("identify", edited, WORDS).units == drafted.units


def test_ids_of_deleted_units_are_not_given_again():
    drafted = carried(study([told("P01", NURSE, RENT)]), WORDS, "impression", "identify")
    edited = handed_on(drafted)
    edited.units["P01"].units.clear()
    edited = replace(edited, base=None)
    assert [u.id for u in taken("identify", edited, WORDS).units["P01"].units] == ["P01-002b", "P01-004b"]
