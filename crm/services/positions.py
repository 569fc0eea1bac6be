"""Who holds a post on a day, and how a post ends or passes on."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Mapping

import sqlalchemy as sa
from sqlalchemy.orm import Session, joinedload

from crm.models import Position
from crm.services import records
from crm.values.trilingual import Trilingual


def on_day(session: Session, people: Collection[int], day: dt.date) -> Mapping[int, list[Position]]:
    """The posts of these people on this day with their organisations, the primary one first."""
    found: dict[int, list[Position]] = defaultdict(list)
    query = (
        sa.select(Position)
        .where(Position.person_id.in_(people), Position.held_on(day))
        .options(joinedload(Position.organisation))
        .order_by(Position.is_primary.desc(), Position.id)
    )
    for position in session.scalars(query):
        found[position.person_id].append(position)
    return found


def position_on(session: Session, person_id: int, day: dt.date) -> Position | None:
    """The post that someone is introduced with on this day."""
    found = on_day(session, [person_id], day)[person_id]
    return found[0] if found else None


def title_on(session: Session, person_id: int, day: dt.date) -> Trilingual:
    """The title of a person on this day, empty without a post; papers read titles of the day and no others."""
    position = position_on(session, person_id, day)
    return position.title if position else Trilingual()


def save(session: Session, position: Position) -> Position:
    """Keep a post; of several on one day only one is primary."""
    position = records.save(session, position)
    if position.is_primary:
        _only_primary(session, position)
    return position


def end(session: Session, position: Position, last_day: dt.date) -> Position:
    """End a post; it stays in the history."""
    position.to_date = last_day
    return records.save(session, position)


def _only_primary(session: Session, position: Position) -> None:
    others = session.scalars(
        sa.select(Position).where(
            Position.person_id == position.person_id,
            Position.id != position.id,
            Position.is_primary,
            Position.held_on(position.from_date or dt.date.max),
        )
    )
    for other in others:
        other.is_primary = False
    session.flush()
