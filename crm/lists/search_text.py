"""Which words lead to a record of each kind."""

import functools
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import InstrumentedAttribute, Session

from crm.i18n import LANGUAGES, catalogue
from crm.models import (
    Alias,
    Commitment,
    ContactPoint,
    Cooperation,
    CooperationParty,
    Delegation,
    Event,
    Evidence,
    GovernmentBody,
    Involvement,
    Kind,
    Meeting,
    Occasion,
    Organisation,
    Person,
    Position,
    Project,
    ProjectPartner,
    Tag,
    Tagging,
    Topic,
)
from crm.models.person import ContactKind
from crm.values import searchkeys, sortkeys
from crm.values.names import PersonName

Entry = dict[str, Any]
AnyRow = sa.Row[*tuple[Any, ...]]
IdColumn = InstrumentedAttribute[int] | InstrumentedAttribute[int | None]
_PHONES = {ContactKind.PHONE, ContactKind.MOBILE}
_WORDS = {ContactKind.EMAIL, ContactKind.WECHAT, ContactKind.WEB}


def entries(session: Session, kind: Kind, ids: Sequence[int]) -> list[Entry]:
    """The rows of `search_entry` for those of these records that are not in the trash."""
    return _READERS[kind](session, ids)


def organisation_keys(organisation: Organisation, aliases: Iterable[str]) -> str:
    """The keys of an organisation's own names, also part of the entries of its people."""
    o = organisation
    return searchkeys.text_keys(
        o.name_de, o.name_zh, o.name_en, o.short_de, o.short_zh, o.short_en, o.full_zh, *aliases
    )


def place_keys(record: Organisation | Occasion | Project) -> str:
    """The keys of the city of a record."""
    return searchkeys.text_keys(*dict.fromkeys((record.city_de, record.city_zh, record.city_en)))


@functools.lru_cache(maxsize=4096)
def _plain_keys(text: str) -> str:
    """The words of a text without the sound of its characters: nobody looks for a post by its pinyin."""
    return " ".join([*searchkeys.tokens(text), *searchkeys.variants(text)])


def _entry(kind: Kind, record_id: int, names: str, more: str, sort_key: bytes) -> Entry:
    return {
        "kind": kind,
        "record_id": record_id,
        "names": " " + names,
        "more": " " + more,
        "sort_key": sort_key,
    }


def _join(*keys: str) -> str:
    return " ".join([key for key in keys if key])


def _people(session: Session, ids: Sequence[int]) -> list[Entry]:
    posts = _post_keys(session, ids)
    points = _points(session, ContactPoint.person_id, ids)
    tags = _tags(session, Kind.PERSON, ids)
    p = Person
    query = sa.select(
        p.id, p.family, p.given, p.family_zh, p.given_zh, p.western_given, p.prefix, p.suffix, p.titles, p.name_order,
        p.pinyin_family, p.pinyin_given, p.sort_key,
    ).where(p.id.in_(ids), p.deleted_at.is_(None))  # fmt: skip
    return [
        _entry(
            Kind.PERSON,
            row.id,
            searchkeys.person_keys(_name(row), row.pinyin_family, row.pinyin_given),
            _join(*posts[row.id], points.get(row.id, ""), *tags[row.id]),
            row.sort_key,
        )
        for row in session.execute(query)
    ]


def _name(row: AnyRow) -> PersonName:
    return PersonName(
        family=row.family,
        given=row.given,
        family_zh=row.family_zh,
        given_zh=row.given_zh,
        western_given=row.western_given,
        prefix=row.prefix,
        suffix=row.suffix,
        titles=tuple(row.titles),
        order=row.name_order,
    )


def _post_keys(session: Session, ids: Sequence[int]) -> Mapping[int, list[str]]:
    """The keys of the posts of these people and of the organisations where they hold them."""
    query = sa.select(
        Position.person_id, Position.organisation_id, Position.title_de, Position.title_zh, Position.title_en
    ).where(Position.person_id.in_(ids), Position.deleted_at.is_(None))
    rows = session.execute(query).all()
    organisations = {
        organisation.id: _join(keys, place_keys(organisation))
        for organisation, keys in _organisations_with_keys(session, {row.organisation_id for row in rows})
    }
    found: dict[int, list[str]] = defaultdict(list)
    for person_id, organisation_id, *titles in rows:
        found[person_id] += [*[_plain_keys(title) for title in titles if title], organisations[organisation_id]]
    return found


