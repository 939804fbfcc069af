"""The command line, as people use it and as they mistype it: what is printed, the exit code, and what stays as it is."""

from __future__ import annotations

import json
import os
import shutil
import unicodedata
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from stc.store import GROUPS, QUOTATIONS, SUBGROUPS, TEXTS, THEMES
from tests.faults import Machine, forbidden, full, interrupted
from tests.small import CONFIG, SMALL, TRANSCRIPTS, Ran, change, files, stc, write

STEPS = ("impression", "identify", "subgroup", "condense", "synthesize")
FRESH = "".join(f"{n} {step}: fresh\n" for n, step in enumerate(STEPS, 1))
MEND = "hint: mend the lines named; nothing was written\n"
P02 = "transcripts/P02.txt"


def unchanged(study: Path, *words: str, cwd: Path | None = None) -> Ran:
    """Run the program, and see to it that it changes nothing in the study."""
    before = files(study)
    ran = stc(*words, cwd=cwd or study)
    assert files(study) == before
    return ran


# -- the study is wrong: 3


@pytest.mark.parametrize("command", [[step] for step in STEPS] + [["status"], ["trace", "G1"]], ids=" ".join)
def test_where_there_is_no_study(tmp_path: Path, command: list[str]) -> None:
    assert unchanged(tmp_path, *command) == Ran(
        3, "",
        f"error: no stc.yaml in {tmp_path.resolve()} or above it: this is no study\n"
        "hint: make one with `stc init`, or name it with `--study DIR`\n",
    )  # fmt: skip


@pytest.mark.parametrize("command", [[step] for step in STEPS] + [["status"], ["trace", "G1"]], ids=" ".join)
def test_every_command_tells_what_is_wrong_in_stc_yaml(study: Path, command: list[str]) -> None:
    change(study / "stc.yaml", "aim:", "aims:")
    assert unchanged(study, *command) == Ran(
        3, "",
        "error: stc.yaml:1:1: the key 'aim' is missing\nerror: stc.yaml:3:1: unknown key 'aims'; did you mean 'aim'?\n" + MEND,
    )  # fmt: skip


def put(path: str, text: str | bytes) -> Callable[[Path], object]:
    return lambda study: write(study / path, text)


def changed(path: str, old: str, new: str) -> Callable[[Path], object]:
    return lambda study: change(study / path, old, new)


def gone(path: str) -> Callable[[Path], object]:
    return lambda study: (study / path).unlink()


