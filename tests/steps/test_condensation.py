"""Step 4, artificial quotations: like statements once, with all their sources; what is left out, and what is quoted."""

from dataclasses import replace

import pytest

from steps.condensation import LONGEST, MOST_SENTENCES, READABLE, Condensate, condensate, condense
from steps.lexicon import lexicon
from steps.provenance import lifted
from steps.records import ArtificialQuotation, CondensedSentence, Illustration, LeftOut, Membership, Subgroup
from steps.similarity import Space
from tests.steps.language import WithSense, WordsOnly
from tests.steps.study import carried, grouped, handed_on, taken, told, two_interviews

WORDS = WordsOnly()
SHORT = "no unit of the subgroup is 20 to 110 words long; this one is the nearest"


def quotation(analysis, language=WORDS):
    """The artificial quotation of a study with one subgroup."""
    (found,) = condense(analysis, language)
    return found


def said(analysis):
    """Text and sources of each condensed sentence."""
    return [(s.text, s.sources) for s in quotation(analysis).sentences]


def readable(text):
    """One unit's text in readable words."""
    analysis = grouped(told("P01", text))
    (unit,) = lifted(analysis, lexicon("en"))
    return condensate(unit, Space([unit.lemmas]), lexicon("en")).text


# -- the whole


def test_the_artificial_quotation_of_two_interviews():
    before = carried(two_interviews(), WORDS, "impression", "identify", "subgroup")
    assert condense(before, WORDS) == [
        ArtificialQuotation(
            "G1.1",
            [
                CondensedSentence(
                    "G1.1-s1",
                    "The nurse waited for me and carried my suitcase upstairs.",
                    ["P01-002a", "P02-004a", "P01-006a"],
                ),
                CondensedSentence("G1.1-s2", "The landlord doubled the rent and kept the deposit.", ["P01-004a", "P02-002a"]),
            ],
            [],
            Illustration("P01-006a", "The nurse waited again and carried my suitcase, my coat and my lamp.", SHORT),
        )
    ]


# -- one unit in readable words


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("So, um, I was, I was carried upstairs, you know.", "I was carried upstairs."),
        (
            "It rained hard. I carried the suitcase, the coat and the lamp upstairs. And then we slept.",
            "It rained hard – I carried the suitcase, the coat and the lamp upstairs.",
        ),
        (
            "I mistrusted doctors, nurses and dentists. Bronagh mistrusted psychologists, dietitians and surgeons.",
            "I mistrusted doctors, nurses and dentists – Bronagh mistrusted psychologists, dietitians and surgeons.",
        ),
        (
            "I mistrusted doctors, nurses and dentists. Nobody mistrusted psychologists, dietitians and surgeons.",
            "I mistrusted doctors, nurses and dentists – nobody mistrusted psychologists, dietitians and surgeons.",
        ),
        ("I slept.", ""),
        ("Um, you know. [laughs]", ""),
        ("I did (not) go to the (pause) surgery.", "I did not go to the surgery."),
    ],
)
def test_a_unit_is_reduced_to_what_says_most(text, short):
    assert readable(text) == short


def test_two_sentences_are_joined_as_long_as_they_are_readable():
    long_one = "I carried suitcases, coats, lamps, " * 7 + "and books."
    assert readable(f"{long_one} It rained upon us all.") == long_one
    assert len(long_one.split()) > READABLE - 5


def test_who_tells_best_speaks_for_others():
    unit = lifted(grouped(told("P01", "I waited.")), lexicon("en"))[0]
    voices = [
        "I waited in the corridor with my coat on.",
        "The nurse waited in the corridor with her coat on.",
        "I waited in the corridor.",
        "Who waited in the corridor?",
        "Waited.",
    ]
    weight = [Condensate(unit, text).voice(lexicon("en")) for text in voices]
    assert weight == pytest.approx([2.0, 1.0, 1.4, -0.4, 0.0])


# -- like statements once


def test_like_statements_are_said_once_by_who_tells_it_best():
    found = said(
        grouped(
            told("P01", "The nurse carried my suitcase upstairs."),
            told("P02", "I saw how the nurse carried the suitcase upstairs for me."),
            told("P03", "The landlord doubled the rent."),
        )
    )
    assert found == [
        ("I saw how the nurse carried the suitcase upstairs for me.", ["P02-002a", "P01-002a"]),
        ("The landlord doubled the rent.", ["P03-002a"]),
    ]


