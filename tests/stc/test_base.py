"""What the machine proposed last, as lines, and the ids that were ever given."""

from __future__ import annotations

from pathlib import Path

import pytest

from stc import base, store
from stc.errors import StcError
from stc.folder import Folder
from tests.small import write

TEXTS = store.TEXTS
CLAIM = {"id": "G1-a1", "text": "They trust.", "from": ["s1"], "by": "auto"}
CATEGORIES = [
    {"group": "G2", "heading": "Hope", "claims": [], "validation": [], "by": "auto"},
    {
        "group": "G1", "heading": "Tillit – og håp", "claims": [CLAIM, {**CLAIM, "id": "G1-a2"}],
        "validation": [{"claim": "G1-a1", "of": "7f", "result": None}], "by": "auto",
    },
]  # fmt: skip
LINES = """\
["categories", "G1", {"group": "G1", "heading": "Tillit – og håp", "claims": [], "validation": [], "by": "auto"}]
["categories", "G2", {"group": "G2", "heading": "Hope", "claims": [], "validation": [], "by": "auto"}]
["claims in G1", "G1-a1", {"id": "G1-a1", "text": "They trust.", "from": ["s1"], "by": "auto"}]
["claims in G1", "G1-a2", {"id": "G1-a2", "text": "They trust.", "from": ["s1"], "by": "auto"}]
["gone", "G1-a9", {"id": "G1-a9"}]
["validation in G1", "G1-a1 7f", {"claim": "G1-a1", "of": "7f", "result": null}]
"""


def folder(root: Path, **files: str) -> Folder:
    for name, text in files.items():
        write(root / {"base": base.base_path(TEXTS), "yaml": TEXTS, "log": "log.yaml"}[name], text)
    return Folder(root)


def test_one_record_a_line_sorted(tmp_path: Path) -> None:
    assert base.base_path(TEXTS) == ".stc/base/5-analytic-texts.jsonl"
    assert base.base_path("analysis/2-meaning-units/P01.yaml") == ".stc/base/2-meaning-units/P01.jsonl"
    assert base.base_text({"categories": CATEGORIES}, ["G1-a9"], store.document(TEXTS).layout) == LINES


def test_the_lines_make_the_records_again(tmp_path: Path) -> None:
    found = base.read_base(folder(tmp_path, base=LINES, yaml="categories: []\n"), TEXTS)
    assert found == {"categories": [CATEGORIES[1], CATEGORIES[0]], "gone": [{"id": "G1-a9"}]}


def test_where_there_is_no_file_nothing_was_proposed_but_no_id_comes_twice(tmp_path: Path) -> None:
    assert base.read_base(folder(tmp_path, base=LINES), TEXTS) == {"gone": [{"id": n} for n in ("G1-a1", "G1-a2", "G1-a9")]}
    assert base.read_base(folder(tmp_path, yaml="categories: []\n", base=""), TEXTS) == {}


def test_lines_that_two_branches_contradict_leave_what_they_agree_on(tmp_path: Path) -> None:
    other = LINES.splitlines()[2].replace("They trust.", "They hope.") + "\n"
    found = base.read_base(folder(tmp_path, base=LINES + other, yaml="categories: []\n"), TEXTS)
    assert found["categories"][0]["claims"][0] == {"id": "G1-a1", "from": ["s1"], "by": "auto"}


@pytest.mark.parametrize("line", ["[1, 2", '["a", "b"]', '["a", "b", "c"]', '{"a": 1}', "7", "[[], 1, [2]]"])
def test_a_damaged_line_is_told(tmp_path: Path, line: str) -> None:
    with pytest.raises(StcError) as told:
        base.read_base(folder(tmp_path, base=f"{LINES}{line}\n", yaml="categories: []\n"), TEXTS)
    assert told.value.faults == [".stc/base/5-analytic-texts.jsonl:7:1: the line is damaged"]
    assert told.value.hint == "restore the file: git checkout .stc/base/5-analytic-texts.jsonl"


def test_every_id_that_was_ever_given(tmp_path: Path) -> None:
    found = folder(
        tmp_path, base=LINES, yaml="categories: [{group: G7, note: 'see P03-041a, or G3-EB'}]\n", log="- {what: [G8]}\n"
    )
    assert {"G1", "G1-a1", "G1-a9", "G7", "P03-041a", "G8", "s1"} <= base.used(found)
    assert base.existed(found) >= {"G1", "G2", "G1-a1", "G1-a9", "G8", "s1"}
    assert not base.existed(found) & {"G7", "P03-041a", "G3-EB"}


def test_files_that_are_no_utf8_have_ids_too(tmp_path: Path) -> None:
    write(tmp_path / "log.yaml", b"- {what: [G8], why: b\xf8}\n")
    assert base.used(Folder(tmp_path)) == {"G8"}
