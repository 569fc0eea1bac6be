"""An Excel file is written whole or not at all."""

import os
import signal
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from crm.errors import Cancelled, Problem
from crm.exports.workbook import Kind, check, write
from tests.crm.exports.books import book, column, sheet, texts_book

MANY = 30_000
ON_A_SMALL_DISK = """
import resource, sys, signal
from pathlib import Path
from crm.errors import Problem
from crm.exports.workbook import write
from tests.crm.exports.books import book, column, sheet
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
rows = ([f"{number * 7919 % 104729}" * 9, f"{number}"] for number in range(60_000))
try:
    write(Path(sys.argv[1]), book(sheet([column("a"), column("b")], rows)))
except Problem as problem:
    print(problem)
"""


def broken_rows() -> Iterator[list[str]]:
    yield from ([f"{number}", "x"] for number in range(MANY))
    message = "the database went away"
    raise ConnectionError(message)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "contacts.xlsx"
    path.write_bytes(b"the old file")
    return path


@pytest.fixture
def temporary(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that openpyxl uses for its temporary files."""
    folder = tmp_path_factory.mktemp("temporary")
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_a_failure_in_the_rows_leaves_the_old_file_and_nothing_else(old: Path, temporary: Path) -> None:
    with pytest.raises(ConnectionError):
        write(old, book(sheet([column("a"), column("b")], broken_rows()), sheet([column()], [], name="B")))
    assert old.read_bytes() == b"the old file"
    assert list(old.parent.iterdir()) == [old]
    assert not list(temporary.iterdir())


@pytest.mark.parametrize("after", [1, MANY // 2])
def test_calling_off_leaves_the_old_file_and_nothing_else(old: Path, temporary: Path, after: int) -> None:
    def step(done: int, _total: int) -> None:
        if done >= after:
            raise Cancelled

    rows = ([f"{number}", "x"] for number in range(MANY))
    with pytest.raises(Cancelled):
        write(old, book(sheet([column("a"), column("b")], rows, count=MANY)), step)
    assert old.read_bytes() == b"the old file"
    assert list(old.parent.iterdir()) == [old]
    assert not list(temporary.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits of POSIX stand for the full disk")
@pytest.mark.parametrize("room", [1_000, 20_000, 200_000, 1_000_000])
def test_a_full_disk_leaves_the_old_file_and_says_so(old: Path, room: int) -> None:
    root = Path(__file__).parents[3]
    command = [sys.executable, "-c", ON_A_SMALL_DISK, str(old), str(room)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=root)  # noqa: S603 - our own test
    assert old.name in done.stdout
    assert old.read_bytes() == b"the old file"
    assert list(old.parent.iterdir()) == [old]


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
def test_a_killed_export_leaves_the_old_file(old: Path) -> None:
    code = "import os, signal; " + ON_A_SMALL_DISK.replace(
        "60_000)", "60_000) if number < 50_000 or os.kill(os.getpid(), signal.SIGKILL)"
    )
    command = [sys.executable, "-c", code, str(old), str(10**9)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[3])  # noqa: S603 - our own test
    assert done.returncode == -signal.SIGKILL
    assert old.read_bytes() == b"the old file"


def test_progress_counts_every_row_of_every_sheet(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    first = sheet([column()], [["x"]] * 1_200, count=1_200)
    second = sheet([column()], iter([["y"]] * 700), name="B")
    write(tmp_path / "progress.xlsx", book(first, second), lambda done, total: seen.append((done, total)))
    assert seen[-1] == (1_900, 1_900)
    assert seen == sorted(seen)
    assert all(done <= total for done, total in seen)


def test_the_new_file_replaces_the_old_one_and_only_its_owner_may_read_it(old: Path) -> None:
    assert write(old, texts_book([["x"]], Kind.TEXT)) == old
    assert zipfile.ZipFile(old).testzip() is None
    assert list(old.parent.iterdir()) == [old]
    if os.name == "posix":
        assert old.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("place", [0.3, 0.6, 0.99])
def test_a_damaged_file_is_found_before_it_takes_the_place_of_the_old_one(tmp_path: Path, place: float) -> None:
    path = write(tmp_path / "good.xlsx", texts_book([[f"{number * 7919}", "x"] for number in range(5_000)]))
    data = bytearray(path.read_bytes())
    at = int(len(data) * place)
    data[at : at + 50] = bytes(byte ^ 0xFF for byte in data[at : at + 50])
    path.write_bytes(data)
    with pytest.raises(Problem):
        check(path)
