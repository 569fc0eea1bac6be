"""Events and meetings: who met whom, when and where, about what, and with what result."""

import datetime as dt
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from crm.base import Entity, Record
from crm.errors import Invalid
from crm.i18n import translate
from crm.models.columns import (
    Named,
    certainties,
    choice,
    default_choice,
    optional_reference,
    precision,
    reference,
    text,
    trilingual,
)
from crm.values.countries import Side
from crm.values.dates import Precision, is_zone
from crm.values.trilingual import Trilingual


class OccasionKind(StrEnum):
    """What people came together for."""

    CONFERENCE = "conference"
    LAUNCH = "launch"
    SIGNING = "signing"
    RECEPTION = "reception"
    TALKS = "talks"
    COURTESY_MEETING = "courtesy_meeting"
    ROUND_TABLE = "round_table"
    SITE_VISIT = "site_visit"
    CALL = "call"
    VIDEO_CALL = "video_call"
    WECHAT = "wechat"
    BANQUET = "banquet"
    OTHER = "other"


class Status(StrEnum):
    """How far the record of an occasion is agreed; "agreed" only after the other side's OK."""

    DRAFT = "draft"
    AGREED = "agreed"
    RELEASED = "released"


class Occasion(Named, Entity):
    """An event or a meeting: one table, because both have the same participants, topics and follow-ups.

    The date may be unknown. Times are local ones of `zone` (an IANA name). A sub-event or a meeting at the fringe of an
    event has it as parent; a meeting that goes on with an earlier one names it in `previous_id`.
    """

    __tablename__ = "occasion"

    type: Mapped[str] = mapped_column(sa.String(16), index=True)
    kind: Mapped[OccasionKind] = default_choice(OccasionKind.OTHER)
    series: Mapped[str] = text()
    series_no: Mapped[int | None] = mapped_column(default=None)
    on: Mapped[dt.date | None] = mapped_column(sa.Date, default=None, index=True)
    on_precision: Mapped[Precision] = precision()
    starts_at: Mapped[dt.time | None] = mapped_column(default=None)
    ends_at: Mapped[dt.time | None] = mapped_column(default=None)
    zone: Mapped[str] = text()
    country: Mapped[str] = text()
    city_de: Mapped[str] = text()
    city_zh: Mapped[str] = text()
    city_en: Mapped[str] = text()
    venue_de: Mapped[str] = text()
    venue_zh: Mapped[str] = text()
    venue_en: Mapped[str] = text()
    goal_de: Mapped[str] = text()
    goal_zh: Mapped[str] = text()
    goal_en: Mapped[str] = text()
    summary_de: Mapped[str] = text()
    summary_zh: Mapped[str] = text()
    summary_en: Mapped[str] = text()
    result_de: Mapped[str] = text()
    result_zh: Mapped[str] = text()
    result_en: Mapped[str] = text()
    status: Mapped[Status] = default_choice(Status.DRAFT)
    parent_id: Mapped[int | None] = optional_reference("occasion")
    previous_id: Mapped[int | None] = optional_reference("occasion")
    project_id: Mapped[int | None] = optional_reference("project")
    source_id: Mapped[int | None] = optional_reference("source")
    certainty: Mapped[dict[str, Any]] = certainties()
    internal_note: Mapped[str] = text()

    @declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> dict[str, Any]:
        if cls.__name__ == "Occasion":
            return {"polymorphic_on": "type", "version_id_col": cls.version}
        return {"polymorphic_identity": cls.__name__.lower()}

    def check(self) -> None:
        problems = {}
        if isinstance(self, Event) and not (self.name_de.strip() or self.name_zh.strip() or self.name_en.strip()):
            problems["name_de"] = translate("crm", "Enter the name in at least one language.")
        if self.starts_at and self.ends_at and self.ends_at < self.starts_at:
            problems["ends_at"] = translate("crm", "The end lies before the beginning.")
        if self.zone and not is_zone(self.zone):
            problems["zone"] = translate("crm", "{zone} is not a time zone.").format(zone=self.zone)
        if problems:
            raise Invalid(**problems)

    @property
    def city(self) -> Trilingual:
        return trilingual(self, "city")

    @property
    def venue(self) -> Trilingual:
        return trilingual(self, "venue")


