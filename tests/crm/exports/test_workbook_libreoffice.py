"""LibreOffice, where it is installed, reads the same cells from an exported Excel file."""

import csv
import datetime as dt
import shutil
import subprocess
from pathlib import Path

import pytest

from crm.exports.workbook import Kind, write
from tests.crm.exports.books import Rows, book, column, sheet
from tests.crm.exports.test_workbook_cells import NASTY

SOFFICE = shutil.which("soffice")
CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,1"

pytestmark = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice Calc is not installed")


def as_csv(path: Path) -> list[list[str]]:
    """The first sheet as LibreOffice understands it: values as they look."""
    folder = path.parent
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [str(SOFFICE), profile, "--headless", "--convert-to", CSV, "--outdir", str(folder), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603 - the program found above
    with next(folder.glob("*.csv")).open(encoding="utf-8", newline="") as file:
        return [[cell.replace("\r\n", "\n") for cell in row] for row in csv.reader(file)]


def test_libreoffice_reads_the_same_cells(tmp_path: Path) -> None:
    columns = [column("Text"), column("Datum", Kind.DATE), column("Zahl", Kind.NUMBER), column("E-Mail", Kind.LINK)]
    day = dt.date(2019, 10, 31)
    rows: Rows = [[text, day, number, f"p.{number}@firma.example"] for number, text in enumerate(NASTY)]
    header, *found = as_csv(write(tmp_path / "office.xlsx", book(sheet(columns, rows))))[3:]
    assert header[:4] == ["Text", "Datum", "Zahl", "E-Mail"]
    shown = [[str(text), "31.10.2019", str(number), mail] for text, _, number, mail in rows]
    assert [row[:4] for row in found] == shown
