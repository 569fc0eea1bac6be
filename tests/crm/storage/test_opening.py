"""What is not a sound workspace of this version is refused, told apart, and not changed by a byte."""

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from crm.errors import NotFound, Problem
from crm.models import Person
from crm.storage import migrations
from crm.storage.database import open_workspace
from crm.storage.engine import driver
from crm.storage.lock import Held

pytestmark = pytest.mark.usefixtures("english")


def run(path: Path, *statements: str) -> None:
    connection = driver.connect(str(path), isolation_level=None)
    for statement in statements:
        connection.execute(statement).fetchall()
    connection.close()


def newer(path: Path) -> None:
    run(path, f"PRAGMA user_version={migrations.head() + 1}")


def foreign(path: Path) -> None:
    path.unlink()
    run(path, "CREATE TABLE moz_places (id INTEGER PRIMARY KEY)", "PRAGMA user_version=1")


def other_program(path: Path) -> None:
    run(path, "PRAGMA application_id=1196444487")


def strange_trigger(path: Path) -> None:
    run(path, "CREATE TRIGGER evil AFTER UPDATE ON person BEGIN DELETE FROM position; END")


def strange_view(path: Path) -> None:
    run(path, "CREATE VIEW search_entry_ai AS SELECT * FROM person")


def replaced_trigger(path: Path) -> None:
    run(
        path,
        "DROP TRIGGER search_entry_ad",
        "CREATE TRIGGER search_entry_ad AFTER DELETE ON search_entry BEGIN DELETE FROM person; END",
    )


def missing_trigger(path: Path) -> None:
    run(path, "DROP TRIGGER search_entry_ad")


def other_revision(path: Path) -> None:
    run(path, "UPDATE alembic_version SET version_num = 'beef'")


def no_schema(path: Path) -> None:
    run(path, "DROP TABLE alembic_version")


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-4096])


def very_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:60])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def text(path: Path) -> None:
    path.write_text("Liebe Frau Chen,\n" * 100, encoding="utf-8")


def zeroed(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100] + bytes(path.stat().st_size - 100))


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        (newer, "newer Qiao"),
        (foreign, "another program"),
        (other_program, "another program"),
        (strange_trigger, r"foreign program code \(evil\)"),
        (strange_view, r"foreign program code|damaged"),
        (replaced_trigger, r"foreign program code \(search_entry_ad\)"),
        (missing_trigger, r"foreign program code \(search_entry_ad\)"),
        (other_revision, "damaged"),
        (no_schema, "damaged"),
        (truncated, "part of .* is missing"),
        (very_short, "not a workspace"),
        (empty, r"empty \(0 bytes\)"),
        (text, "not a workspace"),
        (zeroed, "damaged"),
    ],
)
@pytest.mark.parametrize("write", [True, False])
def test_what_is_not_a_sound_workspace_is_refused_unchanged(
    workspace: Path, damage: Callable[[Path], None], sentence: str, write: bool
) -> None:
    if damage is strange_view:
        run(workspace, "DROP TRIGGER search_entry_ai")
    damage(workspace)
    before = hashlib.sha256(workspace.read_bytes()).digest()
    with pytest.raises(Problem, match=sentence):
        open_workspace(workspace, who="test", write=write)
    assert hashlib.sha256(workspace.read_bytes()).digest() == before
    assert [path.name for path in workspace.parent.iterdir()] == ["workspace.qiao"]


def test_a_file_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match=r"a\.qiao"):
        open_workspace(tmp_path / "a.qiao", who="test")
    with pytest.raises(Problem, match="not a workspace"):
        open_workspace(tmp_path, who="test")
    assert list(tmp_path.iterdir()) == []


def save(path: Path, family: str) -> None:
    database = open_workspace(path, who="test")
    with database.write("save") as session:
        session.add(Person(family=family))
    database.close()


def families(path: Path) -> list[str]:
    database = open_workspace(path, who="test")
    with database.read() as session:
        found = list(session.scalars(sa.select(Person.family)))
    database.close()
    return found


def test_a_copy_of_an_open_workspace_opens_with_what_it_has(workspace: Path, tmp_path: Path) -> None:
    save(workspace, "Chen")
    database = open_workspace(workspace, who="test")
    with database.write("save") as session:
        session.add(Person(family="Wang"))
    lone, whole = tmp_path / "lone", tmp_path / "whole"
    for folder in (lone, whole):
        folder.mkdir()
        shutil.copy(workspace, folder)
    shutil.copy(f"{workspace}-wal", whole)
    database.close()
    assert families(lone / workspace.name) == ["Chen"]
    assert families(whole / workspace.name) == ["Chen", "Wang"]


def test_a_newer_schema_that_is_still_in_the_log_is_refused_too(workspace: Path, tmp_path: Path) -> None:
    connection = driver.connect(str(workspace), isolation_level=None)
    connection.execute(f"PRAGMA user_version={migrations.head() + 1}").fetchall()
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for name in (workspace.name, f"{workspace.name}-wal"):
        shutil.copy(workspace.with_name(name), crashed)
    connection.close()
    before = {path.name: path.read_bytes() for path in crashed.iterdir()}
    with pytest.raises(Problem, match="newer Qiao"):
        open_workspace(crashed / workspace.name, who="test")
    assert {path.name: path.read_bytes() for path in crashed.iterdir() if path.name in before} == before


@pytest.fixture
def synchronised(workspace: Path) -> Path:
    folder = workspace.parent / "OneDrive - Brücke GmbH" / "Kunden"
    folder.mkdir(parents=True)
    return Path(shutil.move(workspace, folder / "workspace.qiao"))


def test_a_synchronised_folder_gets_one_connection_and_no_log(synchronised: Path) -> None:
    database = open_workspace(synchronised, who="test")
    with database.write("save") as session:
        session.add(Person(family="Chen"))
        session.flush()
        beside = {path.name for path in synchronised.parent.iterdir()}
        settings = [session.connection().exec_driver_sql(f"PRAGMA {name}").scalar() for name in SETTINGS]
    assert settings == ["truncate", "exclusive", 2]
    assert not any(name.endswith(("-wal", "-shm")) for name in beside)
    for write in (True, False):
        with pytest.raises(Held, match=r"workspace\.qiao"):
            open_workspace(synchronised, who="command", write=write)
    database.close()
    assert families(synchronised) == ["Chen"]
    assert {path.name for path in synchronised.parent.iterdir()} <= {"workspace.qiao", "workspace.qiao-journal"}


SETTINGS = ("journal_mode", "locking_mode", "synchronous")


def test_who_holds_a_workspace_keeps_other_windows_out_but_not_commands(workspace: Path) -> None:
    window = open_workspace(workspace, who="window", hold=True)
    with pytest.raises(Held):
        open_workspace(workspace, who="second window", hold=True)
    save(workspace, "Chen")
    with window.read() as session:
        assert list(session.scalars(sa.select(Person.family))) == ["Chen"]
    window.close()
    open_workspace(workspace, who="second window", hold=True).close()
    assert [path.name for path in workspace.parent.iterdir()] == ["workspace.qiao"]
