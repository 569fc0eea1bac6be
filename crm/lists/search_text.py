"""Which words lead to a record of each kind."""

import functools
import json
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import InstrumentedAttribute, Session

from crm.i18n import LANGUAGES, catalogue
from crm.lists import search_reading
from crm.lists.search_reading import AnyRow, read
from crm.lists.shared import among
from crm.models import (
    Commitment,
    Cooperation,
    CooperationParty,
    Delegation,
    Event,
    Evidence,
    Involvement,
    Kind,
    Meeting,
    Occasion,
    Project,
    ProjectPartner,
    Topic,
)
from crm.models.person import ContactKind
from crm.values import searchkeys, sortkeys
from crm.values.names import NameOrder, PersonName
from crm.values.text import is_han
from crm.values.trilingual import Trilingual

Entry = dict[str, Any]
IdColumn = InstrumentedAttribute[int] | InstrumentedAttribute[int | None]
_PHONES = {ContactKind.PHONE, ContactKind.MOBILE}
_WORDS = {ContactKind.EMAIL, ContactKind.WECHAT, ContactKind.WEB}
_MOST_KEPT = 20_000
_NAME = "name_de name_zh name_en"
_TITLE = "title_de title_zh title_en"
_TEXT = "text_de text_zh text_en"
_CITY = "city_de city_zh city_en"
_HAN = "[\u3005\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
_BETWEEN_HAN = re.compile(f"(?<={_HAN}) (?={_HAN})")


class _Keys(NamedTuple):
    """What an organisation is found by, as far as it is also part of the entries of others."""

    names: str
    with_place: str


@dataclass(frozen=True, slots=True)
class Source:
    """Where entries are made from. Organisations are kept a while, because many records name the same ones."""

    session: Session
    organisations: dict[int | None, _Keys] = field(default_factory=dict)

    def keys_of(self, ids: Iterable[int]) -> Mapping[int | None, _Keys]:
        """The keys of at least these organisations."""
        named = set(ids)
        if len(self.organisations) > _MOST_KEPT:
            self.organisations.clear()
        wanted = named - self.organisations.keys()
        if wanted:
            aliases = _aliases(self.session, wanted)
            for row in read(self.session, search_reading.ORGANISATIONS, wanted):
                names = _organisation_keys(row, aliases[row.id])
                self.organisations[row.id] = _Keys(names, _lean(_join(names, _place_keys(row))))
        return self.organisations


def entries(source: Source, kind: Kind, ids: Sequence[int]) -> list[Entry]:
    """The rows of `search_entry` for those of these records that are not in the trash."""
    return _READERS[kind](source, ids)


@functools.lru_cache(maxsize=4096)
def title_key(de: str, en: str, zh: str) -> bytes:
    """What a record is sorted by that is called so in the three languages."""
    return sortkeys.text(Trilingual(de, en, zh).best("de")[0])


def _entry(kind: Kind, record_id: int, names: str, more: str, sort_key: bytes) -> Entry:
    return {"kind": kind, "record_id": record_id, "names": f" {names}", "more": f" {more}", "sort_key": sort_key}


def _people(source: Source, ids: Sequence[int]) -> list[Entry]:
    posts = _post_keys(source, ids)
    points = _points(source.session, search_reading.POINTS_OF_PEOPLE, ids)
    tags = _tags(source.session, Kind.PERSON, ids)
    found = []
    for id_, deleted_at, *name, pinyin_family, pinyin_given, sort_key in read(
        source.session, search_reading.PEOPLE, ids
    ):
        if deleted_at is None:
            keys = searchkeys.person_keys(_name(name), pinyin_family, pinyin_given)
            more = _join(*posts[id_], points.get(id_, ""), *tags[id_])
            found.append(_entry(Kind.PERSON, id_, keys, more, sort_key))
    return found


def _name(values: Sequence[Any]) -> PersonName:
    family, given, family_zh, given_zh, western, prefix, suffix, written, order = values
    titles = () if written == "[]" else tuple(json.loads(written))
    return PersonName(family, given, family_zh, given_zh, western, prefix, suffix, titles, _ORDERS[order])


def _post_keys(source: Source, ids: Sequence[int]) -> Mapping[int, list[str]]:
    """The keys of the posts of these people and of the organisations where they hold them."""
    rows = read(source.session, search_reading.POSTS, ids)
    organisations = source.keys_of({row[1] for row in rows})
    found: dict[int, list[str]] = defaultdict(list)
    for person_id, organisation_id, *titles in rows:
        found[person_id] += [_title_words(title) for title in titles if title]
        found[person_id].append(organisations[organisation_id].with_place)
    return found


