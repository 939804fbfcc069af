"""Ids and addresses that lead nowhere: each is told with its line before anything is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from stc.store import GROUPS, QUOTATIONS, SUBGROUPS, TEXTS, THEMES
from tests.small import Ran, change, files, stc

P01 = "analysis/2-meaning-units/P01.yaml"
P02 = "analysis/2-meaning-units/P02.yaml"
CORRECT = "correct the id, or restore the record that it names; nothing was written"
OPEN = "  from: [T3]\n  status: open"
TOLD = [
    (P01, "helps\n  group: G2", "helps\n  group: G99", f"{P01}:5:3: P01-002a: 'group: G99' refers to nothing"),
    (GROUPS, "from: [T3]", "from: [T3, T33]", f"{GROUPS}:9:3: G2: 'from: T33' refers to nothing"),
    (GROUPS, OPEN, OPEN.replace("open", "merged into G99"), f"{GROUPS}:9:3: G2: 'status: merged into G99' refers to nothing"),
    (GROUPS, OPEN, OPEN.replace("open", "merged into G2"), f"{GROUPS}:9:3: G2: it is merged into itself: G2 into G2"),
    (SUBGROUPS, "{id: G2.1, group: G2,", "{id: G2.1, group: G9,", f"{SUBGROUPS}:4:3: G2.1: 'group: G9' refers to nothing"),
    (
        SUBGROUPS, "P01-004a, subgroup: G1.1", "P01-004a, subgroup: G1.9",
        f"{SUBGROUPS}:6:3: P01-004a: 'subgroup: G1.9' refers to nothing",
    ),
    (SUBGROUPS, "{unit: P01-004a,", "{unit: P01-004x,", f"{SUBGROUPS}:6:3: P01-004x: 'unit: P01-004x' refers to nothing"),
    (QUOTATIONS, "from: [P03-002a]", "from: [P03-002z]", f"{QUOTATIONS}:5:5: G1.1-s1: 'from: P03-002z' refers to nothing"),
    (
        QUOTATIONS, "illustration: {unit: P03-002a", "illustration: {unit: P09-002a",
        f"{QUOTATIONS}:3:3: G1.1: 'illustration: P09-002a' refers to nothing",
    ),
    (QUOTATIONS, "- subgroup: G2.1", "- subgroup: G2.7", f"{QUOTATIONS}:10:3: G2.7: 'subgroup: G2.7' refers to nothing"),
    (TEXTS, "from: [G1.1-s1, G1.1-s2]", "from: [G1.1-s1, G1.1-s9]", f"{TEXTS}:6:5: G1-a1: 'from: G1.1-s9' refers to nothing"),
    (TEXTS, "{id: G1-a2, about: G1.1", "{id: G1-a2, about: G7.1", f"{TEXTS}:7:5: G1-a2: 'about: G7.1' refers to nothing"),
    (TEXTS, "- group: G2", "- group: G8", f"{TEXTS}:13:3: G8: 'group: G8' refers to nothing"),
    (TEXTS, "illustrations: [G1.1]", "illustrations: [G1.7]", f"{TEXTS}:3:3: G1: 'illustrations: G1.7' refers to nothing"),
    (TEXTS, "against: [P02-006a]", "against: [P02-077a]", f"{TEXTS}:10:5: G1-a1: 'against: P02-077a' refers to nothing"),
    (TEXTS, "{claim: G1-a2,", "{claim: G1-a8,", f"{TEXTS}:11:5: G1-a8: 'claim: G1-a8' refers to nothing"),
    (THEMES, "at: P01-t2s1-3", "at: P01-t99s1", f"{THEMES}:3:3: T1: there is no participant's sentence at P01-t99s1 in P01"),
    (THEMES, "at: P01-t2s1-3", "at: P01-t1s1", f"{THEMES}:3:3: T1: there is no participant's sentence at P01-t1s1 in P01"),
    (THEMES, "at: P01-t2s1-3", "at: P77-t2s1", f"{THEMES}:3:3: T1: there is no transcript P77 for the address P77-t2s1"),
    (THEMES, "at: P01-t2s1-3", "at: t2s1-3", f"{THEMES}:3:3: T1: there is no transcript named for the address t2s1-3"),
    (THEMES, "heard_in: [P01, P03]", "heard_in: [P01, P33]", f"{THEMES}:13:3: T2: 'heard_in: P33' refers to nothing"),
    (
        P01, "set_aside: []", "set_aside:\n- {at: t99s1, why: a}",
        f"{P01}:24:3: t99s1: there is no participant's sentence at t99s1 in P01",
    ),
    (P01, "- id: P01-004a", "- id: P02-004a", f"{P02}:11:3: P02-004a: the id stands here and in {P01}:11"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "old", "new", "told"), TOLD, ids=[told.rpartition("/")[2] for *_, told in TOLD])
def test_what_leads_nowhere_is_told_and_nothing_is_written(drafted: Path, path: str, old: str, new: str, told: str) -> None:
    change(drafted / path, old, new)
    before = files(drafted)
    ran = stc("synthesize", cwd=drafted)
    assert ran.code == 3
    assert told in [line.removeprefix("error: ") for line in ran.err.splitlines()]
    assert ran.err.splitlines()[-1] == f"hint: {CORRECT}"
    assert files(drafted) == before


def test_all_are_told_at_once(drafted: Path) -> None:
    change(drafted / TEXTS, "from: [G1.1-s1, G1.1-s2]", "from: [G1.1-s8, G1.1-s9]")
    change(drafted / SUBGROUPS, "{unit: P01-004a,", "{unit: P01-004x,")
    assert stc("synthesize", cwd=drafted) == Ran(
        3, "1 impression: fresh\n2 identify: fresh\n",
        f"error: {SUBGROUPS}:6:3: P01-004x: 'unit: P01-004x' refers to nothing\n"
        f"error: {TEXTS}:6:5: G1-a1: 'from: G1.1-s8' refers to nothing\n"
        f"error: {TEXTS}:6:5: G1-a1: 'from: G1.1-s9' refers to nothing\n"
        f"hint: {CORRECT}\n",
    )  # fmt: skip


def test_what_names_a_record_that_was_deleted_is_the_next_steps_to_mend(drafted: Path) -> None:
    text = (drafted / P01).read_text()
    unit = text[text.index("- id: P01-004a") : text.index("- id: P01-006a")]
    change(drafted / P01, unit, "")
    assert stc("synthesize", cwd=drafted).code == 0
    assert "P01-004a" not in "".join((drafted / path).read_text() for path in (P01, SUBGROUPS, QUOTATIONS))


def test_words_that_are_not_at_their_address(drafted: Path) -> None:
    change(drafted / P01, "He never asks twice.", "He never asks thrice.")
    before = files(drafted)
    assert stc("synthesize", cwd=drafted) == Ran(
        3, "1 impression: fresh\n2 identify: fresh\n",
        f"error: {P01}:5:3: P01-002a: its words are not at t2s1-3\n"
        "hint: the transcript or the unit's text was changed: correct `at` or `text`, or restore the transcript\n",
    )  # fmt: skip
    assert files(drafted) == before


def test_groups_that_are_gone(drafted: Path) -> None:
    (drafted / GROUPS).unlink()
    before = files(drafted)
    assert stc("synthesize", cwd=drafted) == Ran(
        3, "1 impression: fresh\n",
        f"error: {GROUPS}: the file is gone, and units are in its groups\nhint: restore it: git checkout {GROUPS}\n",
    )  # fmt: skip
    assert files(drafted) == before


def test_a_file_that_was_deleted_is_drafted_anew_under_new_ids(drafted: Path) -> None:
    (drafted / P01).unlink()
    assert stc("synthesize", cwd=drafted).code == 0
    ids = [line for line in (drafted / P01).read_text().splitlines() if line.startswith("- id:")]
    assert ids == ["- id: P01-002b", "- id: P01-004b", "- id: P01-006b"]
    assert stc("synthesize", cwd=drafted).out == "".join(
        f"{n} {step}: fresh\n" for n, step in enumerate(("impression", "identify", "subgroup", "condense", "synthesize"), 1)
    )
