"""The list of contacts: who they are, which post they hold, when we met, what comes next."""

import datetime as dt
import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm.i18n import catalogue
from crm.lists import labels, search
from crm.lists.shared import (
    CONTACT_POINT,
    NOWHERE,
    OCCASION,
    PARTICIPANT,
    PERSON,
    POSITION,
    AnyRow,
    OrganisationCell,
    is_sure,
    joined,
    open_about,
    organisation_cells,
    plain,
    rows_among,
    short_text,
    source_labels,
    tags_of,
)
from crm.lists.spec import Column, ColumnKind, ListSpec, View
from crm.models import Kind, Person, Position
from crm.models.commitment import Nature
from crm.models.occasion import Attendance
from crm.models.person import ContactKind
from crm.values.countries import country_name, side_label
from crm.values.names import NameOrder, PersonName, hanzi


class ContactBlock:
    """What the columns need of some contacts, each part read only when a column asks for it.

    Rows come straight from the tables, without objects and without turning stored words into enumerations: a list of
    100,000 contacts is read this way in the time that a file of them takes to write.
    """

    def __init__(self, session: Session, ids: Sequence[int], view: View) -> None:
        self.session = session
        self.ids = list(ids)
        self.view = view

    @functools.cached_property
    def people(self) -> list[AnyRow]:
        """The rows of the people, in the order asked for."""
        p = PERSON.c
        query = sa.select(
            p.id, p.uid, p.family, p.given, p.family_zh, p.given_zh, p.western_given, p.prefix, plain(p.titles),
            plain(p.name_order), plain(p.gender), p.language, p.source_id, plain(p.certainty), p.pinyin_family, p.pinyin_given,
        )  # fmt: skip
        found = {row[0]: row for row in rows_among(self.session, query, p.id, self.ids)}
        return [found[id_] for id_ in self.ids]

    @functools.cached_property
    def posts(self) -> list[AnyRow | None]:
        """The post that each holds on the day of the list, the primary one where there are several."""
        p = POSITION.c
        query = (
            sa.select(p.person_id, p.organisation_id, p.title_de, p.title_zh, p.title_en, plain(p.certainty))
            .add_columns(plain(p.is_primary), p.id)
            .where(Position.held_on(self.view.today))
        )
        return self.by_person(_best(rows_among(self.session, query, p.person_id, self.ids), _primary_then_oldest))

    @functools.cached_property
    def organisations(self) -> list[OrganisationCell]:
        posts = self.posts
        cells = organisation_cells(self.session, {post[1] for post in posts if post}, self.view)
        return [cells[post[1]] if post else NOWHERE for post in posts]

    @functools.cached_property
    def points(self) -> Mapping[str, dict[int, str]]:
        """Per kind the usual phone, address … of each."""
        p = CONTACT_POINT.c
        query = sa.select(plain(p.kind), p.person_id, p.value).order_by(p.person_id, p.ordinal, p.id)
        found: dict[str, dict[int, str]] = {kind: {} for kind in ContactKind}
        for kind, person_id, value in rows_among(self.session, query, p.person_id, self.ids):
            found[kind].setdefault(person_id, value)
        return found

    @functools.cached_property
    def meetings(self) -> list[AnyRow | None]:
        """The latest occasion at which each was, up to the day of the list."""
        o, p = OCCASION.c, PARTICIPANT.c
        query = (
            sa.select(p.person_id, plain(p.role), o.on, o.name_de, o.name_en, o.name_zh, o.parent_id, o.id)
            .join_from(PARTICIPANT, OCCASION, p.occasion_id == o.id)
            .where(p.attendance == Attendance.ATTENDED, o.on <= self.view.today, o.deleted_at.is_(None))
        )
        return self.by_person(_best(rows_among(self.session, query, p.person_id, self.ids), _latest))

    @functools.cached_property
    def steps(self) -> list[AnyRow | None]:
        """The earliest open promise or task about each."""
        return self.by_person(open_about(self.session, Kind.PERSON, self.ids, (Nature.PROMISE, Nature.TASK)))

    @functools.cached_property
    def checks(self) -> list[AnyRow | None]:
        """An open point to verify about each."""
        return self.by_person(open_about(self.session, Kind.PERSON, self.ids, (Nature.CHECK,)))

    def by_person(self, found: Mapping[int, Any], missing: Any = None) -> list[Any]:  # noqa: ANN401 - any cell
        """Values kept by person id, as a list in the order of the people."""
        return [found.get(id_, missing) for id_ in self.ids]


