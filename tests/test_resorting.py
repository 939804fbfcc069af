"""The re-sorting verbs change what a hand would change, say why in the trail, and refuse what would break a law."""

from __future__ import annotations

import difflib
import pathlib
from typing import Any

import pytest

from stc.yamltext import compose, plain
from tests.small import files, stc, study


@pytest.fixture
def drafted(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> pathlib.Path:
    monkeypatch.setenv("STC_BY", "EB")
    folder = study(tmp_path)
    assert stc("synthesize", cwd=folder).code == 0
    return folder


def loaded(folder: pathlib.Path, path: str) -> dict[str, list[dict[str, Any]]]:
    return plain(compose((folder / "analysis" / path).read_text(encoding="utf-8")))


def told(folder: pathlib.Path) -> list[dict[str, Any]]:
    return loaded(folder, "4-artificial-quotations.yaml")["artificial_quotations"]


def changes(before: dict[str, bytes | None], after: dict[str, bytes | None]) -> dict[str, list[str]]:
    """Return the changed lines of every changed file outside the trail, as a diff shows them."""
    found = {}
    for name in sorted({*before, *after} - {"log.yaml"}):
        old, new = ((side.get(name) or b"").decode().splitlines() for side in (before, after))
        lines = [x for x in difflib.unified_diff(old, new, lineterm="", n=0) if x[:1] in "+-" and x[:3] not in ("+++", "---")]
        if lines:
            found[name] = lines
    return found


def some(folder: pathlib.Path) -> tuple[str, str, str, str]:
    """Return a unit with its file and group, and another group."""
    groups = [str(g["id"]) for g in loaded(folder, "2-code-groups.yaml")["code_groups"]]
    units = loaded(folder, "2-meaning-units/P01.yaml")["units"]
    unit = units[0]
    other = next(g for g in groups if g != unit["group"])
    return str(unit["id"]), "analysis/2-meaning-units/P01.yaml", str(unit["group"]), other


def test_a_move_is_one_line_and_one_entry(drafted: pathlib.Path) -> None:
    unit, file, group, other = some(drafted)
    before = files(drafted)
    assert stc("move", unit, other, "--why", "It is about something else.", cwd=drafted).code == 0
    assert changes(before, files(drafted)) == {file: [f"-  group: {group}", f"+  group: {other}"]}
    entry = plain(compose((drafted / "log.yaml").read_text(encoding="utf-8")))[-1]
    assert {k: v for k, v in entry.items() if k != "date"} == {
        "step": 2, "by": ["EB"], "did": "move", "what": [unit], "into": other, "why": "It is about something else.",
    }  # fmt: skip


def test_after_a_move_the_unit_is_in_its_new_group_all_the_way_down(drafted: pathlib.Path) -> None:
    unit, _, _, other = some(drafted)
    assert stc("move", unit, other, cwd=drafted).code == 0
    assert stc("synthesize", cwd=drafted).code == 0
    home = {m["unit"]: m["subgroup"] for m in loaded(drafted, "3-subgroups.yaml")["memberships"]}
    assert str(home[unit]).startswith(other)
    quotation = next(q for q in told(drafted) if q["subgroup"] == home[unit])
    assert unit in {u for s in quotation["sentences"] for u in s["from"]} | {x["unit"] for x in quotation["left_out"]}
    before = files(drafted)
    assert stc("synthesize", cwd=drafted).code == 0
    assert files(drafted) == before


def test_a_merge_is_one_line_and_units_follow(drafted: pathlib.Path) -> None:
    _, _, group, other = some(drafted)
    before = files(drafted)
    assert stc("merge", other, group, "--why", "Both are about the same.", cwd=drafted).code == 0
    assert changes(before, files(drafted)) == {
        "analysis/2-code-groups.yaml": ["-  status: open", f"+  status: merged into {group}"]
    }
    assert stc("synthesize", cwd=drafted).code == 0
    assert {c["group"] for c in loaded(drafted, "5-analytic-texts.yaml")["categories"]} == {
        g["id"] for g in loaded(drafted, "2-code-groups.yaml")["code_groups"] if g["status"] == "open"
    }


def test_a_split_opens_a_group_with_the_makers_initials(drafted: pathlib.Path) -> None:
    unit, _, group, _ = some(drafted)
    assert stc("split", group, unit, "--name", "Asking twice", "--why", "It is another matter.", cwd=drafted).code == 0
    made = loaded(drafted, "2-code-groups.yaml")["code_groups"][-1]
    assert (made["name"], made["by"]) == ("Asking twice", "EB")
    assert str(made["id"]).endswith("-EB")
    assert loaded(drafted, "2-meaning-units/P01.yaml")["units"][0]["group"] == made["id"]


def test_dissolving_moves_every_unit(drafted: pathlib.Path) -> None:
    _, _, group, other = some(drafted)
    assert stc("dissolve", group, "--into", other, "--why", "Nothing holds it together.", cwd=drafted).code == 0
    for name in ("P01", "P02", "P03"):
        assert group not in {u["group"] for u in loaded(drafted, f"2-meaning-units/{name}.yaml")["units"]}
    assert stc("synthesize", cwd=drafted).code == 0


def test_set_aside_and_add_unit_are_each_others_way_back(drafted: pathlib.Path) -> None:
    unit, _, group, _ = some(drafted)
    at = str(loaded(drafted, "2-meaning-units/P01.yaml")["units"][0]["at"])
    text = loaded(drafted, "2-meaning-units/P01.yaml")["units"][0]["text"]
    assert stc("set-aside", unit, "--why", "Not about the aim after all.", cwd=drafted).code == 0
    account = loaded(drafted, "2-meaning-units/P01.yaml")
    assert unit not in {u["id"] for u in account["units"]}
    assert {"at": at, "why": "Not about the aim after all.", "by": "EB"} in account["set_aside"]
    assert stc("synthesize", cwd=drafted).code == 0
    assert unit not in {u["id"] for u in loaded(drafted, "2-meaning-units/P01.yaml")["units"]}
    assert stc("add-unit", "P01", at, "--group", group, cwd=drafted).code == 0
    again = loaded(drafted, "2-meaning-units/P01.yaml")["units"][0]
    assert (again["text"], again["by"]) == (text, "EB")
    assert again["id"] != unit, "an id is never given twice"


def test_accepting_puts_initials_and_nothing_else(drafted: pathlib.Path) -> None:
    before = files(drafted)
    assert stc("accept", "impression", cwd=drafted).code == 0
    changed = changes(before, files(drafted))
    assert list(changed) == ["analysis/1-preliminary-themes.yaml"]
    assert set(changed["analysis/1-preliminary-themes.yaml"]) == {"-  by: auto", "+  by: EB"}
    assert stc("synthesize", cwd=drafted).code == 0
    assert {t["by"] for t in loaded(drafted, "1-preliminary-themes.yaml")["themes"]} == {"EB"}


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        (["move", "P09-001a", "G1"], "'P09-001a' is no meaning unit of this study"),
        (["merge", "G1", "G1", "--why", "x"], "G1 cannot go into itself"),
        (["merge", "G1", "G99", "--why", "x"], "'G99' is no code group of this study"),
        (["merge", "G2", "G1"], "a reason is needed"),
        (["dissolve", "G1", "--why", "x"], "where its units go is needed"),
        (["rename", "X1", "Name"], "'X1' is no theme, code group or subgroup"),
        (["add-unit", "P01", "t1s1", "--group", "G1"], "there is no participant's sentence at t1s1 in P01"),
        (["accept", "G99"], "nothing of G99 is unread"),
    ],
)
def test_what_a_verb_refuses_changes_nothing(drafted: pathlib.Path, words: list[str], fault: str) -> None:
    before = files(drafted)
    run = stc(*words, cwd=drafted)
    assert run.code == 2
    assert run.err.splitlines()[0] == f"error: {fault}"
    assert run.err.splitlines()[1].startswith("hint: ")
    assert files(drafted) == before


def test_who_decides_must_be_known(drafted: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("STC_BY")
    unit, _, _, other = some(drafted)
    run = stc("move", unit, other, cwd=drafted)
    assert (run.code, run.err.splitlines()[0]) == (2, "error: who decides is not known")


def test_the_trail_is_told_line_by_line(drafted: pathlib.Path) -> None:
    assert stc("rename", "G1", "Standing by each other", cwd=drafted).code == 0
    assert stc("rename", "T1", "Night", "--why", "That is the word they use.", cwd=drafted).code == 0
    lines = stc("log", cwd=drafted).out.splitlines()
    assert [line[12:] for line in lines] == [
        "EB  rename G1 -> Standing by each other",
        "EB  rename T1 -> Night: That is the word they use.",
    ]
