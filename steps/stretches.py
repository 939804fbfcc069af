"""Participants' speech cut into stretches of one meaning each, before anybody asks what they are about.

Decontextualising (Malterud 2012, step 2) lifts text out of its interview; a stretch is what may be lifted: a clause to a few
sentences of one speaker, running on over the interviewer's back-channels and never over anything else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from steps import speech
from steps.ids import Address
from steps.lexicon import Lexicon
from steps.records import INTERVIEWER, PARTICIPANT, Sentence, Transcript
from steps.sentences import part
from steps.speech import count

FULL = 45
"""Words after which a stretch takes no further sentence."""
ENOUGH = 14
"""Words after which a sign of a new meaning ends a stretch."""
SHRED = 6
"""Words under which a stretch joins its neighbour."""
RUN_ON = 60
"""Words over which one sentence is cut at its clauses."""
GAP = " (...) "


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of one participant's speech; ``bare`` is why it cannot be a unit by itself, as a key of the lexicon's reasons.

    ``sentences`` are its parts as parsed, ``lemmas`` its content words; ``said`` counts the words of its whole utterance.
    """

    transcript: str
    participant: str
    at: Address
    text: str
    sentences: tuple[Sentence, ...]
    lemmas: tuple[str, ...]
    asked: str
    said: int
    bare: str | None = None

    @property
    def utterance(self) -> tuple[str, int]:
        """What identifies the turn in which it begins."""
        return self.transcript, self.at.turn

    @property
    def address(self) -> str:
        """The address with its transcript, as other files write it."""
        return f"{self.transcript}-{self.at}"


@dataclass(frozen=True, slots=True)
class _Spoken:
    turn: int
    sentence: Sentence
    bare: str | None
    lemmas: tuple[str, ...]

    @property
    def size(self) -> int:
        return count(self.sentence.text)


Free = Callable[[int, int], bool]
"""Whether sentence m of turn n is still to be accounted for."""


def stretches(transcript: Transcript, lexicon: Lexicon, free: Free = lambda turn, sentence: True) -> list[Stretch]:
    """Return the participants' speech in order, every word of every free sentence in exactly one stretch."""
    found: list[Stretch] = []
    for asked, utterance in _utterances(transcript, lexicon, free):
        said = sum(s.size for s in utterance)
        facts = speech.asks_for_facts(asked, lexicon) and said <= 12
        for run in _runs(utterance, lexicon):
            found += _cut(transcript, run, asked, said, facts, lexicon)
    return found


def _utterances(transcript: Transcript, lexicon: Lexicon, free: Free) -> Iterator[tuple[str, list[_Spoken]]]:
    """Yield what the interviewer said before, and one speaker's free sentences up to the next words that are no back-channel."""
    asked, speaker = "", None
    run: list[_Spoken] = []
    for turn in transcript.turns:
        if turn.role == PARTICIPANT:
            for sentence in turn.sentences:
                takes = free(turn.number, sentence.number)
                if run and not (takes and turn.speaker == speaker):
                    yield asked, run
                    run = []
                speaker = turn.speaker
                run += [_spoken(turn.number, sentence, lexicon)] if takes else []
        elif turn.role != INTERVIEWER or not speech.is_back_channel(turn.text, lexicon):
            if run:
                yield asked, run
            run, asked = [], turn.text if turn.role == INTERVIEWER else asked
    if run:
        yield asked, run


def _spoken(turn: int, sentence: Sentence, lexicon: Lexicon) -> _Spoken:
    bare = None
    if speech.is_inaudible(sentence.text, lexicon):
        bare = "inaudible"
    elif speech.is_back_channel(sentence.text, lexicon):
        bare = "back-channel"
    elif speech.is_small_talk(sentence.text, lexicon):
        bare = "small talk"
    return _Spoken(turn, sentence, bare, tuple(speech.content(sentence.tokens, lexicon)))


def _runs(utterance: Sequence[_Spoken], lexicon: Lexicon) -> list[list[_Spoken]]:
    """Cut an utterance between sentences where a new meaning seems to begin; bare sentences at the ends stand alone."""
    runs: list[list[_Spoken]] = []
    for spoken in utterance:
        if runs and not _begins_anew(runs[-1], spoken, lexicon):
            runs[-1].append(spoken)
        else:
            runs.append([spoken])
    return _trimmed(_without_shreds(runs))


