"""The Excel file of contacts: who they are, their organisations, what is open, and what the file holds."""

import datetime as dt
import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm.exports import workbook
from crm.exports.book import Book, Column, Kind, Sheet, width_for
from crm.i18n import Catalogue, catalogue
from crm.lists.commitments import COMMITMENTS
from crm.lists.contacts import CONTACTS
from crm.lists.organisations import ORGANISATIONS
from crm.lists.shared import collecting_seldom
from crm.lists.spec import ColumnKind, ListSpec, View
from crm.models import CommitmentAbout, Position
from crm.models import Kind as RecordKind
from crm.services import settings
from crm.values import clock
from crm.values.dates import date_short

Step = Callable[[int, int], None]
_BLOCK = 2500
_SAMPLED = 300
_KINDS = {
    ColumnKind.TEXT: Kind.TEXT,
    ColumnKind.NUMBER: Kind.NUMBER,
    ColumnKind.DATE: Kind.DATE,
    ColumnKind.SIDE: Kind.SIDE,
    ColumnKind.MAIL: Kind.LINK,
}


@dataclass(frozen=True, slots=True)
class Order:
    """What someone wants in the file: a filter text, columns by key in their order (none: all), language and day."""

    view: View
    filter: str = ""
    columns: tuple[str, ...] = ()


def write(session: Session, path: Path, order: Order, step: Step | None = None) -> tuple[Path, int]:
    """Write the file whole or not at all; returns where it lies and how many contacts it holds."""
    with collecting_seldom():
        made = book(session, order)
        return workbook.write(path, made, step), made.sheets[0].count or 0


def book(session: Session, order: Order) -> Book:
    """The sheets of the file; their rows are read while they are written."""
    contacts = CONTACTS.ids(session, order.filter, order.view)
    organisations = ORGANISATIONS.ids(session, "", order.view)
    points = COMMITMENTS.ids(session, "", order.view)
    if order.filter.strip():
        theirs = _organisations_of(session, contacts, order.view)
        organisations = [id_ for id_ in organisations if id_ in theirs]
        about = _about(session, contacts, theirs)
        points = [id_ for id_ in points if id_ in about]
    c = catalogue(order.view.language)
    author = settings.read(session, settings.AUTHOR)
    subtitle = _Subtitle(c, order, author)
    return Book(
        sheets=(
            _sheet(session, CONTACTS, contacts, _titles(c, "contacts"), subtitle),
            _sheet(session, ORGANISATIONS, organisations, _titles(c, "organisations"), subtitle),
            _sheet(session, COMMITMENTS, points, _titles(c, "points"), subtitle),
            _info(c, order, (len(contacts), len(organisations), len(points)), author),
        ),
        title=c.translate("crm", "Contacts"),
        author=author or "Qiao",
        language=order.view.language,
        today=order.view.today if clock.is_fixed() else None,
        created=dt.datetime.now(dt.UTC),
    )


@dataclass(frozen=True, slots=True)
class _Subtitle:
    """The second row of a sheet: the day, the filter, how many rows, who made it."""

    catalogue: Catalogue
    order: Order
    author: str

    def text(self, count: str) -> str:
        c = self.catalogue
        filter_ = self.order.filter.strip()
        shown = (
            c.translate("crm", "Filter: “{filter}”").format(filter=filter_)
            if filter_
            else c.translate("crm", "no filter")
        )
        made = (
            c.translate("crm", "made by {author} with Qiao").format(author=self.author)
            if self.author
            else c.translate("crm", "made with Qiao")
        )
        as_of = c.translate("crm", "As of {date}").format(date=date_short(self.order.view.today, c.language))
        return f"{as_of} · {shown} · {count} · {made}"


def _titles(c: Catalogue, which: str) -> tuple[str, str, str]:
    """Name, Chinese name beside it (in a Chinese file the German one), and the wording of the count."""
    other = catalogue("de" if c.language == "zh" else "zh")
    if which == "contacts":
        return (
            c.translate("crm", "Contacts"),
            other.translate("crm", "Contacts"),
            c.translate("crm", "contacts: {count}"),
        )
    if which == "organisations":
        return (
            c.translate("crm", "Organisations"),
            other.translate("crm", "Organisations"),
            c.translate("crm", "organisations: {count}"),
        )
    return (
        c.translate("crm", "Open points"),
        other.translate("crm", "Open points"),
        c.translate("crm", "open points: {count}"),
    )


