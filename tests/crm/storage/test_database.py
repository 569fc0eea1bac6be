"""Reading and writing through the two doors, and what they tell when something stands in the way."""

import os
import resource
import shutil
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm import journal
from crm.errors import Busy, Conflict, Problem
from crm.models import ContactPoint, Person, SearchEntry, Setting, Tag
from crm.models.kinds import Kind
from crm.models.person import ContactKind
from crm.storage.database import Database, create, open_workspace

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def second(workspace: Path) -> Iterator[Database]:
    """The same workspace, opened once more beside the first."""
    database = open_workspace(workspace, who="second")
    yield database
    database.close()


def save_person(database: Database, family: str = "Chen") -> Person:
    person = Person(family=family)
    with database.write("save") as session:
        session.add(person)
    return person


def families(database: Database) -> list[str]:
    with database.read() as session:
        return list(session.scalars(sa.select(Person.family).order_by(Person.id)))


def pragma(database: Database, name: str) -> object:
    with database.read() as session:
        return session.connection().exec_driver_sql(f"PRAGMA {name}").scalar()


def test_what_was_written_is_read_again(database: Database) -> None:
    person = save_person(database)
    assert (person.id, person.version) == (1, 1)
    with database.read() as session:
        kept = session.scalars(sa.select(Person)).one()
    assert (kept.uid, kept.family, kept.titles, kept.created_at) == (person.uid, "Chen", [], person.created_at)


def test_every_write_says_what_it_changed(database: Database) -> None:
    told: list[frozenset[str]] = []
    database.changed.append(told.append)
    person = save_person(database)
    with database.write("both") as session:
        session.get_one(Person, person.id).note = "x"
        session.add(Tag(name="Hafen"))
    with database.write("nothing"):
        pass
    assert told == [{"Person"}, {"Person", "Tag"}, frozenset()]


