"""How an exported sheet looks in Excel: titles, header, styles, pane, filter, print set-up."""

import datetime as dt
import html
import re
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from crm.exports.book import Sheet, sheet_names, units, width_for
from crm.exports.workbook import Kind, write
from tests.crm.exports.books import book, column, part, sheet

COLUMNS = [
    column("Seite", Kind.SIDE, 7, centred=True),
    column("Nachname", Kind.TEXT, 15, strong=True),
    column("中文姓名", Kind.TEXT, 11),
    column("Telefon", Kind.TEXT, 20),
    column("Fällig am", Kind.DATE, 12, overdue=True),
    column("Stand (Shanghai)", Kind.MOMENT, 18),
    column("Zahl", Kind.NUMBER, 9),
    column("E-Mail", Kind.LINK, 30),
]
MORNING = dt.datetime(2019, 11, 4, 9, 5)  # noqa: DTZ001 - local time as it stands in the cell
ROWS = [
    ["DE", "Link", None, "+49 203 1", dt.date(2019, 11, 3), MORNING, 3, "s.link@duisburg.example"],
    ["CN", "陈 Chen", "陈锦石", "0021", dt.date(2019, 11, 4), MORNING, 2.5, "-"],
    ["wir", "=Hartwig", "=中", "112", None, None, None, None],
]


def contacts(**more: object) -> Sheet:
    fields = {
        "title": "Kontakte: Delegation 10/2019",
        "title_zh": "联系人：2019年10月代表团",
        "freeze_after": 3,
        **more,
    }
    return sheet(COLUMNS, iter(ROWS), **fields)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write(tmp_path / "looks.xlsx", book(contacts(), title="Müller & Söhne"))


@pytest.fixture
def worksheet(path: Path) -> Worksheet:
    return openpyxl.load_workbook(path)["Kontakte"]


def test_the_titles_stand_above_the_header_without_touching_each_other(worksheet: Worksheet) -> None:
    title, title_zh, subtitle = worksheet["A1"], worksheet["E1"], worksheet["A2"]
    assert (title.value, title.font.name, title.font.size, title.font.bold) == (
        "Kontakte: Delegation 10/2019",
        "Calibri",
        14,
        True,
    )
    assert (title_zh.value, title_zh.font.name) == ("联系人：2019年10月代表团", "Microsoft YaHei")
    assert (subtitle.value, subtitle.font.size, subtitle.font.color.rgb) == ("Stand 04.11.2019", 9, "005D6A70")
    assert [cell.value for cell in worksheet[3]] == [None] * len(COLUMNS)


def test_the_header_is_white_and_bold_on_petrol_and_stays_in_sight(worksheet: Worksheet) -> None:
    for cell, given in zip(worksheet[4], COLUMNS, strict=True):
        assert (cell.value, cell.fill.fgColor.rgb, cell.font.color.rgb) == (given.header, "000B6771", "00FFFFFF")
        assert cell.font.bold
        assert worksheet.column_dimensions[cell.column_letter].width == given.width
    assert worksheet["C4"].font.name == "Microsoft YaHei"
    assert worksheet.row_dimensions[4].height == 24
    assert worksheet.freeze_panes == "D5"
    assert worksheet.auto_filter.ref == "A4:H7"


def test_the_rows_have_their_height_and_no_grid_but_hairlines_and_bands(worksheet: Worksheet, path: Path) -> None:
    assert [worksheet.row_dimensions[row].height for row in (5, 6, 7)] == [19.5] * 3
    assert worksheet.sheet_view.showGridLines is False
    rules = {
        (str(area.sqref), rule.formula[0]): rule for area in worksheet.conditional_formatting for rule in area.rules
    }
    band = rules["B5:B7 C5:C7 D5:D7 E5:E7 F5:F7 G5:G7 H5:H7", "MOD(ROW(),2)=0"]
    assert band.dxf.fill.bgColor.rgb == "00F5F9F9"
    lines = rules["A5:A7 B5:B7 C5:C7 D5:D7 E5:E7 F5:F7 G5:G7 H5:H7", "TRUE"]
    assert lines.dxf.border.bottom.color.rgb == "00E6EBEB"
    assert 'defaultRowHeight="19.5"' in part(path, "xl/worksheets/sheet1.xml")


def test_an_overdue_date_is_marked_by_a_condition(worksheet: Worksheet) -> None:
    late = [rule for area in worksheet.conditional_formatting if str(area.sqref) == "E5:E7" for rule in area.rules]
    assert [rule.formula[0] for rule in late] == [
        "AND(ISNUMBER(E5),E5<DATE(2019,11,4),MOD(ROW(),2)=0)",
        "AND(ISNUMBER(E5),E5<DATE(2019,11,4))",
    ]
    assert all(rule.dxf.font.bold and rule.dxf.font.color.rgb == "00AE1B3A" for rule in late)


def test_dates_have_the_german_format_and_texts_the_text_format(worksheet: Worksheet) -> None:
    formats = [cell.number_format for cell in worksheet[5]]
    assert formats == ["@", "@", "General", "@", "DD.MM.YYYY", "DD.MM.YYYY HH:MM", "General", "@"]
    assert worksheet["E5"].is_date
    assert worksheet["F5"].is_date
    assert [worksheet.column_dimensions[letter].number_format for letter in "BCE"] == ["@", "@", "General"]


