"""Step 5, analytic texts: claims with counted quantifiers, headings, and what to reread."""

from dataclasses import replace

import pytest

from steps.provenance import lifted
from steps.records import AnalyticText, ArtificialQuotation, Claim, CodeGroup, CondensedSentence, Membership, Subgroup, Validation
from steps.synthesis import AGAINST, PARAGRAPH, digest, synthesize
from tests.steps.language import WordsOnly
from tests.steps.study import carried, grouped, handed_on, taken, told, two_interviews

WORDS = WordsOnly()


def condensed(*sentences, transcripts, subgroups=1):
    """A study whose artificial quotation has these sentences: text and the units it says again."""
    made = grouped(*transcripts, subgroups=subgroups)
    said = [CondensedSentence(f"G1.1-s{n}", text, sources) for n, (text, sources) in enumerate(sentences, 1)]
    made.artificial_quotations = [ArtificialQuotation("G1.1", said)]
    return made


def claims(analysis):
    """Kind, text and sources of every claim of a study with one category."""
    (category,) = synthesize(analysis, WORDS)
    return [(c.kind, c.text, c.sources) for c in category.claims]


# -- the whole


def test_the_analytic_text_of_two_interviews():
    before = carried(two_interviews(), WORDS, "impression", "identify", "subgroup", "condense")
    text = "All participants spoke of carried their suitcase, in words like nurse waited and carried their suitcase upstairs."
    assert synthesize(before, WORDS) == [
        AnalyticText(
            "G1",
            "Carried their suitcase",
            [Claim("G1-a1", "G1.1", text, ["G1.1-s1", "G1.1-s2"])],
            ["G1.1"],
            [Validation("G1-a1", digest(text), ["P01", "P02"])],
        )
    ]


# -- claims


@pytest.mark.parametrize(
    ("who", "quantifier"),
    [
        ("1", "One participant"),
        ("12", "Some participants"),
        ("123", "Several participants"),
        ("1234", "Most participants"),
        ("1234567", "All participants"),
    ],
)
def test_quantifiers_follow_from_the_participants_behind_a_claim(who, quantifier):
    said = [told(f"P{n}", "The nurse carried suitcases.", "Geese swam.") for n in range(1, 8)]
    ((kind, text, _),) = claims(condensed(("The nurse carried.", [f"P{n}-002a" for n in who]), transcripts=said))
    assert (kind, text.split(" spoke of ")[0]) == ("claim", quantifier)


def test_one_participants_many_units_are_one_voice():
    said = [
        told("P1", "The nurse carried suitcases.", "A nurse carried coats.", "Nurses carried lamps."),
        told("P2", "Geese swam."),
    ]
    analysis = condensed(("Nurses carried.", ["P1-002a", "P1-004a", "P1-006a"]), transcripts=said)
    assert claims(analysis)[0][1].startswith("One participant spoke of being helped 1")


def test_the_thresholds_of_the_study_count():
    said = [told(f"P{n}", "The nurse carried suitcases.") for n in range(1, 6)]
    analysis = condensed(("Nurses carried.", ["P1-002a", "P2-002a", "P3-002a"]), transcripts=said)
    assert claims(analysis)[0][1].startswith("Most participants")
    analysis.quantifiers = {"most": 80, "several": 4, "some": 2}
    assert claims(analysis)[0][1].startswith("Some participants")


def test_in_a_group_and_in_several_files_participants_are_counted():
    group = told("FG1", "The nurse carried suitcases.", "The nurse carried coats.", labels=("S1", "S2"))
    again, others = told("P1", "The nurse carried lamps."), [told(f"P{n}", "Geese swam.") for n in (2, 3, 4)]
    analysis = condensed(("Nurses carried.", ["FG1-002a", "FG1-004a", "P1-002a"]), transcripts=[group, again, *others])
    assert claims(analysis)[0][1].startswith("Several participants")  # three of six
    analysis.voices = {"P1": "FG1.S1"}
    assert claims(analysis)[0][1].startswith("Some participants")  # two of five


NOUNS = ["suitcase", "coat", "lamp", "chair", "door", "window", "carpet", "kettle", "ladder", "basket", "bucket", "pillow"]


