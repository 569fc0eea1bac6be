"""Figures as a source states them: never without unit, qualifier and source."""

import datetime as dt
from decimal import Decimal

from sqlalchemy.orm import Mapped, mapped_column

from crm.base import Entity
from crm.errors import Invalid
from crm.i18n import translate
from crm.models.columns import DecimalNumber, day, default_choice, flag, optional_reference, precision, text
from crm.models.kinds import Concerning
from crm.values.dates import Precision
from crm.values.figures import Qualifier


class Figure(Concerning, Entity):
    """A number about a record; `name` says of what ("guests"), `group` whom it counts.

    `authoritative` marks the one to print where sources differ. A date is a figure too, with `on` instead of a value.
    """

    __tablename__ = "figure"

    name: Mapped[str] = text()
    group_de: Mapped[str] = text()
    group_zh: Mapped[str] = text()
    group_en: Mapped[str] = text()
    value: Mapped[Decimal | None] = mapped_column(DecimalNumber, default=None)
    value_to: Mapped[Decimal | None] = mapped_column(DecimalNumber, default=None)
    on: Mapped[dt.date | None] = day()
    on_precision: Mapped[Precision] = precision()
    unit: Mapped[str] = text()
    qualifier: Mapped[Qualifier] = default_choice(Qualifier.EXACTLY)
    planned: Mapped[bool] = flag()
    authoritative: Mapped[bool] = flag()
    as_of: Mapped[dt.date | None] = day()
    source_id: Mapped[int | None] = optional_reference("source")

    def check(self) -> None:
        if self.value is None and self.on is None:
            raise Invalid(value=translate("crm", "Enter a number or a date."))
        if self.value is not None and self.value_to is not None and self.value_to < self.value:
            raise Invalid(value_to=translate("crm", "The upper figure lies below the lower one."))
