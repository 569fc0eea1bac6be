"""How an exported sheet looks: title rows, header, styles of the columns, pane, filter, print set-up, in openpyxl.

Bands and hairlines are conditional formats like the mark of overdue dates: they stay in order when the reader sorts
the sheet, and empty cells need not be written for their sake. Calibri has no Han and what Excel takes instead depends
on the machine (on a German one often a Japanese face), so every cell with Han in it names its Chinese font.
"""

import datetime as dt
from itertools import accumulate

from openpyxl.cell import Cell  # type: ignore[import-untyped] # openpyxl ships no types
from openpyxl.formatting.rule import FormulaRule  # type: ignore[import-untyped] # the same
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side  # type: ignore[import-untyped] # the same
from openpyxl.utils import get_column_letter  # type: ignore[import-untyped] # the same
from openpyxl.worksheet.worksheet import Worksheet  # type: ignore[import-untyped] # the same

from crm.exports.book import Book, Column, Kind, Sheet, shortened, units
from crm.exports.celltexts import TEXT_LIMIT, cleaned, guarded, has_han, is_signed
from crm.exports.rows import FIRST_ROW, LAST_ROW, ROW_HEIGHT, Styles

HEADER_ROW = FIRST_ROW - 1
LATIN, HAN = "Calibri", "Microsoft YaHei"
TEXT, SECOND, HINT, LINK, DANGER = "162024", "445157", "5D6A70", "0A626C", "AE1B3A"
HEADER_FILL, BAND, HAIRLINE = "0B6771", "F5F9F9", "E6EBEB"
GERMAN, CHINESE, OURS = ("2353A0", "E4ECF8"), ("9C4310", "FBEADC"), ("445157", "E8ECED")
CHIPS = {"DE": GERMAN, "德方": GERMAN, "CN": CHINESE, "中方": CHINESE, "我方": OURS}
FORMATS = {Kind.NUMBER: "General", Kind.DATE: "DD.MM.YYYY", Kind.MOMENT: "DD.MM.YYYY HH:MM"}


def dress(worksheet: Worksheet, sheet: Sheet, book: Book) -> None:
    """Everything of a sheet but its rows; ranges reach to the last row of Excel until the rows are counted."""
    _titles(worksheet, sheet)
    for index, column in enumerate(sheet.columns, 1):
        _header(worksheet, index, column)
    last = get_column_letter(len(sheet.columns))
    worksheet.auto_filter.ref = f"A{HEADER_ROW}:{last}{LAST_ROW}"
    worksheet.freeze_panes = f"{get_column_letter(sheet.freeze_after + 1)}{FIRST_ROW}"
    worksheet.sheet_view.showGridLines = False
    worksheet.sheet_format.defaultRowHeight = ROW_HEIGHT
    worksheet.sheet_format.customHeight = True
    if sheet.tab_red:
        worksheet.sheet_properties.tabColor = DANGER
    _conditions(worksheet, sheet, book.today)
    _paper(worksheet, book)


def styles(worksheet: Worksheet, column: Column) -> Styles:
    """Registers the cell styles of a column; openpyxl gives their numbers."""
    return Styles(
        plain=_style(worksheet, column, LATIN),
        han=_style(worksheet, column, HAN),
        signed=_style(worksheet, column, LATIN, signed=True),
        signed_han=_style(worksheet, column, HAN, signed=True),
        figure=_figure_style(worksheet, column),
        link=_style(worksheet, column, LATIN, linked=True),
        sides={text: _chip_style(worksheet, text) for text in CHIPS} if column.kind is Kind.SIDE else {},
        other_side=_chip_style(worksheet, ""),
    )


def end_filter(worksheet: Worksheet, last_row: int) -> None:
    """The filter is named once more in the workbook, which openpyxl writes after the rows."""
    worksheet.auto_filter.ref = worksheet.auto_filter.ref.replace(str(LAST_ROW), str(last_row))


def put(cell: Cell, text: str, font: Font) -> None:
    """A text that stays a text."""
    cell.value = guarded(shortened(cleaned(text), TEXT_LIMIT))
    cell.data_type = "s"
    cell.font = font
    cell.quotePrefix = is_signed(text)


def _titles(worksheet: Worksheet, sheet: Sheet) -> None:
    put(worksheet["A1"], sheet.title, _font(sheet.title, size=14, bold=True))
    put(worksheet["A2"], sheet.subtitle, _font(sheet.subtitle, size=9, color=HINT))
    if sheet.title_zh:
        room = units(sheet.title) * 14 / 11 * 1.1 + 3
        edges = accumulate(column.width for column in sheet.columns)
        place = next((index for index, edge in enumerate(edges, 2) if edge >= room), len(sheet.columns) + 1)
        put(worksheet.cell(1, place), sheet.title_zh, _font(sheet.title_zh, size=12, color=SECOND))
    for row, height in ((1, 27), (2, 18), (3, 6), (HEADER_ROW, 24)):
        worksheet.row_dimensions[row].height = height
    for cell in (*worksheet[1], *worksheet[2]):
        cell.alignment = Alignment(vertical="center")


