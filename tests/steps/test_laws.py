"""The laws on whole studies: the two examples, invented interviews, a group; with word lists, with vectors, with the parser."""

import functools
import random
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from steps.records import Passage, Theme
from tests.generate import interview
from tests.steps.language import WithSense, WordsOnly, transcript
from tests.steps.laws import assert_what_steps_write, cut_back, participants_behind, sentences, units, voices
from tests.steps.study import STEPS, carried, copied, handed_on, study, taken, written

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


@functools.cache
def helping_relations(read=transcript):
    """The English example: four interviews, and one that arrives late."""
    folder = EXAMPLES / "helping-relations"
    files = [*sorted((folder / "transcripts").glob("*.txt")), folder / "late" / "P05.txt"]
    return [read(file.stem, file.read_text(encoding="utf-8")) for file in files]


@functools.cache
def night_work():
    """The Norwegian example: two interviews, and the third late."""
    files = sorted((EXAMPLES / "nattarbeid" / "transcripts").glob("*.txt"))
    return [transcript(file.stem, file.read_text(encoding="utf-8").replace(f"{file.stem}:", "P:"), "nb") for file in files]


@functools.cache
def coming_back(seed="laws"):
    """Invented interviews of about forty turns."""
    return [transcript(f"P{n}", interview(f"{seed} {n}", 450).text) for n in range(1, 5)]


