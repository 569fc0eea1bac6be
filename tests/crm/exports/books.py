"""What the tests of the Excel files share: a small book, and its cells as two independent readers see them."""

import datetime as dt
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils.escape import unescape
from python_calamine import CalamineWorkbook

from crm.exports.workbook import Book, Column, Kind, Sheet

DAY = dt.date(2019, 11, 4)
MOMENT = dt.datetime(2019, 11, 12, 9, 52, tzinfo=dt.UTC)

Rows = list[list[object]]


def column(header: str = "Name", kind: Kind = Kind.TEXT, width: float = 12.0, **more: bool) -> Column:
    return Column(header.casefold(), header, kind, width, **more)


def sheet(columns: Sequence[Column], rows: Iterable[Sequence[object]], name: str = "Kontakte", **more: object) -> Sheet:
    fields = {"title": "Kontakte", "title_zh": "联系人", "subtitle": "Stand 04.11.2019", **more}
    return Sheet(name, tuple(columns), rows, **fields)  # type: ignore[arg-type] # tests name only what they change


def book(*sheets: Sheet, title: str = "Kontakte", language: str = "de") -> Book:
    return Book(sheets, title, "Lena Hartwig", language, DAY, MOMENT)


def texts_book(rows: Sequence[Sequence[object]], kind: Kind = Kind.TEXT) -> Book:
    """A book of one sheet whose columns are all of one kind."""
    columns = [column(f"Spalte {number}", kind) for number, _ in enumerate(rows[0], 1)]
    return book(sheet(columns, rows))


def by_openpyxl(path: Path, name: str = "Kontakte") -> Rows:
    """The data rows; openpyxl leaves the escapes of Excel to its caller."""
    workbook = openpyxl.load_workbook(path, read_only=True)
    header, *rows = workbook[name].iter_rows(min_row=4, values_only=True)
    workbook.close()
    return _below(header, [[unescape(value) if isinstance(value, str) else value for value in row] for row in rows])


def by_calamine(path: Path, name: str = "Kontakte") -> Rows:
    header, *rows = CalamineWorkbook.from_path(path).get_sheet_by_name(name).to_python(skip_empty_area=False)[3:]
    return _below(header, [[None if value == "" else value for value in row] for row in rows])


def _below(header: Sequence[object], rows: Rows) -> Rows:
    """Only the columns that have a header: the Chinese title may stand to the right of them."""
    width = sum(1 for text in header if text)
    return [[*row, *[None] * width][:width] for row in rows]


READERS = pytest.mark.parametrize("read", [by_openpyxl, by_calamine], ids=["openpyxl", "calamine"])


def part(path: Path, name: str) -> str:
    """One part of the file as it lies in the zip."""
    with zipfile.ZipFile(path) as archive:
        return archive.read(name).decode()
