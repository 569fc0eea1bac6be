"""What is in an exported Excel file is what was given: two independent readers see the same cells."""

import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm.exports.workbook import Kind, write
from tests.crm.exports.books import READERS, Rows, book, by_calamine, by_openpyxl, column, part, sheet, texts_book

Read = Callable[[Path], Rows]

NASTY = [
    "=1+1",
    "+49 203 5551234",
    "-5",
    "@SUM(A1)",
    "=cmd|' /C calc'!A0",
    "#N/A",
    "TRUE",
    "007",
    "4.93E+11",
    "2019-11-04",
    "_x0041_",
    "_x005F_x0041__x000D_",
    "<b>&amp;</b> ]]>",
    " vorn und hinten ",
    "\n\tZeile 1\n\nZeile 3\n",
    "陈锦石 Jinshi Chen",
    "Ärger in Höfen, Straße ß",
    "👩‍💼🇩🇪𠀀",
    "\u202eumgekehrt\u202c\u200b",
    "\u3000全角空格\u3000",
    "\ufeffBOM",
    "'gequotet",
    "http://boese.example/?a=1&b=2",
]
_ANY = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"], exclude_characters="\ufffe\uffff"), max_size=20)
STORED = _ANY.map(lambda text: re.sub("[\x00-\x08\x0b-\x1f]", "", text))
VALUES = st.one_of(st.none(), st.sampled_from(NASTY), STORED, st.tuples(st.sampled_from("=+-@_"), STORED).map("".join))
TABLES = st.lists(st.lists(VALUES, min_size=4, max_size=4), min_size=1, max_size=30)


def empty_as_none(rows: Rows) -> Rows:
    return [[None if value == "" else value for value in row] for row in rows]


@given(TABLES, st.sampled_from([Kind.TEXT, Kind.LINK, Kind.SIDE]))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_changes_on_its_way(tmp_path: Path, rows: Rows, kind: Kind) -> None:
    path = write(tmp_path / "texts.xlsx", texts_book([*rows, ["end"] * 4], kind))
    assert by_openpyxl(path)[:-1] == empty_as_none(rows)
    assert by_calamine(path)[:-1] == empty_as_none(rows)


@READERS
@pytest.mark.parametrize("text", NASTY)
def test_a_text_that_looks_like_something_else_stays_a_text(tmp_path: Path, read: Read, text: str) -> None:
    path = write(tmp_path / "text.xlsx", texts_book([[text, "x"], ["plain", "x"]]))
    assert read(path) == [[text, "x"], ["plain", "x"]]


def test_no_cell_is_a_formula_or_an_error(tmp_path: Path) -> None:
    path = write(tmp_path / "nasty.xlsx", texts_book([[text] for text in NASTY]))
    rows = part(path, "xl/worksheets/sheet1.xml").partition('<row r="5"')[2]
    assert not re.search("<f[ >/]", rows)
    assert set(re.findall(r'<c [^>]*t="(\w+)"', rows)) == {"inlineStr"}


@READERS
def test_what_no_xml_may_hold_is_dropped_and_line_ends_become_one(tmp_path: Path, read: Read) -> None:
    rows = [["a\x00b\x1ec\x0b", "\ud800x\ufffe\uffff"], ["1\r\n2\r3\n4", "plain"]]
    path = write(tmp_path / "dirty.xlsx", texts_book(rows))
    assert read(path) == [["abc", "x"], ["1\n2\n3\n4", "plain"]]


@READERS
def test_numbers_are_numbers_and_what_excel_would_round_is_text(tmp_path: Path, read: Read) -> None:
    values = [
        1,
        -2.5,
        Decimal("260000000.25"),
        1e22,
        10**15,
        Decimal("1.2345678901234567"),
        True,
        float("inf"),
        "12 ha",
    ]
    path = write(tmp_path / "numbers.xlsx", texts_book([[value, "x"] for value in values], Kind.NUMBER))
    kept: list[object] = [1, -2.5, 260000000.25, 1e22, "1000000000000000", "1.2345678901234567", "True", "inf", "12 ha"]
    assert [row[0] for row in read(path)] == kept


@READERS
def test_what_is_empty_stays_empty(tmp_path: Path, read: Read) -> None:
    columns = [column(kind.name, kind) for kind in Kind] + [column("last")]
    rows = [[None, None, None, None, None, None, "x"], ["", float("nan"), "", "", "", "", "y"]]
    path = write(tmp_path / "empty.xlsx", book(sheet(columns, rows)))
    assert read(path) == [[None] * 6 + ["x"], [None] * 6 + ["y"]]
    assert re.findall(r'<c r="([A-G][56])"', part(path, "xl/worksheets/sheet1.xml")) == ["G5", "G6"]


def test_dates_are_dates_from_march_1900_on_and_before_it_iso_text(tmp_path: Path) -> None:
    days = [
        dt.date(2019, 11, 4),
        dt.date(1900, 3, 1),
        dt.date(1900, 2, 28),
        dt.date(1850, 6, 15),
        dt.date(9999, 12, 31),
    ]
    path = write(tmp_path / "dates.xlsx", texts_book([[day, "2019"] for day in days], Kind.DATE))
    shown = [days[0], days[1], "1900-02-28", "1850-06-15", days[4]]
    assert [[row[0], row[1]] for row in by_calamine(path)] == [[day, "2019"] for day in shown]
    noon = [dt.datetime.combine(day, dt.time()) if isinstance(day, dt.date) else day for day in shown]
    assert [row[0] for row in by_openpyxl(path)] == noon


@READERS
def test_a_moment_keeps_its_local_time(tmp_path: Path, read: Read) -> None:
    shanghai = dt.timezone(dt.timedelta(hours=8))
    moments = [dt.datetime(2019, 10, 31, 9, 5, 59, tzinfo=shanghai), dt.datetime(2019, 10, 31, 23, 59, 59)]  # noqa: DTZ001 - naive on purpose
    rows: Rows = [[moment, dt.datetime(1850, 1, 1, 8, 30)] for moment in moments]  # noqa: DTZ001 - the same
    path = write(tmp_path / "moments.xlsx", texts_book(rows, Kind.MOMENT))
    assert read(path) == [[moment.replace(tzinfo=None), "1850-01-01 08:30:00"] for moment in moments]


def test_rows_come_from_any_iterable_and_are_read_once(tmp_path: Path) -> None:
    rows = iter([str(number), number] for number in range(1, 1234))
    columns = [column("text"), column("number", Kind.NUMBER)]
    path = write(tmp_path / "many.xlsx", book(sheet(columns, rows)))
    assert by_calamine(path) == [[str(number), number] for number in range(1, 1234)]
    assert next(rows, None) is None


def test_a_row_of_another_length_is_a_mistake_of_the_caller(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="zip"):
        write(tmp_path / "ragged.xlsx", book(sheet([column("a"), column("b")], [["x", "y"], ["x"]])))
    assert not list(tmp_path.iterdir())
