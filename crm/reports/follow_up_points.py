"""The open points of a follow-up report: commitments by date, what is to be clarified, and when it falls due."""

import datetime as dt
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import groupby

from crm.reports import blocks, style, text, words
from crm.reports.composer import Composer, comma, named, plain, said, spoken
from crm.reports.flow import Block, Space, Stack, paragraph
from crm.reports.follow_up_data import Appointment, Commitment, Data, Moment, Remark
from crm.reports.follow_up_people import contact_name
from crm.reports.style import MM
from crm.values import dates
from crm.values.countries import Side, side_label
from crm.values.trilingual import Trilingual

Numbered = Sequence[tuple[int, Commitment]]

_NUMBER, _SIDE, _POINT, _RESPONSIBLE, _DUE, _STATE = _POINT_COLUMNS = (
    blocks.Column(0.0, 6 * MM),
    blocks.Column(6.4 * MM, 8 * MM),
    blocks.Column(15.2 * MM, 73.4 * MM),
    blocks.Column(90.0 * MM, 37.6 * MM),
    blocks.Column(127.6 * MM, 21.0 * MM, right=True),
    blocks.Column(150.0 * MM, 20.0 * MM, right=True),
)
_CHECK = blocks.Column(_SIDE.left, _POINT.left + _POINT.width - _SIDE.left)
_DATE_COLUMNS = (
    blocks.Column(0.0, 52 * MM),
    blocks.Column(55 * MM, 92 * MM),
    blocks.Column(150 * MM, 20 * MM, right=True),
)
_ENDED = frozenset({"done", "dropped"})


def numbered(data: Data) -> tuple[Numbered, Numbered]:
    """Open points and checks, each by date, counted through so that a number means one thing on the paper."""
    by_date = sorted(data.commitments, key=lambda commitment: commitment.due or dt.date.max)
    points = [commitment for commitment in by_date if commitment.nature != "check"]
    checks = [commitment for commitment in by_date if commitment.nature == "check"]
    return list(enumerate(points, 1)), list(enumerate(checks, len(points) + 1))


def points(composer: Composer, data: Data, entries: Numbered) -> None:
    """No. · side · commitment · responsible · due · status."""
    if entries:
        composer.section("commitments_meeting" if data.is_meeting else "commitments_event")
        only_promises = all(commitment.nature == "promise" for _, commitment in entries)
        _point_table(composer, data, entries, "commitment" if data.is_meeting or only_promises else "point")


def earlier(composer: Composer, data: Data) -> None:
    """What was still open from earlier talks."""
    if data.earlier:
        composer.section("earlier")
        _point_table(composer, data, list(enumerate(data.earlier, 1)), "commitment")


def unclear(composer: Composer, data: Data, checks: Numbered) -> None:
    """What has to be verified before it is used; only inside the house."""
    if not checks and not data.remarks:
        return
    composer.section("unclear")
    columns = (_NUMBER, _CHECK, _RESPONSIBLE, _DUE, _STATE)
    rows: list[list[Block]] = []
    for number, check in checks:
        told = composer.stacked(partial(_told, composer, check.text), _CHECK.width)
        rows.append([_number(number), told, *_terms(composer, data, check)])
    remarks = [composer.stacked(partial(_remark, composer, remark), _CHECK.width) for remark in data.remarks]
    rows.extend([Space(), told, Space(), Space(), Space()] for told in remarks)
    composer.table(columns, ("number", "check", "responsible", "due", "status"), rows)


def next_dates(composer: Composer, data: Data, entries: Numbered, checks: Numbered) -> None:
    """Appointments in their box with both clocks; for an event also what falls due on which day."""
    rows = [] if data.is_meeting else _deadlines(composer, [*entries, *checks])
    if not data.appointments and not rows:
        return
    composer.section("dates_meeting" if len(data.appointments) == 1 and not rows else "dates_event")
    for appointment in data.appointments:
        composer.add(_appointment(composer, appointment), before=8.0)
    if rows:
        composer.table(_DATE_COLUMNS, ("due", "next", "number"), rows)


def times(moment: Moment, language: str) -> list[tuple[str, str, Side]]:
    """The times of the moment by its clocks: text, place and side; in Chinese the Chinese clock leads."""
    if moment.day is None or moment.start is None:
        return []
    start = dates.moment_at(moment.day, moment.start, moment.zone)
    end = dates.moment_at(moment.day, moment.end, moment.zone) if moment.end else None
    clocks = sorted(moment.clocks, key=lambda clock: language == "zh" and clock.side is not Side.CN)
    return [
        (dates.times_elsewhere(start, end, clock.zone, language), named(clock.place, language), clock.side)
        for clock in clocks
    ]


def long_date(moment: Moment, language: str) -> str:
    """The day with its weekday, or as exactly as it is known."""
    if moment.day is None:
        return words.phrases(language)["nothing"]
    if moment.precision is dates.Precision.DAY:
        return dates.weekday_date(moment.day, language)
    return dates.date_text(moment.day, language, moment.precision)


def _point_table(composer: Composer, data: Data, entries: Numbered, name: str) -> None:
    rows = [
        [
            _number(number),
            blocks.Chip(side_label(commitment.side, composer.lead), commitment.side, style.CELL.leading),
            composer.stacked(partial(_told, composer, commitment.text), _POINT.width),
            *_terms(composer, data, commitment),
        ]
        for number, commitment in entries
    ]
    composer.table(_POINT_COLUMNS, ("number", "side", name, "responsible", "due", "status"), rows)


