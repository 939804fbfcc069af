"""The commands, one thin function each; what they do stands in the modules they call."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from stc import screen
from stc.errors import FINDINGS, INTERRUPTED, REFUSED, USAGE, StcError

UsageError = typer.BadParameter.__mro__[1]


class Commands(TyperGroup):
    """The commands behind one boundary: what a person or the machine did ends in two lines and an exit code."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        try:
            code = super().main(*args, **{**kwargs, "standalone_mode": False})
        except UsageError as error:
            code = _failed(StcError(error.format_message(), _usage_hint(error), USAGE))  # type: ignore[attr-defined]
        except StcError as error:
            code = _failed(error)
        except (KeyboardInterrupt, typer.Abort):
            code = _failed(
                StcError("interrupted; the study is as it was before this step", "run the same command again", INTERRUPTED)
            )
        except OSError as error:
            code = _failed(
                StcError(f"{error.filename or 'the machine'}: {error.strerror or error}", "see to it, and run again", REFUSED)
            )
        sys.exit(code if isinstance(code, int) else 0)


def _failed(error: StcError) -> int:
    screen.show_error(error)
    return error.code


def _usage_hint(error: Any) -> str:
    path = error.ctx.command_path if getattr(error, "ctx", None) else "stc"
    return f"see `{path} --help`"


app = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Systematic text condensation: from interviews to analytic texts, in five steps that write YAML for people.",
    epilog="Exit codes: 0 done, 1 findings or work to do, 2 usage, 3 a file of the study is wrong, 4 input missing or stale under "
    "--only, 5 the machine refused, 130 interrupted.",
)

StudyOption = Annotated[
    Path | None, typer.Option("--study", metavar="DIR", help="The study; default: the one this folder is in.")
]
QuietOption = Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing but errors.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print facts for programs.")]
OnlyOption = Annotated[bool, typer.Option("--only", help="Run just this step; stop with 4 if one before it is missing or stale.")]
CheckOption = Annotated[bool, typer.Option("--check", help="Write nothing; exit 1 if the step would change something.")]


def _version(wanted: bool) -> None:
    if wanted:
        from stc.run import version

        print(f"stc {version()}")
        raise typer.Exit


@app.callback()
def _main(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None: ...


@app.command()
def init(
    folder: Annotated[Path, typer.Argument(metavar="[DIR]", help="Where to make the study.")] = Path("."),
    transcripts: Annotated[
        list[Path] | None,
        typer.Option("--from", metavar="FILE...", help="Transcripts to import; give --from once, then the files."),
    ] = None,
    more: Annotated[list[Path] | None, typer.Argument(metavar="[FILE]...", help="Further transcripts after --from.")] = None,
    title: Annotated[str | None, typer.Option(help="The study's title.")] = None,
    aim: Annotated[str | None, typer.Option(help="What the study wants to know, in one sentence.")] = None,
    language: Annotated[str | None, typer.Option(help="BCP 47 code; default: what the transcripts look like.")] = None,
    speakers: Annotated[
        str | None, typer.Option(metavar="LABEL=ROLE,...", help="The speakers table, such as I=interviewer,P=participant.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Ask nothing; take what is proposed.")] = False,
    quiet: QuietOption = False,
    json: JsonOption = False,
) -> None:
    """Make a study, with transcripts if there are any."""
    from stc.initialise import initialise

    screen.quiet = quiet or json
    files = [*(transcripts or []), *(more or [])]
    made = initialise(folder, files, title, aim, language, speakers, ask=screen.on_terminal() and not yes)
    if json:
        screen.as_json(made)


def _step(name: str, study: Path | None, only: bool, check: bool, quiet: bool, json: bool) -> None:
    from stc.steprun import run_steps

    screen.quiet = quiet or json
    outcome = run_steps(name, study, only=only, check=check)
    if json:
        screen.as_json(outcome.facts)
    if outcome.findings:
        raise typer.Exit(FINDINGS)


@app.command()
def impression(
    study: StudyOption = None,
    only: OnlyOption = False,
    check: CheckOption = False,
    quiet: QuietOption = False,
    json: JsonOption = False,
) -> None:
    """Step 1: read all transcripts as a whole and draft preliminary themes."""
    _step("impression", study, only, check, quiet, json)


@app.command()
def identify(
    study: StudyOption = None,
    only: OnlyOption = False,
    check: CheckOption = False,
    quiet: QuietOption = False,
    json: JsonOption = False,
) -> None:
    """Step 2: lift meaning units out of the transcripts and sort them into code groups."""
    _step("identify", study, only, check, quiet, json)


@app.command()
def subgroup(
    study: StudyOption = None,
    only: OnlyOption = False,
    check: CheckOption = False,
    quiet: QuietOption = False,
    json: JsonOption = False,
) -> None:
    """Step 3: sort the units of each code group into subgroups."""
    _step("subgroup", study, only, check, quiet, json)


@app.command()
def condense(
    study: StudyOption = None,
    only: OnlyOption = False,
    check: CheckOption = False,
    quiet: QuietOption = False,
    json: JsonOption = False,
) -> None:
    """Step 4: condense each subgroup into an artificial quotation, a working text."""
    _step("condense", study, only, check, quiet, json)


@app.command()
def synthesize(
    study: StudyOption = None,
    only: OnlyOption = False,
    check: CheckOption = False,
    quiet: QuietOption = False,
    json: JsonOption = False,
) -> None:
    """Step 5: retell each category in the third person and prepare the return to the transcripts."""
    _step("synthesize", study, only, check, quiet, json)


@app.command()
def status(study: StudyOption = None, quiet: QuietOption = False, json: JsonOption = False) -> None:
    """Say where the study stands and what to do next."""
    from stc.overview import overview

    screen.quiet = quiet
    found = overview(study)
    screen.as_json(found.facts) if json else [screen.say(line) for line in found.lines]
    if found.conflicts:
        raise typer.Exit(FINDINGS)


@app.command()
def trace(
    what: Annotated[str, typer.Argument(metavar="ID", help="A unit, code group, subgroup, sentence or claim.")],
    study: StudyOption = None,
    quiet: QuietOption = False,
    json: JsonOption = False,
) -> None:
    """Show what a record rests on, down to the lines of the transcripts, and what rests on it."""
    from stc.trace import traced

    screen.quiet = quiet
    below, above = traced(study, what)
    if json:
        screen.as_json({"rests_on": [x.as_dict() for x in below], "used_by": [x.as_dict() for x in above]})
        return
    from stc.trace import drawn

    for line in drawn(below):
        screen.say(line)
    if above:
        screen.say("leads to")
        for line in drawn(above, 1):
            screen.say(line)


def main() -> None:
    """Run the program."""
    app()


if __name__ == "__main__":
    main()
