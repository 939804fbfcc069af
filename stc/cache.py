"""Parses and vectors on disk: a cache that may be lost, torn or closed at any time, since all of it can be made again."""

from __future__ import annotations

import contextlib
import json
import os
import pathlib
from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from steps.records import Token

if TYPE_CHECKING:
    import numpy as np

Parse = dict[str, list[Any]]
"""A column per property of the words of a text; ``sent`` are the offsets where a sentence is proposed."""
KEY = 16
"""Bytes of the digest that stands for a text."""
SIZE = 4
"""Bytes at the start of a file of vectors that say how many numbers each has."""


def _digest(text: str | bytes) -> bytes:
    return blake2b(text.encode() if isinstance(text, str) else text, digest_size=KEY).digest()


class Cache:
    """A folder of the cache; ``None`` keeps nothing, and with ``frozen`` it is read and never written.

    What the machine refuses here costs time in the next run, and nothing else.
    """

    def __init__(self, folder: pathlib.Path | None, frozen: bool = False) -> None:
        self.folder = folder
        self.frozen = frozen

    def read(self, name: str) -> bytes:
        """Return a file's bytes, none where it cannot be read."""
        try:
            return (self.folder / name).read_bytes() if self.folder else b""
        except OSError:
            return b""

    def replace(self, name: str, raw: bytes) -> None:
        if self.folder and not self.frozen:
            file = self.folder / name
            fresh = file.with_name(f"{file.name}.{os.getpid()}.new")
            with contextlib.suppress(OSError):
                file.parent.mkdir(parents=True, exist_ok=True)
                fresh.write_bytes(raw)
                fresh.replace(file)
            with contextlib.suppress(OSError):
                fresh.unlink(missing_ok=True)

    def append(self, name: str, at: int, raw: bytes) -> None:
        """Put bytes at a place in a file that is there, over whatever torn end follows."""
        if self.folder and not self.frozen:
            with contextlib.suppress(OSError), open(self.folder / name, "r+b") as out:
                out.truncate(at)
                out.seek(at)
                out.write(raw)


class Parses:
    """The parses of one transcript's turns, by their text: a file whose first line is the digest of the rest."""

    def __init__(self, cache: Cache, transcript: str, made_by: str) -> None:
        self.cache = cache
        self.name = f"parses/{transcript}.json"
        self.made_by = made_by
        self.changed = False
        self.known = self._read()

    def _read(self) -> dict[str, Parse]:
        checked, _, raw = self.cache.read(self.name).partition(b"\n")
        if checked != _digest(raw).hex().encode():
            return {}
        kept = json.loads(raw)
        return kept["turns"] if kept["made_by"] == self.made_by else {}

    def __contains__(self, text: str) -> bool:
        return _digest(text).hex() in self.known

    def __setitem__(self, text: str, parse: Parse) -> None:
        self.known[_digest(text).hex()] = parse
        self.changed = True

    def tokens(self, text: str) -> tuple[tuple[Token, ...], list[int]]:
        parse = self.known[_digest(text).hex()]
        return tuple(map(Token, *(parse[key] for key in Token._fields))), parse["sent"]

    def save(self, texts: Iterable[str]) -> None:
        """Write what the transcript's turns need now, and forget the rest."""
        if self.changed:
            turns = {key: self.known[key] for key in dict.fromkeys(_digest(text).hex() for text in texts)}
            raw = json.dumps({"made_by": self.made_by, "turns": turns}, separators=(",", ":")).encode()
            self.cache.replace(self.name, _digest(raw).hex().encode() + b"\n" + raw)


class Vectors:
    """Vectors by the text they stand for, in one file of rows of one size; a torn last row is ignored."""

    def __init__(self, cache: Cache, made_by: str) -> None:
        self.cache = cache
        self.name = f"vectors-{made_by.replace(' ', '-')}.bin"
        self.known: dict[bytes, np.ndarray] = {}
        self.end = self._load(cache.read(self.name))

    def _load(self, raw: bytes) -> int:
        """Take in every whole row; return where the last one ends, 0 where there is none."""
        import numpy as np

        size = int.from_bytes(raw[:SIZE], "little") if len(raw) > SIZE else 0
        row = KEY + 4 * size
        count = (len(raw) - SIZE) // row if size else 0
        for n in range(count):
            at = SIZE + n * row
            self.known[raw[at : at + KEY]] = np.frombuffer(raw, dtype="<f4", count=size, offset=at + KEY)
        return SIZE + count * row if count else 0

    def __contains__(self, text: str) -> bool:
        return _digest(text) in self.known

    def add(self, vectors: Mapping[str, np.ndarray]) -> None:
        """Remember vectors, all of one size."""
        import numpy as np

        if not vectors:
            return
        fresh = {_digest(text): np.asarray(vector, dtype="<f4") for text, vector in vectors.items()}
        rows = b"".join(key + vector.tobytes() for key, vector in fresh.items())
        size = len(next(iter(fresh.values())))
        if any(len(vector) != size for vector in self.known.values()):
            self.known, self.end = {}, 0
        self.known.update(fresh)
        if self.end:
            self.cache.append(self.name, self.end, rows)
        else:
            self.cache.replace(self.name, size.to_bytes(SIZE, "little") + rows)
        self.end = (self.end or SIZE) + len(rows)

    def rows(self, texts: Sequence[str]) -> np.ndarray:
        import numpy as np

        return np.stack([self.known[_digest(text)] for text in texts]) if texts else np.zeros((0, 1), dtype="<f4")
