"""Reads what a follow-up report says about a meeting or an event from the workspace."""

import datetime as dt
from collections.abc import Callable, Iterator

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm.i18n import LANGUAGES, catalogue
from crm.lists import labels
from crm.lists.titles import occasion_titles
from crm.models import (
    Cooperation,
    CooperationParty,
    Evidence,
    Involvement,
    Kind,
    Meeting,
    Occasion,
    Organisation,
    Project,
    Source,
    Topic,
)
from crm.models.columns import trilingual
from crm.models.occasion import OrganisationRole
from crm.models.source import SourceKind
from crm.reports import follow_up_data as paper
from crm.reports.follow_up_people_gather import People
from crm.reports.follow_up_points_gather import earlier, made, remarks
from crm.services import commitments, settings
from crm.values import dates
from crm.values.audience import Audience
from crm.values.countries import Side
from crm.values.trilingual import Trilingual

_HOME = "Europe/Berlin"
_CORRECTION_DAYS = 5
_TITLES = {"de": "{kind} „{title}“", "en": "{kind} “{title}”", "zh": "{kind}《{title}》"}


def gather(
    session: Session, occasion_id: int, *, language: str, audience: str, made_on: dt.date, number: str = ""
) -> paper.Data:
    """The data of the report on an occasion, for "internal" or "partner"; without a number it says that it is a draft."""
    occasion = session.get_one(Occasion, occasion_id)
    is_meeting = isinstance(occasion, Meeting)
    people = People(session, occasion)
    points = made(session, occasion)
    head = _letterhead(session)
    signed = is_meeting and bool(head.author)
    return paper.Data(
        is_meeting=is_meeting,
        language=language,
        audience=Audience(audience),
        made_on=made_on,
        number=number,
        letterhead=head,
        title=title_of(session, occasion),
        subtitle=_subtitle(session, occasion),
        kind=_each(lambda one: labels.occasion_kinds(one)[occasion.kind]),
        moment=_moment(occasion),
        place=_place(occasion),
        summary=_lines(trilingual(occasion, "summary")),
        facts=() if is_meeting else tuple(_facts(session, occasion)),
        parties=people.parties(),
        topics=tuple(_topics(session, occasion)),
        commitments=points,
        earlier=earlier(session, occasion, made_on) if is_meeting else (),
        remarks=remarks(session, occasion, people),
        contacts=() if is_meeting else people.contacts(points),
        appointments=tuple(_appointments(session, occasion, made_on)),
        sources=tuple(_sources(session, occasion, people)),
        correct_until=commitments.due(session, made_on, working_days=_CORRECTION_DAYS).date if signed else None,
    )


def title_of(session: Session, occasion: Occasion) -> Trilingual:
    """The subject; talks without one are called after whom they were with."""
    if occasion.name:
        return occasion.name
    return _each(lambda one: occasion_titles(session, [occasion], one)[0][1])


def _each(said: Callable[[str], str]) -> Trilingual:
    """A word of ours in the three languages."""
    return Trilingual(*(said(language) for language in ("de", "en", "zh")))


def _letterhead(session: Session) -> paper.Letterhead:
    uid = settings.read(session, settings.OWN_ORGANISATION)
    own = session.scalar(sa.select(Organisation).where(Organisation.uid == uid)) if uid else None
    lines = (settings.TAGLINE_DE, settings.TAGLINE_EN, settings.TAGLINE_ZH)
    place = settings.read(session, settings.PLACE)
    return paper.Letterhead(
        company=own.name if own else Trilingual(),
        line=Trilingual(*(settings.read(session, line) for line in lines)),
        place=Trilingual(place, place, place),
        author=settings.read(session, settings.AUTHOR),
        author_mail=settings.read(session, settings.AUTHOR_MAIL),
    )


def _subtitle(session: Session, occasion: Occasion) -> Trilingual:
    """The project that it was about, else the event at whose fringe people met."""
    if occasion.project_id:
        return session.get_one(Project, occasion.project_id).name
    if occasion.parent_id:
        return title_of(session, session.get_one(Occasion, occasion.parent_id))
    return Trilingual()


