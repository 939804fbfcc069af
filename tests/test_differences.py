"""What `stc diff` says is what was decided, no more and no less."""

from __future__ import annotations

import pathlib
import subprocess

from tests.small import change, stc, study


def committed(folder: pathlib.Path) -> None:
    for words in (
        ["init", "-q"],
        ["add", "-A"],
        ["-c", "user.name=EB", "-c", "user.email=eb@example.org", "commit", "-qm", "draft"],
    ):
        subprocess.run(["git", "-C", str(folder), *words], check=True, capture_output=True)


def test_decisions_are_told_in_sentences(tmp_path: pathlib.Path) -> None:
    folder = study(tmp_path / "inside" / "a repository" / "study")
    assert stc("synthesize", cwd=folder).code == 0
    committed(folder)
    assert stc("diff", cwd=folder).out == "no decision differs\n"
    assert stc("rename", "G1", "Standing by each other", "--by", "EB", cwd=folder).code == 0
    file = folder / "analysis/2-meaning-units/P01.yaml"
    text = file.read_text(encoding="utf-8")
    unit = text.split("- id: ", 1)[1].split("\n", 1)[0]
    group = text.split("  group: ", 1)[1].split("\n", 1)[0]
    other = "G2" if group != "G2" else "G1"
    assert stc("move", unit, other, "--by", "EB", cwd=folder).code == 0
    told = stc("diff", "HEAD", cwd=folder).out.splitlines()
    assert told[0].endswith("to 'Standing by each other'")
    assert told[0].startswith("G1 renamed from '")
    assert told[1].startswith(f"{unit} moved from {group}")
    assert told[1].endswith(f" to {other}")
    assert len(told) == 2


def test_accepted_records_are_counted(tmp_path: pathlib.Path) -> None:
    folder = study(tmp_path)
    assert stc("synthesize", cwd=folder).code == 0
    committed(folder)
    assert stc("accept", "impression", "--by", "SB", cwd=folder).code == 0
    themes = (folder / "analysis/1-preliminary-themes.yaml").read_text(encoding="utf-8").count("- id: T")
    assert stc("diff", cwd=folder).out == f"{themes} records accepted by SB\n"


def test_a_revision_that_is_none_is_a_usage_error(tmp_path: pathlib.Path) -> None:
    folder = study(tmp_path)
    assert stc("synthesize", cwd=folder).code == 0
    committed(folder)
    run = stc("diff", "nowhere", cwd=folder)
    assert (run.code, run.err.splitlines()[0][:11]) == (2, "error: git:")


def test_outside_git_the_fault_is_gits(tmp_path: pathlib.Path) -> None:
    folder = study(tmp_path)
    assert stc("synthesize", cwd=folder).code == 0
    change(folder / "stc.yaml", "title: Night shifts", "title: Nights")
    assert stc("diff", cwd=folder).code == 2
