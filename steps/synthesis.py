"""Step 5, analytic texts: the artificial quotations retold in the third person, claim by claim, and what to reread for each.

Recontextualising (Malterud 2012, step 4: from condensation to descriptions and concepts). Quantifiers are counted, never typed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from steps import speech, wording
from steps.analysis import Analysis, Language
from steps.groups import rows_of
from steps.ids import Ids
from steps.lexicon import Lexicon
from steps.naming import Name, name_groups
from steps.negation import differs
from steps.phrases import retold
from steps.plain import plain
from steps.provenance import Lifted, lifted, participants
from steps.records import (
    AUTO,
    AnalyticText,
    ArtificialQuotation,
    Claim,
    CodeGroup,
    CondensedSentence,
    Sentence,
    Subgroup,
    Validation,
)
from steps.similarity import Space, similarities, unit_length
from steps.speech import count
from steps.valence import valence

PARAGRAPH = 5
"""Claims about one subgroup at most; together they are a paragraph."""
HEADING = range(4, 13)
"""Words of a heading that says a finding."""
AGAINST = 3
DEICTIC = frozenset("this that these those it he she they him her them you your there here".split())
"""Words that point at something said before, which a heading has not got."""


@dataclass(frozen=True)
class _Study:
    """What every category needs: the units by id, their space, the language, and how many participants there are."""

    analysis: Analysis
    units: dict[str, Lifted]
    space: Space
    language: Language
    total: int

    def sources(self, sentences: Sequence[CondensedSentence]) -> list[Lifted]:
        """Return the units behind sentences, each once."""
        return [self.units[u] for u in dict.fromkeys(u for s in sentences for u in s.sources) if u in self.units]

    def quantifier(self, sentences: Sequence[CondensedSentence]) -> str:
        who = participants(self.sources(sentences))
        return wording.quantifier(len(who), self.total, self.analysis.quantifiers)


def synthesize(analysis: Analysis, language: Language) -> list[AnalyticText]:
    """Write a category for every open code group, and a claim for every condensed sentence that no claim rests on yet."""
    units = lifted(analysis, language.lexicon)
    space = Space([u.lemmas for u in units])
    study = _Study(analysis, {u.unit.id: u for u in units}, space, language, len(analysis.participants))
    existing = {c.group: c for c in analysis.categories or []}
    quotations = {q.subgroup: q for q in analysis.artificial_quotations or []}
    found = []
    for group in analysis.open_groups():
        told = [(s, quotations[s.id]) for s in _subgroups(analysis, group) if s.id in quotations]
        before = existing.pop(group.id, None)
        if told:
            found.append(_category(group, before, told, study))
        elif before and before.by != AUTO:
            found.append(before)
    return found + [c for c in existing.values() if c.by != AUTO or any(x.by != AUTO for x in c.claims)]


def _subgroups(analysis: Analysis, group: CodeGroup) -> list[Subgroup]:
    return [s for s in analysis.open_subgroups() if analysis.final_group(s.group) == group.id]


def _category(
    group: CodeGroup, before: AnalyticText | None, told: Sequence[tuple[Subgroup, ArtificialQuotation]], study: _Study
) -> AnalyticText:
    known = {s.id for _, q in told for s in q.sentences}
    claims = [_told_anew(c, told, study) for c in _standing(before.claims if before else [], known)]
    ids = Ids(study.analysis.used | {c.id for c in claims})
    removed = _taken_out(study.analysis, group.id)
    drafted: list[Claim] = []
    for subgroup, quotation in told:
        cited = {s for c in claims for s in c.sources} | removed
        new = [s for s in quotation.sentences if s.status == "open" and s.id not in cited]
        if new:
            begun = any(c.about == subgroup.id for c in claims)
            drafted += _paragraph(group, subgroup, new, begun, ids, study)
    claims = _in_paragraphs(claims, drafted)
    shown = [s.id for s, q in told if q.illustration]
    if before is None:
        heading = _heading(group, told, study)
        return AnalyticText(group.id, heading, claims, shown, _validation([], claims, told, study))
    illustrations = [s for s in before.illustrations if s in shown] + _new_illustrations(before, shown, study.analysis)
    return replace(
        before, claims=claims, illustrations=illustrations, validation=_validation(before.validation, claims, told, study)
    )


def _standing(claims: Sequence[Claim], known: set[str]) -> list[tuple[Claim, bool]]:
    """Return the claims that still rest on something, each with whether a drafted one has lost a source."""
    pruned = [(replace(c, sources=[s for s in c.sources if s in known]) if c.by == AUTO else c, c) for c in claims]
    return [(new, new.sources != old.sources) for new, old in pruned if new.sources or new.by != AUTO]


def _told_anew(standing: tuple[Claim, bool], told: Sequence[tuple[Subgroup, ArtificialQuotation]], study: _Study) -> Claim:
    """Write a drafted claim again that has lost a source, from what is left to it; every other claim stands."""
    claim, lost = standing
    subgroup = next((s for s, _ in told if s.id == claim.about), None)
    if not lost or subgroup is None:
        return claim
    part = [s for _, q in told for s in q.sentences if s.id in claim.sources]
    name = name_groups([study.sources(part)], study.language, by_sense=False, told=True)[0]
    frame = "contrast" if claim.kind == "contrast" else "detail" if _leads_not(claim, study) else "claim"
    return replace(claim, text=_claim(frame, subgroup, part, name, study))


def _leads_not(claim: Claim, study: _Study) -> bool:
    """Whether another claim about the subgroup stands before it."""
    every = [c for x in study.analysis.categories or [] for c in x.claims if c.about == claim.about]
    return bool(every) and every[0].id != claim.id


def _taken_out(analysis: Analysis, group: str) -> set[str]:
    """Sentences whose claim a person deleted: not claimed again."""
    base = next((c for c in analysis.base.categories or [] if c.group == group), None) if analysis.base else None
    return {s for claim in base.claims for s in claim.sources} if base else set()


def _new_illustrations(before: AnalyticText, shown: list[str], analysis: Analysis) -> list[str]:
    base = next((c for c in analysis.base.categories or [] if c.group == before.group), None) if analysis.base else None
    seen = set(before.illustrations) | set(base.illustrations if base else [])
    return [s for s in shown if s not in seen]


def _in_paragraphs(claims: Sequence[Claim], drafted: Sequence[Claim]) -> list[Claim]:
    """Put each new claim after the last one about its subgroup; the order that people gave the others stands."""
    placed = list(claims)
    for claim in drafted:
        after = max((n for n, c in enumerate(placed) if c.about == claim.about), default=len(placed) - 1)
        placed.insert(after + 1, claim)
    return placed


# -- claims


def _paragraph(
    group: CodeGroup, subgroup: Subgroup, new: Sequence[CondensedSentence], begun: bool, ids: Ids, study: _Study
) -> list[Claim]:
    """Say in claims what a subgroup's sentences tell: first what most tell, then the rest, last what stands against it."""
    accord, contrast = _sides(new, study.language)
    parts = _parts(accord, PARAGRAPH - bool(contrast))
    frames = [("detail" if begun or n else "claim", "claim", part) for n, part in enumerate(parts)]
    if contrast:
        frames.append(("contrast", "contrast", contrast))
    names = name_groups([study.sources(part) for _, _, part in frames], study.language, by_sense=False, told=True)
    return [
        Claim(ids.numbered(f"{group.id}-a"), subgroup.id, _claim(frame, subgroup, part, name, study), [s.id for s in part], kind)
        for (frame, kind, part), name in zip(frames, names, strict=True)
    ]


