"""Everyone is addressed by the office of the day, in three languages."""

import datetime as dt

import pytest
import sqlalchemy as sa

from crm.errors import Invalid
from crm.models import Organisation, Person
from crm.models.organisation import OrganisationKind
from crm.services import people, records
from crm.storage.database import Database
from tests import factories

DAY = dt.date(2019, 11, 4)


@pytest.mark.parametrize(
    ("family", "de", "zh", "en"),
    [
        ("Chen", "Sehr geehrter Herr Chen,", "尊敬的陈主席：", "Dear Chairman Chen,"),
        ("Link", "Sehr geehrter Herr Oberbürgermeister,", "尊敬的林克市长：", "Dear Mayor Link,"),
        ("Spahl", "Sehr geehrte Frau Spahl,", "尊敬的斯帕尔女士：", "Dear Ms Spahl,"),
        ("Walter", "Sehr geehrter Herr Professor Walter,", "尊敬的瓦尔特教授：", "Dear Professor Walter,"),
        ("Wang", "Sehr geehrte Frau Wang,", "尊敬的Wang女士：", "Dear Ms Wang,"),
    ],
)
def test_the_speakers_of_the_conference(conference: Database, family: str, de: str, zh: str, en: str) -> None:
    with conference.read() as session:
        person = session.scalars(sa.select(Person).where(Person.family == family)).one()
        said = {language: people.form_of_address(session, person, language, DAY) for language in ("de", "zh", "en")}
    assert said == {"de": de, "zh": zh, "en": en}


def test_the_address_names_the_office_where_it_says_where(conference: Database) -> None:
    with conference.read() as session:
        found = {person.family: person for person in session.scalars(sa.select(Person))}
        assert people.address_lines(session, found["Link"], DAY) == (
            "Oberbürgermeister der Stadt Duisburg", "Herrn Sören Link",
        )  # fmt: skip
        assert people.address_lines(session, found["Spahl"], DAY) == (
            "Generalkonsulat der Bundesrepublik Deutschland in Shanghai", "Frau Claudia Spahl",
        )  # fmt: skip


def test_a_deputy_with_the_name_of_the_head_gets_the_whole_name(database: Database) -> None:
    with database.write("test") as session:
        city = factories.organisation(session, "Stadt Beispiel", kind=OrganisationKind.GOVERNMENT_BODY, country="CN")
        head = factories.chinese(session, "张", "伟", family="Zhang", given="Wei")
        deputy = factories.chinese(session, "张", "丽", family="Zhang", given="Li")
        other = factories.chinese(session, "李", "娜", family="Li", given="Na")
        factories.post(session, head, city, "Oberbürgermeister", office="mayor_cn")
        for person in (deputy, other):
            factories.post(session, person, city, "Vizebürgermeister", office="vice_mayor_cn")
        assert people.form_of_address(session, deputy, "zh", DAY) == "尊敬的张丽市长："
        assert people.form_of_address(session, other, "zh", DAY) == "尊敬的李市长："


def test_the_office_of_the_day_decides(database: Database) -> None:
    with database.write("test") as session:
        person = factories.german(session)
        city = factories.organisation(session)
        factories.post(session, person, city, office="lord_mayor", to_date=dt.date(2018, 12, 31))
        assert people.form_of_address(session, person, "de", dt.date(2018, 1, 1)).endswith("Oberbürgermeisterin,")
        assert people.form_of_address(session, person, "de", DAY) == "Sehr geehrte Frau Müller,"


def test_what_was_set_by_hand_wins_in_its_language(database: Database) -> None:
    with database.write("test") as session:
        person = factories.german(session, salutation_de="Liebe Petra,")
        assert people.form_of_address(session, person, "de", DAY) == "Liebe Petra,"
        assert people.form_of_address(session, person, "en", DAY) == "Dear Ms Müller,"


def test_an_office_that_the_table_has_not_is_refused(database: Database) -> None:
    with database.write("test") as session:
        person, where = factories.german(session), factories.organisation(session)
        with pytest.raises(Invalid) as refused:
            factories.post(session, person, where, office="grand_vizier")
        assert set(refused.value.fields) == {"office"}
        assert records.save(session, Organisation(name_de="x", kind=OrganisationKind.OTHER)).id
