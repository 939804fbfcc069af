"""Every language has every list and frame, and what the frames and lists promise holds in each of them."""

import re
from dataclasses import fields
from string import Formatter

import pytest

from steps.lexicon import FRAME_FIELDS, LANGUAGES, LEFT_OUT, QUANTIFIERS, REASONS, Lexicon, lexicon

FIELDS = [field.name for field in fields(Lexicon)]
LISTS = [name for name in FIELDS if isinstance(getattr(lexicon("en"), name), (frozenset, tuple))]
MAY_BE_EMPTY = {"third_person"}

VALUES = {
    "name": "Trust",
    "names": "trust and money",
    "group": "people",
    "terms": "trust and being seen",
    "phrase": "the old flat",
    "first": "being seen",
    "second": "being left",
    "count_word": "two",
    "total": "8",
    "shortest": "20",
    "longest": "110",
}

FIRST_PERSON = {
    "en": "i me my we us our",
    "nb": "jeg meg min vi oss vår",
    "nn": "eg meg min vi me oss vår",
    "da": "jeg mig min vi os vores",
    "sv": "jag mig min vi oss vår",
    "nl": "ik mij mijn wij ons onze",
    "de": "ich mich mir mein wir uns unser",
    "fr": "je me moi mon nous notre on",
}

METHOD_NEGATORS = {
    "en": "not n't never no none nothing nobody without neither nor hardly",
    "nb": "ikke ei aldri ingen intet ingenting uten verken",
    "nn": "ikkje aldri ingen ingenting utan verken",
    "da": "ikke aldrig ingen intet uden hverken",
    "sv": "inte ej aldrig ingen inget inga utan varken",
    "nl": "niet nooit geen niets niemand zonder noch",
    "de": "nicht nie kein nichts niemand ohne weder",
    "fr": "ne pas jamais rien personne sans aucun",
}


@pytest.fixture(params=LANGUAGES)
def lex(request):
    return lexicon(request.param)


def tokens(text):
    return re.findall(r"[\w'-]+", text.lower())


@pytest.mark.parametrize("name", [name for name in FIELDS if name not in MAY_BE_EMPTY])
def test_every_field_is_filled(lex, name):
    assert getattr(lex, name)


@pytest.mark.parametrize("name", LISTS)
def test_lists_are_lower_case_with_straight_apostrophes_and_single_spaces(lex, name):
    for entry in getattr(lex, name):
        assert entry == entry.lower().strip()
        assert " ".join(entry.split()) == entry
        assert not set(entry) & set("’‘“”,\u00ad")


@pytest.mark.parametrize("name", LISTS)
def test_sets_hold_single_words_and_tuples_are_longest_first_without_repeats(lex, name):
    entries = getattr(lex, name)
    if isinstance(entries, frozenset):
        assert not [entry for entry in entries if " " in entry]
    elif name != "count_words":
        assert list(entries) == sorted(set(entries), key=lambda entry: (-len(entry), entry))


@pytest.mark.parametrize(("name", "least"), [("stop", 150), ("hindering", 60), ("supporting", 60), ("count_words", 12)])
def test_lists_are_long_enough(lex, name, least):
    assert len(getattr(lex, name)) >= least


def test_method_negators_are_there(lex):
    assert set(METHOD_NEGATORS[lex.language].split()) <= lex.negators


def test_first_person_holds_the_pronouns(lex):
    assert set(FIRST_PERSON[lex.language].split()) <= lex.first_person


def test_nothing_that_only_carries_a_sentence_can_be_a_name(lex):
    assert lex.first_person | lex.negators | lex.fillers | lex.openers <= lex.stop


def test_false_negators_hold_a_negator(lex):
    for phrase in lex.false_negators:
        assert set(re.findall(r"n'|[\w'-]+", phrase)) & lex.negators, phrase


def test_nothing_that_may_be_cut_denies(lex):
    assert not lex.negators & (lex.fillers | lex.openers)
    for phrase in lex.filler_phrases:
        assert phrase in lex.false_negators or not set(phrase.split()) & lex.negators, phrase


