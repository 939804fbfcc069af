"""README's commands run as a reader would run them, and what they print put beside what README says they print."""

from __future__ import annotations

import os
import pathlib
import re
import shutil
import subprocess
import sys

from stc.study import SETTINGS
from tests.studies import DERIVED, EXAMPLES

README = EXAMPLES.parent / "README.md"
BLOCK = re.compile(r"```console\n(.*?)```", re.DOTALL)
TABLE = re.compile(r"(<!-- settings: [^\n]*-->\n)(.*?)(<!-- end of settings -->)", re.DOTALL)
MARK = "\x1e"
DATE = "1767225600"
"""The first of January 2026, for whatever README's commands date."""


def commands(block: str) -> list[str]:
    """Return the commands of a block: the lines after a prompt."""
    return [line[2:] for line in block.splitlines() if line.startswith("$ ")]


def printed(blocks: list[str], folder: pathlib.Path) -> list[str]:
    """Run the commands of all blocks in one shell, beside the example studies, and return the blocks as they come out."""
    shutil.copytree(EXAMPLES, folder / "examples", ignore=shutil.ignore_patterns(*DERIVED))
    lines = [line for block in blocks for line in commands(block)]
    script = "\n".join(f"printf '{MARK}'\n{line}" for line in lines)
    path = f"{pathlib.Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "PYTHONUNBUFFERED": "1", "NO_COLOR": "1", "SOURCE_DATE_EPOCH": DATE}
    run = subprocess.run(
        ["bash", "-c", script], cwd=folder, env=environment, text=True, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
    )  # fmt: skip
    outputs = iter(run.stdout.split(MARK)[1:])
    return ["".join(f"$ {line}\n{next(outputs)}" for line in commands(block)) for block in blocks]


def settings_table() -> str:
    """Return the table of all settings, their defaults and what they do."""
    rows = [f"| `{step}` | `{name}` | {text} |\n" for step, known in SETTINGS.items() for name, (_, _, text) in known.items()]
    return "| step | setting | what it does |\n|---|---|---|\n" + "".join(rows)


def renewed(text: str, folder: pathlib.Path) -> str:
    """Return README with the output of its commands and its table of settings as they are now."""
    outputs = iter(printed(BLOCK.findall(text), folder))
    text = BLOCK.sub(lambda _: f"```console\n{next(outputs)}```", text)
    return TABLE.sub(lambda m: m[1] + settings_table() + m[3], text)


def named_commands(text: str) -> set[str]:
    """Return every `stc` command that a text names in code."""
    fenced = re.findall(r"(?m)^(?:\$ |\t)?stc ([a-z][a-z-]+)", "\n".join(re.findall(r"```.*?```", text, re.DOTALL)))
    inline = re.findall(r"`stc ([a-z][a-z-]+)", re.sub(r"```.*?```", "", text, flags=re.DOTALL))
    return {*fenced, *inline}
