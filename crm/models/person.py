"""People with their names in two scripts, and the ways to reach them or an organisation."""

from dataclasses import replace
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from crm.base import Entity, Record
from crm.errors import Invalid
from crm.i18n import translate
from crm.models.columns import certainties, choice, default_choice, flag, optional_reference, sure, text, trilingual
from crm.values.names import Gender, NameOrder, PersonName
from crm.values.trilingual import Trilingual


class Person(Entity):
    """One person; which name stands first is computed from `name_order`, never typed.

    `family_zh` and `given_zh` are the name of a Chinese person or the recorded transcription of a German's name.
    """

    __tablename__ = "person"
    __derived__ = frozenset({"sort_key", "sort_key_zh"})

    family: Mapped[str] = text()
    given: Mapped[str] = text()
    family_zh: Mapped[str] = text()
    given_zh: Mapped[str] = text()
    western_given: Mapped[str] = text()
    prefix: Mapped[str] = text()
    suffix: Mapped[str] = text()
    titles: Mapped[list[str]] = mapped_column(default=list)
    name_order: Mapped[NameOrder] = default_choice(NameOrder.GIVEN_FIRST)
    gender: Mapped[Gender] = default_choice(Gender.UNKNOWN)
    pinyin_family: Mapped[str] = text()
    pinyin_given: Mapped[str] = text()
    pinyin_confirmed: Mapped[bool] = flag()
    salutation_de: Mapped[str] = text()
    salutation_zh: Mapped[str] = text()
    salutation_en: Mapped[str] = text()
    language: Mapped[str] = text()
    country: Mapped[str] = text()
    source_id: Mapped[int | None] = optional_reference("source")
    certainty: Mapped[dict[str, Any]] = certainties()
    note: Mapped[str] = text()
    to_verify: Mapped[str] = text()
    sort_key: Mapped[bytes] = mapped_column(default=b"")
    sort_key_zh: Mapped[bytes] = mapped_column(default=b"")

    __table_args__ = (
        sa.Index("ix_person_order", "deleted_at", "sort_key", "id"),
        sa.Index("ix_person_order_zh", "deleted_at", "sort_key_zh", "id"),
    )

    def check(self) -> None:
        if not any(map(str.isalnum, self.family + self.family_zh)):
            raise Invalid(family=translate("crm", "Enter a family name, in Latin letters or in Chinese characters."))

    @property
    def name(self) -> PersonName:
        """The name for papers and lists; uncertain characters are left out."""
        if sure(self.certainty, "name_zh"):
            return self.full_name
        return replace(self.full_name, family_zh="", given_zh="")

    @property
    def full_name(self) -> PersonName:
        """Everything that is recorded of the name, to find and to sort by."""
        return PersonName(
            family=self.family,
            given=self.given,
            family_zh=self.family_zh,
            given_zh=self.given_zh,
            western_given=self.western_given,
            prefix=self.prefix,
            suffix=self.suffix,
            titles=tuple(self.titles),
            order=self.name_order,
            gender=self.gender,
        )

    @property
    def salutation(self) -> Trilingual:
        """Forms of address that someone set by hand; empty where the rule decides."""
        return trilingual(self, "salutation")


class ContactKind(StrEnum):
    """A way to reach someone."""

    PHONE = "phone"
    MOBILE = "mobile"
    EMAIL = "email"
    WECHAT = "wechat"
    ADDRESS = "address"
    WEB = "web"


class ContactPoint(Record):
    """A phone number, address … of a person or an organisation; the lowest `ordinal` of a kind is the usual one."""

    __tablename__ = "contact_point"
    __table_args__ = (
        sa.CheckConstraint("(person_id IS NULL) <> (organisation_id IS NULL)", name="one_owner"),
        sa.Index(None, "person_id", "ordinal", "id"),
    )

    person_id: Mapped[int | None] = optional_reference("person", index=False)
    organisation_id: Mapped[int | None] = optional_reference("organisation")
    kind: Mapped[ContactKind] = choice(ContactKind)
    value: Mapped[str] = text()
    label: Mapped[str] = text()
    ordinal: Mapped[int] = mapped_column(default=0)
