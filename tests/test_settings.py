"""Every setting does what README says it does."""

from __future__ import annotations

import pathlib
from typing import Any

from stc.yamltext import compose, plain
from tests.small import change, stc, study


def drafted(folder: pathlib.Path, settings: str) -> pathlib.Path:
    study(folder)
    wished = f"settings: {{language: {{parser: blank, encoder: none}}, {settings}}}" if settings else ""
    if wished:
        change(folder / "stc.yaml", "settings: {language: {parser: blank, encoder: none}}", wished)
    assert stc("synthesize", cwd=folder).code == 0
    return folder


def loaded(folder: pathlib.Path, path: str) -> dict[str, list[dict[str, Any]]]:
    return plain(compose((folder / "analysis" / path).read_text(encoding="utf-8")))


def units(folder: pathlib.Path) -> int:
    return sum(len(loaded(folder, f"2-meaning-units/{name}.yaml")["units"]) for name in ("P01", "P02", "P03"))


def test_content_words_decide_what_is_a_unit(tmp_path: pathlib.Path) -> None:
    few = drafted(tmp_path / "few", "identify: {content: 9}")
    usual = drafted(tmp_path / "usual", "")
    assert 0 < units(few) < units(usual)


def test_a_quotation_has_no_more_sentences_than_asked_for(tmp_path: pathlib.Path) -> None:
    folder = drafted(tmp_path, "condense: {sentences: 1}")
    quotations = loaded(folder, "4-artificial-quotations.yaml")["artificial_quotations"]
    assert max(len(q["sentences"]) for q in quotations) == 1
    accounted = [u for q in quotations for s in q["sentences"] for u in s["from"]] + [
        x["unit"] for q in quotations for x in q["left_out"]
    ]
    assert sorted(accounted) == sorted(m["unit"] for m in loaded(folder, "3-subgroups.yaml")["memberships"])


def test_people_can_go_first(tmp_path: pathlib.Path) -> None:
    folder = drafted(tmp_path, "impression: {draft: none}")
    text = (folder / "analysis/1-preliminary-themes.yaml").read_text(encoding="utf-8")
    assert text.startswith("# Step 1, stc impression")
    assert text.endswith("themes: []\n")


def test_a_drafted_claim_that_loses_a_source_is_told_from_what_is_left(tmp_path: pathlib.Path) -> None:
    folder = drafted(tmp_path, "")
    quotations = loaded(folder, "4-artificial-quotations.yaml")["artificial_quotations"]
    claims = {c["id"]: c for x in loaded(folder, "5-analytic-texts.yaml")["categories"] for c in x["claims"]}
    claim = next(c for c in claims.values() if len(c["from"]) > 1)
    sentence = next(s for q in quotations for s in q["sentences"] if s["id"] == claim["from"][0])
    for unit in sentence["from"]:
        assert stc("set-aside", unit, "--why", "Not about helping.", "--by", "EB", cwd=folder).code == 0
    assert stc("synthesize", cwd=folder).code == 0
    now = {c["id"]: c for x in loaded(folder, "5-analytic-texts.yaml")["categories"] for c in x["claims"]}
    assert now[claim["id"]]["from"] == claim["from"][1:]
    others = {name for name, c in claims.items() if claim["from"][0] not in c["from"]}
    assert {name: now[name]["text"] for name in others} == {name: claims[name]["text"] for name in others}
    voices = {u.split("-")[0] for s in _of(quotations, now[claim["id"]]["from"]) for u in s["from"]}
    assert (
        now[claim["id"]]["text"].split()[0] == {1: "One", 2: "Some", 3: "All"}[len(voices)]
        or "contrast" in now[claim["id"]]["text"]
    )


def _of(quotations: list[dict[str, Any]], names: list[str]) -> list[dict[str, Any]]:
    return [s for q in quotations for s in q["sentences"] if s["id"] in names]
