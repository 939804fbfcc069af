"""The documents say what the program does: README's commands print what it shows, and --help names what README names."""

from __future__ import annotations

import pathlib
import re

from tests import readme
from tests.studies import stc


def test_readme_shows_what_its_commands_print(tmp_path: pathlib.Path) -> None:
    text = readme.README.read_text(encoding="utf-8")
    assert readme.renewed(text, tmp_path) == text, "make golden, and read the diff"


def test_every_command_in_readme_exists_and_every_command_is_in_readme(tmp_path: pathlib.Path) -> None:
    shown = stc("--help", cwd=tmp_path, COLUMNS="200", NO_COLOR="1").stdout
    known = set(re.findall(r"(?m)^\W{1,3}([a-z][a-z-]+)\s{2,}", shown))
    assert known >= {"init", "synthesize", "status"}
    assert readme.named_commands(readme.README.read_text(encoding="utf-8")) == known


def test_every_command_explains_itself(tmp_path: pathlib.Path) -> None:
    for command in sorted(readme.named_commands(readme.README.read_text(encoding="utf-8"))):
        run = stc(command, "--help", cwd=tmp_path, NO_COLOR="1")
        assert run.returncode == 0
        assert "Usage: " in run.stdout


def test_exit_codes_in_readme_are_those_of_help(tmp_path: pathlib.Path) -> None:
    table = re.findall(r"(?m)^\| (\d+) \| ", readme.README.read_text(encoding="utf-8"))
    shown = " ".join(re.sub(r"[^\w\s]", " ", stc("--help", cwd=tmp_path, NO_COLOR="1").stdout).split())
    told = re.findall(r"\b(\d{1,3}) [a-z]", shown[shown.index("Exit codes") :])
    assert told == table


def test_the_project_speaks_only_of_itself() -> None:
    root = readme.README.parent
    words = re.compile(r"/work/|/root/|pypi\.org/simple|opt/pypi", re.IGNORECASE)
    texts = [*root.glob("*.md"), *root.glob("*.toml"), root / "Makefile", *root.glob("stc/**/*.py"), *root.glob("steps/**/*.py")]
    assert [str(p) for p in texts if words.search(p.read_text(encoding="utf-8"))] == []
