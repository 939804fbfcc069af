"""What `stc init` proposes and writes."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest

from stc import newstudy
from stc.errors import REFUSED, StcError
from stc.folder import Folder
from stc.newstudy import Plan
from stc.study import open_study
from steps.turns.labels import Speakers
from tests.faults import Machine, forbidden, full
from tests.small import TRANSCRIPTS, files, write

SPEAKERS = Speakers(("I", "1"), ("P", "Bjørn: b"), ())


@pytest.mark.parametrize(
    ("stems", "names"),
    [
        (["P01", "Åse", "a.b-c_1"], ["P01", "Åse", "a.b-c_1"]),
        (["Interview (1)", "Interview (2)"], ["P01", "P02"]),
        (["P01", "Interview 2", "P03"], ["P01", "P02", "P03"]),
        (["P01", "p01", "x y"], ["P01", "P02", "P03"]),
        (["A\u030ase", "-x"], ["Åse", "P01"]),
        (["x" * 33, "x" * 32], ["P01", "x" * 32]),
    ],
)
def test_ids_for_files(stems: list[str], names: list[str]) -> None:
    folders = [Path(f"{n}") / f"{stem}.txt" for n, stem in enumerate(stems)]
    assert list(newstudy.ids_for(folders).values()) == names


def test_many_files_get_longer_numbers() -> None:
    names = list(newstudy.ids_for([Path(f"x {n}.txt") for n in range(120)]).values())
    assert (names[0], names[-1], len(set(names))) == ("P001", "P120", 120)


def test_a_table_as_people_type_it() -> None:
    assert newstudy.table("I=interviewer, P1=part; P2 = participant,Tolk=o") == Speakers(("I",), ("P1", "P2"), ("Tolk",))


@pytest.mark.parametrize("text", ["I", "I=", "=participant", "P=p, I=x", "I=interviewer", "", "P=participant=2"])
def test_a_table_that_is_none(text: str) -> None:
    with pytest.raises(ValueError, match=r"is not of the form LABEL=interviewer|no label is a participant's"):
        newstudy.table(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("I: Hva hjelper deg?\nP: Jeg tror at det er noen som hører på meg når jeg ikke orker mer.\n", "nb"),
        ("I: What?\nP: I think it is somebody who listens to me when I can not do it any more.\n", "en"),
        ("xxxx yyyy zzzz\n", "en"),
        ("", "en"),
    ],
)
def test_the_language_of_the_transcripts(text: str, code: str) -> None:
    assert newstudy.guessed_language({Path("a"): text}) == code


def plan(root: Path) -> Plan:
    sources = {name: write(root / "in" / f"{name}.txt", text) for name, text in TRANSCRIPTS.items()}
    raws = {name: source.read_bytes() for name, source in sources.items()}
    return Plan('Natt: "vakt"', "Know, # who\nhelps", "nb", SPEAKERS, raws, sources)


def test_what_is_written_can_be_read(tmp_path: Path) -> None:
    study = tmp_path / "min studie æøå"
    assert newstudy.make(study, plan(tmp_path)) == [
        "transcripts/P01.txt", "transcripts/P02.txt", "transcripts/P03.txt", "stc.yaml", ".gitignore", ".gitattributes",
        "Makefile", "log.yaml",
    ]  # fmt: skip
    found = open_study(Folder(study))
    assert (found.title, found.aim, found.language, found.speakers) == ('Natt: "vakt"', "Know, # who\nhelps", "nb", SPEAKERS)
    assert {name for name, raw in files(study).items() if raw is None} == {"transcripts", "memos"}


def test_what_is_there_stays(tmp_path: Path) -> None:
    study = tmp_path / "study"
    write(study / "Makefile", "mine:\n")
    write(study / "transcripts" / "P01.txt", TRANSCRIPTS["P01"])
    written = newstudy.make(study, plan(tmp_path))
    assert not {"Makefile", "transcripts/P01.txt"} & set(written)
    assert (study / "Makefile").read_text() == "mine:\n"


def test_another_text_under_the_same_id_is_refused(tmp_path: Path) -> None:
    study = tmp_path / "study"
    write(study / "transcripts" / "P02.txt", "I: Another?\nP: Yes.\n")
    before = files(study)
    with pytest.raises(StcError) as told:
        newstudy.make(study, plan(tmp_path))
    assert told.value.faults == [f"{study / 'transcripts/P02.txt'} exists already, with another text"]
    assert files(study) == before


@pytest.mark.parametrize("refusal", [full, forbidden])
def test_all_of_it_or_nothing(tmp_path: Path, refusal) -> None:
    planned = plan(tmp_path)
    before = files(tmp_path)
    codes = set()
    for at in count(1):
        machine = Machine(at, refusal)
        with machine.refusing():
            try:
                newstudy.make(tmp_path / "new" / "study", planned)
                break
            except StcError as told:
                codes.add(told.code)
        assert files(tmp_path) == before, f"refused at call {at}"
    assert at > 20
    assert codes == {REFUSED}
