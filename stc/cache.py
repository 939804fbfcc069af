"""Parses and vectors on disk: a cache that may be lost, torn or locked at any time, since all of it can be made again."""

from __future__ import annotations

import contextlib
import json
import os
import pathlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from steps.records import Token

if TYPE_CHECKING:
    import numpy as np

Parse = dict[str, list[Any]]
"""A column per property of the words of a text; ``sent`` are the offsets where a sentence is proposed."""
COLUMNS = {*Token._fields, "sent"}
KEY = 16
"""Bytes of the digest that stands for a text."""


def _digest(text: str) -> bytes:
    return blake2b(text.encode(), digest_size=KEY).digest()


class Cache:
    """A folder of the cache; ``None`` keeps nothing. With ``frozen`` it is read and never written."""

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
        with self._writable(name) as file:
            fresh = file.with_name(f"{file.name}.{os.getpid()}.new")
            try:
                fresh.write_bytes(raw)
                fresh.replace(file)
            finally:
                fresh.unlink(missing_ok=True)

    def append(self, name: str, at: int, raw: bytes) -> None:
        """Put bytes at a place in a file, over whatever torn end is there."""
        with self._writable(name) as file, open(file, "ab") as out:
            out.truncate(at)
            out.write(raw)

    @contextlib.contextmanager
    def _writable(self, name: str) -> Iterator[pathlib.Path]:
        """Give the path to write to; what the machine refuses here costs time in the next run, and nothing else."""
        if self.folder is None or self.frozen:
            yield pathlib.Path(os.devnull)
            return
        with contextlib.suppress(OSError):
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            yield self.folder / name