@functools.cache
def in_a_group(seed="group"):
    """Two participants who take turns in one interview, and one who is interviewed alone."""
    found = []
    for name, alone in (("FG1", False), ("P2", True), ("P3", True)):
        lines = interview(f"{seed} {name}", 450).text.split("\n\n")
        labels = [("S1", "S2")[n // 2 % 2] if line.startswith("P:") else "" for n, line in enumerate(lines)]
        spoken = [line if alone or not label else label + line[1:] for label, line in zip(labels, lines, strict=True)]
        found.append(transcript(name, "\n\n".join(spoken)))
    return found


STUDIES = {
    "helping relations": (helping_relations, WordsOnly()),
    "night work": (night_work, WordsOnly("nb")),
    "night work, with sense": (night_work, WithSense("nb")),
    "coming back": (coming_back, WithSense()),
    "in a group": (in_a_group, WordsOnly()),
    "helping relations, parsed": (None, None),
}


class Drafted:
    """A study that the machine has drafted and nobody has read, and the interview that arrives late."""

    def __init__(self, interviews, language):
        *first, self.late = interviews
        self.language = language
        self.analysis = carried(study(first), language)

    @property
    def lexicon(self):
        return self.language.lexicon


@pytest.fixture(scope="module", params=STUDIES)
def drafted(request):
    interviews, language = STUDIES[request.param]
    if language is None:
        language = request.getfixturevalue("english")
        return Drafted(helping_relations(language.transcript), language)
    return Drafted(interviews(), language)


def test_what_the_steps_write_accounts_for_every_word(drafted):
    assert_what_steps_write(drafted.analysis, drafted.lexicon)
    assert len(units(drafted.analysis)) > 20
    assert len(sentences(drafted.analysis)) > 10


@pytest.mark.parametrize("step", STEPS)
def test_a_step_on_its_own_output_changes_nothing(drafted, step):
    again = taken(step, handed_on(drafted.analysis), drafted.language)
    assert written(again, step) == written(drafted.analysis, step)


def test_the_same_interviews_give_the_same_analysis(drafted):
    before = study(list(drafted.analysis.transcripts.values()))
    assert carried(before, drafted.language) == drafted.analysis


def claim_ids(analysis):
    """The claims as they stand, whose quantifiers are not counted again when something else changes."""
    return frozenset(claim.id for category in analysis.categories for claim in category.claims)


# -- an interview arrives late


def test_an_interview_that_arrives_late_only_adds(drafted):
    after = carried(handed_on(drafted.analysis, drafted.late), drafted.language)
    assert cut_back(drafted.analysis, after) == drafted.analysis
    assert_what_steps_write(after, drafted.lexicon, claim_ids(drafted.analysis))
    assert set(units(after)) - set(units(drafted.analysis)) == {u.id for u in after.units[drafted.late.id].units} != set()
    for step in STEPS:
        assert written(taken(step, handed_on(after), drafted.language), step) == written(after, step)


def test_what_people_wrote_stands_when_an_interview_arrives(drafted):
    edited = handed_on(drafted.analysis, drafted.late)
    edited.themes[0] = replace(edited.themes[0], name="Doors that open", by="EB")
    edited.code_groups[0] = replace(edited.code_groups[0], name="Opened doors", by="EB")
    quotation = edited.artificial_quotations[0]
    quotation.sentences[0] = replace(quotation.sentences[0], text="I was let in.", by="EB")
    quotation.illustration = replace(quotation.illustration, quote="let in", by="EB")
    category = edited.categories[0]
    category.claims[0] = replace(category.claims[0], text="Everybody was let in.", by="EB")
    category.heading, category.by = "Letting people in", "EB"
    mine = copied(edited)
    after = carried(edited, drafted.language)
    assert replace(after.themes[0], heard_in=mine.themes[0].heard_in) == mine.themes[0]
    assert after.code_groups[0] == mine.code_groups[0]
    found = after.artificial_quotations[0]
    assert (found.sentences[0], found.illustration) == (quotation.sentences[0], quotation.illustration)
    assert (after.categories[0].claims[0], after.categories[0].heading) == (category.claims[0], "Letting people in")


# -- a person moves, deletes, writes


def homes(analysis):
    return {m.unit: m.subgroup for m in analysis.memberships}


def shared_sentence(analysis):
    """A sentence that says what several units say; where there is none, the first."""
    return max(sentences(analysis).values(), key=lambda s: len(s.sources))


def telling_units(analysis):
    """A unit whose words a sentence says, one that joins it, and one that illustrates."""
    return list(dict.fromkeys([*shared_sentence(analysis).sources[:2], analysis.artificial_quotations[-1].illustration.unit]))


def grown_from(before, after):
    """Whether sentences stand with their words and order, and have at most gained sources."""
    size = {s.id: len(s.sources) for s in before}
    return [replace(s, sources=s.sources[: size[s.id]]) for s in after if s.id in size] == before


def test_moving_a_unit_changes_only_what_depends_on_it(drafted):
    for unit in telling_units(drafted.analysis):
        before = handed_on(drafted.analysis)
        moved = units(before)[unit]
        moved.group = next(g.id for g in before.open_groups() if g.id != moved.group)
        after = carried(before, drafted.language, "subgroup", "condense", "synthesize")
        old, new = homes(drafted.analysis)[unit], homes(after)[unit]
        assert {u: s for u, s in homes(after).items() if u != unit} == {
            u: s for u, s in homes(drafted.analysis).items() if u != unit
        }
        assert (after.subgroups, new.split(".")[0]) == (drafted.analysis.subgroups, moved.group)
        then, now = ({q.subgroup: q for q in a.artificial_quotations} for a in (drafted.analysis, after))
        assert {k: q for k, q in now.items() if k not in (old, new)} == {k: q for k, q in then.items() if k not in (old, new)}
        assert grown_from([s for s in then[old].sentences if unit not in s.sources], now[old].sentences)
        assert grown_from(then[new].sentences, now[new].sentences)
        touched = {moved.group, old.split(".")[0]}
        texts, still = ({c.group: c for c in a.categories if c.group not in touched} for a in (drafted.analysis, after))
        assert still == texts
        assert_what_steps_write(after, drafted.lexicon, claim_ids(drafted.analysis))


def test_a_sentence_says_the_words_of_its_first_source(drafted):
    """Not those of a unit that has been moved away."""
    before = handed_on(drafted.analysis)
    told = shared_sentence(before)
    speaker = units(before)[told.sources[0]]
    speaker.group = next(g.id for g in before.open_groups() if g.id != speaker.group)
    after = carried(before, drafted.language, "subgroup", "condense", "synthesize")
    assert told.id not in sentences(after)
    assert {s.text for s in sentences(after).values() if set(s.sources) & set(told.sources[1:])}.isdisjoint({told.text})


def test_a_deleted_units_words_are_set_aside_as_deleted_by_hand(drafted):
    for unit in telling_units(drafted.analysis):
        edited = handed_on(drafted.analysis)
        name = next(t for t, u in edited.open_units() if u.id == unit)
        at = units(edited)[unit].at
        if [u.at for u in edited.units[name].units].count(at) > 1:
            continue  # another piece of the same sentence still accounts for it
        edited.units[name].units = [u for u in edited.units[name].units if u.id != unit]
        after = carried(edited, drafted.language)
        assert_what_steps_write(after, drafted.lexicon, claim_ids(drafted.analysis))
        assert {u: x for u, x in units(drafted.analysis).items() if u != unit} == units(after)
        turn = at.split("s")[0]
        reason = drafted.lexicon.reasons["unit deleted"]
        assert [reason in a.why for a in after.units[name].set_aside if a.at.startswith(f"{turn}s")] == [True]
        again = carried(handed_on(after), drafted.language)
        assert [written(again, step) for step in STEPS] == [written(after, step) for step in STEPS]


def test_a_sentence_with_initials_keeps_its_sources_and_text(drafted):
    edited = handed_on(drafted.analysis)
    quotation = edited.artificial_quotations[0]
    mine = quotation.sentences[0] = replace(quotation.sentences[0], text="I was let in by somebody.", by="EB")
    units(edited)[mine.sources[0]].group = next(g.id for g in edited.open_groups() if g.id != quotation.subgroup.split(".")[0])
    after = carried(edited, drafted.language)
    assert sentences(after)[mine.id] == mine
    assert mine.id in {s for c in after.categories for claim in c.claims for s in claim.sources}


def test_a_claim_that_a_person_deleted_is_not_written_again(drafted):
    edited = handed_on(drafted.analysis)
    gone = edited.categories[0].claims.pop(0)
    after = carried(edited, drafted.language, "synthesize")
    assert not {s for claim in after.categories[0].claims for s in claim.sources} & set(gone.sources)
    assert gone.id not in {v.claim for v in after.categories[0].validation}
    assert after.categories[0].claims == drafted.analysis.categories[0].claims[1:]


# -- themes as people left them


def test_code_groups_have_the_names_that_people_gave_the_themes(drafted):
    analysis = drafted.analysis
    before = replace(study(list(analysis.transcripts.values())), themes=copied(analysis).themes, used=analysis.used)
    last = analysis.open_groups()[-1]
    deleted = next(t for t in before.themes if t.id in last.sources)
    renamed, merged, *others = [t for t in before.themes if t is not deleted]
    renamed.name, renamed.by = "Doors that open", "EB"
    merged.status = f"merged into {renamed.id}"
    heard = [(t, u) for t, u in analysis.open_units() if u.group == last.id][:4]
    passages = [Passage(f"{t}-{u.at}", u.text) for t, u in heard]
    added = Theme("T99", "What EB has heard", terms=[u.code for _, u in heard], passages=passages, by="EB")
    before.themes = [renamed, merged, *others, added]
    after = carried(before, drafted.language, "identify", "subgroup", "condense", "synthesize")
    names = {g.name: g.sources for g in after.open_groups()}
    assert {"Doors that open", "What EB has heard"} <= set(names) <= {t.name for t in before.themes if t is not merged}
    assert renamed.id in names["Doors that open"]
    assert deleted.id not in {source for sources in names.values() for source in sources}
    assert_what_steps_write(after, drafted.lexicon)


# -- participants are counted, not files


def test_in_a_group_participants_are_counted():
    found = Drafted(in_a_group(), WordsOnly())
    analysis = found.analysis
    assert analysis.participants == ["FG1.S1", "FG1.S2", "P2"]
    assert set(voices(analysis).values()) == {"FG1.S1", "FG1.S2", "P2"}
    claims = [claim for c in analysis.categories for claim in c.claims]
    both = [c for c in claims if participants_behind(analysis, c.sources) == {"FG1.S1", "FG1.S2"}]
    everybody = [c for c in claims if len(participants_behind(analysis, c.sources)) == 3]
    assert both
    assert all("ome participants" in c.text for c in both)
    assert all("ll participants" in c.text for c in everybody)


# -- any study


@settings(max_examples=4)
@given(st.integers(0, 10**6), st.sampled_from([WordsOnly(), WithSense()]), st.integers(1, 3))
def test_the_laws_hold_of_any_invented_study(seed, language, interviews):
    *first, late = [transcript(f"P{n}", interview(f"any {seed} {n}", 250).text) for n in range(interviews + 1)]
    analysis = carried(study(first), language)
    assert_what_steps_write(analysis, language.lexicon)
    after = carried(handed_on(analysis, late), language)
    assert cut_back(analysis, after) == analysis


def move(analysis, chance):
    """Put a unit into another code group."""
    unit = chance.choice(list(units(analysis).values()))
    unit.group = chance.choice([g.id for g in analysis.open_groups()])


def delete(analysis, chance):
    """Delete a unit, with the other pieces of its sentence where it has any."""
    unit = chance.choice(list(units(analysis).values()))
    for account in analysis.units.values():
        account.units = [u for u in account.units if (u.at, account.transcript) != (unit.at, unit.id.split("-")[0])]


def merge(analysis, chance):
    """Merge a code group into another, if there are several."""
    first, *others = chance.sample(analysis.open_groups(), len(analysis.open_groups()))
    if others:
        first.status = f"merged into {others[0].id}"


@settings(max_examples=5)
@given(st.integers(0, 10**6), st.lists(st.sampled_from([move, delete, merge]), min_size=1, max_size=6), st.booleans())
def test_the_laws_hold_of_what_people_have_moved_deleted_and_merged(seed, edits, late):
    chance, language = random.Random(seed), WordsOnly()
    *first, other = [transcript(f"P{n}", interview(f"edited {seed} {n}", 250).text) for n in (1, 2, 3)]
    drafted = carried(study(first), language)
    edited = handed_on(drafted, *[other] * late)
    for edit in edits:
        edit(edited, chance)
    after = carried(edited, language)
    assert_what_steps_write(after, language.lexicon, claim_ids(drafted))
    again = carried(handed_on(after), language)
    assert [written(again, step) for step in STEPS] == [written(after, step) for step in STEPS]
