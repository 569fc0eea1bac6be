"""The two tables of the journal: operations, and what each did to which record."""

import datetime as dt
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from crm.base import Base, JsonText, Uid, new_uid, now


class Action(StrEnum):
    """What happened to a record."""

    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"


class Operation(Base):
    """One write: everything that was saved together. `undoes_id` names the one that it took back, each at most once."""

    __tablename__ = "operation"

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(Uid, default=new_uid, unique=True)
    at: Mapped[dt.datetime] = mapped_column(default=now, index=True)
    who: Mapped[str]
    label: Mapped[str]
    undoes_id: Mapped[int | None] = mapped_column(
        sa.ForeignKey("operation.id", ondelete="RESTRICT"), unique=True, default=None
    )


class Entry(Base):
    """What an operation did to one record: {field: [old, new]}; nothing for a new one, all it was for a deleted one."""

    __tablename__ = "entry"

    id: Mapped[int] = mapped_column(primary_key=True)
    operation_id: Mapped[int] = mapped_column(sa.ForeignKey("operation.id", ondelete="RESTRICT"), index=True)
    kind: Mapped[str] = mapped_column(sa.String(64))
    uid: Mapped[str] = mapped_column(Uid, index=True)
    action: Mapped[Action] = mapped_column(
        sa.Enum(Action, native_enum=False, length=32, values_callable=lambda kinds: [kind.value for kind in kinds])
    )
    changes: Mapped[dict[str, Any] | None] = mapped_column(JsonText)
