"""Makes up a workspace of any size in realistic proportions, the same for the same seed.

For every 1,284 people there are 236 organisations, 18 projects, some 450 meetings and 230 follow-ups of which a few are
open. Nobody in it exists: names are drawn from resources/data/made_up.json, mail goes to `.example` domains.
"""

import datetime as dt
import itertools
import json
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from crm import journal, resources
from crm.base import Record
from crm.i18n import translate
from crm.lists import search_index
from crm.lists.shared import collecting_seldom
from crm.models import (
    Commitment,
    CommitmentAbout,
    ContactPoint,
    GovernmentBody,
    Involvement,
    Kind,
    Meeting,
    Organisation,
    Participant,
    Person,
    Position,
    Project,
    ProjectPartner,
    Tag,
    Tagging,
)
from crm.models.commitment import CommitmentStatus, Nature, Visibility
from crm.models.occasion import OccasionKind, OrganisationRole, ParticipantRole
from crm.models.organisation import BodyType, Level, OrganisationKind
from crm.models.person import ContactKind
from crm.models.project import PartnerRole, ProjectKind, Stage
from crm.services import settings
from crm.storage import database
from crm.values import sortkeys
from crm.values.countries import Side
from crm.values.names import Gender, NameOrder, PersonName
from crm.values.pinyin import pinyin_of

_PEOPLE = 1284
_PIECE = 4000
Row = dict[str, Any]


class Firm(NamedTuple):
    """What is remembered of an organisation while its people are made up."""

    id: int
    kind: OrganisationKind
    chinese: bool
    city: str
    city_zh: str
    domain: str


@dataclass(slots=True)
class Dice:
    """The chance of one run and the words it draws from."""

    random: random.Random
    words: dict[str, Any]
    today: dt.date
    numbers: Iterator[int] = field(init=False)

    def __post_init__(self) -> None:
        midnight = dt.datetime.combine(self.today, dt.time(), dt.UTC)
        self.numbers = itertools.count(int(midnight.timestamp() * 1000) << 12)

    def row(self, **values: object) -> Row:
        """A row with a uid that the seed decides: a UUID of version 7, whose order helps the indexes to grow."""
        number = next(self.numbers)
        text = f"{number >> 12:012x}7{number & 0xFFF:03x}{self.random.getrandbits(62) | 1 << 63:016x}"
        values["uid"] = f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
        return values

    def word(self, name: str) -> Any:  # noqa: ANN401 - a word or a list of translations
        return self.random.choice(self.words[name])

    def chance(self, probability: float) -> bool:
        return self.random.random() < probability

    def day_before(self, days: int) -> dt.date:
        return self.today - dt.timedelta(self.random.randrange(days))


def create(
    path: Path, *, contacts: int, seed: int, today: dt.date, step: Callable[[int, int], None] | None = None
) -> database.Database:
    """Make a workspace with so many contacts; an existing file is refused, a failure leaves none behind."""
    words = json.loads(resources.path("data/made_up.json").read_text(encoding="utf-8"))
    words["codes"] = {city: code for city, _, code in (*words["cn_cities"], *words["de_cities"])}
    dice = Dice(random.Random(seed), words, today)  # noqa: S311 - made-up data, not a secret
    tell = step or (lambda _done, _total: None)
    with collecting_seldom():
        return database.create(path, who="generator", fill=lambda db: _fill(db, dice, contacts, tell))


def _fill(db: database.Database, dice: Dice, contacts: int, step: Callable[[int, int], None]) -> None:
    """Half of the work is to make everything up, the other half to write down what it is found by."""
    label = translate("crm", "Made-up workspace")
    step(0, contacts * 2)
    with db.write(label) as session:
        organisations = _add_organisations(session, dice, max(3, round(contacts * 236 / _PEOPLE)))
        _add_projects(session, dice, organisations, max(1, round(contacts * 18 / _PEOPLE)))
        _insert(session, Tag, [dice.row(name=name) for name in dice.words["tags"]])
        settings.put(session, settings.OWN_ORGANISATION, session.get_one(Organisation, organisations[0].id).uid)
        settings.put(session, settings.AS_OF, dice.today.isoformat())
    for start in range(0, contacts, _PIECE):
        count = min(_PIECE, contacts - start)
        with db.write(label) as session:
            people = _add_people(session, dice, organisations, count)
            _add_meetings(session, dice, people, organisations)
            _add_commitments(session, dice, people)
        step(start + count, contacts * 2)
    with db.write(label) as session:
        search_index.rebuild(session, lambda read: step(contacts + min(read, contacts), contacts * 2))


