"""Several files replaced all or none: whatever the machine refuses, whenever the process is killed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path

import pytest

from stc import journal
from stc.errors import StcError
from stc.folder import Folder
from tests.faults import Machine, forbidden, full, interrupted, killed
from tests.small import files, write

OLD = {"a.yaml": b"old a\n", "deep/b.yaml": b"old b\n", "kept.yaml": b"kept\n"}
NEW = {"a.yaml": b"new a\n", "deep/b.yaml": b"new b\n", "deep/er/c.yaml": b"new c\n"}
BEFORE = {"a.yaml": b"old a\n", "deep": None, "deep/b.yaml": b"old b\n", "kept.yaml": b"kept\n"}
AFTER = {
    "a.yaml": b"new a\n", "deep": None, "deep/b.yaml": b"new b\n", "deep/er": None, "deep/er/c.yaml": b"new c\n",
    "kept.yaml": b"kept\n",
}  # fmt: skip


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name, raw in OLD.items():
        write(tmp_path / name, raw)
    return tmp_path


def fresh(root: Path) -> None:
    """Lay the folder out as at the beginning."""
    shutil.rmtree(root / "deep")
    shutil.rmtree(root / ".stc", ignore_errors=True)
    (root / "deep").mkdir()
    for name, raw in OLD.items():
        (root / name).write_bytes(raw)
    assert files(root) == BEFORE


def seen(root: Path) -> dict[str, bytes | None]:
    """Return what a command that only reads sees of the files."""
    folder = Folder(root)
    return {name: folder.read(name) for name in {**OLD, **NEW}}


def contents(root: Path) -> dict[str, bytes]:
    """Return every file, whatever empty folders a process that was killed left."""
    return {name: raw for name, raw in files(root).items() if raw is not None}


def test_all_are_replaced_and_nothing_is_left_behind(root: Path) -> None:
    journal.replace_all(root, NEW)
    assert files(root) == AFTER


@pytest.mark.parametrize("refusal", [full, forbidden])
def test_where_the_machine_refuses_once_all_is_as_before(root: Path, refusal: Callable[[str], None]) -> None:
    for at in count(1):
        machine = Machine(at, refusal)
        with machine.refusing():
            try:
                journal.replace_all(root, NEW)
                wanted = AFTER
            except OSError:
                wanted = BEFORE
        if not machine.reached:
            break
        if wanted is AFTER:
            journal.recover(root)  # the next command clears away what could not be
        assert contents(root) == {name: raw for name, raw in wanted.items() if raw is not None}, f"refused at call {at}"
        fresh(root)
    assert at > 15


def test_interrupted_at_any_moment_all_is_as_before_or_as_after(root: Path) -> None:
    for at in count(1):
        machine = Machine(at, interrupted)
        with machine.refusing(), suppress(KeyboardInterrupt):
            journal.replace_all(root, NEW)
        if not machine.reached:
            break
        journal.recover(root)
        whole = AFTER if (root / "a.yaml").read_bytes() == NEW["a.yaml"] else BEFORE
        assert contents(root) == {name: raw for name, raw in whole.items() if raw is not None}, f"interrupted at call {at}"
        fresh(root)


def test_where_the_machine_refuses_from_now_on_the_next_command_puts_all_back(root: Path) -> None:
    for at in count(1):
        machine = Machine(at, full, ever_after=True)
        with machine.refusing():
            try:
                journal.replace_all(root, NEW)
                done = True
            except OSError:
                done = False
        if not machine.reached:
            break
        wanted = AFTER if done else BEFORE
        assert seen(root) == {name: wanted.get(name) for name in {**OLD, **NEW}}, f"refused at call {at}"
        journal.recover(root)
        assert contents(root) == {name: raw for name, raw in wanted.items() if raw is not None}
        fresh(root)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process cannot be split here")
def test_killed_at_any_moment_readers_see_before_or_after_and_the_next_command_makes_it_so(root: Path) -> None:
    ends = set()
    for at in count(1):
        machine = Machine(at, killed)
        child = os.fork()
        if not child:
            with machine.refusing():
                journal.replace_all(root, NEW)
            os._exit(0)
        ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        look = seen(root)
        whole = AFTER if look["a.yaml"] == b"new a\n" else BEFORE
        assert look == {name: whole.get(name) for name in {**OLD, **NEW}}, f"killed at call {at}"
        journal.recover(root)
        assert contents(root) == {name: raw for name, raw in whole.items() if raw is not None}, f"killed at call {at}"
        ends.add(whole is AFTER)
        fresh(root)
        if ended == 0:
            break
    assert ends == {True, False}


def test_what_a_person_wrote_after_the_kill_stays(root: Path) -> None:
    child = os.fork()
    if not child:
        replaced = iter(range(3))

        def second(path: str) -> None:
            if path.endswith("b.yaml.stc-new") and next(replaced) == 1:
                os._exit(9)

        with Machine(1, second, ever_after=True).refusing():
            journal.replace_all(root, NEW)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    assert seen(root) == {name: BEFORE.get(name) for name in {**OLD, **NEW}}
    (root / "a.yaml").write_bytes(b"mine\n")
    journal.recover(root)
    assert files(root) == {**BEFORE, "a.yaml": b"mine\n"}


def test_a_link_to_a_file_stays_a_link(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = write(tmp_path_factory.mktemp("elsewhere") / "shared.yaml", "old\n")
    (root / "a.yaml").unlink()
    (root / "a.yaml").symlink_to(elsewhere)
    journal.replace_all(root, NEW)
    assert (root / "a.yaml").is_symlink()
    assert elsewhere.read_bytes() == b"new a\n"
    assert [p.name for p in elsewhere.parent.iterdir()] == ["shared.yaml"]


def test_a_file_keeps_its_rights(root: Path) -> None:
    (root / "a.yaml").chmod(0o640)
    journal.replace_all(root, NEW)
    assert (root / "a.yaml").stat().st_mode & 0o777 == 0o640


def test_a_damaged_journal_stops_everybody(root: Path) -> None:
    write(root / journal.NAME, "[1, 2")
    with pytest.raises(StcError) as told:
        journal.recover(root)
    assert told.value.faults == [".stc/journal.json:1:1: the journal is damaged"]
    assert told.value.hint == "compare the study with git, then delete .stc/journal.json"
