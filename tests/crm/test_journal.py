"""The journal writes down every change, and takes it back."""

import datetime as dt
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

import crm
from crm import journal
from crm.base import Record
from crm.errors import Conflict, NotFound
from crm.models import Alias, ContactPoint, Figure, Kind, Meeting, Organisation, Person, Position, SearchEntry
from crm.models.organisation import OrganisationKind
from crm.models.person import ContactKind
from crm.storage.database import Database
from crm.values.names import Gender

pytestmark = pytest.mark.usefixtures("english")


def save(database: Database, *records: Record, label: str = "save") -> str:
    with database.write(label) as session:
        for record in records:
            session.add(record)
            session.flush()
        return journal.operation_uid(session)


def change(database: Database, record: Record, **values: object) -> str:
    with database.write("change") as session:
        kept = session.get_one(type(record), record.id)
        for name, value in values.items():
            setattr(kept, name, value)
        return journal.operation_uid(session)


def delete(database: Database, *records: Record) -> str:
    with database.write("delete") as session:
        for record in records:
            session.delete(session.get_one(type(record), record.id))
            session.flush()
        return journal.operation_uid(session)


def undo(database: Database, operation: str) -> str:
    with database.write("undo") as session:
        journal.undo(session, operation)
        return journal.operation_uid(session)


def all_of(database: Database, kind: type[Any]) -> list[Any]:
    with database.read() as session:
        return list(session.scalars(sa.select(kind).order_by(kind.id)))


def values_of(record: Record) -> dict[str, Any]:
    left_out = {"version", "updated_at"}
    return {a.key: getattr(record, a.key) for a in sa.inspect(type(record)).column_attrs if a.key not in left_out}


def chen(**values: object) -> Person:
    return Person(family="Chen", given="Jinshi", family_zh="陈", given_zh="锦石", **values)


def test_one_write_is_one_operation_with_who_and_label(database: Database) -> None:
    save(database, chen(), Organisation(kind=OrganisationKind.COMPANY, name_de="Zhongnan"), label="Two at once")
    operations, entries = all_of(database, journal.Operation), all_of(database, journal.Entry)
    assert [(o.who, o.label) for o in operations] == [("test", "Two at once")]
    assert [(e.kind, e.action, e.changes) for e in entries] == [
        ("Person", journal.Action.CREATE, None),
        ("Organisation", journal.Action.CREATE, None),
    ]


def test_a_write_that_changes_nothing_leaves_no_operation(database: Database) -> None:
    person = chen()
    save(database, person)
    change(database, person, given="Jinshi")
    assert len(all_of(database, journal.Operation)) == 1


def test_only_fields_that_really_changed_are_written_down(database: Database) -> None:
    person = chen()
    save(database, person)
    change(database, person, given="Jin Shi", family="Chen", titles=["Dr."], gender=Gender.MALE, sort_key=b"chen")
    assert all_of(database, journal.Entry)[-1].changes == {
        "given": ["Jinshi", "Jin Shi"],
        "titles": [[], ["Dr."]],
        "gender": ["unknown", "m"],
    }


def test_what_was_is_known_even_if_the_record_was_not_loaded(database: Database) -> None:
    person = chen()
    save(database, person)
    with database.write("change") as session:
        kept = session.get_one(Person, person.id)
        session.expire(kept)
        kept.given = "Jin"
    assert all_of(database, journal.Entry)[-1].changes == {"given": ["Jinshi", "Jin"]}


def test_a_relation_set_as_an_object_is_written_down_as_its_id(database: Database) -> None:
    person, first, second = chen(), organisation("A"), organisation("B")
    save(database, person, first, second)
    position = Position(person_id=person.id, organisation_id=first.id)
    save(database, position)
    with database.write("change") as session:
        kept = session.get_one(Position, position.id)
        kept.organisation = session.get_one(Organisation, second.id)
    assert all_of(database, journal.Entry)[-1].changes == {"organisation_id": [first.id, second.id]}


def organisation(name: str, **values: object) -> Organisation:
    return Organisation(kind=OrganisationKind.COMPANY, name_de=name, **values)


def test_create_edit_and_delete_are_undone_in_order(database: Database) -> None:
    person = chen(note="first")
    created = save(database, person)
    changed = change(database, person, note="second")
    deleted = delete(database, person)
    undo(database, deleted)
    assert [p.note for p in all_of(database, Person)] == ["second"]
    undo(database, changed)
    assert [p.note for p in all_of(database, Person)] == ["first"]
    undo(database, created)
    assert all_of(database, Person) == []