def _header(worksheet: Worksheet, index: int, column: Column) -> None:
    cell = worksheet.cell(HEADER_ROW, index)
    put(cell, column.header, _font(column.header, bold=True, color="FFFFFF"))
    cell.fill = PatternFill("solid", fgColor=HEADER_FILL)
    cell.alignment = Alignment(horizontal="center" if column.centred else "left", vertical="center")
    dimension = worksheet.column_dimensions[get_column_letter(index)]
    dimension.width = column.width
    if column.kind not in FORMATS:
        dimension.number_format = "@"  # what is typed below the last row stays text too


def _font(text: str = "", *, size: float = 11, bold: bool = False, color: str = TEXT) -> Font:
    return Font(name=HAN if has_han(text) else LATIN, size=size, bold=bold, color=color)


def _style(worksheet: Worksheet, column: Column, face: str, *, signed: bool = False, linked: bool = False) -> int:
    cell = Cell(worksheet, row=1, column=1)
    cell.number_format = "@"
    cell.font = Font(name=face, size=11, bold=column.strong, color=TEXT)
    if linked:
        cell.font = Font(name=face, size=11, bold=column.strong, color=LINK, underline="single")
    cell.alignment = Alignment(horizontal="center" if column.centred else None, vertical="center")
    cell.quotePrefix = signed
    return _number_of(cell)


def _figure_style(worksheet: Worksheet, column: Column) -> int:
    cell = Cell(worksheet, row=1, column=1)
    cell.number_format = FORMATS.get(column.kind, "@")
    cell.font = _font(bold=column.strong)
    aside = Alignment(horizontal="right", vertical="center", indent=1)
    cell.alignment = Alignment(horizontal="center", vertical="center") if column.centred else aside
    return _number_of(cell)


def _chip_style(worksheet: Worksheet, text: str) -> int:
    tone, soft = CHIPS.get(text, OURS)
    cell = Cell(worksheet, row=1, column=1)
    cell.number_format = "@"
    cell.font = _font(text, bold=True, size=9, color=tone)
    cell.fill = PatternFill("solid", fgColor=soft)
    cell.alignment = Alignment(horizontal="center", vertical="center")
    return _number_of(cell)


def _number_of(cell: Cell) -> int:
    number: int = cell.style_id
    return number


def _conditions(worksheet: Worksheet, sheet: Sheet, today: dt.date | None) -> None:
    """Each rule is complete in itself, because LibreOffice follows only the first that is true for a cell."""
    letters = {get_column_letter(index): column for index, column in enumerate(sheet.columns, 1)}
    line = Side("thin", color=HAIRLINE)
    lines = Border(left=line, right=line, top=line, bottom=line)
    band = PatternFill("solid", bgColor=BAND, fgColor=BAND)
    even = "MOD(ROW(),2)=0"
    for letter in (letter for letter, column in letters.items() if column.overdue):
        first = f"{letter}{FIRST_ROW}"
        day = f"DATE({today.year},{today.month},{today.day})" if today else "TODAY()"
        late = f"ISNUMBER({first}),{first}<{day}"
        mark = Font(bold=True, color=DANGER)
        _condition(worksheet, [letter], FormulaRule([f"AND({late},{even})"], font=mark, fill=band, border=lines))
        _condition(worksheet, [letter], FormulaRule([f"AND({late})"], font=mark, border=lines))
    banded = [letter for letter, column in letters.items() if column.kind is not Kind.SIDE]
    _condition(worksheet, banded, FormulaRule([even], fill=band, border=lines))
    _condition(worksheet, list(letters), FormulaRule(["TRUE"], border=lines))


def _condition(worksheet: Worksheet, letters: list[str], rule: FormulaRule) -> None:
    areas = [f"{letter}{FIRST_ROW}:{letter}{LAST_ROW}" for letter in letters]
    if areas:
        worksheet.conditional_formatting.add(" ".join(areas), rule)


def _paper(worksheet: Worksheet, book: Book) -> None:
    worksheet.page_setup.orientation = "landscape"
    worksheet.page_setup.paperSize = worksheet.PAPERSIZE_A4
    worksheet.page_setup.fitToWidth = 1
    worksheet.page_setup.fitToHeight = 0
    worksheet.sheet_properties.pageSetUpPr.fitToPage = True
    worksheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
    margins = worksheet.page_margins
    margins.left = margins.right = 0.4
    margins.top, margins.bottom, margins.footer = 0.5, 0.6, 0.3
    footer = worksheet.oddFooter
    title = shortened(cleaned(book.title), 100).replace("\n", " ").replace("&", "&&")
    footer.left.text = "&A" if book.title == worksheet.title else f"{title} · &A"
    footer.right.text = "&P / &N"
    footer.left.size = footer.right.size = 9
