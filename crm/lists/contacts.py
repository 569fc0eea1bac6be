"""The list of contacts: who they are, which post they hold, when we met, what comes next."""

import datetime as dt
import functools
import json
import operator
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm.i18n import catalogue
from crm.lists import labels, search
from crm.lists.shared import (
    CONTACT_POINT,
    NOTHING,
    NOWHERE,
    OCCASION,
    PARTICIPANT,
    PERSON,
    POSITION,
    OrganisationCell,
    as_day,
    best,
    is_sure,
    open_about,
    organisation_cells,
    raw_rows_among,
    source_labels,
    tags_of,
    uids_of,
)
from crm.lists.spec import Block, Column, ColumnKind, ListSpec, View
from crm.models import Kind, Person, Position
from crm.models.commitment import Nature
from crm.models.occasion import Attendance
from crm.models.person import ContactKind
from crm.values.countries import country_name, side_label
from crm.values.names import NameOrder, PersonName, hanzi

Row = Sequence[Any]
_PERSON, _ROLE, _ON, _NAME = range(4)


class ContactBlock(Block):
    """What the columns need of some contacts, each part read only when a column asks for it.

    Values come straight from the tables, without objects and without turning stored words into enumerations: a list of
    100,000 contacts is read this way in about the time that a file of them takes to write.
    """

    @functools.cached_property
    def people(self) -> Mapping[str, Sequence[Any]]:
        """What the table of people holds of each, by column, in the order asked for."""
        p = PERSON.c
        columns = (
            p.id, p.family, p.given, p.family_zh, p.given_zh, p.western_given, p.prefix, p.titles, p.name_order, p.gender,
            p.language, p.source_id, p.certainty, p.pinyin_family, p.pinyin_given,
        )  # fmt: skip
        found = {row[0]: row for row in raw_rows_among(self.session, sa.select(*columns), p.id, self.ids)}
        rows = [found[id_] for id_ in self.ids]
        return dict(zip([column.key for column in columns], zip(*rows, strict=True), strict=True)) if rows else NOTHING

    @functools.cached_property
    def posts(self) -> list[Row | None]:
        """Organisation, titles and certainties of the post that each holds that day, of several the primary one."""
        p = POSITION.c
        columns = (p.person_id, p.organisation_id, p.title_de, p.title_zh, p.title_en, p.certainty, p.is_primary, p.id)
        query = sa.select(*columns).where(Position.held_on(self.view.today))
        found = raw_rows_among(self.session, query, p.person_id, self.ids)
        return self.by_person(_best(found, lambda post: (post[-2], -post[-1])))

    @functools.cached_property
    def organisations(self) -> list[OrganisationCell]:
        cells = organisation_cells(self.session, {post[1] for post in self.posts if post}, self.view)
        return [cells[post[1]] if post else NOWHERE for post in self.posts]

    @functools.cached_property
    def points(self) -> Mapping[str, dict[int, str]]:
        """Per kind the usual phone, address … of each."""
        p = CONTACT_POINT.c
        query = sa.select(p.kind, p.person_id, p.value).order_by(p.person_id, p.ordinal, p.id)
        found: dict[str, dict[int, str]] = {kind: {} for kind in ContactKind}
        for kind, person_id, value in raw_rows_among(self.session, query, p.person_id, self.ids):
            found[kind].setdefault(person_id, value)
        return found

    @functools.cached_property
    def meetings(self) -> list[Row | None]:
        """Role, day and name of the latest occasion at which each was; on one day the event goes before its talks."""
        o, p = OCCASION.c, PARTICIPANT.c
        name = best(OCCASION, "name", self.view.language)
        query = (
            sa.select(p.person_id, p.role, o.on, name, o.parent_id.is_(None), o.id)
            .join_from(PARTICIPANT, OCCASION, p.occasion_id == o.id)
            .where(p.attendance == Attendance.ATTENDED, o.on <= self.view.today, o.deleted_at.is_(None))
        )
        found = raw_rows_among(self.session, query, p.person_id, self.ids)
        return self.by_person(_best(found, lambda met: (met[_ON], *met[-2:])))

    @functools.cached_property
    def steps(self) -> list[Row | None]:
        """The earliest open promise or task about each."""
        return self.by_person(open_about(self.session, Kind.PERSON, (Nature.PROMISE, Nature.TASK), self.view))

    @functools.cached_property
    def checks(self) -> list[Row | None]:
        """An open point to verify about each."""
        return self.by_person(open_about(self.session, Kind.PERSON, (Nature.CHECK,), self.view))

    def by_person(self, found: Mapping[int, Any], missing: Any = None) -> list[Any]:  # noqa: ANN401 - any cell
        """Values kept by person id, as a list in the order of the people."""
        return [found.get(id_, missing) for id_ in self.ids]


