"""Why a stretch is set aside."""

import pytest

from steps.lexicon import lexicon
from steps.relevance import set_aside, telling
from steps.stretches import stretches
from tests.steps.language import transcript

LONG = "The nurse waited for me and we counted the trains, the nurse and the trains and me, and the trains and the nurse again."
INTERVIEW = transcript(
    "P01",
    f"""\
    I: How old are you?
    P: I am fifty-one, a widow, a welder and a gardener.
    I: And who helped?
    P: The nurse helped me.
    I: How?
    P: The nurse carried my bag upstairs.
    I: And then?
    P: {LONG}
    I: Is there more?
    P: [inaudible]
    I: Anything?
    P: Mm.
    I: That was all.
    P: Thank you, goodbye.
    """,
)
WHY = ["facts", "not about the aim", None, None, "inaudible", "back-channel", "small talk"]


def test_what_is_set_aside_and_why():
    said = stretches(INTERVIEW, lexicon("en"))
    assert [set_aside(s) for s in said] == WHY
    assert set(WHY) - {None} <= set(lexicon("en").reasons)


def test_three_content_words_are_enough_only_in_a_longer_answer():
    (short, long_one) = (s for s in stretches(INTERVIEW, lexicon("en")) if s.at.turn in (4, 8))
    assert (short.lemmas, short.said) == (("nurs", "help"), 4)
    assert (sorted(set(long_one.lemmas)), long_one.said) == (["count", "nurs", "train", "wait"], 24)


def test_the_rest_may_be_meaning_units():
    said = stretches(INTERVIEW, lexicon("en"))
    assert [s.text for s in telling(said)] == ["The nurse carried my bag upstairs.", LONG]


@pytest.mark.parametrize("language", ["nb", "de"])
def test_reasons_are_in_the_studys_language(language):
    assert lexicon(language).reasons["small talk"] != lexicon("en").reasons["small talk"]