def test_nothing_that_may_be_cut_changes_certainty_or_number(lex):
    cut = {*lex.fillers, *lex.filler_phrases, *lex.openers}
    assert not cut & {*lex.hedges, *lex.modals, *lex.quantities, *lex.time_shifts}
    assert not {"but", "men", "maar", "aber", "mais"} & cut


def test_no_word_both_hinders_and_supports(lex):
    assert not lex.hindering & lex.supporting


def test_tag_questions_and_abbreviations_end_as_they_should(lex):
    assert all(entry.endswith("?") for entry in lex.tag_questions)
    assert all(entry.endswith(".") for entry in lex.abbreviations)


def test_reasons_and_left_out_have_their_keys(lex):
    assert set(lex.reasons) == set(REASONS)
    assert set(lex.left_out) == set(LEFT_OUT)
    assert all(lex.reasons.values())
    assert all(lex.left_out.values())


def test_frames_take_exactly_their_fields(lex):
    assert set(lex.frames) == set(FRAME_FIELDS)
    for name, frame in lex.frames.items():
        assert {field for _, field, _, _ in Formatter().parse(frame) if field} == FRAME_FIELDS[name], name
        assert not re.search(r"[{}]|  ", frame.format(**VALUES)), name


def test_frames_that_are_sentences_end_in_a_full_stop_and_start_with_a_capital(lex):
    for name, frame in lex.frames.items():
        if name.startswith(("impression_", "claim_", "detail_", "contrast_")):
            assert re.fullmatch(r"\w.*\.", frame), name
            assert frame[0].isupper(), name


def test_no_frame_speaks_in_the_first_person_or_in_quotation_marks(lex):
    for name, frame in lex.frames.items():
        assert not set(tokens(re.sub(r"{\w+}", "", frame))) & lex.first_person, name
        assert not set(frame) & set('"“”„«»‹›'), name


def test_frames_of_a_quantifier_name_it(lex):
    assert set(lex.quantifiers) == set(QUANTIFIERS)
    for quantifier, who in lex.quantifiers.items():
        for kind in ("claim", "claim_bare", "detail"):
            assert lex.frames[f"{kind}_{quantifier}"].startswith(who + " ")
        assert who.split()[-1] in lex.frames[f"contrast_{quantifier}"]


def test_english_frames_read_as_written():
    frames = lexicon("en").frames
    many = frames["impression_many"].format(name="trust", count_word="two", total="eight", terms="trust and being seen")
    assert many == "In two of eight interviews there is talk of trust, in words like trust and being seen."
    claim = frames["claim_one"].format(name="trust", terms="being seen")
    assert claim == "One participant spoke of trust, in words like being seen."
    assert frames["contrast_some"].format(phrase="doubt") == "In contrast, some participants spoke of doubt."


def test_english_reasons_are_the_words_of_the_reports():
    assert lexicon("en").reasons == {
        "small talk": "small talk",
        "back-channel": "back-channel",
        "not about the aim": "not about the aim",
        "facts": "answers a question about facts",
        "inaudible": "inaudible",
        "unit deleted": "unit deleted by hand",
        "not used": "not used in any meaning unit",
    }


def test_third_person_maps_first_person_forms_and_leaves_none():
    english = lexicon("en")
    for first, third in english.third_person.items():
        assert set(tokens(first)) & english.first_person
        assert not set(tokens(third)) & english.first_person


@pytest.mark.parametrize(
    ("tag", "language"),
    [("nb-NO", "nb"), ("no", "nb"), ("no-NO", "nb"), ("NN_no", "nn"), ("en-GB", "en"), ("pt-BR", "und"), ("", "und")],
)
def test_a_tag_leads_to_its_language(tag, language):
    assert lexicon(tag).language == language
    assert lexicon(tag) is lexicon(tag)


def test_an_unknown_language_gets_english_frames_and_no_words_of_english():
    unknown, english = lexicon("fi"), lexicon("en")
    assert unknown.frames == english.frames
    assert unknown.reasons == english.reasons
    assert unknown.count_words == english.count_words
    common = {"back_channels", "fillers", "inaudible", "abbreviations", "interviewer_labels", "participant_labels", "count_words"}
    for name in LISTS:
        assert bool(getattr(unknown, name)) == (name in common), name
    assert "mhm" in unknown.back_channels
    assert "yeah" not in unknown.back_channels
    assert unknown.third_person == {}
