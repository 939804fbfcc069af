"""Names and codes in the participants' own words."""

from steps.lexicon import lexicon
from steps.naming import Name, code, name_groups, told_of
from steps.phrases import Phrase
from steps.provenance import lift
from steps.records import MeaningUnit
from tests.steps.language import WithSense, WordsOnly, transcript

TRUST = ["She believed in me from the first day.", "The doctor believed in me.", "They believed in me, and it carried me."]
RENT = ["I paid the rent late.", "The landlord doubled the rent.", "We argued about the rent for months."]


def said(name, texts, read=transcript, language=None):
    """Lift every text as a unit of one interview."""
    found = read(name, "I: Go on.\n\n" + "".join(f"P: {text}\n\nI: And what else?\n\n" for text in texts))
    lex = (language or WordsOnly()).lexicon
    return [lift(found, MeaningUnit(f"{name}-{n}", f"t{2 * n}s1", text, "", "G1"), lex, {}) for n, text in enumerate(texts, 1)]


def test_groups_are_named_by_what_their_texts_share(english):
    groups = [said("P01", TRUST, english.transcript, english), said("P02", RENT, english.transcript, english)]
    assert name_groups(groups, english) == [
        Name("being believed in", ["being carried", "doctor"]),
        Name("doubling the rent", ["paying the rent late", "arguing about the rent for months", "landlord"]),
    ]


def test_a_name_that_is_taken_is_not_given_again(english):
    group = said("P01", TRUST, english.transcript, english)
    (again,) = name_groups([group], english, taken=["being believed in", "Belief: what they believe"])
    assert "believed" not in again.text
    assert not name_groups([group, group], english)[1].text.startswith("being believed")


def test_where_every_phrase_repeats_no_name_is_given_twice():
    groups = [said("P01", ["Stairs, steep stairs."]), said("P02", ["Stairs, steep stairs."])]
    assert [name.text for name in name_groups(groups, WordsOnly())] == ["steep stairs", "stairs"]
    (only,) = name_groups([said("P01", ["Stairs."])], WordsOnly(), taken=["Stairs"])
    assert only.text == "stairs"


def test_without_models_a_name_is_a_run_of_words():
    groups = [said("P01", TRUST), said("P02", RENT)]
    names = name_groups(groups, WordsOnly())
    assert [name.text in " ".join(texts) for name, texts in zip(names, (TRUST, RENT), strict=True)] == [True, True]
    assert "rent" in names[1].text


def test_the_sense_of_a_phrase_can_decide():
    groups = [said("P01", TRUST), said("P02", RENT)]
    by_sense, by_words = name_groups(groups, WithSense()), name_groups(groups, WithSense(), by_sense=False)
    assert by_words == name_groups(groups, WordsOnly())
    assert [n.text for n in by_sense] == [n.text for n in name_groups(groups, WithSense())]


def test_names_told_of_the_participants_hold_no_first_person(english):
    group = said("P01", ["I lost my job at the mill.", "I lost my job and my flat."], english.transcript, english)
    (name,) = name_groups([group], english, told=True)
    assert name.text == "losing their job"
    assert not {"i", "my", "me"} & {word for text in (name.text, *name.terms) for word in text.lower().split()}


def test_a_group_whose_phrases_are_all_in_the_first_person_is_named_by_a_word():
    group = said("P01", ["Min bror.", "Min bror, min egen bror."], lambda n, t: transcript(n, t, "nb"), WordsOnly("nb"))
    assert name_groups([group], WordsOnly("nb"), told=True)[0].text == "bror"


def test_a_group_without_any_phrase_is_named_by_its_first_words():
    group = said("P01", ["It was him. Him."])
    assert name_groups([group], WordsOnly()) == [Name("It was him", [])]
    assert name_groups([[]], WordsOnly()) == [Name("?", [])]


def test_what_somebody_did_is_told_before_what_there_was():
    ranked = [
        Phrase("desk", ("desk",), False, "desk"),
        Phrase("opened doors", ("open", "door"), True, "opening doors"),
        Phrase("lost my job", ("lose", "job"), True, "losing my job", own=True),
        Phrase("let's", ("let",), True, "let's", own=True),
    ]
    assert [p.named for p in told_of(ranked, lexicon("en"))] == ["losing their job", "opening doors", "desk"]


def test_a_code_is_the_units_own_phrase_that_says_most(english):
    (unit,) = said("P01", ["The woman at the helpline stamped my appeal and I went home."], english.transcript, english)
    weight = {"woman": 1.2, "helpline": 3.0, "stamp": 3.1, "appeal": 3.2, "home": 1.0}
    assert code(unit, weight, english) == "stamped my appeal"


def test_a_unit_without_phrases_is_coded_by_its_first_words():
    (unit,) = said("P01", ["It was him, and then she, and what of it."])
    assert code(unit, {}, WordsOnly()) == "It was him, and then she"
