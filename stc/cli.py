"""The commands, one thin function each; what they do stands in the modules they call."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.exceptions import TyperException

from stc import screen
from stc.errors import FINDINGS, INTERRUPTED, USAGE, StcError, refused


class Commands(TyperGroup):
    """The commands behind one boundary: what a person or the machine did ends in two lines and an exit code."""

    def main(self, args: Sequence[str] | None = None, *_: Any, **__: Any) -> Any:
        screen.prepare()
        try:
            code = _run(self, list(sys.argv[1:] if args is None else args))
            screen.finish()
        except StcError as error:
            code = _failed(error)
        except OSError as error:
            code = _failed(refused(error))
        except (KeyboardInterrupt, EOFError, typer.Abort):
            with _deaf():
                code = _failed(INTERRUPTION)
        sys.exit(code)


INTERRUPTION = StcError(
    "interrupted: what was finished stands, what was not has changed nothing", "run the same command again", INTERRUPTED
)


def _run(commands: TyperGroup, args: list[str]) -> int:
    """Run a command line; return its exit code."""
    commands._main_shell_completion({}, "stc", None)
    try:
        with commands.make_context("stc", args) as context:
            commands.invoke(context)
    except typer.Exit as ended:
        return ended.exit_code
    except TyperException as error:
        if not (said := error.format_message()):
            return USAGE
        raise StcError(said, _usage_hint(error), USAGE) from None
    return 0


def _failed(error: StcError) -> int:
    screen.show_error(error)
    return error.code


@contextlib.contextmanager
def _deaf() -> Iterator[None]:
    """Hear no further Ctrl-C while the first one is answered."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _usage_hint(error: TyperException) -> str:
    context = getattr(error, "ctx", None)
    return f"see `{context.command_path if context else 'stc'} --help`"


