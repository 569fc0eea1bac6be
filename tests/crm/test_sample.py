"""The sample workspace holds what the press release states, neither more nor less."""

import datetime as dt
import json

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm import resources
from crm.lists import search
from crm.lists.contacts import CONTACTS
from crm.lists.spec import View
from crm.lists.titles import titles
from crm.models import (
    Commitment,
    Cooperation,
    Delegation,
    Event,
    Evidence,
    Figure,
    Meeting,
    Organisation,
    Person,
    Project,
    Source,
    Topic,
)
from crm.services import settings
from crm.storage.database import Database

VIEW = View("de", dt.date(2019, 11, 4))
CHEN = ["Herr", "", "Jinshi", "Chen", "陈锦石", "Vorsitzender der Zhongnan Group", "中南控股集团董事局主席", "Zhongnan Group",
        "中南集团", "Unternehmen", "China", "", "", "", "", "", "", "zh", dt.date(2019, 10, 31),
        "Dritte CTCE-Kooperations-Matchmaking-Konferenz", "Redner", "Dankschreiben", dt.date(2019, 11, 6), "",
        "Pressemitteilung 10.12.2019"]  # fmt: skip
SPAHL = ["Frau", "", "Claudia", "Spahl", "克劳迪娅·斯帕尔", "Leiterin des Wirtschaftsreferats", "德国驻上海总领事馆经济负责人",
         "Generalkonsulat der Bundesrepublik Deutschland in Shanghai", "德意志联邦共和国驻上海总领事馆", "Auslandsvertretung",
         "China", "Shanghai", "", "", "", "", "", "de", dt.date(2019, 10, 31),
         "Dritte CTCE-Kooperations-Matchmaking-Konferenz", "Rednerin", "Dankschreiben", dt.date(2019, 11, 6), "zu prüfen",
         "Pressemitteilung 10.12.2019"]  # fmt: skip
WALTER = ["Herr", "Prof.", "Reinhard", "Walter", "莱茵哈德·瓦尔特", "Geschäftsführer der FOM GmbH", "", "FOM GmbH",
          "德国FOM集团", "Sonstige", "", ""]  # fmt: skip
WANG = ["Frau", "", "Yaomin", "Wang", "", "Geschäftsführerin", "", "Starhai International GmbH", "", "Unternehmen",
        "Deutschland", "", "", "", "", "", "", "de", dt.date(2019, 10, 31),
        "Dritte CTCE-Kooperations-Matchmaking-Konferenz", "Rednerin", "", None, "zu prüfen",
        "Pressemitteilung 10.12.2019"]  # fmt: skip


def rows(session: Session) -> list[list[object]]:
    block = CONTACTS.block(session, CONTACTS.ids(session, "", VIEW), VIEW)
    return [list(row) for row in zip(*[column.cells(block) for column in CONTACTS.columns[1:]], strict=True)]


@pytest.mark.parametrize(
    ("model", "count"),
    [(Organisation, 11), (Person, 5), (Event, 2), (Meeting, 4), (Delegation, 1), (Project, 2), (Cooperation, 2),
     (Figure, 4), (Topic, 5), (Commitment, 24)],
)  # fmt: skip
def test_it_holds_as_many_records_as_the_press_release_has(conference: Database, model: type, count: int) -> None:
    with conference.read() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(model)) == count


def test_the_contacts_read_as_expected(conference: Database) -> None:
    with conference.read() as session:
        chen, link, spahl, walter, wang = rows(session)
    assert chen == CHEN
    assert spahl == SPAHL
    assert walter[:12] == WALTER
    assert wang == WANG
    assert link[3:12] == [
        "Link", "索伦·林克", "Oberbürgermeister der Stadt Duisburg", "德国杜伊斯堡市市长", "Stadt Duisburg", "杜伊斯堡市",
        "Behörde", "Deutschland", "Duisburg",
    ]  # fmt: skip


def test_every_quotation_stands_word_for_word_in_the_facts(conference: Database) -> None:
    facts = json.loads(resources.path("sample/conference.json").read_text(encoding="utf-8"))
    known = json.dumps(facts, ensure_ascii=False)
    with conference.read() as session:
        said = session.scalars(sa.select(Evidence.quotation).where(Evidence.quotation != "")).all()
    assert len(said) > 40
    assert all(json.dumps(quotation, ensure_ascii=False)[1:-1] in known for quotation in said)


def test_it_stands_at_the_monday_after_the_conference(conference: Database) -> None:
    with conference.read() as session:
        assert settings.as_of(session) == dt.date(2019, 11, 4)
        own = settings.read(session, settings.OWN_ORGANISATION)
        assert (
            session.scalar(sa.select(Organisation.name_de).where(Organisation.uid == own))
            == "Starhai International GmbH"
        )


def test_no_way_to_reach_anyone_is_invented(conference: Database) -> None:
    with conference.read() as session:
        assert session.scalar(sa.text("SELECT count(*) FROM contact_point")) == 0
        assert session.scalar(sa.select(Source.published_on).where(Source.code == "SEED")) == dt.date(2019, 12, 10)


@pytest.mark.parametrize(
    ("text", "first"),
    [("chen", "Jinshi Chen 陈锦石"), ("陈锦石", "Jinshi Chen 陈锦石"), ("cjs", "Jinshi Chen 陈锦石"), ("soeren", "Sören Link 索伦·林克"),
     ("林克", "Sören Link 索伦·林克"), ("Höfen", "Zusammenarbeit an Häfen"), ("Häfen", "Zusammenarbeit an Häfen"),
     ("Tsingtau", "Stadtregierung Qingdao 青岛市人民政府"), ("Zhongnan Hitech", "Zhongnan Hightech Group 中南高科"),
     ("05112000", "Stadt Duisburg 杜伊斯堡市"), ("Gespräch Cangzhou", "Gespräch mit Stadtregierung Cangzhou")],
)  # fmt: skip
def test_everything_is_found_by_name_in_either_script(conference: Database, text: str, first: str) -> None:
    with conference.read() as session:
        hit = search.find(session, text)[0]
        assert titles(session, [(hit.kind, hit.id)], VIEW)[hit.kind, hit.id].title == first
