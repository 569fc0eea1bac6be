"""Lays the blocks of a paper onto pages with letterhead, running head, footer and outline, and writes the file whole."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from crm.files import whole_file
from crm.reports import blocks, style, text
from crm.reports.flow import Block, Placed, paginate
from crm.reports.pdf import Document, Information, Sheet
from crm.reports.style import MM, Style

Step = Callable[[int, int], None]
"""Told how much is done of how much; it may raise Cancelled."""

_TAIL = 2048


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around the text of every page; `page_of` words the page number.

    `subjects` are title and day for the running head, the fullest form first.
    """

    company: str
    company_line: str
    document: str
    date: str
    subjects: tuple[tuple[str, str], ...]
    footer: str
    page_of: Callable[[int, int], str]


def write(path: Path, flow: Sequence[Block], frame: Frame, information: Information, step: Step | None = None) -> Path:
    """The paper as a PDF file, whole or not at all; tells where it lies."""
    pages = paginate(flow, (style.FIRST_TOP, style.LATER_TOP), style.FLOOR)
    with whole_file(path, check) as file:
        document = Document(file.path, information)
        for number, page in enumerate(pages, 1):
            if step:
                step(number - 1, len(pages))
            sheet = document.sheet()
            _head(sheet, frame, is_first=number == 1)
            _body(document, sheet, page)
            _foot(sheet, frame, number, len(pages))
            document.add(sheet)
        document.save()
        if step:
            step(len(pages), len(pages))
    return file.final


def check(path: Path) -> None:
    """Raise unless the file is a PDF from its first byte to its last."""
    with path.open("rb") as file:
        head = file.read(8)
        file.seek(max(0, path.stat().st_size - _TAIL))
        tail = file.read()
    if not head.startswith(b"%PDF-") or b"startxref" not in tail or not tail.rstrip().endswith(b"%%EOF"):
        message = "the PDF file is not complete"
        raise ValueError(message)


def _body(document: Document, sheet: Sheet, page: Sequence[Placed]) -> None:
    for is_ruled, run in groupby(page, key=lambda placed: placed.block.ruled):
        placed = list(run)
        if is_ruled and not (len(placed) == 1 and placed[0].block.keep):
            x = style.LEFT + style.DIVIDER
            last = placed[-1]
            sheet.rule((x, placed[0].top), (x, last.top + last.block.height), 0.5, style.HAIR)
    for one in page:
        one.block.draw(sheet, style.LEFT, one.top, one.block.height)
        if one.block.outline:
            level, title = one.block.outline
            document.mark(title, level, one.top - 6)


def _head(sheet: Sheet, frame: Frame, *, is_first: bool) -> None:
    left, right = style.LEFT, style.LEFT + style.WIDTH
    half = style.WIDTH / 2 - 4
    if not is_first:
        bold = style.LABEL.bold.but(colour=style.INK)
        _set(sheet, (left, 13.6 * MM), frame.document, bold, half)
        room = style.WIDTH - min(half, text.width(frame.document, bold)) - 16
        subject = _subject(frame, room)
        sheet.text(right - text.width(subject, style.LABEL), 13.6 * MM, [(subject, style.LABEL)])
        sheet.rule((left, 16.8 * MM), (right, 16.8 * MM), 0.5, style.HAIR)
        return
    _set(sheet, (left, 14.7 * MM), frame.company, style.COMPANY, half)
    _set(sheet, (left, 18.5 * MM), frame.company_line, style.LABEL, half)
    _set(sheet, (right, 14.6 * MM), frame.document, style.LABEL, half, right=True)
    _set(sheet, (right, 18.5 * MM), frame.date, style.LABEL, half, right=True)
    blocks.bridge(sheet, 26.9 * MM)


def _subject(frame: Frame, room: float) -> str:
    """The fullest form that fits; where none does the title is cut, never its day."""
    for parts in frame.subjects:
        line = text.run(" · ".join(filter(None, parts)), style.LABEL).text.replace("\n", " ")
        if text.width(line, style.LABEL) <= room:
            return line
    title, day = frame.subjects[-1]
    tail = f" · {day}" if day else ""
    return blocks.fitted(title, room - text.width(tail, style.LABEL), style.LABEL) + tail


def _foot(sheet: Sheet, frame: Frame, number: int, total: int) -> None:
    left, right = style.LEFT, style.LEFT + style.WIDTH
    sheet.rule((left, 281.4 * MM), (right, 281.4 * MM), 0.5, style.HAIR)
    _set(sheet, (left, 286.0 * MM), frame.footer, style.FOOT, style.WIDTH * 0.66)
    _set(sheet, (right, 286.0 * MM), frame.page_of(number, total), style.FOOT, style.WIDTH * 0.33, right=True)


def _set(sheet: Sheet, at: tuple[float, float], line: str, look: Style, room: float, *, right: bool = False) -> None:
    line = blocks.fitted(line, room, look)
    if line:
        sheet.text(at[0] - text.width(line, look) if right else at[0], at[1], [(line, look)])
