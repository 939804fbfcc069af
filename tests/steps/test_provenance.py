"""From a unit back to the words it was lifted from."""

import pytest

from steps.lexicon import lexicon
from steps.provenance import addressed, lift, lift_passage, lifted, participants
from steps.records import MeaningUnit, Passage, TranscriptUnits
from tests.steps.language import transcript
from tests.steps.study import study

EN = lexicon("en")
GROUP = transcript(
    "FG1",
    """\
    I: Who helped?
    S1: The nurse waited. She never called me (...) back then. It was late, because the bus broke down.
    I: Mm.
    S1: and I walked.
    S2: The doctor ran.
    """,
)


def unit(at, text, **fields):
    return MeaningUnit(f"FG1-{at}", at, text, "a code", "G1", **fields)


def said(found):
    return [s.text for s in found.sentences]


def test_a_unit_is_lifted_with_its_sentences_and_who_said_them():
    found = lift(GROUP, unit("t2s1-2", "The nurse waited. She never called me (...) back then."), EN, {})
    assert said(found) == ["The nurse waited.", "She never called me (...) back then."]
    assert (found.transcript, found.participant, found.utterance) == ("FG1", "FG1.S1", ("FG1", 2))
    assert (found.text, found.lemmas) == ("The nurse waited. She never called me (...) back then.", ("nurs", "wait"))


def test_a_unit_over_a_back_channel_is_lifted_from_both_turns():
    found = lift(GROUP, unit("t2s3-t4s1", "It was late, because the bus broke down. (...) and I walked."), EN, {})
    assert said(found) == ["It was late, because the bus broke down.", "and I walked."]


def test_a_piece_of_a_sentence_brings_its_own_words_only():
    (piece,) = lift(GROUP, unit("t2s3", "because the bus broke down."), EN, {}).sentences
    assert (piece.number, piece.text) == (3, "because the bus broke down.")
    assert [(t.text, t.start) for t in piece.tokens] == [
        ("because", 0),
        ("the", 8),
        ("bus", 12),
        ("broke", 16),
        ("down", 22),
        (".", 26),
    ]


def test_a_text_that_a_person_cut_together_brings_every_addressed_sentence():
    assert said(lift(GROUP, unit("t2s1-2", "waited. She never"), EN, {})) == [
        "The nurse waited.",
        "She never called me (...) back then.",
    ]


def test_where_one_person_speaks_in_several_transcripts():
    assert lift(GROUP, unit("t5s1", "The doctor ran."), EN, {"FG1.S2": "P07"}).participant == "P07"


@pytest.mark.parametrize("at", ["t1s1", "t3s1", "t2s9", "t9s1"])
def test_an_address_without_a_participants_sentence_leads_nowhere(at):
    with pytest.raises(ValueError, match=f"no participant's sentence at {at} in FG1"):
        addressed(GROUP, at)


def test_addressed_sentences_leave_the_interviewer_out():
    assert [(turn, s.number) for turn, s in addressed(GROUP, "t2s3-t5s1")] == [(2, 3), (4, 1), (5, 1)]


def test_a_passage_is_found_with_its_words():
    found = lift_passage({"FG1": GROUP}, Passage("FG1-t5s1", "The doctor ran."), EN)
    assert (found.text, said(found), found.lemmas) == ("The doctor ran.", ["The doctor ran."], ("doctor", "ran"))


def test_all_open_units_in_order_and_who_said_them():
    other = transcript("A1", "I: Who?\nP: My aunt helped.\n")
    records = [unit("t2s1", "The nurse waited."), unit("t5s1", "The doctor ran.", status="retired")]
    analysis = study([GROUP, other])
    analysis.units = {
        "FG1": TranscriptUnits("FG1", "", records),
        "A1": TranscriptUnits("A1", "", [MeaningUnit("A1-002a", "t2s1", "My aunt helped.", "aunt", "G1")]),
    }
    found = lifted(analysis, EN)
    assert [u.unit.id for u in found] == ["A1-002a", "FG1-t2s1"]
    assert participants(found) == ["A1", "FG1.S1"]
