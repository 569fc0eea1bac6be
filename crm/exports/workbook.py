"""Excel files: sheets of typed cells, written whole or not at all, as fast as their characters can be deflated.

openpyxl makes the workbook (`package`, `looks`); only the rows are XML of our own (`rows`), spliced into the sheets as
openpyxl writes them (`parts`, `archive`).
"""

import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

from crm.errors import Problem
from crm.exports.book import Book, Column, Kind, Sheet, width_for
from crm.exports.parts import ROW_LIMIT, too_many
from crm.files import whole_file
from crm.i18n import translate

__all__ = ["Book", "Column", "Kind", "Sheet", "width_for", "write"]


def write(path: Path, book: Book, step: Callable[[int, int], None] | None = None) -> Path:
    """Write the book and return where it lies; `step(done, total)` counts rows and may raise Cancelled."""
    from crm.exports import package  # noqa: PLC0415 - openpyxl takes 0.2 s to import, and only writing needs it

    for sheet in book.sheets:
        if sheet.count is not None and sheet.count > ROW_LIMIT:
            raise too_many(sheet)
    with whole_file(path, check) as file:
        package.fill(file.path, book, step)
    return file.final


def check(path: Path) -> None:
    """Read the file again: every part must be there and whole."""
    try:
        with zipfile.ZipFile(path) as archive:
            damaged = archive.testzip() is not None
    except (zipfile.BadZipFile, zlib.error, EOFError):
        damaged = True
    if damaged:
        text = translate(
            "crm",
            "The new Excel file cannot be read back from the disk; nothing was changed. Please choose another place.",
        )
        raise Problem(text)
