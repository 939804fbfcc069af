"""How alike texts are, and which of them belong together."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from steps.similarity import (
    SAMPLE,
    SENSE,
    VOCABULARY,
    WORDS,
    Space,
    centres,
    communities,
    divide,
    grow,
    in_context,
    neighbours,
    sample,
    similarities,
    unit_length,
)

KITCHEN, OFFICE, TRAIN = ["cook", "soup", "pan", "salt"], ["form", "stamp", "desk", "queue"], ["rail", "seat", "delay", "guard"]


def told(seed, count):
    """Texts about three matters in turn, each of three words of its matter."""
    chance = np.random.default_rng(seed)
    return [list(chance.choice([KITCHEN, OFFICE, TRAIN][n % 3], 3)) for n in range(count)]


def rows_of(texts):
    return Space(texts).rows(texts, None)


# -- the space


def test_the_vocabulary_is_weighted_by_how_few_texts_hold_a_word():
    space = Space([["nurse", "wait", "nurse"], ["nurse", "key"], ["rent"]])
    assert space.place == {"nurse": 0, "key": 1, "rent": 2, "wait": 3}
    rare = float(np.log(4 / 2) + 1)
    assert space.weight == {"nurse": float(np.log(4 / 3) + 1), "key": rare, "rent": rare, "wait": rare}


def test_among_many_texts_a_word_of_one_text_alone_counts_for_nothing():
    space = Space([["nurse", f"word{n}"] for n in range(21)] + [["nurse", "word1"]])
    assert sorted(space.place) == ["nurse", "word1"]


def test_the_vocabulary_has_a_limit():
    assert len(Space([[f"word{n}" for n in range(VOCABULARY + 9)]]).place) == VOCABULARY


def test_rows_have_length_one_or_are_empty():
    space = Space([["nurse", "wait"], ["nurse", "key"]])
    rows = space.rows([["nurse", "key"], ["key"], ["door"], []], None)
    assert np.linalg.norm(rows, axis=1).round(6).tolist() == [1, 1, 0, 0]
    assert rows[1].tolist() == [0, 1, 0]


def test_words_and_sense_share_a_row_by_their_weights():
    space = Space([["nurse"], ["key"]])
    vectors = np.array([[2.0, 0.0], [0.0, 5.0]])
    rows = space.rows([["nurse"], ["nurse"]], vectors)
    assert similarities(rows, rows) == pytest.approx(np.array([[1.0, WORDS], [WORDS, 1.0]]), abs=1e-6)
    assert (rows**2).sum(axis=1).round(6).tolist() == [1.0, 1.0]
    assert round(float((rows[0, 2:] ** 2).sum()), 6) == SENSE


def test_what_surrounds_a_stretch_in_its_utterance_is_mixed_in():
    rows = np.eye(4)
    mixed = in_context(rows, ["a", "a", "b", "a"])
    assert mixed[2].tolist() == [0, 0, 1, 0]
    assert (mixed[0] > 0).tolist() == [True, True, False, False]
    assert (mixed[3] > 0).tolist() == [False, True, False, True]
    assert np.linalg.norm(mixed, axis=1).round(6).tolist() == [1, 1, 1, 1]
    assert rows.tolist() == np.eye(4).tolist()


def test_centres_are_the_mean_rows_of_labels():
    rows = np.array([[1.0, 0.0], [0.0, 1.0], [0.0, 1.0]])
    half = np.sqrt(0.5)
    assert centres(rows, [0, 0, 2], 3) == pytest.approx(np.array([[half, half], [0, 0], [0, 1]]))


def test_similarities_are_rounded_to_six_places():
    near = similarities(np.array([[1 / 3, 0.5]]), np.array([[1.0, 0.0], [0.0, 1.0]]))
    assert near.tolist() == [[0.333333, 0.5]]


def test_an_empty_row_has_no_length():
    assert unit_length(np.array([[3.0, 4.0], [0.0, 0.0]])).tolist() == [[0.6, 0.8], [0.0, 0.0]]


# -- what belongs together


def test_every_text_is_linked_to_its_nearest():
    rows = unit_length(np.array([[1.0, 0.0, 0.1], [0.9, 0.1, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 0.0]]))
    graph = neighbours(rows, k=1)
    assert sorted(graph.nodes) == [0, 1, 2, 3]
    assert sorted(graph.edges) == [(0, 1), (1, 2)]


def test_communities_are_sorted_largest_first():
    texts = [KITCHEN[:2]] * 3 + [OFFICE[:2]] * 5 + [TRAIN[:2]] * 3
    assert communities(neighbours(rows_of(texts), k=2), 1.0) == [[3, 4, 5, 6, 7], [0, 1, 2], [8, 9, 10]]


def test_three_matters_are_told_apart():
    labels = divide(rows_of(told(1, 30)), 2, 5, smallest=2)
    assert labels == [0, 1, 2] * 10


SIZES = st.integers(1, 40)
BOUNDS = st.tuples(st.integers(1, 3), st.integers(0, 4)).map(lambda pair: (pair[0], sum(pair)))


@settings(max_examples=50)
@given(st.integers(0, 999), SIZES, BOUNDS, st.integers(1, 4))
def test_dividing_is_deterministic_and_keeps_to_the_most(seed, count, bounds, smallest):
    rows = rows_of(told(seed, count))
    labels = divide(rows, *bounds, smallest)
    assert divide(rows.copy(), *bounds, smallest) == labels
    sizes = [labels.count(label) for label in range(max(labels) + 1)]
    assert len(labels) == count
    assert sizes == sorted(sizes, reverse=True)
    assert min(sizes) >= min(smallest, count)
    assert len(sizes) <= bounds[1]


def test_texts_without_words_are_still_placed():
    assert divide(np.zeros((5, 3)), 2, 4, smallest=2) == [0] * 5
    assert grow(np.zeros((3, 2)), np.eye(2)) == [0, 0, 0]


def test_groups_grow_from_their_seeds():
    texts = told(2, 30)
    space = Space(texts)
    seeds = space.rows([TRAIN, KITCHEN, OFFICE], None)
    assert grow(space.rows(texts, None), seeds) == [1, 2, 0] * 10


def test_a_text_far_from_every_seed_goes_where_its_neighbours_are():
    texts = [["cook", "soup"]] * 4 + [["form", "stamp"]] * 4 + [["soup", "spoon"]]
    space = Space(texts)
    seeds = space.rows([["form"], ["cook"]], None)
    assert similarities(space.rows(texts[-1:], None), seeds).tolist() == [[0, 0]]
    assert grow(space.rows(texts, None), seeds) == [1, 1, 1, 1, 0, 0, 0, 0, 1]


@settings(max_examples=50)
@given(st.integers(0, 999), SIZES, st.integers(1, 5))
def test_growing_is_deterministic_and_gives_every_text_one_of_the_seeds(seed, count, seeds):
    texts = told(seed, count)
    space = Space(texts)
    rows = space.rows(texts, None)
    sown = space.rows(told(seed + 1, seeds), None)
    labels = grow(rows, sown)
    assert grow(rows.copy(), sown.copy()) == labels
    assert len(labels) == count
    assert set(labels) <= set(range(seeds))


@pytest.mark.parametrize(("count", "most", "chosen"), [(3, 5, [0, 1, 2]), (9, 3, [0, 4, 8]), (10, 4, [0, 3, 6, 9])])
def test_a_sample_is_evenly_spaced(count, most, chosen):
    assert sample(count, most).tolist() == chosen


def test_beyond_the_sample_texts_are_placed_by_the_middle_of_their_group(monkeypatch):
    monkeypatch.setattr("steps.similarity.sample", lambda count: sample(count, 20))
    texts = told(3, 45)
    space = Space(texts)
    rows = space.rows(texts, None)
    assert divide(rows, 2, 5, smallest=2) == [0, 1, 2] * 15
    assert grow(rows, space.rows([KITCHEN, OFFICE, TRAIN], None)) == [0, 1, 2] * 15


def test_many_texts_are_divided_as_few_are() -> None:
    """Groups are looked for in a sample; how small a group may be is counted in it, not in all texts."""
    width, count = 12, 3 * SAMPLE
    rows = np.zeros((count, width), dtype="<f4")
    for n in range(count):
        rows[n, n % 3 * 4 : n % 3 * 4 + 4] = [1, 0.3 + 0.1 * (n % 7), 0.2, 0.1 * (n % 5)]
    labels = divide(unit_length(rows), 2, 8, smallest=count // 10)
    assert 2 <= len(set(labels)) <= 8
