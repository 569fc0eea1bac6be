"""Search entries have ids in the order of the hits, however they came into the workspace."""

import random

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm.lists import search, search_index
from crm.models import Kind, SearchEntry
from crm.services import records
from crm.storage.database import Database
from tests import factories


def in_order_of_ids(session: Session, kind: Kind = Kind.PERSON) -> list[tuple[bytes, int]]:
    columns = (SearchEntry.sort_key, SearchEntry.record_id)
    query = sa.select(*columns).where(SearchEntry.kind == kind).order_by(SearchEntry.id)
    return [(row[0], row[1]) for row in session.execute(query)]


@pytest.mark.parametrize("order", ["ascending", "descending", "shuffled", "alike"])
def test_ids_follow_the_sort_keys_in_whatever_order_people_come(sqlite: Database, order: str) -> None:
    names = [f"{number:03}" for number in range(150)]
    if order == "descending":
        names.reverse()
    elif order == "shuffled":
        random.Random(3).shuffle(names)  # noqa: S311 - a test
    elif order == "alike":
        names = ["Müller"] * 150
    with sqlite.write("first and last") as session:
        factories.german(session, "Anna", "000")
        factories.german(session, "Zoe", "zzz")
    for name in names:
        with sqlite.write("one by one") as session:
            factories.german(session, "Anna", name)
    with sqlite.read() as session:
        found = in_order_of_ids(session)
        assert found == sorted(found)
        assert len(found) == 152


def test_many_at_once_find_their_places_between_those_who_are_there(sqlite: Database) -> None:
    for group in range(4):
        with sqlite.write("import") as session:
            for number in range(group, 400, 4):
                factories.german(session, "Anna", f"{number % 23:02} {number:03}")
    with sqlite.read() as session:
        found = in_order_of_ids(session)
        assert found == sorted(found)
        hits = search.find(session, "anna", limit=400)
        assert [hit.id for hit in hits] == [record_id for _, record_id in found]


def test_a_new_name_moves_a_person_and_another_edit_does_not(sqlite: Database) -> None:
    with sqlite.write("three") as session:
        people = [factories.german(session, "Anna", name) for name in ("Abel", "Braun", "Claus")]
    with sqlite.read() as session:
        before = in_order_of_ids(session)
    with sqlite.write("edit") as session:
        people[0].note = "x"
        people[0] = records.save(session, people[0])
    with sqlite.read() as session:
        assert in_order_of_ids(session) == before
    with sqlite.write("marry") as session:
        people[0].family = "Bruch"
        records.save(session, people[0])
    with sqlite.read() as session:
        assert [record_id for _, record_id in in_order_of_ids(session)] == [people[n].id for n in (1, 0, 2)]
        assert search.find(session, "abel") == []


def test_rebuilding_gives_the_same_hits(conference: Database) -> None:
    texts = ("c", "duisburg", "zhong", "陈", "31")
    with conference.read() as session:
        before = [search.find(session, text) for text in texts]
    with conference.write("rebuild") as session:
        search_index.rebuild(session)
    with conference.read() as session:
        assert [search.find(session, text) for text in texts] == before
        for kind in Kind:
            assert in_order_of_ids(session, kind) == sorted(in_order_of_ids(session, kind))


def test_rebuilding_works_on_both_databases(database: Database) -> None:
    with database.write("two") as session:
        factories.german(session)
        factories.organisation(session, "Hafen AG")
    with database.read() as session:
        before = search.find(session, "a")
    with database.write("rebuild") as session:
        search_index.rebuild(session)
    with database.read() as session:
        assert search.find(session, "a") == before
        assert len(search.find(session, "hafen")) == 1
