"""What every record is found by: its folded names and whatever else leads to it."""

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from crm.base import Base
from crm.models.columns import choice
from crm.models.kinds import Kind


class SearchEntry(Base):
    """The search text of one record, derived from it at every change. Tokens stand between single blanks, one in front.

    `names` holds the record's own names, `more` everything else; hits are ordered by kind, `sort_key` and `record_id`.
    On SQLite ids follow that order too (crm.lists.search_places): the full-text index hands hits out by id.
    """

    __tablename__ = "search_entry"
    __table_args__ = (
        sa.UniqueConstraint("kind", "record_id"),
        sa.Index("ix_search_entry_order", "kind", "sort_key", "record_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[Kind] = choice(Kind)
    record_id: Mapped[int]
    names: Mapped[str]
    more: Mapped[str]
    sort_key: Mapped[bytes]