def _best(rows: Iterable[Row], worth: Callable[[Row], Any]) -> dict[int, Row]:
    """Of the rows of each person (the first column) the one that is worth most."""
    found: dict[int, Row] = {}
    for row in rows:
        known = found.setdefault(row[_PERSON], row)
        if known is not row and worth(row) > worth(known):
            found[row[_PERSON]] = row
    return found


def ids(session: Session, text: str, view: View) -> list[int]:
    """The contacts that match the text, all of them without one, in the order of names."""
    order = Person.sort_key_zh if view.language == "zh" else Person.sort_key
    query = sa.select(Person.id).where(Person.deleted_at.is_(None)).order_by(order, Person.id)
    matching = search.matching_ids(session, text, Kind.PERSON)
    if matching is not None:
        query = query.where(Person.id.in_(matching.scalar_subquery()))
    return list(session.connection().scalars(query))


def _person(field: str) -> Callable[[ContactBlock], Sequence[Any]]:
    return lambda block: block.people[field]


def _salutation(block: ContactBlock) -> list[str]:
    forms = labels.forms_of_address(block.view.language)
    return [forms[gender] for gender in block.people["gender"]]


def _academic_title(block: ContactBlock) -> list[str]:
    return ["" if titles == "[]" else " ".join(json.loads(titles)) for titles in block.people["titles"]]


def _family(block: ContactBlock) -> list[str]:
    people = block.people
    return [
        f"{prefix} {name}" if prefix else name for prefix, name in zip(people["prefix"], people["family"], strict=True)
    ]


def _name_zh(block: ContactBlock) -> list[str]:
    people = block.people
    fields = ("family_zh", "given_zh", "certainty", "name_order", "prefix")
    return [_hanzi(*values) if values[0] else "" for values in zip(*[people[field] for field in fields], strict=True)]


def _hanzi(family: str, given: str, certainty: str, order: NameOrder, prefix: str) -> str:
    if not is_sure(certainty, "name_zh"):
        return ""
    if order == NameOrder.FAMILY_FIRST:
        return family + given
    return hanzi(PersonName(family_zh=family, given_zh=given, prefix=prefix, order=order))


def _pinyin(block: ContactBlock) -> list[str]:
    people = block.people
    pairs = zip(people["pinyin_family"], people["pinyin_given"], strict=True)
    return [f"{family} {given}".strip() for family, given in pairs]


def _title(language: str) -> Callable[[ContactBlock], list[str]]:
    place = 2 + ("de", "zh", "en").index(language)
    field = f"title_{language}"
    return lambda block: [post[place] if post and is_sure(post[5], field) else "" for post in block.posts]


def _organisation(language: str) -> Callable[[ContactBlock], list[str]]:
    name = operator.attrgetter(f"name_{language}")
    return lambda block: [name(cell) for cell in block.organisations]


def _organisation_kind(block: ContactBlock) -> list[str]:
    kinds = labels.organisation_kinds(block.view.language)
    return ["" if cell is NOWHERE else kinds[cell.kind] for cell in block.organisations]