class Event(Occasion):
    """A conference, launch, ceremony …; a sub-event is an event with a parent."""


class Meeting(Occasion):
    """Talks, a visit, a call and the like."""


class ParticipantRole(StrEnum):
    """What someone does at an occasion."""

    PARTICIPANT = "participant"
    HEAD = "head"
    DEPUTY_HEAD = "deputy_head"
    SPEAKER = "speaker"
    CHAIR = "chair"
    HOST = "host"
    OBSERVER = "observer"
    INTERPRETER = "interpreter"
    NOTE_TAKER = "note_taker"
    STAFF = "staff"


class Attendance(StrEnum):
    """Whether someone was there."""

    INVITED = "invited"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    ATTENDED = "attended"
    EXCUSED = "excused"
    NO_SHOW = "no_show"


class Participant(Record):
    """A person, or a group such as "more than 20 members", at an occasion.

    `position_id` is the post held on that day: it gives the title. `figure_id` counts a group. `order` is set by hand
    where the rule of precedence does not fit.
    """

    __tablename__ = "participant"
    __table_args__ = (sa.Index(None, "person_id", "occasion_id"),)

    occasion_id: Mapped[int] = reference("occasion")
    person_id: Mapped[int | None] = optional_reference("person", index=False)
    delegation_id: Mapped[int | None] = optional_reference("delegation")
    position_id: Mapped[int | None] = optional_reference("position")
    figure_id: Mapped[int | None] = optional_reference("figure")
    group_de: Mapped[str] = text()
    group_zh: Mapped[str] = text()
    group_en: Mapped[str] = text()
    side: Mapped[Side] = choice(Side)
    role: Mapped[ParticipantRole] = default_choice(ParticipantRole.PARTICIPANT)
    attendance: Mapped[Attendance] = default_choice(Attendance.ATTENDED)
    order: Mapped[int | None] = mapped_column("protocol_order", default=None)
    source_order: Mapped[int | None] = mapped_column(default=None)

    def check(self) -> None:
        named = self.person_id or self.delegation_id or self.group_de or self.group_zh or self.group_en
        if not named:
            raise Invalid(person_id=translate("crm", "Name a person or a group."))


class OrganisationRole(StrEnum):
    """What an organisation is to an occasion; several at once are possible."""

    HOST = "host"
    EXECUTING_ORGANISER = "executing_organiser"
    CO_ORGANISER = "co_organiser"
    SUPPORTER = "supporter"
    COUNTERPART = "counterpart"
    PARTICIPANT = "participant"


class Involvement(Record):
    """An organisation in a role at an occasion."""

    __tablename__ = "involvement"

    occasion_id: Mapped[int] = reference("occasion")
    organisation_id: Mapped[int] = reference("organisation")
    role: Mapped[OrganisationRole] = choice(OrganisationRole)
    ordinal: Mapped[int] = mapped_column(default=0)


class Outcome(StrEnum):
    """How talks about a topic ended."""

    INFORMATION = "information"
    CONSENSUS = "consensus"
    OPEN = "open"
    DISSENT = "dissent"


class Topic(Entity):
    """A topic of an occasion with what was said and what came of it, per language."""

    __tablename__ = "topic"

    occasion_id: Mapped[int] = reference("occasion")
    number: Mapped[int] = mapped_column(default=1)
    title_de: Mapped[str] = text()
    title_zh: Mapped[str] = text()
    title_en: Mapped[str] = text()
    text_de: Mapped[str] = text()
    text_zh: Mapped[str] = text()
    text_en: Mapped[str] = text()
    result_de: Mapped[str] = text()
    result_zh: Mapped[str] = text()
    result_en: Mapped[str] = text()
    outcome: Mapped[Outcome] = default_choice(Outcome.INFORMATION)
    certainty: Mapped[dict[str, Any]] = certainties()
    internal_note: Mapped[str] = text()

    def check(self) -> None:
        if not (self.title_de.strip() or self.title_zh.strip() or self.title_en.strip()):
            raise Invalid(title_de=translate("crm", "Enter the topic in at least one language."))

    @property
    def title(self) -> Trilingual:
        return trilingual(self, "title")
