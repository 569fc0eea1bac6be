"""The files of the repository, for the tests that look at all of them."""

import ast
import functools
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
CODE = ("crm", "tests", "packaging")
FOLDERS = (*CODE, "resources", ".ci")
BINARY = {".ttf", ".png", ".qm", ".qiao", ".xlsx", ".pdf", ".ico", ".icns", ".pyc"}


def python_files(*folders: str) -> list[Path]:
    """All modules below these folders, generated and cached ones left out."""
    found = (path for folder in folders for path in (ROOT / folder).rglob("*.py"))
    return sorted(path for path in found if "__pycache__" not in path.parts)


def text_files() -> list[Path]:
    """All files that people read and write, those at the top included."""
    below = (path for folder in FOLDERS for path in (ROOT / folder).rglob("*"))
    found = (*below, *ROOT.iterdir())
    return sorted(path for path in found if path.is_file() and path.suffix not in BINARY and path.stat().st_size)


@functools.cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def place(path: Path, node: ast.AST | None = None) -> str:
    """Where something stands, as an editor likes to jump to it."""
    name = path.relative_to(ROOT).as_posix()
    return f"{name}:{getattr(node, 'lineno', 1)}"


def calls(path: Path) -> Iterator[ast.Call]:
    return (node for node in ast.walk(parsed(path)) if isinstance(node, ast.Call))


def called_name(call: ast.Call) -> str:
    """`exec` of `exec(…)` and of `anything.exec(…)`."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""
