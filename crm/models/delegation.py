"""Delegations that travel together."""

from sqlalchemy.orm import Mapped

from crm.base import Entity
from crm.models.columns import Named, optional_reference, text


class Delegation(Named, Entity):
    """A delegation with its sender and, where known, its head; how many they are is a figure."""

    __tablename__ = "delegation"

    sender_id: Mapped[int | None] = optional_reference("organisation")
    head_id: Mapped[int | None] = optional_reference("person")
    source_id: Mapped[int | None] = optional_reference("source")
    note: Mapped[str] = text()
    to_verify: Mapped[str] = text()
