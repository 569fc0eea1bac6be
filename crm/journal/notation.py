"""How the journal writes the values of a record down, and reads them back.

The notation is the one that SQLite would store, whatever the database is: text, numbers and JSON.
"""

import base64
import functools
from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Mapper

from crm.base import Base, JsonText, Record, Uid

TECHNICAL = frozenset({"id", "uid", "version", "created_at", "updated_at"})
_NAMES = ("name_de", "name_en", "name_zh", "title_de", "title_zh", "text_de", "text_zh", "name", "value", "key")
_SQLITE = sqlite.dialect()


def columns(kind: type[Base]) -> dict[str, sa.Column[Any]]:
    """The columns of a class by the name of their attribute."""
    return _columns(sa.inspect(kind))


def kind_named(name: str) -> type[Record] | None:
    """The class of this name; None if this program has none."""
    return _kinds(len(list(Base.registry.mappers))).get(name)


def encode(column: sa.Column[Any], value: object) -> object:
    """A value as something that JSON can hold."""
    write, _read = _ways(column)
    return write(value) if value is not None else None


def decode(column: sa.Column[Any], written: object) -> object:
    _write, read = _ways(column)
    return read(written) if written is not None else None


def table_of(kind: type[Base]) -> sa.Table:
    table = sa.inspect(kind).local_table
    if not isinstance(table, sa.Table):
        message = f"{kind.__name__} has no table of its own"
        raise TypeError(message)
    return table


def title(values: dict[str, Any]) -> str:
    """What people call the record with these values."""
    person = (values.get("given") or "", values.get("family") or "")
    chinese = f"{values.get('family_zh') or ''}{values.get('given_zh') or ''}"
    names = (str(values[name]) for name in _NAMES if values.get(name))
    return " ".join(filter(None, person)) or chinese or next(names, "")


@functools.cache
def _columns(mapper: Mapper[Any]) -> dict[str, sa.Column[Any]]:
    found = {}
    for attribute in mapper.column_attrs:
        column = attribute.columns[0]
        if isinstance(column, sa.Column):
            found[attribute.key] = column
    return found


@functools.cache
def _kinds(_count: int) -> dict[str, type[Record]]:
    return {
        mapper.class_.__name__: mapper.class_ for mapper in Base.registry.mappers if issubclass(mapper.class_, Record)
    }


@functools.cache
def _ways(column: sa.Column[Any]) -> tuple[Callable[[Any], Any], Callable[[Any], Any]]:
    if isinstance(column.type, JsonText | Uid):
        return _same, _same
    kind = column.type.dialect_impl(_SQLITE)
    if isinstance(kind, sa.LargeBinary):
        return _to_base64, base64.b64decode
    return kind.bind_processor(_SQLITE) or _same, kind.result_processor(_SQLITE, None) or _same


def _same(value: object) -> object:
    return value


def _to_base64(value: bytes) -> str:
    return base64.b64encode(value).decode()
