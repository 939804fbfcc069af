"""The verbatim test: whose words, in which order, at which place."""

import unicodedata

import pytest

from steps.verbatim import folded, fragments, is_verbatim, said_at
from tests.steps.language import transcript

INTERVIEW = transcript(
    "P01",
    """\
    I: How did you sleep?

    P: I was unable to sleep. She said “it’s all right” – really... I can't (...) say.

    I: Mm.

    P: And I cried [sobs] a lot, mostly at night.

    I: And what happened in the morning?

    P: I drank coffee. Bjørn called.
    """,
)
GROUP = transcript(
    "FG1",
    """\
    I: How did you sleep?
    S1: I never slept well. There was a light.
    S2: I slept like a stone. There was no light.
    S1: And a noise. The whole night.
    """,
)
VERBATIM = [
    "I was unable to sleep.",
    "unable to sleep",
    'She said "it\'s all right" — really…',
    "She said «it´s all right» - really...",
    "I was unable (...) really",
    "I was unable [...] really",
    "I was unable ( . . . ) really",
    "I was unable (…) really",
    "I was [quite] unable to sleep [that night].",
    "And I cried a lot",
    "And I cried [loudly] a lot",
    "I can't (...) say.",
    "really... (...) And I cried",
    "unable\u00a0to\n sleep",
]
NOT_VERBATIM = [
    "able to sleep",  # a word cut in half
    "I can",
    "I was unable to slee",
    "I was unabel to sleep.",  # one letter
    "I was unable to sleep!",
    "i was unable to sleep.",
    "I was unable sleep.",  # a word left out, without a mark
    "And I cried (...) I was unable",  # wrong order
    "sleep (...) sleep",
    "How did you sleep?",  # the interviewer's words
    "Mm.",
    "And what happened in the morning?",
    "I drank coffee.",  # that participant's next turn but one
    "",
    "(...)",
    "[he sighs]",
]


@pytest.mark.parametrize("quotation", VERBATIM)
def test_typing_cut_marks_insertions_and_back_channels_make_no_difference(quotation):
    assert is_verbatim(INTERVIEW, "t2s1-2", quotation)


@pytest.mark.parametrize("quotation", NOT_VERBATIM)
def test_anything_else_is_not_verbatim(quotation):
    assert not is_verbatim(INTERVIEW, "t2s1-2", quotation)


def test_a_quotation_runs_on_over_a_back_channel_turn():
    assert is_verbatim(INTERVIEW, "t2s1-t4s1", "I can't (...) say. (...) And I cried a lot, mostly at night.")


def test_composed_and_decomposed_letters_are_the_same():
    assert is_verbatim(INTERVIEW, "t6s2", unicodedata.normalize("NFD", "Bjørn called."))


@pytest.mark.parametrize(
    ("at", "quotation", "verbatim"),
    [
        ("t2s1", "I never slept well. (...) And a noise.", True),
        ("t2s1", "I slept like a stone.", False),
        ("t2s1", "There was no light.", False),
        ("t3s1", "There was no light.", True),
        ("t3s1", "And a noise.", False),
        ("t1s1", "How did you sleep?", False),
        ("t9s1", "And a noise.", False),
        ("t2s1-t4s2", "I never slept well. There was a light. (...) The whole night.", True),
    ],
)
def test_in_a_group_only_this_participants_words_count(at, quotation, verbatim):
    assert is_verbatim(GROUP, at, quotation) is verbatim


def test_what_was_said_at_an_address_is_the_turn_and_that_participants_next_one():
    assert said_at(INTERVIEW, "t4s1") == "And I cried a lot, mostly at night. I drank coffee. Bjørn called."
    assert said_at(GROUP, "t2s1") == "I never slept well. There was a light. And a noise. The whole night."


def test_folded_text_has_one_kind_of_every_sign():
    assert folded("“Så”, «sa» hun –  ‘nei’… [ler] ja—da") == '"Så", "sa" hun - \'nei\'... ja-da'


def test_fragments_stand_between_cut_marks():
    assert fragments("One [we] two (...) three […] (…) four") == ["One two", "three", "four"]
