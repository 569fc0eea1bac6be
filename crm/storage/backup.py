"""Backups that can be trusted: made by the database itself, opened again and checked before they get their name."""

import contextlib
from pathlib import Path

from crm.base import now
from crm.errors import Busy, Problem
from crm.files import free_name, sweep, whole_file
from crm.i18n import translate
from crm.storage.engine import Connection, Error, Use, connect
from crm.storage.schema import APPLICATION_ID
from crm.storage.sentences import problem_of

_TRIES = 5


def folder(path: Path) -> Path:
    """Where the backups of a workspace lie."""
    return path.with_name(f"{path.name}.backups")


def backup_beside(path: Path, reason: str) -> Path:
    """Make a backup in the folder of backups, named by the moment and the reason."""
    place = folder(path)
    place.mkdir(mode=0o700, exist_ok=True)
    sweep(place)
    return backup(path, free_name(place / f"{path.stem} {now():%Y-%m-%d %H%M%S} {reason}{path.suffix}"))


def backup(source: Path | Connection, target: Path) -> Path:
    """Copy a workspace, given as its path or as a connection of the driver outside a transaction, into one whole file."""
    try:
        if not isinstance(source, Path):
            return _copy(source, target)
        with contextlib.closing(connect(source, Use.COPYING)) as connection:
            return _copy(connection, target)
    except Error as error:
        problem = problem_of(error, target.name)
        if problem is None:
            raise
        raise problem from error


def row_counts(connection: Connection) -> dict[str, int]:
    """How many rows each table has."""
    names = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    ).fetchall()
    counts = {}
    for (name,) in names:
        quoted = name.replace('"', '""')
        ((counts[name],),) = connection.execute(f'SELECT count(*) FROM "{quoted}"').fetchall()  # noqa: S608 - quoted
    return counts


def _copy(connection: Connection, target: Path) -> Path:
    with whole_file(target, replace=False) as draft:
        counts = _vacuum_into(connection, draft.path)
        _check(draft.path, counts, target)
    return draft.final


def _vacuum_into(connection: Connection, path: Path) -> dict[str, int]:
    """Copy, and count what was copied: again if someone else wrote meanwhile."""
    for _ in range(_TRIES):
        seen = connection.execute("PRAGMA data_version").fetchall()
        counts = row_counts(connection)
        path.write_bytes(b"")
        connection.execute("VACUUM INTO ?", (str(path),))
        if connection.execute("PRAGMA data_version").fetchall() == seen:
            return counts
    raise Busy(translate("crm", "The workspace is being changed all the time; no backup was made. Please try again."))


def _check(path: Path, counts: dict[str, int], target: Path) -> None:
    with contextlib.closing(connect(path, Use.READING)) as copy:
        sound = copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        ours = copy.execute("PRAGMA application_id").fetchall() == [(APPLICATION_ID,)]
        if not (sound and ours and row_counts(copy) == counts):
            text = translate("crm", "The backup “{name}” did not turn out whole and was thrown away.")
            raise Problem(text.format(name=target.name))
