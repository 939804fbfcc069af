"""A study's files as one command sees them."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from stc import journal
from stc.errors import FINDINGS, REFUSED, StcError
from stc.folder import Folder, reading, writing
from tests.faults import Machine, full
from tests.small import files, write


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write(tmp_path / "analysis/a.yaml", "a: 1\n")
    return tmp_path


def test_what_was_read_stays_as_read(root: Path) -> None:
    folder = Folder(root)
    assert folder.read("analysis/a.yaml") == b"a: 1\n"
    write(root / "analysis/a.yaml", "a: 2\n")
    assert folder.read("analysis/a.yaml") == b"a: 1\n"
    assert folder.read("analysis/none.yaml") is None
    assert folder.read("analysis/a.yaml/deeper") is None


def test_only_what_differs_is_written(root: Path) -> None:
    before = (root / "analysis/a.yaml").stat().st_mtime_ns
    assert Folder(root).write({"analysis/a.yaml": "a: 1\n", "b.yaml": "b: æ\n"}) == ["b.yaml"]
    assert (root / "analysis/a.yaml").stat().st_mtime_ns == before
    assert files(root) == {"analysis": None, "analysis/a.yaml": b"a: 1\n", "b.yaml": "b: æ\n".encode()}


def test_a_dry_folder_writes_for_itself_only(root: Path) -> None:
    before, folder = files(root), Folder(root, dry=True)
    assert folder.write({"analysis/b.yaml": "b: 1\n"}) == ["analysis/b.yaml"]
    assert folder.read("analysis/b.yaml") == b"b: 1\n"
    assert folder.names("analysis", ".yaml") == ["analysis/a.yaml", "analysis/b.yaml"]
    folder.touch(["analysis/a.yaml"])
    assert files(root) == before


def test_names_leave_hidden_files_out(root: Path) -> None:
    for name in (".hidden.yaml", "deep/b.yaml", ".git/c.yaml", "d.txt"):
        write(root / "analysis" / name, "")
    folder = Folder(root)
    assert folder.names("analysis", ".yaml") == ["analysis/a.yaml", "analysis/deep/b.yaml"]
    assert folder.names("analysis") == ["analysis/a.yaml", "analysis/d.txt", "analysis/deep/b.yaml"]
    assert folder.names("nowhere") == []


def test_what_somebody_changed_meanwhile_is_not_written_over(root: Path) -> None:
    folder = Folder(root)
    folder.read("analysis/a.yaml")
    write(root / "analysis/a.yaml", "a: mine\n")
    before = files(root)
    with pytest.raises(StcError) as told:
        folder.write({"analysis/a.yaml": "a: theirs\n", "b.yaml": "b: 1\n"})
    assert (told.value.faults, told.value.hint, told.value.code) == (
        ["analysis/a.yaml: somebody changed it while stc was at work; nothing was written"],
        "run the same command again",
        FINDINGS,
    )  # fmt: skip
    assert files(root) == before


def test_a_full_disk_is_told_with_the_file(root: Path) -> None:
    folder = Folder(root)
    with Machine(2, full, ever_after=True).refusing(), pytest.raises(StcError) as told:
        folder.write({"b.yaml": "b: 1\n"})
    assert (told.value.faults, told.value.hint, told.value.code) == (
        [".stc/journal.new: No space left on device"], "make room on the disk, and run again", REFUSED,
    )  # fmt: skip


def test_a_folder_in_a_files_place_is_told(root: Path) -> None:
    with pytest.raises(StcError) as told:
        Folder(root).read("analysis")
    assert told.value.faults == ["analysis: a folder stands where a file belongs"]


def test_the_next_writing_command_puts_back_and_a_reading_one_looks_through(root: Path) -> None:
    child = os.fork()
    if not child:
        with Machine(1, lambda path: os._exit(9) if path.endswith("journal.json") else None, ever_after=True).refusing():
            journal.replace_all(root, {"analysis/a.yaml": b"a: new\n", "b.yaml": b"b: new\n"})
        os._exit(0)
    os.waitpid(child, 0)
    half = files(root)
    assert half["analysis/a.yaml"] == b"a: new\n"
    with reading(root) as folder:
        assert folder.read("analysis/a.yaml") == b"a: 1\n"
        assert folder.read("b.yaml") is None
    assert files(root) == half
    with writing(root, lambda: None) as folder:
        assert folder.read("analysis/a.yaml") == b"a: 1\n"
    assert files(root) == {"analysis": None, "analysis/a.yaml": b"a: 1\n"}


def test_a_second_writing_command_waits_and_says_so(root: Path) -> None:
    order: list[str] = []
    waits = threading.Event()

    def told() -> None:
        order.append("second waits")
        waits.set()

    def second() -> None:
        with writing(root, told):
            order.append("second writes")

    with writing(root, lambda: order.append("first waits")):
        other = threading.Thread(target=second)
        other.start()
        assert waits.wait(timeout=60)
        order.append("first ends")
    other.join()
    assert order == ["second waits", "first ends", "second writes"]


def test_reading_does_not_wait_for_a_command_at_work(root: Path) -> None:
    with writing(root, lambda: None), reading(root) as folder:
        assert folder.read("analysis/a.yaml") == b"a: 1\n"
