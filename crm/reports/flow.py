"""Blocks that know their height, can be divided and draw themselves; and how they are laid onto pages.

A block is made for a given width. Heights are in points; `first` is the least part of it that may
stand at the foot of a page, `before` the space above it (none at the head of a page), `keep` binds it to what follows.
"""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crm.reports import text
from crm.reports.pdf import Sheet
from crm.reports.style import Colour, Style

_SLACK = 0.01


class Block:
    """A piece of a page; `ruled` lets the line between the two languages run along it."""

    height = 0.0
    first = 0.0
    before = 0.0
    keep = False
    ruled = False
    outline: tuple[int, str] | None = None

    def split(self, _room: float) -> "tuple[Block, Block] | None":
        """The block in two, the first part not higher than the room; None when it stays whole."""
        return None

    def draw(self, sheet: Sheet, x: float, top: float, height: float) -> None:
        """Draw the block; `height` is at least its own, more when a neighbour is higher."""
        raise NotImplementedError


class Space(Block):
    """Nothing, of a certain height."""

    def __init__(self, height: float = 0.0) -> None:
        self.height = self.first = height

    def draw(self, sheet: Sheet, x: float, top: float, height: float) -> None:
        """Nothing is drawn."""


class Lines(Block):
    """Lines of text under each other, all of one leading."""

    def __init__(self, lines: Sequence[text.Line], leading: float, *, right: float | None = None) -> None:
        self._lines, self._leading, self._right = lines, leading, right
        self.height = leading * len(lines)
        self.first = leading * min(len(lines), 3)

    def split(self, room: float) -> tuple[Block, Block] | None:
        fitting = min(int((room + _SLACK) / self._leading), len(self._lines) - 2)
        if fitting < 2:
            return None
        parts = self._lines[:fitting], self._lines[fitting:]
        return Lines(parts[0], self._leading, right=self._right), Lines(parts[1], self._leading, right=self._right)

    def draw(self, sheet: Sheet, x: float, top: float, height: float) -> None:  # noqa: ARG002 - lines do not stretch
        for number, line in enumerate(self._lines):
            if not line[0][0] and len(line) == 1:
                continue
            left = x if self._right is None else x + self._right - text.line_width(line)
            sheet.text(left, top + number * self._leading + _baseline(self._leading, line), line)


class Stack(Block):
    """Blocks under each other. A `bar` runs along their left edge; what is `whole` is never divided.

    `repeated` is the first block, which the part on the next page begins with again.
    """

    def __init__(
        self,
        blocks: Iterable[Block],
        *,
        bar: Colour | None = None,
        inset: float = 0.0,
        whole: bool = False,
        repeated: Block | None = None,
    ) -> None:
        self._blocks, self._bar, self._inset = tuple(blocks), bar, inset
        self._whole, self._repeated = whole, repeated
        self.height = sum(block.height + (block.before if number else 0.0) for number, block in enumerate(self._blocks))
        self.first = self.height if whole else self._least()

    def split(self, room: float) -> tuple[Block, Block] | None:
        if self._whole:
            return None
        used = 0.0
        for number, block in enumerate(self._blocks):
            top = used + (block.before if number else 0.0)
            if top + block.height > room + _SLACK:
                return self._split_at(number, room - top)
            used = top + block.height
        return None

    def draw(self, sheet: Sheet, x: float, top: float, height: float) -> None:
        if self._bar:
            sheet.box(x, top, (2.0, height), self._bar)
        y = top
        for number, block in enumerate(self._blocks):
            y += block.before if number else 0.0
            block.draw(sheet, x + self._inset, y, block.height)
            y += block.height

    def _split_at(self, number: int, room: float) -> tuple[Block, Block] | None:
        parts = self._blocks[number].split(room)
        if parts:
            return self._like((*self._blocks[:number], parts[0])), self._rest((parts[1], *self._blocks[number + 1 :]))
        while number and self._blocks[number - 1].keep:
            number -= 1
        return (self._like(self._blocks[:number]), self._rest(self._blocks[number:])) if number else None

    def _rest(self, blocks: tuple[Block, ...]) -> "Stack":
        return self._like((self._repeated, *blocks) if self._repeated else blocks)

    def _like(self, blocks: Iterable[Block]) -> "Stack":
        return Stack(blocks, bar=self._bar, inset=self._inset, repeated=self._repeated)

    def _least(self) -> float:
        least = 0.0
        for number, block in enumerate(self._blocks):
            least += block.before if number else 0.0
            if not block.keep:
                return least + block.first
            least += block.height
        return least