def _best(rows: Iterable[AnyRow], worth: Callable[[AnyRow], Any]) -> dict[int, AnyRow]:
    """Of the rows of each person (the first column) the one that is worth most."""
    found: dict[int, AnyRow] = {}
    for row in rows:
        known = found.get(row[0])
        if known is None or worth(row) > worth(known):
            found[row[0]] = row
    return found


def _primary_then_oldest(post: AnyRow) -> tuple[Any, int]:
    return post.is_primary, -post.id


def _latest(met: AnyRow) -> tuple[dt.date, bool, int]:
    """On one day the event itself goes before what belonged to it."""
    return met.on, met.parent_id is None, met.id


def ids(session: Session, text: str, view: View) -> list[int]:
    """The contacts that match the text, all of them without one, in the order of names."""
    order = Person.sort_key_zh if view.language == "zh" else Person.sort_key
    query = sa.select(Person.id).where(Person.deleted_at.is_(None)).order_by(order, Person.id)
    matching = search.matching_ids(session, text, Kind.PERSON)
    if matching is not None:
        query = query.where(Person.id.in_(matching.scalar_subquery()))
    return list(session.scalars(query))


def _salutation(block: ContactBlock) -> list[str]:
    forms = labels.forms_of_address(block.view.language)
    return [forms[person.gender] for person in block.people]


def _name_zh(block: ContactBlock) -> list[str]:
    return [_hanzi(person) for person in block.people]


def _hanzi(person: AnyRow) -> str:
    if not person.family_zh or not is_sure(person.certainty, "name_zh"):
        return ""
    if person.name_order == NameOrder.FAMILY_FIRST:
        return f"{person.family_zh}{person.given_zh}"
    name = PersonName(
        family_zh=person.family_zh, given_zh=person.given_zh, prefix=person.prefix, order=person.name_order
    )
    return hanzi(name)


def _title(language: str) -> Callable[[ContactBlock], list[str]]:
    field = f"title_{language}"
    return lambda block: [
        getattr(post, field) if post and is_sure(post.certainty, field) else "" for post in block.posts
    ]


def _organisation(language: str) -> Callable[[ContactBlock], list[str]]:
    field = f"name_{language}"
    return lambda block: [getattr(cell, field) for cell in block.organisations]


def _organisation_kind(block: ContactBlock) -> list[str]:
    kinds = labels.organisation_kinds(block.view.language)
    return ["" if cell is NOWHERE else kinds[cell.kind] for cell in block.organisations]


def _country(block: ContactBlock) -> list[str]:
    names = {code: country_name(code, block.view.language) for code in {cell.country for cell in block.organisations}}
    return [names[cell.country] for cell in block.organisations]


def _city(block: ContactBlock) -> list[str]:
    return [short_text(block.view.language, *cell.city) for cell in block.organisations]


def _side(block: ContactBlock) -> list[str]:
    return [side_label(cell.side, block.view.language) if cell.side else "" for cell in block.organisations]


def _point(kind: ContactKind) -> Callable[[ContactBlock], list[str]]:
    return lambda block: block.by_person(block.points[kind], "")


def _occasion(block: ContactBlock) -> list[str]:
    language = block.view.language
    return [short_text(language, met.name_de, met.name_en, met.name_zh) if met else "" for met in block.meetings]


def _role(block: ContactBlock) -> list[str]:
    roles = labels.participant_roles(block.view.language)
    return [
        roles[met.role, person.gender] if met else "" for met, person in zip(block.meetings, block.people, strict=True)
    ]


def _next_step(block: ContactBlock) -> list[str]:
    language = block.view.language
    return [
        short_text(
            language, step.short_de or step.text_de, step.short_en or step.text_en, step.short_zh or step.text_zh
        )
        if step
        else ""
        for step in block.steps
    ]


def _check(block: ContactBlock) -> list[str]:
    word = catalogue(block.view.language).translate("crm", "to be verified")
    return [word if check else "" for check in block.checks]


def _source(block: ContactBlock) -> list[str]:
    known = source_labels(block.session, {p.source_id for p in block.people if p.source_id}, block.view.language)
    return [known.get(person.source_id, "") for person in block.people]


def _tags(block: ContactBlock) -> list[str]:
    return block.by_person(tags_of(block.session, Kind.PERSON, block.ids), "")


