"""Step 4, artificial quotations: every unit of a subgroup reduced to one text as if told by one person.

First person, the participants' own words, like statements said once with all their sources (Malterud 2012, step 3: condensation).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from steps import speech
from steps.analysis import Analysis, Language
from steps.groups import rows_of
from steps.ids import Ids
from steps.lexicon import Lexicon
from steps.negation import differs
from steps.plain import plain
from steps.provenance import Lifted, lifted
from steps.records import AUTO, ArtificialQuotation, CondensedSentence, Illustration, LeftOut, Sentence
from steps.similarity import Space, similarities, unit_length
from steps.speech import count
from steps.verbatim import CUT

LIKE = 0.5
"""Similarity from which two units are taken to say the same."""
MOST_SENTENCES = 40
SHORTEST, LONGEST = 20, 110
"""Words of an illustrative quotation in published reports."""
FOR_A_NEW_VOICE = 0.15
"""How much less central a quotation may be that lets a participant be heard who has not been quoted yet."""
READABLE = 38
"""Words after which a condensed sentence takes in no further one."""


@dataclass(frozen=True)
class Condensate:
    """One unit in readable words, and how well it could speak for others that say the same."""

    source: Lifted
    text: str

    def voice(self, lexicon: Lexicon) -> float:
        """How much the text sounds like somebody telling: first person, a whole sentence, of middling length, no question."""
        spoken = speech.words(self.text)
        first = 1.0 if set(spoken) & lexicon.first_person else 0.0
        length = 1.0 if 8 <= len(spoken) <= 28 else 0.4 if len(spoken) >= 5 else 0.0
        return first + length - (0.8 if self.text.endswith("?") else 0.0)


def condense(analysis: Analysis, language: Language) -> list[ArtificialQuotation]:
    """Bring every unit of every subgroup into its artificial quotation: in a sentence, or left out with a reason."""
    units = lifted(analysis, language.lexicon)
    space = Space([u.lemmas for u in units])
    home = {m.unit: m.subgroup for m in analysis.memberships}
    existing = {q.subgroup: q for q in analysis.artificial_quotations or []}
    removed = _taken_out(analysis)
    quoted = Counter[str](_speaker(units, q) for q in existing.values() if q.illustration)
    found = []
    for subgroup in analysis.open_subgroups():
        own = [u for u in units if home.get(u.unit.id) == subgroup.id]
        before = existing.pop(subgroup.id, None) or ArtificialQuotation(subgroup.id)
        found.append(_quotation(before, own, removed, quoted, analysis, space, language))
    kept = [q for q in existing.values() if any(s.by != AUTO for s in q.sentences)]
    return [q for q in found if q.sentences or q.left_out] + kept


def _taken_out(analysis: Analysis) -> set[str]:
    """Units that a person took out of every sentence and left-out list they stood in: reported, not put back."""
    if not analysis.base:
        return set()
    return _accounted(analysis.base.artificial_quotations or []) - _accounted(analysis.artificial_quotations or [])


def _accounted(quotations: Sequence[ArtificialQuotation]) -> set[str]:
    return {u for q in quotations for s in q.sentences for u in s.sources} | {x.unit for q in quotations for x in q.left_out}


def _speaker(units: Sequence[Lifted], quotation: ArtificialQuotation) -> str:
    wanted = quotation.illustration.unit if quotation.illustration else ""
    return next((u.participant for u in units if u.unit.id == wanted), "")


def _quotation(
    before: ArtificialQuotation,
    own: Sequence[Lifted],
    removed: set[str],
    quoted: Counter[str],
    analysis: Analysis,
    space: Space,
    language: Language,
) -> ArtificialQuotation:
    members = {u.unit.id for u in own}
    standing = _standing(before, members, analysis)
    left_out = [x for x in before.left_out if x.unit in members or x.by != AUTO]
    settled = {u for s in standing for u in s.sources} | {x.unit for x in left_out}
    new = [u for u in own if u.unit.id not in settled and u.unit.id not in removed]
    ids = Ids(analysis.used | {s.id for s in before.sentences})
    if new:
        most = analysis.setting("sentences", MOST_SENTENCES)
        standing, more = _told(standing, own, new, before.subgroup, ids, most, space, language)
        left_out = left_out + more
    chosen = before.illustration
    if chosen is None or (chosen.by == AUTO and chosen.unit not in members):
        chosen = _illustration(own, quoted, space, language)
    return replace(before, sentences=standing, left_out=left_out, illustration=chosen)


def _standing(before: ArtificialQuotation, members: set[str], analysis: Analysis) -> list[CondensedSentence]:
    """Return the sentences that stand: drafts lose the sources that have left, and go with the unit whose words they say."""
    base = analysis.base.artificial_quotations or [] if analysis.base else []
    proposed = {s.id: s.text for q in base for s in q.sentences}
    drafts = [s for s in before.sentences if s.by == AUTO]
    gone = {s.id for s in drafts if s.sources[:1] and s.sources[0] not in members and s.text == proposed.get(s.id)}
    pruned = {s.id: [u for u in s.sources if u in members] for s in drafts}
    found = [replace(s, sources=pruned.get(s.id, s.sources)) for s in before.sentences if s.id not in gone]
    return [s for s in found if s.sources]


# -- one sentence for what is alike


def _told(
    standing: list[CondensedSentence],
    own: Sequence[Lifted],
    new: Sequence[Lifted],
    subgroup: str,
    ids: Ids,
    most: int,
    space: Space,
    language: Language,
) -> tuple[list[CondensedSentence], list[LeftOut]]:
    """Take new units in: into a drafted sentence that says the same, into a sentence of their own, or left out."""
    lexicon = language.lexicon
    condensates = {u.unit.id: condensate(u, space, lexicon) for u in new}
    rows = dict(zip((u.unit.id for u in own), rows_of(own, space, language), strict=True))
    middle = unit_length(np.stack(list(rows.values())).mean(axis=0, keepdims=True))[0]
    central = sorted(new, key=lambda u: (-round(float(rows[u.unit.id] @ middle), 6), u.unit.id))
    units = {u.unit.id: u for u in own}
    told = [_Told(s, units.get(s.sources[0])) for s in standing]
    left_out, waiting = [], []
    for unit in central:
        if not condensates[unit.unit.id].text:
            left_out.append(LeftOut(unit.unit.id, _why_silent(unit, lexicon)))
        elif not _join(unit, rows, told, True, lexicon):
            waiting.append(unit)
    for unit in _alike(waiting, condensates, rows, told, subgroup, ids, most, lexicon):
        if not _join(unit, rows, told, False, lexicon):
            left_out.append(LeftOut(unit.unit.id, lexicon.left_out["opposite"]))
    fresh = sorted((t for t in told if t.fresh), key=lambda t: -len(t.sentence.sources))
    return [t.sentence for t in told if not t.fresh] + _renumbered(fresh), left_out


@dataclass
class _Told:
    """A sentence on its way: the unit whose words it says, and whether it is drafted now."""

    sentence: CondensedSentence
    teller: Lifted | None
    fresh: bool = False


Rows = dict[str, np.ndarray]
"""The row of each unit of a subgroup, by id."""


def _join(unit: Lifted, rows: Rows, told: list[_Told], like: bool, lexicon: Lexicon) -> bool:
    """Make a unit a further source of the nearest drafted sentence that it does not contradict.

    With ``like`` only of one that says the same; without, of any, where there is no room for a sentence of its own.
    """
    open_ = [(t, t.teller) for t in told if t.sentence.by == AUTO and t.teller]
    if not open_:
        return False
    near = similarities(rows[unit.unit.id][None, :], np.stack([rows[teller.unit.id] for _, teller in open_]))[0]
    for n in np.argsort(-near, kind="stable")[:5]:
        found, teller = open_[n]
        if like and not _says_the_same(unit, teller, float(near[n])):
            return False
        if not differs(unit.text, found.sentence.text, lexicon):
            found.sentence = replace(found.sentence, sources=[*found.sentence.sources, unit.unit.id])
            return True
    return False


def _says_the_same(unit: Lifted, teller: Lifted, near: float) -> bool:
    """Whether two units are near and share two content words."""
    return near >= LIKE and len(set(unit.lemmas) & set(teller.lemmas)) >= 2


def _alike(
    waiting: Sequence[Lifted],
    condensates: dict[str, Condensate],
    rows: Rows,
    told: list[_Told],
    subgroup: str,
    ids: Ids,
    most: int,
    lexicon: Lexicon,
) -> list[Lifted]:
    """Say what is alike once, the most central first, in the words of whoever tells it best; return whom there is no room for."""
    left = list(waiting)
    while left and len(told) < most:
        teller = max(_around(left[0], left, rows), key=lambda u: (condensates[u.unit.id].voice(lexicon), -left.index(u)))
        text = condensates[teller.unit.id].text
        sources = [u for u in _around(teller, left, rows) if u is teller or not differs(u.text, text, lexicon)]
        sources.sort(key=lambda u: u is not teller)
        sentence = CondensedSentence(ids.numbered(f"{subgroup}-s"), text, [u.unit.id for u in sources])
        told.append(_Told(sentence, teller, fresh=True))
        left = [u for u in left if u not in sources]
    return left


def _around(unit: Lifted, others: Sequence[Lifted], rows: Rows) -> list[Lifted]:
    """Return a unit and those that say the same."""
    near = similarities(rows[unit.unit.id][None, :], np.stack([rows[u.unit.id] for u in others]))[0]
    return [u for u, n in zip(others, near, strict=True) if u is unit or _says_the_same(unit, u, float(n))]


def _renumbered(fresh: list[_Told]) -> list[CondensedSentence]:
    """Give the ids of new sentences out again in the order in which they are told."""
    names = [t.sentence.id for t in fresh]
    names.sort(key=lambda name: int(re.sub(r"\D", "", name.rpartition("-s")[2])))
    return [replace(t.sentence, id=name) for t, name in zip(fresh, names, strict=True)]


def _why_silent(unit: Lifted, lexicon: Lexicon) -> str:
    return lexicon.left_out["inaudible" if speech.is_inaudible(unit.text, lexicon) else "fragment"]


# -- one unit in readable words


def condensate(unit: Lifted, space: Space, lexicon: Lexicon) -> Condensate:
    """Reduce a unit to the sentence of it that says most, with the next one where there is room, in readable words.

    Where these would deny what the unit affirms, or the other way round, all of its words are kept.
    """
    ready = [(s, plain(s.text, lexicon)) for s in unit.sentences]
    ready = [(s, text) for s, text in ready if count(text) >= 3]
    if not ready:
        whole = plain(unit.text, lexicon)
        return Condensate(unit, whole if count(whole) >= 3 else "")
    weight = [_telling(s, text, space, lexicon) for s, text in ready]
    best = max(range(len(ready)), key=lambda n: (weight[n], -n))
    chosen, size = {best}, count(ready[best][1])
    for other in (best - 1, best + 1):
        if (
            0 <= other < len(ready)
            and size + count(ready[other][1]) <= READABLE
            and (other < best or weight[other] >= 0.6 * weight[best])
        ):
            chosen.add(other)
            size += count(ready[other][1])
    drafts = (_joined([ready[n][1] for n in sorted(chosen)], lexicon), plain(unit.text, lexicon), unit.text)
    return Condensate(unit, next(text for text in drafts if text == unit.text or not differs(unit.text, text, lexicon)))


def _telling(sentence: Sentence, text: str, space: Space, lexicon: Lexicon) -> float:
    worth = sum(space.weight.get(lemma, 1.0) for lemma in sorted(set(speech.content(sentence.tokens, lexicon))))
    first = 1.5 if set(speech.words(text)) & lexicon.first_person else 0.0
    return worth / (1 + 0.02 * count(text)) + first - (2.0 if text.endswith("?") else 0.0)


def _joined(texts: list[str], lexicon: Lexicon) -> str:
    """Put two or three short sentences into one item, with a dash between them."""
    parts = [t.rstrip(".") if n < len(texts) - 1 else t for n, t in enumerate(texts)]
    return " – ".join(parts[:1] + [_continued(p, lexicon) for p in parts[1:]])


def _continued(text: str, lexicon: Lexicon) -> str:
    """Write the first letter small where the first word is a small one; another may be a name or a German noun."""
    first = text.split(" ", 1)[0].rstrip(",")
    small = first.lower() in lexicon.stop and first not in ("I", "I'm", "I've", "I'd", "I'll")
    return text[:1].lower() + text[1:] if small else text


# -- one authentic quotation


def _illustration(own: Sequence[Lifted], quoted: Counter[str], space: Space, language: Language) -> Illustration | None:
    """Choose the unit nearest to the whole subgroup that can be quoted, from a voice not heard yet where there is one."""
    lexicon = language.lexicon
    if not own:
        return None
    rows = rows_of(own, space, language)
    middle = unit_length(rows.mean(axis=0, keepdims=True))[0]
    near = np.round(rows @ middle, 6)
    fit = [n for n, u in enumerate(own) if SHORTEST <= count(u.text) <= LONGEST and not speech.is_inaudible(u.text, lexicon)]
    whole = [n for n in fit if not CUT.search(own[n].text)] or fit
    if not whole:
        best = min(range(len(own)), key=lambda n: (abs(count(own[n].text) - SHORTEST), -near[n], n))
        why = lexicon.frames["illustration_short"].format(shortest=SHORTEST, longest=LONGEST)
        return _quoted(own[best], why, quoted)
    central = max(whole, key=lambda n: (near[n], -n))
    unheard = [n for n in whole if not quoted[own[n].participant] and near[n] >= near[central] - FOR_A_NEW_VOICE]
    best = central if not quoted[own[central].participant] or not unheard else max(unheard, key=lambda n: (near[n], -n))
    kind = "only" if len(whole) == 1 else "central" if best == central else "voice"
    return _quoted(own[best], lexicon.frames[f"illustration_{kind}"], quoted)


def _quoted(unit: Lifted, why: str, quoted: Counter[str]) -> Illustration:
    quoted[unit.participant] += 1
    return Illustration(unit.unit.id, unit.text, why)
