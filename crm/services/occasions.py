"""Logging events and meetings with their participants, organisations and topics."""

import datetime as dt

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm.base import is_uid
from crm.errors import Invalid, NotFound, Problem
from crm.i18n import translate
from crm.lists import search
from crm.lists.spec import View
from crm.lists.titles import titles
from crm.models import Involvement, Kind, Occasion, Organisation, Participant, Person, Position
from crm.models.occasion import OrganisationRole, Status
from crm.models.organisation import OrganisationKind
from crm.services import positions, records
from crm.values import clock
from crm.values.countries import Side, side_of


def day_of(session: Session, occasion: Occasion) -> dt.date:
    """The day that titles are read for: its own, else that of the event it belongs to, else today."""
    seen = {occasion.id}
    current: Occasion | None = occasion
    while current is not None:
        if current.on:
            return current.on
        if current.parent_id is None or current.parent_id in seen:
            break
        seen.add(current.parent_id)
        current = session.get(Occasion, current.parent_id)
    return clock.today()


def add_person(session: Session, occasion: Occasion, person: Person, *, side: Side | None = None) -> Participant:
    """Add a person with the post held that day; the side follows from its organisation where none is given."""
    position = positions.position_on(session, person.id, day_of(session, occasion))
    participant = Participant(
        occasion_id=occasion.id,
        person_id=person.id,
        position_id=position.id if position else None,
        side=side or proposed_side(person, position),
    )
    return records.save(session, participant)


def proposed_side(person: Person, position: Position | None) -> Side:
    """Our own people are ours; others sit where their organisation belongs, else where they come from."""
    if position is not None:
        organisation = position.organisation
        side = side_of(organisation.country, own=organisation.kind is OrganisationKind.OWN_FIRM)
        if side:
            return side
    return side_of(person.country) or (Side.CN if person.language == "zh" else Side.DE)


def involve(session: Session, occasion: Occasion, organisation: Organisation, role: OrganisationRole) -> Involvement:
    """Give an organisation a role at an occasion; the same role twice stays one."""
    known = session.scalar(
        sa.select(Involvement).where(
            Involvement.occasion_id == occasion.id,
            Involvement.organisation_id == organisation.id,
            Involvement.role == role,
        )
    )
    if known:
        return known
    count = session.scalar(
        sa.select(sa.func.count()).select_from(Involvement).where(Involvement.occasion_id == occasion.id)
    )
    return records.save(
        session,
        Involvement(occasion_id=occasion.id, organisation_id=organisation.id, role=role, ordinal=count or 0),
    )


def set_status(session: Session, occasion: Occasion, status: Status) -> Occasion:
    """Move the record on to agreed (the other side has said OK) and released, or back to any earlier state."""
    order = list(Status)
    if order.index(status) > order.index(occasion.status) + 1:
        raise Invalid(status=translate("crm", "A record is first agreed with the other side and then released."))
    occasion.status = status
    return records.save(session, occasion)


def called(session: Session, name: str, shown: View) -> Occasion:
    """The event or meeting with this uid or title; a name that fits several is a problem that lists them."""
    if is_uid(name):
        return _alive(records.by_uid(session, Occasion, name), name)
    hits = search.find(session, name, kinds=(Kind.EVENT, Kind.MEETING))
    named = titles(session, [(hit.kind, hit.id) for hit in hits], shown)
    exact = [hit for hit in hits if named[hit.kind, hit.id].title.casefold() == name.strip().casefold()]
    found = exact or hits
    if not found:
        raise NotFound(translate("crm", "No meeting or event is called “{name}”.").format(name=name))
    if len(found) > 1:
        several = "; ".join(f"{named[hit.kind, hit.id].uid} {named[hit.kind, hit.id].title}" for hit in found[:10])
        raise Problem(
            translate("crm", "“{name}” fits several; name one by its uid: {several}").format(name=name, several=several)
        )
    return session.get_one(Occasion, found[0].id)


def _alive(occasion: Occasion, name: str) -> Occasion:
    if occasion.deleted_at is not None:
        raise NotFound(translate("crm", "No meeting or event is called “{name}”.").format(name=name))
    return occasion
