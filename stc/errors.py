"""The one exception meant for people, and the exit codes that README documents."""

from __future__ import annotations

import errno
import pathlib
from collections.abc import Iterable

FINDINGS, USAGE, FAULT, NOT_READY, REFUSED, INTERRUPTED = 1, 2, 3, 4, 5, 130
REMEDIES = {
    errno.ENOSPC: "make room on the disk, and run again",
    errno.EDQUOT: "make room within your quota, and run again",
    errno.EROFS: "copy the study to a disk that can be written to, and run again",
    errno.EACCES: "give yourself the right to read and write there, and run again",
    errno.EPERM: "give yourself the right to read and write there, and run again",
}


class StcError(Exception):
    """What a person or the machine did that stops a command.

    ``faults`` are one or more sentences, each naming file, line and record where there are any; ``hint`` says what to do;
    ``code`` is the exit code: 3 a file of the study is wrong, 4 stale or missing input, 5 the machine refused.
    """

    def __init__(self, faults: str | Iterable[str], hint: str, code: int = FAULT) -> None:
        self.faults = [faults] if isinstance(faults, str) else list(faults)
        self.hint = hint
        self.code = code
        super().__init__("; ".join(self.faults))


def refused(error: OSError, root: pathlib.Path | None = None) -> StcError:
    """Say what the machine refused; a file under ``root`` is named as people know it."""
    path = pathlib.Path(str(error.filename)) if error.filename else None
    name = path.relative_to(root) if path and root and path.is_relative_to(root) else path
    hint = REMEDIES.get(error.errno or 0, "see to it, and run the same command again")
    return StcError(f"{name or 'the machine'}: {error.strerror or error}", hint, REFUSED)
