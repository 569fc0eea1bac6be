"""Rows behind the search entries, as they are stored, by statements made once: a save has no time to compose them."""

import functools
from collections.abc import Collection, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

AnyRow = sa.Row[*tuple[Any, ...]]

# Who lies in the trash is told and not left out: SQLite would rather walk all who do not than look up the ids.
PEOPLE = """SELECT id, deleted_at, family, given, family_zh, given_zh, western_given, prefix, suffix, titles, name_order,
    pinyin_family, pinyin_given, sort_key FROM person WHERE id {these}"""
POSTS = """SELECT person_id, organisation_id, title_de, title_zh, title_en FROM position
    WHERE person_id {these} AND deleted_at IS NULL ORDER BY id"""
ORGANISATIONS = """SELECT id, deleted_at, sort_key, name_de, name_zh, name_en, short_de, short_zh, short_en, full_zh,
    city_de, city_zh, city_en FROM organisation WHERE id {these}"""
ALIASES = "SELECT organisation_id, name FROM alias WHERE organisation_id {these} ORDER BY id"
BODIES = "SELECT organisation_id, code, region_zh FROM government_body WHERE organisation_id {these}"
POINTS_OF_PEOPLE = "SELECT person_id, kind, value FROM contact_point WHERE person_id {these} ORDER BY id"
POINTS_OF_ORGANISATIONS = (
    "SELECT organisation_id, kind, value FROM contact_point WHERE organisation_id {these} ORDER BY id"
)
TAGS = """SELECT tagging.subject_id, tag.name FROM tagging JOIN tag ON tagging.tag_id = tag.id
    WHERE tagging.subject_kind = :kind AND tagging.subject_id {these} ORDER BY tagging.id"""
ENTRIES = "SELECT id, record_id, names, more, sort_key FROM search_entry WHERE kind = :kind AND record_id {these}"


def read(session: Session, query: str, ids: Collection[int], kind: str = "") -> Sequence[AnyRow]:
    """What one of the queries above finds for these ids."""
    connection = session.connection()
    sqlite = connection.dialect.name == "sqlite"
    values = {"ids": str(list(ids)) if sqlite else list(ids), **({"kind": kind} if kind else {})}
    return connection.execute(_statement(query, sqlite=sqlite), values).all()


@functools.cache
def _statement(query: str, *, sqlite: bool) -> sa.TextClause:
    return sa.text(query.format(these="IN (SELECT value FROM json_each(:ids))" if sqlite else "= ANY(:ids)"))
