"""Finding records of every kind by anything that leads to them, best first.

First come the records whose names start with what was typed, then those that hold it anywhere in their names, then those
that are known by it otherwise. Within each of the three people come before organisations, organisations before projects
and so on, and the sort order of names decides. One function, two bodies: FTS5 on SQLite, whose entries have ids in just
that order, so that the first hits are all that is ever read; LIKE on other databases.
"""

import itertools
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm.lists import search_places
from crm.models import Kind, SearchEntry
from crm.values import searchkeys, sortkeys

LIMIT = 200
_KINDS = tuple(Kind)
_STARTING = """SELECT kind, record_id FROM search_entry WHERE kind = ? AND sort_key BETWEEN ? AND ?
    ORDER BY sort_key, record_id LIMIT ?"""
_NAMED = """SELECT e.kind, e.record_id FROM search_fts_names CROSS JOIN search_entry e ON e.id = search_fts_names.rowid
    WHERE search_fts_names MATCH ? AND search_fts_names.rowid BETWEEN ? AND ? ORDER BY search_fts_names.rowid LIMIT ?"""
_KNOWN = """SELECT e.kind, e.record_id FROM search_fts CROSS JOIN search_entry e ON e.id = search_fts.rowid
    WHERE search_fts MATCH ? AND search_fts.rowid BETWEEN ? AND ? ORDER BY search_fts.rowid LIMIT ?"""


class Hit(NamedTuple):
    """A found record: its kind and its id in the table of that kind."""

    kind: Kind
    id: int


Found = Iterable[tuple[str, int]]
Groups = Sequence[searchkeys.Group]


class _Body(Protocol):
    """How a database answers. All give kind and id of the records in order, at most so many of a kind or of all."""

    def starting(self, kind: Kind, start: bytes, limit: int) -> Found: ...

    def matching(self, kinds: Sequence[Kind], limit: int, *, names_only: bool) -> Found: ...


def find(session: Session, text: str, *, kinds: Collection[Kind] = _KINDS, limit: int = LIMIT) -> list[Hit]:
    """The records that match every word of `text`, at most `limit`."""
    groups = searchkeys.query_groups(text)
    if not groups:
        return []
    connection = session.connection()
    body: _Body = (_Fts if connection.dialect.name == "sqlite" else _Like)(connection, groups)
    wished = [kind for kind in _KINDS if kind in kinds]
    found: dict[tuple[str, int], None] = {}
    for kind, start in itertools.product(wished, sortkeys.person_prefixes(text)):
        if len(found) < limit:
            found.update(dict.fromkeys(body.starting(kind, start, limit)))
    for names_only in (True, False):
        if len(found) < limit:
            found.update(dict.fromkeys(body.matching(wished, limit + len(found), names_only=names_only)))
    return [Hit(Kind(kind), id_) for kind, id_ in itertools.islice(found, limit)]


def matching_ids(session: Session, text: str, kind: Kind) -> sa.Select[int] | None:
    """All records of one kind that match, as a query for use in others; None when nothing was typed.

    What holds no letter and no digit finds nothing: a filter that cannot be met must not hand out everybody.
    """
    if not text.strip():
        return None
    groups = searchkeys.query_groups(text)
    query = sa.select(SearchEntry.record_id).where(SearchEntry.kind == kind)
    if not groups:
        return query.where(sa.false())
    if session.get_bind().dialect.name == "sqlite":
        hits = sa.text("SELECT rowid FROM search_fts WHERE search_fts MATCH :words").bindparams(words=_words(groups))
        return query.where(SearchEntry.id.in_(hits.columns(sa.column("rowid", sa.Integer)).scalar_subquery()))
    return query.where(*_conditions(groups, names_only=False))


class _Fts:
    """SQLite: the driver's own statements, because a keystroke has no time to have them composed."""

    def __init__(self, connection: sa.Connection, groups: Groups) -> None:
        self._connection = connection
        self._words = _words(groups)

    def starting(self, kind: Kind, start: bytes, limit: int) -> Found:
        return self._read(_STARTING, (kind.value, start, start + b"\xff", limit))

    def matching(self, kinds: Sequence[Kind], limit: int, *, names_only: bool) -> Found:
        query = _NAMED if names_only else _KNOWN
        return [hit for ids in _ranges(kinds) for hit in self._read(query, (self._words, *ids, limit))]

    def _read(self, query: str, values: tuple[object, ...]) -> Found:
        return ((row[0], row[1]) for row in self._connection.exec_driver_sql(query, values))


class _Like:
    """Other databases: the same words looked for in the stored texts, kind by kind along the order."""

    def __init__(self, connection: sa.Connection, groups: Groups) -> None:
        self._connection = connection
        self._groups = groups

    def starting(self, kind: Kind, start: bytes, limit: int) -> Found:
        return self._read(kind, (SearchEntry.sort_key.between(start, start + b"\xff"),), limit)

    def matching(self, kinds: Sequence[Kind], limit: int, *, names_only: bool) -> Found:
        conditions = _conditions(self._groups, names_only=names_only)
        hits = itertools.chain.from_iterable(self._read(kind, conditions, limit) for kind in kinds)
        return itertools.islice(hits, limit)

    def _read(self, kind: Kind, conditions: Sequence[sa.ColumnElement[bool]], limit: int) -> Found:
        query = sa.select(SearchEntry.record_id).where(SearchEntry.kind == kind, *conditions)
        ordered = query.order_by(SearchEntry.sort_key, SearchEntry.record_id).limit(limit)
        return ((kind.value, id_) for id_ in self._connection.scalars(ordered))


def _ranges(kinds: Sequence[Kind]) -> Iterator[tuple[int, int]]:
    """The ids of entries of these kinds; kinds that follow each other are one range."""
    ranges = [search_places.ids_of(kind) for kind in kinds]
    while ranges:
        first, last = ranges.pop(0)
        while ranges and ranges[0][0] == last + 1:
            last = ranges.pop(0)[1]
        yield first, last


def _words(groups: Groups) -> str:
    """The FTS5 expression: every group must match by one of its phrases, whose last word may go on."""
    return " AND ".join(
        "(" + " OR ".join('"' + " ".join(phrase) + '" *' for phrase in group.alternatives) + ")" for group in groups
    )


def _conditions(groups: Groups, *, names_only: bool) -> list[sa.ColumnElement[bool]]:
    columns = (SearchEntry.names,) if names_only else (SearchEntry.names, SearchEntry.more)
    return [
        sa.or_(
            *(
                column.contains(" " + " ".join(phrase), autoescape=True)
                for phrase in group.alternatives
                for column in columns
            )
        )
        for group in groups
    ]
