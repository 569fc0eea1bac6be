"""A workspace comes from any older schema to the newest one, whole or not at all."""

import hashlib
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command

from crm.errors import Problem
from crm.models import ContactPoint, Person
from crm.models.person import ContactKind
from crm.storage import migrations
from crm.storage.database import Database, open_workspace

pytestmark = pytest.mark.usefixtures("english")

SECOND = '''"""A second schema."""
import sqlalchemy as sa
from alembic import op
revision, down_revision = "0002", "0001"

def upgrade():
    op.create_table("extra", sa.Column("id", sa.Integer, primary_key=True), sqlite_autoincrement=True)
    with op.batch_alter_table("person", recreate="always", table_kwargs={"sqlite_autoincrement": True}) as person:
        person.add_column(sa.Column("shoe_size", sa.Integer))
    op.execute("UPDATE person SET note = note || '!', shoe_size = 43")
    op.execute("CREATE INDEX ix_extra ON extra (id)")
'''
STARTS = "def upgrade():\n"


@pytest.fixture
def old(workspace: Path) -> Path:
    """A workspace of the schema that is the newest one outside these tests, with something in it."""
    database = open_workspace(workspace, who="test")
    person = Person(family="Chen", note="x")
    with database.write("save") as session:
        session.add(person)
        session.flush()
        session.add(ContactPoint(person_id=person.id, kind=ContactKind.WEB, value="zhongnan.example"))
    database.close()
    return workspace


