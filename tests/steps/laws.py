"""The laws of formats.md as they bear on records: what holds of every analysis that the five steps have written."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace

from steps import speech, wording
from steps.analysis import Analysis
from steps.ids import address
from steps.lexicon import Lexicon
from steps.negation import differs
from steps.records import PARTICIPANT, AnalyticText, ArtificialQuotation, CondensedSentence, MeaningUnit
from steps.verbatim import is_verbatim


def units(analysis: Analysis) -> dict[str, MeaningUnit]:
    """The open units by id."""
    return {u.id: u for _, u in analysis.open_units()}


def sentences(analysis: Analysis) -> dict[str, CondensedSentence]:
    """The condensed sentences by id."""
    return {s.id: s for q in analysis.artificial_quotations or [] for s in q.sentences}


def voices(analysis: Analysis) -> dict[str, str]:
    """The participant behind each unit."""
    return {u.id: analysis.transcripts[t].participant(address(u.at).turn) for t, u in analysis.open_units()}


def participants_behind(analysis: Analysis, sources: list[str]) -> set[str]:
    """Whose words the condensed sentences of a claim rest on."""
    said, who = sentences(analysis), voices(analysis)
    return {who[unit] for source in sources for unit in said[source].sources}


def assert_every_sentence_is_in_a_unit_or_set_aside(analysis: Analysis) -> None:
    assert list(analysis.units) == list(analysis.transcripts)
    for name, transcript in analysis.transcripts.items():
        account = analysis.units[name]
        in_units = {place for u in account.units for place in _places(analysis, name, u.at)}
        aside = {place for a in account.set_aside for place in _places(analysis, name, a.at)}
        spoken = {(t.number, s.number) for t in transcript.turns if t.role == PARTICIPANT for s in t.sentences}
        assert in_units | aside == spoken
        turns = [address(a.at).turn for a in account.set_aside]
        assert turns == sorted(set(turns))
        assert all(a.why for a in account.set_aside)


def _places(analysis: Analysis, name: str, at: str) -> set[tuple[int, int]]:
    place = address(at)
    turns = analysis.transcripts[name].turns[place.turn - 1 : place.to]
    return {(t.number, s.number) for t in turns if t.role == PARTICIPANT for s in t.sentences if place.holds(t.number, s.number)}


def assert_every_unit_has_one_place(analysis: Analysis) -> None:
    """One open group, one of its subgroups, one sentence of its artificial quotation or a reason why it is left out."""
    live = {g.id for g in analysis.open_groups()}
    home = {s.id: analysis.final_group(s.group) for s in analysis.open_subgroups()}
    placed = Counter(m.unit for m in analysis.memberships)
    subgroup = {m.unit: m.subgroup for m in analysis.memberships}
    told = defaultdict(list)
    for quotation in analysis.artificial_quotations or []:
        for sentence in quotation.sentences:
            for unit in sentence.sources:
                told[unit].append(quotation.subgroup)
        for left in quotation.left_out:
            assert left.why
            told[left.unit].append(quotation.subgroup)
    assert placed == Counter(list(units(analysis)))
    for unit in units(analysis).values():
        assert analysis.final_group(unit.group) in live
        assert home[subgroup[unit.id]] == analysis.final_group(unit.group)
    assert dict(told) == {unit: [place] for unit, place in subgroup.items()}


def assert_every_sentence_reaches_a_claim(analysis: Analysis) -> None:
    cited = Counter(s for c in analysis.categories or [] for claim in c.claims for s in claim.sources)
    assert cited == Counter(list(sentences(analysis)))
    assert all(claim.sources for c in analysis.categories or [] for claim in c.claims)
    assert [c.group for c in analysis.categories or []] == [g.id for g in analysis.open_groups()]


def assert_quotations_are_verbatim(analysis: Analysis) -> None:
    for name, unit in analysis.open_units():
        assert is_verbatim(analysis.transcripts[name], unit.at, unit.text), unit
    for theme in analysis.themes or []:
        for passage in theme.passages:
            assert is_verbatim(analysis.transcripts[address(passage.at).transcript or ""], passage.at, passage.text), passage
    where = {u.id: name for name, u in analysis.open_units()}
    for quotation in analysis.artificial_quotations or []:
        shown = quotation.illustration
        assert shown, quotation.subgroup
        assert shown.unit in {m.unit for m in analysis.memberships if m.subgroup == quotation.subgroup}
        assert is_verbatim(analysis.transcripts[where[shown.unit]], units(analysis)[shown.unit].at, shown.quote), shown


def assert_no_sentence_denies_its_source(analysis: Analysis, lexicon: Lexicon) -> None:
    said = units(analysis)
    denied = [(s.id, u) for s in sentences(analysis).values() for u in s.sources if differs(said[u].text, s.text, lexicon)]
    assert denied == []


def assert_claims_are_in_the_third_person(analysis: Analysis, lexicon: Lexicon) -> None:
    claims = [claim.text for c in analysis.categories or [] for claim in c.claims]
    assert [text for text in claims if set(speech.words(text)) & lexicon.first_person] == []


def assert_quantifiers_are_counted(analysis: Analysis, lexicon: Lexicon, but: frozenset[str] = frozenset()) -> None:
    """Hold every claim's quantifier against the participants behind it, ``but`` for claims that were written before."""
    total = len(analysis.participants)
    for category in analysis.categories or []:
        for claim in category.claims:
            count = len(participants_behind(analysis, claim.sources))
            kind = wording.quantifier(count, total, analysis.quantifiers)
            said = lexicon.quantifiers[kind]
            assert claim.id in but or said in claim.text or said[0].lower() + said[1:] in claim.text, (claim, count, total)


