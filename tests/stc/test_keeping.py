"""What a step made, laid over what people left: edited drafts count as read, proposals wait until they are answered."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest

from stc import keeping, run
from stc.folder import Folder
from stc.opened import Opened
from stc.pipeline import STEPS
from stc.store import GROUPS, QUOTATIONS, SUBGROUPS, TEXTS, THEMES
from steps.analysis import Analysis
from steps.records import Theme
from tests.small import change, files, stc, write

P01 = "analysis/2-meaning-units/P01.yaml"


def opened(root: Path) -> Opened:
    return Opened(Folder(root))


# -- edited drafts count as read


def test_what_nobody_touched_is_a_draft(drafted: Path) -> None:
    study = opened(drafted)
    with keeping.counted_as_read(study.folder, study.decided):
        assert _signed(study.decided) == {"auto"}


def _signed(analysis: Analysis) -> set[str]:
    return {r.by for r in [*(analysis.themes or []), *(analysis.code_groups or []), *analysis.memberships]} | {
        c.by for x in analysis.categories or [] for c in [x, *x.claims, *x.validation]
    }


def test_edited_and_hand_made_drafts_count_as_read_while_a_step_runs(drafted: Path) -> None:
    change(drafted / THEMES, "name: bed to surgery", "name: Beds")
    change(drafted / P01, "set_aside: []", "set_aside:\n- {at: t6s2, why: mine}")
    change(drafted / SUBGROUPS, "{unit: P01-004a, subgroup: G1.1", "{unit: P01-004a, subgroup: G2.1")
    change(drafted / QUOTATIONS, "illustration: {unit: P03-002a,", "illustration: {unit: P01-004a,")
    change(
        drafted / TEXTS, "kind: contrast, by: auto}\n  illustrations: [G1.1]", "kind: link, by: auto}\n  illustrations: [G1.1]"
    )
    change(drafted / TEXTS, 'heading: "Coffee with the nurses: nurses help"', "heading: Coffee")
    study = opened(drafted)
    analysis = study.decided
    with keeping.counted_as_read(study.folder, analysis):
        account = analysis.units["P01"]
        assert [t.by for t in analysis.themes or []] == ["read", "auto", "auto"]
        assert [s.by for s in account.set_aside] == ["read"]
        assert [u.by for u in account.units] == ["auto"] * 3
        assert [m.by for m in analysis.memberships] == ["read", *["auto"] * 6]
        assert [q.illustration.by for q in analysis.artificial_quotations or [] if q.illustration] == ["read", "auto"]
        assert [(c.by, [x.by for x in c.claims]) for c in analysis.categories or []] == [
            ("auto", ["auto", "read"]), ("read", ["auto", "auto"]),
        ]  # fmt: skip
    assert _signed(analysis) == {"auto"}
    assert [s.by for s in account.set_aside] == ["auto"]


def test_the_mark_comes_off_whatever_a_step_returns() -> None:
    theme = Theme("T1", "trust", by=keeping.READ)
    assert keeping.unmarked({"themes": [theme, Theme("T2", "hope", by="EB")]}) == {
        "themes": [Theme("T1", "trust"), Theme("T2", "hope", by="EB")]
    }


def test_a_renamed_theme_keeps_a_group_of_its_own(study: Path) -> None:
    assert stc("impression", cwd=study).code == 0
    change(study / THEMES, "name: corridors make me tired", "name: Being alone")
    assert stc("synthesize", cwd=study).code == 0
    assert "name: Being alone\n" in (study / GROUPS).read_text()


# -- proposals


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Let the first step name the first theme as told."""

    def names(name: str) -> None:
        def make(analysis: Analysis, language: object) -> dict:
            return {"themes": [dataclasses.replace(t, name=name) if t.id == "T1" else t for t in analysis.themes or []]}

        monkeypatch.setattr(run, "STEPS", (dataclasses.replace(STEPS[0], make=make), *STEPS[1:]))

    return names


def stale(study: Path, aim: str) -> None:
    write(study / "stc.yaml", (study / "stc.yaml").read_text().replace("at night", aim))


def test_a_proposal_waits_until_it_is_answered(drafted: Path, machine: Callable[[str], None]) -> None:
    change(drafted / THEMES, "name: bed to surgery", "name: Beds")
    machine("surgery")
    stale(drafted, "by night")
    found = stc("impression", cwd=drafted)
    assert (found.code, found.out) == (
        1,
        "1 impression: nothing to change\n  T1: yours stays; the machine would write name: surgery\n",
    )
    assert "name: Beds\n" in (drafted / THEMES).read_text()
    assert "field: name, is: surgery" in (drafted / "stc.lock").read_text()
    assert "  waits: T1: the machine would write name: surgery\n" in stc("status", cwd=drafted).out

    machine("Beds")
    write(drafted / "stc.yaml", (drafted / "stc.yaml").read_text().replace("by night", "in the night"))
    assert stc("impression", cwd=drafted).code == 0
    assert "field: name, is: surgery" in (drafted / "stc.lock").read_text(), "not answered: it still waits"

    change(drafted / THEMES, "name: Beds", "name: surgery")
    assert "waits" not in stc("status", cwd=drafted).out
    machine("surgery")
    write(drafted / "stc.yaml", (drafted / "stc.yaml").read_text().replace("in the night", "nightly"))
    assert stc("impression", cwd=drafted).code == 0
    assert "field: name" not in (drafted / "stc.lock").read_text()


def test_an_untouched_name_follows_the_machine(drafted: Path, machine: Callable[[str], None]) -> None:
    machine("surgery")
    stale(drafted, "by night")
    before = files(drafted)
    assert stc("impression", cwd=drafted).code == 0
    after = files(drafted)
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {THEMES, ".stc/base/1-preliminary-themes.jsonl", "stc.lock"}
    assert (after[THEMES] or b"").decode() == (before[THEMES] or b"").decode().replace("name: bed to surgery", "name: surgery")


# -- editing, as `stc status` tells it


def test_status_counts_what_nobody_has_read(drafted: Path) -> None:
    def told() -> list[str]:
        return [line for line in stc("status", cwd=drafted).out.splitlines() if line[:1].isdigit()][1:]

    assert told() == [
        "1 impression  fresh     3 of 3 records unread",
        "2 identify    fresh     10 of 10 records unread",
        "3 subgroup    fresh     9 of 9 records unread",
        "4 condense    fresh     9 of 9 records unread",
        "5 synthesize  fresh     10 of 10 records unread",
    ]
    change(drafted / THEMES, "name: bed to surgery", "name: Beds")
    write(drafted / THEMES, (drafted / THEMES).read_text() + "- {id: T-EB, name: Paperwork}\n")
    change(drafted / TEXTS, "illustrations: [G2.1]\n", "illustrations: [G2.1]\n  note: read on Monday\n")
    assert told() == [
        "1 impression  fresh     edited; 2 of 4 records unread",
        "2 identify    stale     analysis/1-preliminary-themes.yaml has changed; 10 of 10 records unread",
        "3 subgroup    fresh     9 of 9 records unread",
        "4 condense    fresh     9 of 9 records unread",
        "5 synthesize  fresh     edited; 9 of 10 records unread",
    ]
    assert stc("synthesize", cwd=drafted).code == 0
    assert told() == [
        "1 impression  fresh     edited; 2 of 4 records unread",
        "2 identify    fresh     10 of 10 records unread",
        "3 subgroup    fresh     9 of 9 records unread",
        "4 condense    fresh     9 of 9 records unread",
        "5 synthesize  fresh     edited; 9 of 10 records unread",
    ]
