"""Where sentences of spoken language end."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from steps.lexicon import lexicon
from steps.records import Sentence, Token
from steps.sentences import mask, part, sentences
from tests.steps.language import tokens

CUT = {
    "en": [
        "It was late. | I went home! | Why? | I don't know… | Perhaps.",
        "Dr. Lie came. | He left.",
        "I saw J. Berg there. | She left.",
        "It opens at 9 a.m. Mondays too. | I went.",
        "I was tired... and cold. | Then I left.",
        "He asked why? and I said nothing.",
        'She said "Go home." | I went.',
        "It was late [laughs. loudly] and dark. | I left (pause) then.",
        "So I came home ## | and I slept",
        "one line without an end\n| another line",
        "no sign at all and no end",
    ],
    "nb": ["Jeg tok f.eks. Bussen hjem. | Så sov jeg.", "Hun sa «gå hjem.» | Jeg gikk."],
    "de": ["Ich war z.B. Lehrer. | Dann kam Dr. Berg."],
}


def said(*texts):
    return [(n, text) for n, text in enumerate(texts, 1)]


def cut(text, proposed=(), fixed=(), language="en"):
    found = sentences(text, tokens(text), proposed, lexicon(language).abbreviations, fixed)
    return [(s.number, s.text) for s in found]


@pytest.mark.parametrize(("language", "text"), [(language, text) for language, texts in CUT.items() for text in texts])
def test_sentences_by_rule(language, text):
    pieces = [piece.strip() for piece in text.split("|")]
    assert cut(text.replace("| ", "").replace("|", ""), language=language) == said(*pieces)


def test_a_paragraph_end_ends_a_sentence_though_a_small_letter_follows():
    assert cut("I was there\nand then I left") == said("I was there", "and then I left")
    assert cut("I was there.\nand then Dr.\nLie came") == said("I was there.", "and then Dr.", "Lie came")


def test_the_parsers_proposal_holds_where_speech_may_end():
    text = "I was tired, I left I was cold She came"
    here, comma = text.index("She"), text.index("I left")
    assert cut(text, [0, comma, text.index("I was cold"), here]) == said("I was tired, I left I was cold", "She came")


def test_in_a_long_turn_without_signs_every_proposal_counts():
    half = "and then we went on and on " * 6
    text = f"{half}so I left {half}".strip()
    assert cut(text, [0, text.index("so I left")]) == said(half.strip(), text[len(half) :])


def test_one_or_two_words_are_no_sentence_by_proposal_alone():
    assert cut("Well yes Anna came home", [0, len("Well yes ")]) == said("Well yes Anna came home")


def test_sentences_that_were_addressed_before_stand():
    text = "Dr. Lie came. He left, I think. She stayed."
    before = ["Dr. Lie", "came. He left,", "I think. She stayed."]
    assert cut(text, fixed=before) == said(*before)


@pytest.mark.parametrize("before", [["Dr. Lie came. He went."], ["Dr. Lie came."], ["Lie came.", "He left."]])
def test_sentences_that_no_longer_make_up_the_text_are_cut_again(before):
    assert cut("Dr. Lie came. He left.", fixed=before) == said("Dr. Lie came.", "He left.")


def test_words_count_from_their_sentences_start():
    (first, second) = sentences("I left. She came.", tokens("I left. She came."), [], frozenset())
    assert [(t.text, t.head, t.start) for t in first.tokens] == [("I", 0, 0), ("left", 1, 2), (".", 2, 6)]
    assert [(t.text, t.head, t.start) for t in second.tokens] == [("She", 0, 0), ("came", 1, 4), (".", 2, 8)]


def test_a_head_outside_a_part_becomes_the_word_itself():
    parsed = [
        Token("I", "i", "PRON", "nsubj", 1, 0),
        Token("left", "leave", "VERB", "ROOT", 1, 2),
        Token("now", "now", "ADV", "", 1, 7),
    ]
    assert part(parsed[2:], 2, 7) == (Token("now", "now", "ADV", "", 0, 0),)
    assert part(parsed[:2], 0, 0) == tuple(parsed[:2])


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("I [laughs] left", "I          left"),
        ("I (...) left (…) now", "I       left     now"),
        ("I (pause) left (a very long remark)", "I         left (a very long remark)"),
        ("left ## now _ler_ so a#b", "left    now       so a#b"),
    ],
)
def test_brackets_are_masked_without_moving_a_word(text, masked):
    assert mask(text) == masked


SPOKEN = st.lists(
    st.sampled_from("I left. Dr. [pause] home, why? and ... Anna — \n (...) e.g. 3 no! ## ”so”".split(" ")), max_size=30
)
TURNS = SPOKEN.map(lambda spoken: re.sub(r"\s*\n\s*", "\n", " ".join(spoken)).strip())


@given(TURNS, st.sets(st.integers(0, 29), max_size=6))
def test_every_word_is_in_one_sentence_and_sentences_stay_as_addressed(text, words):
    begin = [match.start() for match in re.finditer(r"\S+", text)]
    found = cut(text, [begin[n] for n in sorted(words) if n < len(begin)])
    assert " ".join(s for _, s in found).split() == text.split()
    assert [n for n, _ in found] == list(range(1, len(found) + 1))
    assert cut(text, fixed=[s for _, s in found]) == found


def test_nothing_said_is_no_sentence():
    assert sentences("", (), (), frozenset()) == ()
    assert sentences(" \n ", (), (), frozenset()) == ()
    assert sentences("Mm", (), (), frozenset()) == (Sentence(1, "Mm"),)