@functools.lru_cache(maxsize=4096)
def _title_words(title: str) -> str:
    return _plain_keys(title)


def _plain_keys(*texts: str) -> str:
    """Words without the sound of their characters: nobody looks for a post or an address by its pinyin."""
    return " ".join([word for text in texts for word in (*searchkeys.tokens(text), *searchkeys.variants(text))])


def _organisations(source: Source, ids: Sequence[int]) -> list[Entry]:
    session = source.session
    points = _points(session, search_reading.POINTS_OF_ORGANISATIONS, ids)
    tags = _tags(session, Kind.ORGANISATION, ids)
    bodies = {row[0]: searchkeys.text_keys(row[1], row[2]) for row in read(session, search_reading.BODIES, ids)}
    aliases = _aliases(session, ids)
    return [
        _entry(
            Kind.ORGANISATION,
            row.id,
            _organisation_keys(row, aliases[row.id]),
            _join(_place_keys(row), bodies.get(row.id, ""), points.get(row.id, ""), *tags[row.id]),
            row.sort_key,
        )
        for row in read(session, search_reading.ORGANISATIONS, ids)
        if row.deleted_at is None
    ]


def _organisation_keys(row: AnyRow, aliases: Iterable[str]) -> str:
    return searchkeys.text_keys(
        row.name_de, row.name_zh, row.name_en, row.short_de, row.short_zh, row.short_en, row.full_zh, *aliases
    )


def _projects(source: Source, ids: Sequence[int]) -> list[Entry]:
    partners = _linked_names(source, ProjectPartner.project_id, ProjectPartner.organisation_id, ids)
    tags = _tags(source.session, Kind.PROJECT, ids)
    return [
        _entry(
            Kind.PROJECT,
            row.id,
            _names(row),
            _join(_place_keys(row), *partners[row.id], *tags[row.id]),
            _sort_key(row),
        )
        for row in _alive(source.session, Project, ids, f"{_NAME} {_CITY}")
    ]


def _events(source: Source, ids: Sequence[int]) -> list[Entry]:
    return _occasions(source, Event, ids)


def _meetings(source: Source, ids: Sequence[int]) -> list[Entry]:
    return _occasions(source, Meeting, ids)


def _occasions(source: Source, model: type[Occasion], ids: Sequence[int]) -> list[Entry]:
    rows = _alive(source.session, model, ids, f"type {_NAME} series {_CITY} venue_de venue_zh venue_en")
    involved = _linked_names(source, Involvement.occasion_id, Involvement.organisation_id, [row.id for row in rows])
    return [
        _entry(
            Kind(row.type),
            row.id,
            _join(_names(row) or _join(_talks_with(), *involved[row.id]), searchkeys.text_keys(row.series)),
            _join(_place_keys(row), searchkeys.text_keys(row.venue_de, row.venue_zh, row.venue_en), *involved[row.id]),
            _sort_key(row),
        )
        for row in rows
    ]


@functools.cache
def _talks_with() -> str:
    """What stands in the title of talks without a subject, in all languages."""
    words = [catalogue(language).translate("crm", "Talks with {organisation}") for language in LANGUAGES]
    return searchkeys.text_keys(*[text.format(organisation=" ") for text in words])


def _topics(source: Source, ids: Sequence[int]) -> list[Entry]:
    said: dict[int, list[str]] = defaultdict(list)
    of_topics = (Evidence.subject_kind == Kind.TOPIC, among(source.session, Evidence.subject_id, ids))
    query = sa.select(Evidence.subject_id, Evidence.quotation, Evidence.correction).where(*of_topics)
    for topic_id, *texts in source.session.execute(query.order_by(Evidence.id)):
        said[topic_id] += texts
    fields = f"{_TITLE} {_TEXT} result_de result_zh result_en"
    return [
        _entry(
            Kind.TOPIC,
            row.id,
            searchkeys.text_keys(row.title_de, row.title_zh, row.title_en, *said[row.id]),
            searchkeys.text_keys(row.text_de, row.text_zh, row.text_en, row.result_de, row.result_zh, row.result_en),
            title_key(row.title_de, row.title_en, row.title_zh),
        )
        for row in _alive(source.session, Topic, ids, fields)
    ]


