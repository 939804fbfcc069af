"""A table of speakers proposed from texts that nobody has described; the texts in this file are invented."""

from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from steps.transcript import decode, read
from steps.turns.labels import Speakers
from steps.turns.labels_seen import LabelSeen, seen_labels
from steps.turns.proposal import Proposal, propose

DIALOGUE = "Dan: How was it, and why?\nMia: It was a long and dry summer, so we carried water.\n"


def proposed(**texts):
    return propose({name: seen_labels(dedent(text)) for name, text in texts.items()})


def test_labels_seen():
    text = """\
        Talk with S1 and S2 (S = Student; I = Interviewer)
        I: So? Where: there?
        S1: Yes.
        S2: No.

        And no.
        I: Why?
        I: When?
        S1: In May.
        """
    assert seen_labels(dedent(text)) == [
        LabelSeen("I", 2, 2, 5, 2, "Interviewer"),
        LabelSeen("S1", 3, 2, 3, 0, "Student"),
        LabelSeen("S2", 4, 1, 3, 0, "Student"),
    ]


def test_labels_seen_as_first_words():
    text = "int hvor da ?\nb01 på en gård\nb01 ved sjøen N: der\n" * 3 + "int2 så ?\nb01 nei\n"
    assert seen_labels(text) == [LabelSeen("int", 1, 3, 9, 3), LabelSeen("b01", 2, 4, 22, 0), LabelSeen("int2", 10, 1, 2, 1)]


def test_numbers_seen_as_labels():
    text = "1. So?\n2. Yes.\n" * 3
    assert seen_labels(text) == [LabelSeen("1", 1, 3, 3, 3), LabelSeen("2", 2, 3, 3, 0)]


def test_prose_has_no_labels():
    assert seen_labels("It rained.\nNote: it rained a lot\nAnd we left: at last.\nThen it stopped.\n" * 2) == []


def test_who_asks_is_the_interviewer():
    assert proposed(a=DIALOGUE * 4) == Proposal(
        Speakers(("Dan",), ("Mia",)),
        {
            "Dan": "Dan: asks 100 % of its turns as questions and speaks first: interviewer",
            "Mia": "Mia: says 69 % of the words: participant",
        },
        [],
    )


def test_words_for_roles_decide_and_variants_follow():
    text = (
        "Devin Moe: So?\nIntervewer: Yes?\n"
        + "DM: So?\nInterviewer: So?\nParticipant: Well, it rained.\n" * 5
        + "Particpant: Yes.\nAutomation: The end.\n"
    )
    found = proposed(a=text)
    assert found.speakers.interviewer == ("Intervewer", "Interviewer")
    assert found.speakers.participant == ("Devin Moe", "DM", "Participant", "Particpant")
    assert found.speakers.other == ("Automation",)
    assert found.unsure == ["Devin Moe", "DM"]
    assert found.reasons["Particpant"] == "Particpant: reads like Participant: participant"
    assert found.reasons["Interviewer"] == "Interviewer: the word says so: interviewer"
    assert found.reasons["DM"] == "DM: says 20 % of the words, but it asks more than it tells: participant"


def test_a_third_voice_with_few_words_is_other():
    found = proposed(a=DIALOGUE * 30 + "KARI: The goat!\n" + DIALOGUE * 5 + "KARI: No!\nKARI: Here.\n")
    assert found.speakers == Speakers(("Dan",), ("Mia",), ("KARI",))
    assert found.reasons["KARI"] == "KARI: says only 4 words in 2 turns: other"


def test_numbered_families_get_one_role():
    small = "Interviewer: So?\nLeader 1: It was a long and dry summer.\n" * 20
    found = proposed(a=small, b=small + small.replace("1", "2") + "Leader 3: Yes.\nLeader 3: No.\nLeader 3: So.\n")
    assert found.speakers == Speakers(("Interviewer",), ("Leader 1", "Leader 2", "Leader 3"))
    assert found.reasons["Leader 3"] == "Leader 3: numbered like Leader 1, but by itself other: participant"
    assert found.unsure == ["Leader 3"]


