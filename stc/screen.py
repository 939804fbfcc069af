"""What people see: results on stdout, everything else on stderr, colour and progress only on a terminal."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Sequence
from typing import Any

from stc.errors import StcError

quiet = False


def say(text: str) -> None:
    """Print a result."""
    if not quiet:
        print(text)


def warn(text: str) -> None:
    """Print a remark that is no result."""
    if not quiet:
        print(f"note: {text}", file=sys.stderr)


def as_json(data: Any) -> None:
    """Print facts for a program; never silenced."""
    print(json.dumps(data, ensure_ascii=False, indent=1))


def show_error(error: StcError) -> None:
    """Print every fault on a line of its own, and one hint."""
    red, plain = ("\033[1;31m", "\033[0m") if coloured(sys.stderr) else ("", "")
    for fault in error.faults:
        print(f"{red}error:{plain} {fault}", file=sys.stderr)
    print(f"hint: {error.hint}", file=sys.stderr)


def coloured(stream: Any) -> bool:
    return stream.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"


def on_terminal() -> bool:
    """Whether a person can be asked."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def bold(text: str) -> str:
    return f"\033[1m{text}\033[0m" if coloured(sys.stdout) else text


def dim(text: str) -> str:
    return f"\033[2m{text}\033[0m" if coloured(sys.stdout) else text


def progress(items: Sequence[Any], label: str) -> Iterator[Any]:
    """Go through items; on a terminal show how far, silent otherwise."""
    if quiet or not sys.stderr.isatty() or len(items) < 2:
        yield from items
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = TextColumn(label), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        yield from bar.track(items, description=label)
