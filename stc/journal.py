"""Replacing several files of a folder, all or none, also where the process is killed half way.

First the journal says which files will be replaced and by what; then every new text is on the disk beside the old one; then
they change places. A journal that is found later belongs to a process that did not finish: what it replaced goes back.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import pathlib
import shutil
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from stc.errors import StcError

BEGINNING, NAME, DONE = ".stc/journal.new", ".stc/journal.json", ".stc/journal.done"


@dataclass(frozen=True)
class Journal:
    """What a process is about to do: the files it makes, those it replaces, the digest of what comes, the folders it makes."""

    made: list[str]
    replaced: list[str]
    digests: dict[str, str]
    folders: list[str]

    @property
    def names(self) -> list[str]:
        return [*self.made, *self.replaced]


def replace_all(root: pathlib.Path, new: Mapping[str, bytes]) -> None:
    """Replace or make files by their path under ``root``; on any failure all of them are as before. Raises OSError."""
    journal = _planned(root, new)
    try:
        for folder in journal.folders:
            (root / folder).mkdir()
        _begun(root, journal)
        for name, raw in new.items():
            _prepared(root, name, raw)
        for name in new:
            os.replace(_beside(root, name, "new"), _target(root, name))
        os.replace(root / NAME, root / DONE)
    except BaseException:
        recover(root)
        _without(root, journal.folders)
        raise
    with contextlib.suppress(OSError):
        recover(root)


def recover(root: pathlib.Path) -> None:
    """Put back what a process that did not finish had replaced, and clear away what is left of one that did."""
    (root / BEGINNING).unlink(missing_ok=True)
    if (root / DONE).exists():
        _tidy(root, _read(root / DONE))
        (root / DONE).unlink()
        _without(root, [".stc"])
    if (root / NAME).exists():
        journal = _read(root / NAME)
        for name in journal.names:
            if _is_new(root, name, journal) and name in journal.made:
                _target(root, name).unlink()
            elif _is_new(root, name, journal):
                os.replace(_beside(root, name, "old"), _target(root, name))
        _tidy(root, journal)
        (root / NAME).unlink()
        _without(root, journal.folders)


def before(root: pathlib.Path) -> dict[str, bytes | None]:
    """Return what stood in the files that an unfinished process has replaced so far; None where there was no file."""
    if not (root / NAME).exists():
        return {}
    journal = _read(root / NAME)
    changed = [name for name in journal.names if _is_new(root, name, journal)]
    return {name: None if name in journal.made else _beside(root, name, "old").read_bytes() for name in changed}


def _planned(root: pathlib.Path, new: Mapping[str, bytes]) -> Journal:
    there = {name: (root / name).exists() for name in new}
    every = dict.fromkeys(p for name in (NAME, *new) for p in reversed(pathlib.PurePosixPath(name).parents))
    return Journal(
        made=[name for name, exists in there.items() if not exists],
        replaced=[name for name, exists in there.items() if exists],
        digests={name: _digest(raw) for name, raw in new.items()},
        folders=[str(p) for p in every if not (root / p).exists()],
    )


def _begun(root: pathlib.Path, journal: Journal) -> None:
    """Write the journal, whole or not at all."""
    _written(root / BEGINNING, json.dumps(asdict(journal)).encode())
    os.replace(root / BEGINNING, root / NAME)


def _read(file: pathlib.Path) -> Journal:
    try:
        return Journal(**json.loads(file.read_bytes()))
    except (ValueError, TypeError):
        raise StcError(f"{NAME}:1:1: the journal is damaged", f"compare the study with git, then delete {NAME}") from None


def _target(root: pathlib.Path, name: str) -> pathlib.Path:
    """Return where a file really stands, so that a link to it stays one."""
    return pathlib.Path(os.path.realpath(root / name))


def _beside(root: pathlib.Path, name: str, end: str) -> pathlib.Path:
    target = _target(root, name)
    return target.with_name(f".{target.name}.stc-{end}")


def _is_new(root: pathlib.Path, name: str, journal: Journal) -> bool:
    """Whether a file holds what the process put there, nobody has touched it since, and what was there can come back."""
    target = _target(root, name)
    if not target.exists() or (name in journal.replaced and not _beside(root, name, "old").exists()):
        return False
    return _digest(target.read_bytes()) == journal.digests[name]


def _tidy(root: pathlib.Path, journal: Journal) -> None:
    for name in journal.names:
        for end in ("new", "old"):
            _beside(root, name, end).unlink(missing_ok=True)


def _without(root: pathlib.Path, folders: list[str]) -> None:
    """Take folders away, where nothing else is in them."""
    for folder in reversed(folders):
        with contextlib.suppress(OSError):
            (root / folder).rmdir()


def _prepared(root: pathlib.Path, name: str, raw: bytes) -> None:
    """Put a new text beside the old one, and the old one under a second name."""
    target, fresh, old = _target(root, name), _beside(root, name, "new"), _beside(root, name, "old")
    if not target.exists():
        _written(fresh, raw)
        return
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    _written(fresh, raw)
    shutil.copymode(target, fresh)
    old.unlink(missing_ok=True)
    try:
        os.link(target, old)
    except OSError:
        shutil.copy2(target, old)


def _written(file: pathlib.Path, raw: bytes) -> None:
    """Write a file, and wait until the disk has it; what the machine refuses names the file."""
    try:
        with open(file, "wb") as out:
            out.write(raw)
            out.flush()
            os.fsync(out.fileno())
    except OSError as error:
        error.filename = str(file)
        raise


def _digest(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()
