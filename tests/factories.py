"""Records as tests need them: valid, with as little as possible said."""

import datetime as dt

from sqlalchemy.orm import Session

from crm.models import Commitment, ContactPoint, Meeting, Organisation, Person, Position
from crm.models.commitment import Nature
from crm.models.organisation import OrganisationKind
from crm.models.person import ContactKind
from crm.services import positions, records
from crm.values.countries import Side
from crm.values.names import Gender, NameOrder


def organisation(session: Session, name: str = "Stadt Duisburg", **values: object) -> Organisation:
    fields = {"kind": OrganisationKind.COMPANY, "country": "DE", **values}
    return records.save(session, Organisation(name_de=name, **fields))


def german(session: Session, given: str = "Petra", family: str = "Müller", **values: object) -> Person:
    fields = {"gender": Gender.FEMALE, "language": "de", **values}
    return records.save(session, Person(given=given, family=family, **fields))


def chinese(session: Session, family_zh: str = "王", given_zh: str = "小明", **values: object) -> Person:
    fields = {
        "family": "Wang",
        "given": "Xiaoming",
        "gender": Gender.MALE,
        "language": "zh",
        "name_order": NameOrder.FAMILY_FIRST,
        **values,
    }
    return records.save(session, Person(family_zh=family_zh, given_zh=given_zh, **fields))


def post(session: Session, person: Person, where: Organisation, title: str = "Leiterin", **values: object) -> Position:
    fields = {"is_primary": True, **values}
    return positions.save(session, Position(person_id=person.id, organisation_id=where.id, title_de=title, **fields))


def phone(session: Session, person: Person, number: str, kind: ContactKind = ContactKind.PHONE) -> ContactPoint:
    return records.save(session, ContactPoint(person_id=person.id, kind=kind, value=number))


def meeting(session: Session, name: str = "Flächen und Erschließung", **values: object) -> Meeting:
    fields = {"on": dt.date(2019, 11, 4), **values}
    return records.save(session, Meeting(name_de=name, **fields))


def commitment(session: Session, text: str = "Flurkarte senden", **values: object) -> Commitment:
    fields = {"side": Side.CN, "nature": Nature.PROMISE, **values}
    return records.save(session, Commitment(text_de=text, **fields))
