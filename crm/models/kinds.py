"""The kinds of record that people look for, and a reference to one of any kind."""

from enum import StrEnum

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from crm.models.columns import choice


class Kind(StrEnum):
    """What a record is, in the order in which lists of mixed kinds show them; the commands' JSON has these words."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PROJECT = "project"
    EVENT = "event"
    MEETING = "meeting"
    COOPERATION = "cooperation"
    DELEGATION = "delegation"
    TOPIC = "topic"
    COMMITMENT = "commitment"


class Concerning:
    """A row that belongs to one record of any kind."""

    subject_kind: Mapped[Kind] = choice(Kind)
    subject_id: Mapped[int] = mapped_column()

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> tuple[sa.Index, ...]:
        return (sa.Index(None, "subject_kind", "subject_id"),)