@pytest.mark.parametrize("language", [WORDS, WithSense()])
def test_what_contradicts_is_a_sentence_of_its_own(language):
    found = quotation(
        grouped(
            told("P01", "The nurse carried my suitcase upstairs to the ward."),
            told("P02", "The nurse never carried my suitcase upstairs to the ward."),
            told("P03", "The nurse carried my suitcase upstairs to the ward, not only mine."),
        ),
        language,
    )
    assert sorted(s.sources for s in found.sentences) == [["P01-002a", "P03-002a"], ["P02-002a"]]


def test_what_most_say_comes_first_and_ids_follow_the_order():
    found = quotation(
        grouped(
            told("P01", "Geese swam in the frozen river."),
            told("P02", "The nurse carried my suitcase upstairs."),
            told("P03", "The nurse carried a suitcase upstairs."),
        )
    )
    assert [(s.id, len(s.sources)) for s in found.sentences] == [("G1.1-s1", 2), ("G1.1-s2", 1)]


def test_a_unit_of_which_nothing_is_left_is_left_out_with_the_reason():
    found = quotation(
        grouped(told("P01", "The nurse carried my suitcase.", "Upstairs, um.", "[inaudible] upstairs [inaudible]."))
    )
    assert found.left_out == [
        LeftOut("P01-004a", "too short to say anything by itself"),
        LeftOut("P01-006a", "only half of it is audible"),
    ]


def test_where_there_is_no_more_room_the_rest_joins_or_is_left_out():
    nouns = [f"{first}{second}" for first in "abcdefg" for second in ("lder", "nchor", "pron", "rmour", "xle", "vory", "tom")]
    texts = [f"I polished {noun} and repaired {noun}s" for noun in nouns[: MOST_SENTENCES + 3]]
    found = quotation(grouped(told("P01", *texts)))
    assert len(found.sentences) <= MOST_SENTENCES
    accounted = [u for s in found.sentences for u in s.sources] + [x.unit for x in found.left_out]
    assert sorted(accounted) == sorted(f"P01-{2 * n:03d}a" for n in range(1, len(texts) + 1))


# -- later


def drafted():
    return carried(
        grouped(
            told("P01", "The nurse carried my suitcase upstairs.", "Geese swam in the frozen river."),
            told("P02", "Some nurse carried my suitcase upstairs."),
        ),
        WORDS,
        "condense",
    )


def with_unit(analysis, transcript):
    """Hand a drafted study on, with one more interview's units in its only subgroup."""
    late = grouped(transcript)
    edited = handed_on(analysis, transcript)
    edited.units |= late.units
    edited.memberships += late.memberships
    return edited


def test_a_late_unit_joins_the_sentence_that_says_the_same():
    before = drafted()
    after = taken("condense", with_unit(before, told("P03", "A nurse carried her suitcase upstairs.")), WORDS)
    (then,), (now,) = before.artificial_quotations, after.artificial_quotations
    assert now == replace(
        then, sentences=[replace(then.sentences[0], sources=["P01-002a", "P02-002a", "P03-002a"]), then.sentences[1]]
    )


def test_a_late_unit_that_says_something_new_comes_last():
    before = drafted()
    after = taken("condense", with_unit(before, told("P03", "The landlord doubled the rent.")), WORDS)
    (then,), (now,) = before.artificial_quotations, after.artificial_quotations
    new = CondensedSentence("G1.1-s3", "The landlord doubled the rent.", ["P03-002a"])
    assert now == replace(then, sentences=[*then.sentences, new])


def test_no_unit_joins_a_sentence_that_a_person_has_read():
    edited = with_unit(drafted(), told("P03", "A nurse carried her suitcase upstairs."))
    mine = edited.artificial_quotations[0].sentences[0]
    mine.by = "EB"
    (now,) = taken("condense", edited, WORDS).artificial_quotations
    assert [s.sources for s in now.sentences] == [mine.sources, ["P01-004a"], ["P03-002a"]]


def test_a_sentence_goes_with_the_unit_whose_words_it_says():
    edited = handed_on(drafted())
    told_by = edited.artificial_quotations[0].sentences[0].sources
    assert told_by == ["P01-002a", "P02-002a"]
    edited.memberships = [m for m in edited.memberships if m.unit != "P01-002a"]
    (now,) = taken("condense", edited, WORDS).artificial_quotations
    assert [(s.id, s.text, s.sources) for s in now.sentences] == [
        ("G1.1-s2", "Geese swam in the frozen river.", ["P01-004a"]),
        ("G1.1-s3", "Some nurse carried my suitcase upstairs.", ["P02-002a"]),
    ]