def test_a_paragraph_has_a_few_claims_about_all_sentences():
    said = told("P1", *(f"The nurse carried the {noun}." for noun in NOUNS))
    sentences = [(f"The nurse carried the {noun}.", [f"P1-{2 * n:03d}a"]) for n, noun in enumerate(NOUNS, 1)]
    analysis = condensed(*sentences, transcripts=[said])
    found = claims(analysis)
    assert len(found) <= PARAGRAPH
    assert [s for _, _, sources in found for s in sources] == [f"G1.1-s{n}" for n in range(1, 13)]
    assert [text.split(" of ")[0] for _, text, _ in found] == ["One participant spoke", *["One participant also told"] * 3]


def test_what_hinders_stands_in_contrast_inside_the_category():
    said = [
        told("P1", "The nurse helped me with my suitcase.", "I was afraid of the dark corridor."),
        told("P2", "The doctor helped me with my coat."),
    ]
    analysis = condensed(
        ("The nurse helped me with my suitcase.", ["P1-002a", "P2-002a"]),
        ("I was afraid of the dark corridor.", ["P1-004a"]),
        transcripts=said,
    )
    (first, second) = claims(analysis)
    assert (first[0], first[2], second[0], second[2]) == ("claim", ["G1.1-s1"], "contrast", ["G1.1-s2"])
    assert second[1] == "In contrast, one participant spoke of afraid of the dark and afraid of the dark corridor."


def test_no_claim_is_in_the_first_person_where_the_words_are():
    nb = WordsOnly("nb")
    said = [told(f"P{n}", "Broren min kjefta på meg.", "Faren min svikta meg.", language="nb") for n in (1, 2)]
    analysis = grouped(*said)
    analysis.subgroups[0].name = "broren min kjefta"
    sentences = [CondensedSentence("G1.1-s1", "Broren min kjefta på meg.", ["P1-002a", "P2-002a", "P1-004a", "P2-004a"])]
    analysis.artificial_quotations = [ArtificialQuotation("G1.1", sentences)]
    (category,) = synthesize(analysis, nb)
    assert [c.text for c in category.claims] == ["Alle deltakerne snakket om broren, med ord som faren og kjefta."]


def test_a_late_sentence_is_told_at_the_end_of_its_paragraph():
    said = told("P1", "The nurse carried suitcases.", "Geese swam in the river.", "The landlord doubled rents.")
    analysis = condensed(("Nurses carried.", ["P1-002a"]), transcripts=[said])
    analysis.subgroups.append(Subgroup("G1.2", "G1", "geese"))
    analysis.memberships[1] = Membership("P1-004a", "G1.2")
    analysis.artificial_quotations.append(ArtificialQuotation("G1.2", [CondensedSentence("G1.2-s1", "Geese swam.", ["P1-004a"])]))
    before = carried(analysis, WORDS, "synthesize")
    edited = handed_on(before)
    edited.artificial_quotations[0].sentences.append(CondensedSentence("G1.1-s2", "The landlord doubled rents.", ["P1-006a"]))
    (now,) = taken("synthesize", edited, WORDS).categories
    (then,) = before.categories
    assert [c.id for c in now.claims] == ["G1-a1", "G1-a3", "G1-a2"]
    assert [now.claims[0], now.claims[2]] == then.claims
    assert now.claims[1].text.startswith("One participant also told of ")
    assert now.validation[: len(then.validation)] == then.validation


def drafted():
    said = told("P1", "The nurse carried suitcases.", "Geese swam in the river.")
    analysis = condensed(("Nurses carried.", ["P1-002a"]), ("Geese swam.", ["P1-004a"]), transcripts=[said])
    analysis.subgroups.append(Subgroup("G1.2", "G1", "geese"))
    analysis.memberships[1] = Membership("P1-004a", "G1.2")
    moved = analysis.artificial_quotations[0].sentences.pop()
    analysis.artificial_quotations.append(ArtificialQuotation("G1.2", [replace(moved, id="G1.2-s1")]))
    return carried(analysis, WORDS, "synthesize")


def test_a_claim_that_a_person_deleted_is_not_made_again():
    edited = handed_on(drafted())
    kept = edited.categories[0].claims.pop(0)
    (now,) = taken("synthesize", edited, WORDS).categories
    assert [c.id for c in now.claims] == ["G1-a2"]
    assert kept.id not in [v.claim for v in now.validation]