def _begins_anew(run: list[_Spoken], new: _Spoken, lexicon: Lexicon) -> bool:
    size = sum(s.size for s in run)
    if _unfinished(run[-1], new):
        return size > 2 * FULL
    if new.bare or (size < ENOUGH and all(s.bare is None for s in run)):
        return bool(new.bare in ("small talk", "inaudible"))
    if size + new.size > FULL + SHRED:
        return True
    opening = speech.words(new.sentence.text)[:3]
    if speech.holds(opening, lexicon.time_shifts):
        return True
    shared = set(new.lemmas) & {lemma for s in run for lemma in s.lemmas}
    return size >= ENOUGH and not shared and len(new.lemmas) >= 3


def _unfinished(last: _Spoken, new: _Spoken) -> bool:
    """Whether a sentence was cut by a back-channel and goes on in the next turn."""
    return last.turn != new.turn and last.sentence.text[-1:] not in '.!?…"”' and new.sentence.text[:1].islower()


def _without_shreds(runs: list[list[_Spoken]]) -> list[list[_Spoken]]:
    """Join a run of a few words to the one before it in the same utterance, or to the one after it."""
    joined: list[list[_Spoken]] = []
    for run in runs:
        small = sum(s.size for s in run if not s.bare) < SHRED
        before = sum(s.size for s in joined[-1]) if joined else 0
        if joined and (small or before < SHRED) and before + sum(s.size for s in run) <= FULL + 3 * SHRED:
            joined[-1] += run
        else:
            joined.append(list(run))
    return joined


def _trimmed(runs: list[list[_Spoken]]) -> list[list[_Spoken]]:
    """Take bare sentences off both ends of a run, so that a unit begins and ends with something said."""
    found: list[list[_Spoken]] = []
    for run in runs:
        first = next((n for n, s in enumerate(run) if not s.bare), len(run))
        last = next((n for n in range(len(run), 0, -1) if not run[n - 1].bare), first)
        found += [part for part in (run[:first], run[first:last], run[last:]) if part]
    return found


def _cut(transcript: Transcript, run: list[_Spoken], asked: str, said: int, facts: bool, lexicon: Lexicon) -> Iterator[Stretch]:
    """Make stretches of a run: one, or several where a single sentence runs on."""
    bare = _why_bare(run, facts)
    first, last = run[0], run[-1]
    at = Address(first.turn, first.sentence.number, last.turn, last.sentence.number)
    participant = transcript.participant(first.turn)
    pieces = (
        _clauses(first.sentence, lexicon)
        if len(run) == 1 and first.size > RUN_ON
        else [(_text(run), tuple(r.sentence for r in run))]
    )
    for text, sentences in pieces:
        lemmas = tuple(speech.content_of(sentences, lexicon))
        yield Stretch(transcript.id, participant, at, text, sentences, lemmas, asked, said, bare)


def _why_bare(run: list[_Spoken], facts: bool) -> str | None:
    if all(s.bare for s in run):
        return run[0].bare
    return "facts" if facts else None


def _text(run: list[_Spoken]) -> str:
    """Join sentences; where a back-channel turn stood between them, a gap stands in the text."""
    parts = [run[0].sentence.text]
    for before, after in pairwise(run):
        parts.append((GAP if before.turn != after.turn else " ") + after.sentence.text)
    return "".join(parts)


def _clauses(sentence: Sentence, lexicon: Lexicon) -> list[tuple[str, tuple[Sentence]]]:
    """Cut a run-on sentence before words that open a new clause, into pieces of about one full stretch."""
    cuts, since = [0], 0
    for n, token in enumerate(sentence.tokens):
        opens = token.text.lower() in lexicon.clause_markers or token.text.startswith("#")
        rest = len(sentence.tokens) - n
        if n - since >= ENOUGH * 2 and opens and rest >= ENOUGH:
            cuts.append(n)
            since = n
    ends = [*cuts[1:], len(sentence.tokens)]
    starts = [0] + [sentence.tokens[c].start for c in cuts[1:]]
    stops = [*starts[1:], len(sentence.text)]
    return [
        (piece, (Sentence(sentence.number, piece, part(sentence.tokens[m:n], m, a)),))
        for a, b, m, n in zip(starts, stops, cuts, ends, strict=True)
        if re.search(r"\w", piece := sentence.text[a:b].strip())
    ]
