"""What several lists read the same way: organisations, sources, tags, and what is open about a record."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm.base import Base
from crm.lists import labels
from crm.lists.spec import View
from crm.models import Commitment, CommitmentAbout, Kind, Organisation, Source, Tag, Tagging
from crm.models.columns import sure
from crm.models.commitment import LIVE, Nature
from crm.models.organisation import OrganisationKind
from crm.values.countries import Side, side_of
from crm.values.dates import date_short
from crm.values.trilingual import Trilingual

AnyRow = sa.Row[*tuple[Any, ...]]


class OrganisationCell(NamedTuple):
    """An organisation as lists show it; what is uncertain is empty."""

    name_de: str
    name_zh: str
    name_en: str
    kind: OrganisationKind
    country: str
    city: tuple[str, str, str]
    side: Side | None


PERSON, POSITION, CONTACT_POINT = (Base.metadata.tables[name] for name in ("person", "position", "contact_point"))
OCCASION, PARTICIPANT = (Base.metadata.tables[name] for name in ("occasion", "participant"))

NOWHERE = OrganisationCell("", "", "", OrganisationKind.OTHER, "", ("", "", ""), None)


def plain(column: sa.Column[Any]) -> sa.Label[Any]:
    """The value as it is stored, read without turning it into anything: the word of an enumeration, JSON as text."""
    return sa.type_coerce(column, sa.types.NullType()).label(column.key)


def is_sure(certainty: str, field: str) -> bool:
    """Whether a value may be printed, by the stored text of the certainties."""
    return certainty == "{}" or sure(json.loads(certainty), field)


def joined(texts: str) -> str:
    """A stored list of texts in one line."""
    return "" if texts == "[]" else " ".join(json.loads(texts))


def among(session: Session, column: sa.ColumnElement[int], ids: Collection[int]) -> sa.ColumnElement[bool]:
    """Whether the column is one of these ids, as one parameter: the statement stays the same for any number of them."""
    if session.get_bind().dialect.name == "sqlite":
        listed = sa.func.json_each(str(list(ids))).table_valued("value")
        return column.in_(sa.select(listed.c.value))
    return column == sa.any_(sa.literal(list(ids), sa.ARRAY(sa.Integer)))


def rows_among(
    session: Session, query: sa.Select[Any], column: sa.ColumnElement[int], ids: Collection[int]
) -> Iterable[AnyRow]:
    """The rows of the query whose column is one of these ids, as the tables hold them."""
    return session.connection().execute(query.where(among(session, column, ids))).all()


def organisation_cells(session: Session, ids: Collection[int], view: View) -> Mapping[int, OrganisationCell]:
    """The organisations with these ids, each read once per view; `country` is that of the seat where it differs."""
    known: dict[int, OrganisationCell] = view.kept.setdefault("organisations", {})
    wanted = [id_ for id_ in ids if id_ not in known]
    o = Organisation
    query = sa.select(
        o.id,
        o.name_de,
        o.name_zh,
        o.name_en,
        o.kind,
        o.country,
        o.seat_country,
        o.city_de,
        o.city_en,
        o.city_zh,
        o.certainty,
    ).where(o.id.in_(wanted))
    if wanted:
        known.update({row.id: _organisation_cell(row) for row in session.execute(query)})
    return known


def open_about(session: Session, kind: Kind, ids: Collection[int], natures: Collection[Nature]) -> Mapping[int, AnyRow]:
    """The earliest live commitment of these natures about each of these records: its texts and its due date."""
    c = Commitment
    query = (
        sa.select(
            CommitmentAbout.subject_id,
            c.id,
            c.due_on,
            c.text_de,
            c.text_zh,
            c.text_en,
            c.short_de,
            c.short_zh,
            c.short_en,
        )
        .join(c, CommitmentAbout.commitment_id == c.id)
        .where(
            CommitmentAbout.subject_kind == kind,
            CommitmentAbout.subject_id.in_(ids),
            c.nature.in_(natures),
            c.status.in_(LIVE),
            c.deleted_at.is_(None),
        )
        .order_by(c.due_on.is_(None).desc(), c.due_on.desc(), c.id.desc())
    )
    return {row.subject_id: row for row in session.execute(query)}


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
        .where(Tagging.subject_kind == kind, Tagging.subject_id.in_(ids))
        .order_by(Tag.name)
    )
    for subject_id, name in session.execute(query):
        found[subject_id].append(name)
    return {subject_id: ", ".join(tags) for subject_id, tags in found.items()}


def short_text(language: str, de: str, en: str, zh: str) -> str:
    """The text in this language or else in the next best one."""
    return Trilingual(de, en, zh).best(language)[0]


def _organisation_cell(row: AnyRow) -> OrganisationCell:
    certain = row.certainty
    country = row.country if sure(certain, "country") else ""
    return OrganisationCell(
        row.name_de,
        row.name_zh if sure(certain, "name_zh") else "",
        row.name_en,
        row.kind,
        row.seat_country or country,
        (row.city_de, row.city_en, row.city_zh),
        side_of(country, own=row.kind is OrganisationKind.OWN_FIRM),
    )
