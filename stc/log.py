"""The decision trail: log.yaml, one line an entry, appended and never rewritten. Git holds the what; this holds the why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from stc.errors import StcError
from stc.folder import Folder
from stc.study import compose_file
from stc.yamltext import Layout, inline, plain

LOG = "log.yaml"
LAYOUT = Layout(flow=True, identity=())


@dataclass(frozen=True)
class Entry:
    """One decision: when, in which step, by whom, what was done to which records, and why."""

    date: str
    step: int
    by: list[str]
    did: str
    what: list[str]
    into: str | None = None
    why: str | None = None

    def as_data(self) -> dict[str, Any]:
        """Return the entry as it stands in the file, without what is not known."""
        data = {"date": self.date, "step": self.step, "by": self.by, "did": self.did, "what": self.what}
        return data | {key: value for key, value in (("into", self.into), ("why", self.why)) if value}


def with_entry(folder: Folder, entry: Entry) -> str:
    """Return the text of the trail with one entry more at its end."""
    text = (folder.read(LOG) or b"").decode("utf-8-sig")
    text += "" if not text or text.endswith("\n") else "\n"
    return f"{text}- {inline(entry.as_data(), LAYOUT)}\n"


def entries(folder: Folder) -> list[Mapping[str, Any]]:
    """Return the entries of the trail as they stand; raises StcError where it cannot be read."""
    if folder.read(LOG) is None:
        return []
    loaded = plain(compose_file(folder, LOG)) or []
    if not isinstance(loaded, list) or not all(isinstance(e, dict) for e in loaded):
        raise StcError(
            f"{LOG}:1:1: a list of entries is expected", "one line an entry, as in `- {date: ..., did: ..., why: ...}`"
        )
    return loaded


def told(entry: Mapping[str, Any]) -> str:
    """Say an entry in one line."""
    by, what = entry.get("by") or [], entry.get("what") or []
    who = ", ".join(map(str, by)) if isinstance(by, list) else str(by)
    things = ", ".join(map(str, what)) if isinstance(what, list) else str(what)
    into = f" -> {entry['into']}" if entry.get("into") else ""
    why = f": {entry['why']}" if entry.get("why") else ""
    return f"{entry.get('date', '?')}  {who or '?'}  {entry.get('did', '?')} {things}{into}{why}"
