"""Keeps the search entries and sort keys in step with the records, inside the transaction that changes them."""

import itertools
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session, sessionmaker

from crm.lists import search_places, search_text
from crm.lists.search_reading import ENTRIES, read
from crm.models import (
    Alias,
    Commitment,
    ContactPoint,
    Cooperation,
    CooperationParty,
    Delegation,
    Event,
    Evidence,
    GovernmentBody,
    Involvement,
    Kind,
    Meeting,
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
_PIECE = 4_000
_TABLE: sa.Table = SearchEntry.metadata.tables[SearchEntry.__tablename__]

Found = Iterable[tuple[Kind, int | None]]
# Fields that no entry holds: a changed note or date leaves the index alone.
NOT_SEARCHED = frozenset(
    {
        "note", "to_verify", "internal_note", "certainty", "source_id", "gender", "language", "salutation_de",
        "salutation_en", "salutation_zh", "status", "due_on", "naive_due_on", "review_on", "done_on", "provisional",
        "stage", "stage_since", "next_step_on",
    }
)  # fmt: skip


def attach(sessions: sessionmaker[Session]) -> None:
    """Let every session of this factory derive sort keys and search entries."""
    sa.event.listen(sessions, "before_flush", _set_sort_keys)
    sa.event.listen(sessions, "after_flush", _note_changes)
    sa.event.listen(sessions, "before_commit", _renew_noted)


def renew(session: Session, kind: Kind, ids: Iterable[int]) -> None:
    """Bring the search entries of these records up to date; records in the trash lose theirs."""
    source = search_text.Source(session)
    wanted = sorted(set(ids))
    for start in range(0, len(wanted), _PIECE):
        _renew_piece(source, kind, wanted[start : start + _PIECE])


def rebuild(session: Session, step: Callable[[int], None] | None = None) -> None:
    """Write the entries of all records anew: for many new records far quicker than to renew them.

    `step` is told how many records have been read.
    """
    connection = session.connection()
    connection.execute(sa.delete(_TABLE))
    read = itertools.count(_PIECE, _PIECE)
    source = search_text.Source(session)
    for kind in Kind:
        batches = _batches(source, kind, lambda: step(next(read)) if step else None)
        if connection.dialect.name == "sqlite":
            search_places.fill(connection, kind, batches)
        else:
            for entries in batches:
                connection.execute(sa.insert(_TABLE), entries)


def _batches(source: search_text.Source, kind: Kind, step: Callable[[], None]) -> Iterator[list[search_text.Entry]]:
    """The entries of all records of a kind in their order."""
    ids = _in_order(source.session, kind)
    for start in range(0, len(ids), _PIECE):
        piece = ids[start : start + _PIECE]
        entries = {entry["record_id"]: entry for entry in search_text.entries(source, kind, piece)}
        yield [entries[id_] for id_ in piece]
        step()


def _in_order(session: Session, kind: Kind) -> Sequence[int]:
    """The ids of all records of a kind that are not in the trash, in the order of their sort keys."""
    model, fields = _TITLED[kind]
    if not fields:
        query = sa.select(model.id).where(model.deleted_at.is_(None)).order_by(model.sort_key, model.id)
        return array("q", session.scalars(query))
    columns = [getattr(model, name) for name in fields.split()]
    rows = session.execute(sa.select(model.id, *columns).where(model.deleted_at.is_(None)))
    return [id_ for _, id_ in sorted((search_text.title_key(de, en, zh), id_) for id_, de, zh, en in rows)]


def _renew_piece(source: search_text.Source, kind: Kind, ids: Sequence[int]) -> None:
    """Only what differs is written: most changes of a record do not touch what it is found by."""
    entries = {entry["record_id"]: entry for entry in search_text.entries(source, kind, ids)}
    connection = source.session.connection()
    gone, changed = [], []
    for row in read(source.session, ENTRIES, ids, kind):
        entry = entries.pop(row.record_id, None)
        if entry is None or entry["sort_key"] != row.sort_key:
            gone.append({"b_id": row.id})
            if entry is not None:
                entries[row.record_id] = entry
        elif (entry["names"], entry["more"]) != (row.names, row.more):
            changed.append({"b_id": row.id, "names": entry["names"], "more": entry["more"]})
    if gone:
        connection.execute(sa.delete(_TABLE).where(_TABLE.c.id == sa.bindparam("b_id")), gone)
    if changed:
        connection.execute(sa.update(_TABLE).where(_TABLE.c.id == sa.bindparam("b_id")), changed)
    if entries:
        _insert(connection, kind, list(entries.values()))


def _insert(connection: sa.Connection, kind: Kind, entries: list[search_text.Entry]) -> None:
    if connection.dialect.name == "sqlite":
        search_places.insert(connection, kind, entries)
    else:
        connection.execute(sa.insert(_TABLE), entries)


def _set_sort_keys(session: Session, _context: object, _instances: object) -> None:
    for record in (*session.new, *session.dirty):
        if isinstance(record, Person):
            record.sort_key = sortkeys.person(record.full_name)
            record.sort_key_zh = sortkeys.person_zh(record.full_name)
        elif isinstance(record, Organisation):
            record.sort_key = sortkeys.text(record.name.best("de")[0])


def _note_changes(session: Session, _context: object) -> None:
    altered = [record for record in session.dirty if _is_found_otherwise(record)]
    for record in (*session.new, *altered, *session.deleted):
        lead = _LEADS.get(type(record).__name__)
        if lead:
            _pending(session).extend((kind, id_) for kind, id_ in lead(record) if id_ is not None)


def _is_found_otherwise(record: object) -> bool:
    """Whether a field was changed that an entry holds."""
    state = sa.inspect(record)
    touched = state.committed_state.keys() - NOT_SEARCHED
    return any(state.attrs[name].history.has_changes() for name in touched)


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
    Event.__name__: _of(Kind.EVENT),
    Meeting.__name__: _of(Kind.MEETING),
    Involvement.__name__: _involvement,
    Topic.__name__: _of(Kind.TOPIC),
    Commitment.__name__: _of(Kind.COMMITMENT),
    Cooperation.__name__: _of(Kind.COOPERATION),
    CooperationParty.__name__: _of(Kind.COOPERATION, "cooperation_id"),
    Delegation.__name__: _of(Kind.DELEGATION),
    Tagging.__name__: _subject,
    Evidence.__name__: _subject,
}
_NAME = "name_de name_zh name_en"
# What each kind is called by; people and organisations keep their sort keys themselves.
_TITLED: Mapping[Kind, tuple[type[Any], str]] = {
    Kind.PERSON: (Person, ""),
    Kind.ORGANISATION: (Organisation, ""),
    Kind.PROJECT: (Project, _NAME),
    Kind.EVENT: (Event, _NAME),
    Kind.MEETING: (Meeting, _NAME),
    Kind.COOPERATION: (Cooperation, _NAME),
    Kind.DELEGATION: (Delegation, _NAME),
    Kind.TOPIC: (Topic, "title_de title_zh title_en"),
    Kind.COMMITMENT: (Commitment, "text_de text_zh text_en"),
}
