"""The parts that every paper is made of: headings, the two sides, ticks, chips, tables, the box of the next date."""

from collections.abc import Sequence
from dataclasses import dataclass

from crm.reports import style, text
from crm.reports.flow import Block, Columns, Lines, Space, Stack, paragraph
from crm.reports.pdf import Sheet
from crm.reports.style import MM, Colour, Style
from crm.values.countries import Side

TICK_INDENT = 5.2 * MM
SIDE_INSET = 8.4
_CELL_PAD = 5.4
_FRAME_PAD, _FRAME_INSET = 8.0, 12.2
_SIDE_ROOM = style.FLOOR - style.LATER_TOP - 40.0
"""What a page holds below the heading of a section."""
_TALL = 160.0
"""A row of a table that is higher than this may be divided between two pages."""


def side_key(side: Side) -> str:
    """The side as a key of the colours."""
    return {Side.DE: "de", Side.CN: "cn", Side.WE: "we"}[side]


class Tick(Block):
    """The green mark before a result."""

    height = first = style.BODY.leading

    def draw(self, sheet: Sheet, x: float, top: float, height: float) -> None:  # noqa: ARG002 - it does not stretch
        middle = top + self.height / 2 + 0.4
        sheet.path(((x + 0.9, middle), (x + 3.3, middle + 2.6), (x + 8.0, middle - 3.4)), 1.25, style.OK)


class Chip(Block):
    """A side in letters on its soft colour; never colour alone."""

    def __init__(self, label: str, side: Side, leading: float) -> None:
        self._label, self._side = label, side_key(side)
        self.height = self.first = leading

    def draw(self, sheet: Sheet, x: float, top: float, height: float) -> None:  # noqa: ARG002 - it does not stretch
        look = style.CHIP.but(colour=style.TONE[self._side])
        label = text.run(self._label, look).text
        wide, high = max(16.4, text.width(label, look) + 6), 9.6
        upper = top + (self.height - high) / 2 + 0.5
        sheet.box(x, upper, (wide, high), style.SOFT[self._side], radius=1.7)
        left = x + (wide - text.width(label, look)) / 2
        sheet.text(left, upper + high / 2 + 0.36 * look.size, [(label, look)])


class Hairline(Block):
    """A thin line across the page."""

    height = first = 0.5

    def draw(self, sheet: Sheet, x: float, top: float, height: float) -> None:  # noqa: ARG002 - it does not stretch
        sheet.rule((x, top), (x + style.WIDTH, top), 0.5, style.HAIR)


class _Framed(Block):
    """A block in a thin frame with a petrol bar."""

    def __init__(self, block: Block) -> None:
        self._block = block
        self.height = self.first = block.height + 2 * _FRAME_PAD

    def draw(self, sheet: Sheet, x: float, top: float, height: float) -> None:
        sheet.frame(x, top, (style.WIDTH, height), style.HAIR)
        sheet.box(x, top, (2.0, height), style.PETROL)
        self._block.draw(sheet, x + _FRAME_INSET, top + _FRAME_PAD, self._block.height)


def framed(left: Block, right: Block, right_room: float) -> Block:
    """The box of the next date: what and where on the left, the clocks on the right."""
    return _Framed(Columns([(0.0, left), (style.WIDTH - 2 * _FRAME_INSET - right_room, right)]))


def section(number: int, titles: Sequence[str]) -> Block:
    """The heading of a section, in both languages beside each other where there are two."""
    cells: list[tuple[float, Block]] = [(0.0, numbered(str(number), style.SECTION))]
    rooms = (style.GERMAN_WIDTH - style.INDENT, style.CHINESE_WIDTH) if titles[1:] else (style.WIDTH - style.INDENT,)
    for place, room, title in zip((style.INDENT, style.CHINESE_LEFT), rooms, titles, strict=False):
        cells.append((place, paragraph([text.run(title, style.SECTION)], room)))
    heading = Columns(cells)
    heading.before, heading.keep, heading.outline = 16.0, True, (0, f"{number} {' '.join(titles)}")
    heading.ruled = len(titles) > 1
    return heading


def numbered(number: str, look: Style) -> Lines:
    """A petrol number on the line of a heading of that style."""
    return Lines([[(number, style.NUMBER), ("", look)]], look.leading)


def ticked(line: Lines) -> Columns:
    """A result behind its tick; the lines are made for the width less `TICK_INDENT`."""
    return Columns([(0.0, Tick()), (TICK_INDENT, line)])


