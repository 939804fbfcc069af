"""Sentences the program writes itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from steps import wording
from steps.lexicon import LANGUAGES, lexicon
from steps.naming import Name

EN, NB = lexicon("en"), lexicon("nb")
THRESHOLDS = {"most": 51, "several": 3, "some": 2}

QUANTIFIERS = {
    1: ["one"],
    2: ["one", "all"],
    3: ["one", "some", "all"],
    4: ["one", "some", "most", "all"],
    5: ["one", "some", "most", "most", "all"],
    6: ["one", "some", "several", "most", "most", "all"],
    8: ["one", "some", "several", "several", "most", "most", "most", "all"],
    11: ["one", "some", "several", "several", "several", "most", "most", "most", "most", "most", "all"],
}


@pytest.mark.parametrize("total", QUANTIFIERS)
def test_quantifiers_of_participants(total):
    assert [wording.quantifier(count, total, THRESHOLDS) for count in range(1, total + 1)] == QUANTIFIERS[total]


@pytest.mark.parametrize(
    ("thresholds", "found"),
    [
        ({"most": 75, "several": 3, "some": 2}, ["one", "some", "several", "several", "several", "most", "most", "all"]),
        ({"most": 51, "several": 4, "some": 2}, ["one", "some", "some", "several", "most", "most", "most", "all"]),
        ({"most": 100, "several": 2, "some": 2}, ["one", *["several"] * 6, "all"]),
    ],
)
def test_a_study_sets_its_own_thresholds(thresholds, found):
    assert [wording.quantifier(count, 8, thresholds) for count in range(1, 9)] == found


@given(st.integers(1, 60).flatmap(lambda total: st.tuples(st.integers(1, total), st.just(total))))
def test_a_quantifier_is_true_of_the_counts(counts):
    count, total = counts
    true = {
        "all": count == total > 1,
        "most": 2 * count > total and count >= 3,
        "several": count >= 3,
        "some": count >= 2,
        "one": count == 1,
    }
    assert true[wording.quantifier(count, total, THRESHOLDS)]


def test_lists_join_with_the_word_of_the_language():
    assert [wording.listed(items, EN) for items in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == ["", "a", "a and b", "a, b and c"]
    assert wording.listed(["søvn", "kropp", "ro"], NB) == "søvn, kropp og ro"


def test_numbers_up_to_twelve_are_words():
    assert [wording.number(n, EN) for n in (1, 12, 13, 0)] == ["one", "twelve", "13", "0"]


TRUST = Name("being believed in", ["coffee", "the time", "a key", "stairs"])


@pytest.mark.parametrize(
    ("heard", "total", "said"),
    [
        (1, 1, "In the only interview there is talk of being believed in, in words like coffee, the time and a key."),
        (1, 4, "In one of four interviews there is talk of being believed in, in words like coffee, the time and a key."),
        (3, 13, "In three of 13 interviews there is talk of being believed in, in words like coffee, the time and a key."),
        (4, 4, "In each of the four interviews there is talk of being believed in, in words like coffee, the time and a key."),
    ],
)
def test_an_impression_says_where_a_theme_is_heard_and_in_which_words(heard, total, said):
    assert wording.impression(TRUST, heard, total, EN) == said


def test_what_a_group_is_about_without_terms_is_its_name():
    assert wording.group_about(["tea", "a key", "stairs", "time"], "trust", EN) == "What is said about tea, a key and stairs"
    assert wording.group_about([], "trust", EN) == "What is said about trust"
    assert wording.subgroup_about([], "trust", "people", EN) == "What is said about trust, under people"


@pytest.mark.parametrize("language", LANGUAGES)
def test_first_person_is_found_in_every_language(language):
    own = {"en": "my way", "nb": "min vei", "nn": "min veg", "da": "min vej", "sv": "min väg", "nl": "mijn weg", "de": "mein Weg"}
    theirs = {"en": "the way", "nb": "veien", "nn": "vegen", "da": "vejen", "sv": "vägen", "nl": "de weg", "de": "der Weg"}
    phrase, other = own.get(language, "mon chemin"), theirs.get(language, "le chemin")
    assert (wording.third_person(phrase, lexicon(language)), wording.third_person(other, lexicon(language))) == (False, True)
