"""The example studies: where they are, and how a test gets one of its own."""

from __future__ import annotations

import os
import pathlib
import shutil
import subprocess
import sys

EXAMPLES = pathlib.Path(__file__).resolve().parent.parent / "examples"
NAMES = sorted(p.name for p in EXAMPLES.iterdir() if (p / "stc.yaml").exists())
DERIVED = ("analysis", "stc.lock", ".stc")


def copied(name: str, to: pathlib.Path, derived: bool = False) -> pathlib.Path:
    """Copy an example study; without what stc derived from it unless asked."""
    folder = to / name
    shutil.copytree(EXAMPLES / name, folder, ignore=None if derived else shutil.ignore_patterns(*DERIVED))
    shutil.rmtree(folder / ".stc" / "cache", ignore_errors=True)
    return folder


def written(folder: pathlib.Path) -> dict[str, bytes]:
    """Return every file that stc derived in a study, by its path there, without the cache."""
    found = {}
    for top in DERIVED:
        path = folder / top
        for file in [path] if path.is_file() else sorted(path.rglob("*")):
            name = file.relative_to(folder).as_posix()
            if file.is_file() and not name.startswith(".stc/cache"):
                found[name] = file.read_bytes()
    return found


def stc(*words: str, cwd: pathlib.Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program in a process of its own."""
    command = [sys.executable, "-m", "stc.cli", *words]
    return subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, stdin=subprocess.DEVNULL, env={**os.environ, **environment}, check=False
    )