def assert_what_steps_write(analysis: Analysis, lexicon: Lexicon, claims_before: frozenset[str] = frozenset()) -> None:
    """Hold an analysis that no hand has broken against the laws."""
    assert_every_sentence_is_in_a_unit_or_set_aside(analysis)
    assert_every_unit_has_one_place(analysis)
    assert_every_sentence_reaches_a_claim(analysis)
    assert_quotations_are_verbatim(analysis)
    assert_no_sentence_denies_its_source(analysis, lexicon)
    assert_claims_are_in_the_third_person(analysis, lexicon)
    assert_quantifiers_are_counted(analysis, lexicon, claims_before)


# -- only growth


def cut_back(before: Analysis, after: Analysis) -> Analysis:
    """Return what became of the records that stood before: without new records, and without what their lists have gained.

    Lists that may grow are ``heard_in``, ``from`` of sentences by the machine, ``left_out``, and lists of records.
    """
    quotations = {q.subgroup: q for q in after.artificial_quotations or []}
    categories = {c.group: c for c in after.categories or []}
    return replace(
        after,
        transcripts=before.transcripts,
        arrived=before.arrived,
        base=before.base,
        used=before.used,
        themes=[
            replace(now, heard_in=now.heard_in[: len(then.heard_in)])
            for then, now in zip(before.themes or [], after.themes or [], strict=True)
        ],
        units={name: after.units[name] for name in before.units},
        code_groups=(after.code_groups or [])[: len(before.code_groups or [])],
        subgroups=(after.subgroups or [])[: len(before.subgroups or [])],
        memberships=after.memberships[: len(before.memberships)],
        artificial_quotations=[_quotation(q, quotations[q.subgroup]) for q in before.artificial_quotations or []],
        categories=[_category(c, categories[c.group]) for c in before.categories or []],
    )


def _quotation(then: ArtificialQuotation, now: ArtificialQuotation) -> ArtificialQuotation:
    kept = {s.id: len(s.sources) for s in then.sentences}
    said = [replace(s, sources=s.sources[: kept[s.id]]) for s in now.sentences if s.id in kept]
    return replace(now, sentences=said, left_out=now.left_out[: len(then.left_out)])


def _category(then: AnalyticText, now: AnalyticText) -> AnalyticText:
    kept = {c.id for c in then.claims}
    return replace(
        now,
        claims=[c for c in now.claims if c.id in kept],
        illustrations=now.illustrations[: len(then.illustrations)],
        validation=[v for v in now.validation if v.claim in kept],
    )
