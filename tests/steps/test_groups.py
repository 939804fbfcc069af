"""Code groups: grown from themes as people left them, and where late units go."""

from dataclasses import replace

from steps.records import CodeGroup, Passage, Theme
from tests.steps.language import WithSense, WordsOnly
from tests.steps.study import carried, handed_on, study, taken, told

WORDS = WordsOnly()
NURSE = [
    "The nurse waited for me and carried my suitcase upstairs to the ward.",
    "That nurse carried the suitcase and waited in the corridor of the ward.",
    "Another nurse waited, carried the suitcase and opened the ward for us.",
]
RENT = [
    "The landlord doubled the rent every winter and kept the whole deposit.",
    "We borrowed the rent, for the landlord wanted the deposit before winter.",
    "The landlord laughed, pocketed the deposit and doubled the rent again.",
]
DOGS = [
    "Dogs barked along the river while ducks and geese swam in circles.",
    "Ducks swam in the river and the dogs barked at geese and ducks.",
    "The river froze, so dogs, ducks and geese slid across in circles.",
]


def theme(name, texts, **fields):
    """A theme of these texts, which are the interview P01's turns."""
    passages = [Passage(f"P01-t{2 * (SAID.index(t) + 1)}s1", t) for t in texts]
    return Theme(name, name.lower(), terms=[], passages=passages, **fields)


SAID = [text for trio in zip(NURSE, RENT, DOGS, strict=True) for text in trio]
THEMES = [theme("Nurses", NURSE[:2]), theme("Rents", RENT[:2]), theme("Dogs", DOGS[:2])]


def sorted_into(analysis):
    """The texts of each code group, by its name."""
    names = {g.id: g.name for g in analysis.code_groups}
    return {name: [u.text for _, u in analysis.open_units() if names[u.group] == name] for name in names.values()}


def identified(themes, said=SAID, language=WORDS):
    return taken("identify", study([told("P01", *said)], themes=themes), language)


def test_groups_grow_from_themes():
    for language in (WORDS, WithSense()):
        found = identified(THEMES, language=language)
        assert sorted_into(found) == {"nurses": NURSE, "rents": RENT, "dogs": DOGS}
        assert found.code_groups == [
            CodeGroup("G1", "nurses", "What is said about nurses", ["Nurses"]),
            CodeGroup("G2", "rents", "What is said about rents", ["Rents"]),
            CodeGroup("G3", "dogs", "What is said about dogs", ["Dogs"]),
        ]


def test_themes_that_people_merged_or_dissolved_grow_no_group():
    themes = [THEMES[0], replace(THEMES[1], status="merged into Nurses"), replace(THEMES[2], status="dissolved")]
    assert sorted_into(identified(themes)) == {"nurses": SAID}


def test_a_small_draft_joins_the_nearest_and_leaves_its_theme_as_a_source():
    said = [*NURSE, *RENT, DOGS[0]]
    themes = [
        Theme("T1", "nurses", passages=[Passage("P01-t2s1", NURSE[0])]),
        Theme("T2", "rents", passages=[Passage("P01-t8s1", RENT[0])]),
        Theme("T3", "dogs", terms=["nurse"], passages=[Passage("P01-t14s1", DOGS[0])]),
    ]
    found = identified(themes, said)
    assert [(g.name, g.sources) for g in found.code_groups] == [("nurses", ["T1", "T3"]), ("rents", ["T2"])]
    kept = identified([*themes[:2], replace(themes[2], by="EB")], said)
    assert [(g.name, g.sources) for g in kept.code_groups] == [("nurses", ["T1"]), ("rents", ["T2"]), ("dogs", ["T3"])]


def test_without_themes_people_sort_one_group():
    found = identified([])
    assert sorted_into(found) == {found.code_groups[0].name: SAID}
    assert (found.code_groups[0].id, found.code_groups[0].sources) == ("G1", [])


def test_late_units_go_to_the_nearest_group():
    before = identified(THEMES)
    late = told(
        "P02", "The nurse carried the suitcase to the ward and waited.", "The landlord kept the deposit and doubled the rent."
    )
    after = taken("identify", handed_on(before, late), WORDS)
    assert [u.group for u in after.units["P02"].units] == ["G1", "G2"]
    assert (after.code_groups, after.units["P01"]) == (before.code_groups, before.units["P01"])


def test_a_merged_group_leads_late_units_on():
    before = handed_on(identified(THEMES), told("P02", "The nurse carried the suitcase to the ward and waited."))
    before.code_groups[0].status = "merged into G3"
    assert [u.group for u in taken("identify", before, WORDS).units["P02"].units] == ["G3"]


def test_late_units_that_fit_nowhere_open_a_group_of_their_own():
    before = identified(THEMES)
    organ = [
        f"The organist practised {piece} while choirboys giggled behind candles." for piece in ("fugues", "toccatas", "hymns")
    ]
    after = taken("identify", handed_on(before, told("P02", *organ)), WORDS)
    assert [u.group for u in after.units["P02"].units] == ["G4", "G4", "G4"]
    assert after.code_groups[:3] == before.code_groups
    opened = after.code_groups[3]
    assert (opened.id, opened.status, opened.by, opened.sources) == ("G4", "open", "auto", [])
    assert opened.name in " ".join(organ)


def test_one_strange_unit_opens_no_group():
    before = identified(THEMES)
    after = taken("identify", handed_on(before, told("P02", "The organist practised fugues while choirboys giggled.")), WORDS)
    assert after.code_groups == before.code_groups


def test_where_every_group_is_dissolved_late_units_form_one():
    before = handed_on(identified(THEMES), told("P02", *NURSE))
    for group in before.code_groups:
        group.status = "dissolved"
    after = carried(before, WORDS, "identify")
    assert {u.group for u in after.units["P02"].units} == {"G4"}
    assert [g.status for g in after.code_groups] == ["dissolved", "dissolved", "dissolved", "open"]
