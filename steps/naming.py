"""Names and codes in the participants' own words: the phrase nearest to what a group of texts shares."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from steps import speech
from steps.analysis import Language
from steps.lexicon import Lexicon
from steps.phrases import Phrase, phrases, retold
from steps.records import Sentence
from steps.similarity import unit_length

SHORTLIST = 24
"""Phrases per group that are compared by sense; the rest is out by its words alone."""
TERMS = 5
SHAPE = {1: -0.3, 2: 0.0, 3: 0.05, 4: 0.05, 5: 0.0}
"""Worth of a name's length in words."""
POINTING = frozenset("it this that them him her something det den dette het dit das es ça".split())
"""Words that leave a name without its matter."""
UNIQUE = 3.5
"""Weight of a lemma that one text alone has."""


class Said(Protocol):
    """Anything said that can be named: its text, its words, its content lemmas."""

    @property
    def text(self) -> str: ...
    @property
    def sentences(self) -> tuple[Sentence, ...]: ...
    @property
    def lemmas(self) -> tuple[str, ...]: ...


@dataclass(frozen=True)
class Name:
    """A group's name and further terms, all as participants said them."""

    text: str
    terms: list[str]


def name_groups(
    groups: Sequence[Sequence[Said]], language: Language, taken: Iterable[str] = (), by_sense: bool = True, told: bool = False
) -> list[Name]:
    """Name each group by the phrase that is nearest to it and far from the names already given (maximal marginal relevance).

    ``told`` leaves out phrases in the first person, so that the names can stand in a text about the participants.
    """
    shares = [_shares(group) for group in groups]
    everywhere = Counter({lemma: sum(lemma in s for s in shares) for lemma in {lemma for s in shares for lemma in s}})
    given = {t.lower() for t in taken}
    used = [frozenset(t.split()) for t in given]
    names = []
    for group, share in zip(groups, shares, strict=True):
        ranked = _ranked(group, share, everywhere, len(groups), language, by_sense)
        ranked = told_of(ranked, language.lexicon) if told else ranked
        fresh = [p for p in ranked if p.named.lower() not in given] or ranked
        best = next((p for p in fresh if not _repeats(p, used)), fresh[0] if fresh else None)
        text = best.named if best else _wordless(group, share, told)
        given.add(text.lower())
        used.append(frozenset(text.lower().split()) | frozenset(best.lemmas if best else ()))
        names.append(Name(text, _terms(ranked, best)))
    return names


def _wordless(group: Sequence[Said], share: dict[str, float], told: bool) -> str:
    """Name a group without any phrase: by its first words, or by the word most of it shares where it must be nobody's own."""
    if told and share:
        return min(share, key=lambda lemma: (-share[lemma], lemma))
    return group[0].text.split(".")[0][:40] if group else "?"


def _phrases(said: Said, language: Language) -> list[Phrase]:
    return [p for s in said.sentences for p in phrases(s.text, s.tokens, language.lexicon)]


def _shares(group: Sequence[Said]) -> dict[str, float]:
    """How many of a group's texts hold each lemma, as a share."""
    frequency = Counter(lemma for said in group for lemma in set(said.lemmas))
    return {lemma: n / len(group) for lemma, n in frequency.items()}


def _ranked(
    group: Sequence[Said], share: dict[str, float], everywhere: Counter[str], groups: int, language: Language, by_sense: bool
) -> list[Phrase]:
    """Order a group's phrases, best first: by what their words tell of the group, then by sense among the shortlist."""
    own = {lemma: part * math.log(1 + groups / everywhere[lemma]) for lemma, part in share.items()}
    top = max(own.values(), default=1.0) or 1.0
    support = Counter(p for said in group for p in _phrases(said, language))
    weight = {p: _by_words(p, own, top, support[p]) for p in support}
    short = sorted(weight, key=lambda p: (-round(weight[p], 6), p.text))[:SHORTLIST]
    near = _by_sense(short, group, language) if by_sense else dict.fromkeys(short, 0.0)
    return sorted(short, key=lambda p: (-round(weight[p] + near[p], 6), p.text))


def told_of(ranked: Sequence[Phrase], lexicon: Lexicon) -> list[Phrase]:
    """Put phrases into the third person and those first that say what somebody did; drop what stays in the first person."""
    third = [p._replace(named=retold(p.named, lexicon)) for p in ranked]
    third = [p for p in third if not set(speech.words(p.named)) & lexicon.first_person]
    return sorted(third, key=lambda p: (not (p.own and p.verbal), not p.verbal))


def _by_words(phrase: Phrase, own: dict[str, float], top: float, support: int) -> float:
    """What a phrase's words tell of the group: the most telling one, all of them together, how often it was said, its form."""
    known = [own.get(lemma, 0.0) / top for lemma in sorted(set(phrase.lemmas))]
    spoken = phrase.named.lower().split()
    shape = SHAPE.get(len(spoken), -0.15) + (0.1 if phrase.verbal else 0.0) - (0.2 if POINTING & set(spoken) else 0.0)
    return 0.5 * max(known) + 0.5 * sum(known) / (len(known) + 0.5) + 0.15 * math.log(support) + shape


def _by_sense(short: list[Phrase], group: Sequence[Said], language: Language) -> dict[Phrase, float]:
    """Cosine of each phrase with the middle of its group; 0 on a rung without encoder."""
    rows = language.vectors([p.text for p in short])
    texts = language.vectors([said.text for said in group])
    if rows is None or texts is None or not short:
        return dict.fromkeys(short, 0.0)
    middle = unit_length(texts.mean(axis=0, keepdims=True))[0]
    return {p: round(float(row @ middle), 6) for p, row in zip(short, rows, strict=True)}


def _repeats(phrase: Phrase, used: list[frozenset[str]]) -> bool:
    words = frozenset(phrase.named.lower().split())
    return any(words <= u or (set(phrase.lemmas) & u) for u in used)


def _terms(ranked: list[Phrase], name: Phrase | None) -> list[str]:
    """Further phrases that add a word to those before them."""
    terms: list[str] = []
    seen = set(name.lemmas) if name else set()
    for phrase in ranked:
        if phrase != name and set(phrase.lemmas) - seen:
            terms.append(phrase.named)
            seen |= set(phrase.lemmas)
        if len(terms) == TERMS:
            break
    return terms


def code(said: Said, weight: dict[str, float], language: Language) -> str:
    """Return the label that a unit gets: the phrase of its own that says most; ``weight`` says how telling a lemma is."""
    found = _phrases(said, language)
    if not found:
        return " ".join(said.text.split()[:6]).rstrip(".,;:!?")

    def telling(phrase: Phrase) -> float:
        rarity = sum(sorted((weight.get(lemma, UNIQUE) for lemma in set(phrase.lemmas)), reverse=True)[:3])
        return round(rarity / (1 + 0.08 * len(phrase.text.split())) + (0.8 if phrase.verbal else 0.0), 6)

    return max(found, key=telling).text
