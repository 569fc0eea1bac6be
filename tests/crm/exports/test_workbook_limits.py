"""Where Excel ends: long texts, many links, many rows."""

import itertools
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from crm import i18n
from crm.errors import Problem
from crm.exports.celltexts import TEXT_LIMIT
from crm.exports.rows import LINK_LIMIT
from crm.exports.workbook import ROW_LIMIT, Kind, write
from tests.crm.exports.books import READERS, Rows, book, by_calamine, column, part, sheet, texts_book

NOTE = "Gespräch & 会谈。" * 3_000 + "Ende"
MARK = i18n.catalogue("de").translate("crm", "… [cut here, whole on the sheet “{sheet}”]")


@pytest.mark.parametrize("note", [NOTE, "\U00020000" * 20_000, "=" * 40_000, "<" * 32_768], ids=len)
def test_a_text_too_long_for_a_cell_is_marked_and_whole_on_its_own_sheet(tmp_path: Path, note: str) -> None:
    path = write(tmp_path / "long.xlsx", texts_book([["kurz", "x"], [note, "y"]]))
    title = openpyxl.load_workbook(path).sheetnames[-1]
    cut = by_calamine(path)[1][0]
    mark = MARK.format(sheet=title)
    assert isinstance(cut, str)
    assert cut.endswith(mark)
    assert note.startswith(cut.removesuffix(mark))
    assert len(cut.encode("utf-16-le")) // 2 in {TEXT_LIMIT, TEXT_LIMIT - 1}
    parts = by_calamine(path, title)
    assert [row[:4] for row in parts] == [["Kontakte", "A6", "Spalte 1", number] for number in range(1, len(parts) + 1)]
    assert "".join(str(row[4]) for row in parts) == note


@READERS
def test_a_text_that_just_fits_is_not_touched(tmp_path: Path, read: Callable[[Path], Rows]) -> None:
    path = write(tmp_path / "fits.xlsx", texts_book([["ä" * TEXT_LIMIT, "x"]]))
    assert read(path) == [["ä" * TEXT_LIMIT, "x"]]
    assert openpyxl.load_workbook(path).sheetnames == ["Kontakte"]


def test_the_long_texts_are_counted(tmp_path: Path) -> None:
    path = write(tmp_path / "long.xlsx", texts_book([[NOTE, NOTE], ["x", NOTE]]))
    assert str(openpyxl.load_workbook(path).worksheets[-1]["A2"].value).endswith(": 3")


def test_long_texts_beyond_memory_go_to_the_disk_and_come_back(tmp_path: Path) -> None:
    notes = [f"{number:05}" * 10_000 for number in range(90)]
    path = write(tmp_path / "long.xlsx", texts_book([[note] for note in notes]))
    rows = by_calamine(path, openpyxl.load_workbook(path, read_only=True).sheetnames[-1])
    whole = ["".join(str(row[4]) for row in group) for _, group in itertools.groupby(rows, lambda row: row[1])]
    assert whole == notes


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("soeren.link@duisburg.example", "mailto:soeren.link@duisburg.example"),
        ("müller+x@höfen.example", "mailto:m%C3%BCller+x@h%C3%B6fen.example"),
        ("a%0Ab@x.example", "mailto:a%250Ab@x.example"),
        ("x@y.example?bcc=z@boese.example", None),
        ("javascript:alert(1)@x.example", None),
        ("kein Link @ hier", None),
        ("a@b", None),
    ],
)
def test_only_a_plain_address_becomes_a_link(tmp_path: Path, address: str, target: str | None) -> None:
    path = write(tmp_path / "links.xlsx", texts_book([["x", address]], Kind.LINK))
    cell = openpyxl.load_workbook(path)["Kontakte"]["B5"]
    assert cell.value == address
    assert (cell.hyperlink.target if cell.hyperlink else None) == target


def test_links_end_where_excel_ends_them_and_the_addresses_go_on_as_text(tmp_path: Path) -> None:
    count = LINK_LIMIT + 40
    addresses = [f"person.{number}@firma.example" for number in range(count // 2)]
    columns = [column("a", Kind.LINK), column("b", Kind.LINK)]
    path = write(tmp_path / "links.xlsx", book(sheet(columns, ([a, a] for a in addresses))))
    links = re.findall(r'<hyperlink ref="(\w+)" r:id="rId(\d+)"/>', part(path, "xl/worksheets/sheet1.xml"))
    targets = re.findall(
        r'Id="rId(\d+)"[^>]*Target="mailto:([^"]+)"', part(path, "xl/worksheets/_rels/sheet1.xml.rels")
    )
    assert len(links) == len(targets) == LINK_LIMIT
    assert [number for _, number in links] == [number for number, _ in targets]
    cells = {"AB"[at] + str(row): a for row, a in enumerate(addresses, 5) for at in (0, 1)}
    assert all(cells[cell] == target for (cell, _), (_, target) in zip(links, targets, strict=True))
    assert by_calamine(path) == [[a, a] for a in addresses]


def test_too_many_rows_are_refused_before_anything_is_read(tmp_path: Path) -> None:
    rows = iter([["x"]])
    with pytest.raises(Problem, match=str(ROW_LIMIT)):
        write(tmp_path / "many.xlsx", book(sheet([column()], rows, count=ROW_LIMIT + 1)))
    assert next(rows) == ["x"]
    assert not list(tmp_path.iterdir())


def test_too_many_rows_are_refused_when_they_come_unannounced(tmp_path: Path) -> None:
    rows = itertools.repeat([None], ROW_LIMIT + 1)
    with pytest.raises(Problem, match=str(ROW_LIMIT)):
        write(tmp_path / "many.xlsx", book(sheet([column()], rows)))
    assert not list(tmp_path.iterdir())


def test_the_last_row_of_excel_is_used(tmp_path: Path) -> None:
    rows = itertools.chain(itertools.repeat([None], ROW_LIMIT - 1), [["letzte"]])
    path = write(tmp_path / "many.xlsx", book(sheet([column()], rows, count=ROW_LIMIT)))
    xml = part(path, "xl/worksheets/sheet1.xml")
    assert '<c r="A1048576"' in xml
    assert '<autoFilter ref="A4:A1048576"' in xml


def test_no_part_is_declared_as_zip64(tmp_path: Path) -> None:
    path = write(tmp_path / "plain.xlsx", texts_book([["x"]]))
    with zipfile.ZipFile(path) as archive:
        assert {info.extract_version for info in archive.infolist()} == {20}
        assert {info.extra for info in archive.infolist()} == {b""}
