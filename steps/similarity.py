"""How alike texts are: words they share and vectors of their sense, in one space; and which of them belong together.

Similarities are rounded to six places and ties fall to the earlier text, so that one machine's last digits decide nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import networkx
import numpy as np

SENSE, WORDS = 0.7, 0.3
"""Weights of the two views in the squared length of a row; measured on coded interviews."""
VOCABULARY = 2048
SAMPLE = 1000
"""Texts among which groups are looked for; the others are placed among these."""
NEIGHBOURS = 15
WINDOW = 2
BLOCK = 512


class Space:
    """A vocabulary with weights, fitted once to documents; rows of any texts can be laid into it."""

    def __init__(self, documents: Sequence[Sequence[str]]) -> None:
        frequency = Counter(lemma for d in documents for lemma in set(d))
        often = [lemma for lemma, n in frequency.items() if n > 1] if len(documents) > 20 else list(frequency)
        kept = sorted(often, key=lambda lemma: (-frequency[lemma], lemma))[:VOCABULARY]
        self.place = {lemma: n for n, lemma in enumerate(kept)}
        self.weight = {lemma: float(np.log((1 + len(documents)) / (1 + frequency[lemma])) + 1) for lemma in kept}

    def rows(self, documents: Sequence[Sequence[str]], vectors: np.ndarray | None) -> np.ndarray:
        """Return one row per document, (n, words + vector), of length one unless it is empty."""
        words = np.zeros((len(documents), len(self.place)), dtype="<f4")
        for n, document in enumerate(documents):
            for lemma, times in Counter(document).items():
                if lemma in self.place:
                    words[n, self.place[lemma]] = (1 + np.log(times)) * self.weight[lemma]
        words = unit_length(words)
        if vectors is None:
            return words
        return unit_length(np.hstack([np.sqrt(WORDS) * words, np.sqrt(SENSE) * unit_length(vectors)]).astype("<f4"))


def in_context(rows: np.ndarray, utterances: Sequence[object]) -> np.ndarray:
    """Mix into each row the mean of it and its neighbours, up to two on either side, in the same utterance.

    What a clause is about often stands in the sentences around it. Rows of one utterance follow each other.
    """
    mixed = rows.copy()
    for n, utterance in enumerate(utterances):
        near = [m for m in range(max(n - WINDOW, 0), min(n + WINDOW + 1, len(rows))) if utterances[m] == utterance]
        mixed[n] += rows[near].mean(axis=0)
    return unit_length(mixed)


def unit_length(rows: np.ndarray) -> np.ndarray:
    """Scale each row to length one; empty rows stay empty."""
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    return rows / np.where(length == 0, 1, length)


def similarities(rows: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Return the cosine of every row with every other one, (n, m), rounded to six places."""
    return np.round(rows @ others.T, 6)


def centres(rows: np.ndarray, labels: Sequence[int], count: int) -> np.ndarray:
    """Return the mean row of each label, (count, width), of length one."""
    sums = np.zeros((count, rows.shape[1]), dtype="<f4")
    np.add.at(sums, np.asarray(labels, dtype=int), rows)
    return unit_length(sums)


def sample(count: int, most: int = SAMPLE) -> np.ndarray:
    """Return evenly spaced indices of at most ``most`` of ``count`` texts."""
    return np.arange(count) if count <= most else np.unique(np.linspace(0, count - 1, most).astype(int))


def neighbours(rows: np.ndarray, k: int = NEIGHBOURS) -> networkx.Graph:
    """Link every text to its ``k`` most similar ones; integer nodes, links weighted by similarity."""
    graph = networkx.Graph()
    graph.add_nodes_from(range(len(rows)))
    k = min(k, len(rows) - 1)
    for start in range(0, len(rows), BLOCK):
        block = similarities(rows[start : start + BLOCK], rows)
        for n, row in enumerate(block, start):
            row[n] = -1
            for other in np.argsort(-row, kind="stable")[:k]:
                if row[other] > 0:
                    graph.add_edge(*sorted((n, int(other))), weight=float(row[other]))
    return graph


def communities(graph: networkx.Graph, resolution: float) -> list[list[int]]:
    """Return groups of nodes (Louvain), largest first, each sorted."""
    found = networkx.community.louvain_communities(graph, resolution=resolution, seed=0)
    return sorted((sorted(c) for c in found), key=lambda c: (-len(c), c))


def divide(rows: np.ndarray, least: int, most: int, smallest: int) -> list[int]:
    """Sort texts into ``least`` to ``most`` groups, none under ``smallest``; return each text's group, 0 being the largest.

    The resolution that is tried first is Louvain's own; others only where that gives too few or too many groups.
    """
    chosen = sample(len(rows))
    graph = neighbours(rows[chosen])
    smallest = max(min(smallest, 2), smallest * len(chosen) // max(len(rows), 1))
    best: list[list[int]] = [list(range(len(chosen)))]
    for resolution in (1.0, 0.8, 1.25, 0.6, 1.6, 0.4, 2.0, 2.5, 3.2):
        groups = [g for g in communities(graph, resolution) if len(g) >= smallest]
        if least <= len(groups) <= most:
            best = groups
            break
        if _off(len(groups), least, most) < _off(len(best), least, most):
            best = groups
    best = best[:most] or [list(range(len(chosen)))]
    middle = np.stack([unit_length(rows[chosen[g]].mean(axis=0, keepdims=True))[0] for g in best])
    labels = similarities(rows, middle).argmax(axis=1)
    for n, group in enumerate(best):
        labels[chosen[group]] = n
    return _largest_first(labels.tolist())


def _off(count: int, least: int, most: int) -> int:
    return max(least - count, count - most, 0) * 10 + (count == 0)


def _largest_first(labels: list[int]) -> list[int]:
    order = sorted(set(labels), key=lambda label: (-labels.count(label), labels.index(label)))
    return [order.index(label) for label in labels]


def grow(rows: np.ndarray, seeds: np.ndarray) -> list[int]:
    """Sort texts into groups that grow from seed rows: first to the nearest seed, then to where their neighbours are.

    Moves that raise the modularity of the neighbour graph are made, text by text in order, until none is left; a group
    can shrink to nothing where no text is nearer to its seed than to another's.
    """
    near = similarities(rows, seeds)
    labels = near.argmax(axis=1)
    chosen = sample(len(rows))
    settled = _settle(neighbours(rows[chosen]), labels[chosen].tolist(), len(seeds))
    if len(chosen) < len(rows):
        middle = centres(rows[chosen], settled, len(seeds))
        labels = similarities(rows, middle).argmax(axis=1)
    labels[chosen] = settled
    return labels.tolist()


def _settle(graph: networkx.Graph, labels: list[int], count: int) -> list[int]:
    """Move nodes between ``count`` labels while that raises modularity."""
    degree = [float(graph.degree(n, weight="weight")) for n in range(len(labels))]
    total = sum(degree) or 1.0
    mass = [0.0] * count
    for n, label in enumerate(labels):
        mass[label] += degree[n]
    for _ in range(20):
        moved = False
        for n, label in enumerate(labels):
            mass[label] -= degree[n]
            gain = -degree[n] * np.asarray(mass) / total
            for other, link in graph[n].items():
                gain[labels[other]] += link["weight"]
            gain = np.round(gain, 6)
            best = label if gain[label] >= gain.max() else int(gain.argmax())
            mass[best] += degree[n]
            moved = moved or best != label
            labels[n] = best
        if not moved:
            break
    return labels
