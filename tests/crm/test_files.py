"""Files are written whole or not at all, and every name is safe."""

import errno
import os
import resource
import subprocess
import sys
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from crm import files
from crm.errors import Problem
from crm.files import safe_name, sweep, whole_file

pytestmark = pytest.mark.usefixtures("english")


class HeldOpenError(PermissionError):
    """What Windows says when another program has the file open."""

    winerror = 32


def write(target: Path, text: str, then: Callable[[], object] = lambda: None, **options: object) -> Path:
    with whole_file(target, **options) as draft:
        draft.path.write_text(text)
        then()
    return draft.final


def fail(error: BaseException) -> None:
    raise error


def test_a_file_appears_only_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    with whole_file(target) as draft:
        draft.path.write_text("whole")
        assert not target.exists()
        assert draft.path.parent == tmp_path
    assert target.read_text() == "whole"
    assert draft.final == target
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_text("open to all")
    target.chmod(0o644)
    with whole_file(target) as draft:
        assert draft.path.stat().st_mode & 0o777 == 0o600
    assert target.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_what_goes_wrong_leaves_the_old_file(tmp_path: Path, error: type[BaseException]) -> None:
    target = tmp_path / "a.txt"
    target.write_text("old")
    with pytest.raises(error):
        write(target, "half", lambda: fail(error()))
    assert target.read_text() == "old"
    assert len(list(tmp_path.iterdir())) == 1


def test_what_does_not_pass_its_check_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_text("old")

    def check(path: Path) -> None:
        assert path.read_text() == "written"
        raise Problem

    with pytest.raises(Problem):
        write(target, "written", check=check)
    assert target.read_text() == "old"
    assert len(list(tmp_path.iterdir())) == 1


def test_an_existing_file_is_kept_where_it_may_not_be_replaced(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    for _ in ("it appears meanwhile", "it is there"):
        with pytest.raises(Problem, match=r"a\.txt"):
            write(target, "mine", lambda: target.write_text("someone was faster"), replace=False)
        assert target.read_text() == "someone was faster"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_link_keeps_pointing_to_the_file_that_is_written(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    link = tmp_path / "a.txt"
    link.symlink_to(tmp_path / "there" / "b.txt")
    with whole_file(link) as draft:
        draft.path.write_text("new")
    assert link.is_symlink()
    assert (tmp_path / "there" / "b.txt").read_text() == "new"


def test_a_file_that_another_program_lets_go_of_in_time_is_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.xlsx"
    target.write_text("old")
    refusals = hold(monkeypatch, target, times=3)
    with whole_file(target) as draft:
        draft.path.write_text("new")
    assert draft.final == target
    assert target.read_text() == "new"
    assert refusals == []


def test_a_file_that_another_program_holds_gets_a_brother(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "Kontakte 2019.xlsx"
    target.write_text("old")
    (tmp_path / "Kontakte 2019 (2).xlsx").write_text("older")
    hold(monkeypatch, target, times=99)
    with whole_file(target) as draft:
        draft.path.write_text("new")
    assert draft.final.name == "Kontakte 2019 (3).xlsx"
    assert draft.final.read_text() == "new"
    assert target.read_text() == "old"


def hold(monkeypatch: pytest.MonkeyPatch, target: Path, *, times: int) -> list[int]:
    """Let the system refuse to replace the file so many times, without waiting in between."""
    left, replace = list(range(times)), os.replace

    def refuse(source: Path, destination: Path) -> None:
        if Path(destination) == target and left:
            left.pop()
            raise HeldOpenError(errno.EACCES, "held open")
        replace(source, destination)

    monkeypatch.setattr(os, "replace", refuse)
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)
    return left


def test_other_refusals_of_the_system_rise_at_once(tmp_path: Path) -> None:
    target = tmp_path / "a"
    with pytest.raises(IsADirectoryError):
        write(target, "new", target.mkdir)
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_a_missing_folder_and_a_folder_as_a_file_are_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for place in (tmp_path / "missing" / "a", tmp_path / "file" / "a", tmp_path):
        with pytest.raises(Problem), whole_file(place):
            pytest.fail("there is nowhere to write")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become nobody")
def test_a_folder_without_permission_is_told(tmp_path: Path) -> None:
    os.seteuid(65534)
    try:
        with pytest.raises(Problem, match="folder"), whole_file(Path("/usr/a.txt")):
            pytest.fail("nobody may write there")
    finally:
        os.seteuid(0)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_told_and_the_old_file_stays(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_text("old")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, limits[1]))
    try:
        with pytest.raises(Problem, match=r"full.*a\.txt"), whole_file(target) as draft:
            draft.path.write_bytes(bytes(100_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert target.read_text() == "old"
    assert len(list(tmp_path.iterdir())) == 1


def test_what_a_killed_program_left_behind_is_swept_after_a_day(tmp_path: Path) -> None:
    code = (
        "import os, sys, pathlib; from crm.files import whole_file\n"
        "with whole_file(pathlib.Path(sys.argv[1])) as draft: os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "a.txt")], check=False)  # noqa: S603 - our own code
    (left,) = tmp_path.iterdir()
    (tmp_path / ".~mine.tmp").write_text("not ours")
    sweep(tmp_path)
    assert left.exists()
    os.utime(left, (0, 0))
    sweep(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [".~mine.tmp"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Follow-up Schanghai", "Follow-up Schanghai"),
        ("会谈纪要 2019年10月31日", "会谈纪要 2019年10月31日"),
        ('a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j"),
        ("../../etc/passwd", "etc passwd"),
        ("..", "Qiao"),
        ("", "Qiao"),
        (" \t\n ", "Qiao"),
        ("~$book", "$book"),
        (".hidden", "hidden"),
        ("trailing. . ", "trailing"),
        ("CON", "_CON"),
        ("nul.tar.gz", "_nul.tar.gz"),
        ("Lpt¹", "_Lpt¹"),
        ("COM10", "COM10"),
        ("Console", "Console"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("a\u200bb\u2066c\ufeff\x00\x1b[31m", "abc[31m"),
        ("\ud800x\uffff", "x"),
        ("Mu\u0308ller", "Müller"),
        ("two\u3000wide  blanks", "two wide blanks"),
    ],
)
def test_names_are_safe_on_every_system(text: str, name: str) -> None:
    assert safe_name(text) == name


@pytest.mark.parametrize("text", ["中" * 200, "x" * 500, "🐉" * 90, "e\u0301\u0302" * 100, "ä" * 119 + "\u0301\u0302"])
def test_long_names_are_cut_between_characters(tmp_path: Path, text: str) -> None:
    name = safe_name(text, " (Entwurf).xlsx")
    assert len(name) <= 120
    assert len(name.encode()) <= 200
    assert name.endswith(" (Entwurf).xlsx")
    assert unicodedata.is_normalized("NFC", name)
    with whole_file(tmp_path / name) as draft:
        draft.path.write_text(text)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_reserved_name_stays_safe_with_its_suffix() -> None:
    assert safe_name("AUX", ".pdf") == "_AUX.pdf"
    assert files.safe_name("...", ".pdf") == "Qiao.pdf"
