"""What the report on the sample's conference and talks is gathered from, and that the paper holds what it must."""

import datetime as dt
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm import sample
from crm.models import Commitment, Event, Meeting, Occasion, Organisation
from crm.reports.follow_up import missing_translations, render
from crm.reports.follow_up_data import Data, Group, Member
from crm.reports.follow_up_gather import gather
from crm.services import settings
from crm.storage.database import Database
from crm.values.countries import Side
from crm.values.names import display
from tests.crm.reports.conftest import pages_of

DAY = dt.date(2019, 11, 4)
MUST_CONTAIN = (
    "31. Oktober 2019", "2019年10月31日", "Shanghai", "上海", "Sören Link", "陈锦石", "索伦·林克",
    "Oberbürgermeister der Stadt Duisburg", "杜伊斯堡市市长", "Claudia Spahl",
    "Generalkonsulat der Bundesrepublik Deutschland in Shanghai", "Starhai International GmbH", "中南高科", "mehr als 700",
    "700多位", "mehr als 20", "青岛市人民政府", "沧州市人民政府", "沈阳市人民政府", "肇庆市人民政府",
    "China Kooperation Center", "港口合作", "zu benennen", "待定", "06.11.2019",
)  # fmt: skip
SECTIONS = (
    ("Zusammenfassung", "摘要"), ("Veranstaltung", "活动信息"), ("Teilnehmende", "参会人员"),
    ("Ergebnisse nach Themen", "会谈成果"), ("Offene Punkte und Zusagen", "待办事项与承诺"), ("Zu klären", "待核实事项"),
    ("Kontakte", "联系人"), ("Nächste Termine", "下一步安排"), ("Quellen", "来源"),
)  # fmt: skip


@pytest.fixture(scope="module")
def workspace_of_the_sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = sample.create(tmp_path_factory.mktemp("sample") / "sample.qiao", who="test")
    yield database
    database.close()


@pytest.fixture
def session(workspace_of_the_sample: Database) -> Iterator[Session]:
    with workspace_of_the_sample.read() as session:
        yield session


def of(session: Session, kind: str, language: str = "de", audience: str = "internal") -> Data:
    query = sa.select(Occasion).where(Occasion.type == kind, Occasion.parent_id.is_(None) == (kind == "event"))
    occasion = session.scalars(query.order_by(Occasion.id)).first()
    assert occasion is not None
    return gather(session, occasion.id, language=language, audience=audience, made_on=DAY)


def compared(text: str) -> str:
    """By the rule of the seed: NFC, white space collapsed, hyphenated line ends joined; Chinese knows no blanks."""
    text = unicodedata.normalize("NFC", text)
    text = re.sub(r"(?<=[a-zäöüß])-\n(?=[a-zäöüß])", "", text)
    text = re.sub(r"\s+", " ", text)
    return re.sub(r"(?<=[\u3000-\u9fff]) (?=[\u3000-\u9fff])", "", text)


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not installed")
def test_the_paper_on_the_conference_holds_all_that_the_case_expects(session: Session, tmp_path: Path) -> None:
    path = render(of(session, "event", "de+zh"), tmp_path / "paper.pdf")
    raw = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, check=True).stdout.decode()  # noqa: S603, S607 - our own file, the system's reader
    text = compared(raw)
    assert [piece for piece in MUST_CONTAIN if piece not in text] == []
    places = [text.index(f"{number} {german} {chinese}") for number, (german, chinese) in enumerate(SECTIONS, 1)]
    assert places == sorted(places)


def test_the_same_holds_as_pdfium_reads_it(session: Session, tmp_path: Path) -> None:
    text = compared("\n".join(pages_of(render(of(session, "event", "de+zh"), tmp_path / "paper.pdf"))))
    assert [piece for piece in MUST_CONTAIN if piece not in text] == []


def test_participants_stand_by_side_in_the_order_of_protocol(session: Session) -> None:
    named = {
        party.side: [display(member.name, "en") for member in party.members if isinstance(member, Member)]
        for party in of(session, "event").parties
    }
    assert named == {
        Side.CN: ["Jinshi Chen 陈锦石"],
        Side.DE: ["Sören Link 索伦·林克", "Claudia Spahl 克劳迪娅·斯帕尔", "Prof. Reinhard Walter 莱茵哈德·瓦尔特"],
        Side.WE: ["Yaomin Wang"],
    }