def _insert(session: Session, model: type[Record], rows: Sequence[Row]) -> None:
    """Keep the rows and give each its id."""
    for row, id_ in zip(rows, journal.bulk_insert(session, model, rows), strict=True):
        row["id"] = id_


def _add_organisations(session: Session, dice: Dice, count: int) -> list[Firm]:
    rows = [dice.row(**_organisation(dice, number)) for number in range(count)]
    _insert(session, Organisation, rows)
    bodies = [
        dice.row(
            organisation_id=row["id"],
            level=Level.CN_PREFECTURE if row["country"] == "CN" else Level.DE_INDEPENDENT_CITY,
            body_type=BodyType.GOVERNMENT,
            code=f"{dice.random.randrange(10**6):06d}",
        )
        for row in rows
        if row["kind"] is OrganisationKind.GOVERNMENT_BODY
    ]
    _insert(session, GovernmentBody, bodies)
    return [
        Firm(row["id"], row["kind"], row["country"] == "CN", row["city_de"], row["city_zh"], _domain(row["name_de"]))
        for row in rows
    ]


def _domain(name: str) -> str:
    return f"{'-'.join(name.lower().translate(_ASCII).split()[:2])}.example"


def _organisation(dice: Dice, number: int) -> Row:
    country = "DE" if number == 0 or dice.chance(0.5) else "CN"
    place = _city(dice, chinese=country == "CN")
    kind = OrganisationKind.OWN_FIRM if number == 0 else dice.random.choices(_KINDS, (50, 10, 22, 8, 10))[0]
    name_de, name_zh = _organisation_names(dice, kind, country, (place["city_de"], place["city_zh"]))
    key = sortkeys.text(name_de)
    return {"kind": kind, "name_de": name_de, "name_zh": name_zh, "country": country, **place, "sort_key": key}


def _city(dice: Dice, *, chinese: bool) -> Row:
    city, city_zh, _code = dice.word("cn_cities" if chinese else "de_cities")
    return {"city_de": city, "city_en": city, "city_zh": city_zh}


_KINDS = (
    OrganisationKind.COMPANY, OrganisationKind.PARK_OPERATOR, OrganisationKind.GOVERNMENT_BODY,
    OrganisationKind.UNIVERSITY, OrganisationKind.ASSOCIATION,
)  # fmt: skip


def _organisation_names(dice: Dice, kind: OrganisationKind, country: str, city: tuple[str, str]) -> tuple[str, str]:
    branch, branch_zh = dice.word("branches")
    german = country == "DE"
    if kind is OrganisationKind.GOVERNMENT_BODY:
        office = dice.random.choice(("Stadtregierung", "Handelsamt", "Außenamt", "Wirtschaftszone"))
        zh = {"Stadtregierung": "市人民政府", "Handelsamt": "市商务局", "Außenamt": "市外事办公室"}
        return (
            (f"Stadt {city[0]}", f"{city[1]}市政府")
            if german
            else (f"{office} {city[0]}", city[1] + zh.get(office, "经济开发区管委会"))
        )
    if kind is OrganisationKind.UNIVERSITY:
        return (f"Technische Hochschule {city[0]}", f"{city[1]}理工大学")
    if kind is OrganisationKind.ASSOCIATION:
        return (f"Verband {branch} {city[0]}", f"{city[1]}{branch_zh}行业协会")
    if kind is OrganisationKind.PARK_OPERATOR:
        return (f"Industriepark {city[0]} Betreiber GmbH", f"{city[1]}产业园运营有限公司")
    if german:
        return (f"{dice.word('de_family')} {branch} GmbH", "")
    firm = dice.word("firm_zh")
    latin = "".join(pinyin_of("", firm))
    return (f"{latin} {branch} {city[0]}", f"{city[1]}{firm}{branch_zh}有限公司")