CONTACTS = ListSpec(
    key="contacts",
    ids=ids,
    compact=("family", "given", "name_zh", "position_de", "organisation_de", "city", "next_step", "due_on"),
    block=ContactBlock,
    columns=(
        Column("number", lambda c: c.translate("crm", "No."), lambda b: [None for _ in b.ids], ColumnKind.NUMBER, 6),
        Column("salutation", lambda c: c.translate("crm", "Mr/Ms"), _salutation, width=8),
        Column("title", lambda c: c.translate("crm", "Title"), lambda b: [joined(p.titles) for p in b.people], width=9),
        Column("given", lambda c: c.translate("crm", "Given name"), lambda b: [p.given for p in b.people], width=14),
        Column(
            "family",
            lambda c: c.translate("crm", "Family name"),
            lambda b: [f"{p.prefix} {p.family}" if p.prefix else p.family for p in b.people],
            width=15,
            strong=True,
        ),
        Column("name_zh", lambda c: c.translate("crm", "Name (Chinese)"), _name_zh, width=14),
        Column("position_de", lambda c: c.translate("crm", "Position (de)"), _title("de"), width=28),
        Column("position_zh", lambda c: c.translate("crm", "Position (zh)"), _title("zh"), width=26),
        Column("organisation_de", lambda c: c.translate("crm", "Organisation (de)"), _organisation("de"), width=30),
        Column("organisation_zh", lambda c: c.translate("crm", "Organisation (zh)"), _organisation("zh"), width=26),
        Column("organisation_kind", lambda c: c.translate("crm", "Type of organisation"), _organisation_kind, width=18),
        Column("country", lambda c: c.translate("crm", "Country"), _country, width=13),
        Column("city", lambda c: c.translate("crm", "City"), _city, width=13),
        Column("phone", lambda c: c.translate("crm", "Phone"), _point(ContactKind.PHONE), width=20),
        Column("mobile", lambda c: c.translate("crm", "Mobile"), _point(ContactKind.MOBILE), width=20),
        Column("email", lambda c: c.translate("crm", "E-mail"), _point(ContactKind.EMAIL), ColumnKind.MAIL, 30),
        Column("wechat", lambda c: c.translate("crm", "WeChat ID"), _point(ContactKind.WECHAT), width=16),
        Column("address", lambda c: c.translate("crm", "Address"), _point(ContactKind.ADDRESS), width=30),
        Column("language", lambda c: c.translate("crm", "Language"), lambda b: [p.language for p in b.people], width=9),
        Column(
            "last_contact",
            lambda c: c.translate("crm", "Last contact"),
            lambda b: [met.on if met else None for met in b.meetings],
            ColumnKind.DATE,
            14,
        ),
        Column("occasion", lambda c: c.translate("crm", "Occasion"), _occasion, width=34),
        Column("role", lambda c: c.translate("crm", "Role"), _role, width=14),
        Column("next_step", lambda c: c.translate("crm", "Next step"), _next_step, width=24),
        Column(
            "due_on",
            lambda c: c.translate("crm", "Due on"),
            lambda b: [step.due_on if step else None for step in b.steps],
            ColumnKind.DATE,
            13,
            overdue=True,
        ),
        Column("check_status", lambda c: c.translate("crm", "Check status"), _check, width=13),
        Column("source", lambda c: c.translate("crm", "Source"), _source, width=28),
    ),
    extra=(
        Column("side", lambda c: c.translate("crm", "Side"), _side, ColumnKind.SIDE, 7),
        Column(
            "western_given",
            lambda c: c.translate("crm", "Western given name"),
            lambda b: [p.western_given for p in b.people],
        ),
        Column(
            "pinyin",
            lambda c: c.translate("crm", "Pinyin"),
            lambda b: [f"{p.pinyin_family} {p.pinyin_given}".strip() for p in b.people],
            width=18,
        ),
        Column("position_en", lambda c: c.translate("crm", "Position (en)"), _title("en"), width=28),
        Column("organisation_en", lambda c: c.translate("crm", "Organisation (en)"), _organisation("en"), width=30),
        Column("web", lambda c: c.translate("crm", "Web"), _point(ContactKind.WEB), width=26),
        Column("tags", lambda c: c.translate("crm", "Tags"), _tags, width=20),
        Column("uid", lambda c: c.translate("crm", "UID"), lambda b: [p.uid for p in b.people], width=38),
    ),
)
