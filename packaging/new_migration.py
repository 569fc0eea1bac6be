"""Write the next migration: what the models have and the newest schema has not.

Usage: new_migration.py "title".
"""

import sys
import tempfile
from pathlib import Path

from alembic import command

from crm.storage import migrations
from crm.storage.engine import Use, sqlite_engine


def main(title: str) -> None:
    """Bring an empty database to the newest schema and let Alembic compare."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.qiao"
        path.touch()
        engine = sqlite_engine(path, Use.MAKING)
        with engine.connect() as connection:
            if migrations.head():
                migrations.upgrade(connection)
            number = migrations.revision(migrations.head() + 1)
            command.revision(migrations.config(connection), title, autogenerate=True, rev_id=number)
        engine.dispose()
    print("Read it, complete it (batch rebuilds lose AUTOINCREMENT and triggers), format it and test it.")


if __name__ == "__main__":
    main(sys.argv[1])
