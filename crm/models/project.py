"""Projects from first idea to full operation, with the partners in their roles."""

import datetime as dt
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped

from crm.base import Entity, Record
from crm.errors import Invalid
from crm.i18n import translate
from crm.models.columns import (
    Named,
    certainties,
    day,
    default_choice,
    optional_choice,
    optional_reference,
    reference,
    text,
    trilingual,
)
from crm.values.trilingual import Trilingual


class ProjectKind(StrEnum):
    """What a project is about."""

    INDUSTRIAL_PARK = "industrial_park"
    INNOVATION_CENTRE = "innovation_centre"
    COOPERATION_CENTRE = "cooperation_centre"
    SETTLEMENT = "settlement"
    JOINT_VENTURE = "joint_venture"
    TECHNOLOGY_TRANSFER = "technology_transfer"
    CITY_PARTNERSHIP = "city_partnership"
    OTHER = "other"


class Stage(StrEnum):
    """How far a project is; one list for both sides."""

    IDEA = "0"
    FIRST_CONTACT = "1"
    EXPLORATION = "2"
    SITE_VISIT = "3"
    LETTER_OF_INTENT = "4"
    CONTRACT = "5"
    COMPANY_FOUNDED = "6"
    LAND_AND_PERMITS = "7"
    CONSTRUCTION = "8"
    OPERATION = "9"
    FULL_CAPACITY = "10"
    ON_HOLD = "P"
    ENDED = "X"


class Project(Named, Entity):
    """One project; an unknown stage is None."""

    __tablename__ = "project"

    kind: Mapped[ProjectKind] = default_choice(ProjectKind.OTHER)
    stage: Mapped[Stage | None] = optional_choice(Stage)
    stage_since: Mapped[dt.date | None] = day()
    parent_id: Mapped[int | None] = optional_reference("project")
    country: Mapped[str] = text()
    city_de: Mapped[str] = text()
    city_zh: Mapped[str] = text()
    city_en: Mapped[str] = text()
    next_step_de: Mapped[str] = text()
    next_step_zh: Mapped[str] = text()
    next_step_en: Mapped[str] = text()
    next_step_on: Mapped[dt.date | None] = day()
    source_id: Mapped[int | None] = optional_reference("source")
    certainty: Mapped[dict[str, Any]] = certainties()
    note: Mapped[str] = text()

    def check(self) -> None:
        if not (self.name_de.strip() or self.name_zh.strip() or self.name_en.strip()):
            raise Invalid(name_de=translate("crm", "Enter the name in at least one language."))

    @property
    def city(self) -> Trilingual:
        return trilingual(self, "city")


class PartnerRole(StrEnum):
    """What a partner is to a project."""

    LEAD = "lead"
    INVESTOR = "investor"
    PARK_OPERATOR = "park_operator"
    AUTHORITY = "authority"
    SITE = "site"
    AFFILIATED_WITH = "affiliated_with"
    ADVOCATE = "advocate"
    BANK = "bank"
    UNIVERSITY = "university"
    ADVISER = "adviser"
    OTHER = "other"


class ProjectPartner(Record):
    """An organisation or a person with a role in a project."""

    __tablename__ = "project_partner"
    __table_args__ = (sa.CheckConstraint("(organisation_id IS NULL) <> (person_id IS NULL)", name="one_partner"),)

    project_id: Mapped[int] = reference("project")
    organisation_id: Mapped[int | None] = optional_reference("organisation")
    person_id: Mapped[int | None] = optional_reference("person")
    role: Mapped[PartnerRole] = default_choice(PartnerRole.OTHER)
