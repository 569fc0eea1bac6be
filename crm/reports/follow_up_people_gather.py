"""Reads who took part in an occasion, in which office that day, and how to reach them."""

from collections.abc import Iterable, Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session, joinedload

from crm.lists import labels
from crm.models import (
    Alias,
    ContactPoint,
    Delegation,
    Figure,
    GovernmentBody,
    Involvement,
    Occasion,
    Organisation,
    Participant,
    Person,
    Position,
)
from crm.models.columns import trilingual
from crm.models.occasion import Attendance, OrganisationRole, ParticipantRole
from crm.models.organisation import Level, OrganisationKind
from crm.reports import follow_up_data as paper
from crm.services import occasions, positions
from crm.values.countries import Side, side_of
from crm.values.figures import figure_text
from crm.values.precedence import Rank, group_of, protocol_order
from crm.values.trilingual import Trilingual

_LANGUAGES = ("de", "en", "zh")
_STAFF = frozenset({ParticipantRole.INTERPRETER, ParticipantRole.NOTE_TAKER, ParticipantRole.STAFF})
_ABSENT = frozenset({Attendance.DECLINED, Attendance.EXCUSED, Attendance.NO_SHOW})
_AT_THE_TABLE = (OrganisationRole.COUNTERPART, OrganisationRole.PARTICIPANT)
_LEVELS = {level: number for number, level in enumerate(Level)}


