"""Everyone is found by anything that leads to them, on SQLite and on PostgreSQL alike."""

import datetime as dt

import pytest
from sqlalchemy import inspect
from sqlalchemy.orm import Session

from crm.lists import search, search_index
from crm.lists.spec import View
from crm.lists.titles import titles
from crm.models import Alias, Evidence, Kind, Project, Source, Topic
from crm.models.person import ContactKind
from crm.models.source import SourceKind
from crm.services import records
from crm.storage.database import Database
from tests import factories

VIEW = View("de", dt.date(2019, 11, 4))


def found(session: Session, text: str) -> list[str]:
    hits = search.find(session, text)
    named = titles(session, [(hit.kind, hit.id) for hit in hits], VIEW)
    return [named[hit.kind, hit.id].title for hit in hits]


@pytest.mark.parametrize(
    "text",
    ["müller", "mueller", "muller", "MÜLL", "petra m", "müller petra", "0203 1234", "1234567", "+49 203 1234567", "4567",
     "wx_petra", "logport", "Duisburg Hafen", "Geschäftsführerin", "petra.mueller@hafen.example"],
)  # fmt: skip
def test_a_german_is_found_by_any_spelling_phone_or_employer(database: Database, text: str) -> None:
    with database.write("test") as session:
        person = factories.german(session)
        other = factories.german(session, "Hans", "Schmidt")
        port = factories.organisation(session, "Duisburger Hafen AG")
        records.save(session, Alias(organisation_id=port.id, name="logport"))
        factories.post(session, person, port, "Geschäftsführerin")
        factories.phone(session, person, "+49 203 1234567")
        factories.phone(session, person, "wx_petra", ContactKind.WECHAT)
        factories.phone(session, person, "petra.mueller@hafen.example", ContactKind.EMAIL)
        factories.phone(session, other, "+49 211 998877")
    with database.read() as session:
        assert "Petra Müller" in found(session, text)
        assert "Hans Schmidt" not in found(session, text)


@pytest.mark.parametrize(
    "text",
    ["王小", "王小明", "小明", "wang", "xiaoming", "wang xm", "wxm", "xiaoming wang", "wangxiaoming", "wáng xiǎo",
     "Tsingtau", "青岛", "qingdao"],
)  # fmt: skip
def test_a_chinese_is_found_in_either_script(database: Database, text: str) -> None:
    with database.write("test") as session:
        person = factories.chinese(session)
        city = factories.organisation(
            session, "Stadtregierung Qingdao", name_zh="青岛市人民政府", country="CN", city_de="Qingdao", city_zh="青岛"
        )
        factories.post(session, person, city, "Direktor")
        factories.chinese(session, "李", "娜", family="Li", given="Na")
    with database.read() as session:
        assert "Xiaoming Wang 王小明" in found(session, text)
        assert "Na Li 李娜" not in found(session, text)


def test_people_come_first_and_names_before_everything_else(database: Database) -> None:
    with database.write("test") as session:
        own_name = factories.german(session, "Anna", "Hafen")
        employed = factories.german(session, "Berta", "Abel")
        port = factories.organisation(session, "Hafen AG")
        factories.post(session, employed, port)
        assert own_name.id < employed.id
        factories.commitment(session, "Hafenrundfahrt anbieten")
    with database.read() as session:
        assert found(session, "hafen") == [
            "Anna Hafen", "Hafen AG", "Hafenrundfahrt anbieten", "Berta Abel",
        ]  # fmt: skip


def test_a_topic_is_found_by_its_quotation_and_by_its_correction(database: Database) -> None:
    with database.write("test") as session:
        talks = factories.meeting(session)
        topic = records.save(session, Topic(occasion_id=talks.id, title_de="Logistik"))
        source = records.save(session, Source(kind=SourceKind.PRESS_RELEASE))
        said = {"quotation": "die Zusammenarbeit an Höfen", "correction": "die Zusammenarbeit an Häfen"}
        records.save(
            session, Evidence(source_id=source.id, subject_kind=Kind.TOPIC, subject_id=topic.id, field="title", **said)
        )
    with database.read() as session:
        assert found(session, "Höfen") == ["Logistik"]
        assert found(session, "haefen") == ["Logistik"]


def test_a_new_name_of_the_employer_is_found_at_once(database: Database) -> None:
    with database.write("test") as session:
        firm = factories.organisation(session, "Alte Werke GmbH")
        factories.post(session, factories.german(session), firm)
    with database.write("test") as session:
        firm.name_de = "Neue Werke GmbH"
        records.save(session, firm)
    with database.read() as session:
        assert "Petra Müller" in found(session, "neue werke")
        assert found(session, "alte") == []


def test_no_field_that_is_searched_is_taken_for_one_that_is_not(database: Database) -> None:
    with database.write("test") as session:
        person = factories.german(session)
        promise = factories.commitment(session)
        project = records.save(session, Project(name_de="Park"))
    with database.write("test") as session:
        for record in (person, promise, project):
            for field in search_index.NOT_SEARCHED & {column.key for column in inspect(type(record)).column_attrs}:
                if isinstance(getattr(record, field), str) and field not in {"gender", "status"}:
                    setattr(record, field, "xylophon")
            records.save(session, record)
        for kind, record in ((Kind.PERSON, person), (Kind.COMMITMENT, promise), (Kind.PROJECT, project)):
            search_index.renew(session, kind, [record.id])
    with database.read() as session:
        assert found(session, "xylophon") == []


def test_what_lies_in_the_trash_is_not_found_until_it_is_restored(database: Database) -> None:
    with database.write("test") as session:
        person = records.trash(session, factories.german(session))
    with database.read() as session:
        assert found(session, "müller") == []
    with database.write("test") as session:
        records.restore(session, person)
    with database.read() as session:
        assert found(session, "müller") == ["Petra Müller"]


@pytest.mark.parametrize("text", ["", "   ", '"', "* OR", "names:", "' OR 1=1 --", "%", "_", "NEAR(a b)", "x" * 2000])
def test_nothing_typed_can_break_the_search(database: Database, text: str) -> None:
    with database.write("test") as session:
        factories.german(session)
    with database.read() as session:
        assert found(session, text) == []


def test_both_bodies_of_the_search_agree(conference: Database, postgresql: Database) -> None:
    with conference.read() as session:
        entries = [
            {key: getattr(entry, key) for key in ("kind", "record_id", "names", "more", "sort_key")}
            for entry in session.query(search.SearchEntry)
        ]
    with postgresql.write("test") as session:
        session.connection().execute(search.SearchEntry.__table__.insert(), entries)
    for text in ("chen", "陈", "Duisburg", "c", "zhong", "Schanghai", "林克", "ctce gmbh", "31", "s", "gk"):
        with conference.read() as one, postgresql.read() as other:
            assert search.find(one, text) == search.find(other, text)
