"""What is about the aim, and why the rest is set aside."""

from __future__ import annotations

from collections.abc import Sequence

from steps.stretches import Stretch

LEAST_CONTENT = 3
"""Content words under which a stretch says too little about anything."""
SHORT_ANSWER = 20
"""Words under which a whole utterance is a short answer, which must say more to be kept."""


def set_aside(stretch: Stretch, least: int = LEAST_CONTENT) -> str | None:
    """Return why a stretch is set aside, as a key of the lexicon's reasons, or None where it may be a meaning unit.

    ``least`` is how many different content words a unit must have.
    """
    if stretch.bare:
        return stretch.bare
    telling = len(set(stretch.lemmas))
    needed = least + (1 if stretch.said < SHORT_ANSWER else 0)
    return "not about the aim" if telling < needed else None


def telling(said: Sequence[Stretch]) -> list[Stretch]:
    """Return the stretches that say something."""
    return [s for s in said if set_aside(s) is None]
