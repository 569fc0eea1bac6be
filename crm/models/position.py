"""Who holds which post at which organisation, from when to when."""

import datetime as dt
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from crm.base import Entity
from crm.errors import Invalid
from crm.i18n import translate
from crm.models.columns import certainties, day, flag, precision, reference, sure, text
from crm.models.organisation import Organisation
from crm.models.person import Person
from crm.values.dates import Precision
from crm.values.offices import offices
from crm.values.trilingual import Trilingual


class Position(Entity):
    """A post; an unknown beginning or end counts as open, ending a post never deletes it.

    `office` is a key of the table of offices and tells the form of address; `rank` is the Chinese rank, 1 the highest.
    """

    __tablename__ = "position"

    person_id: Mapped[int] = reference("person")
    organisation_id: Mapped[int] = reference("organisation")
    title_de: Mapped[str] = text()
    title_zh: Mapped[str] = text()
    title_en: Mapped[str] = text()
    office: Mapped[str] = text()
    rank: Mapped[int | None] = mapped_column(default=None)
    from_date: Mapped[dt.date | None] = day()
    from_precision: Mapped[Precision] = precision()
    to_date: Mapped[dt.date | None] = day()
    to_precision: Mapped[Precision] = precision()
    is_primary: Mapped[bool] = flag()
    certainty: Mapped[dict[str, Any]] = certainties()
    note: Mapped[str] = text()

    person: Mapped[Person] = relationship(lazy="raise")
    organisation: Mapped[Organisation] = relationship(lazy="raise")

    @classmethod
    def held_on(cls, day: dt.date) -> sa.ColumnElement[bool]:
        """The condition that a post was held on this day."""
        return sa.and_(
            cls.deleted_at.is_(None),
            sa.or_(cls.from_date.is_(None), cls.from_date <= day),
            sa.or_(cls.to_date.is_(None), cls.to_date >= day),
        )

    def check(self) -> None:
        if self.from_date and self.to_date and self.to_date < self.from_date:
            raise Invalid(to_date=translate("crm", "The post cannot end before it began."))
        if self.office and self.office not in offices():
            raise Invalid(office=translate("crm", "There is no office {key}.").format(key=self.office))

    @property
    def title(self) -> Trilingual:
        """The title for papers and lists; what is uncertain is left out."""
        return Trilingual(
            *(
                getattr(self, f"title_{language}") if sure(self.certainty, f"title_{language}") else ""
                for language in ("de", "en", "zh")
            )
        )
