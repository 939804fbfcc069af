"""The one exception meant for people, and the exit codes that README documents."""

from __future__ import annotations

from collections.abc import Iterable

FINDINGS, USAGE, FAULT, NOT_READY, REFUSED, INTERRUPTED = 1, 2, 3, 4, 5, 130


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