def _commitments(source: Source, ids: Sequence[int]) -> list[Entry]:
    fields = f"{_TEXT} short_de short_zh short_en responsible_organisation_id"
    rows = _alive(source.session, Commitment, ids, fields)
    names = source.keys_of({row[-1] for row in rows} - {None})
    return [
        _entry(
            Kind.COMMITMENT,
            row.id,
            searchkeys.text_keys(row.text_de, row.text_zh, row.text_en, row.short_de, row.short_zh, row.short_en),
            names[row[-1]].names if row[-1] else "",
            title_key(row.text_de, row.text_en, row.text_zh),
        )
        for row in rows
    ]


def _cooperations(source: Source, ids: Sequence[int]) -> list[Entry]:
    parties = _linked_names(source, CooperationParty.cooperation_id, CooperationParty.organisation_id, ids)
    return [
        _entry(
            Kind.COOPERATION,
            row.id,
            _names(row),
            _join(*parties[row.id], searchkeys.text_keys(*row.fields_de, *row.fields_zh, *row.fields_en)),
            _sort_key(row),
        )
        for row in _alive(source.session, Cooperation, ids, f"{_NAME} fields_de fields_zh fields_en")
    ]


def _delegations(source: Source, ids: Sequence[int]) -> list[Entry]:
    rows = _alive(source.session, Delegation, ids, f"{_NAME} sender_id")
    names = source.keys_of({row.sender_id for row in rows} - {None})
    return [
        _entry(
            Kind.DELEGATION, row.id, _names(row), names[row.sender_id].names if row.sender_id else "", _sort_key(row)
        )
        for row in rows
    ]


def _alive(session: Session, model: type[Any], ids: Collection[int], fields: str) -> Sequence[AnyRow]:
    """These fields of the records that are not in the trash, behind their id."""
    columns = [getattr(model, name) for name in fields.split()]
    query = sa.select(model.id, *columns).where(among(session, model.id, ids), model.deleted_at.is_(None))
    return session.execute(query).all()


def _names(row: AnyRow) -> str:
    return searchkeys.text_keys(row.name_de, row.name_zh, row.name_en)


def _place_keys(row: AnyRow) -> str:
    """The keys of the city of a record."""
    return searchkeys.text_keys(*dict.fromkeys((row.city_de, row.city_zh, row.city_en)))


def _sort_key(row: AnyRow) -> bytes:
    return title_key(row.name_de, row.name_en, row.name_zh)


def _join(*keys: str) -> str:
    return " ".join([key for key in keys if key])


def _lean(keys: str) -> str:
    """Without what stands there before; characters that follow each other are one thing."""
    words = _BETWEEN_HAN.sub("", keys).split()
    return " ".join([" ".join(word) if is_han(word[0]) else word for word in dict.fromkeys(words)])


def _aliases(session: Session, ids: Collection[int]) -> Mapping[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for organisation_id, name in read(session, search_reading.ALIASES, ids):
        found[organisation_id].append(name)
    return found


def _points(session: Session, query: str, ids: Sequence[int]) -> Mapping[int, str]:
    """The keys of the ways to reach each owner."""
    words: dict[int, list[str]] = defaultdict(list)
    phones: dict[int, list[str]] = defaultdict(list)
    for owner_id, kind, value in read(session, query, ids):
        if kind in _PHONES:
            phones[owner_id].append(value)
        elif kind in _WORDS:
            words[owner_id].append(value)
    return {
        owner_id: _join(_plain_keys(*words[owner_id]), searchkeys.phone_keys(*phones[owner_id]))
        for owner_id in {*words, *phones}
    }


def _tags(session: Session, kind: Kind, ids: Sequence[int]) -> Mapping[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for subject_id, name in read(session, search_reading.TAGS, ids, kind):
        found[subject_id].append(searchkeys.text_keys(name))
    return found


def _linked_names(
    source: Source, owner: IdColumn, organisation: IdColumn, ids: Sequence[int]
) -> Mapping[int | None, list[str]]:
    query = sa.select(owner, organisation).where(among(source.session, owner, ids), organisation.is_not(None))
    links = source.session.execute(query.order_by(owner.class_.id)).all()
    names = source.keys_of({organisation_id for _, organisation_id in links if organisation_id})
    found: dict[int | None, list[str]] = defaultdict(list)
    for owner_id, organisation_id in links:
        found[owner_id].append(names[organisation_id].names)
    return found


_ORDERS = {order.value: order for order in NameOrder}
_READERS: Mapping[Kind, Callable[[Source, Sequence[int]], list[Entry]]] = {
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
