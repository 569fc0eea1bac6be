"""A made-up workspace is whole, the same for the same seed, and found like one that people typed."""

import datetime as dt
from pathlib import Path

import pytest
import sqlalchemy as sa

from crm import generate
from crm.errors import Problem
from crm.lists import search, search_index
from crm.models import Commitment, Kind, Meeting, Organisation, Participant, Person, Project, SearchEntry
from crm.storage.database import Database

DAY = dt.date(2019, 11, 12)
CHECK = "INSERT INTO {0} ({0}, rank) VALUES ('integrity-check', 1)"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Database:
    """A workspace as large as that of the pictures."""
    return generate.create(tmp_path_factory.mktemp("made") / "made.qiao", contacts=1284, seed=1, today=DAY)


def count(database: Database, kind: type[object]) -> int:
    with database.read() as session:
        return session.scalar(sa.select(sa.func.count()).select_from(kind)) or 0


def entries(database: Database) -> list[tuple[object, ...]]:
    with database.read() as session:
        return [tuple(row) for row in session.execute(sa.select(*SearchEntry.__table__.c).order_by(SearchEntry.id))]


def test_it_has_the_proportions_of_the_pictures(made: Database) -> None:
    kinds = (Person, Organisation, Project, Meeting, Commitment)
    assert [count(made, kind) for kind in kinds] == [1284, 236, 18, 450, 230]


def test_no_reference_leads_nowhere_and_the_file_is_whole(made: Database) -> None:
    with made.write("check") as session:
        connection = session.connection()
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalars().all() == ["ok"]
        for index in ("search_fts", "search_fts_names"):
            connection.exec_driver_sql(CHECK.format(index))


def test_the_same_seed_makes_the_same_and_another_one_something_else(tmp_path: Path) -> None:
    made = [
        generate.create(tmp_path / f"{number}.qiao", contacts=40, seed=seed, today=DAY)
        for number, seed in enumerate((1, 1, 2))
    ]
    people = []
    for database in made:
        with database.read() as session:
            columns = (Person.uid, Person.family, Person.given, Person.sort_key)
            people.append(session.execute(sa.select(*columns).order_by(Person.id)).all())
        database.close()
    assert people[0] == people[1] != people[2]


def test_renewing_all_entries_changes_nothing(made: Database) -> None:
    before = entries(made)
    with made.write("renew") as session:
        for kind in Kind:
            ids = session.scalars(sa.select(SearchEntry.record_id).where(SearchEntry.kind == kind)).all()
            search_index.renew(session, kind, ids)
    assert entries(made) == before
    assert {entry[1] for entry in before} == {"person", "organisation", "project", "meeting", "commitment"}


def test_every_fifth_person_is_found_by_family_name(made: Database) -> None:
    with made.read() as session:
        for person in session.scalars(sa.select(Person).where(Person.id % 5 == 0)):
            hits = search.find(session, f"{person.family} {person.given}", kinds=(Kind.PERSON,))
            assert (Kind.PERSON, person.id) in hits


def test_every_meeting_has_someone(made: Database) -> None:
    with made.read() as session:
        met = set(session.scalars(sa.select(Participant.occasion_id)))
        assert met == set(session.scalars(sa.select(Meeting.id)))


def test_an_existing_file_is_left_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "there.qiao"
    path.write_bytes(b"mine")
    with pytest.raises(Problem):
        generate.create(path, contacts=1, seed=1, today=DAY)
    assert path.read_bytes() == b"mine"
    assert list(tmp_path.iterdir()) == [path]
