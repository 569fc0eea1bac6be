"""The look at a file before it is opened: nothing is written before it is known to be ours and of a known version."""

import contextlib
from pathlib import Path

from crm.errors import NotFound, Problem
from crm.i18n import translate
from crm.storage import migrations
from crm.storage.engine import Connection, Error, Use, connect
from crm.storage.schema import APPLICATION_ID, TRIGGERS
from crm.storage.sentences import problem_of

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100


def look(path: Path) -> None:
    """Raise a Problem unless the file is, by its first bytes, a workspace that this program can read."""
    header = _first_bytes(path)
    if not header:
        raise _problem(
            path, translate("crm", "“{name}” is empty (0 bytes); it was left as it is. Please open a backup.")
        )
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise _problem(path, translate("crm", "“{name}” is not a workspace of Qiao; it was left as it is."))
    if int.from_bytes(header[68:72]) != APPLICATION_ID:
        text = translate("crm", "“{name}” belongs to another program, not to Qiao; it was left as it is.")
        raise _problem(path, text)
    _refuse_newer(path, int.from_bytes(header[60:64]))
    _refuse_truncated(path, header)


def look_inside(path: Path, use: Use) -> int:
    """The version of the schema; a Problem if it is newer than this program, or if something foreign is in the file."""
    try:
        with contextlib.closing(connect(path, use)) as connection:
            [(version,)] = connection.execute("PRAGMA user_version").fetchall()
            _refuse_newer(path, version)
            revision = connection.execute("SELECT version_num FROM alembic_version").fetchall()
            foreign = _foreign(connection, version)
    except Error as error:
        raise problem_of(error, path.name) or _damaged(path) from error
    if foreign:
        text = translate("crm", "“{name}” holds foreign program code ({what}) and was not opened.")
        raise Problem(text.format(name=path.name, what=", ".join(foreign)))
    if revision != [(migrations.revision(version),)]:
        raise _damaged(path)
    return int(version)


def _foreign(connection: Connection, version: int) -> list[str]:
    """Names of triggers and views that are not ours; in an older file our triggers may still read differently."""
    rows = connection.execute("SELECT type, name, sql FROM sqlite_schema WHERE type IN ('trigger', 'view')").fetchall()
    current = version == migrations.head()
    foreign = [
        name
        for kind, name, sql in rows
        if kind == "view" or name not in TRIGGERS or (current and sql != TRIGGERS[name])
    ]
    missing = TRIGGERS.keys() - {name for _, name, _ in rows} if current else set()
    return sorted({*foreign, *missing})


def _first_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEADER)
    except FileNotFoundError as error:
        text = translate("crm", "There is no file “{name}” in {folder}.")
        raise NotFound(text.format(name=path.name, folder=path.parent)) from error
    except IsADirectoryError as error:
        raise _problem(path, translate("crm", "“{name}” is not a workspace of Qiao; it was left as it is.")) from error
    except PermissionError as error:
        raise _problem(path, translate("crm", "You are not allowed to read “{name}”.")) from error


def _refuse_newer(path: Path, version: int) -> None:
    if version > migrations.head():
        text = translate("crm", "“{name}” was written by a newer Qiao; it was left as it is. Please update Qiao.")
        raise _problem(path, text)


def _refuse_truncated(path: Path, header: bytes) -> None:
    """What is still in the write-ahead log may be missing in the file itself."""
    log = path.with_name(f"{path.name}-wal")
    page = int.from_bytes(header[16:18])
    promised = (65_536 if page == 1 else page) * int.from_bytes(header[28:32])
    if path.stat().st_size < promised and not (log.exists() and log.stat().st_size):
        raise _problem(
            path, translate("crm", "A part of “{name}” is missing; it was left as it is. Please open a backup.")
        )


def _damaged(path: Path) -> Problem:
    return _problem(path, translate("crm", "“{name}” is damaged. Please leave it as it is and open a backup."))


def _problem(path: Path, text: str) -> Problem:
    return Problem(text.format(name=path.name))
