"""Spoken words made readable: fillers, false starts and repetitions cut, every other word kept as it was said."""

from __future__ import annotations

import functools
import re

from steps.lexicon import Lexicon
from steps.verbatim import CUT

BRACKETS = re.compile(rf"(?!{CUT.pattern})(?:\[[^\]]*\]|\([^)]{{0,24}}\)|(?<!\w)_\w+_(?!\w)|(?<!\w)#+(?!\w))")
BROKEN = re.compile(r"(?<!\w)([^\W\d_]+)-(?=\s+(\w*)|[.]|$)")
REPEATED = re.compile(
    r"\b((?:[^\W\d_]+(?:['’][^\W\d_]+)?)(?: [^\W\d_]+(?:['’][^\W\d_]+)?){0,4})(?:\s*[,…–—-]*\s+\1\b(?!'t\b))+", re.IGNORECASE
)
EMPHATIC = frozenset(
    {"very", "really", "no", "never", "so", "much", "far", "had", "that", "veldig", "aldri", "mye", "sehr", "heel", "mycket"}
)
"""Words that are said twice on purpose, or may rightly stand twice."""

NAY = frozenset("no nei nej nee nein non".split())
JOINING = frozenset("and or og eller och und oder en of et ou".split())
"""Words after which the second half of "in- and outpatients" follows."""
EITHER_END = frozenset("you it her that this there what du det deg dere sie es ihr het jullie zij vous ça elle dig ni".split())
"""Words that can end a clause as well as open one: "when they're scared of you, you act scary"."""


@functools.lru_cache(maxsize=2**16)
def plain(text: str, lexicon: Lexicon) -> str:
    """Return a sentence of speech as a sentence to read, with a capital and a full stop; empty where nothing is left.

    >>> from steps.lexicon import lexicon
    >>> plain("so, um, he was, he was, you know, always there [laughs]", lexicon("en"))
    'He was always there.'
    """
    text = CUT.sub(" ", _without_brackets(text.replace("…", "...").replace("’", "'"), lexicon))
    text = re.sub(r"(?<!\w)[\"“”«»]|[\"“”«»](?!\w)", "", text)
    text = BROKEN.sub(lambda m: _whole(m, lexicon), text)
    text = fluent(_without_tags(text, lexicon), lexicon)
    text = _without_openers(_without_tags(text, lexicon), lexicon)
    text = _punctuated(text)
    if not re.search(r"\w", text):
        return ""
    return text[:1].upper() + text[1:] + ("" if text[-1] in ".!?" else ".")


def _without_brackets(text: str, lexicon: Lexicon) -> str:
    """Drop what a transcriber put in brackets, but not a "(not)" that was hard to hear, nor the mark of a cut."""

    def spoken(match: re.Match[str]) -> str:
        inside = match[0].strip("()")
        return f" {inside} " if match[0][0] == "(" and set(inside.lower().split()) & lexicon.negators else " "

    return BRACKETS.sub(spoken, text)


def _whole(match: re.Match[str], lexicon: Lexicon) -> str:
    """Drop a word that broke off; keep a small word, and the first half of "in- and outpatients"."""
    if (match[2] or "").lower() in JOINING:
        return match[0]
    return match[1] if match[1].lower() in lexicon.stop | lexicon.negators else " "


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
    """Phrases that carry no meaning without commas around them either: where a clause begins, or before a comma."""
    several = "|".join(p for p in lexicon.filler_phrases if p in ("you know", "i mean", "you know what i mean", "zeg maar"))
    opening = "|".join(rf"(?<=\b{word})" for word in "and but so or because well yeah like was is en maar dus".split())
    owner = "".join(rf"(?<!\b{word} )" for word in "as what that if do did who people let lets all".split())
    return (
        re.compile(
            rf"(?:^|(?<=,)|{opening})\s*(?:{several})(?![\w'])(?!\s*(?:[.?!]|$))"
            rf"(?! (?:what|that|how|if|when|why|who|where|it|to|him|her|them|me|us|no|nothing|every\w+)\b)"
            rf"|{owner}(?<![\w'])(?:{several})\s*,",
            re.IGNORECASE,
        )
        if several
        else None
    )


@functools.cache
def _fillers(lexicon: Lexicon) -> re.Pattern[str] | None:
    if not lexicon.fillers:
        return None
    word = "|".join(map(re.escape, sorted(lexicon.fillers, key=lambda w: (-len(w), w))))
    return re.compile(rf"(?:,\s*)?(?<![\w'])(?<!\w-)(?:{word})(?![\w']|-\w)[,.]*", re.IGNORECASE)


def fluent(text: str, lexicon: Lexicon) -> str:
    """Cut what only fills a pause, with the commas around it, and remarks in brackets; say once what is said again at once.

    >>> from steps.lexicon import lexicon
    >>> fluent("Nobody, um, nobody called.", lexicon("en"))
    'Nobody called.'
    """
    text = _without_brackets(text.replace("…", "..."), lexicon)
    text = re.sub(r"(?<![(\[])\.\.\.+(?=\s+[^\W\d_])", ",", text)
    for pattern in (_phrases(lexicon), _phrases(lexicon), _always(lexicon), _fillers(lexicon)):
        text = pattern.sub(" ", text) if pattern else text
    for _ in range(3):
        text = _punctuated(REPEATED.sub(_once, text))
    return text


def _without_tags(text: str, lexicon: Lexicon) -> str:
    """Cut a question tag off the end: ", right?", ", ikke sant?"; without a question mark "no" is an answer."""
    lowered = text.lower().rstrip(" ?.!")
    asked = text.rstrip(" .!").endswith("?")
    for tag in lexicon.tag_questions:
        bare = tag.rstrip("?").strip()
        if bare and (asked or not set(bare.split()) & (lexicon.negators | NAY)) and lowered.endswith((", " + bare, "- " + bare)):
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
    return re.sub(r"^[\s,.;:?!–—-]+|[\s,;:–—-]+$", "", text)
