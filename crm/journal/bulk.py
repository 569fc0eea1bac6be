"""Many rows at once, with their entries in the journal: a few times faster than one flush of as many objects."""

import operator
from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm.base import Base, Record, new_uid
from crm.journal.notation import columns, table_of
from crm.journal.recording import begin_entries
from crm.journal.tables import Action, Entry

_AT_ONCE = 5_000


def bulk_insert(session: Session, model: type[Base], rows: Sequence[dict[str, Any]]) -> list[int]:
    """Insert a row per dict of attribute names and return the ids in the same order.

    Uid, version and stamps are filled in where a row does not bring them; the id is always a new one. Fields computed
    from others are up to the caller. The rows become no objects of the session.
    """
    _refuse_unknown(model, rows)
    session.flush()
    connection = session.connection()
    ids = _new_ids(connection, table_of(model), len(rows))
    for start in range(0, len(rows), _AT_ONCE):
        chunk = rows[start : start + _AT_ONCE]
        _insert(connection, columns(model), _values(model, chunk, ids[start : start + _AT_ONCE]))
    if issubclass(model, Record) and ids:
        _note(session, connection, model, ids)
    return ids


def _note(session: Session, connection: sa.Connection, model: type[Record], ids: Sequence[int]) -> None:
    """The database copies the uids by itself: nothing has to be handed over again."""
    kind, table = model.__name__, table_of(model)
    new: sa.ColumnElement[bool] = table.c.id.between(ids[0], ids[-1])
    if connection.dialect.name != "sqlite":  # there others may have drawn ids in between
        new = table.c.id == sa.any_(sa.literal(ids, sa.ARRAY(sa.Integer)))
    constant = (begin_entries(session, kind), kind, Action.CREATE)
    names = ("operation_id", "kind", "action", "uid")
    same = [sa.literal(value, columns(Entry)[name].type) for name, value in zip(names, constant, strict=False)]
    connection.execute(
        sa.insert(Entry).from_select(names, sa.select(*same, table.c.uid).where(new).order_by(table.c.id))
    )


def _refuse_unknown(model: type[Base], rows: Iterable[dict[str, Any]]) -> None:
    known = columns(model).keys() - {"id"}
    for row in rows:
        if not row.keys() <= known:
            message = f"{model.__name__} takes no {sorted(row.keys() - known)}"
            raise TypeError(message)


def _new_ids(connection: sa.Connection, table: sa.Table, count: int) -> list[int]:
    """Ids of our own, so that the rows that belong to these can be made at once; the write lock keeps them free."""
    if connection.dialect.name == "sqlite":
        highest = sa.select(sa.func.coalesce(sa.func.max(table.c.id), 0))
        sequence = sa.table("sqlite_sequence", sa.column("name"), sa.column("seq"))
        drawn = sa.select(sequence.c.seq).where(sequence.c.name == table.name)
        start = max(connection.scalar(highest) or 0, connection.scalar(drawn) or 0)
        return list(range(start + 1, start + count + 1))
    next_id = sa.func.nextval(sa.func.pg_get_serial_sequence(table.name, "id"))
    return list(connection.scalars(sa.select(next_id).select_from(sa.func.generate_series(1, count))))


def _values(model: type[Base], rows: Sequence[dict[str, Any]], ids: Sequence[int]) -> dict[str, Iterable[Any]]:
    """The rows turned into columns, with the defaults where a row says nothing."""
    mapper = sa.inspect(model)
    given = set().union(*rows)
    values: dict[str, Iterable[Any]] = {}
    for name, column in columns(model).items():
        default = mapper.polymorphic_identity if column is mapper.polymorphic_on else _default(column)
        if name == "uid":
            values[name] = [row.get("uid") or new_uid() for row in rows]
        elif name in given:
            values[name] = [row.get(name, default) for row in rows]
        else:
            values[name] = repeat(default, len(rows))
    return {**values, "id": ids}


def _default(column: sa.Column[Any]) -> object:
    """One value for all rows: it is only written down, so even a list may be shared."""
    default: Any = column.default
    if default is None:
        return None
    return default.arg(None) if default.is_callable else default.arg


def _insert(connection: sa.Connection, names: dict[str, sa.Column[Any]], values: Mapping[str, Iterable[Any]]) -> None:
    """One prepared statement for all rows, the values turned column by column into what the driver takes."""
    dialect = connection.dialect
    ready = {column.key: _processed(column, values[name], dialect) for name, column in names.items() if name in values}
    table = next(iter(names.values())).table
    compiled = sa.insert(table).compile(dialect=dialect, column_keys=list(ready))
    if compiled.positional:
        rows = list(zip(*(ready[key] for key in compiled.positiontup or ()), strict=True))
        connection.exec_driver_sql(str(compiled), rows)
    else:
        named = [dict(zip(ready, row, strict=True)) for row in zip(*ready.values(), strict=True)]
        connection.exec_driver_sql(str(compiled), named)


def _processed(column: sa.Column[Any], values: Iterable[Any], dialect: sa.Dialect) -> Iterable[Any]:
    process = column.type.dialect_impl(dialect).bind_processor(dialect)
    if process is None:
        return values
    if isinstance(values, repeat):
        return repeat(process(next(values)), operator.length_hint(values) + 1)
    if isinstance(column.type, sa.Enum):
        values = list(values)
        return map({value: process(value) for value in set(values)}.__getitem__, values)
    return map(process, values)
