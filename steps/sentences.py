"""Where sentences of spoken language end: what a parser proposes, mended for brackets, restarts and missing punctuation."""

from __future__ import annotations

import re
from collections.abc import Sequence

from steps.records import Sentence, Token

FINAL = re.compile(r"[.!?…][\"'”’»)\]]*$")
TAG = re.compile(r"\[[^\]]*\]|\((?:\.\s?\.\s?\.|…|\?+|[^\W\d_]+(?: [^\W\d_]+)?)\)|(?<!\w)#+(?!\w)|(?<!\w)_\w+_(?!\w)")
BREAK = re.compile(r"[.!?…]+[\"'”’»)\]]*\s+(?=[\"'“‘«(\[]?[^\W\d_])|\n|(?<=\s)##+\s")
LONG = 60


def mask(text: str) -> str:
    """Blank out bracketed tags and pause marks, keeping every offset, so that a parser sees only what was said.

    >>> mask("I was [laughs] there (...) once")
    'I was          there       once'
    """
    return TAG.sub(lambda m: " " * len(m[0]), text)


def breaks_by_rule(text: str, abbreviations: frozenset[str]) -> list[int]:
    """Return the offsets at which a sentence begins after final punctuation, a paragraph's end or a long pause."""
    starts = []
    for match in BREAK.finditer(text):
        before = text[: match.end()].split()
        by_sign = match[0][0] in ".!?…" and "\n" not in match[0]
        if by_sign and before and _goes_on(before[-1], text[match.end() :], abbreviations):
            continue
        starts.append(match.end())
    return starts


def _goes_on(last: str, rest: str, abbreviations: frozenset[str]) -> bool:
    """Whether a sentence goes on after its last word: an abbreviation, an initial, or a pause before a small letter."""
    word = last.lower().strip("\"'“”‘’«»()[]")
    initial = len(word) == 2 and word[0].isalpha() and word.endswith(".")
    first = rest.lstrip("\"'“‘«([")[:1]
    return word in abbreviations or (initial and last[:1].isupper()) or first.islower()


def sentences(
    text: str, tokens: Sequence[Token], proposed: Sequence[int], abbreviations: frozenset[str], fixed: Sequence[str] = ()
) -> tuple[Sentence, ...]:
    """Cut a turn's text into sentences.

    ``tokens`` count from the turn's start (``start`` in the text, ``head`` in the turn); ``proposed`` are the offsets at which
    the parser begins a sentence. ``fixed`` are the sentences as they were addressed before: where they still make up
    the text they stand, whatever the parser now proposes.
    """
    starts = _fixed_starts(text, fixed)
    if starts is None:
        starts = _starts(text, proposed, abbreviations)
    ends = [*starts[1:], len(text)]
    found: list[Sentence] = []
    index = 0
    for start, end in zip(starts, ends, strict=True):
        piece = text[start:end].rstrip()
        if not piece:
            continue
        first = index
        while index < len(tokens) and tokens[index].start < end:
            index += 1
        found.append(Sentence(len(found) + 1, piece, part(tokens[first:index], first, start)))
    return tuple(found)


def _fixed_starts(text: str, fixed: Sequence[str]) -> list[int] | None:
    starts, at = [], 0
    for sentence in fixed:
        at += len(text[at:]) - len(text[at:].lstrip())
        if not text.startswith(sentence, at):
            return None
        starts.append(at)
        at += len(sentence)
    return starts if starts and not text[at:].strip() else None


def _starts(text: str, proposed: Sequence[int], abbreviations: frozenset[str]) -> list[int]:
    """Join the parser's proposals with the rules: a rule's break always holds, a proposal only where speech may end."""
    ruled = set(breaks_by_rule(text, abbreviations))
    loose = len(text.split()) > LONG and not re.search(r"[.!?…]\s", text)
    kept = sorted(ruled | {p for p in proposed if p not in ruled and _may_begin(text, p, abbreviations, loose)} | {0})
    return _without_shreds(text, kept)


def _may_begin(text: str, at: int, abbreviations: frozenset[str], loose: bool) -> bool:
    """Whether a sentence may begin at an offset: after final punctuation, with a capital, or in a long turn without any."""
    before = text[:at].rstrip()
    if not before or not text[at : at + 1].strip() or text[at] in ".,;:!?)]}”":
        return False
    last = before.split()[-1]
    if before.endswith((",", "-", "–", "—", "...", "…", "(", '"')) or last.lower() in abbreviations:
        return False
    return loose or bool(FINAL.search(before)) or (text[at].isupper() and not re.match(r"I\b", text[at:]))


def _without_shreds(text: str, starts: list[int]) -> list[int]:
    """Drop starts inside a run that would leave a piece of one or two words without final punctuation before it."""
    kept = starts[:1]
    for start in starts[1:]:
        piece = text[kept[-1] : start]
        if len(piece.split()) <= 2 and not FINAL.search(piece.rstrip()) and "\n" not in piece:
            continue
        kept.append(start)
    return kept


def part(tokens: Sequence[Token], first: int, start: int) -> tuple[Token, ...]:
    """Make heads and offsets count from token ``first`` and offset ``start``; a head outside the part becomes its own token."""
    size = len(tokens)
    return tuple(
        Token(t.text, t.lemma, t.pos, t.dep, t.head - first if 0 <= t.head - first < size else i, t.start - start)
        for i, t in enumerate(tokens)
    )
