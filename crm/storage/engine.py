"""Connections to the database, set up so that what was saved stays saved.

SQLite runs on the driver that brings its own recent library. Whoever writes says so when the transaction begins
(`BEGIN IMMEDIATE`), because a reader that turns writer is refused at once when someone else wrote meanwhile.
"""

import functools
import os
import sys
import urllib.parse
from enum import Enum
from pathlib import Path
from typing import Any, Protocol

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.pool import NullPool, Pool, QueuePool
from sqlcipher3 import dbapi2 as driver  # type: ignore[import-untyped]  # it ships no types

from crm.errors import Problem
from crm.i18n import translate

BUSY_SECONDS = 5.0
_OLDEST = (3, 51, 3)
_ALWAYS = (
    f"busy_timeout={int(BUSY_SECONDS * 1000)}",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "cache_size=-16000",
)
_SAFE = ("synchronous=FULL", "secure_delete=ON", "foreign_keys=ON")
_MAC = ("fullfsync=ON", "checkpoint_fullfsync=ON")


Error: type[Exception] = driver.Error


class Cursor(Protocol):
    """What a statement answers."""

    def fetchall(self) -> list[tuple[Any, ...]]: ...


class Connection(Protocol):
    """A connection of the driver itself."""

    def execute(self, statement: str, values: tuple[object, ...] = ..., /) -> Cursor: ...

    def close(self) -> None: ...


class Use(Enum):
    """What a connection is for."""

    SHARED = ("journal_mode=WAL", *_SAFE)
    ALONE = ("locking_mode=EXCLUSIVE", "journal_mode=TRUNCATE", *_SAFE)
    READING = ("query_only=ON",)
    READING_ALONE = ("locking_mode=EXCLUSIVE", "query_only=ON")
    COPYING = ("synchronous=OFF",)
    UPGRADING = ("synchronous=FULL", "secure_delete=ON", "foreign_keys=OFF")
    MAKING = ("journal_mode=MEMORY", "synchronous=OFF", "foreign_keys=OFF")


def sqlite_engine(path: Path, use: Use) -> sa.Engine:
    """An engine for one file. Its transactions read unless the execution option "writes" is set."""
    _require_sound_library()
    pool: type[Pool] = NullPool if use in {Use.MAKING, Use.UPGRADING} else QueuePool
    sizes = (
        {"pool_size": 1, "max_overflow": 0}
        if use in {Use.ALONE, Use.READING_ALONE}
        else {"pool_size": 4, "max_overflow": 16}
    )
    engine = sa.create_engine(
        _url(path, use),
        module=driver,
        poolclass=pool,
        connect_args={"timeout": BUSY_SECONDS, "isolation_level": None},
        hide_parameters=True,
        **({"pool_timeout": BUSY_SECONDS, **sizes} if pool is QueuePool else {}),
    )
    event.listen(engine, "connect", functools.partial(_set_up, use))
    event.listen(engine, "begin", _begin)
    return engine


def server_engine(url: str) -> sa.Engine:
    """An engine for PostgreSQL."""
    return sa.create_engine(url, hide_parameters=True, pool_pre_ping=True)


def connect(path: Path, use: Use) -> Connection:
    """One connection of the driver itself, for statements that may not stand in a transaction."""
    _require_sound_library()
    connection: Connection = driver.connect(_uri(path, use), timeout=BUSY_SECONDS, isolation_level=None, uri=True)
    _set_up(use, connection)
    return connection


def sqlite_version() -> str:
    """The version of SQLite that is built into the driver."""
    version: str = driver.sqlite_version
    return version


def writable(path: Path) -> bool:
    """Whether this account may write the file and the files that SQLite keeps beside it."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _url(path: Path, use: Use) -> sa.URL:
    place, _, options = _uri(path, use).partition("?")
    return sa.URL.create("sqlite", database=place, query={"uri": "true", **dict(urllib.parse.parse_qsl(options))})


def _uri(path: Path, use: Use) -> str:
    """Readers write nothing: neither into a protected file nor into one whose log still waits to be taken over.

    Where nobody can write beside the file SQLite is told so, because it could not put its shared memory there.
    """
    if use in {Use.MAKING, Use.UPGRADING, Use.SHARED, Use.ALONE}:
        return f"{path.as_uri()}?mode=rw"
    log = path.with_name(f"{path.name}-wal")
    waiting = log.exists() and log.stat().st_size > 0
    if writable(path) and not waiting:
        return f"{path.as_uri()}?mode=rw"
    frozen = not os.access(path.parent, os.W_OK) and not log.exists()
    return f"{path.as_uri()}?{'immutable=1&' if frozen else ''}mode=ro"


def _set_up(use: Use, connection: Connection, *_record: object) -> None:
    for pragma in (*_ALWAYS, *use.value, *(_MAC if sys.platform == "darwin" else ())):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    if use is Use.SHARED and connection.execute("PRAGMA journal_mode").fetchall() != [("wal",)]:
        connection.execute("PRAGMA journal_mode=TRUNCATE").fetchall()  # the folder has no shared memory to offer


def _begin(connection: sa.Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@functools.cache
def _require_sound_library() -> None:
    """Before 3.51.3 SQLite could damage a file that two connections had open."""
    options = {row[0] for row in driver.connect(":memory:").execute("PRAGMA compile_options")}
    if driver.sqlite_version_info < _OLDEST or "ENABLE_FTS5" not in options:
        text = translate(
            "crm", "Qiao needs SQLite 3.51.3 or later with FTS5; this is {version}. Please reinstall Qiao."
        )
        raise Problem(text.format(version=driver.sqlite_version))
