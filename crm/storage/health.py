"""Whether the data of a workspace is whole, in words."""

from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm.base import Base
from crm.i18n import translate

_COUNTED = ("person", "organisation", "project", "occasion", "commitment")


@dataclass(frozen=True, slots=True)
class Health:
    """What a look at the data found; `lines` are pairs of a name and a finding."""

    sound: bool
    lines: list[tuple[str, str]]


def look(session: Session) -> Health:
    """Read every page, every reference and the search index."""
    damage = [row[0] for row in session.execute(sa.text("PRAGMA integrity_check")) if row[0] != "ok"]
    orphans = session.execute(sa.text("PRAGMA foreign_key_check")).all()
    entries = session.scalar(sa.text("SELECT count(*) FROM search_entry")) or 0
    indexed = session.scalar(sa.text("SELECT count(*) FROM search_fts_docsize")) or 0
    lines = [
        (translate("crm", "Pages"), "; ".join(map(str, damage[:5])) or translate("crm", "sound")),
        (
            translate("crm", "References"),
            translate("crm", "{count} lead nowhere").format(count=len(orphans))
            if orphans
            else translate("crm", "sound"),
        ),
        (
            translate("crm", "Search index"),
            translate("crm", "sound")
            if entries == indexed
            else translate("crm", "{indexed} of {entries} entries").format(indexed=indexed, entries=entries),
        ),
    ]
    counts = ", ".join(f"{name} {_count(session, name)}" for name in _COUNTED)
    return Health(not damage and not orphans and entries == indexed, [*lines, (translate("crm", "Records"), counts)])


def _count(session: Session, name: str) -> int:
    table = Base.metadata.tables[name]
    return session.scalar(sa.select(sa.func.count()).select_from(table).where(table.c.deleted_at.is_(None))) or 0
