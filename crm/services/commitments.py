"""Following up: what is open about whom, and when it is due."""

import datetime as dt

from sqlalchemy.orm import Session

from crm.models import Commitment, CommitmentAbout, Kind
from crm.models.commitment import CommitmentStatus
from crm.services import records, settings
from crm.values import workdays


def about(session: Session, commitment: Commitment, kind: Kind, record_id: int) -> CommitmentAbout:
    """Say whom or what a commitment concerns."""
    return records.save(session, CommitmentAbout(commitment_id=commitment.id, subject_kind=kind, subject_id=record_id))


def complete(session: Session, commitment: Commitment, day: dt.date) -> Commitment:
    """Tick a commitment as done on this day."""
    commitment.status = CommitmentStatus.DONE
    commitment.done_on = day
    return records.save(session, commitment)


def reopen(session: Session, commitment: Commitment) -> Commitment:
    commitment.status = CommitmentStatus.OPEN
    commitment.done_on = None
    return records.save(session, commitment)


def due(session: Session, start: dt.date, *, working_days: int | None = None, days: int | None = None) -> workdays.Due:
    """A due date counted in our own calendar and moved back to a day on which both countries work."""
    home = settings.read(session, settings.HOME_CALENDAR)
    return workdays.due_date(start, working_days=working_days, days=days, calendars=(home, "CN"))
