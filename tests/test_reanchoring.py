"""A transcript is corrected: what was decided about it stays, at its new place and in its new words."""

from __future__ import annotations

import pathlib

from stc.yamltext import compose, plain
from tests.small import change, files, stc, study, write


def units(folder: pathlib.Path, name: str) -> dict[str, dict[str, object]]:
    text = (folder / f"analysis/2-meaning-units/{name}.yaml").read_text(encoding="utf-8")
    return {u["id"]: u for u in plain(compose(text))["units"]}


def downstream(folder: pathlib.Path) -> dict[str, bytes | None]:
    return {name: raw for name, raw in files(folder).items() if name.startswith(("analysis/3", "analysis/4", "analysis/5"))}


def test_a_corrected_typo_keeps_every_decision_and_follows_the_transcript(tmp_path: pathlib.Path) -> None:
    folder = study(tmp_path)
    assert stc("synthesize", cwd=folder).code == 0
    before, after_it = units(folder, "P01"), downstream(folder)
    change(folder / "transcripts/P01.txt", "The long corridors make me tired.", "The very long corridors make me tired.")
    run = stc("synthesize", cwd=folder)
    assert run.code == 0
    assert "transcripts/P01.txt has changed: 1 records moved with their words" in run.err
    now = units(folder, "P01")
    assert list(now) == list(before)
    changed = [name for name in now if now[name] != before[name]]
    assert len(changed) == 1
    assert now[changed[0]]["text"] == str(before[changed[0]]["text"]).replace("The long", "The very long")
    old, new = before[changed[0]], now[changed[0]]
    assert {**new, "text": ""} == {**old, "text": ""}
    changed_files = {name for name, raw in downstream(folder).items() if raw != after_it[name]}
    assert changed_files <= {"analysis/4-artificial-quotations.yaml"}, "at most an illustration follows the transcript"


def test_two_inserted_lines_lose_no_quotation(tmp_path: pathlib.Path) -> None:
    """Where addresses are counted in lines, the same trial gives wrong quotations without a word."""
    folder = study(tmp_path)
    assert stc("synthesize", cwd=folder).code == 0
    before, after_it = units(folder, "P02"), downstream(folder)
    file = folder / "transcripts/P02.txt"
    write(file, "I: Shall we begin?\nP: Yes, with pleasure, it is a quiet night tonight.\n" + file.read_text(encoding="utf-8"))
    assert stc("synthesize", cwd=folder).code == 0
    now = units(folder, "P02")
    assert {n: (u["text"], u["group"], u["code"]) for n, u in now.items() if n in before} == {
        n: (u["text"], u["group"], u["code"]) for n, u in before.items()
    }
    assert all(now[n]["at"] == _two_on(str(u["at"])) for n, u in before.items())
    for name, raw in after_it.items():
        old = plain(compose((raw or b"").decode()))
        new = plain(compose((downstream(folder)[name] or b"").decode()))
        assert _all_in(old, new), f"{name} lost something"


def _two_on(at: str) -> str:
    turn, _, rest = at[1:].partition("s")
    return f"t{int(turn) + 2}s{rest}"


def _all_in(old: object, new: object) -> bool:
    """Whether every record of the old data is in the new, with the same words; lists may have grown."""
    if isinstance(old, dict) and isinstance(new, dict):
        return all(key in new and _all_in(value, new[key]) for key, value in old.items() if key != "about")
    if isinstance(old, list) and isinstance(new, list):
        return all(any(_all_in(item, other) for other in new) for item in old)
    return old == new


def test_a_hand_edit_survives_a_corrected_typo(tmp_path: pathlib.Path) -> None:
    folder = study(tmp_path)
    assert stc("synthesize", cwd=folder).code == 0
    name = next(iter(units(folder, "P03")))
    file = folder / "analysis/2-meaning-units/P03.yaml"
    code = str(units(folder, "P03")[name]["code"])
    text = file.read_text(encoding="utf-8").replace(f"  code: {code}\n", "  code: trust carries me  # my word for it\n", 1)
    write(file, text)
    change(folder / "transcripts/P03.txt", "I trust my colleagues.", "I do trust my colleagues.")
    assert stc("synthesize", cwd=folder).code == 0
    assert units(folder, "P03")[name]["code"] == "trust carries me"
    assert "# my word for it" in file.read_text(encoding="utf-8")


def test_lost_words_stop_the_run_and_nothing_is_lost(tmp_path: pathlib.Path) -> None:
    folder = study(tmp_path)
    assert stc("synthesize", cwd=folder).code == 0
    name, unit = next(iter(units(folder, "P01").items()))
    before = files(folder)
    text = (folder / "transcripts/P01.txt").read_text(encoding="utf-8")
    write(folder / "transcripts/P01.txt", text.replace(str(unit["text"]), "Nothing of that is left."))
    run = stc("synthesize", cwd=folder)
    assert run.code == 3
    assert f"{name}: its words are not in the transcript any more; they stood at {unit['at']}" in run.err
    assert run.err.splitlines()[0].startswith("error: analysis/2-meaning-units/P01.yaml:")
    assert {n: raw for n, raw in files(folder).items() if n != "transcripts/P01.txt"} == {
        n: raw for n, raw in before.items() if n != "transcripts/P01.txt"
    }


def test_rewrapped_text_and_other_labels_change_no_record(tmp_path: pathlib.Path) -> None:
    folder = study(tmp_path)
    assert stc("synthesize", cwd=folder).code == 0
    before = {name: raw for name, raw in files(folder).items() if name.startswith("analysis/")}
    file = folder / "transcripts/P01.txt"
    text = file.read_text(encoding="utf-8").replace("I:", "Interviewer:").replace("P:", "Participant:").replace("\n", "\n\n")
    write(file, text)
    change(folder / "stc.yaml", "[I], participant: [P]", "[I, Interviewer], participant: [P, Participant]")
    assert stc("synthesize", cwd=folder).code == 0
    now = {name: raw for name, raw in files(folder).items() if name.startswith("analysis/")}
    without = lambda raw: [line for line in (raw or b"").splitlines() if not line.startswith(b"sha256:")]  # noqa: E731
    assert {name: without(raw) for name, raw in now.items()} == {name: without(raw) for name, raw in before.items()}