def test_a_machines_names_are_no_family():
    text = DIALOGUE.replace("Dan", "Speaker 1").replace("Mia", "Speaker 2") * 5
    found = proposed(a=text, b=text.replace("Speaker 1", "Speaker1"), c=text)
    assert found.speakers == Speakers(("Speaker 1",), ("Speaker 2",))
    assert found.unsure == []


def test_files_that_disagree_leave_a_label_unsure():
    text = DIALOGUE.replace("Dan", "Speaker 1").replace("Mia", "Speaker 2") * 5
    other = DIALOGUE.replace("Dan", "Speaker 2").replace("Mia", "Speaker 1") * 4
    found = proposed(a=text, b=other)
    assert found.unsure == ["Speaker 1", "Speaker 2"]
    assert found.reasons["Speaker 2"].endswith("but participant in a, interviewer in b: participant")


def test_weak_signs_leave_a_label_unsure():
    found = proposed(a="Ole: It rained.\nMia: It snowed.\n" * 5)
    assert found.speakers == Speakers(("Ole",), ("Mia",))
    assert found.unsure == ["Ole", "Mia"]
    assert found.reasons["Ole"] == "Ole: asks 0 % of its turns as questions and speaks first, but the signs are weak: interviewer"
    assert proposed(a="P: It rained.\n" * 5).reasons == {
        "P": "P: the word says so, but no other label was seen beside it: participant"
    }


NAMES = st.sampled_from(["I", "P", "Dan", "Mia Lund", "S1", "S2", "Interviewer", "Particpant", "note", "DB", "Dora Bell"])
SAID = st.tuples(NAMES, st.text("ab ?.\n", min_size=1, max_size=12))


@given(st.lists(SAID, max_size=30))
@settings(max_examples=50)
def test_every_label_seen_has_one_role_and_a_reason(said):
    seen = seen_labels("\n".join(f"{name}: {text}" for name, text in said))
    found = propose({"a": seen})
    assert sorted(found.reasons) == sorted(found.speakers.labels) == sorted({label.label for label in seen})
    assert set(found.unsure) <= set(found.reasons)


ONE, TWO, THREE = 1, 2, 3
SETS = {
    "pdpilot_en": ("Dan", "", ONE, {}),
    "managers_ccby_en": ("Interviewer", "", ONE, {}),
    "cvreeng_en": ("Interviewer, Speaker 1", "", ONE, {"Interview_leader2_3": TWO}),
    "haski_de": ("I", "", TWO, {}),
    "thesis_manufacturing_nl": ("Interviewer", "", ONE, {}),
    "ohd_ctrlshift_en": ("Devin Becker, DB", "KRISTIN", ONE, {}),
    "taus_no": ("intervjuer", "", ONE, {}),
    "ndc_sv": ("int, int2", "", ONE, {"AnundsjoOM_2OW_3sp": THREE, "ArsundaOM_1OW_1sp": TWO}),
    "cs_schoolboard_en/admin-1.txt": ("Max Bigman", "Automation", ONE, {}),
}


@pytest.mark.parametrize("name", SETS)
def test_real_transcripts_get_the_right_table_and_are_read(data, name):
    """The table, and the number of participants in every file, are what a person who opens the files finds."""
    interviewer, other, usual, unusual = SETS[name]
    path = data / "transcripts" / name
    texts = {file.stem: decode(file.read_bytes()) for file in ([path] if path.suffix else sorted(path.glob("*.txt")))}
    speakers = propose({stem: seen_labels(text) for stem, text in texts.items()}).speakers
    assert (", ".join(speakers.interviewer), ", ".join(speakers.other)) == (interviewer, other)
    counts = {stem: len(read(stem, text, speakers)[0].speakers) for stem, text in texts.items()}
    assert counts == {stem: unusual.get(stem, usual) for stem in texts}