def test_a_sentence_that_a_person_rewrote_only_loses_the_source():
    edited = handed_on(drafted())
    mine = edited.artificial_quotations[0].sentences[0]
    mine.text = "Somebody carried my suitcase."
    edited.memberships = [m for m in edited.memberships if m.unit != "P01-002a"]
    (now,) = taken("condense", edited, WORDS).artificial_quotations
    assert now.sentences[0] == replace(mine, sources=["P02-002a"])


def test_a_unit_that_a_person_took_out_of_its_sentence_is_not_put_back():
    edited = handed_on(drafted())
    edited.artificial_quotations[0].sentences[0].sources.remove("P02-002a")
    assert taken("condense", edited, WORDS).artificial_quotations == edited.artificial_quotations


def test_what_a_person_left_out_stays_left_out():
    edited = handed_on(drafted())
    found = edited.artificial_quotations[0]
    found.sentences.pop(1)
    found.left_out.append(LeftOut("P01-004a", "geese are not about the aim", by="EB"))
    assert taken("condense", edited, WORDS).artificial_quotations == edited.artificial_quotations


def test_an_emptied_subgroup_keeps_only_what_a_person_wrote():
    edited = handed_on(drafted())
    edited.subgroups.append(Subgroup("G1.2", "G1", "elsewhere"))
    edited.memberships = [Membership(m.unit, "G1.2") for m in edited.memberships]
    kept = edited.artificial_quotations[0].sentences[1]
    kept.by = "EB"
    found = {q.subgroup: q for q in taken("condense", edited, WORDS).artificial_quotations}
    assert found["G1.1"].sentences == [kept]
    assert [s.sources for s in found["G1.2"].sentences] == [["P01-002a", "P02-002a"], ["P01-004a"]]


# -- the illustration

FILL = "and it went on and on like that for all of the long winter with snow and rain and wind"
NURSE = f"The nurse carried my suitcase upstairs, {FILL}."
AGAIN = f"My nurse carried the suitcase upstairs, {FILL} again."


def shown(analysis, language=WORDS):
    return [(q.illustration.unit, q.illustration.why) for q in condense(analysis, language)]


def test_the_only_unit_that_is_long_enough_illustrates():
    analysis = grouped(told("P01", "The nurse carried my suitcase.", NURSE, "word " * (LONGEST + 1)))
    assert shown(analysis) == [("P01-004a", "the only unit of the subgroup that is long enough to quote")]
    assert quotation(analysis).illustration.quote == NURSE


def test_without_any_unit_of_that_length_the_nearest_illustrates():
    assert shown(grouped(told("P01", "The nurse carried.", "The nurse carried my suitcase."))) == [("P01-004a", SHORT)]


def test_a_whole_quotation_is_better_than_one_with_a_gap():
    cut = "The nurse carried my suitcase upstairs, (...) and it went on like that for all of the long winter with snow and wind."
    assert [unit for unit, _ in shown(grouped(told("P01", cut, NURSE)))] == ["P01-004a"]


def test_a_voice_that_has_not_been_heard_is_preferred():
    analysis = grouped(told("P01", NURSE, NURSE), told("P02", AGAIN, AGAIN), subgroups=2)
    assert shown(analysis) == [
        ("P01-002a", "closest to the whole of the subgroup, in one participant's words"),
        ("P02-004a", "the words of a participant who has not been quoted yet"),
    ]


def test_in_a_group_a_voice_is_a_participant():
    analysis = grouped(told("FG1", NURSE, AGAIN, NURSE, AGAIN, labels=("S1", "S2")))
    analysis.subgroups = [Subgroup("G1.1", "G1", "one"), Subgroup("G1.2", "G1", "other")]
    analysis.memberships = [Membership(u.id, f"G1.{n // 2 + 1}") for n, (_, u) in enumerate(analysis.open_units())]
    first, second = (analysis.transcripts["FG1"].participant(int(unit[4:7])) for unit, _ in shown(analysis))
    assert {first, second} == {"FG1.S1", "FG1.S2"}


def test_an_illustration_stays_until_its_unit_has_left():
    before = carried(grouped(told("P01", NURSE), told("P02", AGAIN)), WORDS, "condense")
    chosen = before.artificial_quotations[0].illustration
    edited = handed_on(before)
    edited.memberships = [m for m in edited.memberships if m.unit != chosen.unit]
    (other,) = {"P01-002a", "P02-002a"} - {chosen.unit}
    assert taken("condense", edited, WORDS).artificial_quotations[0].illustration.unit == other
    edited.artificial_quotations[0].illustration.by = "EB"
    assert taken("condense", edited, WORDS).artificial_quotations[0].illustration == replace(chosen, by="EB")
