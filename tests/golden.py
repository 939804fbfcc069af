"""Write the expected files of the example studies anew: `make golden`, then read the diff before committing it."""

from __future__ import annotations

import pathlib
import shutil
import tempfile

from tests.studies import DERIVED, EXAMPLES, NAMES, copied, stc, written


def main() -> None:
    """Draft every example study from nothing and put what was written in its place."""
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


if __name__ == "__main__":
    main()