def test_han_names_its_font_and_what_looks_like_a_formula_is_quoted(worksheet: Worksheet) -> None:
    looks = {
        cell.coordinate: (cell.font.name, bool(cell.quotePrefix), cell.font.bold) for row in worksheet for cell in row
    }
    assert looks["B5"] == ("Calibri", False, True)
    assert looks["B6"] == ("Microsoft YaHei", False, True)
    assert looks["B7"] == ("Calibri", True, True)
    assert looks["C6"] == ("Microsoft YaHei", False, False)
    assert looks["C7"] == ("Microsoft YaHei", True, False)
    assert looks["D5"] == ("Calibri", True, False)
    assert looks["D6"] == ("Calibri", False, False)
    assert looks["H6"] == ("Calibri", True, False)


def test_sides_are_chips_and_addresses_look_like_links(worksheet: Worksheet) -> None:
    chips = [(worksheet[cell].font.color.rgb, worksheet[cell].fill.fgColor.rgb) for cell in ("A5", "A6", "A7")]
    assert chips == [("002353A0", "00E4ECF8"), ("009C4310", "00FBEADC"), ("00445157", "00E8ECED")]
    assert worksheet["A5"].alignment.horizontal == "center"
    assert worksheet["H5"].font.underline == "single"
    assert worksheet["H6"].font.underline is None


def test_paper_is_a4_landscape_one_page_wide_with_the_header_on_each(worksheet: Worksheet, path: Path) -> None:
    setup = worksheet.page_setup
    assert (setup.orientation, setup.paperSize, setup.fitToWidth, setup.fitToHeight) == ("landscape", 9, 1, 0)
    assert worksheet.sheet_properties.pageSetUpPr.fitToPage
    assert worksheet.print_title_rows == "$4:$4"
    footer = re.search("<oddFooter>(.*?)</oddFooter>", part(path, "xl/worksheets/sheet1.xml"))
    assert footer
    assert html.unescape(footer[1]) == "&L&9 Müller && Söhne · &A&R&9 &P / &N"


def test_the_file_says_what_it_is_and_who_made_it(path: Path) -> None:
    about = openpyxl.load_workbook(path).properties
    assert (about.title, about.creator, about.language) == ("Müller & Söhne", "Lena Hartwig", "de")
    assert about.created == dt.datetime(2019, 11, 12, 9, 52)  # noqa: DTZ001 - UTC without a zone in the file


def test_open_points_have_a_red_tab_and_an_empty_sheet_is_whole(tmp_path: Path) -> None:
    open_points = sheet([column()], [], name="Offene Punkte", tab_red=True)
    workbook = openpyxl.load_workbook(write(tmp_path / "tabs.xlsx", book(contacts(), open_points)))
    colours = [getattr(tab.sheet_properties.tabColor, "rgb", None) for tab in workbook]
    assert (workbook.sheetnames, colours) == (["Kontakte", "Offene Punkte"], [None, "00AE1B3A"])
    assert workbook["Offene Punkte"].auto_filter.ref == "A4:A5"
    assert workbook["Offene Punkte"].freeze_panes == "A5"


@pytest.mark.parametrize("text", ["=1+1", "Käse & <b>", "_x0041_ \x00\x1f", "陈" * 300, "+x"])
def test_titles_and_headers_are_as_harmless_as_the_cells(tmp_path: Path, text: str) -> None:
    titled = sheet([column(text)], [["x"]], title=text, title_zh=text, subtitle=text)
    path = write(tmp_path / "title.xlsx", book(titled, title=text))
    cells = [openpyxl.load_workbook(path).active[name] for name in ("A1", "B1", "A2", "A4")]
    plain = text.replace("\x00\x1f", "").replace("_x0041_", "_x005F_x0041_")
    assert [(cell.value, cell.data_type) for cell in cells] == [(plain, "s")] * 4


@pytest.mark.parametrize(
    ("wishes", "names"),
    [
        (["Kontakte", "kontakte"], ["Kontakte", "kontakte (2)"]),
        (["a[b]:c*d?e/f\\g"], ["a b c d e f g"]),
        (["'Zusagen'", "  ", "\x00"], ["Zusagen", "-", "- (2)"]),
        (["x" * 40, "x" * 31], ["x" * 31, "x" * 27 + " (2)"]),
        (["陈" * 40], ["陈" * 31]),
        (["😀" * 20], ["😀" * 15]),
        (["History"], ["History (2)"]),
    ],
)
def test_sheet_names_are_what_excel_accepts(wishes: list[str], names: list[str]) -> None:
    assert sheet_names(wishes) == names


@pytest.mark.parametrize(
    ("header", "samples", "width"),
    [
        ("Ort", ["Duisburg"], 9.5),
        ("机构", ["德意志联邦共和国驻上海总领事馆"], 31.5),
        ("Organisationstyp", [], 19.5),
        ("Nr.", [], 6.5),
        ("X", [], 6.0),
        ("Notiz", ["x" * 500], 90.0),
        ("Notiz", ["kurz\nund etwas länger"], 17.5),
    ],
)
def test_a_width_fits_the_longest_text_and_counts_han_twice(header: str, samples: list[str], width: float) -> None:
    assert width_for(header, samples) == width


def test_combining_signs_take_no_room() -> None:
    assert units("a\u0308陈，x") == 6
