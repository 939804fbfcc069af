"""A first table of speakers, proposed from the labels seen in the files of a new study, with a reason for each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from steps.records import INTERVIEWER, OTHER, PARTICIPANT
from steps.turns.labels import Speakers, label_key
from steps.turns.labels_seen import LabelSeen, label_stem
from steps.turns.likeness import same_speakers
from steps.turns.rolewords import likely_role_of, role_of

_FEW = 0.05
_MARGIN = 0.15


@dataclass(frozen=True)
class Proposal:
    """A table, one plain sentence for each label, and the labels a person should look at."""

    speakers: Speakers
    reasons: dict[str, str]
    unsure: list[str]


@dataclass(slots=True)
class _Part:
    """What one speaker does in one file, under all spellings of the label; ``share`` is of the file's words."""

    label: str
    seen: list[LabelSeen]
    turns: int
    words: int
    questions: int
    first: bool
    share: float
    means: str | None
    role: str | None = None
    doubt: str = ""

    @property
    def asking(self) -> float:
        """How much this part is the asking one: questions above all, also to begin and to say less."""
        likely = {INTERVIEWER: 2 * _MARGIN, PARTICIPANT: -2 * _MARGIN}.get(likely_role_of(self.label) or "", 0.0)
        return self.questions / max(self.turns, 1) + _MARGIN * self.first + _MARGIN * (1 - self.share) + likely


@dataclass(slots=True)
class _Label:
    """One label of the study: its part in each file it occurs in, and the role and doubt that follow."""

    label: str
    parts: dict[str, _Part]
    role: str = PARTICIPANT
    numbered_like: str = ""
    doubt: str = ""


def propose(seen: Mapping[str, list[LabelSeen]]) -> Proposal:
    """Return one table for the labels of all files (name to labels seen); a label has one role in a study.

    A label is unsure where files disagree about it or the signs are weak; it stands in the table all the same.
    """
    casts = {name: cast_roles(_parts(labels)) for name, labels in seen.items()}
    labels = _labels(casts)
    for label in labels:
        _settle(label)
    for family in _families(labels, casts.values()):
        _settle_family(family)
    table = {role: tuple(label.label for label in labels if label.role == role) for role in (INTERVIEWER, PARTICIPANT, OTHER)}
    return Proposal(
        Speakers(**table),
        {label.label: f"{label.label}: {_reason(label)}: {label.role}" for label in labels},
        [label.label for label in labels if label.doubt],
    )


def _parts(labels: list[LabelSeen]) -> list[_Part]:
    """Return the speakers of a file in order of first use, spellings joined unless their words name different roles."""
    names = same_speakers({seen.label: seen.turns for seen in labels})
    groups: dict[str, list[LabelSeen]] = {}
    for seen in labels:
        roles = {role_of(seen.label), role_of(names[seen.label])}
        groups.setdefault(names[seen.label] if len(roles - {None}) < 2 else seen.label, []).append(seen)
    total = sum(seen.words for seen in labels) or 1
    opening = min((seen.line_first for seen in labels), default=0)
    return [
        _Part(
            label=name,
            seen=group,
            turns=sum(seen.turns for seen in group),
            words=sum(seen.words for seen in group),
            questions=sum(seen.questions for seen in group),
            first=any(seen.line_first == opening for seen in group),
            share=sum(seen.words for seen in group) / total,
            means=next((seen.means for seen in group if seen.means), None),
        )
        for name, group in groups.items()
    ]


def cast_roles(parts: list[_Part]) -> list[_Part]:
    """Give each speaker of a file a role: by legend or word, else the one who asks, the few words beside, the rest."""
    for part in parts:
        part.role = (role_of(part.means) or PARTICIPANT) if part.means else role_of(part.label)
    unnamed = [part for part in parts if part.role is None]
    for part in unnamed:
        if _is_bystander(part, parts):
            part.role = OTHER
    unnamed = [part for part in unnamed if part.role is None]
    asker, clear = None, any(part.role == INTERVIEWER for part in parts)
    if not clear and unnamed and len(parts) > 1:
        asker = max(unnamed, key=lambda part: part.asking)
        rivals = [part.asking for part in parts if part is not asker and part.role in (None, PARTICIPANT)]
        clear = asker.asking - max(rivals, default=asker.asking) >= _MARGIN
    for part in unnamed:
        part.role = INTERVIEWER if part is asker else PARTICIPANT
        part.doubt = "" if clear else "the signs are weak"
        if part is not asker and clear:
            part.doubt = _participant_doubt(part)
    if len(parts) == 1:
        parts[0].doubt = "no other label was seen beside it"
    return parts