class People:
    """The participants of one occasion with everything that is printed of them, read in a few queries."""

    def __init__(self, session: Session, occasion: Occasion) -> None:
        self._session = session
        query = sa.select(Participant).where(
            Participant.occasion_id == occasion.id, Participant.attendance.not_in(_ABSENT)
        )
        self._participants = list(session.scalars(query.order_by(Participant.source_order, Participant.id)))
        self.ids = [one.person_id for one in self._participants if one.person_id]
        self.persons = {one.id: one for one in session.scalars(sa.select(Person).where(Person.id.in_(self.ids)))}
        self._posts = self._read_posts(occasion)
        self.organisations = {post.organisation_id: post.organisation for post in self._posts.values()}
        bodies = sa.select(GovernmentBody).where(GovernmentBody.organisation_id.in_(self.organisations))
        self._levels = {body.organisation_id: body.level for body in session.scalars(bodies)}
        self._other_names = self._read_other_names()
        self._unmanned = self._read_unmanned(occasion)

    def parties(self) -> tuple[paper.Party, ...]:
        """The two sides and our own people, each in the order of protocol, groups behind the named."""
        found = []
        for side in Side:
            members: list[paper.Member | paper.Group] = [member for _, member in self._named(side)]
            members.extend(self._group(one) for one in self._participants if one.side is side and not one.person_id)
            members.extend(paper.Group(name) for name in self._unmanned if self._unmanned[name] is side)
            if members:
                found.append(paper.Party(side, tuple(members)))
        return tuple(found)

    def contacts(self, points: Sequence[paper.Commitment]) -> tuple[paper.Contact, ...]:
        """The named people of the other sides, and organisations whose contact person is still to be named."""
        found = [
            paper.Contact(member.name, member.office, points=self._points(person_id))
            for side in (Side.DE, Side.CN)
            for person_id, member in self._named(side)
        ]
        waiting = dict.fromkeys(one.organisation for one in points if one.to_be_named and one.organisation)
        return (*found, *(paper.Contact(None, organisation=organisation) for organisation in waiting))

    def _named(self, side: Side) -> Iterable[tuple[int, paper.Member]]:
        named = [one for one in self._participants if one.side is side and one.person_id]
        for one in protocol_order((one, self._rank(one)) for one in named):
            yield one.person_id or 0, self._member(one)

    def _read_posts(self, occasion: Occasion) -> dict[int, Position]:
        """The post of each participant: the one recorded with the participation, else the one held that day."""
        recorded = [one.position_id for one in self._participants if one.position_id]
        query = sa.select(Position).where(Position.id.in_(recorded)).options(joinedload(Position.organisation))
        known = {post.id: post for post in self._session.scalars(query)}
        held = positions.on_day(self._session, self.ids, occasions.day_of(self._session, occasion))
        found: dict[int, Position] = {}
        for one in self._participants:
            post = known.get(one.position_id or 0) or next(iter(held.get(one.person_id or 0, [])), None)
            if one.person_id and post:
                found[one.person_id] = post
        return found

    def _read_other_names(self) -> dict[int, list[str]]:
        found = {id_: [one.full_zh, one.short_zh, one.short_de, one.city_zh] for id_, one in self.organisations.items()}
        for alias in self._session.scalars(sa.select(Alias).where(Alias.organisation_id.in_(self.organisations))):
            found[alias.organisation_id].append(alias.name)
        return found

    def _read_unmanned(self, occasion: Occasion) -> dict[Trilingual, Side]:
        """Organisations that talked without a named person, each with its side."""
        if occasion.type != "meeting":
            return {}
        query = (
            sa.select(Organisation)
            .join(Involvement, Involvement.organisation_id == Organisation.id)
            .where(Involvement.occasion_id == occasion.id, Involvement.role.in_(_AT_THE_TABLE))
            .order_by(Involvement.ordinal)
        )
        found: dict[Trilingual, Side] = {}
        for one in self._session.scalars(query):
            side = side_of(one.country, own=one.kind is OrganisationKind.OWN_FIRM)
            if side and one.id not in self.organisations:
                found[_in_each(one.name)] = side
        return found

    def _rank(self, participant: Participant) -> Rank:
        person = self.persons[participant.person_id or 0]
        post = self._posts.get(person.id)
        level = self._levels.get(post.organisation_id) if post else None
        return Rank(
            is_head=participant.role is ParticipantRole.HEAD,
            group=group_of(post.organisation.kind if post else "", staff=participant.role in _STAFF),
            level=None if level is None else _LEVELS[level],
            rank=post.rank if post else None,
            since=post.from_date if post else None,
            sort_key=person.sort_key,
            manual=participant.order,
        )

    def _member(self, participant: Participant) -> paper.Member:
        person = self.persons[participant.person_id or 0]
        post = self._posts.get(person.id)
        role = Trilingual()
        if participant.role is not ParticipantRole.PARTICIPANT:
            key = (participant.role, person.gender)
            role = Trilingual(*(labels.participant_roles(language)[key] for language in _LANGUAGES))
        return paper.Member(person.name, self._office(post) if post else Trilingual(), role=role)

    def _office(self, post: Position) -> Trilingual:
        """Office and organisation per language; a language without the office stays empty."""
        title, names = post.title, post.organisation.name
        if not title:
            return _in_each(names)
        return Trilingual(*(self._post_line(post, title.get(language), names, language) for language in _LANGUAGES))

    def _post_line(self, post: Position, title: str, names: Trilingual, language: str) -> str:
        where = names.best(language)[0]
        known = [name for name in (where, *self._other_names[post.organisation_id]) if name]
        if not title or any(name in title for name in known):
            return title
        if language != "zh":
            return f"{title}, {where}"
        return f"{where}{' ' if where[-1:].isascii() else ''}{title}"

    def _group(self, participant: Participant) -> paper.Group:
        group = trilingual(participant, "group")
        if not group and participant.delegation_id:
            group = self._session.get_one(Delegation, participant.delegation_id).name
        figure = self._session.get(Figure, participant.figure_id) if participant.figure_id else None
        if figure is None or figure.value is None:
            return paper.Group(group)
        counted = {language: _counted(figure, language) for language in _LANGUAGES}
        told = {
            language: f"{counted[language]}{'' if language == 'zh' else ' '}{group.get(language)}"
            for language in _LANGUAGES
            if group.get(language)
        }
        return paper.Group(Trilingual(**told))

    def _points(self, person_id: int) -> tuple[str, ...]:
        query = sa.select(ContactPoint.value).where(ContactPoint.person_id == person_id)
        return tuple(self._session.scalars(query.order_by(ContactPoint.kind, ContactPoint.ordinal)))


def _in_each(name: Trilingual) -> Trilingual:
    """A name that is never marked as untranslated: as it is known in each language."""
    return Trilingual(*(name.best(language)[0] for language in _LANGUAGES))


def _counted(figure: Figure, language: str) -> str:
    value = figure.value
    if value is None:
        return ""
    return figure_text(
        value,
        language,
        qualifier=figure.qualifier,
        value_to=figure.value_to,
        unit=figure.unit,
        planned=figure.planned,
    )
