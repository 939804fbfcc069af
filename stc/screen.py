"""What people see: results on stdout, everything else on stderr, colour and progress only on a terminal."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Iterator, Sequence
from typing import Any, TextIO

from stc.errors import StcError, refused

quiet = False


def prepare() -> None:
    """Let no character that a terminal cannot show, and no reader that has gone away, stop a command."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="backslashreplace")


def finish() -> None:
    """Write out what is still waiting to be written; raises StcError (5) where the machine refuses."""
    with _heard():
        if sys.stdout:
            sys.stdout.flush()


def say(text: str) -> None:
    """Print a result."""
    if not quiet:
        _print(text)


def warn(text: str) -> None:
    """Print a remark that is no result."""
    if not quiet:
        print(f"note: {text}", file=sys.stderr)


def as_json(data: Any) -> None:
    """Print facts for a program; never silenced."""
    plain = not sys.stdout or (sys.stdout.encoding or "").lower().replace("-", "") != "utf8"
    _print(json.dumps(data, ensure_ascii=plain, indent=1))


def _print(text: str) -> None:
    with _heard():
        print(text)


@contextlib.contextmanager
def _heard() -> Iterator[None]:
    """Go on in silence where nobody reads any more: what a command does matters more than what it says."""
    try:
        yield
    except OSError as error:
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115  it stays open as long as the program runs
        if not isinstance(error, BrokenPipeError):
            error.filename = "standard output"
            raise refused(error) from None


def ask(question: str) -> str:
    """Ask a person and return the answer, without spaces around it; raises EOFError or KeyboardInterrupt where there is none."""
    try:
        return input(question).strip()
    except (EOFError, KeyboardInterrupt):
        print()
        raise


def show_error(error: StcError) -> None:
    """Print every fault on a line of its own, and one hint."""
    red, plain = ("\033[1;31m", "\033[0m") if coloured(sys.stderr) else ("", "")
    for fault in error.faults:
        print(f"{red}error:{plain} {_one_line(fault)}", file=sys.stderr)
    print(f"hint: {_one_line(error.hint)}", file=sys.stderr)


def _one_line(text: str) -> str:
    return " ".join(text.split("\n"))


def coloured(stream: TextIO | None) -> bool:
    """Whether to write in colour there."""
    return is_terminal(stream) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a person looks at a stream; one that is closed is none."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False


def on_terminal() -> bool:
    """Whether a person can be asked."""
    return is_terminal(sys.stdin) and is_terminal(sys.stdout)


def bold(text: str) -> str:
    return f"\033[1m{text}\033[0m" if coloured(sys.stdout) else text


def dim(text: str) -> str:
    return f"\033[2m{text}\033[0m" if coloured(sys.stdout) else text


def progress(items: Sequence[Any], label: str) -> Iterator[Any]:
    """Go through items; on a terminal show how far, silent otherwise."""
    if quiet or not is_terminal(sys.stderr) or len(items) < 2:
        yield from items
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = TextColumn(label), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        yield from bar.track(items, description=label)
