"""The shape of the code: who imports whom, what no module does, how every file is written."""

import ast
import re
import unicodedata
from pathlib import Path

import openpyxl
import pytest
import reportlab
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports
from reportlab import rl_config

from tests.tree import CODE, ROOT, called_name, calls, parsed, place, python_files, text_files

CORE = python_files("crm")
SQL = re.compile(r"\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE|DROP|ALTER|PRAGMA|VACUUM|BEGIN|ATTACH|WITH)\s+\S")
SQL_HOMES = ("crm/storage/", "crm/lists/search")
SECOND_SENTENCE = re.compile(r"(?<!\be\.g)(?<!\bi\.e)(?<!\bcf)(?<!\bvs)[.!?] [A-ZÄÖÜ]")
MACHINE_PATH = re.compile(r"(?<![\w.)}])/(?:root|home|work|tmp|opt)/")


def test_every_import_keeps_to_the_contracts(capsys: pytest.CaptureFixture[str]) -> None:
    status = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert status == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_every_module_opens_with_one_sentence_saying_what_it_is_for() -> None:
    wrong = [place(path) for path in python_files(*CODE) if parsed(path).body and not opens_with_one_sentence(path)]
    assert not wrong, "\n".join(wrong)


def opens_with_one_sentence(path: Path) -> bool:
    first = (ast.get_docstring(parsed(path)) or "").split("\n\n")[0].replace("\n", " ")
    return first.endswith((".", "?")) and not SECOND_SENTENCE.search(first)


def test_no_data_becomes_code() -> None:
    refused = {"exec", "eval", "__import__"}
    found = [place(path, call) for path in CORE for call in calls(path) if called_name(call) in refused]
    assert not found, "\n".join(found)


def test_nothing_is_pickled_or_run_in_a_shell() -> None:
    refused = {"pickle", "marshal", "shelve", "dill"}
    found = [
        place(path, node)
        for path in CORE
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Import | ast.ImportFrom) and refused & imported_roots(node)
    ]
    found += [place(path, call) for path in CORE for call in calls(path) if runs_a_shell(call)]
    assert not found, "\n".join(found)


def imported_roots(node: ast.Import | ast.ImportFrom) -> set[str]:
    names = [node.module or ""] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names]
    return {name.partition(".")[0] for name in names}


def runs_a_shell(call: ast.Call) -> bool:
    return called_name(call) == "system" or any(word.arg == "shell" for word in call.keywords)


def test_sql_is_written_only_where_the_database_is_spoken_to() -> None:
    found = [
        place(path, node)
        for path in CORE
        if not path.relative_to(ROOT).as_posix().startswith(SQL_HOMES)
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and SQL.match(node.value)
    ]
    assert not found, "\n".join(found)


def test_hostile_xml_in_a_workbook_is_refused() -> None:
    assert openpyxl.DEFUSEDXML is True


def test_papers_fetch_nothing_from_outside() -> None:
    version = tuple(int(part) for part in reportlab.Version.split(".")[:2])
    assert version >= (5, 1)
    assert rl_config.trustedHosts is None


def test_only_literals_are_translated() -> None:
    found = [place(path, node) for path in CORE if path.name != "i18n.py" for node in hidden_from_extraction(path)]
    assert not found, "\n".join(found)


def hidden_from_extraction(path: Path) -> list[ast.AST]:
    """Texts that the extraction tool would not see: no literals, keywords, or `translate` under another name."""
    ours = [call for call in calls(path) if called_name(call) == "translate" and not translates_characters(call)]
    wrong: list[ast.AST] = [call for call in ours if not has_two_literals(call)]
    functions = {id(call.func) for call in calls(path)}
    names = (node for node in ast.walk(parsed(path)) if isinstance(node, ast.Name | ast.Attribute))
    return wrong + [node for node in names if bare_name(node) == "translate" and id(node) not in functions]


def has_two_literals(call: ast.Call) -> bool:
    match call:
        case ast.Call(args=[ast.Constant(value="crm"), ast.Constant(value=str())], keywords=[]):
            return True
    return False


def translates_characters(call: ast.Call) -> bool:
    """`text.translate(table)` and `raw.translate(None, table)` of Python itself."""
    match call:
        case ast.Call(func=ast.Attribute(), args=[_] | [ast.Constant(value=None), _]):
            return True
    return False


def bare_name(node: ast.Name | ast.Attribute) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr


def test_every_text_file_is_written_alike() -> None:
    wrong = [f"{place(path)} {fault}" for path in text_files() for fault in faults(path.read_bytes())]
    assert not wrong, "\n".join(wrong)


def faults(data: bytes) -> list[str]:
    text = data.decode("utf-8")
    return [
        name
        for name, wrong in (
            ("has line ends of Windows", "\r" in text),
            ("has no line end at its end", not text.endswith("\n")),
            ("is not in NFC", not unicodedata.is_normalized("NFC", text)),
            ("opens with a byte order mark", text.startswith("\ufeff")),
            ("names a place on someone's machine", MACHINE_PATH.search(text) is not None),
        )
        if wrong
    ]


def test_no_script_shadows_the_library_packaging() -> None:
    shadows = [place(path) for path in python_files("packaging") if path.stem in {"__init__", "packaging"}]
    assert not shadows, "\n".join(shadows)
