"""The shape of records: what is written, what is left out, and how plain data become records again."""

from __future__ import annotations

import typing
from dataclasses import fields

import pytest

from stc import shape
from steps import records
from steps.records import (
    AnalyticText,
    ArtificialQuotation,
    Claim,
    CodeGroup,
    CondensedSentence,
    Illustration,
    LeftOut,
    MeaningUnit,
    Membership,
    Passage,
    SetAside,
    Subgroup,
    Theme,
    Validation,
)

DATA = [
    (
        Theme("T1", "trust", "They trust.", ["trust"], ["P01"], [Passage("P01-t2s1", "I trust.")]),
        {
            "id": "T1", "name": "trust", "impression": "They trust.", "terms": ["trust"], "heard_in": ["P01"],
            "passages": [{"at": "P01-t2s1", "text": "I trust."}], "by": "auto",
        },
    ),
    (Theme("T2", "hope"), {"id": "T2", "name": "hope", "terms": [], "passages": [], "by": "auto"}),
    (
        MeaningUnit("P01-002a", "t2s1", "I trust.", "trust", "G1"),
        {"id": "P01-002a", "at": "t2s1", "text": "I trust.", "code": "trust", "group": "G1", "by": "auto"},
    ),
    (
        MeaningUnit("P01-002a", "t2s1", "Tillit.", "", "G1", ["C"], "supports", "retired", "EB", "hm", {"text_en": "Trust."}),
        {
            "id": "P01-002a", "at": "t2s1", "text": "Tillit.", "code": "", "group": "G1", "labels": ["C"], "valence": "supports",
            "status": "retired", "by": "EB", "note": "hm", "text_en": "Trust.",
        },
    ),
    (SetAside("t6s2", "small talk"), {"at": "t6s2", "why": "small talk", "by": "auto"}),
    (
        CodeGroup("G1", "Hope", sources=["T1"]),
        {"id": "G1", "name": "Hope", "about": "", "from": ["T1"], "status": "open", "by": "auto"},
    ),
    (Subgroup("G1.2", "G1", "x"), {"id": "G1.2", "group": "G1", "name": "x", "about": "", "status": "open", "by": "auto"}),
    (Membership("P01-002a", "G1.2"), {"unit": "P01-002a", "subgroup": "G1.2", "by": "auto"}),
    (
        ArtificialQuotation(
            "G1.2", [CondensedSentence("G1.2-s1", "I trust.", ["P01-002a"])], [LeftOut("P01-004a", "half")],
            Illustration("P01-002a", "I trust.", "central"),
        ),
        {
            "subgroup": "G1.2",
            "sentences": [{"id": "G1.2-s1", "text": "I trust.", "from": ["P01-002a"], "by": "auto"}],
            "left_out": [{"unit": "P01-004a", "why": "half", "by": "auto"}],
            "illustration": {"unit": "P01-002a", "quote": "I trust.", "why": "central", "by": "auto"},
        },
    ),
    (ArtificialQuotation("G1.3"), {"subgroup": "G1.3", "sentences": [], "left_out": []}),
    (
        AnalyticText(
            "G1", "Trust", [Claim("G1-a1", "G1.2", "They trust.", ["G1.2-s1"])], ["G1.2"], [Validation("G1-a1", "7f3a")]
        ),
        {
            "group": "G1",
            "heading": "Trust",
            "claims": [
                {"id": "G1-a1", "about": "G1.2", "text": "They trust.", "from": ["G1.2-s1"], "kind": "claim", "by": "auto"}
            ],
            "illustrations": ["G1.2"],
            "validation": [{"claim": "G1-a1", "of": "7f3a", "reread": [], "against": [], "result": None, "by": "auto"}],
            "by": "auto",
        },
    ),
]  # fmt: skip


@pytest.mark.parametrize(("record", "data"), DATA, ids=[f"{type(r).__name__}-{n}" for n, (r, _) in enumerate(DATA)])
def test_a_record_as_data_and_back(record: object, data: dict) -> None:
    assert shape.to_data(record) == data
    assert list(shape.to_data(record)) == [*(k for k in shape.layout(type(record)).keys if k in data), *_translations(data)]
    built = shape.built(type(record), data)
    assert shape.to_data(built) == {k: v for k, v in data.items() if k not in _translations(data)}


def _translations(data: dict) -> list[str]:
    return [key for key in data if shape.TRANSLATION.fullmatch(key)]


def test_data_of_which_parts_are_missing_still_make_a_record() -> None:
    assert shape.built(MeaningUnit, {"id": "u1"}) == MeaningUnit("u1", "", "", "", "")
    assert shape.built(ArtificialQuotation, {"subgroup": "G1.1", "sentences": [{"id": "s"}]}) == ArtificialQuotation(
        "G1.1", [CondensedSentence("s", "", [])]
    )


def test_every_kind_of_record_has_a_shape_with_each_of_its_attributes() -> None:
    known = {r for r in vars(records).values() if isinstance(r, type) and "by" in typing.get_type_hints(r)}
    assert known <= shape.BY_RECORD.keys()
    for record, kind in shape.BY_RECORD.items():
        names = {shape.RENAMED.get(f.name, f.name) for f in fields(record)} - {"translations"}
        assert names == set(kind.keys)


def test_lists_of_what_was_said_stand_in_transcript_order() -> None:
    order = shape.layout(SetAside).order
    assert order is not None
    assert sorted([{"at": "t10s1"}, {"at": "t2s11"}, {"at": "t2s2-3"}, {"at": "nowhere"}], key=order) == [
        {"at": "nowhere"}, {"at": "t2s2-3"}, {"at": "t2s11"}, {"at": "t10s1"},
    ]  # fmt: skip


def test_a_set_aside_is_known_by_its_turn() -> None:
    known_by = shape.layout(SetAside).known_by
    assert known_by is not None
    assert [known_by({"at": at}) for at in ("t6s1", "t6s2-4", "t60s1")] == ["t6", "t6", "t60"]
    assert shape.layout(MeaningUnit).known_by is None
