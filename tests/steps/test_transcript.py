"""Transcripts as people write them, read into turns; every text here is invented."""

import re
import time
import unicodedata
from itertools import pairwise
from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from steps.records import Turn
from steps.transcript import TranscriptError, decode, normalise, read
from steps.turns.labels import Speakers
from steps.turns.remarks import Remark

SPEAKERS = Speakers(
    interviewer=("I", "Interviewer", "Zoe"), participant=("P", "Participant", "Mia Lund", "Bjørn"), other=("Tolk",)
)


def turns_of(text, speakers=SPEAKERS):
    return list(read("P01", dedent(text), speakers)[0].turns)


def remarks_of(text, speakers=SPEAKERS):
    return read("P01", dedent(text), speakers)[1]


def faults_of(text, speakers=SPEAKERS):
    with pytest.raises(TranscriptError) as caught:
        read("P01", dedent(text), speakers)
    return [(fault.line, fault.check, fault.message) for fault in caught.value.faults]


def asks(number, text, *lines, speaker="I"):
    return Turn(number, speaker, "interviewer", text, lines)


def tells(number, text, *lines, speaker="P"):
    return Turn(number, speaker, "participant", text, lines)


def test_labels_in_the_line():
    text = """\
        I: How are you?
        P:   Fine,
        thank you.

        I sleep well.
        i: Good.
        """
    assert turns_of(text) == [
        asks(1, "How are you?", (0, 1)),
        tells(2, "Fine,\nthank you.\nI sleep well.", (0, 2), (6, 3), (17, 5)),
        asks(3, "Good.", (0, 6)),
    ]


def test_label_on_its_own_line_and_again_on_each_paragraph():
    text = """\
        Interviewer:
        How was it?

        Participant:
        Like this.

        Participant:
        And more.
        """
    assert turns_of(text) == [
        asks(1, "How was it?", (0, 2), speaker="Interviewer"),
        tells(2, "Like this.\nAnd more.", (0, 5), (11, 8), speaker="Participant"),
    ]


def test_headings_are_labels_or_belong_to_the_head():
    text = """\
        # Transcript

        ### Interviewer
        How was it?
        ### Participant:
        Hard.

        ## Part two

        Then better.
        ### InterviewerAnd now?
        """
    transcript, _ = read("P01", dedent(text), SPEAKERS)
    assert transcript.head == "# Transcript\n## Part two"
    assert list(transcript.turns) == [
        asks(1, "How was it?", (0, 4), speaker="Interviewer"),
        tells(2, "Hard.\nThen better.", (0, 6), (6, 10), speaker="Participant"),
        asks(3, "And now?", (0, 11), speaker="Interviewer"),
    ]


def test_bold_labels_with_and_without_colon():
    text = """\
        **Zoe:** How was it?

        **Mia Lund**: Hard.

        **Zoe** And then?

        **Mia Lund: It all got better.**
        *Zoe:* Why?
        """
    assert turns_of(text) == [
        asks(1, "How was it?", (0, 1), speaker="Zoe"),
        tells(2, "Hard.", (0, 3), speaker="MiaLund"),
        asks(3, "And then?", (0, 5), speaker="Zoe"),
        tells(4, "It all got better.", (0, 7), speaker="MiaLund"),
        asks(5, "Why?", (0, 8), speaker="Zoe"),
    ]


def test_numbers_are_labels_where_the_table_says_so():
    speakers = Speakers(interviewer=("1",), participant=("2.",))
    text = """\
        1. How many?
        2. About
        3 or 4.
        1. And at
        2:30 at night?
        2. None.
        """
    assert turns_of(text, speakers) == [
        asks(1, "How many?", (0, 1), speaker="1"),
        tells(2, "About\n3 or 4.", (0, 2), (6, 3), speaker="2"),
        asks(3, "And at\n2:30 at night?", (0, 4), (7, 5), speaker="1"),
        tells(4, "None.", (0, 6), speaker="2"),
    ]


