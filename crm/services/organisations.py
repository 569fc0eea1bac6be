"""The tree of organisations: what belongs to what."""

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm.models import Organisation


def below(session: Session, organisation_id: int) -> list[Organisation]:
    """All organisations that belong to this one, directly or through others, by name."""
    tree = sa.select(Organisation.id).where(Organisation.parent_id == organisation_id).cte(recursive=True)
    tree = tree.union(sa.select(Organisation.id).join(tree, Organisation.parent_id == tree.c.id))
    query = sa.select(Organisation).where(Organisation.id.in_(sa.select(tree.c.id)), Organisation.deleted_at.is_(None))
    return list(session.scalars(query.order_by(Organisation.sort_key, Organisation.id)))
