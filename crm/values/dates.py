"""Days and times as people write them in German, English and Chinese, and the same moment in two places.

The month names are a table of our own: loading Babel for them would cost every start of the program 20 ms.
"""

import datetime as dt
import re
from enum import StrEnum

from crm.errors import Problem
from crm.i18n import catalogue, translate

_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MONTHS = {
    "de": (
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
}
_WEEKDAYS = {
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "zh": ("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
}
_WITH_WEEKDAY = {"de": "{weekday}, {date}", "en": "{weekday}, {date}", "zh": "{date}（{weekday}）"}
_TIMES = {"de": "{times} Uhr", "en": "{times}", "zh": "{times}"}
_INTO_NEXT_DAY = {"de": "{start}–{end} Uhr (Folgetag)", "en": "{start}–{end} (next day)", "zh": "{start}–次日{end}"}
_ON_DAY = {"de": "{date}, {times}", "en": "{date}, {times}", "zh": "{date} {times}"}
_CITIES = {
    "Asia/Hong_Kong": {"de": "Hongkong", "en": "Hong Kong", "zh": "香港"},
    "Asia/Macau": {"de": "Macau", "en": "Macao", "zh": "澳门"},
    "Asia/Shanghai": {"de": "Shanghai", "en": "Shanghai", "zh": "上海"},
    "Asia/Singapore": {"de": "Singapur", "en": "Singapore", "zh": "新加坡"},
    "Asia/Taipei": {"de": "Taipeh", "en": "Taipei", "zh": "台北"},
    "Asia/Tokyo": {"de": "Tokio", "en": "Tokyo", "zh": "东京"},
    "Asia/Urumqi": {"de": "Ürümqi", "en": "Urumqi", "zh": "乌鲁木齐"},
    "Europe/Berlin": {"de": "Berlin", "en": "Berlin", "zh": "柏林"},
    "Europe/Brussels": {"de": "Brüssel", "en": "Brussels", "zh": "布鲁塞尔"},
    "Europe/London": {"de": "London", "en": "London", "zh": "伦敦"},
    "Europe/Luxembourg": {"de": "Luxemburg", "en": "Luxembourg", "zh": "卢森堡"},
    "Europe/Paris": {"de": "Paris", "en": "Paris", "zh": "巴黎"},
    "Europe/Vienna": {"de": "Wien", "en": "Vienna", "zh": "维也纳"},
    "Europe/Zurich": {"de": "Zürich", "en": "Zurich", "zh": "苏黎世"},
}


class Precision(StrEnum):
    """How exactly a day is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


def date_text(date: dt.date, language: str, precision: Precision = Precision.DAY) -> str:
    """A date in running text: "31. Oktober 2019", "31 October 2019", "2019年10月31日" (never padded)."""
    if language == "zh":
        parts = (f"{date.year}年", f"{date.month}月", f"{date.day}日")
        return "".join(parts[: _depth(precision)])
    month = _MONTHS[language][date.month - 1]
    day = f"{date.day}." if language == "de" else f"{date.day}"
    return " ".join((day, month, f"{date.year}")[3 - _depth(precision) :])


def date_short(date: dt.date, language: str, precision: Precision = Precision.DAY) -> str:
    """A date in a table: "31.10.2019", "31 Oct 2019", "2019-10-31"."""
    year, month, day = f"{date.year:04}", f"{date.month:02}", f"{date.day:02}"
    if language == "zh":
        return "-".join((year, month, day)[: _depth(precision)])
    if language == "de":
        return ".".join((day, month, year)[3 - _depth(precision) :])
    return " ".join((f"{date.day}", _MONTHS["en"][date.month - 1][:3], f"{date.year}")[3 - _depth(precision) :])


def weekday_date(date: dt.date, language: str) -> str:
    """The date in text with its weekday: "Montag, 4. November 2019", "2019年11月4日（周一）"."""
    weekday = _WEEKDAYS[language][date.weekday()]
    return _WITH_WEEKDAY[language].format(weekday=weekday, date=date_text(date, language))


def date_range(start: dt.date, end: dt.date, language: str) -> str:
    """Two days as one text that names month and year only once: "29.–31. Oktober 2019", "2019年10月29日至31日"."""
    if start == end:
        return date_text(start, language)
    same_year = start.year == end.year
    same_month = same_year and start.month == end.month
    first, last = date_text(start, language), date_text(end, language)
    if language == "zh":
        shared = f"{end.year}年{end.month}月" if same_month else f"{end.year}年" if same_year else ""
        return f"{first}至{last.removeprefix(shared)}"
    if same_month:
        return f"{first.split(' ')[0]}–{last}"
    return f"{first.removesuffix(f' {end.year}')} – {last}"


def time_range(start: dt.time | dt.datetime, end: dt.time | dt.datetime | None, language: str) -> str:
    """From when to when: "09:00–10:10 Uhr", "09:00–10:10"; without an end only the start."""
    if end is None:
        return _TIMES[language].format(times=f"{start:%H:%M}")
    if isinstance(start, dt.datetime) and isinstance(end, dt.datetime) and end.date() > start.date():
        return _INTO_NEXT_DAY[language].format(start=f"{start:%H:%M}", end=f"{end:%H:%M}")
    return _TIMES[language].format(times=f"{start:%H:%M}–{end:%H:%M}")


def moment_at(day: dt.date, time: dt.time, zone: str) -> dt.datetime:
    """The moment when clocks in this zone show this day and time."""
    return dt.datetime.combine(day, time, tzinfo=_zone(zone))


def in_zone(moment: dt.datetime, zone: str) -> dt.datetime:
    """The same moment on the clocks of another zone."""
    if moment.tzinfo is None:
        message = "a moment needs a zone"
        raise ValueError(message)
    return moment.astimezone(_zone(zone))


def times_elsewhere(start: dt.datetime, end: dt.datetime | None, zone: str, language: str) -> str:
    """The other side's clock: "16:00–17:10 Uhr"; with the date before it where it is another day there."""
    there = in_zone(start, zone)
    times = time_range(there, in_zone(end, zone) if end else None, language)
    if there.date() == start.date():
        return times
    return _ON_DAY[language].format(date=date_short(there.date(), language), times=times)


def zone_label(zone: str, language: str) -> str:
    """What to write before a time of another place: "Ortszeit Shanghai", "上海当地时间"."""
    return catalogue(language).translate("crm", "Local time {city}").format(city=zone_city(zone, language))


def zone_city(zone: str, language: str) -> str:
    """The city after which a time zone is named, in this language where we know it."""
    names = _CITIES.get(zone)
    return names[language] if names else zone.rpartition("/")[2].replace("_", " ")


def is_zone(name: str) -> bool:
    """Whether this is the name of a time zone, such as Asia/Shanghai."""
    try:
        _zone(name)
    except Problem:
        return False
    return True


def is_iso(text: str) -> bool:
    """Whether the text is an existing day in the form 2019-11-04."""
    if not _ISO.fullmatch(text):
        return False
    try:
        dt.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def parse_iso(text: str) -> dt.date:
    """The day that a text like 2019-11-04 means; a Problem for any other text."""
    if not is_iso(text):
        message = translate("crm", "“{text}” is no date. Write it like 2019-11-04.")
        raise Problem(message.format(text=text))
    return dt.date.fromisoformat(text)


def _depth(precision: Precision) -> int:
    return {Precision.DAY: 3, Precision.MONTH: 2, Precision.YEAR: 1}[precision]


def _zone(name: str) -> dt.tzinfo:
    # 4 ms that most commands never need
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415 - see above

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as unknown:
        message = translate("crm", "There is no time zone “{zone}”. Choose one such as Europe/Berlin or Asia/Shanghai.")
        raise Problem(message.format(zone=name)) from unknown
