"""Speech made readable, with every word that carries meaning as it was said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from steps import speech
from steps.lexicon import lexicon
from steps.negation import differs
from steps.plain import fluent, plain

CUT = """
fillers        | I, um, I was, uh, there.                          | I was there.
               | It was like, like a second home, erm.             | It was like a second home.
               | It was, you know, a long day.                     | It was a long day.
               | You know, I mean, nobody asked.                   | Nobody asked.
               | So you know I slept on the bus.                   | I slept on the bus.
restarts       | I was wai- waiting for the nu- the nurse.         | I was waiting for the nurse.
               | I'd, I'd lost the job.                            | I'd lost the job.
               | I can't, I can't do it.                           | I can't do it.
               | I was… I was alone.                               | I was alone.
repeated words | She she she was kind kind to me.                  | She was kind to me.
               | It was in the, in the kitchen.                    | It was in the kitchen.
tags           | It was hard, right?                               | It was hard.
               | It was hard, isn't it?                            | It was hard.
               | He came back, you know?                           | He came back.
openers        | So, well, yeah, and I went home.                  | I went home.
               | And then the doctor came.                         | Then the doctor came.
brackets       | I went home [laughs] on foot (...) alone (pause). | I went home on foot alone.
               | #, I went # home.                                 | I went home.
ends           | i went home                                       | I went home.
               | did he come?                                      | Did he come?
               | “I went home”                                     | I went home.
"""
KEPT = """
negations      | I was not there.
               | I never, never asked.
               | No, no, I like a bit of sun.
               | It was not good, no.
               | I would not— I could not go.
               | You can't, could you?
numbers        | I had twenty, thirty letters in three bags.
modals         | I might have asked, I should have.
meant          | That's what I mean.
               | I mean it.
               | Do you know him?
               | As you know, she left.
               | You know him.
               | I met people you know.
               | It was kind of him to call.
likeness       | Like my mother, I worked nights.
               | I like her, she is like a sister.
said twice     | I had had enough of that that day.
               | I was very very tired.
               | When they need you, you come.
halves         | The in- and outpatients met.
compounds      | A four-, five-year-old child cried.
               | I said uh-huh to everything.
short          | Okay.
"""
OTHERS = """
nb | Ja, så da slutta jeg med det.                     | Så da slutta jeg med det.
nb | Så slutta jeg, eh, med det, ikke sant?            | Så slutta jeg med det.
nb | Og da ble hun, altså, kjempesint.                 | Og da ble hun kjempesint.
nb | Det er ikke sant at han drakk.                    | Det er ikke sant at han drakk.
nb | Det hjalp meg, nei.                               | Det hjalp meg, nei.
nb | Det var ei, liksom, ei fin natt, da?              | Det var ei fin natt.
nb | Jeg sov in- og utenfor.                           | Jeg sov in- og utenfor.
nn | Eg, eg sov, liksom, ikkje, altså, ikkje sant?     | Eg sov ikkje.
da | Altså, jeg sov øh ikke, ikke også?                | Jeg sov ikke.
sv | Alltså, jag, jag sov eh inte, va?                 | Jag sov inte.
nl | Nou, ik heb eh niet geslapen, hè?                 | Ik heb niet geslapen.
nl | Ik was zeg maar bang.                             | Ik was bang.
de | Also ging ich, ähm, nach Hause, ne?               | Also ging ich nach Hause.
de | Also, ich ging nicht nach Hause.                  | Ich ging nicht nach Hause.
de | Ja, ich habe, weißt du, nie geschlafen, oder?     | Ich habe nie geschlafen.
de | Dann dann kam er nicht mehr.                      | Dann kam er nicht mehr.
fr | Euh, je ne, je ne sais pas, hein ?                | Je ne sais pas.
"""
NOTHING_LEFT = ["", "  ", "Um.", "[laughs]", "(...)", "Uh, um, er...", "…", "?!"]


def rows(table):
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize(("said", "readable"), [row[1:] for row in rows(CUT)])
def test_what_is_cut_from_english_speech(said, readable):
    assert plain(said, lexicon("en")) == readable


@pytest.mark.parametrize("said", [row[1] for row in rows(KEPT)])
def test_what_stands_in_english_speech(said):
    assert plain(said, lexicon("en")) == said


@pytest.mark.parametrize(("language", "said", "readable"), rows(OTHERS))
def test_other_languages_keep_the_place_before_the_verb(language, said, readable):
    assert plain(said, lexicon(language)) == readable


@pytest.mark.parametrize("said", NOTHING_LEFT)
def test_nothing_is_left_of_pauses_and_tags(said):
    assert plain(said, lexicon("en")) == ""


def test_a_negator_that_was_hard_to_hear_stands():
    assert plain("I did (not) go (pause) there.", lexicon("en")) == "I did not go there."


def test_fluent_speech_keeps_its_tags_and_openers():
    said = "So, um, I was, I was there [laughs]... at home, right?"
    assert fluent(said, lexicon("en")) == "So I was there, at home, right?"


KEPT_WORDS = {
    "en": "he never not didn't can't three must help",
    "nb": "jeg aldri ingen uten tre må hjelp",
    "de": "ich nie kein ohne drei muss hilfe",
}
SPOKEN = {
    "en": "I you he it was never not no didn't can can't um uh like mean so three must help , , - — right? isn't it? [laughs]",
    "nb": "jeg hun det var aldri ikke ingen uten tre må hjelp og så da eh altså liksom sant , , – … ikke sant? [ler]",
    "de": "ich sie das war nie nicht kein ohne drei muss Hilfe und also dann ähm halt ne , , – … oder? [lacht]",
}
speeches = st.sampled_from(sorted(SPOKEN)).flatmap(
    lambda language: st.tuples(st.just(language), st.lists(st.sampled_from(SPOKEN[language].split()), max_size=16).map(" ".join))
)


def kept_words(text, language):
    """The words that may not go: negators, numbers, modals and content, each counted once however often it is repeated."""
    return [w for w in speech.words(text) if w in KEPT_WORDS[language].split()]


@given(speeches)
def test_no_word_with_meaning_is_lost_added_or_moved(said):
    language, text = said
    before, after = kept_words(text, language), kept_words(plain(text, lexicon(language)), language)
    assert set(after) == set(before)
    rest = iter(before)
    assert all(word in rest for word in after)


@given(speeches)
def test_readable_speech_never_denies_what_was_said(said):
    language, text = said
    assert not differs(text, plain(text, lexicon(language)), lexicon(language))
