"""Participants' speech cut into stretches: nothing lost, nothing twice, never over another speaker."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from steps import speech
from steps.lexicon import lexicon
from steps.records import INTERVIEWER, PARTICIPANT
from steps.stretches import RUN_ON, stretches
from tests.generate import interview
from tests.steps.language import transcript

EN = lexicon("en")


def cut(text, language="en"):
    """Return address, text and why it is bare, for each stretch of an interview."""
    return [(str(s.at), s.text, s.bare) for s in stretches(transcript("P01", text, language), lexicon(language))]


def told(*turns):
    """Write down an interview; the participant and the interviewer take turns, the interviewer first."""
    return "".join(f"{label}: {text}\n\n" for label, text in turns)


NURSE = "The nurse waited for me in the corridor and carried my bag up to the ward."
WINDOW = "There was a window there and a chair and we counted the trains that came by."
MONEY = "Money was always short and the landlord wrote letters about the rent every month."


def test_a_short_answer_is_one_stretch():
    assert cut(told(("I", "Who helped?"), ("P", NURSE))) == [("t2s1", NURSE, None)]


def test_a_sentence_without_a_shared_word_begins_a_new_stretch():
    asked = ("I", "Who helped?")
    assert cut(told(asked, ("P", f"{NURSE} {WINDOW} The window and the trains were what I liked. {MONEY}"))) == [
        ("t2s1", NURSE, None),
        ("t2s2-3", f"{WINDOW} The window and the trains were what I liked.", None),
        ("t2s4", MONEY, None),
    ]


def test_a_shift_of_time_begins_a_new_stretch():
    early = "The nurse had a list of questions and the questions were long ones and hard to answer."
    late = "Later the nurse had no questions."
    assert cut(told(("I", "Who helped?"), ("P", f"{early} {late} {early}"))) == [
        ("t2s1", early, None),
        ("t2s2-3", f"{late} {early}", None),
    ]


def test_a_few_words_join_their_neighbour():
    assert cut(told(("I", "Who?"), ("P", f"Two nurses. {NURSE} {MONEY} Every month."))) == [
        ("t2s1-2", f"Two nurses. {NURSE}", None),
        ("t2s3-4", f"{MONEY} Every month.", None),
    ]


def test_acknowledging_greeting_and_what_nobody_could_hear_stand_alone_at_the_ends():
    text = f"Yeah, okay. {NURSE}\n\n[inaudible]\n\n{WINDOW} Thank you very much."
    assert cut(told(("I", "Who helped?"), ("P", text))) == [
        ("t2s1", "Yeah, okay.", "back-channel"),
        ("t2s2", NURSE, None),
        ("t2s3", "[inaudible]", "inaudible"),
        ("t2s4", WINDOW, None),
        ("t2s5", "Thank you very much.", "small talk"),
    ]


def test_a_short_answer_to_a_question_about_facts():
    assert cut(told(("I", "How old are you?"), ("P", "I am fifty-one years old."), ("I", "And who helped?"), ("P", NURSE))) == [
        ("t2s1", "I am fifty-one years old.", "facts"),
        ("t4s1", NURSE, None),
    ]


def test_a_stretch_runs_on_over_back_channels_and_marks_the_gap():
    turns = (
        ("I", "Who helped?"),
        ("P", "The nurse waited for me in the"),
        ("I", "Mm."),
        ("P", "corridor, and the nurse carried my bag."),
    )
    assert cut(told(*turns)) == [
        ("t2s1-t4s1", "The nurse waited for me in the (...) corridor, and the nurse carried my bag.", None)
    ]


@pytest.mark.parametrize("between", [("I", "And who else?"), ("Tolk", "Mm.")])
def test_a_stretch_never_runs_on_over_other_words(between):
    turns = (
        ("I", "Who helped?"),
        ("P", "The nurse waited for me in the"),
        between,
        ("P", "corridor, and the nurse carried my bag."),
    )
    assert [at for at, _, _ in cut(told(*turns))] == ["t2s1", "t4s1"]


def test_a_stretch_is_one_participants():
    text = told(
        ("I", "Who helped?"), ("S1", "The nurse waited for me in the"), ("S2", "corridor, where the nurse carried my bag.")
    )
    assert [(s.participant, str(s.at)) for s in stretches(transcript("FG1", text), EN)] == [
        ("FG1.S1", "t2s1"),
        ("FG1.S2", "t3s1"),
    ]


def test_a_run_on_sentence_is_cut_before_clauses():
    clause = "we walked along the river with the dog and talked of rent, roof, noise and debt, of trains that came and shook it"
    text = f"I said that {clause}, because {clause}, but {clause}."
    assert cut(told(("I", "And?"), ("P", text))) == [
        ("t2s1", f"I said that {clause},", None),
        ("t2s1", f"because {clause},", None),
        ("t2s1", f"but {clause}.", None),
    ]


def test_what_was_asked_and_how_much_was_said_go_with_a_stretch():
    text = told(("I", "Who helped?"), ("P", NURSE), ("I", "Mm."), ("P", MONEY))
    found = stretches(transcript("P01", text), EN)
    assert [(s.asked, s.said, s.address, s.utterance) for s in found] == [
        ("Who helped?", 30, "P01-t2s1", ("P01", 2)),
        ("Who helped?", 30, "P01-t4s1", ("P01", 4)),
    ]


def test_sentences_that_are_accounted_for_are_left_out():
    whole = transcript("P01", told(("I", "Who helped?"), ("P", f"{NURSE} {WINDOW} {MONEY}")))
    free = stretches(whole, EN, lambda turn, sentence: (turn, sentence) != (2, 2))
    assert [(str(s.at), s.text) for s in free] == [("t2s1", NURSE), ("t2s3", MONEY)]


LINES = [
    NURSE,
    WINDOW,
    MONEY,
    "Mm.",
    "Yeah.",
    "I see.",
    "[inaudible]",
    "Thank you.",
    "and then I",
    "left",
    "No (...) never.",
    "Why?",
]
TURNS = st.lists(st.tuples(st.sampled_from(["I", "P", "S1", "Tolk"]), st.lists(st.sampled_from(LINES), min_size=1, max_size=6)))
INTERVIEWS = TURNS.map(lambda turns: told(("P", "Yes."), *((label, " ".join(lines)) for label, lines in turns)))
INVENTED = st.integers(0, 10**6).map(lambda seed: interview(f"stretch {seed}", 250).text)


def spoken(whole, free=lambda turn, sentence: True):
    """Every free sentence of the participants, by address."""
    return {
        (turn.number, s.number): s.text
        for turn in whole.turns
        if turn.role == PARTICIPANT
        for s in turn.sentences
        if free(turn.number, s.number)
    }


@settings(max_examples=60)
@given(INTERVIEWS | INVENTED, st.sampled_from([2, 3, 1000]))
def test_every_word_of_every_free_sentence_is_in_exactly_one_stretch_in_order(text, every):
    whole = transcript("P01", text)

    def free(turn, sentence):
        return (turn + sentence) % every != 1

    found = stretches(whole, EN, free)
    pieces = [part.text for s in found for part in s.sentences]
    assert " ".join(pieces).split() == " ".join(spoken(whole, free).values()).split()
    assert [s.at.span for s in found] == sorted(s.at.span for s in found)
    held = [place for at in dict.fromkeys(s.at for s in found) for place in spoken(whole) if at.holds(*place)]
    assert held == list(spoken(whole, free))


@settings(max_examples=60)
@given(INTERVIEWS | INVENTED)
def test_between_the_turns_of_a_stretch_there_are_only_back_channels(text):
    whole = transcript("P01", text)
    for stretch in stretches(whole, EN):
        turns = whole.turns[stretch.at.turn - 1 : stretch.at.to]
        assert {t.speaker for t in turns if t.role == PARTICIPANT} == {turns[0].speaker}
        others = [t for t in turns if t.role != PARTICIPANT]
        assert all(t.role == INTERVIEWER and speech.is_back_channel(t.text, EN) for t in others)
        assert stretch.text.count(" (...) ") >= len({t.number for t in turns if t.role == PARTICIPANT}) - 1


@settings(max_examples=40)
@given(INVENTED)
def test_a_stretch_that_says_something_begins_and_ends_with_it(text):
    for stretch in stretches(transcript("P01", text), EN):
        ends = [stretch.sentences[0].text, stretch.sentences[-1].text]
        assert bool(stretch.bare) is all(speech.is_back_channel(t, EN) or speech.is_inaudible(t, EN) for t in ends) or (
            stretch.bare in ("facts", "small talk")
        )
        assert len(stretch.text.split()) <= 2 * RUN_ON
