"""Records read from YAML: every fault at once, each with its place and its record."""

from __future__ import annotations

from textwrap import dedent

import pytest

from stc.reading import Place, Reading
from stc.yamltext import compose
from steps.records import (
    ArtificialQuotation,
    Claim,
    CodeGroup,
    CondensedSentence,
    Illustration,
    LeftOut,
    MeaningUnit,
    Membership,
    SetAside,
    Theme,
    Validation,
)


def read(text: str, record: type) -> tuple[list, list[str]]:
    """Return the records of a list in YAML, and its faults as they are told."""
    node, reading = compose(dedent(text)), Reading()
    assert node is not None
    return reading.records(node, record), [f"{line}:{column}: {message}" for line, column, message in reading.faults]


def test_what_is_left_out_gets_its_default() -> None:
    found, faults = read("- {id: T1, name: trust}\n- {id: T2, name: hope, terms: null, by: null, note: null}", Theme)
    assert (found, faults) == ([Theme("T1", "trust"), Theme("T2", "hope")], [])


def test_numbers_and_truth_are_text_where_text_is_expected() -> None:
    found, faults = read("- {id: 7, name: true, terms: [1, no, 12:30]}", Theme)
    assert (found, faults) == ([Theme("7", "true", terms=["1", "no", "12:30"])], [])


def test_records_inside_records_and_texts_in_other_languages() -> None:
    text = """\
        - subgroup: G1.1
          sentences:
          - {id: s1, text: Tillit., text_en: Trust., from: [u1], note: short}
          left_out: [{unit: u2, why: half}]
          illustration: {unit: u1, quote: Tillit., quote_nb-NO: Tillit., why: central, by: EB}
    """
    expected = ArtificialQuotation(
        "G1.1",
        [CondensedSentence("s1", "Tillit.", ["u1"], note="short", translations={"text_en": "Trust."})],
        [LeftOut("u2", "half")],
        Illustration("u1", "Tillit.", "central", "EB", translations={"quote_nb-NO": "Tillit."}),
    )
    assert read(text, ArtificialQuotation) == ([expected], [])


@pytest.mark.parametrize(
    ("record", "text", "fault"),
    [
        (Theme, "- {id: T1, name: a, term: [b]}", "1:21: T1: unknown key 'term'; did you mean 'terms'?"),
        (Theme, "- {id: T1, name: a, zzz: b}", "1:21: T1: unknown key 'zzz'"),
        (SetAside, "- {at: t1s1, why: a, text_en: b}", "1:22: t1s1: unknown key 'text_en'"),
        (Theme, "- {id: T1}", "1:3: T1: the key 'name' is missing"),
        (Theme, "- {name: a}", "1:3: the key 'id' is missing"),
        (Theme, "- {id: , name: a}", "1:8: 'id' is empty"),
        (Theme, "- {id: null, name: a}", "1:8: null: 'id' is empty"),
        (Theme, '- {id: " ", name: a}', "1:8:  : 'id' is empty"),
        (Theme, "- T1", "1:3: keys and values are expected here, as in `id: T1`"),
        (Theme, "- [T1]", "1:3: keys and values are expected here, as in `id: T1`"),
        (Theme, "T1", "1:1: a list is expected here, as in `[a, b]` or one `- ` a line"),
        (Theme, "{id: T1, name: a}", "1:1: a list is expected here, as in `[a, b]` or one `- ` a line"),
        (Theme, "- {id: T1, name: [a]}", "1:18: T1: 'name' holds a list or keys where text is expected"),
        (Theme, "- {id: T1, name: a, terms: b}", "1:28: T1: a list is expected here, as in `[a, b]` or one `- ` a line"),
        (Theme, "- {id: T1, name: a, terms: [[b]]}", "1:29: T1: text is expected here"),
        (
            Theme, "- {id: T1, name: a}\n- {id: T1, name: b}",
            "2:3: 'T1' stands here and in line 1; give one of them an id of its own",
        ),
        (
            Membership, "- {unit: u, subgroup: a}\n- {unit: u, subgroup: b}",
            "2:3: 'u' stands here and in line 1; keep one of them",
        ),
        (SetAside, "- {at: t6s1, why: a}\n- {at: t6s3, why: b}", "2:3: 't6' stands here and in line 1; keep one of them"),
        (SetAside, "- {at: t2-3, why: a}", "1:8: t2-3: 't2-3' is no address such as t41s2, t41s2-4 or t41s2-t43s1"),
        (
            CodeGroup, "- {id: G1, name: a, status: closed}",
            "1:29: G1: 'status: closed' is none of open, dissolved, retired, merged into ID",
        ),
        (
            MeaningUnit, "- {id: u, at: t1s1, text: a, code: b, group: G1, valence: good}",
            "1:59: u: 'valence: good' is none of supports, hinders, both",
        ),
        (
            Claim, "- {id: c, about: s, text: a, from: [], kind: hunch}",
            "1:46: c: 'kind: hunch' is none of claim, contrast, link",
        ),
        (
            Validation, "- {claim: c, of: 7f, result: fine}",
            "1:30: c: 'result: fine' is none of holds, narrowed, changed, withdrawn",
        ),
        (
            ArtificialQuotation, "- {subgroup: G1.1, illustration: [u1]}",
            "1:34: G1.1: keys and values are expected here, as in `id: T1`",
        ),
        (
            ArtificialQuotation, "- {subgroup: G1.1, sentences: [{id: s1, text: a, from: [], x: 1}]}",
            "1:60: G1.1, s1: unknown key 'x'",
        ),
    ],
)  # fmt: skip
def test_each_fault_names_its_place_and_its_record(record: type, text: str, fault: str) -> None:
    assert read(text, record)[1] == [fault]


def test_all_faults_are_found_at_once() -> None:
    text = """\
        - {id: T1, nam: a}
        - {id: T2, name: a}
        - {id: T3, name: {a: b}, terms: c}
    """
    found, faults = read(text, Theme)
    assert found == [Theme("T2", "a")]
    assert faults == [
        "1:12: T1: unknown key 'nam'; did you mean 'name'?",
        "1:3: T1: the key 'name' is missing",
        "3:18: T3: 'name' holds a list or keys where text is expected",
        "3:33: T3: a list is expected here, as in `[a, b]` or one `- ` a line",
    ]


def test_the_place_of_every_record_is_kept() -> None:
    node, reading = compose("- subgroup: G1.1\n  sentences:\n  - {id: s1, text: a, from: []}\n"), Reading()
    assert node is not None
    reading.records(node, ArtificialQuotation)
    assert reading.places == [Place(CondensedSentence, "s1", 3, 5), Place(ArtificialQuotation, "G1.1", 1, 3)]
