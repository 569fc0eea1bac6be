"""Cooperations that people speak of without a paper: who with whom, in which fields."""

from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from crm.base import Entity, Record
from crm.models.columns import Named, certainties, flag, optional_reference, reference, text


class Cooperation(Named, Entity):
    """A cooperation; its fields are lines of text per language, its parties may be unnamed."""

    __tablename__ = "cooperation"

    fields_de: Mapped[list[str]] = mapped_column(default=list)
    fields_zh: Mapped[list[str]] = mapped_column(default=list)
    fields_en: Mapped[list[str]] = mapped_column(default=list)
    beneficiaries_de: Mapped[list[str]] = mapped_column(default=list)
    parties_unclear: Mapped[bool] = flag()
    occasion_id: Mapped[int | None] = optional_reference("occasion")
    source_id: Mapped[int | None] = optional_reference("source")
    certainty: Mapped[dict[str, Any]] = certainties()
    note: Mapped[str] = text()


class CooperationParty(Record):
    """An organisation that takes part in a cooperation."""

    __tablename__ = "cooperation_party"

    cooperation_id: Mapped[int] = reference("cooperation")
    organisation_id: Mapped[int] = reference("organisation")
