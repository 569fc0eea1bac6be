"""Taking an operation back: in reverse order, as an operation of its own, and never over a later change."""

from itertools import groupby
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, attributes

from crm.base import Record, is_uid
from crm.errors import Conflict, NotFound
from crm.i18n import translate
from crm.journal.notation import TECHNICAL, columns, decode, encode, kind_named, table_of, title
from crm.journal.recording import begin_undo, changed
from crm.journal.tables import Action, Entry, Operation


def undo(session: Session, operation_uid: str) -> frozenset[str]:
    """Take back what this operation did; undoing the undo does it again. Return the names of the classes changed."""
    query = sa.select(Operation).where(Operation.uid == operation_uid)
    operation = session.scalar(query) if is_uid(operation_uid) else None
    if operation is None:
        raise NotFound(translate("crm", "There is nothing to undo."))
    if session.scalar(sa.select(Operation.id).where(Operation.undoes_id == operation.id)) is not None:
        raise Conflict(translate("crm", "This has been undone already."))
    begin_undo(session, operation)
    entries = session.scalars(
        sa.select(Entry).where(Entry.operation_id == operation.id).order_by(Entry.id.desc())
    ).all()
    for _, together in groupby(entries, _flushed_together):
        _revert_all(session, list(together))
    return changed(session)


def _flushed_together(entry: Entry) -> tuple[str, Action, int]:
    """Rows of a table that refers to itself go one by one, because only the journal knows their order."""
    kind = kind_named(entry.kind)
    tree = kind is not None and any(key.column.table is kind.__table__ for key in kind.__table__.foreign_keys)
    return entry.kind, entry.action, entry.id if tree else 0


def _revert_all(session: Session, entries: list[Entry]) -> None:
    """All at once, or one by one to find the one that cannot be taken back because others use it."""
    first = _conflict(entries[0], _find(session, entries[0]))
    try:
        with session.begin_nested():
            back = [record for entry in entries if (record := _revert(session, entry))]
            versions = [record.version for record in back]
            session.flush()
    except IntegrityError as error:
        if len(entries) == 1:
            raise first from error
        for entry in entries:
            _revert_all(session, [entry])
        return
    for record, version in zip(back, versions, strict=True):
        _count_on(session, record, version)


def _find(session: Session, entry: Entry) -> Record | None:
    kind = kind_named(entry.kind)
    return session.scalar(sa.select(kind).where(kind.uid == entry.uid)) if kind else None


def _revert(session: Session, entry: Entry) -> Record | None:
    """Take one entry back; return the record if it comes back from deletion."""
    kind, record = kind_named(entry.kind), _find(session, entry)
    if kind is None:
        raise _conflict(entry)
    if entry.action is Action.DELETE:
        if record is not None:
            raise _conflict(entry, record)
        return _bring_back(session, kind, entry)
    if record is None:
        raise _conflict(entry)
    if entry.action is Action.UPDATE:
        _set_back(record, entry)
    elif _changed_since(session, entry):
        raise _conflict(entry, record)
    else:
        session.delete(record)
    return None


def _set_back(record: Record, entry: Entry) -> None:
    """Only the fields of this entry: what was changed elsewhere in the record meanwhile stays."""
    names = columns(type(record))
    for name, (old, new) in (entry.changes or {}).items():
        if name not in names or name in TECHNICAL or encode(names[name], getattr(record, name)) != new:
            raise _conflict(entry, record)
        setattr(record, name, decode(names[name], old))


def _bring_back(session: Session, kind: type[Record], entry: Entry) -> Record:
    names = columns(kind)
    written = {name: pair[0] for name, pair in (entry.changes or {}).items() if name in names}
    values = {name: decode(names[name], old) for name, old in written.items() if name != "updated_at"}
    record = kind(**values)
    session.add(record)
    return record


def _count_on(session: Session, record: Record, version: int) -> None:
    """A record that came back counts on, or a form opened before its deletion would fit version 1 again."""
    table, following = table_of(type(record)), version + 1
    session.connection().execute(sa.update(table).where(table.c.id == record.id).values(version=following))
    attributes.set_committed_value(record, "version", following)


def _changed_since(session: Session, entry: Entry) -> bool:
    """Whether a later operation on the record still stands: one that was undone does not count, nor does its undo."""
    later = (
        sa.select(Operation.id, Operation.undoes_id)
        .join(Entry, Entry.operation_id == Operation.id)
        .where(Entry.uid == entry.uid, Operation.id > entry.operation_id)
        .distinct()
    )
    rows = session.execute(later).all()
    undone_by = {row.undoes_id: row.id for row in rows if row.undoes_id is not None}
    return any(row.undoes_id is None and _stands(row.id, undone_by) for row in rows)


def _stands(operation_id: int, undone_by: dict[int, int]) -> bool:
    stands = True
    while (operation_id := undone_by.get(operation_id, 0)) != 0:
        stands = not stands
    return stands


def _conflict(entry: Entry, record: Record | None = None) -> Conflict:
    values: dict[str, Any] = {name: old for name, (old, _new) in (entry.changes or {}).items()}
    if record is not None:
        values = {name: getattr(record, name) for name in columns(type(record))}
    text = translate("crm", "“{name}” was changed again afterwards; nothing was undone. Please change it by hand.")
    return Conflict(text.format(name=title(values) or entry.kind))
