"""Step 1, the total impression."""

from dataclasses import replace

import pytest

from steps.impression import FEWEST, MOST, PASSAGES, impression
from steps.records import Passage, Theme
from tests.generate import interview
from tests.steps.language import WithSense, WordsOnly, transcript
from tests.steps.study import handed_on, study, taken, told, two_interviews


def test_themes_of_two_interviews():
    assert impression(two_interviews(), WordsOnly()) == [
        Theme(
            "T1",
            "carried my suitcase",
            "In each of the two interviews there is talk of carried my suitcase, "
            "in words like nurse waited, carried my suitcase upstairs and suitcase and waited for hours.",
            ["nurse waited", "carried my suitcase upstairs", "suitcase and waited for hours", "coat and my lamp"],
            ["P01", "P02"],
            [
                Passage("P01-t2s1", "The nurse waited for me and carried my suitcase upstairs."),
                Passage("P02-t4s1", "The nurse carried my suitcase and waited for hours."),
                Passage("P01-t6s1", "The nurse waited again and carried my suitcase, my coat and my lamp."),
            ],
        ),
        Theme(
            "T2",
            "landlord doubled the rent",
            "In each of the two interviews there is talk of landlord doubled the rent, in words like deposit and laughed.",
            ["deposit and laughed"],
            ["P01", "P02"],
            [
                Passage("P01-t4s1", "The landlord doubled the rent and kept the deposit."),
                Passage("P02-t2s1", "The landlord doubled the rent, kept the deposit and laughed."),
            ],
        ),
    ]


@pytest.mark.parametrize("language", [WordsOnly(), WithSense()])
@pytest.mark.parametrize("seed", ["a", "b", "c"])
def test_themes_are_few_and_have_names_of_their_own(seed, language):
    themes = impression(study([transcript(f"P{n}", interview(f"{seed} {n}", 500).text) for n in range(1, 4)]), language)
    assert min(FEWEST, 3) <= len(themes) <= MOST
    assert len({t.name for t in themes}) == len(themes)
    assert [t.id for t in themes] == [f"T{n}" for n in range(1, len(themes) + 1)]
    for theme in themes:
        heard = [p.at.split("-")[0] for p in theme.passages]
        assert set(heard) <= set(theme.heard_in)
        assert len(set(heard)) == min(len(heard), len(theme.heard_in))
        assert len(heard) <= PASSAGES


def test_where_nobody_says_anything_there_is_no_theme():
    assert impression(study([told("P01", "Mm.", "Thank you, goodbye.", "I don't know.")]), WordsOnly()) == []
    assert impression(study([]), WordsOnly()) == []


def test_ids_that_were_given_once_are_not_given_again():
    again = replace(two_interviews(), used=frozenset({"T4", "G9"}))
    assert [t.id for t in impression(again, WordsOnly())] == ["T5", "T6"]


def test_a_late_interview_is_heard_in_the_themes_it_speaks_of():
    before = taken("impression", two_interviews(), WordsOnly())
    late = told(
        "P03", "The landlord doubled the rent and kept the deposit again.", "We walked along the river with dogs and cats."
    )
    after = impression(handed_on(before, late), WordsOnly())
    assert [t.heard_in for t in after] == [["P01", "P02"], ["P01", "P02", "P03"]]
    assert [replace(t, heard_in=["P01", "P02"]) for t in after] == before.themes


def test_themes_stand_as_people_left_them():
    before = handed_on(taken("impression", two_interviews(), WordsOnly()))
    mine = [Theme("T7", "Landlords", by="EB", status="merged into T1"), replace(before.themes[0], passages=[])]
    assert impression(replace(before, themes=list(mine)), WordsOnly()) == mine


def test_an_empty_file_of_themes_is_a_decision():
    assert impression(replace(two_interviews(), themes=[]), WordsOnly()) == []
