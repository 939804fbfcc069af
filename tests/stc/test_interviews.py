"""Transcripts on disk: which files there are, what is refused, and how each stood when it was last read."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from stc import interviews
from stc.errors import FAULT, StcError
from stc.folder import Folder
from steps.records import Sentence, Transcript, Turn
from steps.turns.labels import Speakers
from tests.small import write

SPEAKERS = Speakers(("I",), ("P",), ())
TALK = "I: Hello?\nP: I trust them, all of them.\n"


def raws(root: Path) -> dict[str, bytes]:
    return interviews.raw_transcripts(Folder(root))


def read(**texts: str | bytes) -> dict[str, interviews.Interview]:
    return interviews.interviews({k: v if isinstance(v, bytes) else v.encode() for k, v in texts.items()}, SPEAKERS)


def refused(call, *args: object, **kwargs: object) -> tuple[list[str], str]:
    with pytest.raises(StcError) as told:
        call(*args, **kwargs)
    assert told.value.code == FAULT
    return told.value.faults, told.value.hint


def test_transcripts_by_id_sorted(tmp_path: Path) -> None:
    for name in ("P10", "P2", "Åse_1.b-c", "面接"):
        write(tmp_path / "transcripts" / f"{name}.txt", name)
    write(tmp_path / "transcripts" / ".P03.txt.swp", "")
    write(tmp_path / "transcripts" / ".hidden.txt", "")
    assert raws(tmp_path) == {name: name.encode() for name in ("P10", "P2", "Åse_1.b-c", "面接")}


def test_a_name_in_other_code_points_is_the_same_name(tmp_path: Path) -> None:
    apart = unicodedata.normalize("NFD", "Bjørn-Åse")
    write(tmp_path / "transcripts" / f"{apart}.txt", "x")
    assert raws(tmp_path) == {"Bjørn-Åse": b"x"}
    if len(list((tmp_path / "transcripts").glob("*"))) == 1:
        write(tmp_path / "transcripts" / "Bjørn-Åse.txt", "y")
        assert refused(raws, tmp_path) == (
            ["transcripts/Bjørn-Åse.txt: another file has the same name in other code points"], "rename one of the two",
        )  # fmt: skip


def test_names_that_can_be_no_id(tmp_path: Path) -> None:
    for name in ("P01", "-1", "P 2", "x" * 33, "P3 (1)"):
        write(tmp_path / "transcripts" / f"{name}.txt", "x")
    assert refused(raws, tmp_path) == (
        [f"transcripts/{name}.txt: the file's name cannot be a transcript's id" for name in ("-1", "P 2", "P3 (1)", "x" * 33)],
        "rename it: letters, digits and _ . - only, at most 32, such as P01.txt",
    )


def test_no_transcripts(tmp_path: Path) -> None:
    told = (["transcripts/: there is no transcript"], "put plain-text transcripts there, or run `stc init --from FILE...`")
    assert refused(raws, tmp_path) == told
    write(tmp_path / "transcripts/P01.docx", "x")
    assert refused(raws, tmp_path) == told


def test_a_transcript_that_is_gone(tmp_path: Path) -> None:
    write(tmp_path / "transcripts/P01.txt", "x")
    for name in ("P01", "P02", "P03"):
        write(tmp_path / f".stc/base/transcripts/{name}.txt", "x")
    assert refused(raws, tmp_path) == (
        [f"transcripts/{name}.txt: the transcript is gone, and units were made from it" for name in ("P02", "P03")],
        "put it back, for example with `git checkout transcripts/P02.txt`; nothing was deleted",
    )


def test_what_is_not_read(tmp_path: Path) -> None:
    for name in ("P01.txt", "P02.docx", "old/P03.txt", "P04.TXT"):
        write(tmp_path / "transcripts" / name, "x")
    assert interviews.not_read(Folder(tmp_path)) == ["transcripts/P02.docx", "transcripts/P04.TXT", "transcripts/old/P03.txt"]


@pytest.mark.parametrize(
    "raw",
    [
        TALK.encode(), b"\xef\xbb\xbf" + TALK.encode(), TALK.replace("\n", "\r\n").encode(), TALK.replace("\n", "\r").encode(),
        TALK.replace(" ", "\u00a0").encode(),
    ],
    ids=["plain", "BOM", "CRLF", "CR", "NBSP"],
)  # fmt: skip
def test_the_same_words_however_the_file_is_written(raw: bytes) -> None:
    found = read(P01=raw)["P01"]
    assert [(t.number, t.speaker, t.role, t.text) for t in found.transcript.turns] == [
        (1, "I", "interviewer", "Hello?"), (2, "P", "participant", "I trust them, all of them."),
    ]  # fmt: skip
    assert found.raw == raw


def test_composed_and_decomposed_letters_have_one_content() -> None:
    talk = "I: Hei?\nP: Jeg stoler på Bjørn og Åse.\n"
    apart = unicodedata.normalize("NFD", talk)
    assert apart != talk
    assert read(P01=talk)["P01"].content == read(P01=apart)["P01"].content


CONVERT = "save the file as plain text in UTF-8: in your editor, or with iconv -f LATIN1 -t UTF-8 FILE"


@pytest.mark.parametrize(
    ("raw", "told", "hint"),
    [
        ("", "1: the file is empty", "put the interview's text into it, or remove the file"),
        ("\n  \n\ufeff", "1: the file is empty", "put the interview's text into it, or remove the file"),
        ("I: Hei\nP: Bj\xf8rn\n".encode("latin-1"), "2: byte 0xf8 is not UTF-8", CONVERT),
        (TALK.encode("utf-16"), "1: the file is UTF-16, not UTF-8", CONVERT),
        (b"I: Hei\nP: a\0b\n", "2: a zero byte: not plain text in UTF-8", CONVERT),
        ("I: Hello?\nI: Are you there?\n", "1: no participant speech found; labels seen: I (2)",
            "name the participants' labels under speakers: participant: in stc.yaml"),
        ("Just some words.\n", "1: no participant speech found; labels seen: none",
            "name the participants' labels under speakers: participant: in stc.yaml"),
        (TALK + "Kari: One.\nKari: Two.\nKari: Three.\n", "3: speaker label 'Kari' is neither interviewer nor participant",
            "add Kari to interviewer:, participant: or other: under speakers: in stc.yaml"),
    ],
)  # fmt: skip
def test_what_is_refused(raw: str | bytes, told: str, hint: str) -> None:
    assert refused(read, P01=raw) == ([f"transcripts/P01.txt:{told}"], hint)


def test_two_that_are_the_same_interview() -> None:
    assert refused(read, P01=TALK, P02="\ufeff" + TALK.replace("\n", "\r\n"), P03="I: Yes?\nP: No, not at all.\n") == (
        ["transcripts/P02.txt:1: the same interview as transcripts/P01.txt"],
        "keep one of the two files, and put the other aside",
    )


def test_all_faults_of_all_files_at_once() -> None:
    assert refused(read, P01="", P02=TALK, P03=b"\xff", P04=TALK) == (
        [
            "transcripts/P01.txt:1: the file is empty",
            "transcripts/P03.txt:1: byte 0xff is not UTF-8",
            "transcripts/P04.txt:1: the same interview as transcripts/P02.txt",
        ],
        f"put the interview's text into it, or remove the file; {CONVERT}; keep one of the two files, and put the other aside",
    )


def test_a_transcript_as_read_and_back(tmp_path: Path) -> None:
    said = (Sentence(1, "Yes: I do."), Sentence(2, "At\u2028 12:30 – or so."))
    turns = (
        Turn(1, "I", "interviewer", "Hello?", ((0, 1),), (Sentence(1, "Hello?"),)),
        Turn(2, "Bjørn", "participant", "Yes: I do. At\u2028 12:30 – or so.", ((0, 2),), said),
    )
    text = interviews.addressed_text(Transcript("P01", "", turns))
    assert text == "t1s1 I: Hello?\nt2s1 Bjørn: Yes: I do.\nt2s2 Bjørn: At\u2028 12:30 – or so.\n"
    write(tmp_path / interviews.base_file("P01"), text)
    folder = Folder(tmp_path)
    assert interviews.addressed_sentences(folder, "P01") == {1: ["Hello?"], 2: ["Yes: I do.", "At\u2028 12:30 – or so."]}
    assert interviews.addressed_sentences(folder, "P02") == {}
