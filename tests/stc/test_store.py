"""The files of the analysis: read into records, written anew, and changed where people have been."""

from __future__ import annotations

from pathlib import Path

import pytest

from stc import shape, store
from stc.errors import StcError
from stc.folder import Folder
from stc.store import GROUPS, QUOTATIONS, SUBGROUPS, TEXTS, THEMES, Places
from steps.records import CodeGroup, MeaningUnit, Membership, SetAside, Subgroup, Theme, TranscriptUnits
from tests.small import write

UNITS = "analysis/2-meaning-units/P01.yaml"
ACCOUNT = """\
transcript: P01
sha256: 5d1c
units:
- id: P01-002a
  at: t2s1
  text: I trust.
  code: trust
  group: G1
set_aside:
- {at: t4s1, why: small talk}
"""


def read(root: Path, path: str) -> dict | None:
    return store.read_document(Folder(root), path, Places())


def faults(root: Path, path: str) -> tuple[list[str], str]:
    with pytest.raises(StcError) as told:
        store.read_units(Folder(root), "P01", Places()) if path == UNITS else read(root, path)
    return told.value.faults, told.value.hint


def test_records_by_key(tmp_path: Path) -> None:
    write(tmp_path / GROUPS, "# mine\ncode_groups:\n- {id: G1, name: Hope, from: [T1]}\n")
    assert read(tmp_path, GROUPS) == {"code_groups": [CodeGroup("G1", "Hope", sources=["T1"])]}
    assert read(tmp_path, THEMES) is None


def test_the_memberships_may_stand_under_a_second_name(tmp_path: Path) -> None:
    write(
        tmp_path / SUBGROUPS,
        "subgroups: [{id: G1.1, group: G1, name: a}]\n"
        "memberships: &memberships\n- {unit: u1, subgroup: G1.1}\nunits: *memberships\n",
    )
    expected = {"subgroups": [Subgroup("G1.1", "G1", "a")], "memberships": [Membership("u1", "G1.1")]}
    assert read(tmp_path, SUBGROUPS) == expected
    assert faults(write(tmp_path / THEMES, "themes: []\nunits: []\n").parents[1], THEMES)[0] == [
        f"{THEMES}:2:1: unknown key 'units'"
    ]


def test_the_account_of_a_transcript(tmp_path: Path) -> None:
    write(tmp_path / UNITS, ACCOUNT)
    places = Places()
    assert store.read_units(Folder(tmp_path), "P01", places) == TranscriptUnits(
        "P01", "5d1c", [MeaningUnit("P01-002a", "t2s1", "I trust.", "trust", "G1")], [SetAside("t4s1", "small talk")]
    )
    assert store.read_units(Folder(tmp_path), "P02", places) is None
    assert places.of(UNITS, "P01-002a") == f"{UNITS}:4:3: P01-002a"
    assert places.of(UNITS, "t4s1") == f"{UNITS}:10:3: t4s1"
    assert places.of(UNITS, "unheard of") == f"{UNITS}:1:1: unheard of"


MEND, CHOOSE = "mend the lines named; nothing was written", "keep one side, delete the marks of the other"
RESTORE = "restore it: git checkout {}; or delete it to have it drafted anew"


