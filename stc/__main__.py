"""The way in for `python -m stc` and the installed `stc`: Ctrl-C while the program is still being loaded is no traceback."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the program."""
    try:
        from stc.cli import main as run
    except KeyboardInterrupt:
        print("error: interrupted: nothing was begun\nhint: run the same command again", file=sys.stderr)
        sys.exit(130)
    run()


if __name__ == "__main__":
    main()
