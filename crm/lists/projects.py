"""The list of projects."""

import functools
from collections import defaultdict
from collections.abc import Mapping

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm.lists import labels, search
from crm.lists.shared import short_text
from crm.lists.spec import Block, Column, ColumnKind, ListSpec, View
from crm.lists.titles import Reference, titles
from crm.models import Kind, Project, ProjectPartner


class ProjectBlock(Block):
    """Some projects, read when a column asks for them."""

    @functools.cached_property
    def projects(self) -> list[Project]:
        found = {p.id: p for p in self.session.scalars(sa.select(Project).where(Project.id.in_(self.ids)))}
        return [found[id_] for id_ in self.ids if id_ in found]

    @functools.cached_property
    def partners(self) -> Mapping[int, list[str]]:
        """Who takes part in each, with the role: "Standort: Stadt Duisburg"."""
        roles = labels.partner_roles(self.view.language)
        partners = self.session.scalars(
            sa.select(ProjectPartner).where(ProjectPartner.project_id.in_(self.ids)).order_by(ProjectPartner.id)
        ).all()
        named = titles(self.session, [_reference(partner) for partner in partners], self.view)
        found: dict[int, list[str]] = defaultdict(list)
        colon = "：" if self.view.language == "zh" else ": "
        for partner in partners:
            found[partner.project_id].append(f"{roles[partner.role]}{colon}{named[_reference(partner)].title}")
        return found


def _reference(partner: ProjectPartner) -> Reference:
    if partner.person_id is not None:
        return Kind.PERSON, partner.person_id
    return Kind.ORGANISATION, partner.organisation_id or 0


def ids(session: Session, text: str, view: View) -> list[int]:
    """The projects that match the text, by name."""
    query = sa.select(Project.id).where(Project.deleted_at.is_(None))
    matching = search.matching_ids(session, text, Kind.PROJECT)
    if matching is not None:
        query = query.where(Project.id.in_(matching.scalar_subquery()))
    del view
    return list(session.scalars(query.order_by(Project.name_de, Project.id)))


def _name(block: ProjectBlock) -> list[str]:
    return [p.name.best(block.view.language)[0] for p in block.projects]


def _name_zh(block: ProjectBlock) -> list[str]:
    return [p.name.zh for p in block.projects]


def _kind(block: ProjectBlock) -> list[str]:
    words = labels.project_kinds(block.view.language)
    return [words[p.kind] for p in block.projects]


def _stage(block: ProjectBlock) -> list[str]:
    words = labels.stages(block.view.language)
    return [words[p.stage] if p.stage else "" for p in block.projects]


def _city(block: ProjectBlock) -> list[str]:
    return [p.city.best(block.view.language)[0] for p in block.projects]


def _next_step(block: ProjectBlock) -> list[str]:
    return [short_text(block.view.language, p.next_step_de, p.next_step_en, p.next_step_zh) for p in block.projects]


PROJECTS = ListSpec(
    key="projects",
    ids=ids,
    compact=("name", "name_zh", "stage", "city"),
    block=ProjectBlock,
    columns=(
        Column("name", lambda c: c.translate("crm", "Project"), _name, width=48, strong=True),
        Column("name_zh", lambda c: c.translate("crm", "Name (zh)"), _name_zh, width=30),
        Column("kind", lambda c: c.translate("crm", "Type"), _kind, width=20),
        Column("stage", lambda c: c.translate("crm", "Stage"), _stage, width=22),
        Column("city", lambda c: c.translate("crm", "City"), _city, width=13),
        Column("next_step", lambda c: c.translate("crm", "Next step"), _next_step, width=30),
        Column(
            "next_step_on",
            lambda c: c.translate("crm", "Due on"),
            lambda b: [p.next_step_on for p in b.projects],
            ColumnKind.DATE,
            13,
            overdue=True,
        ),
    ),
    extra=(
        Column(
            "partners",
            lambda c: c.translate("crm", "Partners"),
            lambda b: [("；" if b.view.language == "zh" else "; ").join(b.partners[p.id]) for p in b.projects],
            width=60,
        ),
        Column("uid", lambda c: c.translate("crm", "UID"), lambda b: [p.uid for p in b.projects], width=38),
    ),
)
