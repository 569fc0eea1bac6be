"""Keeping, trashing and restoring any record: one way for all of them."""

from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm.base import Entity, Record, is_uid, now
from crm.errors import Conflict, Invalid, NotFound
from crm.i18n import translate
from crm.values.text import storage_form

R = TypeVar("R", bound=Record)
E = TypeVar("E", bound=Entity)
_CHAINS = ("parent_id", "previous_id", "blocked_by_id")


def save(session: Session, record: R) -> R:
    """Check the record and keep it; a detached copy replaces what was kept under its id, if nobody changed that since.

    Raises Invalid with a sentence per field, Conflict when someone else saved the record in between.
    """
    clean_texts(record)
    record.check()
    refuse_ring(session, record)
    if sa.inspect(record).detached:
        record = _merged(session, record)
    else:
        session.add(record)
    session.flush()
    return record


def remove(session: Session, record: Record) -> None:
    """Take away a part of a record, such as a phone number; the journal can bring it back."""
    session.delete(session.merge(record) if sa.inspect(record).detached else record)
    session.flush()


def trash(session: Session, record: E) -> E:
    """Move a record to the trash."""
    record = _merged(session, record) if sa.inspect(record).detached else record
    record.deleted_at = now()
    session.flush()
    return record


def restore(session: Session, record: E) -> E:
    """Take a record out of the trash."""
    record = _merged(session, record) if sa.inspect(record).detached else record
    record.deleted_at = None
    session.flush()
    return record


def by_uid(session: Session, model: type[R], uid: str) -> R:
    """The record with this uid, also from the trash; raises NotFound."""
    record = session.scalar(sa.select(model).where(model.uid == uid)) if is_uid(uid) else None
    if record is None:
        raise NotFound(translate("crm", "No record has the uid {uid}.").format(uid=uid))
    return record


def refuse_ring(session: Session, record: Record) -> None:
    """A record cannot come above, before or in the way of itself, however long the chain."""
    for field in _CHAINS:
        above = getattr(record, field, None)
        while above is not None:
            if above == record.id:
                raise Invalid(**{field: translate("crm", "This would lead back to the record itself.")})
            above = session.scalar(sa.select(getattr(type(record), field)).where(type(record).id == above))


def clean_texts(record: Record) -> None:
    """Bring every text of the record into storage form; text that cannot be kept is a problem of its field."""
    problems = {}
    for attribute in sa.inspect(type(record)).column_attrs:
        value = getattr(record, attribute.key)
        try:
            cleaned = _clean(value, attribute.columns[0].type)
        except ValueError:
            problems[attribute.key] = translate(
                "crm", "This text holds characters that cannot be kept. Type it again instead of pasting it."
            )
            continue
        if cleaned is not value:
            setattr(record, attribute.key, cleaned)
    if problems:
        raise Invalid(**problems)


def _clean(value: Any, kind: sa.types.TypeEngine[Any]) -> Any:  # noqa: ANN401 - a column holds any type
    if isinstance(kind, sa.Enum) and kind.enum_class and value is not None:
        return kind.enum_class(value)
    if isinstance(value, str):
        return storage_form(value)
    if isinstance(value, list):
        return [storage_form(item) if isinstance(item, str) else item for item in value]
    return value


def _merged(session: Session, record: R) -> R:
    kept = session.get(type(record), record.id)
    if kept is None or kept.version != record.version:
        raise Conflict(
            translate(
                "crm",
                "Someone else changed this record in the meantime. Your text is still here; open the record again.",
            )
        )
    return session.merge(record)
