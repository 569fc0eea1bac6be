"""Where facts come from: a source, and what it says word for word beside what is meant."""

import datetime as dt
from enum import StrEnum

from sqlalchemy.orm import Mapped

from crm.base import Entity, Record
from crm.models.columns import choice, day, precision, reference, text
from crm.models.kinds import Concerning
from crm.values.dates import Precision


class SourceKind(StrEnum):
    """What a source is."""

    PRESS_RELEASE = "press_release"
    REPORT = "report"
    WEB = "web"
    REGISTER = "register"
    BUSINESS_CARD = "business_card"
    OWN_KNOWLEDGE = "own_knowledge"
    OTHER = "other"


class Source(Entity):
    """A document or page; `code` is its short name among the sources of one workspace."""

    __tablename__ = "source"

    kind: Mapped[SourceKind] = choice(SourceKind)
    code: Mapped[str] = text()
    title: Mapped[str] = text()
    publisher: Mapped[str] = text()
    language: Mapped[str] = text()
    published_on: Mapped[dt.date | None] = day()
    published_precision: Mapped[Precision] = precision()
    sha256: Mapped[str] = text()


class Evidence(Concerning, Record):
    """What a source says about a field of a record: the literal quotation, and beside it the correction with its reason."""

    __tablename__ = "evidence"

    source_id: Mapped[int] = reference("source")
    field: Mapped[str] = text()
    quotation: Mapped[str] = text()
    correction: Mapped[str] = text()
    reason: Mapped[str] = text()
