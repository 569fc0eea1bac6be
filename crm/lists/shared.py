"""What several lists read the same way: organisations, sources, tags, and what is open about a record."""

import contextlib
import datetime as dt
import gc
import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm.base import Base, Record
from crm.lists import labels
from crm.lists.spec import View
from crm.models import Commitment, CommitmentAbout, Kind, Source, Tag, Tagging
from crm.models.columns import sure
from crm.models.commitment import LIVE, Nature
from crm.models.organisation import OrganisationKind
from crm.values.countries import Side, side_of
from crm.values.dates import date_short
from crm.values.trilingual import ORDER, Trilingual

AnyRow = sa.Row[*tuple[Any, ...]]


class OrganisationCell(NamedTuple):
    """An organisation as lists show it; what is uncertain is empty."""

    name_de: str
    name_zh: str
    name_en: str
    kind: OrganisationKind
    country: str
    city: str
    side: Side | None


PERSON, POSITION, CONTACT_POINT = (Base.metadata.tables[name] for name in ("person", "position", "contact_point"))
OCCASION, PARTICIPANT = (Base.metadata.tables[name] for name in ("occasion", "participant"))
ORGANISATION = Base.metadata.tables["organisation"]

_SELDOM = 300_000

NOWHERE = OrganisationCell("", "", "", OrganisationKind.OTHER, "", "", None)
NOTHING: Mapping[str, Sequence[Any]] = defaultdict(tuple)


def best(table: sa.Table, field: str, language: str) -> sa.ColumnElement[str]:
    """The text of the three columns `field`_de, _en, _zh in this language or else in the next best one."""
    first, second, third = (table.c[f"{field}_{one}"] for one in ORDER[language])
    return sa.func.coalesce(sa.func.nullif(first, ""), sa.func.nullif(second, ""), third)


def is_sure(certainty: str, field: str) -> bool:
    """Whether a value may be printed, by the stored text of the certainties."""
    return certainty == "{}" or sure(json.loads(certainty), field)


def as_day(stored: str | dt.date) -> dt.date:
    """A date as the database hands it out without SQLAlchemy: SQLite as text."""
    return dt.date.fromisoformat(stored) if isinstance(stored, str) else stored


def among(session: Session, column: sa.SQLColumnExpression[Any], ids: Collection[int]) -> sa.ColumnElement[bool]:
    """Whether the column is one of these ids, as one parameter: the statement stays the same for any number of them."""
    if session.get_bind().dialect.name == "sqlite":
        listed = sa.func.json_each(str(list(ids))).table_valued("value")
        return column.in_(sa.select(listed.c.value))
    return column == sa.any_(sa.literal(list(ids), sa.ARRAY(sa.Integer)))


def raw_rows_among(
    session: Session, query: sa.Select[Any], column: sa.SQLColumnExpression[Any], ids: Collection[int]
) -> list[Sequence[Any]]:
    """The rows whose column is one of these ids, as they are stored: no enumerations, JSON as text, no bytes.

    SQLite hands them out in one piece, because row by row it would wait for the interpreter each time.
    """
    wanted = query.where(among(session, column, ids))
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        found = wanted.subquery()
        piece = sa.select(sa.func.json_group_array(sa.func.json_array(*found.c)))
        rows: list[Sequence[Any]] = json.loads(connection.scalar(piece) or "[]")
        return rows
    cursor: Any = connection.execute(wanted).cursor
    return list(cursor.fetchall())


@contextlib.contextmanager
def collecting_seldom() -> Iterator[None]:
    """A while in which Python looks seldom for rings of garbage: rows by the million make few, and looking costs a fifth."""
    usual = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(_SELDOM, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)
        gc.unfreeze()


def organisation_cells(session: Session, ids: Collection[int], view: View) -> Mapping[int, OrganisationCell]:
    """The organisations with these ids, each read once per view; `country` is that of the seat where it differs."""
    known: dict[int, OrganisationCell] = view.kept.setdefault("organisations", {})
    wanted = [id_ for id_ in ids if id_ not in known]
    if wanted:
        o = ORGANISATION.c
        city = best(ORGANISATION, "city", view.language)
        columns = (o.id, o.name_de, o.name_zh, o.name_en, o.kind, o.country, o.seat_country, city, o.certainty)
        rows = raw_rows_among(session, sa.select(*columns), o.id, wanted)
        known.update({row[0]: _organisation_cell(row) for row in rows})
    return known


def open_about(session: Session, kind: Kind, natures: Collection[Nature], view: View) -> Mapping[int, AnyRow]:
    """The earliest live commitment of these natures about each record of this kind: its day and its short name.

    What is open is little beside what there is, so it is read once per view and not for every block of records.
    """
    key = f"open {kind} {sorted(natures)}"
    if key not in view.kept:
        c = Commitment
        table = Base.metadata.tables[c.__tablename__]
        short = sa.func.coalesce(
            sa.func.nullif(best(table, "short", view.language), ""), best(table, "text", view.language)
        )
        query = (
            sa.select(CommitmentAbout.subject_id, c.due_on, short)
            .join(c, CommitmentAbout.commitment_id == c.id)
            .where(
                CommitmentAbout.subject_kind == kind,
                c.nature.in_(natures),
                c.status.in_(LIVE),
                c.deleted_at.is_(None),
            )
            .order_by(c.due_on.is_(None).desc(), c.due_on.desc(), c.id.desc())
        )
        view.kept[key] = {row[0]: row for row in session.connection().execute(query)}
    found: Mapping[int, AnyRow] = view.kept[key]
    return found


def source_labels(session: Session, ids: Collection[int], language: str) -> Mapping[int, str]:
    """What a source is and when it appeared: "Pressemitteilung 10.12.2019"."""
    kinds = labels.source_kinds(language)
    query = sa.select(Source.id, Source.kind, Source.published_on, Source.published_precision).where(Source.id.in_(ids))
    return {
        row.id: " ".join(
            [kinds[row.kind]]
            + ([date_short(row.published_on, language, row.published_precision)] if row.published_on else [])
        )
        for row in session.execute(query)
    }


def tags_of(session: Session, kind: Kind, ids: Collection[int]) -> Mapping[int, str]:
    """The tags of each record, in alphabetical order."""
    found: dict[int, list[str]] = defaultdict(list)
    query = (
        sa.select(Tagging.subject_id, Tag.name)
        .join(Tag, Tagging.tag_id == Tag.id)
        .where(Tagging.subject_kind == kind, among(session, Tagging.subject_id, ids))
        .order_by(Tag.name)
    )
    for subject_id, name in session.execute(query):
        found[subject_id].append(name)
    return {subject_id: ", ".join(tags) for subject_id, tags in found.items()}


def uids_of(session: Session, model: type[Record], ids: Sequence[int]) -> list[str]:
    """The uids of these records, in this order."""
    query = sa.select(model.id, model.uid).where(among(session, model.id, ids))
    found = {row[0]: row[1] for row in session.connection().execute(query)}
    return [found[id_] for id_ in ids]


def short_text(language: str, de: str, en: str, zh: str) -> str:
    """The text in this language or else in the next best one."""
    return Trilingual(de, en, zh).best(language)[0]


def _organisation_cell(row: Sequence[Any]) -> OrganisationCell:
    _, name_de, name_zh, name_en, kind, country, seat_country, city, certainty = row
    country = country if is_sure(certainty, "country") else ""
    return OrganisationCell(
        name_de,
        name_zh if is_sure(certainty, "name_zh") else "",
        name_en,
        kind,
        seat_country or country,
        city,
        side_of(country, own=kind == OrganisationKind.OWN_FIRM),
    )
