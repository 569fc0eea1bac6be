"""Finding records of every kind by anything that leads to them, best first.

People come before organisations, organisations before projects and so on. Of each kind the names that start with what
was typed come first, then the other names, then whatever else a record is known by; within each the sort order of names
decides. One function, two bodies: FTS5 on SQLite, LIKE on other databases.
"""

import itertools
import math
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import InstrumentedAttribute, Session

from crm.models import Kind, SearchEntry
from crm.values import searchkeys, sortkeys

LIMIT = 200
_ORDER = (SearchEntry.sort_key, SearchEntry.id)
_KINDS = tuple(Kind)


@dataclass(frozen=True, slots=True)
class Hit:
    """A found record: its kind and its id in the table of that kind."""

    kind: Kind
    id: int


@dataclass(frozen=True, slots=True)
class _Wish:
    """What to look for: the groups, within the record's own names or in everything."""

    groups: Sequence[searchkeys.Group]
    names_only: bool


Row = tuple[int, Kind, int]
Column = InstrumentedAttribute[str]


def find(session: Session, text: str, *, kinds: Collection[Kind] = _KINDS, limit: int = LIMIT) -> list[Hit]:
    """The records that match every word of `text`, at most `limit`."""
    groups = searchkeys.query_groups(text)
    if not groups:
        return []
    rows = [row for kind in kinds for row in _starting_with(session, text, kind, limit)][:limit]
    read = _with_fts if session.get_bind().dialect.name == "sqlite" else _with_like
    for names_only in (True, False):
        if len(rows) < limit:
            rows += _not_in(rows, read(session, _Wish(groups, names_only), kinds, limit))
    return [Hit(kind, record_id) for _, kind, record_id in rows[:limit]]


def matching_ids(session: Session, text: str, kind: Kind) -> sa.Select[int] | None:
    """All records of one kind that match, as a query for use in others; None when nothing was typed."""
    groups = searchkeys.query_groups(text)
    if not groups:
        return None
    query = sa.select(SearchEntry.record_id).where(SearchEntry.kind == kind)
    if session.get_bind().dialect.name == "sqlite":
        hits = sa.text("SELECT rowid FROM search_fts WHERE search_fts MATCH :words").bindparams(words=_words(groups))
        return query.where(SearchEntry.id.in_(hits.columns(sa.column("rowid", sa.Integer)).scalar_subquery()))
    return query.where(*_like(_Wish(groups, names_only=False)))


def _starting_with(session: Session, text: str, kind: Kind, limit: int) -> list[Row]:
    rows: list[Row] = []
    for start in sortkeys.person_prefixes(text):
        range_ = SearchEntry.sort_key.between(start, start + b"\xff")
        rows += _not_in(rows, _read(session, (SearchEntry.kind == kind, range_), limit))
    return rows[:limit]


def _with_fts(session: Session, wish: _Wish, kinds: Collection[Kind], limit: int) -> list[Row]:
    """Few hits are sorted; many hits are met quickly by walking the sort order of each kind and testing every entry."""
    words = _words(wish.groups)
    cap = _few(session)
    hits = sa.text("SELECT rowid FROM search_fts WHERE search_fts MATCH :words LIMIT :cap")
    wanted = {"words": f"names : ({words})" if wish.names_only else words, "cap": cap + 1}
    ids = [row[0] for row in session.execute(hits, wanted)]
    if len(ids) <= cap:
        chosen = sa.text("SELECT value FROM json_each(:ids)").bindparams(ids=str(ids))
        among = SearchEntry.id.in_(chosen.columns(sa.column("value", sa.Integer)).scalar_subquery())
        return _read(session, (among, SearchEntry.kind.in_(list(kinds))), limit, by_kind=True)
    return _walked(session, _contains(wish), kinds, limit)


def _with_like(session: Session, wish: _Wish, kinds: Collection[Kind], limit: int) -> list[Row]:
    return _walked(session, _like(wish), kinds, limit)


def _walked(
    session: Session, conditions: Sequence[sa.ColumnElement[bool]], kinds: Collection[Kind], limit: int
) -> list[Row]:
    rows: list[Row] = []
    for kind in kinds:
        if len(rows) < limit:
            rows += _read(session, (SearchEntry.kind == kind, *conditions), limit - len(rows))
    return rows


def _read(
    session: Session, conditions: Iterable[sa.ColumnElement[bool]], limit: int, *, by_kind: bool = False
) -> list[Row]:
    query = sa.select(SearchEntry.id, SearchEntry.kind, SearchEntry.record_id).where(*conditions)
    order = (sa.case(dict(zip(_KINDS, itertools.count(), strict=False)), value=SearchEntry.kind), *_ORDER)
    query = query.order_by(*(order if by_kind else _ORDER)).limit(limit)
    return [(row[0], row[1], row[2]) for row in session.execute(query)]


def _words(groups: Iterable[searchkeys.Group]) -> str:
    """The FTS5 expression: every group must match by one of its phrases, whose last word may go on."""
    return " AND ".join(
        "(" + " OR ".join('"' + " ".join(phrase) + '" *' for phrase in group.alternatives) + ")" for group in groups
    )


def _like(wish: _Wish) -> list[sa.ColumnElement[bool]]:
    return _conditions(wish, lambda column, phrase: column.contains(phrase, autoescape=True))


def _contains(wish: _Wish) -> list[sa.ColumnElement[bool]]:
    """The same with `instr`, which SQLite tests faster than LIKE."""
    return _conditions(wish, lambda column, phrase: sa.func.instr(column, phrase) > 0)


def _conditions(wish: _Wish, holds: Callable[[Column, str], sa.ColumnElement[bool]]) -> list[sa.ColumnElement[bool]]:
    columns = (SearchEntry.names,) if wish.names_only else (SearchEntry.names, SearchEntry.more)
    return [
        sa.or_(*(holds(column, " " + " ".join(phrase)) for phrase in group.alternatives for column in columns))
        for group in wish.groups
    ]


def _few(session: Session) -> int:
    entries = session.scalar(sa.select(sa.func.max(SearchEntry.id))) or 0
    return max(2000, math.isqrt(200 * entries))


def _not_in(rows: Iterable[Row], others: Iterable[Row]) -> list[Row]:
    known = {row[0] for row in rows}
    return [row for row in others if row[0] not in known]