def _sides(sentences: Sequence[CondensedSentence], language: Language) -> tuple[list[CondensedSentence], list[CondensedSentence]]:
    """Part the sentences that tell of hindrance from those that tell of support, the side with more sources first."""
    leaning = [(s, np.sign(valence(s.text, language.lexicon))) for s in sentences]
    weight = {side: sum(len(s.sources) for s, lean in leaning if lean == side) for side in (1, -1)}
    if not weight[1] or not weight[-1]:
        return list(sentences), []
    minor = -1 if weight[1] >= weight[-1] else 1
    return [s for s, lean in leaning if lean != minor], [s for s, lean in leaning if lean == minor]


def _parts(sentences: list[CondensedSentence], most: int) -> list[list[CondensedSentence]]:
    """Cut sentences, those with most sources first, into at most ``most`` parts of about equal size."""
    size = max(3, -(-len(sentences) // most))
    return [sentences[n : n + size] for n in range(0, len(sentences), size)]


def _claim(frame: str, subgroup: Subgroup, part: Sequence[CondensedSentence], name: Name, study: _Study) -> str:
    lexicon = study.language.lexicon
    kind = study.quantifier(part)
    told = [name.text, *name.terms][:3]
    if frame != "claim":
        return lexicon.frames[f"{frame}_{kind}"].format(phrase=wording.listed(told, lexicon))
    about = retold(subgroup.name, lexicon)
    told = [t for t in told if t != about]
    if told and not wording.third_person(about, lexicon):
        about, told = told[0], told[1:]
    if not told:
        return lexicon.frames[f"claim_bare_{kind}"].format(name=about)
    return lexicon.frames[f"claim_{kind}"].format(name=about, terms=wording.listed(told, lexicon))


# -- heading


def _heading(group: CodeGroup, told: Sequence[tuple[Subgroup, ArtificialQuotation]], study: _Study) -> str:
    """Say the finding: the short statement nearest to the whole category, or its name with its first two subgroups."""
    lexicon = study.language.lexicon
    units = study.sources([s for _, q in told for s in q.sentences])
    statements = [(u, text) for u in units for text in _statements(u, study.language)]
    if statements:
        rows = rows_of(units, study.space, study.language)
        middle = unit_length(rows.mean(axis=0, keepdims=True))[0]
        near = {u.unit.id: float(n) for u, n in zip(units, np.round(rows @ middle, 6), strict=True)}
        best = max(statements, key=lambda s: (near[s[0].unit.id], s[1]))
        return best[1]
    name = wording.capital(retold(group.name, lexicon))
    parts = [retold(s.name, lexicon) for s, _ in told if s.name != group.name]
    parts = [p for p in parts if wording.third_person(p, lexicon)]
    if parts and not wording.third_person(name, lexicon):
        return wording.capital(wording.listed(parts[:2], lexicon))
    if not parts:
        return name
    if len(parts) == 1:
        return lexicon.frames["heading_one"].format(name=name, first=parts[0])
    return lexicon.frames["heading_two"].format(name=name, first=parts[0], second=parts[1])


def _statements(unit: Lifted, language: Language) -> list[str]:
    """Return a unit's short sentences that state something about a thing, in nobody's first person."""
    lexicon = language.lexicon
    found = []
    for sentence in unit.sentences:
        text = _without_contrast(plain(sentence.text, lexicon)).rstrip(".")
        short = count(text) in HEADING and not set(".:;–?") & set(text)
        if short and _states(sentence) and not set(speech.words(text)) & (lexicon.first_person | DEICTIC):
            found.append(text)
    return found


def _without_contrast(text: str) -> str:
    """Cut a word off the start that only joins a sentence to the one before it."""
    first, _, rest = text.partition(" ")
    return wording.capital(rest) if first.lower().strip(",") in ("but", "then", "because", "'cause", "also") else text


def _states(sentence: Sentence) -> bool:
    """Whether a sentence has a noun near its start as the subject of its main verb, and ends as a sentence does."""
    for token in sentence.tokens[:6]:
        if token.dep in ("mark", "advmod") and token.start == 0:
            return False
        if token.dep in ("nsubj", "nsubjpass"):
            verb = sentence.tokens[token.head]
            return (
                token.pos in ("NOUN", "PROPN")
                and verb.dep == "ROOT"
                and verb.pos in ("VERB", "AUX")
                and sentence.text.endswith(".")
            )
    return False


# -- what to reread


def digest(text: str) -> str:
    """Return the short digest by which a validation knows the text that it validated."""
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def _validation(
    before: Sequence[Validation], claims: Sequence[Claim], told: Sequence[tuple[Subgroup, ArtificialQuotation]], study: _Study
) -> list[Validation]:
    """Prepare the return to the transcripts for every claim without a record of it; drop what was prepared for none."""
    live = {(c.id, digest(c.text)) for c in claims}
    kept = [_of_what_is_there(v, study) for v in before if v.by != AUTO or (v.claim, v.of) in live]
    seen = {v.claim for v in kept}
    sentences = {s.id: s for _, q in told for s in q.sentences}
    new = [c for c in claims if c.id not in seen]
    if not new:
        return kept
    every = study.sources(list(sentences.values()))
    rows = rows_of(every, study.space, study.language)
    return kept + [_prepared(c, [sentences[s] for s in c.sources if s in sentences], every, rows, study) for c in new]


def _of_what_is_there(validation: Validation, study: _Study) -> Validation:
    """Take units that are gone out of what was prepared; what a person recorded stands."""
    if validation.by != AUTO:
        return validation
    return replace(validation, against=[u for u in validation.against if u in study.units])


def _prepared(
    claim: Claim, rests_on: Sequence[CondensedSentence], every: Sequence[Lifted], rows: np.ndarray, study: _Study
) -> Validation:
    own = study.sources(rests_on)
    reread = sorted({u.transcript for u in own})
    return Validation(claim.id, digest(claim.text), reread, _against(rests_on, own, every, rows, study))


def _against(
    rests_on: Sequence[CondensedSentence], own: Sequence[Lifted], every: Sequence[Lifted], rows: np.ndarray, study: _Study
) -> list[str]:
    """Return the units that most likely speak against a claim: near to what it rests on, denying it or leaning otherwise.

    ``rows`` are those of ``every`` unit of the category.
    """
    lexicon = study.language.lexicon
    mine = {u.unit.id for u in own}
    inside = [n for n, u in enumerate(every) if u.unit.id in mine]
    if not inside:
        return []
    lean = np.sign(sum(np.sign(valence(every[n].text, lexicon)) for n in inside))
    near = similarities(rows, unit_length(rows[inside].mean(axis=0, keepdims=True)))[:, 0]
    found: list[str] = []
    for n in np.argsort(-near, kind="stable"):
        text = every[n].text
        if every[n].unit.id not in mine and _opposes(text, lean, rests_on, lexicon):
            found.append(every[n].unit.id)
        if len(found) == AGAINST:
            break
    return found


def _opposes(text: str, lean: int, rests_on: Sequence[CondensedSentence], lexicon: Lexicon) -> bool:
    """Whether a text leans the other way than a claim's units do, or denies one of its sentences."""
    return bool(lean and np.sign(valence(text, lexicon)) == -lean) or any(differs(text, s.text, lexicon) for s in rests_on)