def _organisations(session: Session, ids: Sequence[int]) -> list[Entry]:
    aliases = _aliases(session, ids)
    points = _points(session, ContactPoint.organisation_id, ids)
    tags = _tags(session, Kind.ORGANISATION, ids)
    bodies = {
        body.organisation_id: body
        for body in session.scalars(sa.select(GovernmentBody).where(GovernmentBody.organisation_id.in_(ids)))
    }
    found = []
    for organisation in _alive(session, Organisation, ids):
        body = bodies.get(organisation.id)
        more = _join(
            place_keys(organisation),
            searchkeys.text_keys(body.code, body.region_zh) if body else "",
            points.get(organisation.id, ""),
            *tags[organisation.id],
        )
        names = organisation_keys(organisation, aliases[organisation.id])
        found.append(_entry(Kind.ORGANISATION, organisation.id, names, more, organisation.sort_key))
    return found


def _projects(session: Session, ids: Sequence[int]) -> list[Entry]:
    partners = _linked_names(session, ProjectPartner.project_id, ProjectPartner.organisation_id, ids)
    tags = _tags(session, Kind.PROJECT, ids)
    return [
        _entry(
            Kind.PROJECT,
            project.id,
            _names(project),
            _join(place_keys(project), *partners[project.id], *tags[project.id]),
            _sort_key(project),
        )
        for project in _alive(session, Project, ids)
    ]


def _events(session: Session, ids: Sequence[int]) -> list[Entry]:
    return _occasions(session, _alive(session, Event, ids))


def _meetings(session: Session, ids: Sequence[int]) -> list[Entry]:
    return _occasions(session, _alive(session, Meeting, ids))


def _occasions(session: Session, occasions: Sequence[Occasion]) -> list[Entry]:
    ids = [occasion.id for occasion in occasions]
    involved = _linked_names(session, Involvement.occasion_id, Involvement.organisation_id, ids)
    return [
        _entry(
            Kind(occasion.type),
            occasion.id,
            _join(
                _names(occasion) or _join(_talks_with(), *involved[occasion.id]), searchkeys.text_keys(occasion.series)
            ),
            _join(
                place_keys(occasion),
                searchkeys.text_keys(occasion.venue_de, occasion.venue_zh, occasion.venue_en),
                *involved[occasion.id],
            ),
            _sort_key(occasion),
        )
        for occasion in occasions
    ]


@functools.cache
def _talks_with() -> str:
    """What stands in the title of talks without a subject, in all languages."""
    words = [catalogue(language).translate("crm", "Talks with {organisation}") for language in LANGUAGES]
    return searchkeys.text_keys(*[text.format(organisation=" ") for text in words])


def _topics(session: Session, ids: Sequence[int]) -> list[Entry]:
    said: dict[int, list[str]] = defaultdict(list)
    for evidence in session.scalars(
        sa.select(Evidence).where(Evidence.subject_kind == Kind.TOPIC, Evidence.subject_id.in_(ids))
    ):
        said[evidence.subject_id] += [evidence.quotation, evidence.correction]
    return [
        _entry(
            Kind.TOPIC,
            topic.id,
            searchkeys.text_keys(topic.title_de, topic.title_zh, topic.title_en, *said[topic.id]),
            searchkeys.text_keys(
                topic.text_de, topic.text_zh, topic.text_en, topic.result_de, topic.result_zh, topic.result_en
            ),
            sortkeys.text(topic.title.best("de")[0]),
        )
        for topic in _alive(session, Topic, ids)
    ]


def _commitments(session: Session, ids: Sequence[int]) -> list[Entry]:
    commitments = _alive(session, Commitment, ids)
    names = _organisation_names(session, {c.responsible_organisation_id for c in commitments})
    return [
        _entry(
            Kind.COMMITMENT,
            c.id,
            searchkeys.text_keys(c.text_de, c.text_zh, c.text_en, c.short_de, c.short_zh, c.short_en),
            names.get(c.responsible_organisation_id, ""),
            sortkeys.text(c.text.best("de")[0]),
        )
        for c in commitments
    ]


