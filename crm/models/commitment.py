"""Who promised what to whom until when; our own tasks and things to check are kept the same way."""

import datetime as dt
from enum import StrEnum

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from crm.base import Entity, Record
from crm.errors import Invalid
from crm.i18n import translate
from crm.models.columns import choice, day, default_choice, flag, optional_reference, reference, text, trilingual
from crm.models.kinds import Concerning
from crm.values.countries import Side
from crm.values.trilingual import Trilingual


class Nature(StrEnum):
    """A promise was made between the sides; a task is our own work; a check is something to verify."""

    PROMISE = "promise"
    TASK = "task"
    CHECK = "check"


class Visibility(StrEnum):
    """Who may read it."""

    INTERNAL = "internal"
    PARTNER = "partner"
    PUBLIC = "public"


class CommitmentStatus(StrEnum):
    """How it stands; overdue is derived from the date."""

    OPEN = "open"
    IN_PROGRESS = "in_progress"
    WAITING = "waiting"
    DONE = "done"
    DROPPED = "dropped"


LIVE = (CommitmentStatus.OPEN, CommitmentStatus.IN_PROGRESS, CommitmentStatus.WAITING)


class Commitment(Entity):
    """One commitment of exactly one side. `short_*` is its name in narrow columns; `due_rule` says how a date was found.

    A responsible person who is not known yet is `to_be_named`. `provisional` marks a date that lies beyond the last
    published Chinese calendar.
    """

    __tablename__ = "commitment"
    __table_args__ = (sa.Index(None, "status", "due_on"),)

    nature: Mapped[Nature] = default_choice(Nature.PROMISE)
    visibility: Mapped[Visibility] = default_choice(Visibility.INTERNAL)
    side: Mapped[Side] = choice(Side)
    status: Mapped[CommitmentStatus] = default_choice(CommitmentStatus.OPEN)
    text_de: Mapped[str] = text()
    text_zh: Mapped[str] = text()
    text_en: Mapped[str] = text()
    short_de: Mapped[str] = text()
    short_zh: Mapped[str] = text()
    short_en: Mapped[str] = text()
    responsible_id: Mapped[int | None] = optional_reference("person")
    responsible_organisation_id: Mapped[int | None] = optional_reference("organisation")
    to_be_named: Mapped[bool] = flag()
    due_on: Mapped[dt.date | None] = day()
    review_on: Mapped[dt.date | None] = day()
    naive_due_on: Mapped[dt.date | None] = day()
    due_rule: Mapped[str] = text()
    provisional: Mapped[bool] = flag()
    occasion_id: Mapped[int | None] = optional_reference("occasion")
    topic_id: Mapped[int | None] = optional_reference("topic")
    blocked_by_id: Mapped[int | None] = optional_reference("commitment")
    done_on: Mapped[dt.date | None] = day()
    ordinal: Mapped[int] = mapped_column(default=0)
    note: Mapped[str] = text()

    def check(self) -> None:
        problems = {}
        if not (self.text_de.strip() or self.text_zh.strip() or self.text_en.strip()):
            problems["text_de"] = translate("crm", "Say in at least one language what was promised.")
        if self.to_be_named and self.responsible_id is not None:
            problems["responsible_id"] = translate("crm", "Either a person is responsible or one is still to be named.")
        if problems:
            raise Invalid(**problems)

    @property
    def text(self) -> Trilingual:
        return trilingual(self, "text")

    @property
    def short(self) -> Trilingual:
        """The short name where there is one, else the text."""
        return Trilingual(self.short_de or self.text_de, self.short_en or self.text_en, self.short_zh or self.text_zh)


class CommitmentAbout(Concerning, Record):
    """Whom or what a commitment concerns; several are possible."""

    __tablename__ = "commitment_about"

    commitment_id: Mapped[int] = reference("commitment")