def test_what_was_deleted_comes_back_as_it_was(database: Database) -> None:
    figure = Figure(
        subject_kind=Kind.EVENT, subject_id=7, value=Decimal("3.2"), on=dt.date(2019, 10, 31), planned=True,
        deleted_at=dt.datetime(2020, 1, 2, 3, 4, 5, 678, tzinfo=dt.UTC),
    )  # fmt: skip
    meeting = Meeting(name_zh="会谈", starts_at=dt.time(9, 30), certainty={"on": "low"})
    person = chen(sort_key=b"\x00\xff", titles=["Prof.", "Dr."])
    save(database, figure, meeting, person)
    before = [values_of(all_of(database, kind)[0]) for kind in (Figure, Meeting, Person)]
    undo(database, delete(database, figure, meeting, person))
    assert [values_of(all_of(database, kind)[0]) for kind in (Figure, Meeting, Person)] == before


def test_a_record_that_came_back_counts_on(database: Database) -> None:
    person = chen()
    save(database, person)
    change(database, person, note="x")
    undo(database, delete(database, person))
    assert all_of(database, Person)[0].version == 3
    change(database, person, note="y")
    assert all_of(database, Person)[0].version == 4


def test_the_id_of_a_deleted_record_is_not_given_away(database: Database) -> None:
    first, second = chen(), chen()
    save(database, first)
    deleted = delete(database, first)
    save(database, second)
    undo(database, deleted)
    assert {p.uid for p in all_of(database, Person)} == {first.uid, second.uid}


def test_undoing_an_undo_does_it_again(database: Database) -> None:
    person = chen(note="kept")
    operation = save(database, person)
    for expected in ([], ["kept"], [], ["kept"]):
        operation = undo(database, operation)
        assert [p.note for p in all_of(database, Person)] == expected
    assert all_of(database, Person)[0].uid == person.uid


def test_parents_and_children_go_and_come_in_the_right_order(database: Database) -> None:
    parent = organisation("Konzern")
    child = organisation("Tochter")
    with database.write("tree") as session:
        session.add(parent)
        session.flush()
        child.parent_id = parent.id
        session.add_all([child, Alias(organisation_id=parent.id, name="K")])
        session.flush()
        session.add(organisation("Enkelin", parent_id=child.id))
        operation = journal.operation_uid(session)
    undone = undo(database, operation)
    assert all_of(database, Organisation) == all_of(database, Alias) == []
    undo(database, undone)
    assert [o.name_de for o in all_of(database, Organisation)] == ["Konzern", "Tochter", "Enkelin"]
    assert [o.parent_id for o in all_of(database, Organisation)] == [None, parent.id, child.id]
    assert [a.name for a in all_of(database, Alias)] == ["K"]


def test_several_flushes_of_one_write_are_undone_together(database: Database) -> None:
    person = chen(note="1")
    save(database, person)
    with database.write("twice") as session:
        kept = session.get_one(Person, person.id)
        for note in ("2", "3"):
            kept.note = note
            session.flush()
        operation = journal.operation_uid(session)
    undo(database, operation)
    assert [p.note for p in all_of(database, Person)] == ["1"]


def test_another_field_changed_since_is_left_alone(database: Database) -> None:
    person = chen(note="old")
    save(database, person)
    operation = change(database, person, note="new")
    change(database, person, given="Jin")
    undo(database, operation)
    assert [(p.note, p.given) for p in all_of(database, Person)] == [("old", "Jin")]


def test_the_same_field_changed_since_is_a_conflict_that_names_the_record(database: Database) -> None:
    person = chen(note="old")
    save(database, person)
    operation = change(database, person, note="new")
    change(database, person, note="newer")
    with pytest.raises(Conflict, match="Jinshi Chen"):
        undo(database, operation)
    assert [p.note for p in all_of(database, Person)] == ["newer"]


def test_a_new_record_that_was_changed_since_is_not_removed(database: Database) -> None:
    person = chen()
    created = save(database, person)
    changed = change(database, person, note="x")
    with pytest.raises(Conflict, match="Jinshi Chen"):
        undo(database, created)
    undo(database, undo(database, undo(database, changed)))
    undo(database, created)
    assert all_of(database, Person) == []


def test_a_new_record_that_others_use_is_not_removed(database: Database) -> None:
    person = chen()
    created = save(database, person)
    save(database, ContactPoint(person_id=person.id, kind=ContactKind.EMAIL, value="c@zhongnan.example"))
    with pytest.raises(Conflict):
        undo(database, created)
    assert len(all_of(database, Person)) == len(all_of(database, ContactPoint)) == 1


def test_nothing_is_undone_twice(database: Database) -> None:
    operation = save(database, chen())
    undo(database, operation)
    with pytest.raises(Conflict):
        undo(database, operation)
    with pytest.raises(NotFound):
        undo(database, "no such operation")


def test_a_savepoint_that_failed_leaves_nothing_in_the_journal(database: Database) -> None:
    with database.write("import") as session:
        savepoint = session.begin_nested()
        session.add(chen(note="lost"))
        session.flush()
        savepoint.rollback()
        session.add(chen(note="kept"))
    assert [p.note for p in all_of(database, Person)] == ["kept"]
    assert len(all_of(database, journal.Operation)) == len(all_of(database, journal.Entry)) == 1


