"""The list of organisations of both countries."""

import functools
from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm.i18n import catalogue
from crm.lists import labels, search
from crm.lists.shared import AnyRow, among, open_about, short_text, tags_of, uids_of
from crm.lists.spec import Block, Column, ColumnKind, ListSpec, View
from crm.models import Alias, ContactPoint, GovernmentBody, Involvement, Kind, Occasion, Organisation
from crm.models.columns import sure
from crm.models.commitment import Nature
from crm.models.organisation import OrganisationKind
from crm.models.person import ContactKind
from crm.values.countries import country_name, side_label, side_of


class OrganisationBlock(Block):
    """What the columns need of some organisations, each part read only when a column asks for it."""

    @functools.cached_property
    def organisations(self) -> list[AnyRow]:
        o = Organisation
        columns = (
            o.id, o.name_de, o.name_zh, o.name_en, o.kind, o.country, o.seat_country, o.city_de, o.city_en, o.city_zh,
            o.certainty,
        )  # fmt: skip
        rows = self.session.execute(sa.select(*columns).where(among(self.session, o.id, self.ids)))
        found = {row.id: row for row in rows}
        return [found[id_] for id_ in self.ids if id_ in found]

    @functools.cached_property
    def bodies(self) -> Mapping[int, AnyRow]:
        b = GovernmentBody
        query = sa.select(b.organisation_id, b.level, b.code).where(among(self.session, b.organisation_id, self.ids))
        return {body.organisation_id: body for body in self.session.execute(query)}

    @functools.cached_property
    def aliases(self) -> Mapping[int, list[str]]:
        found: dict[int, list[str]] = defaultdict(list)
        theirs = among(self.session, Alias.organisation_id, self.ids)
        query = sa.select(Alias.organisation_id, Alias.name).where(theirs).order_by(Alias.id)
        for organisation_id, name in self.session.execute(query):
            found[organisation_id].append(name)
        return found

    @functools.cached_property
    def roles(self) -> Mapping[int, list[str]]:
        """The roles of each at the latest event where it had one."""
        words = labels.organisation_roles(self.view.language)
        latest: dict[int, tuple[Any, list[str]]] = {}
        query = (
            sa.select(Involvement.organisation_id, Involvement.occasion_id, Involvement.role)
            .join(Occasion, Involvement.occasion_id == Occasion.id)
            .where(
                among(self.session, Involvement.organisation_id, self.ids),
                Occasion.type == Kind.EVENT,
                Occasion.deleted_at.is_(None),
            )
            .order_by(Occasion.on.is_(None), Occasion.on.desc(), Occasion.id.desc(), Involvement.ordinal)
        )
        for organisation_id, occasion_id, role in self.session.execute(query):
            occasion, found = latest.setdefault(organisation_id, (occasion_id, []))
            if occasion == occasion_id:
                found.append(words[role])
        return {organisation_id: found for organisation_id, (_, found) in latest.items()}

    @functools.cached_property
    def checks(self) -> Mapping[int, Any]:
        return open_about(self.session, Kind.ORGANISATION, (Nature.CHECK,), self.view)

    @functools.cached_property
    def points(self) -> Mapping[ContactKind, dict[int, str]]:
        found: dict[ContactKind, dict[int, str]] = {kind: {} for kind in ContactKind}
        query = (
            sa.select(ContactPoint.organisation_id, ContactPoint.kind, ContactPoint.value)
            .where(among(self.session, ContactPoint.organisation_id, self.ids))
            .order_by(ContactPoint.ordinal.desc(), ContactPoint.id.desc())
        )
        for organisation_id, kind, value in self.session.execute(query):
            if organisation_id is not None:
                found[kind][organisation_id] = value
        return found


def ids(session: Session, text: str, view: View) -> list[int]:
    """The organisations that match the text, in the order of their names."""
    query = sa.select(Organisation.id).where(Organisation.deleted_at.is_(None))
    matching = search.matching_ids(session, text, Kind.ORGANISATION)
    if matching is not None:
        query = query.where(Organisation.id.in_(matching.scalar_subquery()))
    del view
    return list(session.scalars(query.order_by(Organisation.sort_key, Organisation.id)))


def _name_zh(block: OrganisationBlock) -> list[str]:
    return [o.name_zh if sure(o.certainty, "name_zh") else "" for o in block.organisations]


