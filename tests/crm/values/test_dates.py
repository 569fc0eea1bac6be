"""Days and times in three languages and two places."""

import datetime as dt

import pytest

from crm.errors import Problem
from crm.values import dates
from crm.values.dates import Precision

CONFERENCE = dt.date(2019, 10, 31)
NEXT_DAY = dt.date(2019, 11, 4)


@pytest.mark.parametrize(
    ("language", "precision", "expected"),
    [
        ("de", Precision.DAY, "31. Oktober 2019"),
        ("en", Precision.DAY, "31 October 2019"),
        ("zh", Precision.DAY, "2019年10月31日"),
        ("de", Precision.MONTH, "Oktober 2019"),
        ("en", Precision.MONTH, "October 2019"),
        ("zh", Precision.MONTH, "2019年10月"),
        ("de", Precision.YEAR, "2019"),
        ("en", Precision.YEAR, "2019"),
        ("zh", Precision.YEAR, "2019年"),
    ],
)
def test_a_date_prints_no_more_than_is_known(language: str, precision: Precision, expected: str) -> None:
    assert dates.date_text(CONFERENCE, language, precision) == expected


def test_chinese_dates_are_never_padded() -> None:
    assert dates.date_text(dt.date(2020, 1, 5), "zh") == "2020年1月5日"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("de", ["31.10.2019", "10.2019", "2019"]),
        ("en", ["31 Oct 2019", "Oct 2019", "2019"]),
        ("zh", ["2019-10-31", "2019-10", "2019"]),
    ],
)
def test_tables_have_short_dates(language: str, expected: list[str]) -> None:
    assert [dates.date_short(CONFERENCE, language, precision) for precision in Precision] == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [("de", "Montag, 4. November 2019"), ("en", "Monday, 4 November 2019"), ("zh", "2019年11月4日（周一）")],
)
def test_a_date_can_carry_its_weekday(language: str, expected: str) -> None:
    assert dates.weekday_date(NEXT_DAY, language) == expected


@pytest.mark.parametrize(
    ("start", "end", "de", "en", "zh"),
    [
        ("2019-10-31", "2019-10-31", "31. Oktober 2019", "31 October 2019", "2019年10月31日"),
        ("2019-10-29", "2019-10-31", "29.–31. Oktober 2019", "29–31 October 2019", "2019年10月29日至31日"),
        (
            *("2019-10-31", "2019-11-02", "31. Oktober – 2. November 2019"),
            *("31 October – 2 November 2019", "2019年10月31日至11月2日"),
        ),
        (
            *("2019-12-30", "2020-01-02", "30. Dezember 2019 – 2. Januar 2020"),
            *("30 December 2019 – 2 January 2020", "2019年12月30日至2020年1月2日"),
        ),
    ],
)
def test_a_range_names_month_and_year_only_once(start: str, end: str, de: str, en: str, zh: str) -> None:
    days = dates.parse_iso(start), dates.parse_iso(end)
    assert [dates.date_range(*days, language) for language in ("de", "en", "zh")] == [de, en, zh]


@pytest.mark.parametrize(
    ("language", "expected"), [("de", "09:00–10:10 Uhr"), ("en", "09:00–10:10"), ("zh", "09:00–10:10")]
)
def test_times_have_two_digits_and_german_ones_uhr(language: str, expected: str) -> None:
    assert dates.time_range(dt.time(9), dt.time(10, 10), language) == expected


def test_a_time_without_an_end_is_the_start_alone() -> None:
    assert dates.time_range(dt.time(9), None, "de") == "09:00 Uhr"


@pytest.mark.parametrize(
    ("language", "label", "times"),
    [
        ("de", "Ortszeit Shanghai", "16:00–17:10 Uhr"),
        ("en", "Local time Shanghai", "16:00–17:10"),
        ("zh", "上海当地时间", "16:00–17:10"),
    ],
)
def test_the_other_side_reads_its_own_clock(language: str, label: str, times: str) -> None:
    start = dates.moment_at(NEXT_DAY, dt.time(9), "Europe/Berlin")
    end = dates.moment_at(NEXT_DAY, dt.time(10, 10), "Europe/Berlin")
    assert dates.zone_label("Asia/Shanghai", language) == label
    assert dates.times_elsewhere(start, end, "Asia/Shanghai", language) == times


@pytest.mark.parametrize(("day", "hours"), [(dt.date(2019, 11, 4), 7), (dt.date(2019, 7, 1), 6)])
def test_shanghai_is_seven_hours_ahead_in_winter_and_six_in_summer(day: dt.date, hours: int) -> None:
    moment = dates.moment_at(day, dt.time(9), "Europe/Berlin")
    assert dates.in_zone(moment, "Asia/Shanghai").hour - moment.hour == hours


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("de", "05.11.2019, 02:00–03:00 Uhr"),
        ("en", "5 Nov 2019, 02:00–03:00"),
        ("zh", "2019-11-05 02:00–03:00"),
    ],
)
def test_another_day_over_there_is_said(language: str, expected: str) -> None:
    start = dates.moment_at(NEXT_DAY, dt.time(19), "Europe/Berlin")
    assert dates.times_elsewhere(start, start + dt.timedelta(hours=1), "Asia/Shanghai", language) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [("de", "23:30–00:40 Uhr (Folgetag)"), ("en", "23:30–00:40 (next day)"), ("zh", "23:30–次日00:40")],
)
def test_a_talk_over_midnight_ends_on_the_next_day(language: str, expected: str) -> None:
    start = dates.moment_at(NEXT_DAY, dt.time(16, 30), "Europe/Berlin")
    end = start + dt.timedelta(minutes=70)
    assert dates.times_elsewhere(start, end, "Asia/Shanghai", language) == expected


@pytest.mark.parametrize(
    ("zone", "names"),
    [
        ("Asia/Shanghai", ["Shanghai", "Shanghai", "上海"]),
        ("Europe/Berlin", ["Berlin", "Berlin", "柏林"]),
        ("Europe/Vienna", ["Wien", "Vienna", "维也纳"]),
        ("America/New_York", ["New York"] * 3),
    ],
)
def test_a_zone_is_called_after_its_city(zone: str, names: list[str]) -> None:
    assert [dates.zone_city(zone, language) for language in ("de", "en", "zh")] == names


@pytest.mark.parametrize("zone", ["", "Europe", "Mars/Olympus", "../../etc/passwd", "/etc/passwd", "a\0b"])
def test_an_unknown_zone_is_a_problem_and_reads_no_file(zone: str) -> None:
    with pytest.raises(Problem):
        dates.in_zone(dt.datetime(2019, 11, 4, 9, tzinfo=dt.UTC), zone)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        dates.in_zone(dt.datetime(2019, 11, 4, 9), "Asia/Shanghai")  # noqa: DTZ001 - that is the point


def test_an_iso_day_is_read() -> None:
    assert dates.parse_iso("2019-11-04") == NEXT_DAY


@pytest.mark.parametrize(
    "text", ["", "2019-11", "04.11.2019", "2019-13-01", "20191104", "2019-W45-1", "２０１９-11-04"]
)
def test_everything_else_is_no_day(text: str) -> None:
    with pytest.raises(Problem):
        dates.parse_iso(text)
