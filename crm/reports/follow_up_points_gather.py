"""Reads the commitments, checks and remarks that belong to an occasion."""

import datetime as dt
from collections.abc import Iterable, Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm.models import (
    Commitment,
    CommitmentAbout,
    Delegation,
    Involvement,
    Kind,
    Occasion,
    Organisation,
    Participant,
    Person,
)
from crm.models.commitment import LIVE, Visibility
from crm.models.occasion import OrganisationRole
from crm.reports import follow_up_data as paper
from crm.reports.follow_up_people_gather import People
from crm.values.names import display
from crm.values.trilingual import Trilingual


def made(session: Session, occasion: Occasion) -> tuple[paper.Commitment, ...]:
    """What was promised, what we have to do and to check because of the occasion and the talks beside it."""
    children = sa.select(Occasion.id).where(Occasion.parent_id == occasion.id, Occasion.deleted_at.is_(None))
    of_it = sa.or_(Commitment.occasion_id == occasion.id, Commitment.occasion_id.in_(children))
    return _read(session, of_it)


def earlier(session: Session, meeting: Occasion, made_on: dt.date) -> tuple[paper.Commitment, ...]:
    """What is open from the talks before, or from the event that they belong to with the same counterpart.

    A point that was settled at this meeting or after it is still shown.
    """
    since = meeting.on or made_on
    still_told = sa.or_(Commitment.status.in_(LIVE), Commitment.done_on >= since)
    counterparts = _counterparts(session, meeting)
    about = sa.select(CommitmentAbout.commitment_id).where(
        CommitmentAbout.subject_kind == Kind.ORGANISATION, CommitmentAbout.subject_id.in_(counterparts)
    )
    beside = sa.and_(
        Commitment.occasion_id == meeting.parent_id,
        sa.or_(Commitment.id.in_(about), Commitment.responsible_organisation_id.in_(counterparts)),
    )
    before = Commitment.occasion_id.in_(_previous(session, meeting))
    return _read(session, still_told, sa.or_(before, beside))


def remarks(session: Session, occasion: Occasion, people: People) -> tuple[paper.Remark, ...]:
    """What someone noted to be verified, unless a check about it is among the points already."""
    checked = _checked(session, occasion)
    delegations = session.scalars(
        sa.select(Delegation)
        .join(Participant, Participant.delegation_id == Delegation.id)
        .where(Participant.occasion_id == occasion.id)
        .distinct()
    )
    found = [
        *((Kind.PERSON, one.id, _person(one), one.to_verify) for one in people.persons.values()),
        *((Kind.ORGANISATION, one.id, one.name, one.to_verify) for one in people.organisations.values()),
        *((Kind.DELEGATION, one.id, one.name, one.to_verify) for one in delegations),
    ]
    return tuple(
        paper.Remark(about, Trilingual(text)) for kind, id_, about, text in found if text and (kind, id_) not in checked
    )


def _read(session: Session, *conditions: sa.ColumnElement[bool]) -> tuple[paper.Commitment, ...]:
    query = (
        sa.select(Commitment, Person, Organisation)
        .outerjoin(Person, Commitment.responsible_id == Person.id)
        .outerjoin(Organisation, Commitment.responsible_organisation_id == Organisation.id)
        .where(Commitment.deleted_at.is_(None), *conditions)
        .order_by(Commitment.due_on, Commitment.ordinal, Commitment.id)
    )
    return tuple(_commitment(*row) for row in session.execute(query))


def _commitment(one: Commitment, person: Person | None, organisation: Organisation | None) -> paper.Commitment:
    is_review = one.due_on is None and one.review_on is not None
    return paper.Commitment(
        one.side,
        one.text,
        nature=str(one.nature),
        short=Trilingual(one.short_de, one.short_en, one.short_zh),
        status=str(one.status),
        for_partner=one.visibility != Visibility.INTERNAL,
        due=one.due_on or one.review_on,
        is_review=is_review,
        done_on=one.done_on,
        responsible=person.name if person else None,
        organisation=organisation.name if organisation else Trilingual(),
        to_be_named=one.to_be_named,
    )


def _person(person: Person) -> Trilingual:
    return Trilingual(*(display(person.name, language) for language in ("de", "en", "zh")))


def _counterparts(session: Session, meeting: Occasion) -> Sequence[int]:
    query = sa.select(Involvement.organisation_id).where(
        Involvement.occasion_id == meeting.id, Involvement.role == OrganisationRole.COUNTERPART
    )
    return session.scalars(query).all()


def _previous(session: Session, meeting: Occasion) -> Iterable[int]:
    """The talks that this meeting goes on with, back to the first."""
    found: list[int] = []
    previous = meeting.previous_id
    while previous is not None and previous not in found:
        found.append(previous)
        previous = session.scalar(sa.select(Occasion.previous_id).where(Occasion.id == previous))
    return found


def _checked(session: Session, occasion: Occasion) -> set[tuple[Kind, int]]:
    query = (
        sa.select(CommitmentAbout.subject_kind, CommitmentAbout.subject_id)
        .join(Commitment, Commitment.id == CommitmentAbout.commitment_id)
        .where(Commitment.occasion_id == occasion.id, Commitment.nature == "check", Commitment.deleted_at.is_(None))
    )
    return {(kind, id_) for kind, id_ in session.execute(query)}
