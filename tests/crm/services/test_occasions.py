"""Logging who met whom: titles of the day, sides, roles, numbers of reports."""

import datetime as dt
from pathlib import Path

import pytest

from crm.errors import Invalid
from crm.models import Event, Kind, Meeting
from crm.models.commitment import CommitmentStatus, Nature
from crm.models.occasion import OrganisationRole, Status
from crm.models.organisation import OrganisationKind
from crm.services import commitments, occasions, records, reports
from crm.storage.database import Database
from crm.values import clock
from crm.values.audience import Audience
from crm.values.countries import Side
from tests import factories

DAY = dt.date(2019, 10, 31)


def test_a_participant_gets_the_post_of_the_day(database: Database) -> None:
    with database.write("test") as session:
        person, city = factories.german(session), factories.organisation(session)
        old = factories.post(session, person, city, "Referentin", to_date=dt.date(2019, 12, 31))
        factories.post(session, person, city, "Leiterin", from_date=dt.date(2020, 1, 1))
        talks = factories.meeting(session, on=DAY)
        assert occasions.add_person(session, talks, person).position_id == old.id


def test_undated_talks_take_the_day_of_their_event(database: Database) -> None:
    with database.write("test") as session:
        event = records.save(session, Event(name_de="Konferenz", on=DAY))
        talks = records.save(session, Meeting(parent_id=event.id))
        assert occasions.day_of(session, talks) == DAY
        assert occasions.day_of(session, records.save(session, Meeting())) == clock.today()


@pytest.mark.parametrize(
    ("kind", "country", "side"),
    [
        (OrganisationKind.OWN_FIRM, "DE", Side.WE),
        (OrganisationKind.DIPLOMATIC_MISSION, "DE", Side.DE),
        (OrganisationKind.COMPANY, "CN", Side.CN),
    ],
)
def test_the_side_follows_from_the_organisation(
    database: Database, kind: OrganisationKind, country: str, side: Side
) -> None:
    with database.write("test") as session:
        person = factories.german(session)
        factories.post(session, person, factories.organisation(session, kind=kind, country=country, seat_country="CN"))
        assert occasions.add_person(session, factories.meeting(session), person).side is side


def test_a_host_can_be_a_supporter_too_but_not_a_host_twice(database: Database) -> None:
    with database.write("test") as session:
        firm, event = factories.organisation(session), records.save(session, Event(name_de="Konferenz"))
        host = occasions.involve(session, event, firm, OrganisationRole.HOST)
        assert occasions.involve(session, event, firm, OrganisationRole.SUPPORTER).id != host.id
        assert occasions.involve(session, event, firm, OrganisationRole.HOST).id == host.id


def test_all_languages_of_a_report_share_its_number(database: Database, tmp_path: Path) -> None:
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(b"%PDF")
    with database.write("test") as session:
        first, second = factories.meeting(session), factories.meeting(session, "Zweites")
        for occasion, language in ((first, "de"), (first, "zh"), (second, "de")):
            made = reports.Made(paper, paper.name, language, Audience.INTERNAL, DAY)
            reports.register(session, occasion, made)
        assert reports.drawn_number(session, first, dt.date(2020, 1, 1)) == (2019, 1)
        assert reports.drawn_number(session, second, DAY) == (2019, 2)
        assert reports.label(reports.kind_for(first), 2019, 1) == "GB-2019-001"


def test_a_record_is_agreed_before_it_is_released(database: Database) -> None:
    with database.write("test") as session:
        talks = factories.meeting(session)
        with pytest.raises(Invalid):
            occasions.set_status(session, talks, Status.RELEASED)
        occasions.set_status(session, talks, Status.AGREED)
        assert occasions.set_status(session, talks, Status.RELEASED).status is Status.RELEASED
        assert occasions.set_status(session, talks, Status.DRAFT).status is Status.DRAFT


def test_a_tick_can_be_taken_back(database: Database) -> None:
    with database.write("test") as session:
        promise = factories.commitment(session, nature=Nature.PROMISE)
        commitments.about(session, promise, Kind.MEETING, factories.meeting(session).id)
        assert commitments.complete(session, promise, DAY).status is CommitmentStatus.DONE
        assert commitments.reopen(session, promise).done_on is None


def test_a_due_date_is_a_working_day_of_both_sides(database: Database) -> None:
    with database.read() as session:
        assert commitments.due(session, DAY, working_days=3).date == dt.date(2019, 11, 6)
        assert commitments.due(session, DAY, days=90).date == dt.date(2020, 1, 23)
