"""Words found again after a transcript has changed."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from steps.anchoring import NOWHERE, SEVERAL_PLACES, SOMEBODY_ELSE, Addressed, Alignment, Found

OLD: Addressed = {
    1: [("I", "What helps you at night?")],
    2: [("P", "I was tird all day."), ("P", "She never called me back.")],
    3: [("I", "Mm.")],
    4: [("P", "And I waited for two whole weeks.")],
}
SPEECH = frozenset({"P"})


def moved(new: Addressed, at: str, text: str | None = None, old: Addressed = OLD) -> Found:
    return Alignment(old, new, SPEECH).moved(at, text)


def test_what_did_not_change_stays() -> None:
    assert moved(OLD, "t2s2", "She never called me back.") == Found("t2s2", "She never called me back.")


def test_a_corrected_typo_is_taken_over() -> None:
    new = {**OLD, 2: [("P", "I was tired all day."), ("P", "She never called me back.")]}
    assert moved(new, "t2s1", "I was tird all day.") == Found("t2s1", "I was tired all day.")


def test_two_inserted_turns_move_everything_behind_them() -> None:
    new = {1: [("I", "Welcome.")], 2: [("P", "Thank you.")], **{n + 2: found for n, found in OLD.items()}}
    assert moved(new, "t2s2", "She never called me back.") == Found("t4s2", "She never called me back.")
    assert moved(new, "t2s1-2") == Found("t4s1-2", "I was tird all day. She never called me back.")


def test_a_unit_over_a_back_channel_keeps_its_gap() -> None:
    text = "She never called me back. (...) And I waited for two whole weeks."
    new = {**OLD, 4: [("P", "And I waited for two long weeks.")]}
    assert moved(new, "t2s2-t4s1", text) == Found("t2s2-t4s1", "She never called me back. (...) And I waited for two long weeks.")


def test_a_cut_stays_a_cut_where_turns_became_one() -> None:
    new = {1: OLD[1], 2: [*OLD[2], ("P", "And I waited for two whole weeks.")]}
    text = "She never called me back. (...) And I waited for two whole weeks."
    assert moved(new, "t2s2-t4s1", text) == Found("t2s2-3", text)


def test_a_sentence_that_was_split_is_addressed_anew() -> None:
    new = {**OLD, 4: [("P", "And I waited."), ("P", "For two whole weeks.")]}
    assert moved(new, "t4s1", "And I waited for two whole weeks.") == Found("t4s1-2", "And I waited. For two whole weeks.")


def test_a_part_of_a_sentence_stays_a_part() -> None:
    new = {**OLD, 4: [("P", "Well, and I waited for two whole weeks.")]}
    assert moved(new, "t4s1", "waited for two whole weeks.") == Found("t4s1", "waited for two whole weeks.")


def test_what_was_cut_out_here_and_pasted_there_is_found_where_it_stands_once() -> None:
    new = {1: [("P", "And I waited for two whole weeks.")], **{n + 1: found for n, found in OLD.items() if n < 4}}
    assert moved(new, "t4s1", "And I waited for two whole weeks.") == Found("t1s1", "And I waited for two whole weeks.")


def test_what_stands_in_two_places_is_not_guessed() -> None:
    line = "And I waited for two whole weeks."
    old = {1: [("I", "How long was it?")], 2: [("P", line)], 3: [("I", "I see.")]}
    new = {1: [("I", "Tell me.")], 2: [("P", line)], 3: [("I", "And then?")], 4: [("P", line)], 5: [("I", "Thanks.")]}
    assert moved(new, "t2s1", line, old) == Found("t2s1", line, SEVERAL_PLACES)


def test_what_was_deleted_is_said_to_be_nowhere() -> None:
    new = {**OLD, 2: [("P", "I was tird all day.")]}
    assert moved(new, "t2s2", "She never called me back.") == Found("t2s2", "She never called me back.", NOWHERE)


def test_words_that_became_the_interviewers_are_not_taken() -> None:
    new = {**OLD, 4: [("I", "And I waited for two whole weeks.")]}
    assert moved(new, "t4s1", "And I waited for two whole weeks.").trouble == SOMEBODY_ELSE


words = st.sampled_from("the a bed night nurse called waited never again and I she long cold walk".split())
sentence = st.lists(words, min_size=3, max_size=9).map(lambda found: " ".join(found) + ".")


@settings(max_examples=150)
@given(st.lists(st.lists(sentence, min_size=1, max_size=4), min_size=2, max_size=8), st.data())
def test_insertions_lose_no_word_and_change_none(turns: list[list[str]], data: st.DataObject) -> None:
    """Lines put in anywhere: every sentence is found with its words, at an address that holds them."""
    old = {n: [("P" if n % 2 else "I", s) for s in found] for n, found in enumerate(turns, 1)}
    at = data.draw(st.integers(0, len(turns)))
    put_in = [[("I", "An entirely new question?")], [("P", "Something nobody had said before.")]]
    if at % 2:
        put_in.reverse()
    new = dict(enumerate([*list(old.values())[:at], *put_in, *list(old.values())[at:]], 1))
    alignment = Alignment(old, new, SPEECH)
    for turn, found in old.items():
        for number, (speaker, text) in enumerate(found, 1):
            if speaker == "P":
                there = alignment.moved(f"t{turn}s{number}", text)
                assert (there.text, there.trouble) == (text, None)
                assert there.at == f"t{turn + (2 if turn > at else 0)}s{number}"