def test_timestamps_before_and_after_labels_and_in_speech():
    text = """\
        [00:03:40] Zoe: How was it?
        [0:00] P: Hard.
        (00:03:40) I: Yes?
        00:03:50 P: I left. #00:03:52-5#
        Zoe [00:04:00]: And?
        P 00:04:10: At [Rose Hotel 00:00:54] then (1:29), you see [00:12:31] it rained.
        Zoe  0:03
        When?
        P: 10:30
        00:05:00
        or later
        """
    assert turns_of(text) == [
        asks(1, "How was it?", (0, 1), speaker="Zoe"),
        tells(2, "Hard.", (0, 2)),
        asks(3, "Yes?", (0, 3)),
        tells(4, "I left.", (0, 4)),
        asks(5, "And?", (0, 5), speaker="Zoe"),
        tells(6, "At [Rose Hotel 00:00:54] then, you see it rained.", (0, 6)),
        asks(7, "When?", (0, 8), speaker="Zoe"),
        tells(8, "10:30\nor later", (0, 9), (6, 11)),
    ]


def test_web_video_text_tracks():
    text = """\
        WEBVTT - a title

        NOTE made by a machine
        in two lines

        1
        00:00:01.000 --> 00:00:04.000 align:start
        <v Zoe>How are
        you?</v>

        4f0e-12/7
        00:00:04.000 --> 00:00:06.000
        <v Mia Lund>Fine &amp; <i>well</i>,</v>

        3
        00:00:06.000 --> 00:00:09.000
        <v Mia Lund>thank you.</v> <v Zoe>Mm.</v>
        """
    assert turns_of(text) == [
        asks(1, "How are you?", (0, 8), (8, 9), speaker="Zoe"),
        tells(2, "Fine & well, thank you.", (0, 13), (13, 17), speaker="MiaLund"),
        asks(3, "Mm.", (0, 17), speaker="Zoe"),
    ]


def test_subtitles():
    text = """\
        1
        00:00:01,000 --> 00:00:04,000
        Zoe: How old
        are you?

        2
        00:00:04,000 --> 00:00:06,000
        P: I am

        3
        00:00:06,000 --> 00:00:09,000
        42
        """
    assert turns_of(text) == [
        asks(1, "How old are you?", (0, 3), (8, 4), speaker="Zoe"),
        tells(2, "I am 42", (0, 8), (5, 12)),
    ]


def test_overlap_is_a_turn_inside():
    text = """\
        S00: So I was //S01: yes// there for
        a while.
        S01: See https://example.org/a: nice.
        """
    assert turns_of(text, Speakers(interviewer=("S01",), participant=("S00",))) == [
        tells(1, "So I was", (0, 1), speaker="S00"),
        asks(2, "yes", (0, 1), speaker="S01"),
        tells(3, "there for\na while.", (0, 1), (10, 2), speaker="S00"),
        asks(4, "See https://example.org/a: nice.", (0, 3), speaker="S01"),
    ]


def test_first_word_of_a_line_is_the_label_where_no_line_has_a_colon():
    speakers = Speakers(interviewer=("int",), participant=("b01", "I"))
    text = """\
        int hvor bodde du før # da
        b01 * på en gård
        b01 N: ved sjøen .
        int lenge ?
        b01 i mange år
        i det hele tatt
        """
    assert turns_of(text, speakers) == [
        asks(1, "hvor bodde du før # da", (0, 1), speaker="int"),
        tells(2, "* på en gård\nN: ved sjøen .", (0, 2), (13, 3), speaker="b01"),
        asks(3, "lenge ?", (0, 4), speaker="int"),
        tells(4, "i mange år\ni det hele tatt", (0, 5), (11, 6), speaker="b01"),
    ]


def test_hand_wrapped_lines_belong_together():
    text = """\
        I: Tell me about the first summer after you had moved out here.
        P: It was a very long and dry summer, and we carried the water up
        from the lake each morning.
        We were happy.

        My brother, who had just come home, built us a shed, and there we
        kept the goats.
        """
    turns = turns_of(text)
    assert turns[1].text.split("\n") == [
        "It was a very long and dry summer, and we carried the water up from the lake each morning.",
        "We were happy.",
        "My brother, who had just come home, built us a shed, and there we kept the goats.",
    ]
    assert turns[1].lines == ((0, 2), (63, 3), (91, 4), (106, 6), (172, 7))


