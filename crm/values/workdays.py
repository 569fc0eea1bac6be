"""Working days in Germany (by Land) and China, and due dates that suit both.

A calendar is "DE-NW", "DE-BE" … or "CN". China moves working days to weekends by decree, a year at a time; up to the
last decree that the library `holidays` lists, these are known; later due dates are provisional.
"""

import datetime as dt
import functools
from collections.abc import Sequence
from dataclasses import dataclass

from crm.errors import Problem
from crm.i18n import translate

CALENDARS = ("DE-NW", "CN")
_DAY = dt.timedelta(days=1)
_LAST_YEAR = 2100


@dataclass(frozen=True, slots=True)
class Due:
    """A due date, the day before it was moved to one that both sides work, and whether it may still change."""

    date: dt.date
    naive: dt.date
    provisional: bool


def due_date(
    start: dt.date, *, working_days: int | None = None, days: int | None = None, calendars: Sequence[str] = CALENDARS
) -> Due:
    """So many working days (of our own calendar, the first) or calendar days after `start`, a working day for all.

    The day is moved back to the last one that all calendars share. Where that would lie before `start` (a meeting
    during the other side's long holiday), it is moved forward instead.
    """
    if (working_days is None) == (days is None):
        message = "give either working days or days"
        raise ValueError(message)
    if working_days is not None:
        naive = add_working_days(start, working_days, calendars[0])
    else:
        naive = start + dt.timedelta(days=days or 0)
    date = last_common_working_day(naive, calendars)
    if date < start <= naive:
        date = _first_common_working_day(naive, calendars)
    return Due(date, naive, max(date, naive).year > known_until(calendars))


def is_working_day(date: dt.date, calendar: str) -> bool:
    """Whether people work on this day there: make-up days in China count, Saturdays otherwise never do."""
    free, make_up = _special_days(calendar, date.year)
    return date in make_up or (date.weekday() < 5 and date not in free)


def add_working_days(start: dt.date, count: int, calendar: str) -> dt.date:
    """The day `count` working days after `start` (before it, when negative); `start` itself is not counted."""
    step = _DAY if count >= 0 else -_DAY
    date = start
    for _ in range(abs(count)):
        date += step
        while not is_working_day(date, calendar):
            date += step
    return date


def last_common_working_day(date: dt.date, calendars: Sequence[str]) -> dt.date:
    """The date itself or the last day before it on which all calendars work."""
    while not all(is_working_day(date, calendar) for calendar in calendars):
        date -= _DAY
    return date


def known_until(calendars: Sequence[str] = CALENDARS) -> int:
    """The last year for which the working days of these calendars are settled."""
    return _last_decree() if "CN" in calendars else _LAST_YEAR


def _first_common_working_day(date: dt.date, calendars: Sequence[str]) -> dt.date:
    while not all(is_working_day(date, calendar) for calendar in calendars):
        date += _DAY
    return date


@functools.cache
def _special_days(calendar: str, year: int) -> tuple[frozenset[dt.date], frozenset[dt.date]]:
    """The holidays and the worked weekends of a year; a decree for January may name days of December before."""
    import holidays  # noqa: PLC0415 - 60 ms that most commands never need

    country, _, land = calendar.partition("-")
    years = [each for each in (year, year + 1) if each <= _LAST_YEAR]
    try:
        found = holidays.country_holidays(country, subdiv=land or None, years=years)
    except NotImplementedError as unknown:
        message = translate("crm", "There is no calendar of working days “{calendar}”. Choose one such as DE-NW or CN.")
        raise Problem(message.format(calendar=calendar)) from unknown
    make_up = frozenset(date for date in getattr(found, "weekend_workdays", ()) if date.year == year)
    return frozenset(date for date in found if date.year == year), make_up


@functools.cache
def _last_decree() -> int:
    import holidays  # noqa: PLC0415 - 60 ms that most commands never need

    return int(max(holidays.country_holidays("CN").special_public_holidays))