def _country(block: ContactBlock) -> list[str]:
    names = {code: country_name(code, block.view.language) for code in {cell.country for cell in block.organisations}}
    return [names[cell.country] for cell in block.organisations]


def _side(block: ContactBlock) -> list[str]:
    return [side_label(cell.side, block.view.language) if cell.side else "" for cell in block.organisations]


def _point(kind: ContactKind) -> Callable[[ContactBlock], list[str]]:
    return lambda block: block.by_person(block.points[kind], "")


def _last_contact(block: ContactBlock) -> list[dt.date | None]:
    return [as_day(met[_ON]) if met else None for met in block.meetings]


def _role(block: ContactBlock) -> list[str]:
    roles = labels.participant_roles(block.view.language)
    pairs = zip(block.meetings, block.people["gender"], strict=True)
    return [roles[met[_ROLE], gender] if met else "" for met, gender in pairs]


def _check(block: ContactBlock) -> list[str]:
    word = catalogue(block.view.language).translate("crm", "to be verified")
    return [word if check else "" for check in block.checks]


def _source(block: ContactBlock) -> list[str]:
    sources = block.people["source_id"]
    known = source_labels(block.session, {id_ for id_ in sources if id_}, block.view.language)
    return [known.get(id_, "") for id_ in sources]


def _uid(block: ContactBlock) -> list[str]:
    return uids_of(block.session, Person, block.ids)


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
        Column("title", lambda c: c.translate("crm", "Title"), _academic_title, width=9),
        Column("given", lambda c: c.translate("crm", "Given name"), _person("given"), width=14),
        Column(
            "family",
            lambda c: c.translate("crm", "Family name"),
            _family,
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
        Column(
            "city", lambda c: c.translate("crm", "City"), lambda b: [cell.city for cell in b.organisations], width=13
        ),
        Column("phone", lambda c: c.translate("crm", "Phone"), _point(ContactKind.PHONE), width=20),
        Column("mobile", lambda c: c.translate("crm", "Mobile"), _point(ContactKind.MOBILE), width=20),
        Column("email", lambda c: c.translate("crm", "E-mail"), _point(ContactKind.EMAIL), ColumnKind.MAIL, 30),
        Column("wechat", lambda c: c.translate("crm", "WeChat ID"), _point(ContactKind.WECHAT), width=16),
        Column("address", lambda c: c.translate("crm", "Address"), _point(ContactKind.ADDRESS), width=30),
        Column("language", lambda c: c.translate("crm", "Language"), _person("language"), width=9),
        Column(
            "last_contact",
            lambda c: c.translate("crm", "Last contact"),
            _last_contact,
            ColumnKind.DATE,
            14,
        ),
        Column(
            "occasion",
            lambda c: c.translate("crm", "Occasion"),
            lambda b: [met[_NAME] if met else "" for met in b.meetings],
            width=34,
        ),
        Column("role", lambda c: c.translate("crm", "Role"), _role, width=14),
        Column(
            "next_step",
            lambda c: c.translate("crm", "Next step"),
            lambda b: [step[2] if step else "" for step in b.steps],
            width=24,
        ),
        Column(
            "due_on",
            lambda c: c.translate("crm", "Due on"),
            lambda b: [step[1] if step else None for step in b.steps],
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
            _person("western_given"),
        ),
        Column(
            "pinyin",
            lambda c: c.translate("crm", "Pinyin"),
            _pinyin,
            width=18,
        ),
        Column("position_en", lambda c: c.translate("crm", "Position (en)"), _title("en"), width=28),
        Column("organisation_en", lambda c: c.translate("crm", "Organisation (en)"), _organisation("en"), width=30),
        Column("web", lambda c: c.translate("crm", "Web"), _point(ContactKind.WEB), width=26),
        Column("tags", lambda c: c.translate("crm", "Tags"), _tags, width=20),
        Column("uid", lambda c: c.translate("crm", "UID"), _uid, width=38),
    ),
)
