"""Code groups: grown from the preliminary themes as people left them, and where new units belong among them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from steps import speech, wording
from steps.analysis import Analysis, Language
from steps.ids import Ids
from steps.naming import Said, name_groups
from steps.provenance import Lifted, lift_passage, lifted
from steps.records import AUTO, CodeGroup, Theme
from steps.similarity import Space, centres, grow, in_context, similarities, unit_length
from steps.stretches import Stretch

SMALLEST = 3
"""Units under which a drafted group is joined to the nearest one."""
STRANGE = 0.5
"""Share of the usual nearness to a group's middle under which a late unit fits nowhere."""


def place(new: Sequence[Stretch], analysis: Analysis, language: Language) -> tuple[list[str], list[CodeGroup], Space]:
    """Return the group id of each new stretch, the code groups, and the space that the placing was done in."""
    placed = lifted(analysis, language.lexicon)
    space = Space([u.lemmas for u in placed] + [s.lemmas for s in new])
    if analysis.code_groups is None:
        labels, drafted = _from_themes(new, space, analysis, language)
        return labels, drafted, space
    if not new:
        return [], analysis.code_groups, space
    labels, groups = _among(new, placed, space, analysis, language)
    return labels, groups, space


def rows_of(said: Sequence[Said], space: Space, language: Language) -> np.ndarray:
    """Lay what was said into a space, one row each."""
    return space.rows([s.lemmas for s in said], language.vectors([s.text for s in said]))


# -- the first time: from themes


def _from_themes(
    new: Sequence[Stretch], space: Space, analysis: Analysis, language: Language
) -> tuple[list[str], list[CodeGroup]]:
    themes = [t for t in analysis.themes or [] if t.status == "open"]
    if not new or not themes:
        return _without_themes(new, analysis, language)
    rows = in_context(rows_of(new, space, language), [s.utterance for s in new])
    seeds = _seeds(themes, new, space, analysis, language)
    kept = list(range(len(themes)))
    while True:
        labels = grow(rows, seeds[kept])
        small = _smallest(labels, [themes[n] for n in kept])
        if small is None:
            break
        kept.pop(small)
    labels = _with_decided(labels, rows, seeds[kept], [themes[n] for n in kept])
    ids = Ids(analysis.used)
    merged = _nearest(seeds, kept)
    found = {}
    for n, theme in enumerate(kept):
        if n in labels:
            sources = [t.id for m, t in enumerate(themes) if m == theme or (merged.get(m) == theme)]
            about = wording.group_about(themes[theme].terms, themes[theme].name, language.lexicon)
            found[n] = CodeGroup(ids.numbered("G"), themes[theme].name, about, sources)
    return [found[label].id for label in labels], list(found.values())


def _without_themes(new: Sequence[Stretch], analysis: Analysis, language: Language) -> tuple[list[str], list[CodeGroup]]:
    """With no theme to grow from, all units stand in one group that people sort."""
    if not new:
        return [], []
    name = name_groups([new], language)[0]
    about = wording.group_about(name.terms, name.text, language.lexicon)
    group = CodeGroup(Ids(analysis.used).numbered("G"), name.text, about)
    return [group.id] * len(new), [group]


def _seeds(themes: Sequence[Theme], new: Sequence[Stretch], space: Space, analysis: Analysis, language: Language) -> np.ndarray:
    """Lay each theme into the space: the middle of its passages, and its name and terms with the same weight."""
    lemma = {t.text.lower(): t.lemma for s in new for part in s.sentences for t in part.tokens}
    texts = [f"{t.name}. {', '.join(t.terms)}" for t in themes]
    named = space.rows([[lemma.get(w, w) for w in speech.words(text)] for text in texts], language.vectors(texts))
    seeds = []
    for theme, row in zip(themes, named, strict=True):
        passages = [lift_passage(analysis.transcripts, p, language.lexicon) for p in theme.passages]
        middle = rows_of(passages, space, language).mean(axis=0) if passages else row
        seeds.append(middle + row)
    return unit_length(np.stack(seeds))


def _smallest(labels: list[int], themes: Sequence[Theme]) -> int | None:
    """Return the smallest group that is too small and whose theme nobody has read, if there are others."""
    sizes = [(labels.count(n), n) for n, t in enumerate(themes) if t.by == AUTO and 0 < labels.count(n) < SMALLEST]
    return min(sizes)[1] if sizes and len(themes) > 1 else None


def _with_decided(labels: list[int], rows: np.ndarray, seeds: np.ndarray, themes: Sequence[Theme]) -> list[int]:
    """Give a theme that a person has read the units nearest to it, where the growing has left it none."""
    near = similarities(rows, seeds).argmax(axis=1)
    without = {n for n, theme in enumerate(themes) if theme.by != AUTO and n not in labels}
    return [int(n) if n in without else label for n, label in zip(near, labels, strict=True)]


def _nearest(seeds: np.ndarray, kept: list[int]) -> dict[int, int]:
    """For each theme that has no group of its own, the theme whose group is nearest."""
    near = similarities(seeds, seeds[kept])
    return {n: kept[int(near[n].argmax())] for n in range(len(seeds)) if n not in kept}


# -- later: among what exists


def _among(
    new: Sequence[Stretch], placed: Sequence[Lifted], space: Space, analysis: Analysis, language: Language
) -> tuple[list[str], list[CodeGroup]]:
    """Place new units in the nearest open group; those that fit nowhere, and fit each other, form a new one."""
    groups = list(analysis.code_groups or [])
    live = [g.id for g in analysis.open_groups()]
    members = [u for u in placed if analysis.final_group(u.unit.group) in live]
    if not members:
        labels, drafted = _without_themes(new, analysis, language)
        return labels, groups + drafted
    rows = in_context(rows_of(new, space, language), [s.utterance for s in new])
    own = in_context(rows_of(members, space, language), [u.utterance for u in members])
    homes = [live.index(analysis.final_group(u.unit.group)) for u in members]
    middle = centres(own, homes, len(live))
    near = similarities(rows, middle)
    labels = [live[n] for n in near.argmax(axis=1)]
    usual = float(np.median((own * middle[homes]).sum(axis=1)))
    strange = [n for n, best in enumerate(near.max(axis=1)) if best < STRANGE * usual]
    if len(strange) >= SMALLEST:
        opened = _opened([new[n] for n in strange], groups, analysis, language)
        groups.append(opened)
        for n in strange:
            labels[n] = opened.id
    return labels, groups


def _opened(strange: Sequence[Stretch], groups: Sequence[CodeGroup], analysis: Analysis, language: Language) -> CodeGroup:
    """Open a group for late units that fit nowhere."""
    name = name_groups([strange], language, taken=[g.name for g in groups])[0]
    about = wording.group_about(name.terms, name.text, language.lexicon)
    return CodeGroup(Ids(analysis.used).numbered("G"), name.text, about)