CONVERT = "hint: save the file as plain text in UTF-8: in your editor, or with iconv -f LATIN1 -t UTF-8 FILE\n"
NAMES = "hint: rename it: letters, digits and _ . - only, at most 32, such as P01.txt\n"
FRESH_STUDY = {
    "an unknown language": (
        changed("stc.yaml", "language: en\n", "language: klingon\n"),
        "error: stc.yaml:4:11: 'language: klingon' is no language that spaCy knows; "
        "use a BCP 47 code such as en, nb, nn, da, sv, nl, de or fr\n" + MEND,
    ),
    "an empty transcript": (
        put(P02, ""), f"error: {P02}:1: the file is empty\nhint: put the interview's text into it, or remove the file\n",
    ),
    "a transcript in latin-1": (
        put(P02, "I: Hei?\nP: Jeg så en bjørn.\n".encode("latin-1")), f"error: {P02}:2: byte 0xe5 is not UTF-8\n{CONVERT}",
    ),
    "a label that is nobody": (
        put(P02, TRANSCRIPTS["P02"].replace("I:", "Kari:")),
        f"error: {P02}:1: speaker label 'Kari' is neither interviewer nor participant\n"
        "hint: add Kari to interviewer:, participant: or other: under speakers: in stc.yaml\n",
    ),
    "no participant speech": (
        put(P02, "I: Hello?\nI: Is there anybody?\n"),
        f"error: {P02}:1: no participant speech found; labels seen: I (2)\n"
        "hint: name the participants' labels under speakers: participant: in stc.yaml\n",
    ),
    "two identical transcripts": (
        put(P02, TRANSCRIPTS["P01"]),
        f"error: {P02}:1: the same interview as transcripts/P01.txt\nhint: keep one of the two files, and put the other aside\n",
    ),
    "a name that can be no id": (
        put("transcripts/Interview 7 (new).txt", TRANSCRIPTS["P01"]),
        f"error: transcripts/Interview 7 (new).txt: the file's name cannot be a transcript's id\n{NAMES}",
    ),
    "no transcripts": (
        lambda study: shutil.rmtree(study / "transcripts"),
        "error: transcripts/: there is no transcript\n"
        "hint: put plain-text transcripts there, or run `stc init --from FILE...`\n",
    ),
    "participants that are none": (
        put("participants.yaml", "participants: [{id: P01}, {id: P01}]\n"),
        f"error: participants.yaml:1:27: the id 'P01' stands twice in `participants`\n{MEND}",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", FRESH_STUDY.values(), ids=FRESH_STUDY)
def test_a_study_that_is_refused_before_any_step(study: Path, case: tuple[Callable[[Path], object], str]) -> None:
    spoil, told = case
    spoil(study)
    assert unchanged(study, "synthesize") == Ran(3, "", told)


RESTORE = "hint: restore it: git checkout {0}; or delete it to have it drafted anew\n"
DRAFTED_STUDY = {
    "a transcript that disappeared": (
        gone(P02), 0,
        f"error: {P02}: the transcript is gone, and units were made from it\n"
        f"hint: put it back, for example with `git checkout {P02}`; nothing was deleted\n",
    ),
    "a tab in the themes": (
        changed(THEMES, "  name: bed to surgery", "\tname: bed to surgery"), 0,
        f"error: {THEMES}:4:1: a tab stands here; indent with spaces\n{MEND}",
    ),
    "a key twice in the groups": (
        changed(GROUPS, "  name: bed to surgery", "  name: bed to surgery\n  name: beds"), 1,
        f"error: {GROUPS}:5:3: the key name stands twice, on line 4 and on line 5\n{MEND}",
    ),
    "a quotation mark that is not closed in the subgroups": (
        changed(SUBGROUPS, "name: nurses help,", 'name: "nurses help,'), 2,
        f"error: {SUBGROUPS}:4:53: the }} that closes what line 4 opens is missing, or a comma before this\n{MEND}",
    ),
    "a list where text is expected in the quotations": (
        changed(QUOTATIONS, "text: My colleague Olsen helps me with the heavy beds.", "text: [My colleague]"), 3,
        f"error: {QUOTATIONS}:15:25: G2.1, G2.1-s4: 'text' holds a list or keys where text is expected\n{MEND}",
    ),
    "texts that are one word": (
        put(TEXTS, "hello\n"), 4, f"error: {TEXTS}:1:1: keys and values are expected here, as in `id: T1`\n{MEND}",
    ),
    "texts that are empty": (put(TEXTS, ""), 4, f"error: {TEXTS}:1:1: the file is empty\n" + RESTORE.format(TEXTS)),
    "an unknown key in a unit": (
        changed("analysis/2-meaning-units/P01.yaml", "  code: colleague", "  codes: colleague"), 1,
        "error: analysis/2-meaning-units/P01.yaml:5:3: P01, P01-002a: the key 'code' is missing\n"
        f"error: analysis/2-meaning-units/P01.yaml:8:3: P01, P01-002a: unknown key 'codes'; did you mean 'code'?\n{MEND}",
    ),
    "a unit's id twice": (
        changed("analysis/2-meaning-units/P01.yaml", "- id: P01-004a", "- id: P01-002a"), 1,
        "error: analysis/2-meaning-units/P01.yaml:11:3: P01: 'P01-002a' stands here and in line 5; "
        f"give one of them an id of its own\n{MEND}",
    ),
    "a lock that is damaged": (
        put("stc.lock", "facts: [1]\n"), 0,
        "error: stc.lock:1:1: the lock is damaged\n"
        "hint: restore it: git checkout stc.lock; or delete it, and every step runs again\n",
    ),
    "a proposal that is damaged": (
        lambda study: (changed(GROUPS, "name: bed to", "name: to")(study), put(".stc/base/3-subgroups.jsonl", "[\n")(study)), 1,
        "error: .stc/base/3-subgroups.jsonl:1:1: the line is damaged\n"
        "hint: restore the file: git checkout .stc/base/3-subgroups.jsonl\n",
    ),
    "a folder in a file's place": (
        lambda study: (gone(TEXTS)(study), (study / TEXTS).mkdir()), 4,
        f"error: {TEXTS}: a folder stands where a file belongs\nhint: move it to another place\n",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", DRAFTED_STUDY.values(), ids=DRAFTED_STUDY)
def test_what_people_broke_in_a_drafted_study(drafted: Path, case: tuple[Callable[[Path], object], int, str]) -> None:
    spoil, fresh, told = case
    spoil(drafted)
    assert unchanged(drafted, "synthesize") == Ran(3, "".join(FRESH.splitlines(keepends=True)[:fresh]), told)


# -- usage: 2


@pytest.mark.parametrize(
    ("words", "told", "command"),
    [
        (["synthesise"], "No such command 'synthesise'. Did you mean 'synthesize'?", "stc"),
        (["--bogus"], "No such option: --bogus", "stc"),
        (["status", "--bogus"], "No such option: --bogus", "stc status"),
        (["condense", "--check", "now"], "Got unexpected extra argument(s) (now)", "stc condense"),
        (["trace"], "Missing argument 'ID'.", "stc trace"),
        (["status", "--study"], "Option '--study' requires an argument.", "stc"),
        (["init", "new", "--from"], "Option '--from' requires file names.", "stc init"),
        (["init", "new", "--from", "--yes"], "Option '--from' requires file names.", "stc init"),
    ],
)
def test_what_was_mistyped(drafted: Path, words: list[str], told: str, command: str) -> None:
    assert unchanged(drafted, *words) == Ran(2, "", f"error: {told}\nhint: see `{command} --help`\n")


def test_an_id_that_is_none(drafted: Path) -> None:
    assert unchanged(drafted, "trace", "G77") == Ran(
        2, "",
        "error: 'G77' is no unit, code group, subgroup, sentence or claim of this study\n"
        "hint: give an id that stands in analysis/, such as G1-a1\n",
    )  # fmt: skip


# -- where the study is


def test_from_a_folder_inside_the_study_and_from_outside(drafted: Path, tmp_path: Path) -> None:
    told = stc("status", cwd=drafted)
    link = tmp_path / "a link"
    link.symlink_to(drafted, target_is_directory=True)
    assert stc("status", cwd=drafted / "analysis" / "2-meaning-units") == told
    assert stc("status", cwd=link / "analysis") == told
    assert stc("status", "--study", "drafted", cwd=tmp_path) == told
    assert stc("status", "--study", "a link/transcripts", cwd=tmp_path) == told
    assert unchanged(tmp_path, "status", "--study", "no such") == Ran(
        3, "",
        "error: there is no folder no such\nhint: name the study's folder with `--study DIR`, or make one with `stc init`\n",
    )  # fmt: skip


def test_a_path_with_spaces_and_letters_of_other_scripts(tmp_path: Path) -> None:
    root = Path(shutil.copytree(SMALL, tmp_path / "min studie – æøå 面接"))
    (root / "transcripts" / "P01.txt").rename(root / "transcripts" / (unicodedata.normalize("NFD", "Åse_1") + ".txt"))
    for derived in ("analysis", ".stc"):
        shutil.rmtree(root / derived)
    (root / "stc.lock").unlink()
    assert stc("synthesize", cwd=root).code == 0
    assert (root / "analysis" / "2-meaning-units" / "Åse_1.yaml").exists()
    assert stc("synthesize", cwd=root) == Ran(0, FRESH, "")


@pytest.mark.parametrize("spelled", ["\ufeff{}", "{}"], ids=["BOM and CRLF", "CRLF"])
def test_bytes_that_say_the_same_are_fresh(drafted: Path, spelled: str) -> None:
    for name, text in TRANSCRIPTS.items():
        write(drafted / "transcripts" / f"{name}.txt", spelled.format(text.replace("\n", "\r\n")))
    assert unchanged(drafted, "synthesize") == Ran(0, FRESH, "")


def test_transcripts_that_are_not_read_are_told(study: Path) -> None:
    write(study / "transcripts" / "P04.docx", "x")
    assert stc("impression", cwd=study).err == (
        "note: transcripts/P04.docx is not read: transcripts are .txt files in transcripts/ itself\n"
        "note: en: sentences by rule, words by stems, no encoder\n"
    )


# -- options


def test_only_stops_where_a_step_before_is_missing_or_stale(study: Path, drafted: Path) -> None:
    assert unchanged(study, "condense", "--only") == Ran(
        4, "", "error: impression is not up to date: it has not run yet\nhint: run `stc impression` first, or leave out --only\n"
    )
    change(drafted / THEMES, "name: bed to surgery", "name: Beds")
    assert unchanged(drafted, "condense", "--only") == Ran(
        4, "1 impression: fresh\n",
        f"error: identify is not up to date: {THEMES} has changed\nhint: run `stc identify` first, or leave out --only\n",
    )  # fmt: skip
    assert stc("identify", "--only", cwd=drafted).code == 0


def test_check_writes_nothing_and_says_whether_anything_would_change(study: Path, drafted: Path) -> None:
    ran = unchanged(study, "synthesize", "--check")
    assert ran.code == 1
    assert ran.out.startswith("1 impression: would be 3 preliminary themes from 3 transcripts\n")
    assert not (study / ".stc").exists()
    assert unchanged(drafted, "synthesize", "--check") == Ran(0, FRESH, "")
    change(drafted / "stc.yaml", "at night", "by night")
    assert unchanged(drafted, "impression", "--check") == Ran(0, "1 impression: nothing to change\n", "")


def test_quiet_prints_nothing_but_errors(study: Path) -> None:
    assert stc("synthesize", "--quiet", cwd=study) == Ran(0, "", "")
    assert stc("status", "-q", cwd=study) == Ran(0, "", "")
    (study / P02).unlink()
    assert stc("status", "-q", cwd=study).err.startswith(f"error: {P02}: the transcript is gone")


def test_json_is_all_that_stands_on_stdout(study: Path) -> None:
    ran = stc("identify", "--json", cwd=study)
    assert (ran.code, ran.err) == (0, "")
    assert json.loads(ran.out) == [
        {"step": "impression", "ran": True, "why": ["it has not run yet"], "changed": [THEMES], "proposals": []},
        {
            "step": "identify", "ran": True, "why": ["it has not run yet"],
            "changed": [*(f"analysis/2-meaning-units/P0{n}.yaml" for n in (1, 2, 3)), GROUPS], "proposals": [],
        },
    ]  # fmt: skip
    status = json.loads(stc("status", "--json", cwd=study).out)
    assert [(s["step"], s["state"]) for s in status["steps"]] == [
        ("impression", "fresh"), ("identify", "fresh"), ("subgroup", "missing"), ("condense", "missing"),
        ("synthesize", "missing"),
    ]  # fmt: skip
    assert (status["title"], status["transcripts"], status["next"]) == ("Night shifts", ["P01", "P02", "P03"], "stc subgroup")


def test_trace_in_both_forms(drafted: Path) -> None:
    assert unchanged(drafted, "trace", "G1.1-s2") == Ran(
        0,
        "sentence G1.1-s2: The long corridors make me tired – I walk alone and nobody answers the telephone.  "
        "(artificial quotation of G1.1, working text)\n"
        "   meaning unit P01-004a: The long corridors make me tired. I walk alone and nobody answers the telephone. "
        "I feel forgotten then.  (walk alone and nobody answers)\n"
        "      transcript P01-t4s1: The long corridors make me tired.  (transcripts/P01.txt:4 P)\n"
        "      transcript P01-t4s2: I walk alone and nobody answers the telephone.  (transcripts/P01.txt:4 P)\n"
        "      transcript P01-t4s3: I feel forgotten then.  (transcripts/P01.txt:4 P)\n"
        "leads to\n"
        "   claim G1-a1: Some participants spoke of corridors make them tired, in words like alone and nobody answers and "
        "walk alone.  (category G1: Bed to surgery: corridors make them tired)\n",
        "",
    )
    found = json.loads(unchanged(drafted, "trace", "P01-004a", "--json").out)
    assert [link["kind"] for link in found["rests_on"]] == ["meaning unit"]
    assert [link["id"] for link in found["used_by"]] == ["G1", "G1.1", "G1.1-s2", "G1-a1"]


def test_draft_none_writes_the_empty_commented_file(study: Path) -> None:
    change(study / "stc.yaml", "settings: {", "settings: {impression: {draft: none}, identify: {draft: none}, ")
    assert stc("identify", cwd=study).out == (
        "1 impression: 0 preliminary themes from 3 transcripts\n"
        "2 identify: 0 meaning units in 0 code groups, 0 turns with speech set aside\n"
    )
    assert (study / THEMES).read_text() == (
        "# Step 1, stc impression: what strikes you in the interviews. Rename, merge, delete or add themes; "
        "initials in `by` say that you read one.\nthemes: []\n"
    )
    assert (study / GROUPS).read_text().splitlines()[1:] == ["code_groups: []"]
    assert (study / "analysis/2-meaning-units/P01.yaml").read_text().splitlines()[3:] == ["units: []", "set_aside: []"]


def test_draft_none_leaves_to_people_what_they_began(study: Path) -> None:
    change(study / "stc.yaml", "settings: {", "settings: {impression: {draft: none}, ")
    late = (study / "transcripts" / "P03.txt").read_text()
    (study / "transcripts" / "P03.txt").unlink()
    assert stc("impression", cwd=study).code == 0
    mine = (study / THEMES).read_text().replace("themes: []", "themes:\n- {id: T1, name: Beds, heard_in: [P01]}   # mine")
    write(study / THEMES, mine)
    write(study / "transcripts" / "P03.txt", late)
    assert stc("impression", cwd=study).out == "1 impression: nothing to change\n"
    assert (study / THEMES).read_text() == mine


# -- the machine refuses: 5


@pytest.mark.parametrize(("refusal", "hint"), [
    (full, "make room on the disk, and run again"), (forbidden, "give yourself the right to read and write there, and run again"),
])  # fmt: skip
def test_whatever_the_machine_refuses_to_write_the_step_changes_nothing(
    drafted: Path, refusal: Callable[[str], None], hint: str
) -> None:
    change(drafted / THEMES, "name: bed to surgery", "name: Beds")
    change(drafted / "analysis/2-meaning-units/P01.yaml", "helps\n  group: G2", "helps\n  group: G1")
    before = files(drafted)
    ran = Ran(0, "", "")
    for at in count(1):
        machine = Machine(at, refusal, ever_after=True)
        with machine.refusing():
            ran = stc("identify", cwd=drafted)
        if ran.code == 0:
            break
        assert ran.code == 5
        assert ran.err.splitlines()[-1] == f"hint: {hint}"
        assert len(ran.err.splitlines()) == 2
        assert stc("status", cwd=drafted).code == 0
        with Machine(10**6, full).refusing():
            assert stc("identify", "--check", cwd=drafted).code in (0, 1)
        if files(drafted) != before:
            stc("impression", cwd=drafted)
        assert files(drafted) == before, f"refused at call {at}"
    assert at > 8
    assert ran.code == 0


def test_interrupted_while_it_writes(drafted: Path) -> None:
    change(drafted / THEMES, "name: bed to surgery", "name: Beds")
    before = files(drafted)
    told = "error: interrupted: what was finished stands, what was not has changed nothing\nhint: run the same command again\n"
    for at in count(1):
        machine = Machine(at, interrupted)
        with machine.refusing():
            ran = stc("identify", cwd=drafted)
        if not machine.reached:
            break
        assert (ran.code, ran.err) == (130, told)
        if files(drafted) != before:  # it had finished already, but for what is left beside the files
            stc("impression", cwd=drafted)
            assert stc("identify", cwd=drafted).out == "1 impression: fresh\n2 identify: fresh\n"
            break
    assert at > 8


# -- stc init


def started(folder: Path, *words: str) -> Ran:
    """Make a study from transcripts that stand beside it."""
    for name, text in TRANSCRIPTS.items():
        write(folder / "in" / f"{name}.txt", text)
    return stc("init", *words, cwd=folder)


def test_init_takes_all_files_after_from(tmp_path: Path) -> None:
    assert started(tmp_path, "new", "--from", "in/P01.txt", "in/P02.txt", "--title", "Natt") == Ran(
        0,
        "speaker I: the word says so: interviewer\n"
        "speaker P: the word says so: participant\n"
        "language: en, by the transcripts' words\n"
        "P01  P01.txt: turns of I 3, P 3\n"
        "P02  P02.txt: turns of I 3, P 3\n"
        "made new/stc.yaml and 6 more files\n"
        "next: check aim and speakers in stc.yaml, then stc synthesize\n",
        "",
    )
    assert sorted(files(tmp_path / "new")) == [
        ".gitattributes", ".gitignore", "Makefile", "log.yaml", "memos", "stc.yaml", "transcripts", "transcripts/P01.txt",
        "transcripts/P02.txt",
    ]  # fmt: skip
    assert (tmp_path / "new/stc.yaml").read_text().splitlines()[2] == "title: Natt"


def test_init_here_with_what_stands_in_transcripts(study: Path) -> None:
    (study / "stc.yaml").unlink()
    assert stc("init", "--quiet", cwd=study) == Ran(0, "", "")
    assert stc("synthesize", "--quiet", cwd=study).code == 0


def test_init_in_words_for_programs(tmp_path: Path) -> None:
    ran = started(tmp_path, "new", "--json", "--from", "in/P01.txt")
    assert json.loads(ran.out) == {
        "study": "new", "transcripts": {"P01": "P01.txt"}, "turns": {"P01": {"I": 3, "P": 3}},
        "written": ["transcripts/P01.txt", "stc.yaml", ".gitignore", ".gitattributes", "Makefile", "log.yaml"],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["--from", "in/P01.txt", "in/none.txt"], 3,
            "error: in/none.txt: No such file or directory\nhint: name plain-text files that exist, such as interviews/*.txt\n"),
        (["--from", "in"], 2,
            "error: in is a folder\n"
            "hint: name its files, in/*.txt; the new study's own folder comes first: stc init DIR --from FILE...\n"),
        (["--from", "in/binary.txt"], 3, f"error: in/binary.txt:1: byte 0xff is not UTF-8\n{CONVERT}"),
        (["--from", "in/P01.txt", "in/p01.txt"], 3,
            "error: in/p01.txt:1: the same interview as in/P01.txt\nhint: keep one of the two files, and put the other aside\n"),
        (["--from", "in/nobody.txt", "--speakers", "I=interviewer,P=participant"], 3,
            "error: in/nobody.txt:2: speaker label 'Kari' is neither interviewer nor participant\n"
            "hint: add Kari to interviewer:, participant: or other: under speakers: in stc.yaml\n"),
        (["--language", "klingon"], 2,
            "error: --language: 'klingon' is no language that spaCy knows\n"
            "hint: use a BCP 47 code such as en, nb, nn, da, sv, nl, de or fr\n"),
        (["--speakers", "I=boss"], 2,
            "error: --speakers: 'I=boss' is not of the form LABEL=interviewer, LABEL=participant or LABEL=other\n"
            "hint: for example --speakers I=interviewer,P=participant\n"),
        (["--title", " "], 2, "error: --title is empty\nhint: put the words after --title, in quotes\n"),
        (["--aim", ""], 2, "error: --aim is empty\nhint: put the words after --aim, in quotes\n"),
    ],
)  # fmt: skip
def test_init_refuses_and_writes_nothing(tmp_path: Path, words: list[str], code: int, told: str) -> None:
    write(tmp_path / "in/binary.txt", b"\xff\x00\x80")
    write(tmp_path / "in/p01.txt", TRANSCRIPTS["P01"])
    write(tmp_path / "in/nobody.txt", TRANSCRIPTS["P02"].replace("P:", "Kari:") + "P: Yes.\n")
    for name, text in TRANSCRIPTS.items():
        write(tmp_path / "in" / f"{name}.txt", text)
    ran = unchanged(tmp_path, "init", "new", *words)
    assert (ran.code, ran.err) == (code, told)


def test_init_where_there_is_a_study_or_a_file(study: Path) -> None:
    assert unchanged(study, "init") == Ran(
        2, "", "error: stc.yaml exists already\nhint: edit it, or make the new study in another folder\n"
    )
    assert unchanged(study, "init", "stc.yaml") == Ran(
        2, "", "error: stc.yaml is a file\nhint: name a folder for the study; transcripts stand after --from\n"
    )


def test_init_with_ids_that_clash(tmp_path: Path) -> None:
    write(tmp_path / "new/transcripts/P01.txt", "I: Another?\nP: Yes, another one.\n")
    before = files(tmp_path / "new")
    ran = started(tmp_path, "new", "--from", "in/P01.txt")
    assert (ran.code, ran.err) == (
        3, "error: new/transcripts/P01.txt exists already, with another text\nhint: rename the file to import\n",
    )  # fmt: skip
    assert files(tmp_path / "new") == before


def test_init_gives_ids_to_names_that_are_none(tmp_path: Path) -> None:
    for n, name in enumerate(("Intervju Åse (1)", "Intervju Åse (2)", "P01")):
        write(tmp_path / "in" / f"{unicodedata.normalize('NFD', name)}.txt", TRANSCRIPTS[f"P0{n + 1}"].replace("\n", "\r\n"))
    ran = stc("init", "ny studie", "--from", *sorted(str(p) for p in (tmp_path / "in").iterdir()), cwd=tmp_path)
    assert (ran.code, ran.err) == (0, "")
    assert sorted(p.name for p in (tmp_path / "ny studie/transcripts").iterdir()) == ["P01.txt", "P02.txt", "P03.txt"]
    write(tmp_path / "ny studie/stc.yaml", CONFIG)
    assert stc("synthesize", "--quiet", cwd=tmp_path / "ny studie").code == 0


def test_what_is_up_to_date_looks_new_to_make(drafted: Path) -> None:
    for path in drafted.rglob("*"):
        os.utime(path, (1, 1))
    assert stc("condense", cwd=drafted).code == 0
    new = {name for name, raw in files(drafted).items() if raw is not None and (drafted / name).stat().st_mtime > 1}
    units = {f"analysis/2-meaning-units/P0{n}.yaml" for n in (1, 2, 3)}
    assert new == {THEMES, GROUPS, SUBGROUPS, QUOTATIONS, *units}
    stc("status", cwd=drafted)
    assert (drafted / TEXTS).stat().st_mtime == 1


def test_colour_is_for_terminals_only(drafted: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\033" not in "".join(map(str, stc("status", cwd=drafted)))
    assert os.linesep not in stc("status", "--quiet", cwd=drafted).out
