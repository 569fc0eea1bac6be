"""Posts have a beginning and an end, and a report reads the title of its day."""

import datetime as dt

import pytest

from crm.errors import Invalid
from crm.models import Position
from crm.services import positions
from crm.storage.database import Database
from tests import factories

SPRING, SUMMER, AUTUMN = dt.date(2019, 3, 1), dt.date(2019, 7, 1), dt.date(2019, 10, 31)


def test_a_title_is_read_for_the_day(database: Database) -> None:
    with database.write("test") as session:
        person, city = factories.german(session), factories.organisation(session)
        factories.post(session, person, city, "Referentin", to_date=dt.date(2019, 6, 30))
        factories.post(session, person, city, "Leiterin", from_date=dt.date(2019, 7, 1))
        assert positions.title_on(session, person.id, SPRING).de == "Referentin"
        assert positions.title_on(session, person.id, AUTUMN).de == "Leiterin"


def test_between_two_posts_there_is_no_title(database: Database) -> None:
    with database.write("test") as session:
        person, city = factories.german(session), factories.organisation(session)
        factories.post(session, person, city, "Referentin", to_date=SPRING)
        factories.post(session, person, city, "Leiterin", from_date=AUTUMN)
        assert not positions.title_on(session, person.id, SUMMER)


def test_unknown_dates_count_as_open(database: Database) -> None:
    with database.write("test") as session:
        person = factories.german(session)
        factories.post(session, person, factories.organisation(session), "Leiterin")
        assert positions.title_on(session, person.id, dt.date(1990, 1, 1)).de == "Leiterin"


def test_of_several_posts_the_primary_one_speaks(database: Database) -> None:
    with database.write("test") as session:
        person, city = factories.german(session), factories.organisation(session)
        factories.post(session, person, city, "Beirätin", is_primary=False)
        factories.post(session, person, city, "Leiterin")
        found = positions.on_day(session, [person.id], AUTUMN)[person.id]
        assert [post.title.de for post in found] == ["Leiterin", "Beirätin"]


def test_a_new_primary_post_takes_the_place_of_the_old_one(database: Database) -> None:
    with database.write("test") as session:
        person, city = factories.german(session), factories.organisation(session)
        first = factories.post(session, person, city, "Referentin")
        factories.post(session, person, city, "Leiterin")
        assert session.get_one(Position, first.id).is_primary is False


def test_ending_a_post_keeps_it(database: Database) -> None:
    with database.write("test") as session:
        person = factories.german(session)
        post = factories.post(session, person, factories.organisation(session), "Leiterin", from_date=SPRING)
        positions.end(session, post, SUMMER)
        assert not positions.title_on(session, person.id, AUTUMN)
        assert positions.title_on(session, person.id, SPRING).de == "Leiterin"


def test_a_post_cannot_end_before_it_began(database: Database) -> None:
    with database.write("test") as session:
        person = factories.german(session)
        post = factories.post(session, person, factories.organisation(session), from_date=AUTUMN)
        with pytest.raises(Invalid) as refused:
            positions.end(session, post, SPRING)
        assert set(refused.value.fields) == {"to_date"}


def test_an_uncertain_title_is_not_printed(database: Database) -> None:
    with database.write("test") as session:
        person, firm = factories.german(session), factories.organisation(session)
        doubtful = {"title_zh": "总经理", "certainty": {"title_zh": "low"}}
        post = factories.post(session, person, firm, "Geschäftsführerin", **doubtful)
        assert post.title.zh == ""
        assert post.title.de == "Geschäftsführerin"