def sided(side: Side, label: Block, members: Sequence[Block], resumed: Block) -> Stack:
    """The members of a side beside its coloured bar, on one page if they fit; else `resumed` heads the next page."""
    parts = (label, *members)
    is_whole = sum(part.before + part.height for part in parts) <= _SIDE_ROOM
    return Stack(parts, bar=style.FILL[side_key(side)], inset=SIDE_INSET, whole=is_whole, repeated=resumed)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: where it begins, how wide it is, whether it stands against its right edge."""

    left: float
    width: float
    right: bool = False


class Table(Block):
    """Rows under a head that repeats on every page; rows stay whole unless they are very high."""

    def __init__(self, head: Block, rows: Sequence[Block], *, resumed: Block, is_rest: bool = False) -> None:
        self._head, self._rows, self._resumed, self._is_rest = head, tuple(rows), resumed, is_rest
        self._top = head.height + (resumed.height if is_rest else 0.0)
        self.height = self._top + sum(row.height for row in self._rows)
        self.first = self._top + (min(self._rows[0].height, _TALL) if self._rows else 0.0)

    def split(self, room: float) -> tuple[Block, Block] | None:
        used, taken = self._top, 0
        for row in self._rows:
            if used + row.height > room + 0.01:
                break
            used += row.height
            taken += 1
        parts = self._rows[taken].split(room - used) if self._rows[taken].height > _TALL else None
        upper = (*self._rows[:taken], parts[0]) if parts else self._rows[:taken]
        lower = (parts[1], *self._rows[taken + 1 :]) if parts else self._rows[taken:]
        if not upper:
            return None
        rest = Table(self._head, lower, resumed=self._resumed, is_rest=True)
        return Table(self._head, upper, resumed=self._resumed, is_rest=self._is_rest), rest

    def draw(self, sheet: Sheet, x: float, top: float, height: float) -> None:  # noqa: ARG002 - it does not stretch
        y = top
        for block in (*((self._resumed,) if self._is_rest else ()), self._head, *self._rows):
            block.draw(sheet, x, y, block.height)
            y += block.height


def table(
    columns: Sequence[Column], heads: Sequence[Sequence[str]], rows: Sequence[Sequence[Block]], name: str
) -> Table:
    """A table; each head has one line per language, `name` stands above it on the following pages."""
    cells = [(column.left, _head(lines, column)) for column, lines in zip(columns, heads, strict=True)]
    highest = max(block.height for _, block in cells)
    head = Stack([Columns([(left, Stack([Space(highest - block.height), block])) for left, block in cells]), _Rule()])
    body = [
        Columns(
            [(column.left, cell) for column, cell in zip(columns, row, strict=True)],
            rule=style.HAIR,
            width=style.WIDTH,
            pad=_CELL_PAD,
        )
        for row in rows
    ]
    resumed = Stack([paragraph([text.run(name, style.SMALL)], style.WIDTH), Space(5.0)])
    return Table(head, body, resumed=resumed)


def _head(lines: Sequence[str], column: Column) -> Block:
    room = column.width
    return Stack([paragraph([text.run(line, style.HEAD)], room, right=column.right) for line in lines])


class _Rule(Block):
    """The ink rule under the head of a table."""

    height = first = 3.2

    def draw(self, sheet: Sheet, x: float, top: float, height: float) -> None:  # noqa: ARG002 - it does not stretch
        y = top + self.height
        sheet.rule((x, y), (x + style.WIDTH, y), 0.75, style.RULE)


def bridge(sheet: Sheet, y: float) -> None:
    """The line of the first page: blue, a petrol arch, orange; the only ornament."""
    left, right = style.LEFT, style.LEFT + style.WIDTH
    start, end = left + 78.9 * MM, left + 91.1 * MM
    _bank(sheet, (left, start - 4.4), y, style.FILL["de"])
    _bank(sheet, (end + 4.4, right), y, style.FILL["cn"])
    rise, reach = 11.4, (end - start) * 0.24
    sheet.curve(((start, y), (start + reach, y - rise), (end - reach, y - rise), (end, y)), 1.3, style.PETROL)
    sheet.dot(start, y, 1.75, style.FILL["de"])
    sheet.dot(end, y, 1.75, style.FILL["cn"])


def _bank(sheet: Sheet, ends: tuple[float, float], y: float, colour: Colour) -> None:
    sheet.box(ends[0], y - 0.65, (ends[1] - ends[0], 1.3), colour)


def fitted(line: str, room: float, look: Style) -> str:
    """The line, cut with an ellipsis where it is too long for a header or footer."""
    line = text.run(line, look).text.replace("\n", " ")
    if text.width(line, look) <= room:
        return line
    while line and text.width(line + "…", look) > room:
        line = line[:-1]
    return line.rstrip() + "…"
