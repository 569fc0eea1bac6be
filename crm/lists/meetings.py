"""The list of meetings and events, the latest first."""

import functools
from collections import defaultdict
from collections.abc import Mapping

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm.lists import labels, search
from crm.lists.shared import short_text
from crm.lists.spec import Block, Column, ColumnKind, ListSpec, View
from crm.lists.titles import occasion_titles
from crm.models import Involvement, Kind, Occasion, Organisation, Participant, Project


class OccasionBlock(Block):
    """What the columns need of some events and meetings, each part read only when a column asks for it."""

    @functools.cached_property
    def occasions(self) -> list[Occasion]:
        found = {o.id: o for o in self.session.scalars(sa.select(Occasion).where(Occasion.id.in_(self.ids)))}
        return [found[id_] for id_ in self.ids if id_ in found]

    @functools.cached_property
    def organisations(self) -> Mapping[int, list[str]]:
        found: dict[int, list[str]] = defaultdict(list)
        query = (
            sa.select(Involvement.occasion_id, Organisation)
            .join(Organisation, Involvement.organisation_id == Organisation.id)
            .where(Involvement.occasion_id.in_(self.ids))
            .order_by(Involvement.ordinal)
        )
        for occasion_id, organisation in self.session.execute(query):
            name = organisation.name.best(self.view.language)[0]
            if name not in found[occasion_id]:
                found[occasion_id].append(name)
        return found

    @functools.cached_property
    def people(self) -> Mapping[int, int]:
        query = (
            sa.select(Participant.occasion_id, sa.func.count())
            .where(Participant.occasion_id.in_(self.ids), Participant.person_id.is_not(None))
            .group_by(Participant.occasion_id)
        )
        return {row[0]: row[1] for row in self.session.execute(query)}

    @functools.cached_property
    def projects(self) -> Mapping[int | None, str]:
        wanted = {o.project_id for o in self.occasions if o.project_id}
        found = self.session.scalars(sa.select(Project).where(Project.id.in_(wanted)))
        return {project.id: project.name.best(self.view.language)[0] for project in found}


def ids(session: Session, text: str, view: View) -> list[int]:
    """The events and meetings that match the text, the latest first, undated ones at the end."""
    query = sa.select(Occasion.id).where(Occasion.deleted_at.is_(None))
    meetings = search.matching_ids(session, text, Kind.MEETING)
    events = search.matching_ids(session, text, Kind.EVENT)
    if meetings is not None and events is not None:
        query = query.where(
            sa.or_(Occasion.id.in_(meetings.scalar_subquery()), Occasion.id.in_(events.scalar_subquery()))
        )
    del view
    return list(session.scalars(query.order_by(Occasion.on.is_(None), Occasion.on.desc(), Occasion.id)))


def _title(block: OccasionBlock) -> list[str]:
    return [title for _, title in occasion_titles(block.session, block.occasions, block.view.language)]


def _type(block: OccasionBlock) -> list[str]:
    words = labels.kinds(block.view.language)
    return [words[Kind(o.type)] for o in block.occasions]


def _kind(block: OccasionBlock) -> list[str]:
    words = labels.occasion_kinds(block.view.language)
    return [words[o.kind] for o in block.occasions]


def _city(block: OccasionBlock) -> list[str]:
    return [short_text(block.view.language, o.city_de, o.city_en, o.city_zh) for o in block.occasions]


def _status(block: OccasionBlock) -> list[str]:
    words = labels.occasion_statuses(block.view.language)
    return [words[o.status] for o in block.occasions]


MEETINGS = ListSpec(
    key="meetings",
    ids=ids,
    compact=("on", "title", "type", "city", "status"),
    block=OccasionBlock,
    columns=(
        Column("on", lambda c: c.translate("crm", "Date"), lambda b: [o.on for o in b.occasions], ColumnKind.DATE, 13),
        Column("title", lambda c: c.translate("crm", "Subject"), _title, width=56, strong=True),
        Column("type", lambda c: c.translate("crm", "Record"), _type, width=14),
        Column("kind", lambda c: c.translate("crm", "Type"), _kind, width=18),
        Column("city", lambda c: c.translate("crm", "City"), _city, width=13),
        Column(
            "organisations",
            lambda c: c.translate("crm", "Organisations"),
            lambda b: [", ".join(b.organisations[o.id]) for o in b.occasions],
            width=48,
        ),
        Column("status", lambda c: c.translate("crm", "Status"), _status, width=14),
    ),
    extra=(
        Column(
            "people",
            lambda c: c.translate("crm", "People"),
            lambda b: [b.people.get(o.id, 0) for o in b.occasions],
            ColumnKind.NUMBER,
            8,
        ),
        Column(
            "project",
            lambda c: c.translate("crm", "Project"),
            lambda b: [b.projects.get(o.project_id, "") for o in b.occasions],
            width=36,
        ),
        Column("uid", lambda c: c.translate("crm", "UID"), lambda b: [o.uid for o in b.occasions], width=38),
    ),
)
