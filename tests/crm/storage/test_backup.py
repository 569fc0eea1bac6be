"""A backup is whole and checked, or it is not there."""

import resource
import shutil
from pathlib import Path

import pytest
import sqlalchemy as sa

from crm.errors import Problem
from crm.models import Person
from crm.storage.backup import backup, backup_beside
from crm.storage.database import Database, open_workspace
from crm.storage.engine import Use, connect

pytestmark = pytest.mark.usefixtures("english")


def save(database: Database, family: str) -> None:
    with database.write("save") as session:
        session.add(Person(family=family, note="x" * 5_000))


def families(path: Path) -> list[str]:
    database = open_workspace(path, who="test", write=False)
    with database.read() as session:
        found = list(session.scalars(sa.select(Person.family).order_by(Person.id)))
    database.close()
    return found


def test_a_backup_of_an_open_workspace_holds_what_was_saved(workspace: Path, sqlite: Database) -> None:
    save(sqlite, "Chen")
    target = backup(workspace, workspace.with_name("backup.qiao"))
    save(sqlite, "Wang")
    assert families(target) == ["Chen"]
    assert target.stat().st_mode & 0o777 == 0o600


def test_a_backup_can_be_made_through_an_open_connection(workspace: Path, sqlite: Database) -> None:
    save(sqlite, "Chen")
    sqlite.close()
    alone = connect(workspace, Use.ALONE)
    target = backup(alone, workspace.with_name("backup.qiao"))
    alone.close()
    assert families(target) == ["Chen"]


def test_a_backup_beside_the_workspace_is_named_by_time_and_reason(workspace: Path) -> None:
    target = backup_beside(workspace, "before-import")
    assert target.parent.name == "workspace.qiao.backups"
    assert target.parent.stat().st_mode & 0o777 == 0o700
    assert target.name.startswith("workspace 20")
    assert target.name.endswith(" before-import.qiao")


def test_a_backup_never_replaces_a_file(workspace: Path, tmp_path: Path) -> None:
    target = tmp_path / "backup.qiao"
    target.write_text("mine")
    with pytest.raises(Problem):
        backup(workspace, target)
    assert target.read_text() == "mine"


def test_a_backup_on_a_full_disk_leaves_nothing(workspace: Path, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
    try:
        with pytest.raises(Problem, match=r"backup\.qiao"):
            backup(workspace, folder / "backup.qiao")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert list(folder.iterdir()) == []
    backup(workspace, folder / "backup.qiao")


def test_a_damaged_workspace_gives_no_backup(workspace: Path, tmp_path: Path) -> None:
    data = bytearray(workspace.read_bytes())
    for page in range(3, 40):
        data[page * 4096 : page * 4096 + 200] = b"\xa5" * 200
    damaged = Path(shutil.copy(workspace, tmp_path / "damaged.qiao"))
    damaged.write_bytes(data)
    with pytest.raises(Problem):
        backup(damaged, tmp_path / "backup.qiao")
    assert not (tmp_path / "backup.qiao").exists()
