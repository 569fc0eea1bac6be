"""How Alembic runs the migrations on the connection it was given, and how it compares the models with a database."""

from typing import Any, Literal

import sqlalchemy as sa
from alembic import context
from alembic.autogenerate.api import AutogenContext
from alembic.operations import ops

import crm.models  # noqa: F401 - every table has to be known
from crm import journal  # noqa: F401 - as above
from crm.base import Base, JsonText, Uid, UtcDateTime
from crm.models.columns import DecimalNumber

_PLAIN: dict[type[object], str] = {
    UtcDateTime: 'sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")',
    Uid: 'sa.Uuid(as_uuid=False).with_variant(sa.LargeBinary(16), "sqlite")',
    JsonText: "sa.Text()",
    DecimalNumber: 'sa.Numeric(24, 6).with_variant(sa.String(32), "sqlite")',
}


def _is_ours(name: str | None, kind: str, _parents: object) -> bool:
    """The full-text index and its shadow tables are made by hand."""
    return not (kind == "table" and name is not None and name.startswith("search_fts"))


def _plain_type(kind: str, item: object, _context: AutogenContext) -> str | Literal[False]:
    """A migration outlives the types of the models: it names only those of SQLAlchemy."""
    if kind != "type":
        return False
    if isinstance(item, sa.Enum):
        return f"sa.String(length={item.length})"
    return _PLAIN.get(type(item), False)


def _never_reuse_ids(_context: object, _revision: object, directives: list[Any]) -> None:
    """Undo brings a deleted row back under its id, so SQLite must not have given that id away."""
    for script in directives:
        for operation in script.upgrade_ops.ops:
            if isinstance(operation, ops.CreateTableOp):
                operation.kw["sqlite_autoincrement"] = True


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    include_name=_is_ours,
    render_item=_plain_type,
    process_revision_directives=_never_reuse_ids,
)
with context.begin_transaction():
    context.run_migrations()
