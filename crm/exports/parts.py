"""What is spliced into one sheet: its rows block by block, then the ranges, links and remarks that depend on them."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from urllib.parse import quote

from crm.errors import Problem
from crm.exports.archive import PART_LIMIT
from crm.exports.book import Sheet
from crm.exports.rows import FIRST_ROW, LAST_ROW, Cells, Links, rows_xml
from crm.i18n import translate

ROW_LIMIT = LAST_ROW - FIRST_ROW + 1
_BLOCK = 500
_AT_ONCE = 2_000
_DIMENSION = re.compile("<dimension [^>]*>")
_TO_LAST_ROW = re.compile(rf'(?<=[A-Z]){LAST_ROW}(?=[" ])')
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


@dataclass(slots=True)
class Progress:
    """How many of all rows are written; an unknown number of rows makes the total grow with the work."""

    step: Callable[[int, int], None] | None
    total: int
    done: int = 0

    def add(self, rows: int) -> None:
        self.done += rows
        if self.step:
            self.step(self.done, max(self.done, self.total))


@dataclass(slots=True)
class SheetPart:
    """The rows of one sheet on their way into the file."""

    sheet: Sheet
    columns: Sequence[Cells]
    links: Links
    progress: Progress
    ended: Callable[[int], None]
    end: int = FIRST_ROW - 1

    def head(self, xml: str) -> str:
        """The beginning without the size that openpyxl believed in."""
        return _DIMENSION.sub("", xml, count=1)

    def rows(self) -> Iterator[bytes]:
        size = 0
        rows = iter(self.sheet.rows)
        while block := list(islice(rows, _BLOCK)):
            if self.end + len(block) > LAST_ROW:
                raise too_many(self.sheet)
            xml = rows_xml(self.columns, block, self.end + 1)
            self.end += len(block)
            size += len(xml)
            if size > PART_LIMIT - 64_000_000:
                raise too_large(self.sheet)
            yield xml
            self.progress.add(len(block))
        self.ended(max(self.end, FIRST_ROW))

    def tail(self, xml: str) -> Iterator[str]:
        """The end with the ranges as long as the rows are, the links, and no green corners at numbers kept as text."""
        last = max(self.end, FIRST_ROW)
        before, margins, behind = _TO_LAST_ROW.sub(str(last), xml).partition("<pageMargins")
        yield before
        yield from self._hyperlinks()
        everything = f"A{FIRST_ROW}:{self.columns[-1].letter}{last}"
        remark = f'<ignoredErrors><ignoredError sqref="{everything}" numberStoredAsText="1"/></ignoredErrors>'
        yield margins + behind.replace("</worksheet>", f"{remark}</worksheet>")

    def relations(self) -> Iterator[str]:
        if not self.links.found:
            return
        yield f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="{_PACKAGE}">'
        for number, chunk in self._chunks():
            yield "".join(
                f'<Relationship Id="rId{n}" Type="{_OFFICE}/hyperlink" Target="mailto:{quote(address, safe="@+")}"'
                ' TargetMode="External"/>'
                for n, (_, address) in enumerate(chunk, number)
            )
        yield "</Relationships>"

    def _hyperlinks(self) -> Iterator[str]:
        if not self.links.found:
            return
        yield f'<hyperlinks xmlns:r="{_OFFICE}">'
        for number, chunk in self._chunks():
            yield "".join(f'<hyperlink ref="{cell}" r:id="rId{n}"/>' for n, (cell, _) in enumerate(chunk, number))
        yield "</hyperlinks>"

    def _chunks(self) -> Iterator[tuple[int, list[tuple[str, str]]]]:
        for start in range(0, len(self.links.found), _AT_ONCE):
            yield start + 1, self.links.found[start : start + _AT_ONCE]


def too_many(sheet: Sheet) -> Problem:
    text = translate(
        "crm",
        "“{sheet}” has more rows than an Excel sheet can hold ({limit}). Nothing was written; please narrow the filter.",
    )
    return Problem(text.format(sheet=sheet.name, limit=ROW_LIMIT))


def too_large(sheet: Sheet) -> Problem:
    text = translate(
        "crm", "“{sheet}” has more text than an Excel file can hold. Nothing was written; please narrow the filter."
    )
    return Problem(text.format(sheet=sheet.name))