def _add_projects(session: Session, dice: Dice, organisations: Sequence[Firm], count: int) -> None:
    rows = [dice.row(**_project(dice)) for _ in range(count)]
    _insert(session, Project, rows)
    partners = [
        dice.row(project_id=row["id"], organisation_id=dice.random.choice(organisations).id, role=role)
        for row in rows
        for role in (PartnerRole.INVESTOR, PartnerRole.AUTHORITY)
    ]
    _insert(session, ProjectPartner, partners)


def _project(dice: Dice) -> Row:
    place = _city(dice, chinese=dice.chance(0.6))
    name, name_zh, kind = dice.word("projects")
    return {
        "name_de": f"{name} {place['city_de']}",
        "name_zh": f"{place['city_zh']}{name_zh}",
        "kind": ProjectKind(kind),
        "stage": dice.random.choice(list(Stage)),
        "stage_since": dice.day_before(400),
        **place,
    }


def _add_people(session: Session, dice: Dice, organisations: Sequence[Firm], count: int) -> list[Row]:
    employers = dice.random.choices(organisations, k=count)
    people = [_person(dice, chinese=employer.chinese) for employer in employers]
    _insert(session, Person, people)
    pairs = list(zip(people, employers, strict=True))
    _insert(session, Position, [_post(dice, person, employer) for person, employer in pairs])
    _insert(session, ContactPoint, [point for person, employer in pairs for point in _points(dice, person, employer)])
    tags = range(1, len(dice.words["tags"]) + 1)
    taggings = [
        dice.row(tag_id=tag, subject_kind=Kind.PERSON, subject_id=person["id"])
        for person in people
        for tag in dice.random.sample(tags, dice.random.choice((0, 1, 1, 2)))
    ]
    _insert(session, Tagging, taggings)
    return people


def _person(dice: Dice, *, chinese: bool) -> Row:
    gender = Gender.MALE if dice.chance(0.6) else Gender.FEMALE
    order = NameOrder.FAMILY_FIRST if chinese else NameOrder.GIVEN_FIRST
    if chinese:
        family_zh = dice.word("zh_family")
        given_zh = "".join(dice.random.choices(dice.words["zh_given"], k=dice.random.choice((1, 2, 2))))
        family, given = pinyin_of(family_zh, given_zh)
        western = dice.word("western_given") if dice.chance(0.1) else ""
    else:
        family, given = dice.word("de_family"), dice.word("de_male" if gender is Gender.MALE else "de_female")
        family += f"-{dice.word('de_family')}" if dice.chance(0.15) else ""
        family_zh = given_zh = western = ""
    row = dice.row(
        family=family,
        given=given,
        family_zh=family_zh,
        given_zh=given_zh,
        western_given=western,
        titles=[dice.random.choice(("Dr.", "Prof. Dr."))] if dice.chance(0.15) else [],
        name_order=order,
        gender=gender,
        pinyin_family=family if chinese else "",
        pinyin_given=given if chinese else "",
        language="zh" if chinese else "de",
        note=dice.word("notes"),
    )
    name = PersonName(family, given, family_zh, given_zh, order=order)
    return {**row, "sort_key": sortkeys.person(name), "sort_key_zh": sortkeys.person_zh(name)}


def _post(dice: Dice, person: Row, firm: Firm) -> Row:
    country = "cn" if firm.chinese else "de"
    place = {
        OrganisationKind.GOVERNMENT_BODY: f"government_{country}",
        OrganisationKind.UNIVERSITY: "science",
        OrganisationKind.ASSOCIATION: "association",
    }.get(firm.kind, f"company_{country}")
    male, female, zh, en, office = dice.random.choice(dice.words["posts"][place])
    return dice.row(
        person_id=person["id"],
        organisation_id=firm.id,
        title_de=male if person["gender"] is Gender.MALE else female,
        title_zh=zh,
        title_en=en,
        office=office,
        from_date=dice.day_before(3000),
        is_primary=True,
    )