def _moment(occasion: Occasion) -> paper.Moment:
    zone = occasion.zone or _HOME
    other = _HOME if zone != _HOME else "Asia/Shanghai"
    clocks = tuple(
        paper.Clock(each, _each(lambda one, each=each: dates.zone_city(each, one)), _side(each))  # type: ignore[misc] # mypy knows no defaults in a lambda
        for each in (zone, other)
    )
    return paper.Moment(occasion.on, occasion.on_precision, occasion.starts_at, occasion.ends_at, zone, clocks)


def _side(zone: str) -> Side:
    return Side.CN if zone.startswith("Asia/") else Side.DE


def _place(occasion: Occasion) -> Trilingual:
    """Venue and city as one line per language."""
    parts = []
    for language in ("de", "en", "zh"):
        venue, city = occasion.venue.get(language), occasion.city.get(language)
        gap = "" if language == "zh" else ", "
        parts.append(
            (f"{city}{venue}" if language == "zh" else f"{venue}{gap}{city}") if venue and city else venue or city
        )
    return Trilingual(*parts)


def _lines(value: Trilingual) -> tuple[Trilingual, ...]:
    """A text of several lines as that many texts, line by line in each language."""
    split = {language: value.get(language).split("\n") for language in LANGUAGES}
    count = max(map(len, split.values()))
    found = (
        Trilingual(**{one: lines[number] if number < len(lines) else "" for one, lines in split.items()})
        for number in range(count)
    )
    return tuple(filter(None, found))


def _facts(session: Session, occasion: Occasion) -> Iterator[paper.Fact]:
    goal = trilingual(occasion, "goal")
    if goal:
        yield paper.Fact(_each(lambda one: catalogue(one).translate("crm", "Aim")), (goal,))
    for role in OrganisationRole:
        names = tuple(organisation.name for organisation in _involved(session, occasion, role))
        if names:
            yield paper.Fact(_each(lambda one, role=role: labels.organisation_roles(one)[role]), names, are_names=True)  # type: ignore[misc] # as above
    if occasion.project_id:
        project = session.get_one(Project, occasion.project_id)
        yield paper.Fact(_each(lambda one: labels.kinds(one)[Kind.PROJECT]), (project.name,))
    children = session.scalars(
        sa.select(Occasion)
        .where(Occasion.parent_id == occasion.id, Occasion.type == "event", Occasion.deleted_at.is_(None))
        .order_by(Occasion.on, Occasion.id)
    )
    launched = tuple(title_of(session, child) for child in children)
    if launched:
        yield paper.Fact(_each(lambda one: catalogue(one).translate("crm", "During the event")), launched)


def _involved(session: Session, occasion: Occasion, role: OrganisationRole) -> list[Organisation]:
    return list(
        session.scalars(
            sa.select(Organisation)
            .join(Involvement, Involvement.organisation_id == Organisation.id)
            .where(Involvement.occasion_id == occasion.id, Involvement.role == role)
            .order_by(Involvement.ordinal)
        )
    )


def _topics(session: Session, occasion: Occasion) -> Iterator[paper.Topic]:
    """Talks at the fringe, the topics by number, and cooperations that came of it."""
    result = trilingual(occasion, "result")
    talks = _talks(session, occasion)
    if talks or result:
        key = (lambda one: catalogue(one).translate("crm", "Talks on the sidelines")) if talks else _outcome
        yield paper.Topic(_each(key), names=talks, results=_lines(result))
    quoted = _quotations(session, occasion)
    for topic in _topic_records(session, occasion):
        note = Trilingual(de=topic.internal_note)
        results = _lines(trilingual(topic, "result"))
        yield paper.Topic(topic.title, trilingual(topic, "text"), results, correction=quoted.get(topic.id), note=note)
    yield from _cooperations(session, occasion)


def _outcome(language: str) -> str:
    return catalogue(language).translate("crm", "Overall result")


def _talks(session: Session, occasion: Occasion) -> tuple[Trilingual, ...]:
    with_whom = sa.select(Organisation).join(Involvement, Involvement.organisation_id == Organisation.id)
    found = session.scalars(
        with_whom.join(Occasion, Occasion.id == Involvement.occasion_id)
        .where(
            Occasion.parent_id == occasion.id,
            Occasion.type == "meeting",
            Occasion.deleted_at.is_(None),
            Involvement.role == OrganisationRole.COUNTERPART,
        )
        .order_by(Occasion.on, Occasion.id)
    )
    return tuple(organisation.name for organisation in found)


