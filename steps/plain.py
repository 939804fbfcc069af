"""Spoken words made readable: fillers, false starts and repetitions cut, every other word kept as it was said."""

from __future__ import annotations

import functools
import re

from steps.lexicon import Lexicon

BRACKETS = re.compile(r"\[[^\]]*\]|\((?:\s?\.\s?\.\s?\.\s?|…|\?+|[^)]{0,24})\)|(?<!\w)_\w+_(?!\w)|(?<!\w)#+(?!\w)")
BROKEN = re.compile(r"(?<!\w)[^\W\d_]+[-–—](?=[\s,.]|$)")
REPEATED = re.compile(
    r"\b((?:[^\W\d_]+(?:['’][^\W\d_]+)?)(?: [^\W\d_]+(?:['’][^\W\d_]+)?){0,4})(?:\s*[,…–—-]*\s+\1\b)+", re.IGNORECASE
)
EMPHATIC = frozenset(
    {"very", "really", "no", "never", "so", "much", "far", "had", "that", "veldig", "aldri", "mye", "sehr", "heel", "mycket"}
)
"""Words that are said twice on purpose, or may rightly stand twice."""

EITHER_END = frozenset("you it her that this there what du det deg dere sie es ihr het jullie zij vous ça elle dig ni".split())
"""Words that can end a clause as well as open one: "when they're scared of you, you act scary"."""


def plain(text: str, lexicon: Lexicon) -> str:
    """Return a sentence of speech as a sentence to read, with a capital and a full stop; empty where nothing is left.

    >>> from steps.lexicon import lexicon
    >>> plain("so, um, he was, he was, you know, always there [laughs]", lexicon("en"))
    'He was always there.'
    """
    text = BRACKETS.sub(" ", text.replace("…", "...").replace("’", "'"))
    text = re.sub(r"(?<!\w)[\"“”«»]|[\"“”«»](?!\w)", "", text)
    text = BROKEN.sub(" ", text)
    text = re.sub(r"\.\.\.+(?=\s+[^\W\d_])", ",", text)
    text = _without_phrases(text, lexicon)
    text = _without_fillers(text, lexicon)
    for _ in range(3):
        text = _punctuated(REPEATED.sub(_once, text))
    text = _without_openers(_without_tags(text, lexicon), lexicon)
    text = _punctuated(text)
    if not re.search(r"\w", text):
        return ""
    return text[:1].upper() + text[1:] + ("" if text[-1] in ".!?" else ".")


def _once(match: re.Match[str]) -> str:
    """Say a repeated word once, unless it is repeated on purpose or ends one clause and opens the next."""
    word = match[1].lower()
    if word in EMPHATIC or (word in EITHER_END and "," in match[0]):
        return match[0]
    return match[1]


@functools.cache
def _phrases(lexicon: Lexicon) -> re.Pattern[str] | None:
    """Filler phrases where they are set off: by commas, or at either end of the sentence with one."""
    if not lexicon.filler_phrases:
        return None
    phrase = "|".join(map(re.escape, lexicon.filler_phrases))
    return re.compile(rf",\s*(?:{phrase})\s*,|(?:(?<=[,.;–—-])|^)\s*(?:{phrase})\s*(?=[,.;!?–—-]|$)[,–—-]?", re.IGNORECASE)


@functools.cache
def _always(lexicon: Lexicon) -> re.Pattern[str] | None:
    """Phrases of two words or more that carry no meaning wherever they stand inside a sentence."""
    several = [p for p in lexicon.filler_phrases if p in ("you know", "i mean", "you know what i mean", "zeg maar", "ikke sant")]
    return (
        re.compile(
            rf"(?<![\w'])(?:{'|'.join(map(re.escape, several))})(?![\w'])(?! (?:what|that|how|if|when|why|who|where|it|to))",
            re.IGNORECASE,
        )
        if several
        else None
    )


def _without_phrases(text: str, lexicon: Lexicon) -> str:
    for _ in range(2):
        if pattern := _phrases(lexicon):
            text = pattern.sub(" ", text)
    if pattern := _always(lexicon):
        text = pattern.sub(" ", text)
    return text


@functools.cache
def _fillers(lexicon: Lexicon) -> re.Pattern[str] | None:
    if not lexicon.fillers:
        return None
    word = "|".join(map(re.escape, sorted(lexicon.fillers, key=lambda w: (-len(w), w))))
    return re.compile(rf"(?:,\s*)?(?<![\w'])(?:{word})(?![\w'])[,.]*", re.IGNORECASE)


def _without_fillers(text: str, lexicon: Lexicon) -> str:
    pattern = _fillers(lexicon)
    return pattern.sub(" ", text) if pattern else text


def _without_tags(text: str, lexicon: Lexicon) -> str:
    """Cut a question tag off the end: ", right?", ", ikke sant?"."""
    lowered = text.lower().rstrip(" ?.!")
    for tag in lexicon.tag_questions:
        bare = tag.rstrip("?").strip()
        if bare and lowered.endswith((", " + bare, "- " + bare)):
            return text[: len(lowered) - len(bare)].rstrip(" ,-") + "."
    return text


def _without_openers(text: str, lexicon: Lexicon) -> str:
    """Cut discourse words off the start, as long as enough is left; where one may hold the verb's place it needs a comma."""
    inverts = lexicon.language not in ("en", "fr", "und")
    while True:
        match = re.match(r"\s*([^\W\d_]+(?:'[^\W\d_]+)?)(\s*[,.;:–—-]+\s*|\s+)", text)
        if not match or match[1].lower() not in lexicon.openers:
            return text
        rest = text[match.end() :]
        if (inverts and not match[2].strip()) or len(rest.split()) < 2:
            return text
        text = rest


def _punctuated(text: str) -> str:
    text = re.sub(r"\s+", " ", text)
    text = re.sub(r"\s+([,.;:!?])", r"\1", text)
    text = re.sub(r"[,;:]+(?=[,;:.!?])", "", text)
    text = re.sub(r"([.!?])[.,;]+", r"\1", text)
    text = re.sub(r"(?:^|(?<=\s))[-–—]+\s+(?=[-–—])", "", text)
    return re.sub(r"^[\s,.;:–—-]+|[\s,;:–—-]+$", "", text)
