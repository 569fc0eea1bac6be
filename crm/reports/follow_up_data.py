"""What a follow-up report says, as plain values: gathered from the workspace, printed without it."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace

from crm.values.audience import Audience
from crm.values.countries import Side
from crm.values.dates import Precision
from crm.values.names import PersonName
from crm.values.trilingual import Trilingual

_NOTHING = Trilingual()


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock to print a time by: its zone, the place it hangs in, and whose it is."""

    zone: str
    place: Trilingual
    side: Side


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, perhaps with local times of a zone; the first clock leads. Without a day nothing is known."""

    day: dt.date | None = None
    precision: Precision = Precision.DAY
    start: dt.time | None = None
    end: dt.time | None = None
    zone: str = ""
    clocks: tuple[Clock, ...] = ()


_UNKNOWN = Moment()


@dataclass(frozen=True, slots=True)
class Member:
    """Someone who took part, with the office held that day; `organisation` is empty when the office names it."""

    name: PersonName
    office: Trilingual = _NOTHING
    organisation: Trilingual = _NOTHING
    role: Trilingual = _NOTHING


@dataclass(frozen=True, slots=True)
class Group:
    """People counted but not named, with the qualifier of the figure: "mehr als 700 chinesische Gäste"."""

    text: Trilingual


@dataclass(frozen=True, slots=True)
class Party:
    """Everyone of one side, in the order of protocol."""

    side: Side
    members: tuple[Member | Group, ...]


@dataclass(frozen=True, slots=True)
class Correction:
    """What stands literally in the source, what is meant by it, and why we think so (which stays with us)."""

    original: str
    meant: Trilingual
    reason: Trilingual = _NOTHING


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic with what was said and what came of it; `names` are those with whom it was talked about.

    Of a cooperation `parties` are its partners and `fields` what they work on together.
    """

    title: Trilingual
    text: Trilingual = _NOTHING
    results: tuple[Trilingual, ...] = ()
    names: tuple[Trilingual, ...] = ()
    parties: tuple[Trilingual, ...] = ()
    fields: Trilingual = _NOTHING
    correction: Correction | None = None
    note: Trilingual = _NOTHING


@dataclass(frozen=True, slots=True)
class Commitment:
    """A promise, a task of ours or something to check; `status` is a word of the model, such as "open"."""

    side: Side
    text: Trilingual
    nature: str = "promise"
    short: Trilingual = _NOTHING
    status: str = "open"
    for_partner: bool = False
    due: dt.date | None = None
    is_review: bool = False
    done_on: dt.date | None = None
    responsible: PersonName | None = None
    organisation: Trilingual = _NOTHING
    to_be_named: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of information about the event; names are printed as they are known, never marked as untranslated."""

    label: Trilingual
    values: tuple[Trilingual, ...]
    are_names: bool = False


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to reach, and how; a person still to be named is None."""

    name: PersonName | None
    office: Trilingual = _NOTHING
    organisation: Trilingual = _NOTHING
    points: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Appointment:
    """A date that is already set."""

    moment: Moment
    text: Trilingual
    place: Trilingual = _NOTHING


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that someone still has to verify; it never leaves the house."""

    about: Trilingual
    text: Trilingual


@dataclass(frozen=True, slots=True)
class Source:
    """Where the facts come from, with its date."""

    title: Trilingual
    publisher: str = ""
    day: dt.date | None = None
    precision: Precision = Precision.DAY
    language: str = "de"
    quotations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who makes the paper."""

    company: Trilingual
    line: Trilingual = _NOTHING
    place: Trilingual = _NOTHING
    author: str = ""
    author_post: Trilingual = _NOTHING
    author_mail: str = ""


@dataclass(frozen=True, slots=True)
class Data:
    """The report on a meeting or an event. `language` is "de", "en", "zh" or "de+zh"; without a number it is a draft."""

    is_meeting: bool
    language: str
    audience: Audience
    made_on: dt.date
    letterhead: Letterhead
    title: Trilingual
    subtitle: Trilingual = _NOTHING
    number: str = ""
    kind: Trilingual = _NOTHING
    moment: Moment = _UNKNOWN
    place: Trilingual = _NOTHING
    distribution: Trilingual = _NOTHING
    summary: tuple[Trilingual, ...] = ()
    facts: tuple[Fact, ...] = ()
    parties: tuple[Party, ...] = ()
    topics: tuple[Topic, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    earlier: tuple[Commitment, ...] = ()
    remarks: tuple[Remark, ...] = ()
    contacts: tuple[Contact, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    sources: tuple[Source, ...] = ()
    correct_until: dt.date | None = None

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self.language.split("+"))

    @property
    def is_internal(self) -> bool:
        return self.audience is Audience.INTERNAL


def for_audience(data: Data) -> Data:
    """The data without what this audience must not see: a partner gets no tasks, checks, doubts or notes."""
    if data.is_internal:
        return data
    return replace(
        data,
        topics=tuple(_topic_for_partner(topic) for topic in data.topics),
        commitments=tuple(filter(_is_for_partner, data.commitments)),
        earlier=tuple(filter(_is_for_partner, data.earlier)),
        remarks=(),
    )


def texts(value: object) -> Iterator[str]:
    """Every piece of text that the value holds, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from texts(item)
    elif is_dataclass(value):
        for one in fields(value):
            yield from texts(getattr(value, one.name))


def _topic_for_partner(topic: Topic) -> Topic:
    return replace(topic, note=_NOTHING, correction=None)


def _is_for_partner(commitment: Commitment) -> bool:
    return commitment.nature == "promise" or (commitment.nature == "task" and commitment.for_partner)