def _points(dice: Dice, person: Row, firm: Firm) -> Iterator[Row]:
    chinese, number = firm.chinese, dice.random.randrange
    local = f"{person['given']}.{person['family']}".lower().replace(" ", "").translate(_ASCII)
    found = [(ContactKind.EMAIL, f"{local}.{person['id']}@{firm.domain}")]
    if dice.chance(0.8):
        found.append(
            (ContactKind.PHONE, f"+{86 if chinese else 49} {dice.words['codes'][firm.city]} 555 {number(10000):04d}")
        )
    if dice.chance(0.6):
        mobile = (
            f"+86 13{number(10)} {number(10000):04d} {number(10000):04d}"
            if chinese
            else f"+49 171 555 {number(10**4):04d}"
        )
        found.append((ContactKind.MOBILE, mobile))
    if chinese and dice.chance(0.7):
        found.append((ContactKind.WECHAT, f"wx_{local}_{number(1000)}"))
    if dice.chance(0.6):
        city = firm.city_zh if chinese else firm.city
        street = dice.word("streets_zh" if chinese else "streets")
        address = (
            f"{city}市{street}{number(1, 300)}号"
            if chinese
            else f"{street} {number(1, 200)}, {number(10000, 99999)} {city}"
        )
        found.append((ContactKind.ADDRESS, address))
    for kind, value in found:
        yield dice.row(person_id=person["id"], kind=kind, value=value)


_ASCII = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "’": "", "'": ""})


def _add_meetings(session: Session, dice: Dice, people: Sequence[Row], organisations: Sequence[Firm]) -> None:
    meetings = [dice.row(**_meeting(dice)) for _ in range(round(len(people) * 450 / _PEOPLE))]
    _insert(session, Meeting, meetings)
    participants = [
        dice.row(
            occasion_id=meeting["id"],
            person_id=person["id"],
            side=Side.CN if person["language"] == "zh" else Side.DE,
            role=ParticipantRole.PARTICIPANT,
        )
        for meeting in meetings
        for person in dice.random.sample(people, min(len(people), dice.random.randrange(1, 6)))
    ]
    _insert(session, Participant, participants)
    involved = [
        dice.row(
            occasion_id=meeting["id"],
            organisation_id=dice.random.choice(organisations).id,
            role=OrganisationRole.COUNTERPART,
        )
        for meeting in meetings
    ]
    _insert(session, Involvement, involved)


def _meeting(dice: Dice) -> Row:
    subject_de, subject_zh, subject_en = dice.word("subjects")
    return {
        "kind": dice.random.choice(
            (OccasionKind.TALKS, OccasionKind.VIDEO_CALL, OccasionKind.CALL, OccasionKind.SITE_VISIT)
        ),
        "name_de": subject_de,
        "name_zh": subject_zh,
        "name_en": subject_en,
        "on": dice.day_before(900),
        "starts_at": dt.time(dice.random.randrange(8, 17)),
        "zone": "Asia/Shanghai" if dice.chance(0.5) else "Europe/Berlin",
        **_city(dice, chinese=dice.chance(0.5)),
    }


def _add_commitments(session: Session, dice: Dice, people: Sequence[Row]) -> None:
    rows = [dice.row(**_commitment(dice)) for _ in range(round(len(people) * 230 / _PEOPLE))]
    _insert(session, Commitment, rows)
    about = [
        dice.row(commitment_id=row["id"], subject_kind=Kind.PERSON, subject_id=dice.random.choice(people)["id"])
        for row in rows
    ]
    _insert(session, CommitmentAbout, about)


def _commitment(dice: Dice) -> Row:
    text_de, text_zh, text_en, short = dice.word("commitments")
    is_open = dice.chance(31 / 230)
    return {
        "nature": Nature.PROMISE if dice.chance(0.6) else Nature.TASK,
        "visibility": Visibility.PARTNER,
        "side": dice.random.choice(list(Side)),
        "status": CommitmentStatus.OPEN if is_open else CommitmentStatus.DONE,
        "text_de": text_de,
        "text_zh": text_zh,
        "text_en": text_en,
        "short_de": short,
        "due_on": dice.today + dt.timedelta(dice.random.randrange(-10, 30)) if is_open else dice.day_before(600),
    }