def _sheet(
    session: Session,
    spec: ListSpec[Any],
    ids: list[int],
    titles: tuple[str, str, str],
    subtitle: _Subtitle,
) -> Sheet:
    order = subtitle.order
    columns = spec.choose(order.columns) if spec is CONTACTS else spec.columns
    rows = _rows(session, spec, columns, ids, order.view)
    first = list(itertools.islice(rows, _SAMPLED))
    name, name_zh, count = titles
    keys = [column.key for column in columns]
    return Sheet(
        name=name,
        columns=tuple(
            Column(
                column.key,
                header := column.header(subtitle.catalogue),
                _KINDS[column.kind],
                width_for(header, (_sample(row[place]) for row in first)),
                strong=column.strong,
                overdue=column.overdue,
            )
            for place, column in enumerate(columns)
        ),
        rows=itertools.chain(first, rows),
        title=name,
        title_zh=name_zh,
        subtitle=subtitle.text(count.format(count=len(ids))),
        freeze_after=keys.index("name_zh") + 1 if "name_zh" in keys[:8] else 0,
        tab_red=spec is COMMITMENTS and bool(ids),
        count=len(ids),
    )


def _rows(
    session: Session, spec: ListSpec[Any], columns: Sequence[Any], ids: Sequence[int], view: View
) -> Iterator[tuple[Any, ...]]:
    for start in range(0, len(ids), _BLOCK):
        block = spec.block(session, ids[start : start + _BLOCK], view)
        numbers = range(start + 1, start + 1 + len(block.ids))
        yield from zip(*[numbers if column.key == "number" else column.cells(block) for column in columns], strict=True)


def _sample(cell: object) -> str:
    return "00.00.0000" if isinstance(cell, dt.date) else "" if cell is None else str(cell)


def _organisations_of(session: Session, contacts: Sequence[int], view: View) -> set[int]:
    found: set[int] = set()
    for start in range(0, len(contacts), _BLOCK):
        piece = contacts[start : start + _BLOCK]
        found.update(
            session.scalars(
                sa.select(Position.organisation_id).where(Position.person_id.in_(piece), Position.held_on(view.today))
            )
        )
    return found


def _about(session: Session, contacts: Sequence[int], organisations: set[int]) -> set[int]:
    """The commitments about these contacts or their organisations."""
    found: set[int] = set()
    a = CommitmentAbout
    for kind, ids in ((RecordKind.PERSON, contacts), (RecordKind.ORGANISATION, sorted(organisations))):
        for start in range(0, len(ids), _BLOCK):
            piece = ids[start : start + _BLOCK]
            found.update(
                session.scalars(sa.select(a.commitment_id).where(a.subject_kind == kind, a.subject_id.in_(piece)))
            )
    return found


def _info(c: Catalogue, order: Order, counts: tuple[int, int, int], author: str) -> Sheet:
    """What the file holds and how it was made, so that nobody has to guess later."""
    keys = order.columns or tuple(column.key for column in CONTACTS.columns)
    lines = (
        (c.translate("crm", "As of"), date_short(order.view.today, c.language)),
        (c.translate("crm", "Filter"), order.filter.strip() or c.translate("crm", "none")),
        (c.translate("crm", "Contacts"), str(counts[0])),
        (c.translate("crm", "Organisations"), str(counts[1])),
        (c.translate("crm", "Open points"), str(counts[2])),
        (c.translate("crm", "Order"), c.translate("crm", "by family name (DIN 5007-2), Chinese names by pinyin")),
        (c.translate("crm", "Columns"), ", ".join(column.header(c) for column in CONTACTS.choose(keys))),
        (c.translate("crm", "Sides"), c.translate("crm", "DE German side, CN Chinese side, We our own people")),
        (
            c.translate("crm", "Empty cells"),
            c.translate("crm", "not known, or not sure enough to be printed; such points are among the open points"),
        ),
        (c.translate("crm", "Made by"), author or "Qiao"),
    )
    name = c.translate("crm", "Info")
    return Sheet(
        name=name,
        columns=(
            Column("what", c.translate("crm", "Entry"), Kind.TEXT, 24, strong=True),
            Column("value", c.translate("crm", "Value"), Kind.TEXT, 90),
        ),
        rows=lines,
        title=name,
        title_zh=catalogue("de" if c.language == "zh" else "zh").translate("crm", "Info"),
        subtitle="",
        count=len(lines),
    )
