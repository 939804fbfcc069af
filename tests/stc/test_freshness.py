"""The lock: its text, what two branches make of it, and when a step is stale."""

from __future__ import annotations

from pathlib import Path

import pytest

from stc.errors import StcError
from stc.folder import Folder
from stc.freshness import COMMENT, LOCK, Entry, digest, digest_of, lock_text, read_lock, stale
from stc.merge import Proposal
from tests.small import write

ENTRY = Entry(
    reads={"transcripts/P01.txt": ("b1", "c1"), "analysis/a.yaml": ("1234567890123456", "12e4567890123456")},
    settings={"language": "no", "question": "None"},
    writes={"analysis/b.yaml": "b2"},
    models={"parser": "en_core_web_sm 3.8.0"},
    edited={"analysis/b.yaml"},
    proposals=[Proposal("G1-a1", "text", "They trust.", "7f3a"), Proposal("G1-a1", "from", ["s1", "s2"], "77aa")],
)
TEXT = f"""\
# {COMMENT}
facts:
- {{step: condense, edited: analysis/b.yaml}}
- {{step: condense, model: parser, is: en_core_web_sm 3.8.0}}
- {{step: condense, proposal: G1-a1, field: from, is: [s1, s2], yours: 77aa}}
- {{step: condense, proposal: G1-a1, field: text, is: They trust., yours: 7f3a}}
- {{step: condense, reads: analysis/a.yaml, bytes: "1234567890123456", content: "12e4567890123456"}}
- {{step: condense, reads: transcripts/P01.txt, bytes: b1, content: c1}}
- {{step: condense, setting: language, is: "no"}}
- {{step: condense, setting: question, is: None}}
- {{step: condense, writes: analysis/b.yaml, bytes: b2}}
"""


def read(root: Path, text: str) -> dict[str, Entry]:
    write(root / LOCK, text)
    return read_lock(Folder(root))


def test_one_fact_a_line_sorted_and_back(tmp_path: Path) -> None:
    assert lock_text({"condense": ENTRY}) == TEXT
    found = read(tmp_path, TEXT)
    found["condense"].proposals.reverse()
    assert found == {"condense": ENTRY}


def test_no_lock_is_no_entry(tmp_path: Path) -> None:
    assert read_lock(Folder(tmp_path)) == {}


def test_facts_of_two_branches_that_agree_are_one_entry(tmp_path: Path) -> None:
    facts = TEXT.splitlines(keepends=True)
    found = read(tmp_path, "".join([*facts, *facts[3:4], *facts[6:]]))
    assert found["condense"].contradicted is False
    assert found["condense"].reads == ENTRY.reads


@pytest.mark.parametrize(
    "fact",
    [
        "- {step: condense, reads: transcripts/P01.txt, bytes: b1, content: other}",
        "- {step: condense, writes: analysis/b.yaml, bytes: other}",
        "- {step: condense, setting: language, is: nb}",
        "- {step: condense, model: parser, is: blank}",
    ],
)
def test_facts_of_two_branches_that_contradict_make_the_step_stale(tmp_path: Path, fact: str) -> None:
    entry = read(tmp_path, f"{TEXT}{fact}\n")["condense"]
    assert entry.contradicted is True
    assert stale(entry, {}, entry.settings, lambda path: "", [])[0] == "two branches recorded different runs of it"


@pytest.mark.parametrize(
    "text",
    [
        "- a\n", "a\n", "fact: []\n", "facts: [a]\n", "facts: [{step: a, reads: b}]\n", "facts: [{step: a, edited: [b]}]\n",
        "facts: [{reads: b, bytes: c, content: d}]\n", "facts: [{step: [a], setting: b, is: c}]\n",
    ],
)  # fmt: skip
def test_a_damaged_lock_is_told(tmp_path: Path, text: str) -> None:
    with pytest.raises(StcError) as told:
        read(tmp_path, text)
    assert told.value.faults == [f"{LOCK}:1:1: the lock is damaged"]
    assert told.value.hint == "restore it: git checkout stc.lock; or delete it, and every step runs again"


RAW = {"transcripts/P01.txt": b"one", "analysis/a.yaml": b"two"}
FRESH = Entry(reads={path: (digest(raw), f"content of {path}") for path, raw in RAW.items()}, settings={"aim": "know"})


def reasons(raw: dict[str, bytes], settings: dict[str, str], missing: list[str]) -> tuple[list[str], list[str]]:
    """Return why the step is stale, and of which files it wanted to know the content."""
    asked: list[str] = []

    def content(path: str) -> str:
        asked.append(path)
        return f"content of {path}" if raw[path].strip() in RAW.values() else "another"

    return stale(FRESH, raw, settings, content, missing), asked


def test_fresh_by_bytes_without_looking_at_the_content() -> None:
    assert reasons(RAW, {"aim": "know"}, []) == ([], [])


def test_fresh_by_content_where_the_bytes_differ() -> None:
    assert reasons({**RAW, "analysis/a.yaml": b" two\n"}, {"aim": "know"}, []) == ([], ["analysis/a.yaml"])


def test_every_reason_in_a_sentence() -> None:
    raw = {"transcripts/P01.txt": b"changed", "transcripts/P02.txt": b"new"}
    assert reasons(raw, {"aim": "know more", "question": "who"}, ["analysis/2-meaning-units/P01.yaml"])[0] == [
        "transcripts/P02.txt is new",
        "analysis/a.yaml is gone",
        "transcripts/P01.txt has changed",
        "aim in stc.yaml has changed",
        "question in stc.yaml has changed",
        "P01.yaml is missing",
    ]
    assert stale(None, RAW, {}, str, []) == ["it has not run yet"]


def test_a_setting_that_was_taken_out_is_a_reason() -> None:
    assert reasons(RAW, {}, [])[0] == ["aim in stc.yaml has changed"]


def test_the_order_of_keys_is_not_the_content() -> None:
    assert digest_of({"a": 1, "b": [2, "æ"]}) == digest_of({"b": [2, "æ"], "a": 1})
    assert digest_of([1, 2]) != digest_of([2, 1])