class TakesFiles(TyperCommand):
    """A command whose option --from takes all file names that follow it."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        spread: list[str] = []
        taking = False
        for arg in [*args, "-"]:
            if arg.startswith("-") and spread and spread[-1] == FROM:
                ctx.fail(f"Option '{FROM}' requires file names.")
            if taking and not arg.startswith("-") and spread[-1] != FROM:
                spread.append(FROM)
            taking = arg == FROM or (taking and not arg.startswith("-"))
            spread.append(arg)
        return super().parse_args(ctx, spread[:-1])


FROM = "--from"


app = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Systematic text condensation: from interviews to analytic texts, in five steps that write YAML for people.",
    epilog="Exit codes: 0 done, 1 findings or work to do, 2 usage, 3 a file of the study is wrong, 4 input missing or stale "
    "under --only, 5 the machine refused, 130 interrupted.",
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
        from stc.opened import version

        print(f"stc {version()}")
        raise typer.Exit


@app.callback()
def _main(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None: ...


@app.command(cls=TakesFiles)
def init(
    folder: Annotated[Path, typer.Argument(metavar="[DIR]", help="Where to make the study.")] = Path("."),
    transcripts: Annotated[
        list[Path] | None, typer.Option(FROM, metavar="FILE...", help="Transcripts to import: all file names that follow.")
    ] = None,
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
    from stc.init import Wishes, initialise

    screen.quiet = quiet or json
    asking = screen.on_terminal() and not (yes or quiet or json)
    made = initialise(folder, transcripts or [], Wishes(title, aim, language, speakers), asking)
    if json:
        screen.as_json(made)


def _step(name: str, study: Path | None, only: bool, check: bool, quiet: bool, json: bool) -> None:
    from stc import outcome
    from stc.folder import reading, writing
    from stc.pipeline import BY_NAME
    from stc.run import Run
    from stc.study import find

    screen.quiet = quiet or json
    root = find(study or Path())
    opening = reading(root, dry=True) if check else writing(root, lambda: screen.warn("waiting for another stc in this study"))
    with opening as folder:
        run = Run(folder, screen.warn, screen.progress)
        facts, found = [], False
        for ended in run.up_to(BY_NAME[name], only):
            outcome.tell(ended, run, "would be " if check else "")
            facts.append(outcome.facts(ended))
            found = found or bool(ended.proposals) or (check and bool(ended.changed))
    if json:
        screen.as_json(facts)
    if found:
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
    from stc.folder import reading
    from stc.opened import Opened
    from stc.status import overview
    from stc.study import find

    screen.quiet = quiet
    with reading(find(study or Path())) as folder:
        found = overview(Opened(folder))
    if json:
        screen.as_json(found.facts)
        return
    for line in found.lines:
        screen.say(line)


@app.command()
def trace(
    what: Annotated[str, typer.Argument(metavar="ID", help="A unit, code group, subgroup, sentence or claim.")],
    study: StudyOption = None,
    quiet: QuietOption = False,
    json: JsonOption = False,
) -> None:
    """Show what a record rests on, down to the lines of the transcripts, and what rests on it."""
    from stc.folder import reading
    from stc.opened import Opened
    from stc.study import find
    from stc.trace import Chains, drawn

    screen.quiet = quiet
    with reading(find(study or Path())) as folder:
        below, above = Chains(Opened(folder)).of(what)
    if json:
        screen.as_json({"rests_on": [x.as_dict() for x in below], "used_by": [x.as_dict() for x in above]})
        return
    for line in drawn(below):
        screen.say(line)
    if above:
        screen.say("leads to")
        for line in drawn(above, 1):
            screen.say(line)


ByOption = Annotated[
    str | None,
    typer.Option("--by", metavar="EB", help="Who decides: initials, with commas. Default: STC_BY, or the only team member."),
]
WhyOption = Annotated[
    str | None, typer.Option("--why", metavar="TEXT", help="The reason, for the trail; asked for on a terminal.")
]
UNIT, GROUP = "UNIT", "GROUP"


def _today() -> str:
    """Return the date, or the one that SOURCE_DATE_EPOCH sets where somebody wants the same bytes again."""
    from datetime import UTC, date, datetime

    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return (datetime.fromtimestamp(int(epoch), UTC).date() if epoch.isdigit() else date.today()).isoformat()


def _resort(study: Path | None, by: str | None, why: str | None, reason: bool, act: Any) -> None:
    """Let one verb work on a study: who decides and why is asked for where a person is there to answer."""
    from stc.folder import writing
    from stc.opened import Opened
    from stc.resorting import Resorting, initials
    from stc.study import find

    with writing(find(study or Path()), lambda: screen.warn("waiting for another stc in this study")) as folder:
        opened = Opened(folder, screen.warn)
        who = initials(by or os.environ.get("STC_BY"), opened.study.team)
        if reason and not why and screen.on_terminal():
            why = input("Why? ").strip()
        if reason and not why:
            raise StcError("a reason is needed", "say it with --why; it goes into log.yaml", USAGE)
        screen.say(act(Resorting(opened, who, why, _today())))


@app.command()
def move(
    what: Annotated[
        list[str], typer.Argument(metavar="UNIT... GROUP[.SUB]", help="Units, and the group or subgroup they go to.")
    ],
    study: StudyOption = None,
    by: ByOption = None,
    why: WhyOption = None,
) -> None:
    """Move meaning units to another code group or subgroup."""
    if len(what) < 2:
        raise StcError("units and the group they go to are needed", "for example `stc move P03-041a G3.1`", USAGE)
    _resort(study, by, why, False, lambda r: r.move(what[:-1], what[-1]))


@app.command()
def merge(
    group: Annotated[str, typer.Argument(metavar=GROUP, help="The code group that ends.")],
    into: Annotated[str, typer.Argument(metavar="INTO", help="The code group that takes its units and subgroups.")],
    study: StudyOption = None,
    by: ByOption = None,
    why: WhyOption = None,
) -> None:
    """Merge a code group into another one: a redirect of one line."""
    _resort(study, by, why, True, lambda r: r.merge(group, into))


@app.command()
def split(
    group: Annotated[str, typer.Argument(metavar=GROUP, help="The code group to take units from.")],
    units: Annotated[list[str], typer.Argument(metavar="UNIT...", help="The units that go.")],
    name: Annotated[str, typer.Option("--name", help="The new code group's name.")],
    study: StudyOption = None,
    by: ByOption = None,
    why: WhyOption = None,
) -> None:
    """Open a new code group for some units of another one."""
    _resort(study, by, why, True, lambda r: r.split(group, units, name))


@app.command()
def dissolve(
    group: Annotated[str, typer.Argument(metavar=GROUP, help="The code group that ends.")],
    into: Annotated[
        str | None, typer.Option("--into", metavar=GROUP, help="Where its units go; asked for on a terminal.")
    ] = None,
    study: StudyOption = None,
    by: ByOption = None,
    why: WhyOption = None,
) -> None:
    """Close a code group and give its units to another one."""
    if not into and screen.on_terminal():
        into = input("Which code group takes its units? ").strip()
    if not into:
        raise StcError("where its units go is needed", "say it with --into GROUP", USAGE)
    _resort(study, by, why, True, lambda r: r.dissolve(group, str(into)))


@app.command()
def rename(
    what: Annotated[str, typer.Argument(metavar="ID", help="A theme, code group or subgroup.")],
    name: Annotated[str, typer.Argument(metavar="NAME", help="Its new name.")],
    study: StudyOption = None,
    by: ByOption = None,
    why: WhyOption = None,
) -> None:
    """Give a theme, code group or subgroup another name."""
    _resort(study, by, why, False, lambda r: r.rename(what, name))


@app.command("add-unit")
def add_unit(
    transcript: Annotated[str, typer.Argument(metavar="TRANSCRIPT", help="The transcript's id.")],
    at: Annotated[str, typer.Argument(metavar="ADDRESS", help="The sentences, such as t41s2-4.")],
    group: Annotated[str, typer.Option("--group", metavar=GROUP, help="The code group it goes to.")],
    code: Annotated[str | None, typer.Option("--code", help="Its label; default: its first words.")] = None,
    study: StudyOption = None,
    by: ByOption = None,
    why: WhyOption = None,
) -> None:
    """Lift sentences that no unit holds into a meaning unit."""
    _resort(study, by, why, False, lambda r: r.add_unit(transcript, at, group, code))


@app.command("set-aside")
def set_aside(
    unit: Annotated[str, typer.Argument(metavar=UNIT, help="The unit whose words are set aside.")],
    study: StudyOption = None,
    by: ByOption = None,
    why: WhyOption = None,
) -> None:
    """Take a meaning unit out and set its words aside."""
    _resort(study, by, why, True, lambda r: r.set_aside(unit))


@app.command()
def accept(
    what: Annotated[
        list[str], typer.Argument(metavar="ID...|STEP", help="Records that were read, or a step whose records all were.")
    ],
    study: StudyOption = None,
    by: ByOption = None,
) -> None:
    """Put initials to records that a person has read and agrees with."""
    from stc.pipeline import BY_NAME
    from stc.resorting import step_ids

    def act(resorting: Any) -> str:
        names = [n for w in what for n in (step_ids(resorting.opened, w) if w in BY_NAME else [w])]
        return resorting.accept(names)

    _resort(study, by, None, False, act)


@app.command()
def log(study: StudyOption = None, json: JsonOption = False) -> None:
    """Show the decision trail."""
    from stc import log as trail
    from stc.folder import reading
    from stc.study import find

    with reading(find(study or Path())) as folder:
        found = trail.entries(folder)
    if json:
        screen.as_json(found)
        return
    for entry in found:
        screen.say(trail.told(entry))


@app.command()
def diff(
    revision: Annotated[str, typer.Argument(metavar="[REV]", help="A revision of the study's git repository.")] = "HEAD",
    study: StudyOption = None,
    json: JsonOption = False,
) -> None:
    """Say in sentences what was decided since a revision."""
    from stc.differences import Past, decisions
    from stc.folder import reading
    from stc.opened import Opened
    from stc.study import find

    root = find(study or Path())
    with reading(root) as folder:
        found = list(decisions(Opened(Past(root, revision)).decided, Opened(folder).decided))
    if json:
        screen.as_json(found)
        return
    for sentence in found or ["no decision differs"]:
        screen.say(sentence)


def main() -> None:
    """Run the program."""
    app()


if __name__ == "__main__":
    main()
