"""How a person is written to: the form of address of a day, and the lines of an address."""

import datetime as dt

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm.models import Person, Position
from crm.services import positions
from crm.values import salutation
from crm.values.offices import Office, office, offices


def form_of_address(session: Session, person: Person, language: str, day: dt.date, *, formal: bool = False) -> str:
    """The salutation of a letter on this day: what someone set by hand, else what the offices of that day ask for."""
    held = positions.on_day(session, [person.id], day)[person.id]
    ranked = [(position, office(position.office)) for position in held if position.office]
    first = ranked[0] if ranked else None
    return salutation.salutation(
        person.name,
        language,
        first[1] if first else None,
        also=[other for _, other in ranked[1:]],
        head_family_zh=_head_family(session, *first, day) if first and first[1].deputy else "",
        formal=formal,
        override=person.salutation.get(language),
    )


def address_lines(session: Session, person: Person, day: dt.date) -> tuple[str, ...]:
    """The first lines of a German address: the office if it says where, else the organisation; then the person."""
    position = positions.position_on(session, person.id, day)
    if position is None:
        return salutation.letter_address(person.name)
    return salutation.letter_address(person.name, position.title.de, position.organisation.name_de)


def _head_family(session: Session, position: Position, deputy: Office, day: dt.date) -> str:
    """The family name in characters of the one whose deputy this is: 副市长 of the 市长 at the same organisation."""
    heads = [key for key, one in offices().items() if not one.deputy and one.zh == deputy.zh.replace("副", "")]
    query = (
        sa.select(Person.family_zh)
        .join(Position, Position.person_id == Person.id)
        .where(Position.organisation_id == position.organisation_id, Position.office.in_(heads), Position.held_on(day))
    )
    return session.scalars(query).first() or ""
