"""Step 1, the total impression: what strikes a reader across the interviews (Malterud 2012, step 1: from chaos to themes)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from steps import wording
from steps.analysis import Analysis, Language
from steps.ids import Ids
from steps.naming import name_groups
from steps.provenance import lift_passage
from steps.records import Passage, Theme
from steps.relevance import telling
from steps.similarity import Space, centres, divide, in_context, similarities
from steps.stretches import Stretch, stretches

FEWEST, MOST = 4, 8
"""Preliminary themes in published studies."""
PASSAGES = 3
HEARD = 0.4
"""How near to a passage of a theme a late interview's speech must come for the theme to count as heard."""


def impression(analysis: Analysis, language: Language) -> list[Theme]:
    """Draft preliminary themes from nothing, or let themes that exist be heard in the interviews that have arrived."""
    if analysis.themes is not None:
        return _heard(analysis, language)
    said = [s for t in analysis.transcripts.values() for s in stretches(t, language.lexicon)]
    kept = telling(said)
    if not kept:
        return []
    rows = _rows(kept, language)
    labels = divide(rows, FEWEST, MOST, smallest=max(2, len(kept) // 40))
    groups = [[n for n, label in enumerate(labels) if label == k] for k in range(max(labels) + 1)]
    names = name_groups([[kept[n] for n in g] for g in groups], language)
    middle = centres(rows, labels, len(groups))
    ids = Ids(analysis.used)
    themes = []
    for name, group, centre in zip(names, groups, middle, strict=True):
        heard = sorted({kept[n].transcript for n in group})
        words = wording.impression(name, len(heard), len(analysis.transcripts), language.lexicon)
        near = sorted(group, key=lambda n: (-round(float(rows[n] @ centre), 6), n))
        passages = [Passage(kept[n].address, kept[n].text) for n in _spread([(n, kept[n]) for n in near])]
        themes.append(Theme(ids.numbered("T"), name.text, words, name.terms, heard, passages))
    return themes


def _rows(said: Sequence[Stretch], language: Language) -> np.ndarray:
    space = Space([s.lemmas for s in said])
    rows = space.rows([s.lemmas for s in said], language.vectors([s.text for s in said]))
    return in_context(rows, [s.utterance for s in said])


def _spread(near: Sequence[tuple[int, Stretch]]) -> list[int]:
    """Choose the nearest passages of readable length, from different interviews where there are."""
    readable = [(n, s) for n, s in near if 8 <= len(s.text.split()) <= 90] or list(near)
    first_of_each = list({s.transcript: n for n, s in reversed(readable)}.values())
    order = [n for n, _ in readable]
    return (sorted(first_of_each, key=order.index) + [n for n in order if n not in first_of_each])[:PASSAGES]


def _heard(analysis: Analysis, language: Language) -> list[Theme]:
    """Add to ``heard_in`` the arrived interviews in which a theme is heard; nothing else of a theme changes."""
    themes = list(analysis.themes or [])
    arrived = [t for name, t in analysis.transcripts.items() if name in analysis.arrived]
    said = telling([s for t in arrived for s in stretches(t, language.lexicon)])
    if not said or not themes:
        return themes
    examples = [lift_passage(analysis.transcripts, p, language.lexicon) for t in themes for p in t.passages]
    space = Space([s.lemmas for s in said] + [e.lemmas for e in examples])
    new = space.rows([s.lemmas for s in said], language.vectors([s.text for s in said]))
    own = space.rows([e.lemmas for e in examples], language.vectors([e.text for e in examples]))
    found, at = [], 0
    for theme in themes:
        rows = own[at : at + len(theme.passages)]
        at += len(theme.passages)
        near = similarities(new, rows).max(axis=1) if len(rows) else np.zeros(len(said))
        late = {s.transcript for s, n in zip(said, near, strict=True) if n >= HEARD}
        found.append(replace(theme, heard_in=theme.heard_in + sorted(late - set(theme.heard_in))))
    return found