def test_pages_and_columns_of_line_numbers_are_nobodys_words():
    text = """\
        1/2
        I: Tell me about the first summer after you had moved out here.
        P: It was a very long and dry summer, and we carried the water up
        1
        2
        3

        2/2
        from the lake each morning.
        I: How many goats?
        P:
        4
        I: And how many sheep did you have in those years, all in all?
        P: We had
        forty
        \f4
        5
        6
        """
    assert turns_of(text) == [
        asks(1, "Tell me about the first summer after you had moved out here.", (0, 2)),
        tells(2, "It was a very long and dry summer, and we carried the water up from the lake each morning.", (0, 3), (63, 9)),
        asks(3, "How many goats?", (0, 10)),
        tells(4, "4", (0, 12)),
        asks(5, "And how many sheep did you have in those years, all in all?", (0, 13)),
        tells(6, "We had\nforty", (0, 14), (7, 15)),
    ]


def test_line_numbers_go_where_nearly_all_lines_have_them():
    lines = ["I: How many?", "P: Three,", "then 42", "", "I: Goats?", "P: Yes,", "goats.", "7 of them."]
    numbered = "\n".join(f"{number:>3}  {line}" for number, line in enumerate(lines, 1))
    assert turns_of(numbered) == turns_of("\n".join(lines))


def test_cover_page_and_legend_are_the_head():
    text = """\
        A study of goats

        Interviewer: Zoe Bell
        Participant: Mia
        Date: 3 May

        I: Interviewer
        P: Participant

        I: Hello?
        P: Hello.
        """
    transcript, _ = read("P01", dedent(text), SPEAKERS)
    assert transcript.head.split("\n") == [
        "A study of goats",
        "Interviewer: Zoe Bell",
        "Participant: Mia",
        "Date: 3 May",
        "I: Interviewer",
        "P: Participant",
    ]
    assert list(transcript.turns) == [asks(1, "Hello?", (0, 10)), tells(2, "Hello.", (0, 11))]


def test_spellings_initials_and_abbreviations_are_one_speaker():
    speakers = Speakers(
        interviewer=("DB", "Dora Bell", "I1", "I2"), participant=("P", "Participant", "Particpant", "Leader 2", "Leader 3")
    )
    text = """\
        Dora Bell: a
        DB: b
        Participant: c
        DB: d
        Particpant: e
        P: f
        leader 2: g
        Leader 2: h
        Leader 3: i
        I1: j
        I2: k
        DB: l
        Participant: m
        """
    found = [(turn.speaker, turn.text) for turn in turns_of(text, speakers)]
    assert found == [
        ("DB", "a\nb"),
        ("Participant", "c"),
        ("DB", "d"),
        ("Participant", "e\nf"),
        ("leader2", "g\nh"),
        ("Leader3", "i"),
        ("I1", "j"),
        ("I2", "k"),
        ("DB", "l"),
        ("Participant", "m"),
    ]


def test_colons_in_sentences_are_no_labels():
    text = """\
        I: Where: there?
        P: We left at
        10:30 and I thought: never again
        My rule: no goats
        My rule: no sheep
        http://example.org: look
        """
    assert [turn.text for turn in turns_of(text)] == [
        "Where: there?",
        "We left at\n10:30 and I thought: never again\nMy rule: no goats\nMy rule: no sheep\nhttp://example.org: look",
    ]


def test_labels_of_nobody_are_listed_at_once():
    text = """\
        I: a
        Particpant: b
        Kari: c
        P: d
        Kari: e
        Kari: f
        Participants: there were nine
        """
    assert faults_of(text) == [
        (2, "T102", "speaker label 'Particpant' is neither interviewer nor participant"),
        (3, "T102", "speaker label 'Kari' is neither interviewer nor participant"),
    ]
    with pytest.raises(TranscriptError) as caught:
        read("P01", dedent(text), SPEAKERS)
    assert caught.value.line == 2
    assert caught.value.hint == (
        "add Particpant to participant: under speakers: in stc.yaml, or correct it to Participant on line 2; "
        "add Kari to interviewer:, participant: or other: under speakers: in stc.yaml"
    )