def _topic_records(session: Session, occasion: Occasion) -> list[Topic]:
    query = sa.select(Topic).where(Topic.occasion_id == occasion.id, Topic.deleted_at.is_(None))
    return list(session.scalars(query.order_by(Topic.number, Topic.id)))


def _quotations(session: Session, occasion: Occasion) -> dict[int, paper.Correction]:
    """What a source says literally where something else is meant."""
    topics = {topic.id: topic for topic in _topic_records(session, occasion)}
    query = sa.select(Evidence).where(
        Evidence.subject_kind == Kind.TOPIC, Evidence.subject_id.in_(topics), Evidence.correction != ""
    )
    return {
        one.subject_id: paper.Correction(
            one.quotation, Trilingual(one.correction, zh=topics[one.subject_id].title_zh), Trilingual(one.reason)
        )
        for one in session.scalars(query)
    }


def _cooperations(session: Session, occasion: Occasion) -> Iterator[paper.Topic]:
    query = sa.select(Cooperation).where(Cooperation.occasion_id == occasion.id, Cooperation.deleted_at.is_(None))
    for cooperation in session.scalars(query.order_by(Cooperation.id)):
        parties = session.scalars(
            sa.select(Organisation)
            .join(CooperationParty, CooperationParty.organisation_id == Organisation.id)
            .where(CooperationParty.cooperation_id == cooperation.id)
            .order_by(CooperationParty.id)
        )
        # the German fields are the words of the source, the others their translation
        literally = (f"„{field}“" for field in cooperation.fields_de)
        yield paper.Topic(
            cooperation.name,
            fields=Trilingual(", ".join(literally), ", ".join(cooperation.fields_en), "、".join(cooperation.fields_zh)),
            parties=tuple(party.name for party in parties),
            note=Trilingual(cooperation.note),
        )


def _appointments(session: Session, occasion: Occasion, made_on: dt.date) -> Iterator[paper.Appointment]:
    query = sa.select(Occasion).where(
        Occasion.previous_id == occasion.id, Occasion.on >= made_on, Occasion.deleted_at.is_(None)
    )
    for following in session.scalars(query.order_by(Occasion.on, Occasion.starts_at)):
        kind = _each(lambda one, kind=following.kind: labels.occasion_kinds(one)[kind])  # type: ignore[misc] # as above
        yield paper.Appointment(_moment(following), title_of(session, following), _place(following) or kind)


def _sources(session: Session, occasion: Occasion, people: People) -> Iterator[paper.Source]:
    """Every source that something on the paper was taken from, its own one first; what it says of the occasion."""
    subjects = sa.or_(
        sa.and_(Evidence.subject_kind.in_((Kind.EVENT, Kind.MEETING)), Evidence.subject_id == occasion.id),
        sa.and_(Evidence.subject_kind == Kind.PERSON, Evidence.subject_id.in_(people.ids)),
        sa.and_(
            Evidence.subject_kind == Kind.TOPIC,
            Evidence.subject_id.in_(sa.select(Topic.id).where(Topic.occasion_id == occasion.id)),
        ),
    )
    evidence = list(session.scalars(sa.select(Evidence).where(subjects).order_by(Evidence.id)))
    ids = list(dict.fromkeys([*filter(None, [occasion.source_id]), *(one.source_id for one in evidence)]))
    kept = {source.id: source for source in session.scalars(sa.select(Source).where(Source.id.in_(ids)))}
    for source in (kept[id_] for id_ in ids if kept[id_].title):
        quotations = (
            one.quotation
            for one in evidence
            if one.source_id == source.id and one.quotation and one.subject_kind in {Kind.EVENT, Kind.MEETING}
        )
        yield paper.Source(
            _each(lambda one, source=source: _source_title(source, one)),  # type: ignore[misc] # as above
            source.publisher,
            source.published_on,
            source.published_precision,
            source.language,
            tuple(dict.fromkeys(quotations)),
        )


def _source_title(source: Source, language: str) -> str:
    """The kind of the source; only that of a press release is its literal title, others are called by us."""
    kind = labels.source_kinds(language)[source.kind]
    is_literal = source.kind is SourceKind.PRESS_RELEASE and source.title
    return _TITLES[language].format(kind=kind, title=source.title) if is_literal else kind
