"""Every paper that was made, so that it can be named, found and made again."""

import datetime as dt
from enum import StrEnum

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from crm.base import Entity
from crm.models.columns import choice, reference, text
from crm.values.audience import Audience


class ReportKind(StrEnum):
    """Which paper; the value is the beginning of its number."""

    MEETING_REPORT = "GB"
    FOLLOW_UP_REPORT = "FB"


class Report(Entity):
    """One paper as it was made. Its number is drawn once per occasion, so all languages of a report share it."""

    __tablename__ = "report"
    __table_args__ = (sa.Index(None, "kind", "year", "number"),)

    kind: Mapped[ReportKind] = choice(ReportKind)
    year: Mapped[int]
    number: Mapped[int]
    occasion_id: Mapped[int] = reference("occasion")
    language: Mapped[str] = text()
    audience: Mapped[Audience] = choice(Audience)
    made_on: Mapped[dt.date] = mapped_column(sa.Date)
    file_name: Mapped[str] = text()
    sha256: Mapped[str] = text()
