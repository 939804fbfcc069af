"""What each step read and wrote, and whether that is still so: fresh means that the entry I would write now equals the one written."""

from __future__ import annotations

import hashlib
import json
import pathlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from stc.errors import StcError
from stc.merge import Proposal
from stc.study import compose_file
from stc.yamltext import Layout, dump, plain

LOCK = "stc.lock"
COMMENT = "What each step read and wrote. Written by stc; commit it, never edit it."
LAYOUT = Layout(keys=("facts",), children={"facts": Layout(flow=True, identity=())}, comment=COMMENT)


@dataclass
class Entry:
    """One step's facts: digests of what it read (bytes and content), settings it used, files it wrote, proposals that wait."""

    reads: dict[str, tuple[str, str]] = field(default_factory=dict)
    settings: dict[str, str] = field(default_factory=dict)
    writes: dict[str, str] = field(default_factory=dict)
    models: dict[str, str] = field(default_factory=dict)
    proposals: list[Proposal] = field(default_factory=list)
    contradicted: bool = False


def digest(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()[:16]


def digest_of(data: Any) -> str:
    """Digest of loaded data, whatever its layout in the file."""
    return digest(json.dumps(data, sort_keys=True, ensure_ascii=False).encode())


# -- the lock as text


def lock_text(entries: Mapping[str, Entry]) -> str:
    """Write one fact a line, sorted, so that branches join line by line."""
    facts = []
    for step, entry in entries.items():
        facts += [{"step": step, "reads": p, "bytes": b, "content": c} for p, (b, c) in entry.reads.items()]
        facts += [{"step": step, "setting": k, "is": v} for k, v in entry.settings.items()]
        facts += [{"step": step, "model": k, "is": v} for k, v in entry.models.items()]
        facts += [{"step": step, "writes": p, "bytes": b} for p, b in entry.writes.items()]
        facts += [{"step": step, "proposal": p.record, "field": p.field, "is": p.value} for p in entry.proposals]
    return dump({"facts": sorted(facts, key=lambda f: json.dumps(f, ensure_ascii=False))}, LAYOUT)


def read_lock(root: pathlib.Path) -> dict[str, Entry]:
    """Read the facts of every step; two that contradict each other, as after a merge of branches, make the step stale."""
    if not (root / LOCK).exists():
        return {}
    loaded = plain(compose_file(root / LOCK, LOCK)) or {}
    entries: dict[str, Entry] = {}
    try:
        for fact in loaded["facts"] or []:
            _take(entries.setdefault(fact["step"], Entry()), fact)
    except (KeyError, TypeError):
        raise StcError(
            f"{LOCK}:1:1: the lock is damaged", f"restore it: git checkout {LOCK}; without it every step runs again"
        ) from None
    return entries


def _take(entry: Entry, fact: dict[str, Any]) -> None:
    known: dict[str, Any]
    if "reads" in fact:
        known, key, value = entry.reads, fact["reads"], (fact["bytes"], fact["content"])
    elif "writes" in fact:
        known, key, value = entry.writes, fact["writes"], fact["bytes"]
    elif "proposal" in fact:
        entry.proposals.append(Proposal(fact["proposal"], fact["field"], fact["is"]))
        return
    else:
        known, key = (entry.models, fact["model"]) if "model" in fact else (entry.settings, fact["setting"])
        value = fact["is"]
    entry.contradicted = entry.contradicted or known.get(key, value) != value
    known[key] = value


# -- the comparison


def stale(
    entry: Entry | None, now: Mapping[str, bytes], settings: Mapping[str, str], content: Any, outputs: Iterable[pathlib.Path]
) -> list[str]:
    """Return in sentences why a step is not fresh; nothing where it is.

    ``now`` holds the bytes of every file it would read; ``content`` computes a file's content digest, asked only where bytes differ.
    """
    if entry is None:
        return ["it has not run yet"]
    reasons = ["two branches recorded different runs of it"] if entry.contradicted else []
    reasons += [f"{p} is new" for p in now if p not in entry.reads]
    reasons += [f"{p} is gone" for p in entry.reads if p not in now]
    for path, raw in now.items():
        if path in entry.reads and entry.reads[path][0] != digest(raw) and entry.reads[path][1] != content(path):
            reasons.append(f"{path} has changed")
    reasons += [f"{k} in stc.yaml has changed" for k, v in settings.items() if entry.settings.get(k) != v]
    reasons += [f"{p.name} is missing" for p in outputs if not p.exists()]
    return reasons
