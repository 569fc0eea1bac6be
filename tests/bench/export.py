"""The real export of contacts, from a workspace on disk, against XlsxWriter writing the same cells at its plainest."""

import datetime as dt
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from tests.bench.side_by_side import compare
from tests.bench.workspaces import DAY

REFERENCE = "XlsxWriter constant_memory"
LEFT_OUT = {"number", "check_status"}


def run(path: Path, rounds: int) -> list[dict[str, Any]]:
    """A row for XlsxWriter, its cells ready in memory, and a row for Qiao."""
    engines = {REFERENCE: partial(with_xlsxwriter, path), "Qiao": partial(with_qiao, path)}
    return compare(engines, REFERENCE, rounds)


def with_qiao(path: Path) -> Callable[[], object]:
    from crm.exports import contact_book, package  # noqa: F401, PLC0415 - importing openpyxl is no part of the work
    from crm.storage.database import open_workspace  # noqa: PLC0415 - as above

    database, order = open_workspace(path, who="bench", write=False), order_of_24()

    def work() -> None:
        with tempfile.TemporaryDirectory() as folder, database.read() as session:
            contact_book.write(session, Path(folder) / "qiao.xlsx", order)

    return work


def with_xlsxwriter(path: Path) -> Callable[[], object]:
    import xlsxwriter  # noqa: F401, PLC0415 - importing is no part of the work, as for the other engine

    from crm.exports import contact_book  # noqa: PLC0415 - it gives the cells
    from crm.storage.database import open_workspace  # noqa: PLC0415 - as above

    with open_workspace(path, who="bench", write=False).read() as session:
        book = contact_book.book(session, order_of_24())
        sheets = [(sheet.name, sheet.columns, list(sheet.rows)) for sheet in book.sheets]

    def work() -> None:
        with tempfile.TemporaryDirectory() as folder:
            _write(Path(folder) / "peer.xlsx", sheets)

    return work


def order_of_24() -> Any:  # noqa: ANN401 - crm is imported here and not before
    from crm.exports.contact_book import Order  # noqa: PLC0415 - see above
    from crm.lists.contacts import CONTACTS  # noqa: PLC0415 - see above
    from crm.lists.spec import View  # noqa: PLC0415 - see above

    keys = tuple(column.key for column in CONTACTS.columns if column.key not in LEFT_OUT)
    return Order(View("de", DAY), columns=keys)


def _write(path: Path, sheets: list[Any]) -> None:
    import xlsxwriter  # noqa: PLC0415 - only this engine's process may pay for it

    texts = {"strings_to_urls": False, "strings_to_formulas": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(path, {"constant_memory": True, **texts}) as workbook:
        head = workbook.add_format({"bold": True, "font_color": "white", "bg_color": "#0B6771"})
        day = workbook.add_format({"num_format": "dd.mm.yyyy"})
        for name, columns, rows in sheets:
            sheet = workbook.add_worksheet(name)
            for index, column in enumerate(columns):
                sheet.set_column(index, index, column.width)
            sheet.freeze_panes(1, 0)
            sheet.autofilter(0, 0, len(rows), len(columns) - 1)
            sheet.write_row(0, 0, [column.header for column in columns], head)
            for number, row in enumerate(rows, 1):
                for index, value in enumerate(row):
                    if isinstance(value, str) and value:
                        sheet.write_string(number, index, value)
                    elif isinstance(value, dt.date):
                        sheet.write_datetime(number, index, value, day)
                    elif isinstance(value, int):
                        sheet.write_number(number, index, value)
