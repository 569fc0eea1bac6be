"""Rows as the XML of a sheet: every column of a block is turned into text on its own, then the rows are joined.

A column is given as strands: a text that is the same in every row, or one text per row. Cells which may be empty come
as one strand of whole cells. All checks of the texts run once per column and block, so that a hundred thousand rows
cost little more than their characters.
"""

import datetime as dt
import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from itertools import repeat

from crm.exports import celltexts
from crm.exports.book import Column, Kind, utf16_length
from crm.exports.celltexts import TEXT_LIMIT, any_han, any_signed, has_han, is_signed

FIRST_ROW = 5
LAST_ROW = 1_048_576
ROW_HEIGHT = 19.5
LINK_LIMIT = 65_530

Strand = str | Iterable[str]
Shorten = Callable[[str, str, str], str]
_Frame = tuple[str, str]

_FIGURE: _Frame = ("<v>", "</v></c>")
_TEXT: _Frame = ("<t>", "</t></is></c>")
_TEXT_WITH_EDGES: _Frame = ('<t xml:space="preserve">', "</t></is></c>")
_PART = r"[^\s@<>&\"'(),:;?\\\[\]/.]+"
_ADDRESS = re.compile(rf"{_PART}(\.{_PART})*@{_PART}(\.{_PART})+")
_EPOCH = dt.date(1899, 12, 30).toordinal()
_FIRST_SERIAL = dt.date(1900, 3, 1).toordinal() - _EPOCH  # before it Excel counts a day that never was


@dataclass(frozen=True, slots=True)
class Styles:
    """The numbers of the cell styles of one column."""

    plain: int
    han: int
    signed: int
    signed_han: int
    figure: int
    link: int
    sides: dict[str, int]
    other_side: int


@dataclass(slots=True)
class Links:
    """The mail links of one sheet, as far as Excel allows them."""

    found: list[tuple[str, str]] = field(default_factory=list)

    def open(self) -> bool:
        return len(self.found) < LINK_LIMIT

    def take(self, cell: str, text: str) -> bool:
        """Whether this text becomes a link."""
        if self.open() and _ADDRESS.fullmatch(text):
            self.found.append((cell, text))
            return True
        return False


@dataclass(frozen=True, slots=True)
class Cells:
    """One column: its letter and styles, where its links go and who cuts a text that is too long."""

    column: Column
    letter: str
    styles: Styles
    links: Links
    shorten: Shorten

    def strands(self, values: Sequence[object], numbers: Sequence[str]) -> list[Strand]:
        figure_of = _FIGURES.get(self.column.kind)
        if figure_of is None:
            return self._texts(values, numbers)
        figures = list(map(figure_of, values))
        odd = [value if figure is None else None for value, figure in zip(values, figures, strict=True)]
        strands = self._texts(odd, numbers) if None in figures else []
        opening = f'" s="{self.styles.figure}">'
        return strands + self._framed(numbers, opening, [figure or "" for figure in figures], _FIGURE)

    def _texts(self, values: Sequence[object], numbers: Sequence[str]) -> list[Strand]:
        texts, piece = celltexts.texts_of(values)
        if len(piece) == len(texts):
            return []
        if celltexts.has_controls(piece, len(texts)):
            piece = celltexts.without_controls(texts, piece)
            texts = celltexts.apart(piece)
        if len(piece) > TEXT_LIMIT // 2 and max(map(len, texts)) > TEXT_LIMIT // 2:
            texts = self._fitting(texts, numbers)
            piece = celltexts.in_one_piece(texts)
        opening = self._openings(texts, piece, numbers)
        if celltexts.has_markup(piece):
            texts = celltexts.apart(celltexts.escaped(piece))
        return self._framed(numbers, opening, texts, _TEXT_WITH_EDGES if celltexts.has_edges(piece) else _TEXT)

    def _fitting(self, texts: Sequence[str], numbers: Sequence[str]) -> list[str]:
        """The texts cut to what a cell holds."""
        return [
            self.shorten(self.column.header, self.letter + number, text) if utf16_length(text) > TEXT_LIMIT else text
            for text, number in zip(texts, numbers, strict=True)
        ]

    def _openings(self, texts: Sequence[str], piece: str, numbers: Sequence[str]) -> Strand:
        """What stands before each text: style and type. The same for all rows when nothing sets them apart."""
        kind, styles = self.column.kind, self.styles
        if kind is Kind.SIDE:
            other = _opening(styles.other_side)
            sides = {text: _opening(style) for text, style in styles.sides.items()}
            return [sides.get(text, other) for text in texts]
        openings = _font_openings(texts, piece, styles)
        if kind is not Kind.LINK or not self.links.open():
            return openings
        link = _opening(styles.link)
        cells = zip(numbers, texts, repeat(openings) if isinstance(openings, str) else openings, strict=False)
        return [link if self.links.take(self.letter + n, text) else opening for n, text, opening in cells]

    def _framed(self, numbers: Sequence[str], opening: Strand, texts: Sequence[str], frame: _Frame) -> list[Strand]:
        """The strands of the column; cells without a text are left out."""
        start = f'<c r="{self.letter}'
        before, after = frame
        if "" not in texts:
            return [start, numbers, opening, before, texts, after]
        if isinstance(opening, str):
            before = opening + before
            return [[f"{start}{n}{before}{t}{after}" if t else "" for n, t in zip(numbers, texts, strict=True)]]
        cells = zip(numbers, opening, texts, strict=True)
        return [[f"{start}{n}{o}{before}{t}{after}" if t else "" for n, o, t in cells]]


