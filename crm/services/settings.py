"""The settings that belong to a workspace, each declared once with its key and default."""

import datetime as dt
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm.models import Setting

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Declared(Generic[T]):
    """One setting: where it is kept and what holds until it is set."""

    key: str
    default: T


OWN_ORGANISATION = Declared("own_organisation", "")
"""The uid of the organisation that this workspace belongs to."""
AUTHOR = Declared("author", "")
"""Who signs reports."""
AUTHOR_MAIL = Declared("author_mail", "")
"""Where corrections of a report go."""
AS_OF = Declared("as_of", "")
"""The day at which the workspace stands, ISO; empty for today."""
HOME_CALENDAR = Declared("home_calendar", "DE-NW")
"""Our own working days, a key of crm/values/workdays.py."""
PLACE = Declared("place", "")
"""The city in which reports are signed."""
TAGLINE_DE = Declared("tagline_de", "")
TAGLINE_ZH = Declared("tagline_zh", "")
TAGLINE_EN = Declared("tagline_en", "")
"""A line below the own name on a letterhead."""


def read(session: Session, setting: Declared[T]) -> T:
    kept: Any = session.scalar(sa.select(Setting.value).where(Setting.key == setting.key))
    return setting.default if kept is None else kept


def put(session: Session, setting: Declared[T], value: T) -> None:
    kept = session.scalar(sa.select(Setting).where(Setting.key == setting.key))
    if kept is None:
        session.add(Setting(key=setting.key, value=value))
    else:
        kept.value = value
    session.flush()


def as_of(session: Session) -> dt.date | None:
    """The day at which this workspace stands, where it is not today."""
    kept = read(session, AS_OF)
    return dt.date.fromisoformat(kept) if kept else None
