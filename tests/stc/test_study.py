"""A study found, and what its stc.yaml and participants.yaml say; every fault with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from stc.errors import FAULT, StcError
from stc.folder import Folder
from stc.study import SETTINGS, Study, find, open_study
from steps.turns.labels import Speakers
from tests.small import CONFIG, change, write

USE = "use a BCP 47 code such as en, nb, nn, da, sv, nl, de or fr"
LEAST = "aim: Know\nlanguage: en\nspeakers: {participant: [P]}\n"


def opened(root: Path) -> Study:
    return open_study(Folder(root))


def faults(root: Path) -> list[str]:
    with pytest.raises(StcError) as told:
        opened(root)
    assert told.value.code == FAULT
    return told.value.faults


def test_the_least_a_study_says(tmp_path: Path) -> None:
    write(tmp_path / "stc.yaml", LEAST)
    assert opened(tmp_path) == Study(
        tmp_path.name, "Know", None, "en", "data-driven", Speakers((), ("P",), ()), {"most": 51, "several": 3, "some": 2}, {}
    )


def test_all_a_study_says(tmp_path: Path) -> None:
    write(
        tmp_path / "stc.yaml",
        "\ufeff# ours\r\nstc: 1\r\ntitle: Nattevakt – på sykehjem\r\naim: Know\r\nquestion: Who?\r\nlanguage: no\r\n"
        "coding: both\r\nframework: chime\r\nspeakers: {interviewer: [I, 1], participant: [P], other: [Tolk]}\r\n"
        "team: [{id: EB, does: [codes]}, {id: SB}]\r\nquantifiers: {most: 60}\r\n"
        "settings: {impression: {draft: none}, condense: {sentences: 9}, language: {parser: blank, encoder: null}, "
        "identify: }\r\n",
    )
    write(tmp_path / "participants.yaml", "participants:\n- {id: P01, pseudonym: Nora, voices: [P01, P01b]}\n- {id: P02}\n")
    assert opened(tmp_path) == Study(
        "Nattevakt – på sykehjem", "Know", "Who?", "no", "both", Speakers(("I", "1"), ("P",), ("Tolk",)),
        {"most": 60, "several": 3, "some": 2},
        {"impression": {"draft": "none"}, "condense": {"sentences": 9}, "language": {"parser": "blank", "encoder": None}},
        ("EB", "SB"), {"P01": "P01", "P01b": "P01"},
    )  # fmt: skip


def test_every_setting_has_its_default(tmp_path: Path) -> None:
    write(tmp_path / "stc.yaml", LEAST)
    study = opened(tmp_path)
    assert [study.setting(step, name) for step, known in SETTINGS.items() for name in known] == [
        None, None, "auto", "auto", 3, "auto", "auto", 40, "auto",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("aim:", "aims:", ["1:1: the key 'aim' is missing", "3:1: unknown key 'aims'; did you mean 'aim'?"]),
        ("language: en", "langauge: en", [
            "1:1: the key 'language' is missing", "4:1: unknown key 'langauge'; did you mean 'language'?",
        ]),
        ("language: en", "language: zz", [f"4:11: 'language: zz' is no language that spaCy knows; {USE}"]),
        ("language: en", "language:", [f"4:10: 'language' is empty; {USE}"]),
        ("title: Night shifts", "title: [Night]", ["2:8: 'title' holds a list or keys where text is expected"]),
        ("title: Night shifts", "title: 'Night", ["2:8: the quotation mark here has no partner"]),
        ("title: Night shifts", "title: Night\ntitle: shifts", ["3:1: the key title stands twice, on line 2 and on line 3"]),
        ("stc: 1", "stc: 2", ["1:6: 'stc: 2': this program reads studies of format 1"]),
        ("stc: 1", "stc: 1\ncoding: free", ["2:9: 'coding: free' is none of data-driven, framework, both"]),
        ("[P]", "P", ["5:43: a list is expected here, as in `[a, b]` or one `- ` a line"]),
        ("[P]", "[]", ["5:43: no label of a participant; name them, as in `participant: [P]`"]),
        ("[P]", "[P, ' ']", ["5:47: a label is empty"]),
        ("[P]", "[P, i.]", ["5:47: the label 'i.' is interviewer and participant; it can be only one of them"]),
        ("participant: [P], ", "", ["5:11: the key 'participant' is missing"]),
        ("participant: [P], ", "participants: [P], ", [
            "5:11: the key 'participant' is missing", "5:30: unknown key 'participants'; did you mean 'participant'?",
        ]),
        ("parser: blank", "parser: en/core", ["6:31: 'parser: en/core' is no name of a spaCy model such as en_core_web_sm"]),
        ("parser: blank", "parser: [a]", ["6:31: 'parser' should be a word"]),
        ("encoder: none", "encoder: best", ["6:47: 'encoder: best': it can only be none"]),
        ("settings: {", "settings: {impresion: {}, ", ["6:12: unknown key 'impresion'; did you mean 'impression'?"]),
        ("settings: {", "settings: {impression: {draft: no}, ", ["6:32: 'draft: no': it can only be auto or none"]),
        ("settings: {", "settings: {condense: {sentences: many}, ", ["6:34: 'sentences' should be a whole number"]),
        ("settings: {", "settings: {condense: {sentence: 3}, ", ["6:23: unknown key 'sentence'; did you mean 'sentences'?"]),
        ("stc: 1", "stc: 1\nquantifiers: {most: half, few: 2}", [
            "2:21: 'most' should be a whole number from 1", "2:27: unknown key 'few'",
        ]),
        ("stc: 1", "stc: 1\nteam: [EB, {does: x}, {id: A}, {id: A}]", [
            "2:8: every entry of `team` needs an id, as in `- {id: EB}`",
            "2:12: every entry of `team` needs an id, as in `- {id: EB}`",
            "2:32: the id 'A' stands twice in `team`",
        ]),
    ],
)  # fmt: skip
def test_each_fault_of_stc_yaml(tmp_path: Path, old: str, new: str, told: list[str]) -> None:
    change(write(tmp_path / "stc.yaml", CONFIG), old, new)
    assert faults(tmp_path) == [f"stc.yaml:{line}" for line in told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", ["1:1: the file is empty"]),
        ("# only this\n", ["1:1: the file is empty"]),
        ("hello\n", ["1:1: keys and values are expected here, as in `id: T1`"]),
        (CONFIG.replace("Night", "Nætter").encode("latin-1"), ["2:9: the file is not UTF-8"]),
        ("aim: Know\n>>>>>>> theirs\n<<<<<<< ours\n", ["3:1: git left a conflict here"]),
    ],
)
def test_an_stc_yaml_that_cannot_be_read(tmp_path: Path, text: str | bytes, told: list[str]) -> None:
    write(tmp_path / "stc.yaml", text)
    assert faults(tmp_path) == [f"stc.yaml:{line}" for line in told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("people: []\n", ["1:1: the key 'participants' is missing", "1:1: unknown key 'people'"]),
        ("participants:\n- {pseudonym: Nora}\n", ["2:3: every entry of `participants` needs an id, as in `- {id: EB}`"]),
        ("participants:\n- {id: P01, voices: P02}\n", ["2:21: a list is expected here, as in `[a, b]` or one `- ` a line"]),
        ("participants:\n- {id: P01}\n- {id: P01}\n", ["3:3: the id 'P01' stands twice in `participants`"]),
        ("- {id: P01}\n", ["1:1: keys and values are expected here, as in `id: T1`"]),
    ],
)
def test_each_fault_of_participants_yaml(tmp_path: Path, text: str, told: list[str]) -> None:
    write(tmp_path / "stc.yaml", LEAST)
    write(tmp_path / "participants.yaml", text)
    assert faults(tmp_path) == [f"participants.yaml:{line}" for line in told]


def test_a_study_is_found_from_inside_it(tmp_path: Path) -> None:
    root = write(tmp_path / "min studie æøå" / "stc.yaml", LEAST).parent
    deep = root / "analysis" / "deep"
    deep.mkdir(parents=True)
    link = tmp_path / "link"
    link.symlink_to(root, target_is_directory=True)
    assert [find(folder) for folder in (root, deep, link, link / "analysis")] == [root.resolve()] * 4


def test_where_there_is_no_study(tmp_path: Path) -> None:
    with pytest.raises(StcError) as told:
        find(tmp_path)
    assert told.value.faults == [f"no stc.yaml in {tmp_path.resolve()} or above it: this is no study"]
    with pytest.raises(StcError) as told:
        find(tmp_path / "none")
    assert told.value.faults == [f"there is no folder {tmp_path / 'none'}"]
