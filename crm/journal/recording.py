"""Writing the journal: what a flush changes is noted in the same transaction."""

import functools
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.orm import ORMExecuteState, Session, SessionTransaction, UOWTransaction, sessionmaker

from crm.base import Base, Record, new_uid, now
from crm.journal.notation import TECHNICAL, columns, encode
from crm.journal.tables import Action, Entry, Operation

_UNKNOWN = object()


@dataclass(slots=True)
class _Work:
    """What the running transaction of a session has done so far."""

    uid: str = field(default_factory=new_uid)
    operation_id: int | None = None
    undoes_id: int | None = None
    rolled_back: bool = False
    kinds: set[str] = field(default_factory=set)
    before: dict[Record, dict[str, Any]] = field(default_factory=dict)
    touched: dict[Record, Action] = field(default_factory=dict)


def attach(sessions: sessionmaker[Session] | type[Session]) -> None:
    """Let these sessions keep the journal. `session.info` says "who" and "label"; one without a label cannot write."""
    event.listen(sessions, "before_flush", _before_flush)
    event.listen(sessions, "after_flush", _after_flush)
    event.listen(sessions, "after_soft_rollback", _after_rollback)
    event.listen(sessions, "after_transaction_end", _after_end)
    event.listen(sessions, "do_orm_execute", _refuse_bulk)


def changed(session: Session) -> frozenset[str]:
    """The names of the classes that the running write has changed so far."""
    return frozenset(_work(session).kinds)


def touched(session: Session) -> dict[Record, Action]:
    """The records that the running write has changed so far, and how; many rows at once are not among them."""
    return dict(_work(session).touched)


def operation_uid(session: Session) -> str:
    """What `undo` calls the running write, should it change anything."""
    return _work(session).uid


def begin_undo(session: Session, undone: Operation) -> None:
    """Let the running write, which has changed nothing yet, be the one that undoes another."""
    work = _work(session)
    if work.operation_id is not None:
        message = "an undo is a write of its own"
        raise RuntimeError(message)
    work.undoes_id = undone.id


def begin_entries(session: Session, kind: str | None) -> int:
    """The id of the operation that this write is, made at its first change."""
    work = _work(session)
    if kind:
        work.kinds.add(kind)
    if work.operation_id is None:
        work.operation_id = _operation(session, work)
    return work.operation_id


def _operation(session: Session, work: _Work) -> int:
    """A savepoint that was rolled back may have taken the row along, or may not: the uid stays the same."""
    connection = session.connection()
    if work.rolled_back:
        known = connection.scalar(sa.select(Operation.id).where(Operation.uid == work.uid))
        if known is not None:
            return known
    row = {"who": session.info["who"], "label": session.info["label"], "undoes_id": work.undoes_id}
    return connection.scalars(sa.insert(Operation).values(uid=work.uid, at=now(), **row).returning(Operation.id)).one()


def _work(session: Session) -> _Work:
    if "work" not in session.info:
        session.info["work"] = _Work()
    work: _Work = session.info["work"]
    return work


def _before_flush(session: Session, _context: UOWTransaction, _instances: object) -> None:
    """Keep what was: after the flush the deleted rows are gone."""
    altered = [record for record in session.dirty if session.is_modified(record)]
    if not (altered or session.new or session.deleted):
        return
    if "label" not in session.info:
        message = "this session only reads: changes need Database.write()"
        raise RuntimeError(message)
    before = _work(session).before
    before.clear()
    for record in (*altered, *session.deleted):
        if isinstance(record, Record):
            before[record] = _values_before(session, record)


def _after_flush(session: Session, _context: UOWTransaction) -> None:
    work = _work(session)
    created = [record for record in session.new if isinstance(record, Record)]
    deleted = [record for record in session.deleted if isinstance(record, Record)]
    updated = [record for record in work.before if record not in session.deleted]
    rows = [_row(record, Action.CREATE, None) for record in sorted(created, key=_place)]
    rows += [_row(record, Action.UPDATE, changes) for record in updated if (changes := _changes(work, record))]
    for record in sorted(deleted, key=_place, reverse=True):
        rows.append(_row(record, Action.DELETE, _last_values(work, record)))
    work.touched.update(dict.fromkeys(updated, Action.UPDATE))
    work.touched.update(dict.fromkeys(created, Action.CREATE))
    work.touched.update(dict.fromkeys(deleted, Action.DELETE))
    work.before.clear()
    if rows:
        operation_id = begin_entries(session, None)
        work.kinds.update(row["kind"] for row in rows)
        session.connection().execute(sa.insert(Entry), [{**row, "operation_id": operation_id} for row in rows])


def _row(record: Record, action: Action, changes: dict[str, Any] | None) -> dict[str, Any]:
    return {"kind": type(record).__name__, "uid": record.uid, "action": action, "changes": changes}


def _changes(work: _Work, record: Record) -> dict[str, Any]:
    """{field: [old, new]} of what really differs; what is computed from other fields is left out."""
    changes = {}
    now_loaded = sa.inspect(record).dict
    left_out = TECHNICAL | record.__derived__
    for name, column in columns(type(record)).items():
        old, new = work.before[record][name], now_loaded.get(name, _UNKNOWN)
        if name not in left_out and new is not _UNKNOWN and new != old:
            changes[name] = [encode(column, old), encode(column, new)]
    return changes


def _last_values(work: _Work, record: Record) -> dict[str, Any]:
    """All that the row held, its id and its computed fields too, so that undo can bring it back as it was."""
    before = work.before[record]
    return {name: [encode(column, before[name]), None] for name, column in columns(type(record)).items()}


def _values_before(session: Session, record: Record) -> dict[str, Any]:
    """What the database holds of this record before the flush: as loaded, or read now where that is not known."""
    state = sa.inspect(record)
    names = columns(type(record))
    known = {}
    for name in names:
        history = state.attrs[name].history
        was = [*history.deleted, *history.unchanged]
        if not was:
            return _row_before(session, record)
        known[name] = was[0]
    return known


def _row_before(session: Session, record: Record) -> dict[str, Any]:
    names = columns(type(record))
    key = sa.inspect(record).identity or ()
    row = session.connection().execute(sa.select(*names.values()).where(names["id"].in_(key))).mappings().one()
    return {name: row[column] for name, column in names.items()}


def _place(record: Record) -> tuple[int, int]:
    """The order in which records have to come into being: what others refer to first."""
    return _order(len(Base.metadata.tables))[record.__tablename__], record.id


@functools.cache
def _order(_count: int) -> dict[str, int]:
    return {table.name: number for number, table in enumerate(Base.metadata.sorted_tables)}


def _after_rollback(session: Session, _previous: SessionTransaction) -> None:
    work = _work(session)
    work.operation_id, work.rolled_back = None, True


def _after_end(session: Session, transaction: SessionTransaction) -> None:
    if transaction.parent is None:
        session.info.pop("work", None)


def _refuse_bulk(state: ORMExecuteState) -> None:
    """The flush, and with it the journal and the version counter, would not see it."""
    if not state.is_update and not state.is_delete and not state.is_insert:
        return
    table = getattr(state.statement, "table", None)
    if table is None or table.name in _journaled(len(Base.metadata.tables)):
        message = "change records one by one or by bulk_insert: the journal does not see this statement"
        raise RuntimeError(message)


@functools.cache
def _journaled(_count: int) -> frozenset[str]:
    kinds = (mapper.class_ for mapper in Base.registry.mappers)
    return frozenset(kind.__tablename__ for kind in kinds if issubclass(kind, Record))