def test_a_failed_write_leaves_nothing_and_tells_nobody(database: Database) -> None:
    told: list[frozenset[str]] = []
    database.changed.append(told.append)
    with pytest.raises(ZeroDivisionError):
        add_and(database, lambda _session: 1 // 0)
    assert families(database) == []
    assert told == []
    save_person(database)


def add_and(database: Database, then: object) -> None:
    with database.write("add") as session:
        session.add(Person(family="Chen"))
        session.flush()
        then(session)  # type: ignore[operator]


def test_a_reading_session_changes_nothing(database: Database) -> None:
    person = save_person(database)
    with database.read() as session:
        session.get_one(Person, person.id).family = "Wang"
        with pytest.raises(RuntimeError, match="only reads"):
            session.flush()
    assert families(database) == ["Chen"]


def test_a_read_sees_one_state_while_others_write(sqlite: Database, second: Database) -> None:
    save_person(sqlite)
    with sqlite.read() as session:
        assert len(session.scalars(sa.select(Person)).all()) == 1
        save_person(second)
        assert len(session.scalars(sa.select(Person)).all()) == 1
    assert len(families(sqlite)) == 2


def test_a_record_saved_twice_from_the_same_state_is_a_conflict(database: Database) -> None:
    person = save_person(database)
    with database.read() as session:
        mine, theirs = (session.get_one(Person, person.id), None)
    with database.read() as session:
        theirs = session.get_one(Person, person.id)
    theirs.family = "Wang"
    merge(database, theirs)
    mine.family = "Li"
    with pytest.raises(Conflict):
        merge(database, mine)
    assert families(database) == ["Wang"]


def merge(database: Database, record: Person) -> None:
    with database.write("merge") as session:
        session.merge(record)


def test_two_sessions_that_overlap_do_not_overwrite_each_other(postgresql: Database) -> None:
    person = save_person(postgresql)

    def change_elsewhere(session: Session) -> None:
        late = session.get_one(Person, person.id)
        with postgresql._sessions(bind=postgresql._writing, info={"who": "b", "label": "b"}) as other:
            other.get_one(Person, person.id).family = "Wang"
            other.commit()
        late.family = "Li"
        session.flush()

    with pytest.raises(Conflict):
        add_and(postgresql, change_elsewhere)
    assert families(postgresql) == ["Wang"]


def test_what_exists_or_is_still_used_is_a_conflict(database: Database) -> None:
    person = save_person(database)
    with database.write("point") as session:
        session.add_all([ContactPoint(person_id=person.id, kind=ContactKind.WEB), Tag(name="Hafen")])
    for record in (Tag(name="Hafen"), ContactPoint(person_id=99, kind=ContactKind.WEB)):
        with pytest.raises(Conflict):
            add_and(database, lambda session, record=record: session.add(record))
    with pytest.raises(Conflict):
        add_and(database, lambda session: session.delete(session.get_one(Person, person.id)))
    assert families(database) == ["Chen"]


def test_a_broken_invariant_is_a_bug_that_rises_without_the_data(sqlite: Database) -> None:
    with pytest.raises(sa.exc.IntegrityError) as caught:
        add_and(sqlite, lambda session: session.add(ContactPoint(kind=ContactKind.WEB, value="secret@x.example")))
    assert "secret" not in str(caught.value)


def test_four_threads_write_a_hundred_times_each(sqlite: Database, second: Database) -> None:
    save_person(sqlite, "0")
    failures: list[BaseException] = []

    def count_up(database: Database) -> None:
        try:
            for _ in range(100):
                with database.write("count") as session:
                    person = session.get_one(Person, 1)
                    person.family = str(int(person.family) + 1)
        except Problem as problem:
            failures.append(problem)

    threads = [threading.Thread(target=count_up, args=(database,)) for database in (sqlite, second) * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert families(sqlite) == ["400"]


def test_a_workspace_that_stays_locked_is_busy(
    sqlite: Database, second: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crm.storage.database.BUSY_SECONDS", 0.05)
    with sqlite.write("long"):
        with second.read() as session:
            assert session.scalars(sa.select(Person)).all() == []
        second._engine.dispose()
        sa.event.listen(second._engine, "connect", lambda raw, _: raw.execute("PRAGMA busy_timeout=50"))
        with pytest.raises(Busy, match=r"workspace\.qiao"):
            save_person(second)
        with pytest.raises(Busy, match=r"workspace\.qiao"):
            save_person(sqlite)
    save_person(second)


def test_the_connection_is_set_up_so_that_saved_means_saved(sqlite: Database) -> None:
    settings = {
        "foreign_keys": 1, "synchronous": 2, "journal_mode": "wal", "busy_timeout": 5000, "trusted_schema": 0,
        "cell_size_check": 1, "secure_delete": 1, "mmap_size": 0,
    }  # fmt: skip
    assert {name: pragma(sqlite, name) for name in settings} == settings


def test_a_full_disk_is_told_and_everything_before_is_kept(sqlite: Database) -> None:
    save_person(sqlite)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (sqlite.path.stat().st_size + 50_000, limits[1]))
    try:
        with pytest.raises(Problem, match=r"workspace\.qiao"):
            add_and(sqlite, lambda session: session.add(Person(note="x" * 1_000_000)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert families(sqlite) == ["Chen"]
    assert pragma(sqlite, "integrity_check") == "ok"
    save_person(sqlite, "Wang")
    assert families(sqlite) == ["Chen", "Wang"]


def test_a_closed_workspace_is_one_file_for_its_owner_only(workspace: Path, sqlite: Database) -> None:
    save_person(sqlite)
    sqlite.close()
    assert [path.name for path in workspace.parent.iterdir()] == ["workspace.qiao"]
    assert workspace.stat().st_mode & 0o777 == 0o600


def test_a_new_workspace_refuses_to_replace_a_file(tmp_path: Path) -> None:
    target = tmp_path / "a.qiao"
    target.write_text("mine")
    with pytest.raises(Problem, match=r"a\.qiao"):
        create(target, who="test")
    assert target.read_text() == "mine"


def test_a_new_workspace_on_a_full_disk_leaves_nothing(tmp_path: Path) -> None:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
    try:
        with pytest.raises(Problem):
            create(tmp_path / "a.qiao", who="test")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["a b.qiao", "会谈 100%.qiao", "what?.qiao", "a#b&mode=ro.qiao", "Müller's.qiao"])
def test_any_file_name_will_do(tmp_path: Path, name: str) -> None:
    database = create(tmp_path / name, who="test")
    save_person(database)
    database.close()
    for write in (True, False):
        again = open_workspace(tmp_path / name, who="test", write=write)
        assert families(again) == ["Chen"]
        again.close()
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_workspace_opened_for_reading_says_why_it_does_not_write(workspace: Path) -> None:
    database = open_workspace(workspace, who="test", write=False)
    assert database.read_only
    with pytest.raises(Problem, match="only for reading"):
        save_person(database)
    assert families(database) == []
    database.close()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become nobody")
def test_a_write_protected_workspace_can_be_read(workspace: Path, sqlite: Database) -> None:
    save_person(sqlite)
    sqlite.close()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(shutil.copy(workspace, folder))
        for place in (path, path.parent):
            place.chmod(0o755)
        os.setresuid(65534, 65534, 0)
        try:
            read_as_nobody(path)
        finally:
            os.setresuid(0, 0, 0)
        assert [place.name for place in Path(folder).iterdir()] == ["workspace.qiao"]


def read_as_nobody(path: Path) -> None:
    database = open_workspace(path, who="nobody")
    assert families(database) == ["Chen"]
    with pytest.raises(Problem, match=r"workspace\.qiao.*write-protected"):
        save_person(database)
    database.close()


def test_the_full_text_index_follows_its_table(sqlite: Database) -> None:
    entry = SearchEntry(kind=Kind.PERSON, record_id=1, names=" chen jinshi", more=" zhongnan", sort_key=b"chen")
    with sqlite.write("index") as session:
        session.add(entry)
    assert found(sqlite, "jin*") == [entry.id]
    with sqlite.write("index") as session:
        session.get_one(SearchEntry, entry.id).names = " wang"
    assert (found(sqlite, "jin*"), found(sqlite, "zhong*")) == ([], [entry.id])
    with sqlite.write("index") as session:
        session.execute(sa.delete(SearchEntry))
    assert found(sqlite, "zhong*") == []


def found(database: Database, query: str) -> list[int]:
    with database.read() as session:
        statement = sa.text("SELECT rowid FROM search_fts WHERE search_fts MATCH :query")
        return list(session.scalars(statement, {"query": query}))


def test_settings_of_any_shape_are_kept(database: Database) -> None:
    with database.write("settings") as session:
        session.add_all([Setting(key="as_of", value="2019-11-04"), Setting(key="counters", value={"FB": {"2019": 3}})])
    with database.read() as session:
        kept = {setting.key: setting.value for setting in session.scalars(sa.select(Setting))}
    assert kept == {"as_of": "2019-11-04", "counters": {"FB": {"2019": 3}}}


def test_who_wrote_is_the_one_who_opened(sqlite: Database, second: Database) -> None:
    save_person(sqlite)
    save_person(second)
    with sqlite.read() as session:
        assert list(session.scalars(sa.select(journal.Operation.who).order_by(journal.Operation.id))) == [
            "test",
            "second",
        ]
