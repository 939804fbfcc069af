"""What people decide survives: hand edits through further runs, and late interviews that only add."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from stc.store import GROUPS, QUOTATIONS, SUBGROUPS, TEXTS, THEMES
from stc.yamltext import compose, plain
from tests.small import change
from tests.studies import copied, stc, written

P01 = "analysis/2-meaning-units/P01.yaml"


def loaded(file: Path) -> Any:
    return plain(compose(file.read_text(encoding="utf-8")))


def record(file: Path, name: str) -> str:
    """Return the lines of the record with an id, whether it stands on one line or on several."""
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    start = next(n for n, line in enumerate(lines) if line.lstrip(" -{").startswith((f"id: {name}\n", f"id: {name},")))
    if "{" in lines[start]:
        return lines[start]
    after = (n for n, line in enumerate(lines[start + 1 :], start + 1) if not line.startswith("  "))
    return "".join(lines[start : next(after, len(lines))])


def ids(records: list[dict[str, Any]]) -> list[str]:
    return [r["id"] for r in records]


class Edits:
    """An example study with one edit of each kind, and what each was about."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.themes()
        self.units()
        self.condensed()
        self.texts()

    def replaced(self, path: str, name: str, old: str, new: str) -> None:
        """Change something in one record of a file."""
        before = record(self.root / path, name)
        assert before.count(old) == 1
        change(self.root / path, before, before.replace(old, new))

    def themes(self) -> None:
        first, *_, last = loaded(self.root / THEMES)["themes"]
        self.renamed, self.deleted_theme = first["id"], last["id"]
        name = f"- id: {first['id']}\n  name: {first['name']}\n"
        self.theme = f"# We talked about this on Tuesday.\n- name: Being believed in   # EB\n  id: {first['id']}\n"
        change(self.root / THEMES, name, self.theme)
        change(self.root / THEMES, record(self.root / THEMES, last["id"]), "")
        self.added_theme = "\n- id: T-EB1\n  name: Paperwork\n  impression: Forms come first.\n  terms: [forms, paper]\n"
        with open(self.root / THEMES, "a", encoding="utf-8") as file:
            file.write(self.added_theme)

    def units(self) -> None:
        account = loaded(self.root / P01)
        self.deleted_unit, self.moved = account["units"][2], account["units"][5]["id"]
        self.group = next(g["id"] for g in loaded(self.root / GROUPS)["code_groups"] if g["id"] != account["units"][5]["group"])
        change(self.root / P01, record(self.root / P01, self.deleted_unit["id"]), "")
        self.replaced(P01, self.moved, f"group: {account['units'][5]['group']}", f"group: {self.group}")
        aside = next(s for s in account["set_aside"] if s["why"] == "answers a question about facts")
        self.deleted_aside = aside["at"]
        change(self.root / P01, f"- {{at: {aside['at']}, why: {aside['why']}, by: auto}}\n", "")
        self.added_unit = (
            f"- id: EB-1\n  at: {aside['at']}\n  text: {' '.join(self.said(aside['at']))}\n  code: how often\n"
            f"  group: {self.group}\n  note: it counts, I think\n\n# here it begins\n"
        )
        first = f"- id: {account['units'][0]['id']}\n"
        change(self.root / P01, first, self.added_unit + first)

    def said(self, at: str) -> Iterator[str]:
        """Yield the sentences at an address of one turn."""
        turn, _, span = at.partition("s")
        first, _, last = span.partition("-")
        for line in (self.root / ".stc/base/transcripts/P01.txt").read_text(encoding="utf-8").splitlines():
            place, _, words = line.partition(" P: ")
            if place.partition("s")[0] == turn and int(first) <= int(place.partition("s")[2]) <= int(last or first):
                yield words

    def condensed(self) -> None:
        sentences = loaded(self.root / QUOTATIONS)["artificial_quotations"][0]["sentences"]
        self.deleted_sentence, edited = sentences[0]["id"], sentences[1]
        change(self.root / QUOTATIONS, record(self.root / QUOTATIONS, self.deleted_sentence), "")
        old = record(self.root / QUOTATIONS, edited["id"])
        sources = ", ".join(edited["from"])
        self.sentence = (
            f"  # EB rewrote this\n  - {{id: {edited['id']}, from: [{sources}], text: 'I say it in my own words.', by: auto}}\n"
        )
        change(self.root / QUOTATIONS, old, self.sentence)

    def texts(self) -> None:
        category = loaded(self.root / TEXTS)["categories"][0]
        edited, deleted, signed = category["claims"][:3]
        self.deleted_claim = deleted["id"]
        change(self.root / TEXTS, record(self.root / TEXTS, deleted["id"]), "")
        self.replaced(TEXTS, signed["id"], "by: auto", "by: EB")
        self.signed = record(self.root / TEXTS, signed["id"])
        sources = ", ".join(edited["from"])
        about = f"about: {edited['about']}, text: They were believed in., from: [{sources}], kind: claim, by: auto"
        self.claim = f"  - {{id: {edited['id']}, {about}}}\n"
        change(self.root / TEXTS, record(self.root / TEXTS, edited["id"]), self.claim)
        text = (self.root / TEXTS).read_text(encoding="utf-8")
        line = next(line for line in text.splitlines() if line.startswith("  heading: "))
        self.heading = "  heading: Building trust by holding on   # not yet\n"
        change(self.root / TEXTS, line + "\n", self.heading)

    def survive(self) -> None:
        """Assert that every edit stands, to the byte where people wrote."""
        text = {path: (self.root / path).read_text(encoding="utf-8") for path in (THEMES, P01, QUOTATIONS, TEXTS)}
        assert self.theme in text[THEMES]
        assert text[THEMES].endswith(self.added_theme)
        assert self.deleted_theme not in ids(loaded(self.root / THEMES)["themes"])
        assert self.added_unit in text[P01]
        assert self.deleted_unit["id"] not in text[P01]
        assert f"group: {self.group}\n" in record(self.root / P01, self.moved)
        assert self.sentence in text[QUOTATIONS]
        assert self.deleted_sentence not in ids(loaded(self.root / QUOTATIONS)["artificial_quotations"][0]["sentences"])
        assert {self.claim, self.signed, self.heading} <= set(text[TEXTS].splitlines(keepends=True))
        assert self.deleted_claim not in ids(loaded(self.root / TEXTS)["categories"][0]["claims"])

    def be_accounted_for(self) -> None:
        """Assert that the steps made of the edits what they should."""
        account = loaded(self.root / P01)
        reasons = {s["at"]: s["why"] for s in account["set_aside"]}
        turn = self.deleted_unit["at"].partition("s")[0]
        assert any("unit deleted by hand" in why for at, why in reasons.items() if at.partition("s")[0] == turn)
        assert self.deleted_aside not in reasons
        home = {m["unit"]: m["subgroup"] for m in loaded(self.root / SUBGROUPS)["memberships"]}
        groups = {s["id"]: s["group"] for s in loaded(self.root / SUBGROUPS)["subgroups"]}
        assert (groups[home["EB-1"]], groups[home[self.moved]]) == (self.group, self.group)
        assert self.deleted_unit["id"] not in home
        quotations = loaded(self.root / QUOTATIONS)["artificial_quotations"]
        told = {u for q in quotations for s in q["sentences"] for u in s["from"]}
        left = {x["unit"] for q in quotations for x in q["left_out"]}
        assert {"EB-1", self.moved} <= told | left