def rows_xml(columns: Sequence[Cells], block: Sequence[Sequence[object]], first: int) -> bytes:
    """The rows of a block, numbered from `first`."""
    numbers = list(map(str, range(first, first + len(block))))
    strands: list[Strand] = ['<row r="', numbers, f'" ht="{ROW_HEIGHT}" customHeight="1">']
    for cells, values in zip(columns, zip(*block, strict=True), strict=True):
        strands += cells.strands(values, numbers)
    return b"".join([row.encode() for row in _woven([*strands, "</row>"])])


def _woven(strands: list[Strand]) -> Iterable[str]:
    """The strands row by row; neighbours that are the same in every row are joined before."""
    threads: list[Iterable[str]] = []
    same = ""
    for strand in strands:
        if isinstance(strand, str):
            same += strand
        else:
            threads += [repeat(same), strand] if same else [strand]
            same = ""
    return map("".join, zip(*threads, repeat(same), strict=False))


def _opening(style: int) -> str:
    return f'" s="{style}" t="inlineStr"><is>'


def _font_openings(texts: Sequence[str], piece: str, styles: Styles) -> Strand:
    plain, signed = _opening(styles.plain), _opening(styles.signed)
    some_signed = any_signed(piece)
    if not any_han(piece):
        return [signed if is_signed(text) else plain for text in texts] if some_signed else plain
    han, signed_han = _opening(styles.han), _opening(styles.signed_han)
    if not some_signed:
        return [han if has_han(text) else plain for text in texts]
    looks = {(False, False): plain, (True, False): han, (False, True): signed, (True, True): signed_han}
    return [looks[has_han(text), is_signed(text)] for text in texts]


def _number(value: object) -> str | None:
    """The figure of a cell: empty for nothing, None for what Excel would not keep exactly."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        return None
    if isinstance(value, int):
        return str(value) if -(10**15) < value < 10**15 else None
    if math.isnan(value):
        return ""
    if isinstance(value, Decimal):
        return str(value) if value.is_finite() and len(value.as_tuple().digits) <= 15 else None
    return repr(value) if math.isfinite(value) else None


@lru_cache(maxsize=20_000)
def _date(value: object) -> str | None:
    if value is None or value == "":
        return ""
    days = value.toordinal() - _EPOCH if isinstance(value, dt.date) else 0
    return str(days) if days >= _FIRST_SERIAL else None


def _moment(value: object) -> str | None:
    if not isinstance(value, dt.datetime):
        return _date(value)
    days = value.toordinal() - _EPOCH
    if days < _FIRST_SERIAL:
        return None
    seconds = value.hour * 3600 + value.minute * 60 + value.second
    return f"{days}{_part_of_day(seconds + value.microsecond / 1e6 if value.microsecond else seconds)}"


@lru_cache(maxsize=90_000)
def _part_of_day(seconds: float) -> str:
    """The digits behind the number of the day: a day has few minutes, a sheet many moments."""
    return f"{seconds / 86400:.12f}"[1:]


_FIGURES: dict[Kind, Callable[[object], str | None]] = {Kind.NUMBER: _number, Kind.DATE: _date, Kind.MOMENT: _moment}