class Columns(Block):
    """Blocks beside each other, each at its place from the left; a `rule` closes the row below."""

    def __init__(
        self, cells: Iterable[tuple[float, Block]], *, rule: Colour | None = None, width: float = 0.0, pad: float = 0.0
    ) -> None:
        self._cells, self._rule, self._width, self._pad = tuple(cells), rule, width, pad
        self._inner = max((block.height for _, block in self._cells), default=0.0)
        self.height = self._inner + 2 * pad
        self.first = max((block.first for _, block in self._cells), default=0.0) + 2 * pad

    def split(self, room: float) -> tuple[Block, Block] | None:
        room -= 2 * self._pad
        parts: list[tuple[float, Block, Block]] = []
        for x, block in self._cells:
            halves = (block, Space()) if block.height <= room + _SLACK else block.split(room)
            if halves is None:
                return None
            parts.append((x, *halves))
        upper, lower = [(x, block) for x, block, _ in parts], [(x, block) for x, _, block in parts]
        return (
            Columns(upper, width=self._width, pad=self._pad),
            Columns(lower, rule=self._rule, width=self._width, pad=self._pad),
        )

    def draw(self, sheet: Sheet, x: float, top: float, height: float) -> None:
        for place, block in self._cells:
            block.draw(sheet, x + place, top + self._pad, height - 2 * self._pad)
        if self._rule:
            sheet.rule((x, top + height), (x + self._width, top + height), 0.5, self._rule)


@dataclass(frozen=True, slots=True)
class Placed:
    """A block at its height on a page."""

    top: float
    block: Block


def paragraph(
    runs: Sequence[text.Run], room: float, language: str = "", *, leading: float = 0.0, right: bool = False
) -> Lines:
    """A paragraph of that width; `right` sets its lines against the right edge."""
    lines = text.lines(runs, room, language)
    return Lines(lines, leading or runs[0].style.leading, right=room if right else None)


def paginate(blocks: Iterable[Block], tops: tuple[float, float], bottom: float) -> list[list[Placed]]:
    """The blocks on pages; `tops` are the heights at which the first page and the later ones begin."""
    waiting = deque(blocks)
    pages: list[list[Placed]] = [[]]
    y = tops[0]
    while waiting:
        block = waiting.popleft()
        empty = not pages[-1]
        top = y + (0.0 if empty else block.before)
        if block.height <= bottom - top + _SLACK and (empty or _needed(block, waiting) <= bottom - top + _SLACK):
            pages[-1].append(Placed(top, block))
            y = top + block.height
            continue
        parts = block.split(bottom - top) if empty or _needed(block, waiting) <= bottom - top else None
        if parts or empty:
            upper, *lower = parts or (block,)
            upper.outline, upper.ruled = block.outline, block.ruled
            pages[-1].append(Placed(top, upper))
            for rest in lower:
                rest.keep, rest.ruled = block.keep, block.ruled
                waiting.appendleft(rest)
        else:
            waiting.appendleft(block)
        if waiting:
            pages.append([])
            y = tops[1]
    return pages


def _needed(block: Block, following: Iterable[Block]) -> float:
    """The room that the block needs so that what it is bound to still begins on the same page."""
    if not block.keep:
        return block.first
    needed = block.height
    for other in following:
        needed += other.before + (other.height if other.keep else other.first)
        if not other.keep:
            break
    return needed


def _baseline(leading: float, line: Sequence[tuple[str, Style]]) -> float:
    return leading / 2 + 0.35 * max(style.size for _, style in line)
