"""The way from every released schema to the newest one; a new workspace is made the same way.

A migration is a file `NNNN_title.py` in `versions`; its number is the revision and the file's `user_version`, so whether
a workspace is current is known without loading Alembic.
"""

from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa

from crm.storage.schema import APPLICATION_ID

if TYPE_CHECKING:
    from alembic.config import Config

FOLDER = Path(__file__).parent
_ADVISORY_LOCK = 0x5149414F


class UpgradeFailed(Exception):  # noqa: N818 - the sentence for the user is made where the backup is known
    """The data did not come out whole; everything was rolled back."""


def head() -> int:
    """The number of the newest migration."""
    return max((int(path.name[:4]) for path in (FOLDER / "versions").glob("[0-9][0-9][0-9][0-9]_*.py")), default=0)


def revision(number: int) -> str:
    return f"{number:04}"


def current(connection: sa.Connection) -> int:
    """The number of the last migration that the database went through; 0 for an empty one."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return 0
    return int(connection.scalar(sa.text("SELECT version_num FROM alembic_version")) or 0)


def upgrade(connection: sa.Connection) -> None:
    """Bring the database to the newest schema in one transaction, or leave it as it was.

    The connection has no transaction yet; on SQLite it comes with foreign keys off, because tables are rebuilt.
    """
    with connection.begin():
        if connection.dialect.name == "sqlite":
            before = _counts(connection)
            _run(connection)
            _check(connection, before)
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version={head()}")
        else:
            connection.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ADVISORY_LOCK})
            _run(connection)


def config(connection: sa.Connection) -> "Config":
    """What Alembic needs to know, for this connection."""
    from alembic.config import Config  # noqa: PLC0415 - a tenth of a second that only a new or an old file needs

    made = Config()
    made.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    made.set_main_option("path_separator", "newline")
    made.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    made.attributes["connection"] = connection
    return made


def _run(connection: sa.Connection) -> None:
    from alembic import command  # noqa: PLC0415 - as above

    command.upgrade(config(connection), "head")


def _counts(connection: sa.Connection) -> dict[str, int]:
    names = [name for name in sa.inspect(connection).get_table_names() if not name.startswith("search_fts")]
    return {name: connection.scalar(sa.select(sa.func.count()).select_from(sa.table(name))) or 0 for name in names}


def _check(connection: sa.Connection, before: dict[str, int]) -> None:
    """Every reference leads somewhere, the file is whole, and no table that stayed lost or won a row."""
    dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    damage = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    after = _counts(connection)
    other = [name for name in before.keys() & after.keys() - {"alembic_version"} if before[name] != after[name]]
    if dangling or damage != ["ok"] or other:
        raise UpgradeFailed({"dangling": len(dangling), "damage": damage, "other": other})
