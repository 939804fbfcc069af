"""Short phrases in the participants' words: what a name or a code may be made of."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from steps import speech
from steps.english import gerund, participle
from steps.lexicon import Lexicon
from steps.records import Token

LONGEST = 7
BEFORE_NOUN = frozenset({"amod", "compound", "nummod", "nmod", "poss", "neg", "advmod"})
OUTSIDE = frozenset({"cc", "conj", "mark", "nsubj", "nsubjpass", "punct", "intj", "parataxis", "advcl", "ccomp", "relcl"})
"""Dependents that begin something new after a verb."""
SPEAKER, UNDERGOER = frozenset({"i", "we"}), frozenset({"me", "us"})
DANGLING = frozenset({"DET", "ADP", "CCONJ", "SCONJ", "PART", "AUX", "PRON"})
"""Parts of speech at which no phrase ends."""


class Phrase(NamedTuple):
    """Words as they were said, the content lemmas in them, and whether a telling verb says something about the matter.

    ``named`` is the form that can stand as a name in a sentence: in English a verb gets its -ing form. ``own`` is whether
    the speaker says it of themselves.
    """

    text: str
    lemmas: tuple[str, ...]
    verbal: bool
    named: str
    own: bool = False


@functools.lru_cache(maxsize=2**16)
def phrases(text: str, tokens: tuple[Token, ...], lexicon: Lexicon) -> tuple[Phrase, ...]:
    """Return the phrases of a sentence: noun phrases, verbs with what they are about; without a parse, runs of words.

    They are kept, since every step names what it makes from the same sentences.
    """
    if not any(t.dep for t in tokens):
        found = _runs(text, tokens, lexicon)
    else:
        found = _parsed(text, tokens, lexicon)
    return tuple(dict.fromkeys(p for p in found if p and _sayable(p, lexicon)))


def _sayable(phrase: Phrase, lexicon: Lexicon) -> bool:
    spoken = speech.words(phrase.text)
    masked = any(len(w) > 2 and len(set(w)) == 1 for w in spoken)
    whole = len(phrase.text) > 3 and len(set(spoken)) == len(spoken)
    return bool(phrase.lemmas) and whole and not masked and not set(spoken) & lexicon.fillers


def _parsed(text: str, tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[Phrase | None]:
    children: list[list[int]] = [[] for _ in tokens]
    for n, token in enumerate(tokens):
        if token.head != n:
            children[token.head].append(n)
    for n, token in enumerate(tokens):
        if token.pos in ("NOUN", "PROPN"):
            yield _noun(text, tokens, n, lexicon)
        elif token.pos in ("VERB", "AUX") and (
            token.pos == "VERB" or any(tokens[c].dep in ("acomp", "attr") for c in children[n])
        ):
            yield _verb(text, tokens, n, children, lexicon)


def _noun(text: str, tokens: Sequence[Token], n: int, lexicon: Lexicon) -> Phrase | None:
    first = n
    while first and tokens[first - 1].dep in BEFORE_NOUN and first <= tokens[first - 1].head <= n and n - first < 4:
        first -= 1
    return _phrase(text, tokens, first, n, lexicon, verbal=False)


def _verb(text: str, tokens: Sequence[Token], n: int, children: list[list[int]], lexicon: Lexicon) -> Phrase | None:
    """Reach from the verb (or the negation before it) over its object and complements, as far as they follow without a gap."""
    negated = n > 0 and tokens[n - 1].head == n and tokens[n - 1].dep == "neg"
    first = n - 1 if negated else n
    if negated and first and not text[tokens[first].start - 1].isspace():
        first -= 1
    last = _reach(tokens, n, children)
    if last == n or not tokens[first].text[0].isalpha():
        return None
    found = _phrase(text, tokens, first, last, lexicon, verbal=tokens[n].lemma not in lexicon.stop)
    if not found:
        return None
    subject = {tokens[c].text.lower() for c in children[n] if tokens[c].dep in ("nsubj", "nsubjpass")}
    named = _named(text, tokens, n, last, children, subject) if lexicon.language == "en" else found.named
    return found._replace(named=named, own=bool(subject & lexicon.first_person) or named.startswith("being "))


def _named(text: str, tokens: Sequence[Token], n: int, last: int, children: list[list[int]], subject: set[str]) -> str:
    """Write an English verb phrase so that it can be named.

    "never called back" becomes "never calling back"; what others did to the speaker is named from the speaker's side, so that
    "she believed in me" becomes "being believed in".
    """
    near = [m for m in (n - 1, n + 1) if 0 <= m < len(tokens) and tokens[m].dep == "neg" and tokens[m].head == n]
    passive = tokens[n].text.lower() if any(tokens[c].dep == "auxpass" for c in children[n]) else None
    after = [m for m in range(n + 1, last + 1) if m not in near]
    if not passive and subject and not subject & SPEAKER and any(tokens[m].text in UNDERGOER for m in after):
        passive = participle(tokens[n].lemma, tokens[n].text.lower())
        after = [m for m in after if not passive or tokens[m].text not in UNDERGOER]
    negator = tokens[near[0]].text.lower().replace("’", "'") if near else ""
    verb = f"being {passive}" if passive else gerund(tokens[n].lemma)
    rest = "".join(text[tokens[m - 1].end : tokens[m].end] for m in after)
    negator = "not" if negator == "n't" else negator
    return f"{negator} {verb}{rest}".strip()


def retold(phrase: str, lexicon: Lexicon) -> str:
    """Put a phrase's first-person words into the third person, where the language's lexicon can.

    >>> from steps.lexicon import lexicon
    >>> retold("losing my place", lexicon("en")), retold("months I was nobody's", lexicon("en"))
    ('losing their place', "months they were nobody's")
    """
    pattern = _first_person(lexicon)
    return pattern.sub(lambda m: lexicon.third_person[m[0].lower()], phrase.replace("’", "'")) if pattern else phrase


@functools.cache
def _first_person(lexicon: Lexicon) -> re.Pattern[str] | None:
    """What the lexicon can put into the third person, longest first."""
    known = "|".join(map(re.escape, sorted(lexicon.third_person, key=lambda words: (-len(words), words))))
    return re.compile(rf"(?<![\w'])(?!US\b)(?i:{known})(?![\w'])") if known else None


def _reach(tokens: Sequence[Token], n: int, children: list[list[int]]) -> int:
    """Return the index of the last word that completes the verb at ``n``."""
    inside, last = {n, *children[n]}, n
    while last + 1 < len(tokens) and last + 1 - n < LONGEST:
        follower = tokens[last + 1]
        if (follower.pos == "PUNCT" and follower.text != "-") or follower.dep in OUTSIDE:
            break
        if not (_below(tokens, last + 1, n) and (follower.head in inside or follower.head > last)):
            break
        last += 1
        inside.add(last)
    while last > n and (_dangles(tokens[last]) or tokens[last].head > last):
        last -= 1
    return last


def _dangles(token: Token) -> bool:
    """Whether no phrase can end with a word."""
    return token.text == "-" or (token.pos in DANGLING and token.dep not in ("prt", "dobj") and token.text not in UNDERGOER)


def _below(tokens: Sequence[Token], n: int, top: int) -> bool:
    for _ in range(8):
        if tokens[n].head == top:
            return True
        if tokens[n].head == n:
            return False
        n = tokens[n].head
    return False


def _phrase(text: str, tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon, verbal: bool) -> Phrase | None:
    said = text[tokens[first].start : tokens[last].end].replace("\n", " ")
    if re.search(r"[\[\](){}\"“”:;,.?!…]|--|—", said):
        return None
    lemmas = tuple(speech.content(tokens[first : last + 1], lexicon))
    said = _lowered(said, tokens[first], lexicon)
    return Phrase(said, lemmas, verbal, said)


def _lowered(said: str, first: Token, lexicon: Lexicon) -> str:
    """Write a sentence's first letter small in a phrase, unless it is a name's, a German noun's or the pronoun I's."""
    kept = first.pos == "PROPN" or first.text in ("I", "I'm", "I've") or first.text[1:2].isupper()
    if first.start or kept or lexicon.language == "de":
        return said
    return said[:1].lower() + said[1:]


def _runs(text: str, tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[Phrase | None]:
    """Without a parse: content words with at most two small words between them, two to six words in all."""
    carries = [bool(speech.content((t,), lexicon)) for t in tokens]
    for first, starts in enumerate(carries):
        if not starts:
            continue
        yield _phrase(text, tokens, first, first, lexicon, verbal=False)
        for last in range(first + 1, min(first + 6, len(tokens))):
            if not any(c.isalpha() for c in tokens[last].text):
                break
            if carries[last] and not _wide(carries[first : last + 1]):
                yield _phrase(text, tokens, first, last, lexicon, verbal=False)


def _wide(carries: list[bool]) -> bool:
    """Whether three or more small words stand in a row."""
    return "000" in "".join("1" if c else "0" for c in carries)