@pytest.fixture
def newer_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the program know one more migration; the file that it is."""
    folder = tmp_path / "migrations %"
    shutil.copytree(migrations.FOLDER, folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(migrations, "FOLDER", folder)
    second = folder / "versions" / f"{migrations.revision(migrations.head() + 1)}_second.py"
    second.write_text(SECOND.replace("0002", second.name[:4]).replace("0001", f"{int(second.name[:4]) - 1:04}"))
    return second


def fingerprint(path: Path) -> bytes:
    return hashlib.sha256(path.read_bytes()).digest()


def notes(database: Database) -> list[str]:
    with database.read() as session:
        return list(session.scalars(sa.select(Person.note)))


def open_and_close(path: Path) -> list[str]:
    database = open_workspace(path, who="test")
    try:
        return notes(database)
    finally:
        database.close()


def test_the_models_and_the_newest_schema_are_the_same(database: Database) -> None:
    with database._engine.connect() as connection:
        assert migrations.current(connection) == migrations.head()
        command.check(migrations.config(connection))  # raises if they differ


def test_no_table_of_sqlite_gives_an_id_away_twice(sqlite: Database) -> None:
    with sqlite.read() as session:
        statement = sa.text(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%id INTEGER NOT NULL%'"
        )
        tables = session.execute(statement).all()
    assert len(tables) > 20
    assert [name for name, sql in tables if "AUTOINCREMENT" not in sql] == []


def test_an_older_workspace_is_backed_up_and_upgraded(old: Path, newer_program: Path) -> None:
    assert open_and_close(old) == ["x!"]
    (backup,) = old.with_name("workspace.qiao.backups").iterdir()
    assert "before-upgrade" in backup.name
    with sqlite3.connect(backup) as connection:
        assert connection.execute("SELECT note FROM person").fetchall() == [("x",)]
        assert connection.execute("PRAGMA user_version").fetchone() == (int(newer_program.name[:4]) - 1,)
    connection.close()
    assert open_and_close(old) == ["x!"]


def test_an_older_workspace_cannot_be_upgraded_while_only_reading(old: Path, newer_program: Path) -> None:
    before = fingerprint(old)
    with pytest.raises(Problem, match="older Qiao"):
        open_workspace(old, who="test", write=False)
    assert newer_program.exists()
    assert fingerprint(old) == before


@pytest.fixture
def fail_at() -> Iterator[list[int]]:
    """Put a number in: the statement of that number that writes fails."""
    left: list[int] = []

    def count(*arguments: object) -> None:
        if left and str(arguments[2]).split()[0] not in {"SELECT", "PRAGMA", "BEGIN"}:
            left[0] -= 1
            if left[0] == 0:
                raise ZeroDivisionError

    sa.event.listen(sa.Engine, "before_cursor_execute", count)
    yield left
    sa.event.remove(sa.Engine, "before_cursor_execute", count)


def test_an_upgrade_that_fails_at_any_statement_leaves_everything_as_it_was(
    old: Path, newer_program: Path, fail_at: list[int]
) -> None:
    before = fingerprint(old)
    failed = 0
    while True:
        fail_at[:] = [failed + 1]
        try:
            assert open_and_close(old) == ["x!"]
            break
        except ZeroDivisionError:
            failed += 1
        assert fingerprint(old) == before
        assert not list(old.parent.glob(".*.lock"))
    assert failed > 5
    assert newer_program.exists()


def test_a_failed_upgrade_leaves_a_workspace_for_the_older_program(
    old: Path, newer_program: Path, fail_at: list[int]
) -> None:
    fail_at[:] = [4]
    with pytest.raises(ZeroDivisionError):
        open_and_close(old)
    fail_at.clear()
    newer_program.unlink()
    assert open_and_close(old) == ["x"]


@pytest.mark.parametrize("table", ["person", "contact_point"])
def test_an_upgrade_that_loses_something_is_taken_back(old: Path, newer_program: Path, table: str) -> None:
    before = fingerprint(old)
    sound = newer_program.read_text()
    newer_program.write_text(sound.replace(STARTS, f'{STARTS}    op.execute(sa.delete(sa.table("{table}")))\n'))
    with pytest.raises(Problem, match="could not be brought to the new version"):
        open_and_close(old)
    assert fingerprint(old) == before
    newer_program.write_text(sound)
    assert open_and_close(old) == ["x!"]


def test_an_upgrade_that_is_killed_is_done_again(old: Path, newer_program: Path) -> None:
    code = (
        "import sys, os, pathlib, sqlalchemy as sa; import crm.models; from crm.storage import migrations, database\n"
        "migrations.FOLDER = pathlib.Path(sys.argv[2])\n"
        "def count(*a):\n"
        "    if a[2].strip().startswith(sys.argv[3]): os.kill(os.getpid(), 9)\n"
        "sa.event.listen(sa.Engine, 'before_cursor_execute', count)\n"
        "database.open_workspace(pathlib.Path(sys.argv[1]), who='test')"
    )
    for statement in ("CREATE TABLE extra", "DROP TABLE person", "CREATE INDEX ix_extra", "UPDATE alembic_version"):
        command = [sys.executable, "-c", code, old, newer_program.parents[1], statement]
        assert subprocess.run(command, check=False).returncode == -9  # noqa: S603 - our own code
        with sqlite3.connect(old) as connection:
            assert connection.execute("SELECT note FROM person").fetchall() == [("x",)]
        connection.close()
    assert open_and_close(old) == ["x!"]


def test_two_programs_may_upgrade_a_server_at_the_same_time(empty_postgresql: sa.URL) -> None:
    code = (
        "import sys, sqlalchemy as sa; from crm.storage import migrations\n"
        "with sa.create_engine(sys.argv[1]).connect() as connection: migrations.upgrade(connection)"
    )
    command = [sys.executable, "-c", code, empty_postgresql.render_as_string(hide_password=False)]
    programs = [subprocess.Popen(command) for _ in range(2)]  # noqa: S603 - our own code
    assert [program.wait() for program in programs] == [0, 0]


def test_a_workspace_that_is_current_opens_without_alembic(workspace: Path) -> None:
    code = (
        "import sys, pathlib; from crm.storage.database import open_workspace\n"
        "open_workspace(pathlib.Path(sys.argv[1]), who='test').close(); print('alembic' in sys.modules)"
    )
    command = [sys.executable, "-c", code, workspace]
    assert subprocess.run(command, check=True, capture_output=True, text=True).stdout == "False\n"  # noqa: S603 - our own code