def _cooperations(session: Session, ids: Sequence[int]) -> list[Entry]:
    parties = _linked_names(session, CooperationParty.cooperation_id, CooperationParty.organisation_id, ids)
    return [
        _entry(
            Kind.COOPERATION,
            cooperation.id,
            _names(cooperation),
            _join(
                *parties[cooperation.id],
                searchkeys.text_keys(*cooperation.fields_de, *cooperation.fields_zh, *cooperation.fields_en),
            ),
            _sort_key(cooperation),
        )
        for cooperation in _alive(session, Cooperation, ids)
    ]


def _delegations(session: Session, ids: Sequence[int]) -> list[Entry]:
    delegations = _alive(session, Delegation, ids)
    names = _organisation_names(session, {delegation.sender_id for delegation in delegations})
    return [_entry(Kind.DELEGATION, d.id, _names(d), names.get(d.sender_id, ""), _sort_key(d)) for d in delegations]


def _alive(session: Session, model: type[Any], ids: Sequence[int]) -> list[Any]:
    return list(session.scalars(sa.select(model).where(model.id.in_(ids), model.deleted_at.is_(None))))


def _names(record: Project | Occasion | Cooperation | Delegation) -> str:
    return searchkeys.text_keys(record.name_de, record.name_zh, record.name_en)


def _sort_key(record: Project | Occasion | Cooperation | Delegation) -> bytes:
    return sortkeys.text(record.name.best("de")[0])


def _aliases(session: Session, ids: Iterable[int]) -> Mapping[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for alias in session.scalars(sa.select(Alias).where(Alias.organisation_id.in_(list(ids)))):
        found[alias.organisation_id].append(alias.name)
    return found


def _points(session: Session, owner: IdColumn, ids: Sequence[int]) -> Mapping[int | None, str]:
    """The keys of the ways to reach each owner."""
    words: dict[int | None, list[str]] = defaultdict(list)
    phones: dict[int | None, list[str]] = defaultdict(list)
    for owner_id, kind, value in session.execute(
        sa.select(owner, ContactPoint.kind, ContactPoint.value).where(owner.in_(ids))
    ):
        if kind in _PHONES:
            phones[owner_id].append(value)
        elif kind in _WORDS:
            words[owner_id].append(value)
    return {
        owner_id: _join(searchkeys.text_keys(*words[owner_id]), searchkeys.phone_keys(*phones[owner_id]))
        for owner_id in {*words, *phones}
    }


def _tags(session: Session, kind: Kind, ids: Sequence[int]) -> Mapping[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    query = (
        sa.select(Tagging.subject_id, Tag.name)
        .join(Tag, Tagging.tag_id == Tag.id)
        .where(Tagging.subject_kind == kind, Tagging.subject_id.in_(ids))
    )
    for subject_id, name in session.execute(query):
        found[subject_id].append(searchkeys.text_keys(name))
    return found


def _organisation_names(session: Session, ids: Iterable[int | None]) -> Mapping[int | None, str]:
    wanted = {id_ for id_ in ids if id_ is not None}
    return {organisation.id: keys for organisation, keys in _organisations_with_keys(session, wanted)}


def _organisations_with_keys(session: Session, ids: Collection[int]) -> list[tuple[Organisation, str]]:
    aliases = _aliases(session, ids)
    found = session.scalars(sa.select(Organisation).where(Organisation.id.in_(ids)))
    return [(organisation, organisation_keys(organisation, aliases[organisation.id])) for organisation in found]


def _linked_names(
    session: Session, owner: IdColumn, organisation: IdColumn, ids: Sequence[int]
) -> Mapping[int | None, list[str]]:
    links = session.execute(sa.select(owner, organisation).where(owner.in_(ids), organisation.is_not(None))).all()
    names = _organisation_names(session, {organisation_id for _, organisation_id in links})
    found: dict[int | None, list[str]] = defaultdict(list)
    for owner_id, organisation_id in links:
        found[owner_id].append(names[organisation_id])
    return found


_READERS: Mapping[Kind, Callable[[Session, Sequence[int]], list[Entry]]] = {
    Kind.PERSON: _people,
    Kind.ORGANISATION: _organisations,
    Kind.PROJECT: _projects,
    Kind.EVENT: _events,
    Kind.MEETING: _meetings,
    Kind.TOPIC: _topics,
    Kind.COMMITMENT: _commitments,
    Kind.COOPERATION: _cooperations,
    Kind.DELEGATION: _delegations,
}