def test_a_voice_that_nobody_named():
    cues = ["00:01.000 --> 00:02.000\n<v Kari Moe Lie Bakke (guest)>Well.</v>", "00:02.000 --> 00:03.000\n<v Mia Lund>Yes.</v>"]
    message = "speaker label 'Kari Moe Lie Bakke (guest)' is neither interviewer nor participant"
    assert faults_of("\n\n".join(["WEBVTT", *cues])) == [(4, "T102", message)]


def test_unknown_first_word_among_known_ones():
    text = "".join(f"int så {n} ?\nb01 ja\n" for n in range(6)) + "int2 og nå ?\nb01 nei\n"
    speakers = Speakers(interviewer=("int",), participant=("b01",))
    assert faults_of(text, speakers) == [(13, "T102", "speaker label 'int2' is neither interviewer nor participant")]


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Anna: hello\nBerit: hi\nAnna: so", "Anna (2), Berit (1)"),
        ("I: hello?\nI: hello?", "I (2)"),
        ("Only prose.\nNo label at all.", "none"),
    ],
)
def test_no_participant(text, seen):
    assert faults_of(text) == [(None, "T101", f"no participant speech found; labels seen: {seen}")]


def test_rare_label_is_remarked():
    text = "I: So?\nP: Yes, so.\n" * 8 + "Particpant: Well, no.\nI: Good.\nTolk: He means the goat.\nP: Indeed.\n"
    speakers = Speakers(interviewer=("I",), participant=("Participant", "Particpant", "P"), other=("Tolk",))
    said = "label 'Particpant' is used once only; a misspelling of "
    assert remarks_of(text, speakers) == [Remark(17, "T103", said + "'participant'?")]
    assert remarks_of(text.replace("P:", "Participant:"), speakers) == [Remark(17, "T103", said + "'Participant'?")]
    text = "I: So?\nP: Yes, so.\n" * 8 + "Kari: Well.\nI: Good.\nKari: No.\n"
    speakers = Speakers(interviewer=("I",), participant=("P", "Kari"))
    assert remarks_of(text, speakers) == [Remark(17, "T103", "label 'Kari' is used twice only")]


def test_a_name_known_by_its_initials_is_not_rare():
    speakers = Speakers(interviewer=("DB", "Dora Bell"), participant=("P",))
    assert remarks_of("Dora Bell: So?\nP: Yes, so.\n" + "DB: So?\nP: Yes, so.\n" * 8, speakers) == []


def test_open_brackets_are_remarked():
    assert remarks_of("I: Then?\nP: We came.\nYes [the goat.\n") == [Remark(3, "T104", "bracket is not closed: [the goat.")]
    assert remarks_of("I: You (and [your] goat\ncame) then?\nP: First a) so :( on.\n") == []


def test_inaudible_marks_are_counted():
    text = "I: Then?\nP: We [inaudible 00:01:02] came (unintelligible) and _uforståelig_ it was inaudible, (??) so.\n"
    assert remarks_of(text) == [Remark(2, "T106", "inaudible marks: 4, or 307.7 per 1,000 words")]


def test_machine_diarisation_is_remarked():
    cut = "I: And then you went to the\nP: shop to buy it.\nI: Mm\nP: and then home.\n"
    whole = "I: What then?\nP: I went home.\n"
    remark = Remark(2, "T107", "4 of 15 speaker changes (27 %) cut a sentence: machine diarisation?")
    assert remarks_of(cut * 4 + whole * 4) == [remark]
    assert remarks_of(cut + whole * 8) == []
    assert remarks_of((cut * 4 + whole * 4).lower().replace("i:", "I:").replace("p:", "P:")) == []


def test_bytes_must_be_utf8():
    assert decode("Bjørn: hei".encode()) == "Bjørn: hei"
    assert decode(b"\xef\xbb\xbfP: hi") == "P: hi"


