"""Working days of both countries and due dates that suit both."""

import datetime as dt

import pytest

from crm.errors import Problem
from crm.values.workdays import add_working_days, due_date, is_working_day, known_until, last_common_working_day

CONFERENCE = dt.date(2019, 10, 31)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("count", "due"), [(1, "2019-11-04"), (3, "2019-11-06"), (5, "2019-11-08"), (10, "2019-11-15"), (0, "2019-10-31")]
)
def test_working_days_after_the_conference_skip_all_saints(count: int, due: str) -> None:
    found = due_date(CONFERENCE, working_days=count)
    assert (found.date, found.naive, found.provisional) == (day(due), day(due), False)


@pytest.mark.parametrize(
    ("days", "naive", "due"),
    [
        (14, "2019-11-14", "2019-11-14"),
        (30, "2019-11-30", "2019-11-29"),
        (90, "2020-01-29", "2020-01-23"),
    ],
)
def test_calendar_days_end_on_the_last_day_both_sides_work(days: int, naive: str, due: str) -> None:
    found = due_date(CONFERENCE, days=days)
    assert (found.date, found.naive, found.provisional) == (day(due), day(naive), False)


def test_all_saints_is_a_holiday_in_nrw_but_not_in_berlin_or_china() -> None:
    all_saints = day("2019-11-01")
    assert not is_working_day(all_saints, "DE-NW")
    assert is_working_day(all_saints, "DE-BE")
    assert is_working_day(all_saints, "CN")
    assert add_working_days(CONFERENCE, 3, "DE-BE") == day("2019-11-05")


@pytest.mark.parametrize("text", ["2019-09-29", "2019-10-12", "2020-01-19", "2011-12-31", "2026-10-10"])
def test_chinese_make_up_days_are_worked(text: str) -> None:
    assert is_working_day(day(text), "CN")
    assert not is_working_day(day(text), "DE-NW")


@pytest.mark.parametrize("text", ["2019-10-13", "2019-10-07", "2020-01-24", "2019-10-01"])
def test_sundays_holidays_and_bridged_days_are_not_worked_in_china(text: str) -> None:
    assert not is_working_day(day(text), "CN")


def test_counting_backwards_skips_holidays_too() -> None:
    assert add_working_days(day("2019-11-06"), -3, "DE-NW") == CONFERENCE


def test_a_common_working_day_stays_where_it_is() -> None:
    assert last_common_working_day(day("2019-11-06"), ("DE-NW", "CN")) == day("2019-11-06")


def test_a_due_date_never_moves_before_its_start() -> None:
    found = due_date(day("2019-10-02"), working_days=1)
    assert (found.naive, found.date) == (day("2019-10-04"), day("2019-10-08"))


def test_due_dates_beyond_the_last_chinese_decree_are_provisional() -> None:
    last = known_until()
    assert last >= 2026
    assert not due_date(dt.date(last, 11, 2), days=7).provisional
    assert due_date(dt.date(last, 11, 2), days=90).provisional


def test_a_day_moved_back_over_the_new_year_stays_provisional() -> None:
    found = due_date(dt.date(known_until(), 12, 30), days=2)
    assert found.naive.year > known_until() >= found.date.year
    assert found.provisional


def test_german_calendars_alone_are_never_provisional() -> None:
    assert not due_date(dt.date(known_until(), 11, 2), days=90, calendars=("DE-NW",)).provisional


@pytest.mark.parametrize("calendar", ["DE-XX", "ZZ", ""])
def test_an_unknown_calendar_is_a_problem(calendar: str) -> None:
    with pytest.raises(Problem):
        is_working_day(CONFERENCE, calendar)


@pytest.mark.parametrize("given", [{}, {"days": 1, "working_days": 1}])
def test_a_due_date_is_counted_in_one_way(given: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="either"):
        due_date(CONFERENCE, **given)
