"""What each step read and wrote, and whether that is still so: fresh means the entry I would write now equals the old one."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from stc.errors import StcError
from stc.folder import Folder
from stc.merge import Proposal
from stc.study import compose_file
from stc.yamltext import Layout, dump, plain

LOCK = "stc.lock"
COMMENT = "What each step read and wrote. Written by stc; commit it, never edit it."
LAYOUT = Layout(keys=("facts",), children={"facts": Layout(flow=True, identity=())}, comment=COMMENT)


@dataclass
class Entry:
    """One step's facts: digests of what it read (bytes and content), settings it used, files it wrote, proposals that wait.

    ``edited`` are those of the files in which something differed from what the machine proposed.
    """

    reads: dict[str, tuple[str, str]] = field(default_factory=dict)
    settings: dict[str, str] = field(default_factory=dict)
    writes: dict[str, str] = field(default_factory=dict)
    models: dict[str, str] = field(default_factory=dict)
    edited: set[str] = field(default_factory=set)
    proposals: list[Proposal] = field(default_factory=list)
    contradicted: bool = False


def digest(raw: bytes) -> str:
    """Return the digest by which the lock knows bytes."""
    return hashlib.sha256(raw).hexdigest()[:16]


def digest_of(data: Any) -> str:
    """Digest of loaded data, whatever its layout in the file."""
    return digest(json.dumps(data, sort_keys=True, ensure_ascii=False).encode())


# -- the lock as text


def lock_text(entries: Mapping[str, Entry]) -> str:
    """Write one fact a line, sorted, so that branches join line by line."""
    facts: list[dict[str, Any]] = []
    for step, entry in entries.items():
        facts += [{"step": step, "reads": p, "bytes": b, "content": c} for p, (b, c) in entry.reads.items()]
        facts += [{"step": step, "setting": k, "is": v} for k, v in entry.settings.items()]
        facts += [{"step": step, "model": k, "is": v} for k, v in entry.models.items()]
        facts += [{"step": step, "writes": p, "bytes": b} for p, b in entry.writes.items()]
        facts += [{"step": step, "edited": p} for p in entry.edited]
        facts += [
            {"step": step, "proposal": p.record, "field": p.field, "is": p.value, "yours": p.yours} for p in entry.proposals
        ]
    return dump({"facts": sorted(facts, key=lambda f: json.dumps(f, ensure_ascii=False))}, LAYOUT)


def read_lock(folder: Folder) -> dict[str, Entry]:
    """Read the facts of every step; two that contradict each other, as after a merge of branches, make the step stale."""
    if folder.read(LOCK) is None:
        return {}
    loaded = plain(compose_file(folder, LOCK)) or {}
    entries: dict[str, Entry] = {}
    try:
        for fact in loaded["facts"] or []:
            _take(entries.setdefault(fact["step"], Entry()), fact)
    except (KeyError, TypeError):
        raise StcError(
            f"{LOCK}:1:1: the lock is damaged", f"restore it: git checkout {LOCK}; or delete it, and every step runs again"
        ) from None
    return entries


def _take(entry: Entry, fact: Mapping[str, Any]) -> None:
    """Add one fact to a step's entry."""
    if "reads" in fact:
        entry.contradicted |= _put(entry.reads, fact["reads"], (str(fact["bytes"]), str(fact["content"])))
    elif "writes" in fact:
        entry.contradicted |= _put(entry.writes, fact["writes"], str(fact["bytes"]))
    elif "proposal" in fact:
        entry.proposals.append(Proposal(fact["proposal"], fact["field"], fact["is"], fact["yours"]))
    elif "edited" in fact:
        entry.edited.add(fact["edited"])
    elif "model" in fact:
        entry.contradicted |= _put(entry.models, fact["model"], str(fact["is"]))
    else:
        entry.contradicted |= _put(entry.settings, fact["setting"], str(fact["is"]))


def _put(known: dict[str, Any], key: str, value: object) -> bool:
    """Put a fact down; return whether it contradicts one that stands there."""
    return known.setdefault(key, value) != value


# -- the comparison


def stale(
    entry: Entry | None,
    now: Mapping[str, bytes],
    settings: Mapping[str, str],
    content: Callable[[str], str],
    missing: Iterable[str],
) -> list[str]:
    """Return in sentences why a step is not fresh; nothing where it is.

    ``now`` holds the bytes of every file it would read, ``missing`` the outputs that are not there; ``content`` computes
    a file's content digest, asked only where bytes differ.
    """
    if entry is None:
        return ["it has not run yet"]
    reasons = ["two branches recorded different runs of it"] if entry.contradicted else []
    reasons += [f"{p} is new" for p in now if p not in entry.reads]
    reasons += [f"{p} is gone" for p in entry.reads if p not in now]
    for path, raw in now.items():
        if path in entry.reads and entry.reads[path][0] != digest(raw) and entry.reads[path][1] != content(path):
            reasons.append(f"{path} has changed")
    changed = [k for k in dict.fromkeys([*settings, *entry.settings]) if entry.settings.get(k) != settings.get(k)]
    reasons += [f"{k} in stc.yaml has changed" for k in changed]
    return reasons + [f"{p.rpartition('/')[2]} is missing" for p in missing]