@pytest.mark.parametrize(
    ("path", "text", "told", "hint"),
    [
        (THEMES, "themes: []\n\tx: 1\n", ["2:1: a tab stands here; indent with spaces"], MEND),
        (GROUPS, "code_groups:\n- id: G1\n  id: G2\n", ["3:3: the key id stands twice, on line 2 and on line 3"], MEND),
        (QUOTATIONS, 'artificial_quotations: "a\n', ["1:24: the quotation mark here has no partner"], MEND),
        (TEXTS, "hello\n", ["1:1: keys and values are expected here, as in `id: T1`"], MEND),
        (TEXTS, "categories: hello\n", ["1:13: a list is expected here, as in `[a, b]` or one `- ` a line"], MEND),
        (SUBGROUPS, "subgroups: []\n", ["1:1: the key 'memberships' is missing"], MEND),
        (UNITS, "transcript: P01\nsha256: a\n", ["1:1: the key 'units' is missing"], MEND),
        (UNITS, "- a\n", ["1:1: keys and values are expected here, as in `id: T1`"], MEND),
        (UNITS, ACCOUNT.replace("P01\n", "P02\n", 1), ["1:1: 'transcript: P02' stands in the file of P01"], MEND),
        (THEMES, "\n<<<<<<< HEAD\nthemes: []\n", ["2:1: git left a conflict here"], CHOOSE),
        (THEMES, "themes: [b\xf8]\n".encode("latin-1"), ["1:11: the file is not UTF-8"], "save it as UTF-8 in your editor"),
        (THEMES, "# nothing but this\n", ["1:1: the file is empty"], RESTORE.format(THEMES)),
        (UNITS, "", ["1:1: the file is empty"], RESTORE.format(UNITS)),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_read(tmp_path: Path, path: str, text: str | bytes, told: list[str], hint: str) -> None:
    write(tmp_path / path, text)
    assert faults(tmp_path, path) == ([f"{path}:{line}" for line in told], hint)


def test_an_id_that_stands_twice_is_told_with_both_places(tmp_path: Path) -> None:
    write(tmp_path / THEMES, "themes:\n- {id: A1, name: a}\n")
    write(tmp_path / GROUPS, "code_groups:\n- {id: A1, name: a}\n- {id: G1, name: a}\n")
    write(tmp_path / SUBGROUPS, "subgroups: []\nmemberships:\n- {unit: G1, subgroup: A1}\n")
    folder, places = Folder(tmp_path), Places()
    for path in (THEMES, GROUPS, SUBGROUPS):
        store.read_document(folder, path, places)
    assert list(places.twice()) == [f"{GROUPS}:2:3: A1: the id stands here and in {THEMES}:2"]


def test_new_files_are_canonical_with_their_comment(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    assert store.text_of(folder, THEMES, {"themes": []}) == (
        "# Step 1, stc impression: what strikes you in the interviews. Rename, merge, delete or add themes; "
        "initials in `by` say that you read one.\nthemes: []\n"
    )
    assert store.text_of(folder, SUBGROUPS, {"subgroups": [], "memberships": [shape.to_data(Membership("u1", "G1.1"))]}) == (
        "# Step 3, stc subgroup: the facets of each code group. Rename a subgroup; move a unit by changing its `subgroup`.\n"
        "subgroups: []\nmemberships: &memberships\n- {unit: u1, subgroup: G1.1, by: auto}\nunits: *memberships\n"
    )


BY_HAND = """\
# our themes

themes:
# the first
- name: 'trust'   # said by all
  id: T1
  terms:
  heard_in: [ P01 ]

- id: T2
  name:
"""


def test_what_people_wrote_stays_to_the_byte(tmp_path: Path) -> None:
    write(tmp_path / THEMES, BY_HAND)
    folder = Folder(tmp_path)
    found = [shape.to_data(theme) for theme in (read(tmp_path, THEMES) or {})["themes"]]
    assert store.text_of(folder, THEMES, {"themes": found}) == BY_HAND
    found[0]["heard_in"] = ["P01", "P05"]
    found.append(shape.to_data(Theme("T3", "hope")))
    assert store.text_of(folder, THEMES, {"themes": found}) == BY_HAND.replace("[ P01 ]", "[ P01, P05 ]") + (
        "\n- id: T3\n  name: hope\n  terms: []\n  passages: []\n  by: auto\n"
    )


def test_the_second_name_of_memberships_follows(tmp_path: Path) -> None:
    text = "subgroups: []\nmemberships: &memberships\n- {unit: u1, subgroup: G1.1, by: EB}\nunits: *memberships\n"
    write(tmp_path / SUBGROUPS, text)
    new = [{"unit": "u1", "subgroup": "G1.1", "by": "EB"}, {"unit": "u2", "subgroup": "G1.1", "by": "auto"}]
    assert store.text_of(Folder(tmp_path), SUBGROUPS, {"subgroups": [], "memberships": new}) == text.replace(
        "units:", "- {unit: u2, subgroup: G1.1, by: auto}\nunits:"
    )