def _kind(block: OrganisationBlock) -> list[str]:
    words = labels.organisation_kinds(block.view.language)
    return [words[o.kind] for o in block.organisations]


def _level(block: OrganisationBlock) -> list[str]:
    words = labels.levels(block.view.language)
    found = [block.bodies.get(o.id) for o in block.organisations]
    return [words[body.level] if body and body.level else "" for body in found]


def _country(block: OrganisationBlock) -> list[str]:
    language = block.view.language
    return [
        country_name(o.seat_country or (o.country if sure(o.certainty, "country") else ""), language)
        for o in block.organisations
    ]


def _city(block: OrganisationBlock) -> list[str]:
    return [short_text(block.view.language, o.city_de, o.city_en, o.city_zh) for o in block.organisations]


def _code(block: OrganisationBlock) -> list[str]:
    found = [block.bodies.get(o.id) for o in block.organisations]
    return [body.code if body else "" for body in found]


def _check(block: OrganisationBlock) -> list[str]:
    word = catalogue(block.view.language).translate("crm", "to be verified")
    return [word if o.id in block.checks else "" for o in block.organisations]


def _side(block: OrganisationBlock) -> list[str]:
    sides = [side_of(o.country, own=o.kind is OrganisationKind.OWN_FIRM) for o in block.organisations]
    return [side_label(side, block.view.language) if side else "" for side in sides]


def _point(kind: ContactKind) -> Callable[[OrganisationBlock], list[str]]:
    return lambda block: [block.points[kind].get(id_, "") for id_ in block.ids]


def _tags(block: OrganisationBlock) -> list[str]:
    known = tags_of(block.session, Kind.ORGANISATION, block.ids)
    return [known.get(id_, "") for id_ in block.ids]


ORGANISATIONS = ListSpec(
    key="organisations",
    ids=ids,
    compact=("name_de", "name_zh", "kind", "country", "city", "code"),
    block=OrganisationBlock,
    columns=(
        Column("number", lambda c: c.translate("crm", "No."), lambda b: [None for _ in b.ids], ColumnKind.NUMBER, 6),
        Column(
            "name_de",
            lambda c: c.translate("crm", "Name (de)"),
            lambda b: [o.name_de for o in b.organisations],
            width=40,
            strong=True,
        ),
        Column("name_zh", lambda c: c.translate("crm", "Name (zh)"), _name_zh, width=30),
        Column(
            "aliases",
            lambda c: c.translate("crm", "Other spellings"),
            lambda b: [", ".join(b.aliases[o.id]) for o in b.organisations],
            width=36,
        ),
        Column("kind", lambda c: c.translate("crm", "Type"), _kind, width=18),
        Column("level", lambda c: c.translate("crm", "Level"), _level, width=18),
        Column("country", lambda c: c.translate("crm", "Country"), _country, width=13),
        Column("city", lambda c: c.translate("crm", "City"), _city, width=13),
        Column("code", lambda c: c.translate("crm", "Code"), _code, width=11),
        Column(
            "event_roles",
            lambda c: c.translate("crm", "Role at the event"),
            lambda b: [", ".join(b.roles.get(o.id, [])) for o in b.organisations],
            width=26,
        ),
        Column("check_status", lambda c: c.translate("crm", "Check status"), _check, width=13),
    ),
    extra=(
        Column("side", lambda c: c.translate("crm", "Side"), _side, ColumnKind.SIDE, 7),
        Column(
            "name_en",
            lambda c: c.translate("crm", "Name (en)"),
            lambda b: [o.name_en for o in b.organisations],
            width=36,
        ),
        Column("phone", lambda c: c.translate("crm", "Phone"), _point(ContactKind.PHONE), width=20),
        Column("email", lambda c: c.translate("crm", "E-mail"), _point(ContactKind.EMAIL), ColumnKind.MAIL, 30),
        Column("web", lambda c: c.translate("crm", "Web"), _point(ContactKind.WEB), width=26),
        Column("address", lambda c: c.translate("crm", "Address"), _point(ContactKind.ADDRESS), width=30),
        Column("tags", lambda c: c.translate("crm", "Tags"), _tags, width=20),
        Column("uid", lambda c: c.translate("crm", "UID"), lambda b: uids_of(b.session, Organisation, b.ids), width=38),
    ),
)
