"""English verb forms."""

import pytest

from steps.english import gerund, participle

GERUNDS = """
be/being see/seeing agree/agreeing tie/tying lie/lying die/dying make/making give/giving dye/dyeing tiptoe/tiptoeing
get/getting stop/stopping run/running swim/swimming quit/quitting beg/begging forget/forgetting begin/beginning occur/occurring
help/helping talk/talking open/opening visit/visiting listen/listening show/showing play/playing fix/fixing go/going do/doing
feel/feeling read/reading look/looking wait/waiting study/studying
"""


@pytest.mark.parametrize(("lemma", "form"), [pair.split("/") for pair in GERUNDS.split()])
def test_gerund(lemma, form):
    assert gerund(lemma) == form


@pytest.mark.parametrize(
    ("lemma", "said", "form"),
    [
        ("believe", "believed", "believed"),
        ("stop", "stopped", "stopped"),
        ("carry", "carried", "carried"),
        ("give", "gave", "given"),
        ("see", "see", "seen"),
        ("let", "let", "let"),
        ("sing", "sang", None),
        ("believe", "believes", None),
        ("bleed", "bleed", None),
        ("need", "need", "needed"),
    ],
)
def test_participle_is_known_or_was_said(lemma, said, form):
    assert participle(lemma, said) == form
