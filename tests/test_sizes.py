"""The sizes that no file, function or class passes."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.tree import CODE, parsed, place, python_files

# A migration is the generated record of a whole schema and, once released, is never edited: it is as long as that schema.
FILES = [path for path in python_files(*CODE) if path.parent.name != "versions"]
FILE_LINES = 400
FUNCTION_LINES = 50
TEST_LINES = 30
CLASS_LINES = 250
METHODS = 20
POSITIONAL_PARAMETERS = 5

Function = ast.FunctionDef | ast.AsyncFunctionDef


def test_no_file_is_longer_than_400_lines() -> None:
    too_long = [place(path) for path in FILES if path.read_bytes().count(b"\n") > FILE_LINES]
    assert not too_long, "\n".join(too_long)


def test_no_function_is_longer_than_50_lines_and_no_test_than_30() -> None:
    too_long = [f"{place(path, node)} {node.name}" for path, node in functions() if lines(node) > allowed(path, node)]
    assert not too_long, "\n".join(too_long)


def allowed(path: Path, node: Function) -> int:
    return TEST_LINES if path.name.startswith("test_") and node.name.startswith("test_") else FUNCTION_LINES


def test_no_function_takes_more_than_five_positional_parameters() -> None:
    too_many = [
        f"{place(path, node)} {node.name}" for path, node in functions() if positional(node) > POSITIONAL_PARAMETERS
    ]
    assert not too_many, "\n".join(too_many)


def positional(node: Function) -> int:
    names = [parameter.arg for parameter in (*node.args.posonlyargs, *node.args.args)]
    return len(names) - (names[:1] in (["self"], ["cls"]))


def test_no_class_has_more_than_250_lines_or_20_methods() -> None:
    too_big = [
        f"{place(path, node)} {node.name}"
        for path in FILES
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ClassDef) and (lines(node) > CLASS_LINES or methods(node) > METHODS)
    ]
    assert not too_big, "\n".join(too_big)


def methods(node: ast.ClassDef) -> int:
    return sum(isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef) for part in node.body)


def functions() -> Iterator[tuple[Path, Function]]:
    for path in FILES:
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield path, node


def lines(node: Function | ast.ClassDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1