@pytest.fixture(scope="module")
def edited(tmp_path_factory: pytest.TempPathFactory) -> Edits:
    """Give an example study that people edited, and over which all steps have run since."""
    edits = Edits(copied("helping-relations", tmp_path_factory.mktemp("edited"), derived=True))
    run = stc("synthesize", cwd=edits.root)
    assert (run.returncode, run.stderr) == (0, "")
    return edits


def test_every_edit_survives_a_run(edited: Edits) -> None:
    edited.survive()
    edited.be_accounted_for()


def test_and_runs_in_which_nothing_changed(edited: Edits) -> None:
    before = written(edited.root)
    for _ in range(2):
        assert stc("synthesize", cwd=edited.root).returncode == 0
    assert written(edited.root) == before


def test_and_the_arrival_of_a_late_interview(edited: Edits, tmp_path: Path) -> None:
    late = Edits.__new__(Edits)
    late.__dict__.update(edited.__dict__)
    late.root = Path(shutil.copytree(edited.root, tmp_path / "late"))
    shutil.copy(late.root / "late" / "P05.txt", late.root / "transcripts")
    assert stc("synthesize", cwd=late.root).returncode == 0
    late.survive()
    late.be_accounted_for()


MAY_GROW = {"heard_in", "from", "left_out", "sentences", "claims", "validation"}


def only_grew(old: Any, new: Any, place: str = "") -> Iterator[str]:
    """Yield the places where something that was there is another thing or gone; lists that may grow have their old part first."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key in old:
            yield from only_grew(old[key], new.get(key), f"{place}/{key}")
        yield from (f"{place}/{key}" for key in new.keys() - old.keys())
    elif isinstance(old, list) and isinstance(new, list) and (place.count("/") == 1 or place.rpartition("/")[2] in MAY_GROW):
        there = [_name(item) for item in new]
        for number, item in enumerate(old):
            found = new[there.index(_name(item))] if _name(item) in there else None
            yield from only_grew(item, found, f"{place}[{number}]")
    elif old != new:
        yield place


def _name(item: Any) -> Any:
    return (
        next((item[k] for k in ("id", "unit", "at", "claim", "subgroup", "group") if k in item), None)
        if isinstance(item, dict)
        else item
    )


def test_interviews_that_arrive_later_only_add(tmp_path: Path) -> None:
    study = copied("helping-relations", tmp_path, derived=True)
    before = {path: loaded(study / path) for path in written(study) if path.startswith("analysis/")}
    for name in ("P05", "P06"):
        shutil.copy(study / "late" / f"{name}.txt", study / "transcripts")
    run = stc("synthesize", cwd=study)
    assert (run.returncode, run.stderr) == (0, "")
    for path, old in before.items():
        assert list(only_grew(old, loaded(study / path))) == [], path
    heard = {t for theme in loaded(study / THEMES)["themes"] for t in theme["heard_in"]}
    heard_before = {t for theme in before[THEMES]["themes"] for t in theme["heard_in"]}
    units = {m["unit"] for m in loaded(study / SUBGROUPS)["memberships"]}
    assert heard > heard_before
    for name in ("P05", "P06"):
        account = loaded(study / f"analysis/2-meaning-units/{name}.yaml")
        assert set(ids(account["units"])) <= units
    after = written(study)
    assert stc("synthesize", cwd=study).returncode == 0
    assert written(study) == after
