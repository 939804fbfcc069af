"""Short phrases in the participants' words, and the form in which each can stand as a name."""

import pytest

from steps.lexicon import lexicon
from steps.phrases import Phrase, phrases, retold
from tests.steps.language import sentence

NAMED = """
She believed in me.                            | being believed in
They never phoned me back.                     | never being phoned back
I was sent home by the doctor.                 | being sent home by the doctor
I was not trusted with the keys.               | not being trusted with the keys
I didn't trust the new nurse.                  | not trusting the new nurse
I never trusted the new nurse.                 | never trusting the new nurse
I lost my job.                                 | losing my job
He gave me a key to the house.                 | being given a key to the house
The nurse waited for me in the corridor.       | being waited for in the corridor
He isn't afraid of the dark.                   | not being afraid of the dark
The cook saved a seat by the window.           | saving a seat by the window
"""


@pytest.mark.parametrize(("said", "name"), [[cell.strip() for cell in line.split("|")] for line in NAMED.strip().splitlines()])
def test_a_verb_is_named_by_its_ing_form_from_the_participants_side(english, said, name):
    found = phrases(said, english.sentence(said).tokens, english.lexicon)
    assert [p.named for p in found if p.named.split()[-1] == name.split()[-1] and " " in p.named][:1] == [name]


def test_all_phrases_of_a_sentence(english):
    said = "My old desk mate saved a seat by the window."
    assert list(phrases(said, english.sentence(said).tokens, english.lexicon)) == [
        Phrase("desk", ("desk",), False, "desk"),
        Phrase("my old desk mate", ("desk", "mate"), False, "my old desk mate"),
        Phrase("saved a seat by the window", ("save", "seat", "window"), True, "saving a seat by the window"),
        Phrase("seat", ("seat",), False, "seat"),
        Phrase("window", ("window",), False, "window"),
    ]


def test_whether_the_speaker_says_it_of_themselves(english):
    said = "I waited for the bus, but the bus driver ignored the timetable."
    found = phrases(said, english.sentence(said).tokens, english.lexicon)
    assert {p.text: p.own for p in found if p.verbal} == {"waited for the bus": True, "ignored the timetable": False}


@pytest.mark.parametrize("said", ["Um, the thing was like that.", "XXX came to Yyy.", "I had it.", "Mm."])
def test_what_names_nothing(english, said):
    assert phrases(said, english.sentence(said).tokens, english.lexicon) == ()


def test_no_phrase_reaches_over_punctuation_or_brackets(english):
    said = "I carried the suitcase [laughs], the books and the lamp."
    found = [p.text for p in phrases(said, english.sentence(said).tokens, english.lexicon)]
    assert found == ["carried the suitcase", "suitcase", "books", "lamp"]


def test_without_a_parse_a_phrase_is_a_run_of_words():
    said = sentence("The nurse carried my suitcase up to the ward.")
    found = phrases(said.text, said.tokens, lexicon("en"))
    assert [p.text for p in found] == [
        "nurse",
        "nurse carried",
        "nurse carried my suitcase",
        "carried",
        "carried my suitcase",
        "suitcase",
        "ward",
    ]
    assert all(p.named == p.text and not p.verbal and not p.own for p in found)


def test_a_german_noun_keeps_its_capital():
    said = sentence("Krankenschwestern warteten im Flur.", language="de")
    assert [p.text for p in phrases(said.text, said.tokens, lexicon("de"))] == [
        "Krankenschwestern",
        "Krankenschwestern warteten",
        "Krankenschwestern warteten im Flur",
        "warteten",
        "warteten im Flur",
        "Flur",
    ]


RETOLD = [
    ("losing my place", "losing their place"),
    ("months I was nobody's", "months they were nobody's"),
    ("what I wasn't told", "what they weren't told"),
    ("letting us down ourselves", "letting them down themselves"),
    ("I’m at home", "they were at home"),
    ("mine and my mother's", "theirs and their mother's"),
    ("moving to the US", "moving to the US"),
    ("the bus home", "the bus home"),
]


@pytest.mark.parametrize(("phrase", "third"), RETOLD)
def test_first_person_is_retold_in_the_third(phrase, third):
    assert retold(phrase, lexicon("en")) == third


def test_a_language_without_a_table_keeps_its_words():
    assert retold("min vei", lexicon("nb")) == "min vei"
