"""What may be kept, and what happens when two people change the same record."""

import datetime as dt
import unicodedata
from decimal import Decimal

import pytest
import sqlalchemy as sa

from crm.base import Record
from crm.errors import Conflict, Invalid, NotFound
from crm.models import Commitment, Figure, Kind, Meeting, Organisation, Participant, Person, Position, Topic
from crm.models.occasion import Event
from crm.services import records
from crm.storage.database import Database
from crm.values.countries import Side
from tests import factories


@pytest.mark.parametrize(
    ("record", "field"),
    [
        (Person(given="Ohne"), "family"),
        (Organisation(kind="company"), "name_de"),
        (Event(), "name_de"),
        (Meeting(starts_at=dt.time(10), ends_at=dt.time(9)), "ends_at"),
        (Meeting(zone="Asia/Nowhere"), "zone"),
        (Topic(occasion_id=1), "title_de"),
        (Commitment(side=Side.DE), "text_de"),
        (Commitment(side=Side.DE, text_de="x", to_be_named=True, responsible_id=1), "responsible_id"),
        (Participant(occasion_id=1, side=Side.DE), "person_id"),
        (Figure(subject_kind=Kind.EVENT, subject_id=1), "value"),
        (Figure(subject_kind=Kind.EVENT, subject_id=1, value=Decimal(2), value_to=Decimal(1)), "value_to"),
        (Position(from_date=dt.date(2019, 1, 1), to_date=dt.date(2018, 1, 1)), "to_date"),
        (Person(family="a\0b"), "family"),
    ],
)
def test_a_record_that_cannot_be_kept_names_its_field(record: Record, field: str) -> None:
    with pytest.raises(Invalid) as refused:
        _checked(record)
    assert field in refused.value.fields


def _checked(record: Record) -> None:
    records.clean_texts(record)
    record.check()


@pytest.mark.parametrize("name", ["王", "Li", "李", "O"])
def test_one_character_is_a_name(database: Database, name: str) -> None:
    with database.write("test") as session:
        kept = records.save(session, Person(family_zh=name) if name > "z" else Person(family=name))
        assert kept.id


def test_texts_are_kept_in_one_form(database: Database) -> None:
    with database.write("test") as session:
        person = factories.german(session, note="Zeile 1\r\nZeile 2\x07", family=unicodedata.normalize("NFD", "Müller"))
        assert person.note == "Zeile 1\nZeile 2"
        assert person.family == "Müller"


def test_the_second_of_two_editors_is_told(database: Database) -> None:
    with database.write("test") as session:
        person_id = factories.german(session).id
    with database.read() as one, database.read() as other:
        mine, theirs = one.get_one(Person, person_id), other.get_one(Person, person_id)
    mine.given, theirs.given = "Paula", "Pia"
    with database.write("test") as session:
        records.save(session, mine)
    with pytest.raises(Conflict), database.write("test") as session:
        records.save(session, theirs)
    with database.read() as session:
        assert session.get_one(Person, person_id).given == "Paula"


def test_a_detached_copy_replaces_what_was_kept(database: Database) -> None:
    with database.write("test") as session:
        person_id = factories.german(session).id
    with database.read() as session:
        copy = session.get_one(Person, person_id)
    copy.given = "Paula"
    with database.write("test") as session:
        assert records.save(session, copy).version == 2


def test_exact_figures_come_back_as_they_were(database: Database) -> None:
    with database.write("test") as session:
        value = Decimal("4770000.50")
        figure = records.save(session, Figure(subject_kind=Kind.PROJECT, subject_id=1, value=value))
        session.expire(figure)
        assert figure.value == value


def test_an_unknown_uid_is_told(database: Database) -> None:
    with database.read() as session, pytest.raises(NotFound, match="0000"):
        records.by_uid(session, Person, "0000")


def test_a_person_with_a_post_cannot_vanish(database: Database) -> None:
    with database.write("test") as session:
        person = factories.german(session)
        factories.post(session, person, factories.organisation(session))
    with pytest.raises(Conflict), database.write("test") as session:
        records.remove(session, session.get_one(Person, person.id))
    with database.read() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(Person)) == 1