@pytest.mark.parametrize(
    ("raw", "line", "message"),
    [
        ("P: hei\r\nP: på\n".encode("latin-1"), 2, "byte 0xe5 is not UTF-8"),
        ("P: hei".encode("utf-16"), 1, "the file is UTF-16, not UTF-8"),
        ("P: x\nP: hei".encode("utf-16-le"), 1, "a zero byte: not plain text in UTF-8"),
        (b"", None, "the file is empty"),
        (b"\xef\xbb\xbf \r\n\xc2\xa0\n", None, "the file is empty"),
    ],
)
def test_bytes_that_are_refused(raw, line, message):
    with pytest.raises(TranscriptError) as caught:
        decode(raw)
    assert (caught.value.line, caught.value.message) == (line, message)
    assert ("UTF-8" in caught.value.hint) == (line is not None)


def test_normalised_text():
    text = "\ufeffBjo\u0308rn:\u00a0som\u00admer\r\nA\u200bB\rC\fD\u2028E\n"
    assert normalise(text) == "Björn: sommer\nAB\nC D E\n"
    assert normalise("می\u200cروم") == "می\u200cروم"


@given(st.text())
@settings(max_examples=50)
def test_normalising_keeps_lines_and_is_stable(text):
    once = normalise(text)
    assert once.count("\n") == len(re.findall(r"\r\n|\r|\n", text))
    assert normalise(once) == once == unicodedata.normalize("NFC", once)


WORDS = st.text("abcdeozæøåéIPZ.,?!…'’-", min_size=1, max_size=8)
LINES = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)
PARAGRAPHS = st.lists(LINES, min_size=1, max_size=3).map("\n".join)
SPEECHES = st.tuples(
    st.sampled_from(["I", "P", "Mia Lund", "mia  lund", "Zoe", "Tolk", "[00:12:31] P", "**Zoe**", "### Interviewer\n"]),
    st.lists(PARAGRAPHS, min_size=1, max_size=2).map("\n\n".join),
)


def written(speeches):
    return "\n".join(f"{label}{'' if label.endswith(chr(10)) else ': '}{speech}" for label, speech in speeches)


@given(LINES, st.lists(SPEECHES, min_size=1, max_size=8))
@settings(max_examples=50)
def test_no_word_of_speech_is_lost(head, speeches):
    speeches.append(("P", "Yes."))
    transcript, _ = read("P01", f"{head}\n\n{written(speeches)}", SPEAKERS)
    assert transcript.head == head
    assert " ".join(turn.text for turn in transcript.turns).split() == [word for _, text in speeches for word in text.split()]


@given(st.lists(SPEECHES, min_size=1, max_size=8))
@settings(max_examples=50)
def test_every_word_leads_back_to_its_line(speeches):
    text = written([*speeches, ("P", "Yes.")])
    lines = normalise(text).split("\n")
    for turn in read("P01", text, SPEAKERS)[0].turns:
        assert list(turn.lines) == sorted(set(turn.lines))
        for word in re.finditer(r"\S+", turn.text):
            assert word[0] in lines[turn.line_at(word.start()) - 1].split()


CUE = "\n\n00:00:01.000 --> 00:00:02.000\n"
MARKS = st.sampled_from(
    ["I:", "P:", "**P**", "### ", "<v P>", "//P: ", "//", "[", "0:01", CUE, "WEBVTT", "1/2", "7", "\n", "\n\n", " "]
)


@given(st.lists(st.one_of(MARKS, st.text(max_size=8)), max_size=40).map("".join))
@settings(max_examples=50)
def test_any_text_is_read_or_refused(text):
    text = f"I: a\nP: b\n{text}"
    try:
        transcript, _ = read("P01", text, SPEAKERS)
    except TranscriptError:
        return
    turns = transcript.turns
    assert [turn.number for turn in turns] == list(range(1, len(turns) + 1))
    assert all((a.speaker, a.role) != (b.speaker, b.role) for a, b in pairwise(turns))
    assert all(turn.text == turn.text.strip() and turn.text and turn.lines[0][0] == 0 for turn in turns)
    assert read("P01", normalise(text), SPEAKERS)[0] == transcript


def test_time_grows_with_length_only():
    text = "I: And what did you do then, on that day?\n\nP: " + "so we carried the water home again and " * 9 + "slept.\n\n"
    begin = time.perf_counter()
    read("P01", text * 2_000, SPEAKERS)
    read("P01", "I: So?\nP: Yes\n" + "(and so it goes on\n" * 20_000, SPEAKERS)
    assert time.perf_counter() - begin < 4