def test_an_office_names_its_organisation_once_and_an_uncertain_one_is_left_out(session: Session) -> None:
    offices = {
        member.name.family: member.office
        for party in of(session, "event").parties
        for member in party.members
        if isinstance(member, Member)
    }
    consulate = "Generalkonsulat der Bundesrepublik Deutschland in Shanghai"
    assert offices["Link"].de == "Oberbürgermeister der Stadt Duisburg"
    assert offices["Spahl"].de == f"Leiterin des Wirtschaftsreferats, {consulate}"
    assert offices["Spahl"].zh == "德国驻上海总领事馆经济负责人"
    assert offices["Wang"].zh == ""


def test_groups_are_counted_with_their_qualifier(session: Session) -> None:
    groups = [
        member.text for party in of(session, "event").parties for member in party.members if isinstance(member, Group)
    ]
    assert {group.de.partition(" deutsche")[0].partition(" chinesische")[0] for group in groups} == {
        "mehr als 20",
        "mehr als 700",
    }
    assert all(group.zh.startswith(("20多位", "700多位")) for group in groups)


def test_a_quotation_stands_literally_beside_its_correction(session: Session) -> None:
    (found,) = [topic for topic in of(session, "event").topics if topic.correction]
    assert found.correction is not None
    assert found.correction.original == "die Zusammenarbeit an Höfen"
    assert "Häfen" in found.correction.meant.de


def test_all_24_follow_ups_are_on_the_internal_paper(session: Session) -> None:
    assert len(of(session, "event").commitments) == 24


def test_a_remark_is_printed_only_where_no_check_is_about_it(session: Session) -> None:
    assert [remark.about.de for remark in of(session, "event").remarks] == ["Delegationsreise der Stadt Duisburg"]


def test_only_a_press_release_is_quoted_with_its_title(session: Session) -> None:
    titles = [source.title.de for source in of(session, "event").sources]
    assert titles[0].startswith("Pressemitteilung „")
    assert [title for title in titles[1:] if "„" in title] == []


def test_the_german_fields_of_a_cooperation_are_quoted_literally(session: Session) -> None:
    fields = [topic.fields.de for topic in of(session, "event").topics if topic.fields]
    assert "„Going Global“, „Coming to China“" in fields


def test_a_contact_person_to_be_named_stands_among_the_contacts(session: Session) -> None:
    waiting = [contact.organisation.de for contact in of(session, "event").contacts if contact.name is None]
    assert waiting[:2] == ["Stadtregierung Qingdao", "Stadtregierung Cangzhou"]


def test_talks_without_subject_date_and_names_are_called_after_their_counterpart(session: Session) -> None:
    data = of(session, "meeting")
    assert data.title.de == "Gespräch mit Stadtregierung Qingdao"
    assert data.moment.day is None
    sides = {party.side: [one.text.de for one in party.members if isinstance(one, Group)] for party in data.parties}
    assert sides[Side.CN] == ["Stadtregierung Qingdao", "Zhongnan Hightech Group"]
    assert [one.text.de for one in data.earlier] == [
        "Ansprechpartner bei der Stadtregierung Qingdao für den Kontaktmechanismus benennen"
    ]


def test_follow_ups_without_chinese_are_named_before_the_file_is_made(sqlite: Database, session: Session) -> None:
    facts = [one.text_de for one in session.scalars(sa.select(Commitment).order_by(Commitment.ordinal).limit(2))]
    with sqlite.write("test") as writing:
        occasion = Event(name_de="Konferenz", on=DAY)
        writing.add(occasion)
        writing.flush()
        writing.add_all(
            Commitment(side=Side.WE, nature="task", occasion_id=occasion.id, text_de=text) for text in facts
        )
        writing.flush()
        data = gather(writing, occasion.id, language="de+zh", audience="internal", made_on=DAY)
    assert [lack.place for lack in missing_translations(data)][-2:] == facts


def test_the_letterhead_is_that_of_the_workspace(sqlite: Database) -> None:
    with sqlite.write("test") as session:
        own = Organisation(kind="own_firm", name_de="Starhai International GmbH", country="DE")
        occasion = Meeting(name_de="Flächen", on=DAY)
        session.add_all([own, occasion])
        session.flush()
        for setting, value in (
            (settings.OWN_ORGANISATION, own.uid),
            (settings.AUTHOR, "Lena Hartwig"),
            (settings.TAGLINE_ZH, "中德合作咨询"),
        ):
            settings.put(session, setting, value)
        data = gather(session, occasion.id, language="de", audience="partner", made_on=DAY)
    assert data.letterhead.company.de == "Starhai International GmbH"
    assert data.letterhead.line.zh == "中德合作咨询"
    assert data.correct_until == dt.date(2019, 11, 11)
