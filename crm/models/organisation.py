"""Organisations of both countries; a government body has a level, a code and a type besides."""

from enum import StrEnum
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from crm.base import Entity, Record
from crm.errors import Invalid
from crm.i18n import translate
from crm.models.columns import (
    Named,
    certainties,
    choice,
    default_choice,
    optional_choice,
    optional_reference,
    reference,
    text,
    trilingual,
)
from crm.values.trilingual import Trilingual


class OrganisationKind(StrEnum):
    """What an organisation is."""

    OWN_FIRM = "own_firm"
    COMPANY = "company"
    PARK_OPERATOR = "park_operator"
    GOVERNMENT_BODY = "government_body"
    DIPLOMATIC_MISSION = "diplomatic_mission"
    UNIVERSITY = "university"
    ASSOCIATION = "association"
    MEDIA = "media"
    OTHER = "other"


class Organisation(Named, Entity):
    """One organisation. `country` is the one it belongs to and gives its side; `seat_country` and city say where it sits."""

    __tablename__ = "organisation"
    __derived__ = frozenset({"sort_key"})

    kind: Mapped[OrganisationKind] = choice(OrganisationKind, index=True)
    short_de: Mapped[str] = text()
    short_zh: Mapped[str] = text()
    short_en: Mapped[str] = text()
    full_zh: Mapped[str] = text()
    country: Mapped[str] = text()
    seat_country: Mapped[str] = text()
    city_de: Mapped[str] = text()
    city_zh: Mapped[str] = text()
    city_en: Mapped[str] = text()
    parent_id: Mapped[int | None] = optional_reference("organisation")
    source_id: Mapped[int | None] = optional_reference("source")
    certainty: Mapped[dict[str, Any]] = certainties()
    note: Mapped[str] = text()
    to_verify: Mapped[str] = text()
    sort_key: Mapped[bytes] = mapped_column(default=b"", index=True)

    def check(self) -> None:
        if not any(map(str.isalnum, self.name_de + self.name_zh + self.name_en)):
            raise Invalid(name_de=translate("crm", "Enter the name in at least one language."))

    @property
    def city(self) -> Trilingual:
        return trilingual(self, "city")


class Alias(Record):
    """Another spelling under which an organisation is found."""

    __tablename__ = "alias"

    organisation_id: Mapped[int] = reference("organisation")
    name: Mapped[str] = text()


class Level(StrEnum):
    """The administrative level of a government body, named per country."""

    CN_CENTRAL = "cn_central"
    CN_PROVINCE = "cn_province"
    CN_SUB_PROVINCIAL_CITY = "cn_sub_provincial_city"
    CN_PREFECTURE = "cn_prefecture"
    CN_COUNTY = "cn_county"
    CN_TOWNSHIP = "cn_township"
    CN_ZONE = "cn_zone"
    DE_FEDERAL = "de_federal"
    DE_STATE = "de_state"
    DE_REGION = "de_region"
    DE_DISTRICT = "de_district"
    DE_INDEPENDENT_CITY = "de_independent_city"
    DE_MUNICIPALITY = "de_municipality"
    EU = "eu"


class BodyType(StrEnum):
    """What a government body does."""

    GOVERNMENT = "government"
    MINISTRY = "ministry"
    STATE_CHANCELLERY = "state_chancellery"
    ECONOMIC_DEVELOPMENT = "economic_development"
    FOREIGN_AFFAIRS = "foreign_affairs"
    COMMERCE = "commerce"
    INVESTMENT_PROMOTION = "investment_promotion"
    DEVELOPMENT_REFORM = "development_reform"
    SCIENCE_TECHNOLOGY = "science_technology"
    INDUSTRY_IT = "industry_it"
    ZONE_COMMITTEE = "zone_committee"
    PEOPLES_CONGRESS = "peoples_congress"
    CPPCC = "cppcc"
    PARTY_COMMITTEE = "party_committee"
    PORT_AUTHORITY = "port_authority"
    OTHER = "other"


class GovernmentBody(Record):
    """What an organisation has besides when it is a government body; `code` is an adcode or AGS, kept as text."""

    __tablename__ = "government_body"

    organisation_id: Mapped[int] = reference("organisation", unique=True)
    level: Mapped[Level | None] = optional_choice(Level)
    level_remark_zh: Mapped[str] = text()
    body_type: Mapped[BodyType] = default_choice(BodyType.GOVERNMENT)
    code: Mapped[str] = text()
    region_zh: Mapped[str] = text()
    certainty: Mapped[dict[str, Any]] = certainties()
