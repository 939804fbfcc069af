"""A study's files as bytes: each read once in a command, written all or none, one writing command at a time."""

from __future__ import annotations

import contextlib
import os
import pathlib
from collections.abc import Callable, Iterator, Mapping

from stc import journal
from stc.errors import FINDINGS, StcError, refused

try:
    import fcntl
except ImportError:  # Windows: two commands at once are not kept apart there
    fcntl = None  # type: ignore[assignment]


class Folder:
    """The folder of a study as one command sees it: what was read stays as read, whoever writes to the disk meanwhile.

    With ``dry`` what is written is seen by this command only.
    """

    def __init__(self, root: pathlib.Path, dry: bool = False) -> None:
        self.root = root
        self.dry = dry
        self.seen: dict[str, bytes | None] = dict(journal.before(root))

    def read(self, name: str) -> bytes | None:
        """Return a file's bytes, None where there is no file."""
        if name not in self.seen:
            try:
                self.seen[name] = (self.root / name).read_bytes()
            except (FileNotFoundError, NotADirectoryError):
                self.seen[name] = None
            except IsADirectoryError:
                raise StcError(f"{name}: a folder stands where a file belongs", "move it to another place") from None
            except OSError as error:
                raise refused(error, self.root) from None
        return self.seen[name]

    def names(self, under: str, end: str = "") -> list[str]:
        """Return the paths of the files anywhere under a folder whose names end so, sorted, hidden ones left out."""
        found = {name for name in self.seen if name.startswith(f"{under}/")}
        for top, folders, files in os.walk(self.root / under, onerror=self._unless_missing):
            folders[:] = [f for f in folders if not f.startswith(".")]
            place = pathlib.Path(top).relative_to(self.root)
            found |= {(place / file).as_posix() for file in files if not file.startswith(".")}
        return sorted(name for name in found if name.endswith(end) and self.seen.get(name, b"") is not None)

    def _unless_missing(self, error: OSError) -> None:
        if not isinstance(error, FileNotFoundError | NotADirectoryError):
            raise refused(error, self.root) from None

    def write(self, files: Mapping[str, str]) -> list[str]:
        """Replace files, all or none; return which ones changed.

        Raises StcError where the machine refuses (5), and where somebody changed one of them since it was read (1).
        """
        new = {name: text.encode() for name, text in files.items()}
        new = {name: raw for name, raw in new.items() if self.read(name) != raw}
        if new and not self.dry:
            self._unchanged(new)
            try:
                with _locked(self.root / ".stc", exclusive=True):
                    journal.replace_all(self.root, new)
            except OSError as error:
                raise refused(error, self.root) from None
        self.seen.update(new)
        return list(new)

    def touch(self, names: list[str]) -> None:
        """Make files look new to `make`, where rights allow."""
        for name in [] if self.dry else names:
            with contextlib.suppress(OSError):
                os.utime(self.root / name)

    def _unchanged(self, new: Mapping[str, bytes]) -> None:
        now = Folder(self.root)
        changed = [name for name in new if now.read(name) != self.seen[name]]
        if changed:
            raise StcError(
                [f"{name}: somebody changed it while stc was at work; nothing was written" for name in changed],
                "run the same command again",
                FINDINGS,
            )


@contextlib.contextmanager
def reading(root: pathlib.Path, dry: bool = False) -> Iterator[Folder]:
    """Open a study's folder for a command that writes nothing; no other command replaces files meanwhile."""
    with _locked(root / ".stc", exclusive=False):
        yield Folder(root, dry)


@contextlib.contextmanager
def writing(root: pathlib.Path, waiting: Callable[[], None]) -> Iterator[Folder]:
    """Open a study's folder for a command that writes; ``waiting`` is called where another one has to finish first.

    What a command that was killed had half replaced is put back first.
    """
    with _locked(root, exclusive=True, waiting=waiting):
        try:
            journal.recover(root)
        except OSError as error:
            raise refused(error, root) from None
        yield Folder(root)


@contextlib.contextmanager
def _locked(folder: pathlib.Path, exclusive: bool, waiting: Callable[[], None] = lambda: None) -> Iterator[None]:
    """Hold a lock on a folder, where its file system has locks."""
    try:
        handle = os.open(folder, os.O_RDONLY) if fcntl else None
    except OSError:
        handle = None
    if handle is None:
        yield
        return
    try:
        _lock(handle, fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH, waiting)
        yield
    finally:
        os.close(handle)


def _lock(handle: int, kind: int, waiting: Callable[[], None]) -> None:
    try:
        fcntl.flock(handle, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        waiting()
        fcntl.flock(handle, kind)
    except OSError:
        pass
