"""A small invented study that needs no language model, and the program run on it inside the test's own process."""

from __future__ import annotations

import contextlib
import io
import pathlib
import re
import shutil
from typing import NamedTuple

from stc import cli
from stc.opened import version

SMALL = pathlib.Path(__file__).resolve().parent / "night-shifts"
"""The study as all five steps left it once; what they would draft today may be another thing."""
CONFIG = (SMALL / "stc.yaml").read_text(encoding="utf-8")
TRANSCRIPTS = {p.stem: p.read_text(encoding="utf-8") for p in sorted((SMALL / "transcripts").glob("*.txt"))}


class Ran(NamedTuple):
    """How the program ended, and what it printed."""

    code: int
    out: str
    err: str


def study(folder: pathlib.Path) -> pathlib.Path:
    """Write the study as it was before any step ran."""
    for name, text in TRANSCRIPTS.items():
        write(folder / "transcripts" / f"{name}.txt", text)
    write(folder / "stc.yaml", CONFIG)
    return folder


def drafted(folder: pathlib.Path) -> pathlib.Path:
    """Write the study with what the five steps made of it, as if this version of stc had."""
    shutil.copytree(SMALL, folder, ignore=shutil.ignore_patterns("cache"))
    lock = (folder / "stc.lock").read_text(encoding="utf-8")
    write(folder / "stc.lock", re.sub(r'(?<=model: stc, is: )"[^"]*"', f'"{version()}"', lock))
    return folder


def write(file: pathlib.Path, text: str | bytes) -> pathlib.Path:
    """Write a file as it is, and the folders above it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def change(file: pathlib.Path, old: str, new: str) -> None:
    """Put one text in place of another that stands in a file once."""
    text = file.read_bytes().decode()
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file.name}"
    file.write_bytes(text.replace(old, new).encode())


def stc(*words: str, cwd: pathlib.Path) -> Ran:
    """Run the program in this process, where nobody is there to be asked."""
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", newline="") for _ in range(2))
    with contextlib.chdir(cwd), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            cli.app(list(words))
            raise AssertionError("the program did not end")
        except SystemExit as ended:
            code = ended.code
    assert isinstance(code, int)
    return Ran(code, *(_printed(stream) for stream in (out, err)))


def _printed(stream: io.TextIOWrapper) -> str:
    stream.flush()
    return stream.buffer.getvalue().decode()  # type: ignore[attr-defined]


def files(folder: pathlib.Path) -> dict[str, bytes | None]:
    """Return everything in a folder but the cache: each file's bytes by its path, None for folders."""
    found = {p.relative_to(folder).as_posix(): p.read_bytes() if p.is_file() else None for p in sorted(folder.rglob("*"))}
    return {name: raw for name, raw in found.items() if not name.startswith(".stc/cache")}
