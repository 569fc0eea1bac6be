"""Words of one's own to group records by."""

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from crm.base import Record
from crm.models.columns import reference
from crm.models.kinds import Concerning


class Tag(Record):
    """One tag."""

    __tablename__ = "tag"

    name: Mapped[str] = mapped_column(sa.Text, unique=True)


class Tagging(Concerning, Record):
    """A tag on a record."""

    __tablename__ = "tagging"

    tag_id: Mapped[int] = reference("tag")
