"""How a record of any kind is called in a list of mixed ones: a title, and a line that tells it from others."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm.i18n import catalogue
from crm.lists import labels
from crm.lists.spec import View
from crm.models import (
    Commitment,
    Cooperation,
    Delegation,
    Involvement,
    Kind,
    Occasion,
    Organisation,
    Person,
    Position,
    Project,
    Topic,
)
from crm.models.occasion import OrganisationRole
from crm.values.dates import date_short
from crm.values.names import display

Reference = tuple[Kind, int]


class Title(NamedTuple):
    """What to show for a record; `detail` may be empty."""

    uid: str
    title: str
    detail: str


def titles(session: Session, references: Iterable[Reference], view: View) -> dict[Reference, Title]:
    """The titles of these records, also of those in the trash."""
    wanted: dict[Kind, list[int]] = defaultdict(list)
    for kind, id_ in references:
        wanted[kind].append(id_)
    found: dict[Reference, Title] = {}
    for kind, ids in wanted.items():
        found.update({(kind, id_): title for id_, title in _READERS[kind](session, ids, view).items()})
    return found


def _people(session: Session, ids: Sequence[int], view: View) -> dict[int, Title]:
    posts = (
        sa.select(Position, Organisation)
        .join(Organisation, Position.organisation_id == Organisation.id)
        .where(Position.person_id.in_(ids), Position.held_on(view.today))
        .order_by(Position.is_primary, Position.id.desc())
    )
    details = {
        position.person_id: _joined(
            position.title.best(view.language)[0],
            organisation.name.best(view.language)[0],
            sign="，" if view.language == "zh" else ", ",
        )
        for position, organisation in session.execute(posts)
    }
    return {
        person.id: Title(person.uid, display(person.name, view.language), details.get(person.id, ""))
        for person in _load(session, Person, ids)
    }


def _organisations(session: Session, ids: Sequence[int], view: View) -> dict[int, Title]:
    kinds = labels.organisation_kinds(view.language)
    return {
        o.id: Title(o.uid, _both(o, view.language), _joined(kinds[o.kind], o.city.best(view.language)[0]))
        for o in _load(session, Organisation, ids)
    }


def _projects(session: Session, ids: Sequence[int], view: View) -> dict[int, Title]:
    stages = labels.stages(view.language)
    return {
        p.id: Title(
            p.uid,
            p.name.best(view.language)[0],
            _joined(stages[p.stage] if p.stage else "", p.city.best(view.language)[0]),
        )
        for p in _load(session, Project, ids)
    }


def _occasions(session: Session, ids: Sequence[int], view: View) -> dict[int, Title]:
    return {
        o.id: Title(o.uid, title, _joined(_when(o, view.language), o.city.best(view.language)[0]))
        for o, title in occasion_titles(session, _load(session, Occasion, ids), view.language)
    }


def occasion_titles(session: Session, occasions: Sequence[Occasion], language: str) -> list[tuple[Occasion, str]]:
    """The occasions with their names; talks without a subject are called after their counterpart."""
    nameless = [occasion.id for occasion in occasions if not occasion.name]
    counterparts = {
        row.occasion_id: row.Organisation.name.best(language)[0]
        for row in session.execute(
            sa.select(Involvement.occasion_id, Organisation)
            .join(Organisation, Involvement.organisation_id == Organisation.id)
            .where(Involvement.occasion_id.in_(nameless))
            .order_by(Involvement.role == OrganisationRole.COUNTERPART, Involvement.ordinal.desc())
        )
    }
    with_whom = catalogue(language).translate("crm", "Talks with {organisation}")
    without = catalogue(language).translate("crm", "Talks")
    return [
        (
            o,
            o.name.best(language)[0]
            or (with_whom.format(organisation=counterparts[o.id]) if o.id in counterparts else without),
        )
        for o in occasions
    ]


def _topics(session: Session, ids: Sequence[int], view: View) -> dict[int, Title]:
    topics = _load(session, Topic, ids)
    occasions = _occasions(session, [topic.occasion_id for topic in topics], view)
    return {t.id: Title(t.uid, t.title.best(view.language)[0], occasions[t.occasion_id].title) for t in topics}


def _commitments(session: Session, ids: Sequence[int], view: View) -> dict[int, Title]:
    natures, statuses = labels.natures(view.language), labels.commitment_statuses(view.language)
    return {
        c.id: Title(
            c.uid,
            c.text.best(view.language)[0],
            _joined(natures[c.nature], date_short(c.due_on, view.language) if c.due_on else "", statuses[c.status]),
        )
        for c in _load(session, Commitment, ids)
    }


def _named(model: type[Cooperation] | type[Delegation]) -> Callable[[Session, Sequence[int], View], dict[int, Title]]:
    def read(session: Session, ids: Sequence[int], view: View) -> dict[int, Title]:
        kinds = labels.kinds(view.language)
        kind = kinds[Kind.COOPERATION if model is Cooperation else Kind.DELEGATION]
        return {
            record.id: Title(record.uid, record.name.best(view.language)[0], kind)
            for record in _load(session, model, ids)
        }

    return read


def _load(session: Session, model: type[Any], ids: Sequence[int]) -> list[Any]:
    return list(session.scalars(sa.select(model).where(model.id.in_(ids))))


def _both(organisation: Organisation, language: str) -> str:
    """The name in the language and, where it is of another script, in Chinese or Latin letters too."""
    name = organisation.name.best(language)[0]
    other = organisation.name.get("de" if language == "zh" else "zh")
    return f"{name} {other}" if other and other != name else name


def _when(occasion: Occasion, language: str) -> str:
    return date_short(occasion.on, language, occasion.on_precision) if occasion.on else ""


def _joined(*parts: str, sign: str = " · ") -> str:
    return sign.join([part for part in parts if part])


_READERS: Mapping[Kind, Callable[[Session, Sequence[int], View], dict[int, Title]]] = {
    Kind.PERSON: _people,
    Kind.ORGANISATION: _organisations,
    Kind.PROJECT: _projects,
    Kind.EVENT: _occasions,
    Kind.MEETING: _occasions,
    Kind.TOPIC: _topics,
    Kind.COMMITMENT: _commitments,
    Kind.COOPERATION: _named(Cooperation),
    Kind.DELEGATION: _named(Delegation),
}
