"""What every kept record has: a uid for the outside, a version against overwriting, UTC stamps, a way to the trash."""

import datetime as dt
import json
import uuid
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_MICROSECOND = dt.timedelta(microseconds=1)

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(sa.types.TypeDecorator[dt.datetime]):
    """An aware moment, kept in UTC; on SQLite as microseconds since 1970, a third of the space of a text."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: sa.Dialect) -> sa.types.TypeEngine[Any]:
        return dialect.type_descriptor(sa.BigInteger() if dialect.name == "sqlite" else sa.DateTime(timezone=True))

    def process_bind_param(self, value: dt.datetime | None, dialect: sa.Dialect) -> Any:  # noqa: ANN401 - per database
        if value is None:
            return None
        if value.tzinfo is None:
            message = "a moment needs a zone"
            raise ValueError(message)
        return (value - _EPOCH) // _MICROSECOND if dialect.name == "sqlite" else value

    def process_result_value(self, value: Any, _dialect: sa.Dialect) -> dt.datetime | None:  # noqa: ANN401 - as above
        if value is None:
            return None
        return _EPOCH + value * _MICROSECOND if isinstance(value, int) else value.astimezone(dt.UTC)


class Uid(sa.types.TypeDecorator[str]):
    """A UUID, in Python its usual text, in the database 16 bytes."""

    impl = sa.Uuid(as_uuid=False)
    cache_ok = True

    def load_dialect_impl(self, dialect: sa.Dialect) -> sa.types.TypeEngine[Any]:
        return dialect.type_descriptor(sa.LargeBinary(16) if dialect.name == "sqlite" else sa.Uuid(as_uuid=False))

    def process_bind_param(self, value: str | None, dialect: sa.Dialect) -> bytes | str | None:
        if value is None or dialect.name != "sqlite":
            return value
        return bytes.fromhex(value.replace("-", ""))

    def process_result_value(self, value: bytes | str | None, _dialect: sa.Dialect) -> str | None:
        if not isinstance(value, bytes):
            return value
        text = value.hex()
        return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


class JsonText(sa.types.TypeDecorator[Any]):
    """Lists and small mappings as JSON in a text column; the empty ones, by far the most, are read without a parser."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: Any, _dialect: sa.Dialect) -> str | None:  # noqa: ANN401 - any JSON value
        return None if value is None else json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    def process_result_value(self, value: str | None, _dialect: sa.Dialect) -> Any:  # noqa: ANN401 - any JSON value
        if value == "{}":
            return {}
        if value == "[]":
            return []
        return None if value is None else json.loads(value)


def new_uid() -> str:
    return str(uuid.uuid4())


def is_uid(text: str) -> bool:
    """Whether this could be the uid of a record."""
    try:
        uuid.UUID(text)
    except ValueError:
        return False
    return True


def now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class Base(DeclarativeBase):
    """All tables; enumerations are kept by their value."""

    metadata = sa.MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: sa.Text(),
        bytes: sa.LargeBinary(),
        dt.datetime: UtcDateTime(),
        dict[str, Any]: JsonText(),
        list[str]: JsonText(),
    }

    def __init__(self, **values: object) -> None:
        """Columns that are not named start with their defaults, before the record is kept for the first time."""
        for attribute in sa.inspect(type(self)).column_attrs:
            default = attribute.columns[0].default
            if attribute.key not in values and isinstance(default, sa.ColumnDefault):
                values[attribute.key] = default.arg(None) if default.is_callable else default.arg
        for key, value in values.items():
            if not hasattr(type(self), key):
                message = f"{type(self).__name__} has no column {key}"
                raise TypeError(message)
            setattr(self, key, value)


class Record(Base):
    """A row with an identity of its own. Children of a record are records too, so the journal sees them."""

    __abstract__ = True

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-10)
    uid: Mapped[str] = mapped_column(Uid, default=new_uid, unique=True, sort_order=-9)
    version: Mapped[int] = mapped_column(default=1, sort_order=-8)
    created_at: Mapped[dt.datetime] = mapped_column(default=now, sort_order=-7)
    updated_at: Mapped[dt.datetime] = mapped_column(default=now, onupdate=now, sort_order=-6)

    __derived__: ClassVar[frozenset[str]] = frozenset()
    """Columns that are computed from others: the journal leaves them out."""

    @declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> dict[str, Any]:
        return {"version_id_col": cls.version}

    def check(self) -> None:
        """Raise Invalid when the record cannot be kept as it is."""


class Entity(Record):
    """A record that people know by name; deleting it moves it to the trash."""

    __abstract__ = True

    deleted_at: Mapped[dt.datetime | None] = mapped_column(default=None, sort_order=-5)
