"""The Excel file of the sample holds exactly what the case asks for."""

import datetime as dt
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from crm import i18n
from crm.exports import contact_book
from crm.lists.spec import View
from crm.services import records
from crm.storage.database import Database
from tests import factories

DAY = dt.date(2019, 11, 4)
CONTACTS = ["Nr.", "Anrede", "Titel", "Vorname", "Nachname", "Name (中文)", "Position (de)", "Position (zh)",
            "Organisation (de)", "Organisation (zh)", "Organisationstyp", "Land", "Ort", "Telefon", "Mobil", "E-Mail",
            "WeChat-ID", "Anschrift", "Sprache", "Letzter Kontakt", "Anlass", "Rolle", "Nächster Schritt", "Fällig am",
            "Prüfstatus", "Quelle"]  # fmt: skip
ORGANISATIONS = ["Nr.", "Name (de)", "Name (zh)", "Weitere Schreibweisen", "Typ", "Ebene", "Land", "Ort", "Code",
                 "Rolle bei der Veranstaltung", "Prüfstatus"]  # fmt: skip
POINTS = ["Nr.", "Punkt", "Seite", "Zuständig", "Fällig am", "Status", "Bezug"]


@pytest.fixture
def book(conference: Database, tmp_path: Path) -> Workbook:
    """The file of the sample, opened again."""
    return openpyxl.load_workbook(written(conference, tmp_path))


def written(database: Database, folder: Path, language: str = "de", **wishes: object) -> Path:
    with database.read() as session:
        order = contact_book.Order(View(language, DAY), **wishes)
        return contact_book.write(session, folder / "Kontakte.xlsx", order)[0]


def cells(book: Workbook, name: str) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in book[name].iter_rows(min_row=4)]


def test_it_has_the_four_sheets_with_their_columns_and_rows(book: Workbook) -> None:
    assert book.sheetnames == ["Kontakte", "Organisationen", "Offene Punkte", "Info"]
    assert cells(book, "Kontakte")[0] == CONTACTS
    assert cells(book, "Organisationen")[0] == ORGANISATIONS
    assert cells(book, "Offene Punkte")[0] == POINTS
    assert [len(cells(book, name)) - 1 for name in book.sheetnames[:3]] == [5, 11, 24]


def test_contacts_stand_in_the_order_of_names_with_real_dates(book: Workbook) -> None:
    rows = cells(book, "Kontakte")[1:]
    assert [(row[0], row[4], row[5]) for row in rows] == [
        (1, "Chen", "陈锦石"), (2, "Link", "索伦·林克"), (3, "Spahl", "克劳迪娅·斯帕尔"), (4, "Walter", "莱茵哈德·瓦尔特"),
        (5, "Wang", None),
    ]  # fmt: skip
    last = book["Kontakte"]["T5"]
    assert (last.value.date(), last.number_format) == (dt.date(2019, 10, 31), "DD.MM.YYYY")
    assert [row[23] and row[23].date() for row in rows] == [dt.date(2019, 11, 6)] * 4 + [None]


def test_the_pane_stands_right_of_the_chinese_name(book: Workbook) -> None:
    sheet = book["Kontakte"]
    assert sheet.freeze_panes == "G5"
    assert sheet.auto_filter.ref == "A4:Z9"
    assert book["Offene Punkte"].sheet_properties.tabColor is not None
    assert "Stand 04.11.2019" in sheet["A2"].value


def test_a_code_keeps_its_zero_and_is_text(book: Workbook) -> None:
    rows = cells(book, "Organisationen")
    duisburg = next(index for index, row in enumerate(rows) if row[1] == "Stadt Duisburg")
    cell = book["Organisationen"].cell(4 + duisburg, 9)
    assert (cell.value, cell.data_type, cell.number_format) == ("05112000", "s", "@")
    assert rows[duisburg][5] == "kreisfreie Stadt"
    assert rows[duisburg][9] == "Unterstützer"


def test_an_organisation_shows_all_its_roles_and_spellings(book: Workbook) -> None:
    rows = {row[1]: row for row in cells(book, "Organisationen")}
    assert rows["Starhai International GmbH"][9] == "Veranstalter, Unterstützer"
    assert rows["Zhongnan Hightech Group"][3] == "Zhongnan Hightech, Zhongnan Hightech Industrie Group, Zhongnan Hitech"
    assert rows["Generalkonsulat der Bundesrepublik Deutschland in Shanghai"][6:8] == ["China", "Shanghai"]
    assert rows["FOM GmbH"][6] is None


def test_open_points_tell_who_has_still_to_be_named(book: Workbook) -> None:
    rows = {row[1]: row for row in cells(book, "Offene Punkte")}
    point = rows["Ansprechpartner bei der Stadtregierung Qingdao für den Kontaktmechanismus benennen"]
    who = "zu benennen (Stadtregierung Qingdao 青岛市人民政府)"
    assert (point[2], point[3], point[5]) == ("CN", who, "offen")
    assert point[4].date() == dt.date(2019, 11, 14)


def test_a_filter_narrows_every_sheet(conference: Database, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(written(conference, tmp_path, filter="Duisburg"))
    assert [row[4] for row in cells(book, "Kontakte")[1:]] == ["Link"]
    assert [row[1] for row in cells(book, "Organisationen")[1:]] == ["Stadt Duisburg"]
    assert all("Link" in str(row[6]) for row in cells(book, "Offene Punkte")[1:])
    assert "„Duisburg“" in book["Kontakte"]["A2"].value


@pytest.mark.parametrize(("language", "first"), [("en", "Contacts"), ("zh", "联系人"), ("de", "Kontakte")])
def test_the_file_speaks_one_language(conference: Database, tmp_path: Path, language: str, first: str) -> None:
    book = openpyxl.load_workbook(written(conference, tmp_path, language))
    assert book.sheetnames[0] == first
    expected = i18n.catalogue(language).translate("crm", "Family name")
    assert cells(book, first)[0][4] == expected


def test_hostile_names_stay_text(database: Database, tmp_path: Path) -> None:
    names = [
        '=HYPERLINK("http://x")',
        "+49 30",
        "-1",
        "@SUM(A1)",
        "<b>fett</b>",
        "O'Brien",
        "阿卜杜拉·买买提",
    ]
    with database.write("test") as session:
        for name in names:
            records.save(session, factories.german(session, "Eva", name))
    book = openpyxl.load_workbook(written(database, tmp_path))
    kept = [row[4] for row in book["Kontakte"].iter_rows(min_row=5)]
    assert {cell.value for cell in kept} == set(names)
    assert {cell.data_type for cell in kept} == {"s"}