def test_what_a_person_wrote_stands():
    edited = handed_on(drafted())
    (mine,) = edited.categories
    mine.heading, mine.by = "Carrying on", "EB"
    mine.claims[0] = replace(mine.claims[0], text="All were carried.", sources=["G1.1-s1", "G1.1-s9"], by="EB")
    mine.claims.insert(0, Claim("G1-1-EB", "G1.2", "This joins the two.", [], "link", by="EB"))
    mine.illustrations = []
    mine.validation[0] = replace(mine.validation[0], result="holds", by="SB")
    (now,) = taken("synthesize", edited, WORDS).categories
    new = Validation("G1-1-EB", digest("This joins the two."))
    assert now == replace(mine, validation=[*mine.validation, new])


def test_a_category_whose_group_is_dissolved_stands_only_where_a_person_wrote_it():
    edited = handed_on(drafted())
    edited.code_groups[0].status = "dissolved"
    assert taken("synthesize", edited, WORDS).categories == []
    edited.categories[0].claims[0].by = "EB"
    assert taken("synthesize", edited, WORDS).categories == edited.categories


def test_a_claim_goes_with_its_last_sentence():
    edited = handed_on(drafted())
    edited.artificial_quotations[0].sentences.clear()
    (now,) = taken("synthesize", edited, WORDS).categories
    assert [c.id for c in now.claims] == ["G1-a2"]
    assert [v.claim for v in now.validation] == ["G1-a2"]


# -- headings


def test_a_heading_names_the_category_and_its_subgroups():
    analysis = drafted()
    assert analysis.categories[0].heading == "Being helped: being helped 1 and geese"
    analysis.subgroups[1].name = "being helped"
    assert synthesize(replace(analysis, categories=None), WORDS)[0].heading == "Being helped: being helped 1"


def test_a_heading_is_retold_in_the_third_person():
    analysis = replace(drafted(), categories=None)
    analysis.code_groups = [CodeGroup("G1", "losing my place")]
    for subgroup in analysis.subgroups:
        subgroup.name = "losing my place"
    assert synthesize(analysis, WORDS)[0].heading == "Losing their place"


def test_a_heading_says_the_finding_where_somebody_states_it(english):
    interview = english.transcript(
        "P1", "I: And?\n\nP: I was small. But trust grows slowly between people. She held the bag, and I was glad of it.\n"
    )
    analysis = grouped(interview)
    analysis.artificial_quotations = [
        ArtificialQuotation("G1.1", [CondensedSentence("G1.1-s1", "Trust grows slowly between people.", ["P1-002a"])])
    ]
    assert synthesize(analysis, english)[0].heading == "Trust grows slowly between people"


# -- what to reread


def test_a_claim_is_reread_in_the_transcripts_behind_it():
    said = [told("P2", "The nurse carried suitcases."), told("P1", "A nurse carried coats."), told("P3", "Geese swam.")]
    analysis = condensed(("Nurses carried.", ["P2-002a", "P1-002a"]), transcripts=said)
    ((found,),) = ([c.validation for c in synthesize(analysis, WORDS)],)[0]
    assert (found.claim, found.reread, found.result, found.by) == ("G1-a1", ["P1", "P2"], None, "auto")


def test_what_speaks_against_a_claim_is_near_and_denies_it_or_leans_otherwise():
    said = told(
        "P1",
        "The nurse helped me with the suitcase.",
        "The nurse never helped me with the suitcase.",
        "I was afraid of the nurse and of the suitcase.",
        "Geese swam in the river.",
    )
    analysis = grouped(said, subgroups=1)
    units = [u.unit.id for u in lifted(analysis, WORDS.lexicon)]
    sentences = [CondensedSentence(f"G1.1-s{n}", f"text {n}", [unit]) for n, unit in enumerate(units, 1)]
    analysis.artificial_quotations = [ArtificialQuotation("G1.1", sentences)]
    sentences[0].text = "The nurse helped me with the suitcase."
    mine = Claim("G1-a1", "G1.1", "The nurse helped.", ["G1.1-s1"], by="EB")
    analysis.categories = [AnalyticText("G1", "Help", [mine], by="EB")]
    (now,) = synthesize(analysis, WORDS)
    assert now.validation[0] == Validation("G1-a1", digest("The nurse helped."), ["P1"], ["P1-004a", "P1-006a"])
    assert len(now.validation[0].against) <= AGAINST


def test_a_digest_is_short_and_follows_the_text():
    assert digest("All were carried.") == digest("All were carried.")
    assert len(digest("All were carried.")) == 8
    assert digest("All were carried.") != digest("Some were carried.")
