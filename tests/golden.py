"""Write anew what tests expect: the example studies and README's output. `make golden`, then read the diff before committing."""

from __future__ import annotations

import pathlib
import shutil
import tempfile

from tests.readme import README, renewed
from tests.studies import DERIVED, EXAMPLES, NAMES, copied, stc, written


def main() -> None:
    """Draft every example study from nothing and put what was written in its place, then README's output."""
    for name in NAMES:
        with tempfile.TemporaryDirectory() as scratch:
            folder = copied(name, pathlib.Path(scratch))
            run = stc("synthesize", cwd=folder)
            if run.returncode:
                raise SystemExit(f"{name}: {run.stderr}")
            for top in DERIVED:
                shutil.rmtree(EXAMPLES / name / top, ignore_errors=True)
            for path, raw in written(folder).items():
                target = EXAMPLES / name / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(raw)
        print(f"{name}: written; read `git diff examples/{name}`")
    with tempfile.TemporaryDirectory() as scratch:
        README.write_text(renewed(README.read_text(encoding="utf-8"), pathlib.Path(scratch)), encoding="utf-8")
    print("README.md: written; read `git diff README.md`")


if __name__ == "__main__":
    main()
