"""A book as an Excel package: openpyxl makes all of it but the rows."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook  # type: ignore[import-untyped] # openpyxl ships no types
from openpyxl.utils import get_column_letter  # type: ignore[import-untyped] # the same
from openpyxl.worksheet.worksheet import Worksheet  # type: ignore[import-untyped] # the same
from openpyxl.writer.excel import ExcelWriter  # type: ignore[import-untyped] # the same

from crm.exports import looks
from crm.exports.archive import SplicingZip
from crm.exports.book import Book, Sheet, sheet_names
from crm.exports.celltexts import cleaned
from crm.exports.longtexts import LongTexts
from crm.exports.parts import Progress, SheetPart
from crm.exports.rows import Cells, Links


def fill(path: Path, book: Book, step: Callable[[int, int], None] | None = None) -> None:
    """Write the book into this file."""
    long_texts = LongTexts(book.language)
    *names, long_texts.name = sheet_names([*(sheet.name for sheet in book.sheets), long_texts.name])
    progress = Progress(step, sum(sheet.count or 0 for sheet in book.sheets))
    workbook = _workbook(book)
    with long_texts, SplicingZip(path) as archive:
        assembly = _Assembly(book, archive, long_texts, progress)
        for sheet, name in zip(book.sheets, names, strict=True):
            assembly.add(workbook.create_sheet(name), sheet)
        _Writer(workbook, archive, assembly, workbook.create_sheet(long_texts.name)).save()


@dataclass(frozen=True, slots=True)
class _Assembly:
    """What the sheets of one file share."""

    book: Book
    archive: SplicingZip
    long_texts: LongTexts
    progress: Progress

    def add(self, worksheet: Worksheet, sheet: Sheet) -> None:
        """Dress a sheet and put its rows in store for the moment when openpyxl writes it."""
        looks.dress(worksheet, sheet, self.book)
        links, shorten = Links(), self.long_texts.shortener(worksheet.title)
        cells = [
            Cells(column, get_column_letter(index), looks.styles(worksheet, column), links, shorten)
            for index, column in enumerate(sheet.columns, 1)
        ]
        number = worksheet.parent.index(worksheet) + 1
        part = SheetPart(sheet, cells, links, self.progress, lambda last: looks.end_filter(worksheet, last))
        self.archive.parts[f"xl/worksheets/sheet{number}.xml"] = part


class _Writer(ExcelWriter):  # type: ignore[misc] # its class comes from a library without types
    """Leaves out the sheet of long texts when no text was too long; that is known only when its turn comes."""

    def __init__(self, workbook: Workbook, archive: SplicingZip, assembly: _Assembly, last: Worksheet) -> None:
        super().__init__(workbook, archive)
        self._assembly, self._last = assembly, last

    def write_worksheet(self, worksheet: Worksheet) -> None:
        if worksheet is self._last:
            if not self._assembly.long_texts.count:
                self.workbook.remove(worksheet)
                return
            self._assembly.add(worksheet, self._assembly.long_texts.sheet())
        super().write_worksheet(worksheet)


def _workbook(book: Book) -> Workbook:
    workbook = Workbook()
    workbook.remove(workbook.active)
    workbook.calculation.fullCalcOnLoad = False  # there is nothing to calculate; Excel would ask to save on closing
    moment = book.created.astimezone(dt.UTC).replace(tzinfo=None)
    about = workbook.properties
    about.title, about.creator, about.language = cleaned(book.title), cleaned(book.author), book.language
    about.created = about.modified = moment
    return workbook
