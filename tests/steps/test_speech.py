"""What spoken words are for."""

import pytest

from steps import speech
from steps.lexicon import lexicon
from tests.steps.language import sentence

EN, NB = lexicon("en"), lexicon("nb")


def test_words_are_lower_case_with_straight_apostrophes():
    assert speech.words("I don’t – well, «no», Mary-Ann's 3 o'clock_x") == [
        "i",
        "don't",
        "well",
        "no",
        "mary-ann's",
        "3",
        "o'clock",
        "x",
    ]


def test_a_reader_counts_what_stands_between_spaces():
    assert speech.count("I don’t – well, no.") == 5


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("it was after that I left", True),
        ("after that", True),
        ("thereafter that", False),
        ("after all that", False),
        ("", False),
    ],
)
def test_phrases_are_found_at_word_limits(text, holds):
    assert speech.holds(speech.words(text), ("after that", "years ago")) is holds


@pytest.mark.parametrize(
    ("text", "lex", "is_one"),
    [
        ("Mm.", EN, True),
        ("Mm, yeah. I see.", EN, True),
        ("Uh-huh, um, okay", EN, True),
        ("[laughs]", EN, True),
        ("", EN, True),
        ("Yes, but why?", EN, False),
        ("I see him.", EN, False),
        ("Yeah, yeah, yeah, yeah, yeah, yeah, yeah.", EN, False),  # seven words are an answer
        ("Ja, ikke sant.", NB, True),
        ("Ja, men ikke der.", NB, False),
    ],
)
def test_a_back_channel_only_acknowledges(text, lex, is_one):
    assert speech.is_back_channel(text, lex) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Thank you very much.", True),
        ("Hello, nice to meet you.", True),
        ("Well, I'm good, thank you.", True),
        ("Thanks to her I am alive today.", False),
        ("She said goodbye to me and I cried.", False),
        ("They asked me to have a seat and nobody came.", False),
        ("We drank coffee in the garden.", False),
        ("Thank you, but I think that what they wanted was never what I wanted from them.", False),
    ],
)
def test_small_talk_says_little_else(text, is_one):
    assert speech.is_small_talk(text, EN) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("[inaudible]", True),
        ("And then [inaudible].", True),
        ("(??) he", True),
        ("And then the doctor came in with the [inaudible].", False),
        ("And then [inaudible] the [unclear] came.", True),
        ("And then he left [laughs].", False),
        ("_inaudible_ he", True),
    ],
)
def test_half_inaudible(text, is_one):
    assert speech.is_inaudible(text, EN) is is_one


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("How old are you?", True),
        ("Right. And how long have you worked there?", True),
        ("How old were you? And how did that feel?", False),
        ("How did that feel?", False),
        ("", False),
    ],
)
def test_only_the_last_question_asks_for_facts(question, asks):
    assert speech.asks_for_facts(question, EN) is asks


def test_content_is_what_carries_meaning():
    said = sentence("Um, I don’t know, 3 nurses whispered in the corridors, mm, aaa X.")
    assert speech.content(said.tokens, EN) == ["nurs", "whisper", "corridor"]
    assert speech.content_of([said, sentence("They whispered.")], EN) == ["nurs", "whisper", "corridor", "whisper"]
