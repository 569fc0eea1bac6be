"""The history of one record, read from the journal."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm.journal.notation import TECHNICAL, columns, decode, kind_named
from crm.journal.tables import Action, Entry, Operation


@dataclass(frozen=True, slots=True)
class Change:
    """One field that went from `old` to `new`; a new record has one change without a field."""

    at: dt.datetime
    who: str
    label: str
    operation: str
    action: Action
    field: str = ""
    old: Any = None
    new: Any = None


def history(session: Session, uid: str) -> list[Change]:
    """All that happened to the record of this uid, the oldest first; the last values of a deleted one are there too."""
    rows = session.execute(
        sa.select(Entry, Operation)
        .join(Operation, Operation.id == Entry.operation_id)
        .where(Entry.uid == uid)
        .order_by(Entry.id)
    )
    return [change for entry, operation in rows for change in _changes(entry, operation)]


def _changes(entry: Entry, operation: Operation) -> Iterator[Change]:
    facts = (operation.at, operation.who, operation.label, operation.uid, entry.action)
    if entry.action is Action.CREATE:
        yield Change(*facts)
        return
    kind = kind_named(entry.kind)
    left_out = TECHNICAL | (kind.__derived__ if kind else frozenset())
    known = columns(kind) if kind else {}
    for name, (old, new) in (entry.changes or {}).items():
        if name in left_out or (entry.action is Action.DELETE and old is None):
            continue
        column = known.get(name)
        if column is None:  # a field of an earlier version of the program is shown as it was written down
            yield Change(*facts, field=name, old=old, new=new)
        else:
            yield Change(*facts, field=name, old=decode(column, old), new=decode(column, new))
