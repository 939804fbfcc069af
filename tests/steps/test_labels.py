"""Speaker labels: the table's lookups, and when two labels are one speaker."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from steps.turns.labels import Form, Speakers, label_form, speaker_id
from steps.turns.likeness import abbreviates, edits, is_near, nearest_role_word, same_speakers
from steps.turns.rolewords import role_of

TABLE = Speakers(interviewer=("Speaker 1", "1."), participant=("Bjørn",), other=("Tolk",))


@pytest.mark.parametrize("label", ["Speaker 1", "speaker1", "SPEAKER  1", "Speaker 1."])
def test_case_and_spaces_do_not_matter(label):
    assert TABLE.role(label) == "interviewer"
    assert TABLE.alias(label) == "Speaker 1"


def test_lookups():
    assert TABLE.role("1") == "interviewer"
    assert TABLE.role("Bjo\u0308rn") is None  # another letter
    assert TABLE.role("BJØRN") == "participant"
    assert Speakers(participant=("Åse",)).role("A\u030ase") == "participant"
    assert TABLE.role("Speaker 2") is None
    assert TABLE.labels == ("Speaker 1", "1.", "Bjørn", "Tolk")


@pytest.mark.parametrize(
    ("line", "form"),
    [
        ("Dr. Smith: Hello.", Form("Dr. Smith", "Hello.", "colon")),
        ("P1:Hello", Form("P1", "Hello", "colon")),
        ("- Zoe: Hello", Form("Zoe", "Hello", "colon")),
        ("**Zoe**: 00:01:02 Hello", Form("Zoe", "Hello", "bold")),
        ("_Zoe:_ Hello", Form("Zoe", "Hello", "colon")),
        ("我：好。", Form("我", "好。", "colon")),
        ("## Zoe ##", Form("Zoe", "", "heading")),
        ("<v.loud Zoe Bell>Hello", Form("Zoe Bell", "Hello", "voice")),
        ("Zoe Bell 0:12", Form("Zoe Bell", "", "stamped")),
        ("12. Hello", Form("12", "Hello", "number")),
        ("**Never** again", Form("Never", "again", "bold")),
        ("at 10:30 we left", None),
        ("http://example.org", None),
        ('"So: no"', None),
        ("*Zoe* said", None),
        ("A sentence so long that no label could ever stand before what is its only: colon", None),
    ],
)
def test_forms(line, form):
    assert label_form(line) == form


def test_ids_hold_letters_of_any_script():
    assert [speaker_id(label) for label in ("Leader 2", "Dr. Ødegård", "S-1_a", "P (3)", "प्रिया")] == [
        "Leader2",
        "Dr.Ødegård",
        "S-1_a",
        "P3",
        "प्रिया",
    ]


@pytest.mark.parametrize(
    ("one", "two", "near"),
    [
        ("Particpant", "Participant", True),
        ("Interveiwer 1", "interviewer1", True),
        ("Laeder 2", "Leader 2", True),
        ("Leader 2", "Leader 3", False),
        ("Participants", "Participant", False),
        ("Interview", "Interviewer", False),
        ("Karin", "Maria", False),
        ("Ana", "Anna", False),
        ("Zoe", "Zoe", False),
    ],
)
def test_likely_misspellings(one, two, near):
    assert is_near(one, two) is is_near(two, one) is near


@pytest.mark.parametrize(
    ("short", "full", "stands"),
    [
        ("DB", "Dora Bell", True),
        ("D.B.", "Dora Bell", True),
        ("P", "Participant", True),
        ("P1", "Participant 1", True),
        ("P1", "Participant 2", False),
        ("Int", "Interviewer", True),
        ("Per", "Pernille", False),
        ("Dora Bell", "DB", False),
    ],
)
def test_abbreviations(short, full, stands):
    assert abbreviates(short, full) is stands


def test_one_speaker_under_several_labels():
    uses = {"Dora Bell": 1, "DB": 30, "Pia": 20, "Maria": 12, "Marai": 1, "Marie": 11, "P": 3, "S1": 4, "S2": 4}
    assert {label: name for label, name in same_speakers(uses).items() if label != name} == {
        "Dora Bell": "DB",
        "Marai": "Maria",
        "P": "Pia",
    }
    assert same_speakers({"P": 3, "Pia": 2, "Per": 2}) == {"P": "P", "Pia": "Pia", "Per": "Per"}
    assert same_speakers({"P 1": 2, "p1": 2}) == {"P 1": "P 1", "p1": "P 1"}


@given(st.text("abc", max_size=6), st.text("abc", max_size=6))
@settings(max_examples=50)
def test_edits_are_a_distance(one, two):
    assert edits(one, two) == edits(two, one)
    assert (edits(one, two) == 0) == (one == two)
    assert abs(len(one) - len(two)) <= edits(one, two) <= max(len(one), len(two))


def test_words_for_roles():
    labels = ["INT", "Interviewerin", "Intervjuare 2", "I", "q", "IP1", "Deltaker", "P", "Befragte", "Tolk", "Dr. Pym", "Ingrid"]
    assert [role_of(label) for label in labels] == [*["interviewer"] * 5, *["participant"] * 4, "other", None, None]
    assert nearest_role_word("Interveiwer") == "interviewer"
    assert nearest_role_word("Interviewee") is None
