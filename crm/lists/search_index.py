"""Keeps the search entries and sort keys in step with the records, inside the transaction that changes them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session, sessionmaker

from crm.lists import search_text
from crm.models import (
    Alias,
    Commitment,
    ContactPoint,
    Cooperation,
    CooperationParty,
    Delegation,
    Evidence,
    GovernmentBody,
    Involvement,
    Kind,
    Occasion,
    Organisation,
    Person,
    Position,
    Project,
    ProjectPartner,
    SearchEntry,
    Tagging,
    Topic,
)
from crm.values import sortkeys

_PENDING = "search entries to renew"
_PIECE = 500
_TABLE: sa.Table = SearchEntry.metadata.tables[SearchEntry.__tablename__]

Found = Iterable[tuple[Kind, int | None]]


def attach(sessions: sessionmaker[Session]) -> None:
    """Let every session of this factory derive sort keys and search entries."""
    sa.event.listen(sessions, "before_flush", _set_sort_keys)
    sa.event.listen(sessions, "after_flush", _note_changes)
    sa.event.listen(sessions, "before_commit", _renew_noted)


def renew(session: Session, kind: Kind, ids: Iterable[int]) -> None:
    """Write the search entries of these records anew; records in the trash lose theirs."""
    wanted = sorted(set(ids))
    for start in range(0, len(wanted), _PIECE):
        piece = wanted[start : start + _PIECE]
        entries = search_text.entries(session, kind, piece)
        connection = session.connection()
        table = _TABLE
        known = {
            row.record_id: row.id
            for row in connection.execute(
                sa.select(SearchEntry.id, SearchEntry.record_id).where(
                    SearchEntry.kind == kind, SearchEntry.record_id.in_(piece)
                )
            )
        }
        gone = set(known) - {entry["record_id"] for entry in entries}
        if gone:
            connection.execute(sa.delete(table).where(table.c.id.in_([known[record_id] for record_id in gone])))
        changed = [{**entry, "b_id": known[entry["record_id"]]} for entry in entries if entry["record_id"] in known]
        if changed:
            connection.execute(sa.update(table).where(table.c.id == sa.bindparam("b_id")), changed)
        fresh = [entry for entry in entries if entry["record_id"] not in known]
        if fresh:
            connection.execute(sa.insert(table), fresh)


def _set_sort_keys(session: Session, _context: object, _instances: object) -> None:
    for record in (*session.new, *session.dirty):
        if isinstance(record, Person):
            record.sort_key = sortkeys.person(record.full_name)
            record.sort_key_zh = sortkeys.person_zh(record.full_name)
        elif isinstance(record, Organisation):
            record.sort_key = sortkeys.text(record.name.best("de")[0])


def _note_changes(session: Session, _context: object) -> None:
    for record in (*session.new, *session.dirty, *session.deleted):
        lead = _LEADS.get(type(record).__name__)
        if lead:
            _pending(session).extend((kind, id_) for kind, id_ in lead(record) if id_ is not None)


def _renew_noted(session: Session) -> None:
    session.flush()
    noted: dict[Kind, set[int]] = defaultdict(set)
    for kind, record_id in _pending(session):
        noted[kind].add(record_id)
    _pending(session).clear()
    organisations = noted.get(Kind.ORGANISATION, set())
    if organisations:
        for kind, ids in _named_after(session, organisations).items():
            noted[kind] |= ids
    for kind, ids in noted.items():
        renew(session, kind, ids)


def _pending(session: Session) -> list[tuple[Kind, int]]:
    pending: list[tuple[Kind, int]] = session.info.setdefault(_PENDING, [])
    return pending


def _named_after(session: Session, organisations: set[int]) -> Mapping[Kind, set[int]]:
    """Records whose entry holds the names of these organisations."""
    queries: dict[Kind, sa.Select[Any]] = {
        Kind.PERSON: sa.select(Position.person_id).where(Position.organisation_id.in_(organisations)),
        Kind.PROJECT: sa.select(ProjectPartner.project_id).where(ProjectPartner.organisation_id.in_(organisations)),
        Kind.COOPERATION: sa.select(CooperationParty.cooperation_id).where(
            CooperationParty.organisation_id.in_(organisations)
        ),
        Kind.DELEGATION: sa.select(Delegation.id).where(Delegation.sender_id.in_(organisations)),
        Kind.COMMITMENT: sa.select(Commitment.id).where(Commitment.responsible_organisation_id.in_(organisations)),
    }
    found = {kind: set(session.scalars(query)) for kind, query in queries.items()}
    occasions = session.execute(
        sa.select(Occasion.type, Occasion.id)
        .join(Involvement, Involvement.occasion_id == Occasion.id)
        .where(Involvement.organisation_id.in_(organisations))
    )
    for type_, occasion_id in occasions:
        found.setdefault(Kind(type_), set()).add(occasion_id)
    return found


def _contact_point(record: ContactPoint) -> Found:
    return [(Kind.PERSON, record.person_id), (Kind.ORGANISATION, record.organisation_id)]


def _involvement(record: Involvement) -> Found:
    return [(Kind.EVENT, record.occasion_id), (Kind.MEETING, record.occasion_id)]


def _of(kind: Kind, attribute: str = "id") -> Callable[[Any], Found]:
    return lambda record: [(kind, getattr(record, attribute))]


def _subject(record: Tagging | Evidence) -> Found:
    return [(record.subject_kind, record.subject_id)]


_LEADS: Mapping[str, Callable[[Any], Found]] = {
    Person.__name__: _of(Kind.PERSON),
    Position.__name__: _of(Kind.PERSON, "person_id"),
    ContactPoint.__name__: _contact_point,
    Organisation.__name__: _of(Kind.ORGANISATION),
    Alias.__name__: _of(Kind.ORGANISATION, "organisation_id"),
    GovernmentBody.__name__: _of(Kind.ORGANISATION, "organisation_id"),
    Project.__name__: _of(Kind.PROJECT),
    ProjectPartner.__name__: _of(Kind.PROJECT, "project_id"),
    "Event": _of(Kind.EVENT),
    "Meeting": _of(Kind.MEETING),
    Involvement.__name__: _involvement,
    Topic.__name__: _of(Kind.TOPIC),
    Commitment.__name__: _of(Kind.COMMITMENT),
    Cooperation.__name__: _of(Kind.COOPERATION),
    CooperationParty.__name__: _of(Kind.COOPERATION, "cooperation_id"),
    Delegation.__name__: _of(Kind.DELEGATION),
    Tagging.__name__: _subject,
    Evidence.__name__: _subject,
}
