"""What every test shares: the Hypothesis profiles and the folder of real transcripts."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

from tests import small

settings.register_profile("local", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None)
settings.load_profile("ci" if os.environ.get("CI") else "local")

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def data() -> Path:
    """Give the folder of real transcripts and gold codings: ``$STC_DATA``, or ``shared/data`` beside the project."""
    folder = Path(os.environ.get("STC_DATA") or ROOT.parent / "shared" / "data")
    if not folder.is_dir():
        pytest.skip("the real transcripts are not on this machine; STC_DATA can name their folder")
    return folder


@pytest.fixture
def study(tmp_path: Path) -> Path:
    """Give a small study of which no step has run."""
    return small.study(tmp_path / "study")


@pytest.fixture
def drafted(tmp_path: Path) -> Path:
    """Give a small study of which all five steps have run."""
    return small.drafted(tmp_path / "drafted")
