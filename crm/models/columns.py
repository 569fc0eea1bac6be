"""Short forms for the columns that many tables share."""

import datetime as dt
from decimal import Decimal
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, MappedColumn, mapped_column

from crm.values.dates import Precision
from crm.values.trilingual import Trilingual


class DecimalNumber(sa.types.TypeDecorator[Decimal]):
    """An exact decimal: NUMERIC on PostgreSQL, text on SQLite, which knows only floats."""

    impl = sa.Numeric(24, 6)
    cache_ok = True

    def load_dialect_impl(self, dialect: sa.Dialect) -> sa.types.TypeEngine[Any]:
        return dialect.type_descriptor(sa.String(32) if dialect.name == "sqlite" else sa.Numeric(24, 6))

    def process_bind_param(self, value: Decimal | None, dialect: sa.Dialect) -> Decimal | str | None:
        return format(value, "f") if value is not None and dialect.name == "sqlite" else value

    def process_result_value(self, value: Decimal | str | None, _dialect: sa.Dialect) -> Decimal | None:
        if value is None:
            return None
        number = Decimal(value)
        return number.quantize(Decimal(1)) if number == number.to_integral_value() else number.normalize()


def text(*, unique: bool = False, index: bool = False) -> MappedColumn[str]:
    """A text that is empty, never NULL, when nothing is known."""
    return mapped_column(sa.Text, default="", unique=unique, index=index)


def flag(*, default: bool = False) -> MappedColumn[bool]:
    return mapped_column(sa.Boolean, default=default)


def choice(values: type[StrEnum], *, index: bool = False) -> MappedColumn[Any]:
    """One of the values of an enumeration, kept as its text."""
    return mapped_column(_choices(values), index=index)


def default_choice(value: StrEnum) -> MappedColumn[Any]:
    """One of the values of an enumeration, this one unless another is set."""
    return mapped_column(_choices(type(value)), default=value)


def optional_choice(values: type[StrEnum]) -> MappedColumn[Any]:
    """One of the values of an enumeration, or None for unknown."""
    return mapped_column(_choices(values), default=None)


def reference(target: str, *, unique: bool = False) -> MappedColumn[int]:
    """The id of a record of another table; that record cannot vanish while it is named."""
    return mapped_column(sa.ForeignKey(f"{target}.id", ondelete="RESTRICT"), index=True, unique=unique)


def optional_reference(target: str, *, index: bool = True) -> MappedColumn[int | None]:
    """The same where there may be none."""
    return mapped_column(sa.ForeignKey(f"{target}.id", ondelete="RESTRICT"), index=index, default=None)


def day() -> MappedColumn[dt.date | None]:
    return mapped_column(sa.Date, default=None)


def precision() -> MappedColumn[Precision]:
    return default_choice(Precision.DAY)


def certainties() -> MappedColumn[dict[str, Any]]:
    """Per field how sure it is: "text", "high", "medium", "low", "none", "EW"; a field not named is sure."""
    return mapped_column(default=dict)


class Named:
    """A name in three languages."""

    name_de: Mapped[str] = text()
    name_zh: Mapped[str] = text()
    name_en: Mapped[str] = text()

    @property
    def name(self) -> Trilingual:
        """The name for papers and lists; what is uncertain is left out."""
        certainty: dict[str, Any] = getattr(self, "certainty", None) or {}
        full = self.full_name
        return Trilingual(
            *(full.get(language) if sure(certainty, f"name_{language}") else "" for language in ("de", "en", "zh"))
        )

    @property
    def full_name(self) -> Trilingual:
        """Everything that is recorded of the name."""
        return trilingual(self, "name")


def trilingual(record: object, field: str) -> Trilingual:
    """The three columns `field`_de, _en, _zh of a record as one text."""
    return Trilingual(*(getattr(record, f"{field}_{language}") for language in ("de", "en", "zh")))


def sure(certainty: dict[str, Any], field: str) -> bool:
    """Whether a value may be printed: what is of low or no certainty is not."""
    return certainty.get(field) not in {"low", "none"}


def _choices(values: type[StrEnum]) -> sa.Enum:
    return sa.Enum(values, native_enum=False, create_constraint=False, length=32, values_callable=_texts)


def _texts(values: type[StrEnum]) -> list[str]:
    return [value.value for value in values]