def _number(number: int) -> Block:
    return plain(str(number), style.CELL.grey, _NUMBER.width)


def _told(composer: Composer, value: Trilingual, language: str, room: float) -> Block:
    return spoken(value, language, style.CELL if language == composer.lead else style.CELL_SMALL, room)


def _terms(composer: Composer, data: Data, commitment: Commitment) -> list[Block]:
    """Who until when, and how it stands."""
    day = dates.date_short(commitment.due, composer.lead) if commitment.due else "–"
    due = [plain(day, style.CELL, _DUE.width, right=True)]
    if commitment.is_review:
        due.append(plain(words.states(composer.lead)["review"], style.SMALL, _DUE.width, right=True))
    return [
        _responsible(composer, commitment),
        Stack(due),
        composer.stacked(partial(_state, data, commitment), _STATE.width),
    ]


def _responsible(composer: Composer, commitment: Commitment) -> Block:
    organisation = composer.both(partial(named, commitment.organisation), "\n")
    if commitment.responsible is None and not commitment.to_be_named:
        return plain(organisation or "–", style.CELL_SMALL, _RESPONSIBLE.width)
    parts = [contact_name(composer, commitment.responsible, _RESPONSIBLE.width)]
    if commitment.responsible is None and organisation:
        parts.append(plain(organisation, style.SMALL, _RESPONSIBLE.width))
    return Stack(parts)


def _state(data: Data, commitment: Commitment, language: str, room: float) -> Block:
    word = words.states(language)[commitment.status]
    look = style.CELL_SMALL.grey
    if commitment.status not in _ENDED and commitment.due and commitment.due < data.made_on:
        word, look = words.states(language)["overdue"], style.CELL_SMALL.bold.but(colour=style.DANGER)
    elif commitment.status == "done":
        look = style.CELL_SMALL.but(colour=style.OK)
        if commitment.done_on:
            word = f"{word} {_day_and_month(commitment.done_on, language)}"
    return plain(word, look, room, right=True)


def _day_and_month(day: dt.date, language: str) -> str:
    short = dates.date_short(day, language)
    year = f"{day.year:04}"
    return short.removeprefix(f"{year}-").removesuffix(year).rstrip()


def _remark(composer: Composer, remark: Remark, language: str, room: float) -> Block:
    told, written_in = remark.text.best(language)
    about = named(remark.about, language)
    whole = f"{about}{'：' if language == 'zh' else ': '}{told}" if about else told
    return _told(composer, Trilingual(**{written_in: whole}), language, room)


def _deadlines(composer: Composer, entries: Numbered) -> list[list[Block]]:
    due = [
        (commitment.due, number, commitment)
        for number, commitment in entries
        if commitment.due and commitment.status not in _ENDED
    ]
    rows: list[list[Block]] = []
    for day, found in groupby(sorted(due, key=lambda entry: entry[:2]), key=lambda entry: entry[0]):
        group = list(found)
        numbers = _ranges(number for _, number, _ in group)
        rows.append(
            [
                composer.stacked(partial(_weekday, composer, day), _DATE_COLUMNS[0].width),
                composer.stacked(partial(_due, composer, [one for _, _, one in group]), _DATE_COLUMNS[1].width),
                plain(numbers, style.CELL.grey, _DATE_COLUMNS[2].width, right=True),
            ]
        )
    return rows


def _weekday(composer: Composer, day: dt.date, language: str, room: float) -> Block:
    return plain(dates.weekday_date(day, language), style.CELL if language == composer.lead else style.CELL_SMALL, room)


def _due(composer: Composer, group: Sequence[Commitment], language: str, room: float) -> Block:
    """What falls due on a day: the first point in full, and how many more."""
    first = group[0].short or group[0].text
    others = sum((one.short or one.text) != first for one in group)
    look = style.CELL if language == composer.lead else style.CELL_SMALL
    runs = said(first, language, look)
    if others:
        phrase = words.phrases(language)["one_more" if others == 1 else "more"].format(count=others)
        gap = "" if language == "zh" else " "
        runs.extend((text.run(gap, look), text.run(phrase, look.grey, whole=True)))
    return paragraph(runs, room, first.best(language)[1])


def _ranges(numbers: Iterable[int]) -> str:
    """Numbers in a row, three and more drawn together: "1–4, 18"."""
    parts: list[list[int]] = []
    for number in numbers:
        if parts and number == parts[-1][-1] + 1:
            parts[-1].append(number)
        else:
            parts.append([number])
    return ", ".join(f"{part[0]}–{part[-1]}" if len(part) > 2 else ", ".join(map(str, part)) for part in parts)


def _appointment(composer: Composer, appointment: Appointment) -> Block:
    room, right_room = 100 * MM, 56 * MM
    when = composer.both(partial(long_date, appointment.moment), " · ")
    left: list[Block] = [plain(when, style.BODY.bold, room)]
    for language in composer.languages:
        runs = said(appointment.text, language, style.SMALL)
        if appointment.place:
            runs = [*runs, text.run(comma(language), style.SMALL), *said(appointment.place, language, style.SMALL)]
        left.append(paragraph(runs, room, language))
    right: list[Block] = []
    for number, (time, place, side) in enumerate(times(appointment.moment, composer.lead)):
        look = style.SMALL.but(colour=style.TONE[blocks.side_key(side)]) if number else style.BODY.bold
        right.append(plain(f"{time} {place}", look, right_room, right=True))
    return blocks.framed(Stack(left), Stack(right), right_room)
