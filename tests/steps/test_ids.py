"""Addresses of sentences and ids of records."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from steps.ids import TRANSCRIPT_ID, Address, Ids, address, letters

NUMBERS = st.integers(1, 400)
TRANSCRIPTS = st.none() | st.from_regex(r"[A-Za-zÅåØø][A-Za-z0-9_.\-]{0,10}", fullmatch=True).filter(
    lambda name: not name.startswith("t")
)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("t6s2", Address(6, 2, 6, 2)),
        ("t41s2-4", Address(41, 2, 41, 4)),
        ("t41s2-t43s1", Address(41, 2, 43, 1)),
        ("P03-t41s2-4", Address(41, 2, 41, 4, "P03")),
        ("P03-t41s2-t43s1", Address(41, 2, 43, 1, "P03")),
        ("group-1-t3s1", Address(3, 1, 3, 1, "group-1")),
        ("tor-t3s1-t4s1", Address(3, 1, 4, 1, "tor")),
        ("Bjørn.b-t3s1", Address(3, 1, 3, 1, "Bjørn.b")),
    ],
)
def test_an_address_names_sentences(text, place):
    assert (address(text), str(place)) == (place, text)


@pytest.mark.parametrize("text", ["", "t6", "s2", "6s2", "t6s2-", "t6s2-4-5", "P03", "P03-", "P03-t6", "t6s2–4", " t6s2"])
def test_what_is_no_address_is_refused_with_the_form_it_should_have(text):
    with pytest.raises(ValueError, match="is no address such as t41s2, t41s2-4 or t41s2-t43s1"):
        address(text)


@pytest.mark.parametrize("text", ["t0s1", "t1s0", "t6s4-2", "t6s1-t5s9", "t6s2-t6s1", "t6s1-0"])
def test_an_address_does_not_end_before_it_begins_or_count_from_0(text):
    with pytest.raises(ValueError, match="ends before it begins, or counts from 0"):
        address(text)


@given(TRANSCRIPTS, st.tuples(NUMBERS, NUMBERS), st.tuples(NUMBERS, NUMBERS))
def test_an_address_reads_as_it_is_written(transcript, one, other):
    first, last = sorted((one, other))
    place = Address(*first, *last, transcript)
    assert address(str(place)) == place


def test_an_address_holds_its_sentences_and_those_between():
    place = address("t4s2-t6s1")
    asked = [(4, 1), (4, 2), (4, 9), (5, 1), (6, 1), (6, 2)]
    assert [place.holds(turn, sentence) for turn, sentence in asked] == [False, True, True, True, True, False]
    assert place.span == ((4, 2), (6, 1))


@pytest.mark.parametrize(
    ("name", "fits"),
    [
        *[(name, True) for name in ("P01", "Bjørn", "group_1.b-2", "ø", "a" * 32)],
        *[(name, False) for name in ("", "_P1", "-1", "P 1", "P/1", "a" * 33)],
    ],
)
def test_transcript_ids(name, fits):
    assert bool(TRANSCRIPT_ID.fullmatch(name)) is fits


def test_letters_count_on_after_z():
    assert [letters(n) for n in (0, 1, 25, 26, 51, 52, 701, 702)] == ["a", "b", "z", "aa", "az", "ba", "zz", "aaa"]


def test_numbered_ids_go_on_after_the_highest_that_was_ever_given():
    ids = Ids({"G1", "G7", "G3.9", "T12", "G6-EB", "GX", "P01-041a"})
    assert [ids.numbered("G"), ids.numbered("G"), ids.numbered("G3."), ids.numbered("T"), ids.numbered("S")] == [
        "G8",
        "G9",
        "G3.10",
        "T13",
        "S1",
    ]


def test_an_id_with_initials_or_parts_behind_it_takes_its_number():
    assert Ids({"G6-EB"}).numbered("G") == "G7"
    assert Ids({"G1.2-s4"}).numbered("G1.") == "G1.3"


def test_lettered_ids_fill_what_was_never_used():
    ids = Ids({"P03-041a", "P03-041c"})
    assert [ids.lettered("P03-041"), ids.lettered("P03-041"), ids.lettered("P03-042")] == ["P03-041b", "P03-041d", "P03-042a"]


USED = st.sets(st.sampled_from(["T3", "G1", "G1.2", "G4-EB"]))


@given(st.lists(st.sampled_from(["T", "G", "G1.", "G1.2-s"]), max_size=20), USED)
def test_no_id_comes_twice(prefixes, used):
    ids = Ids(used)
    given_out = [ids.numbered(prefix) for prefix in prefixes]
    assert len(set(given_out)) == len(given_out)
    assert not set(given_out) & used