def test_the_history_of_a_record_tells_what_it_was(database: Database) -> None:
    person = chen(note="old")
    save(database, person, label="New contact")
    change(database, person, note="new", gender=Gender.FEMALE)
    delete(database, person)
    with database.read() as session:
        changes = journal.history(session, person.uid)
    assert [(c.action.value, c.field, c.old, c.new) for c in changes[:3]] == [
        ("create", "", None, None),
        ("update", "gender", Gender.UNKNOWN, Gender.FEMALE),
        ("update", "note", "old", "new"),
    ]
    assert {c.field: c.old for c in changes if c.action is journal.Action.DELETE}["family_zh"] == "陈"
    assert (changes[0].who, changes[0].label) == ("test", "New contact")
    assert changes[0].at <= changes[-1].at <= dt.datetime.now(dt.UTC)


def test_many_rows_at_once_get_ids_uids_and_entries(database: Database) -> None:
    save(database, chen())
    with database.write("import") as session:
        ids = journal.bulk_insert(session, Person, [{"family": f"Li {n}", "titles": ["Dr."]} for n in range(12_000)])
        points = [{"person_id": i, "kind": ContactKind.WEB, "value": "x"} for i in ids[:3]]
        journal.bulk_insert(session, ContactPoint, points)
        session.add(organisation("one more"))
        assert journal.changed(session) == {"Person", "ContactPoint"}
    people = all_of(database, Person)
    assert [p.id for p in people][1:] == ids
    assert len({p.uid for p in people}) == 12_001
    assert (people[-1].family, people[-1].titles, people[-1].gender) == ("Li 11999", ["Dr."], Gender.UNKNOWN)
    assert people[-1].version == 1
    assert people[-1].created_at.tzinfo is dt.UTC
    created = [e for e in all_of(database, journal.Entry) if e.kind == "Person"]
    assert {e.uid for e in created} == {p.uid for p in people}
    assert len(all_of(database, journal.Operation)) == 2
    save(database, chen())


def test_many_rows_at_once_are_undone_together(database: Database) -> None:
    with database.write("import") as session:
        ids = journal.bulk_insert(session, Meeting, [{"name_de": str(n)} for n in range(50)])
        journal.bulk_insert(session, SearchEntry, [search_entry(i) for i in ids])
        operation = journal.operation_uid(session)
    assert [m.name_de for m in all_of(database, Meeting)] == [str(n) for n in range(50)]
    undo(database, operation)
    assert all_of(database, Meeting) == []


def search_entry(record_id: int) -> dict[str, Any]:
    return {"kind": Kind.MEETING, "record_id": record_id, "names": " a", "more": "", "sort_key": b"a"}


@pytest.mark.parametrize("wrong", [{"id": 1}, {"no_such_field": 1}])
def test_many_rows_at_once_refuse_what_they_do_not_know(sqlite: Database, wrong: dict[str, Any]) -> None:
    with sqlite.write("import") as session, pytest.raises(TypeError):
        journal.bulk_insert(session, Person, [{"family": "A"}, wrong])


@pytest.mark.parametrize(
    "statement", [sa.update(Person).values(note="x"), sa.delete(Person), sa.insert(Person).values(family="x")]
)
def test_statements_that_the_journal_would_not_see_are_refused(sqlite: Database, statement: sa.Executable) -> None:
    with sqlite.write("bulk") as session, pytest.raises(RuntimeError, match="one by one"):
        session.execute(statement)
    with sqlite.write("bulk") as session, pytest.raises(RuntimeError, match="one by one"):
        session.execute(sa.delete(Person.__table__))


def test_no_module_uses_the_ways_round_the_flush() -> None:
    around = re.compile(r"bulk_save_objects|bulk_insert_mappings|bulk_update_mappings|secondary=|passive_deletes")
    folder = Path(crm.__file__).parent
    found = [path.name for path in folder.rglob("*.py") if around.search(path.read_text(encoding="utf-8"))]
    assert found == []


def test_the_write_knows_which_records_it_touched(database: Database) -> None:
    person, other = chen(), chen()
    save(database, person, other)
    with database.write("mixed") as session:
        kept = session.get_one(Person, person.id)
        kept.note = "x"
        session.delete(session.get_one(Person, other.id))
        session.add(organisation("new"))
        session.flush()
        touched = {(type(r).__name__, action.value) for r, action in journal.touched(session).items()}
    assert touched == {("Person", "update"), ("Person", "delete"), ("Organisation", "create")}


def test_a_savepoint_that_failed_after_the_first_change_keeps_one_operation(database: Database) -> None:
    with database.write("import") as session:
        session.add(chen(note="first"))
        session.flush()
        savepoint = session.begin_nested()
        session.add(chen(note="lost"))
        session.flush()
        savepoint.rollback()
        session.add(chen(note="second"))
    assert [p.note for p in all_of(database, Person)] == ["first", "second"]
    assert len(all_of(database, journal.Operation)) == 1
    assert len(all_of(database, journal.Entry)) == 2