def _participant_doubt(part: _Part) -> str:
    if 2 * part.questions > part.turns:
        return "it asks more than it tells"
    return "it hardly speaks" if part.turns <= 2 and part.share < _FEW else ""


def _is_bystander(part: _Part, parts: list[_Part]) -> bool:
    """Tell whether a part is a third voice with few words in few turns beside two who talk."""
    turns = sum(each.turns for each in parts)
    return 3 <= len(parts) <= 4 and part.share < _FEW and part.turns < _FEW * turns and not part.first


def _labels(casts: Mapping[str, list[_Part]]) -> list[_Label]:
    """Return the labels of the study in order of first use, each spelt as most files spell it."""
    spellings: dict[str, Counter[str]] = {}
    parts: dict[str, dict[str, _Part]] = {}
    for name, cast in casts.items():
        for part in cast:
            for seen in part.seen:
                spellings.setdefault(label_key(seen.label), Counter())[seen.label] += 1
                parts.setdefault(label_key(seen.label), {})[name] = part
    return [_Label(spellings[key].most_common(1)[0][0], found) for key, found in parts.items()]


def _settle(label: _Label) -> None:
    """Give a label the role it has in most of its words, and say so where the files disagree or the signs are weak."""
    weights: Counter[str] = Counter()
    for part in label.parts.values():
        weights[part.role or PARTICIPANT] += part.words + 1
    label.role = weights.most_common(1)[0][0]
    if len(weights) > 1:
        label.doubt = ", ".join(f"{part.role} in {name}" for name, part in label.parts.items())
    elif all(part.doubt for part in label.parts.values()):
        label.doubt = next(part.doubt for part in label.parts.values())


def _families(labels: Iterable[_Label], casts: Iterable[Iterable[_Part]]) -> list[list[_Label]]:
    """Return the numbered families, such as S1 S2 S3, whose members never play different roles in one file.

    ``Speaker 1`` and ``Speaker 2`` are a machine's names: where they are interviewer and participant, they are no family.
    """
    families: dict[str, list[_Label]] = {}
    for label in labels:
        families.setdefault(label_stem(label.label), []).append(label)
    mixed = set()
    for cast in casts:
        roles: dict[str, set[str | None]] = {}
        for part in cast:
            roles.setdefault(label_stem(part.label), set()).add(part.role)
        mixed |= {stem for stem, found in roles.items() if len(found - {OTHER}) > 1}
    return [family for stem, family in families.items() if stem and stem not in mixed and len(family) > 1]


def _settle_family(family: list[_Label]) -> None:
    weights: Counter[str] = Counter()
    for label in family:
        weights[label.role] += sum(part.words for part in label.parts.values()) + 1
    role = weights.most_common(1)[0][0]
    for label in family:
        if label.role != role:
            label.numbered_like = next(other.label for other in family if other.role == role)
            label.role, label.doubt = role, f"by itself {label.role}"


def _reason(label: _Label) -> str:
    """Return in words what speaks for the label's role."""
    parts = list(label.parts.values())
    means = next((part.means for part in parts if part.means), None)
    leader = next((part.label for part in parts if label_key(part.label) != label_key(label.label)), None)
    turns, words = sum(part.turns for part in parts), sum(part.words for part in parts)
    if label.numbered_like:
        fact = f"numbered like {label.numbered_like}"
    elif means:
        fact = f"the legend says {means}"
    elif role_of(label.label):
        fact = "the word says so"
    elif leader:
        fact = f"reads like {leader}"
    elif label.role == INTERVIEWER:
        asked = round(100 * sum(part.questions for part in parts) / max(turns, 1))
        begins = " and speaks first" if 2 * sum(part.first for part in parts) > len(parts) else ""
        fact = f"asks {asked} % of its turns as questions{begins}"
    elif label.role == OTHER:
        fact = f"says only {words} words in {turns} {'turn' if turns == 1 else 'turns'}"
    else:
        share = round(100 * sum(part.share for part in parts) / len(parts))
        fact = f"says {share} % of the words" + ("" if len(parts) == 1 else " on average")
    return f"{fact}, but {label.doubt}" if label.doubt else fact
