"""Whether the data of a workspace is whole, in words."""

from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm.base import Base
from crm.i18n import current, translate
from crm.lists import labels
from crm.models import Kind


@dataclass(frozen=True, slots=True)
class Health:
    """What a look at the data found; `lines` are a key for programs, a name for people and the finding."""

    sound: bool
    lines: list[tuple[str, str, str]]


def look(session: Session) -> Health:
    """Read every page, every reference and the search index."""
    damage = [row[0] for row in session.execute(sa.text("PRAGMA integrity_check")) if row[0] != "ok"]
    orphans = session.execute(sa.text("PRAGMA foreign_key_check")).all()
    entries = session.scalar(sa.text("SELECT count(*) FROM search_entry")) or 0
    indexed = session.scalar(sa.text("SELECT count(*) FROM search_fts_docsize")) or 0
    lines = [
        ("pages", translate("crm", "Pages"), "; ".join(map(str, damage[:5])) or translate("crm", "sound")),
        (
            "references",
            translate("crm", "References"),
            translate("crm", "{count} lead nowhere").format(count=len(orphans))
            if orphans
            else translate("crm", "sound"),
        ),
        (
            "search_index",
            translate("crm", "Search index"),
            translate("crm", "sound")
            if entries == indexed
            else translate("crm", "{indexed} of {entries} entries").format(indexed=indexed, entries=entries),
        ),
    ]
    kinds = labels.kinds(current())
    counts = ", ".join(f"{kinds[kind]} {_count(session, kind)}" for kind in Kind)
    lines.append(("records", translate("crm", "Records"), counts))
    return Health(not damage and not orphans and entries == indexed, lines)


def _count(session: Session, kind: Kind) -> int:
    occasions = kind in {Kind.EVENT, Kind.MEETING}
    table = Base.metadata.tables["occasion" if occasions else kind.value]
    query = sa.select(sa.func.count()).select_from(table).where(table.c.deleted_at.is_(None))
    return session.scalar(query.where(table.c.type == kind.value) if occasions else query) or 0
