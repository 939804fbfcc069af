"""A machine that refuses: every call that changes the disk can be made to fail, one after the other."""

from __future__ import annotations

import builtins
import contextlib
import errno
import os
from collections.abc import Callable, Iterator
from typing import Any

CHANGING = ("chmod", "fsync", "link", "mkdir", "replace", "rmdir", "unlink")


class Machine:
    """Counts the calls that change the disk, and does something else at the one with a number."""

    def __init__(self, at: int, instead: Callable[[str], None], ever_after: bool = False) -> None:
        self.at = at
        self.instead = instead
        self.ever_after = ever_after
        self.calls = 0

    @property
    def reached(self) -> bool:
        return self.calls >= self.at

    def asked(self, path: Any) -> None:
        self.calls += 1
        if self.calls == self.at or (self.ever_after and self.reached):
            self.instead(str(path))

    @contextlib.contextmanager
    def refusing(self) -> Iterator[None]:
        """Put the machine between Python and the disk."""
        before = {name: getattr(os, name) for name in CHANGING} | {"open": builtins.open}
        for name in CHANGING:
            setattr(os, name, self._wrapped(before[name]))
        builtins.open = self._opening(before["open"])
        try:
            yield
        finally:
            builtins.open = before.pop("open")
            for name, call in before.items():
                setattr(os, name, call)

    def _wrapped(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def asking(path: Any, *args: Any, **kwargs: Any) -> Any:
            self.asked(path)
            return call(path, *args, **kwargs)

        return asking

    def _opening(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def asking(path: Any, mode: str = "r", *args: Any, **kwargs: Any) -> Any:
            if set(mode) & set("wax+"):
                self.asked(path)
            return call(path, mode, *args, **kwargs)

        return asking


def full(path: str) -> None:
    """Say what a full disk says."""
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), path)


def forbidden(path: str) -> None:
    """Say what a disk says where one may not write."""
    raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)


def interrupted(path: str) -> None:
    """Do what Ctrl-C does."""
    raise KeyboardInterrupt


def killed(path: str) -> None:
    """Be gone, as after kill -9."""
    os._exit(9)
