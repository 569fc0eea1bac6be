"""Ids of search entries in the order in which hits are shown: the full-text index of SQLite hands them out in that order.

Every kind has a range of ids for itself, in the order of `Kind`; within it the sort keys decide, then the records' ids.
A new entry gets an id between its neighbours'; where none is left between them, the entries around move apart.
"""

import itertools
from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa

from crm.models import Kind

STEP = 64
_RANGE = 1 << 40
_NEIGHBOURS = 16
_SPARE = 8
_FEW = 20
_AT_ONCE = 4_000
# The index collects so many bytes before it writes them out; many rows at once are faster with more (default 1 MB).
_COLLECT, _COLLECT_USUALLY = 8 << 20, 1 << 20
_COLLECTS = (
    "INSERT INTO search_fts (search_fts, rank) VALUES ('hashsize', ?)",
    "INSERT INTO search_fts_names (search_fts_names, rank) VALUES ('hashsize', ?)",
)
_INSERT = "INSERT INTO {table} (id, kind, record_id, names, more, sort_key) VALUES (?, ?, ?, ?, ?, ?)"
_BELOW = """SELECT id, sort_key, record_id FROM search_entry WHERE kind = ? AND (sort_key, record_id) < (?, ?)
    ORDER BY sort_key DESC, record_id DESC LIMIT 1"""
_ABOVE = """SELECT id, sort_key, record_id FROM search_entry WHERE kind = ? AND (sort_key, record_id) > (?, ?)
    ORDER BY sort_key, record_id LIMIT 1"""
_DOWNWARDS = "SELECT * FROM search_entry WHERE id >= ? AND id <= ? ORDER BY id DESC LIMIT ?"
_UPWARDS = "SELECT * FROM search_entry WHERE id < ? AND id >= ? ORDER BY id LIMIT ?"
Entry = dict[str, Any]
Row = tuple[int, str, int, str, str, bytes]
Gap = tuple[int | None, int | None]


def ids_of(kind: Kind) -> tuple[int, int]:
    """The first and the last id that entries of this kind may have."""
    number = _KINDS.index(kind)
    return number * _RANGE, (number + 1) * _RANGE - 1


def insert(connection: sa.Connection, kind: Kind, entries: Iterable[Entry]) -> None:
    """Insert new entries of one kind, each at its place."""
    waiting = sorted(entries, key=_order)
    rows: list[Row] = []
    while waiting:
        first = (kind.value, *_order(waiting[0]))
        below = connection.exec_driver_sql(_BELOW, first).first()
        above = connection.exec_driver_sql(_ABOVE, first).first()
        together = [entry for entry in waiting if above is None or _order(entry) < (above[1], above[2])]
        waiting = waiting[len(together) :]
        gap = (below[0] if below else None, above[0] if above else None)
        places = _spread(kind, gap, len(together), 1)
        if places is None:
            _write(connection, rows)
            rows.clear()
            together, places = _moved_apart(connection, kind, together, gap)
        rows += _rows(kind, places, together)
    _write(connection, rows)


def fill(connection: sa.Connection, kind: Kind, batches: Iterable[Sequence[Entry]]) -> None:
    """Insert all entries of a kind that has none yet; they come in order."""
    _collect(connection, _COLLECT)
    places = itertools.count(_middle(kind), STEP)
    rows: list[Row] = []
    for batch in batches:
        rows += _rows(kind, places, batch)
        if len(rows) >= _AT_ONCE:
            _write(connection, rows)
            rows.clear()
    _write(connection, rows)
    _collect(connection, _COLLECT_USUALLY)


def _write(connection: sa.Connection, rows: Sequence[Row]) -> None:
    """The full-text index writes out what it has collected at every statement: many rows become one statement."""
    run = connection.exec_driver_sql
    if len(rows) < _FEW:
        for row in rows:
            run(_INSERT.format(table="search_entry"), row)
        return
    run("CREATE TEMP TABLE search_waiting AS SELECT * FROM search_entry LIMIT 0")
    run(_INSERT.format(table="search_waiting"), list(rows))
    run("INSERT INTO search_entry SELECT * FROM search_waiting")
    run("DROP TABLE search_waiting")


def _rows(kind: Kind, places: Iterable[int], entries: Iterable[Entry]) -> list[Row]:
    return [
        (place, kind.value, entry["record_id"], entry["names"], entry["more"], entry["sort_key"])
        for entry, place in zip(entries, places, strict=False)
    ]


def _moved_apart(
    connection: sa.Connection, kind: Kind, entries: list[Entry], gap: Gap
) -> tuple[list[Entry], Sequence[int]]:
    """The entries together with as many around them as have to move to give them room, and the places for all."""
    below, above = gap
    places, neighbours = None, _NEIGHBOURS
    while places is None:
        first, last = ids_of(kind)
        lower = _neighbours(connection, _DOWNWARDS, (first, below), neighbours) if below is not None else []
        upper = _neighbours(connection, _UPWARDS, (last + 1, above), neighbours) if above is not None else []
        below = lower.pop()["id"] if len(lower) > neighbours else None
        above = upper.pop()["id"] if len(upper) > neighbours else None
        for entry in (*lower, *upper):
            connection.exec_driver_sql("DELETE FROM search_entry WHERE id = ?", (entry["id"],))
        entries = sorted([*lower, *entries, *upper], key=_order)
        places, neighbours = _spread(kind, (below, above), len(entries), _SPARE), neighbours * 4
    return entries, places


def _spread(kind: Kind, gap: Gap, count: int, spare: int) -> Sequence[int] | None:
    """So many ids between two, or None when they would stand too close; at the ends of a kind there is always room."""
    below, above = gap
    if below is not None and above is not None:
        if above - below <= count * spare:
            return None
        return [below + (above - below) * number // (count + 1) for number in range(1, count + 1)]
    if below is None:
        below = (above if above is not None else _middle(kind)) - STEP * (count + 1)
    return range(below + STEP, below + STEP * (count + 1), STEP)


def _neighbours(connection: sa.Connection, query: str, ends: tuple[int, int], count: int) -> list[Entry]:
    """The entries from one id on, one more than asked for where there are so many."""
    return [dict(row) for row in connection.exec_driver_sql(query, (*ends, count + 1)).mappings()]


def _middle(kind: Kind) -> int:
    return ids_of(kind)[0] + _RANGE // 2


def _order(entry: Entry) -> tuple[bytes, int]:
    return entry["sort_key"], entry["record_id"]


def _collect(connection: sa.Connection, size: int) -> None:
    for statement in _COLLECTS:
        connection.exec_driver_sql(statement, (size,))


_KINDS = tuple(Kind)
