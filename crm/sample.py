"""The sample workspace: the third CTCE conference in Shanghai as an account manager would have logged it.

Everything comes from resources/sample/conference.json, which holds only what the press release and the sources that it
names state. Unsure points are checks among the follow-ups.
"""

import datetime as dt
import json
import uuid
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from crm import resources
from crm.base import Record
from crm.i18n import translate
from crm.models import (
    Alias,
    Commitment,
    CommitmentAbout,
    Cooperation,
    CooperationParty,
    Delegation,
    Event,
    Evidence,
    Figure,
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
    Source,
    Topic,
)
from crm.models.occasion import OccasionKind, OrganisationRole, Outcome, ParticipantRole
from crm.services import records, settings
from crm.storage import database
from crm.values.countries import Side
from crm.values.pinyin import pinyin_of

_NAMESPACE = uuid.UUID("7d1d3c52-1f0e-5b8a-9c57-2f6b8f1f9a10")
Facts = Mapping[str, Any]
R = TypeVar("R", bound=Record)


def create(path: Path, *, who: str) -> database.Database:
    """Make the sample workspace; an existing file is refused."""
    return database.create(path, who=who, fill=_fill)


def _fill(db: database.Database) -> None:
    facts = json.loads(resources.path("sample/conference.json").read_text(encoding="utf-8"))
    with db.write(translate("crm", "Sample workspace")) as session:
        Builder(session, facts).build()


class Builder:
    """Turns the facts into records; `kept` finds a record by its name in the facts, such as "per:link"."""

    def __init__(self, session: Session, facts: Facts) -> None:
        self.session = session
        self.facts = facts
        self.kept: dict[str, Any] = {}

    def build(self) -> None:
        for name, add in _PARTS.items():
            part = self.facts[name]
            for item in part if isinstance(part, list) else [part]:
                add(self, item)
        for item in self.facts["follow_ups"]:
            _blocked(self, item)
        self._settings()

    def keep(self, name: str, record: R) -> R:
        """Save a record under its name in the facts, from which its uid follows."""
        record.uid = str(uuid.uuid5(_NAMESPACE, name))
        self.kept[name] = records.save(self.session, record)
        return record

    def add(self, record: R) -> R:
        """Save a part of a record."""
        number = f"part {len(self.kept)}"
        return self.keep(number, record)

    def id(self, name: str | None) -> int | None:
        return self.kept[name].id if name else None

    @property
    def seed(self) -> int:
        """The press release."""
        found: int = self.kept["source:SEED"].id
        return found

    def quote(
        self, kind: Kind, record: Record, field: str, quotation: str, *, correction: str = "", reason: str = ""
    ) -> None:
        """What the press release says word for word, with the correction beside it."""
        self.add(
            Evidence(
                source_id=self.seed,
                subject_kind=kind,
                subject_id=record.id,
                field=field,
                quotation=quotation,
                correction=correction,
                reason=reason,
            )
        )

    def support(self, kind: Kind, record: Record, field: str, codes: list[str]) -> None:
        """Further sources that a value was taken from."""
        for code in codes:
            source = self.kept[f"source:{code}"]
            self.add(Evidence(source_id=source.id, subject_kind=kind, subject_id=record.id, field=field))

    def _settings(self) -> None:
        own = self.kept[self.facts["own_organisation"]]
        settings.put(self.session, settings.OWN_ORGANISATION, own.uid)
        settings.put(self.session, settings.AS_OF, self.facts["as_of"])
        settings.put(self.session, settings.HOME_CALENDAR, self.facts["home_calendar"])


def _source(b: Builder, item: Facts) -> None:
    fields = {key: item[key] for key in ("kind", "code", "title", "publisher", "language")}
    b.keep(
        f"source:{item['code']}", Source(**fields, published_on=_day(item["published"]), sha256=item.get("sha256", ""))
    )


def _organisation(b: Builder, item: Facts) -> None:
    fields = ("kind", "name_de", "name_zh", "full_zh", "short_de", "short_zh", "country", "certainty", "note")
    optional = {key: item.get(key, "") for key in ("seat_country", "city_de", "city_zh")}
    record = Organisation(**{key: item[key] for key in fields}, **optional, city_en=item.get("city_de", ""))
    b.keep(item["id"], _from_seed(b, record))
    for alias in item["aliases"]:
        b.add(Alias(organisation_id=record.id, name=alias))
    if body := item.get("body"):
        b.add(GovernmentBody(organisation_id=record.id, **body))
    for quotation in item["quotations"]:
        b.quote(Kind.ORGANISATION, record, "name_de", quotation)
    b.support(Kind.ORGANISATION, record, "name_zh", item["name_zh_sources"])


def _parent(b: Builder, item: Facts) -> None:
    child = b.kept[item["child"]]
    child.parent_id = b.id(item["parent"])
    records.save(b.session, child)
    b.support(Kind.ORGANISATION, child, "parent_id", [item["source"]])


def _person(b: Builder, item: Facts) -> None:
    fields = (
        "family", "given", "family_zh", "given_zh", "titles", "name_order", "gender", "language", "certainty", "note",
        "to_verify",
    )  # fmt: skip
    record = Person(**{key: item[key] for key in fields})
    if item["name_order"] == "family_first" and item["family_zh"]:
        record.pinyin_family, record.pinyin_given = pinyin_of(item["family_zh"], item["given_zh"])
    b.keep(item["id"], _from_seed(b, record))
    b.quote(Kind.PERSON, record, "", item["quotation"])
    b.support(Kind.PERSON, record, "name_zh", item["name_zh_sources"])
    post = item["position"]
    b.keep(
        f"{item['id']}:position",
        Position(
            person_id=record.id,
            organisation_id=b.id(post["organisation"]),
            is_primary=True,
            **{key: post[key] for key in ("title_de", "title_zh", "office", "certainty")},
        ),
    )
    correction = post["title_de"] if post["title_de"] != post["quotation"] and post["reason"] else ""
    b.quote(Kind.PERSON, record, "title_de", post["quotation"], correction=correction, reason=post["reason"])


def _delegation(b: Builder, item: Facts) -> None:
    fields = ("name_de", "name_zh", "name_en", "to_verify")
    record = Delegation(**{key: item[key] for key in fields}, sender_id=b.id(item["sender"]))
    b.keep(item["id"], _from_seed(b, record))
    _quotations(b, Kind.DELEGATION, record, item)


def _project(b: Builder, item: Facts) -> None:
    fields = ("kind", "name_de", "name_zh", "name_en", "certainty", "country", "city_de", "city_zh")
    record = Project(**{key: item[key] for key in fields}, city_en=item["city_de"], parent_id=b.id(item.get("parent")))
    b.keep(item["id"], _from_seed(b, record))
    for partner in item["partners"]:
        b.add(
            ProjectPartner(
                project_id=record.id,
                organisation_id=b.id(partner.get("organisation")),
                person_id=b.id(partner.get("person")),
                role=partner["role"],
            )
        )
    _quotations(b, Kind.PROJECT, record, item)
    for claim in item["claims"]:
        b.quote(Kind.PROJECT, record, "claim", claim)
    b.support(Kind.PROJECT, record, "name_zh", item["name_zh_sources"])


def _event(b: Builder, item: Facts) -> None:
    fields = (
        "name_de", "name_zh", "name_en", "series", "series_no", "certainty", "country", "goal_de", "result_de",
        "result_zh", "result_en",
    )  # fmt: skip
    summary = {f"summary_{language}": "\n".join(lines) for language, lines in b.facts["summary"].items()}
    record = Event(
        **{key: item[key] for key in fields},
        **summary,
        kind=OccasionKind.CONFERENCE,
        on=_day(item["date"]),
        zone=item["timezone"],
        city_de=item["city"],
        city_en=item["city"],
        city_zh=item["city_zh"],
        project_id=b.id("prj:ctce"),
    )
    b.keep(item["id"], _from_seed(b, record))
    _involved(b, record, OrganisationRole.HOST, item["organisers"])
    _involved(b, record, OrganisationRole.SUPPORTER, item["supporters"])
    for number, name in enumerate(item["speakers"]):
        b.add(
            Participant(
                occasion_id=record.id,
                person_id=b.id(name),
                position_id=b.id(f"{name}:position"),
                side=Side(item["sides"][name]),
                role=ParticipantRole.SPEAKER,
                source_order=number,
            )
        )
    _quotations(b, Kind.EVENT, record, item)
    for quotation in item["result_quotations"]:
        b.quote(Kind.EVENT, record, "result_de", quotation)
    b.support(Kind.EVENT, record, "name_zh", item["name_zh_sources"])
    b.support(Kind.EVENT, record, "name_en", item["name_en_sources"])


def _sub_event(b: Builder, item: Facts) -> None:
    record = Event(
        **{key: item[key] for key in ("name_de", "name_zh", "name_en")},
        kind=OccasionKind.LAUNCH,
        on=_day(item["date"]),
        parent_id=b.id(item["parent"]),
        project_id=b.id(item["project"]),
    )
    b.keep(item["id"], _from_seed(b, record))
    _quotations(b, Kind.EVENT, record, item)


def _topic(b: Builder, item: Facts) -> None:
    event = b.kept["evt:ctce3"]
    fields = ("title_de", "title_zh", "certainty", "result_de", "result_zh", "result_en")
    number = int(item["id"].split(":")[1])
    record = Topic(**{key: item[key] for key in fields}, occasion_id=event.id, number=number, outcome=Outcome.CONSENSUS)
    b.keep(item["id"], record)
    b.quote(Kind.TOPIC, record, "title_de", item["quotation"], correction=item["correction"], reason=item["reason"])


def _meeting(b: Builder, item: Facts) -> None:
    record = Meeting(kind=OccasionKind.TALKS, country="CN", parent_id=b.id(item["parent"]), internal_note=item["note"])
    b.keep(item["id"], _from_seed(b, record))
    _involved(b, record, OrganisationRole.COUNTERPART, [item["counterpart"]])
    organisations = [name for name in item["other_parties"] if name.startswith("org:")]
    _involved(b, record, OrganisationRole.PARTICIPANT, organisations)
    for name in item["other_parties"]:
        if name.startswith("del:"):
            b.add(Participant(occasion_id=record.id, delegation_id=b.id(name), side=Side.DE))
    b.quote(Kind.MEETING, record, "", item["quotation"])


def _cooperation(b: Builder, item: Facts) -> None:
    fields = ("name_de", "name_zh", "name_en", "fields_de", "beneficiaries_de", "parties_unclear", "note")
    record = Cooperation(**{key: item[key] for key in fields}, occasion_id=b.id("evt:ctce3"))
    b.keep(item["id"], _from_seed(b, record))
    for party in item["parties"]:
        b.add(CooperationParty(cooperation_id=record.id, organisation_id=b.id(party)))
    _quotations(b, Kind.COOPERATION, record, item)


def _figure(b: Builder, item: Facts) -> None:
    subject = b.kept[item["of"]]
    groups = {key: item[key] for key in ("group_de", "group_zh", "group_en") if key in item}
    record = Figure(
        **{key: item[key] for key in ("name", "unit", "qualifier")},
        **groups,
        value=Decimal(item["value"]),
        subject_kind=_kind(subject),
        subject_id=subject.id,
        authoritative=True,
        as_of=b.kept["evt:ctce3"].on,
    )
    b.keep(item["id"], _from_seed(b, record))
    if groups:
        delegation = item["of"] if item["of"].startswith("del:") else None
        b.add(
            Participant(
                occasion_id=b.id("evt:ctce3"),
                delegation_id=b.id(delegation),
                figure_id=record.id,
                side=Side.DE if delegation else Side.CN,
                **groups,
            )
        )


def _follow_up(b: Builder, item: Facts) -> None:
    short = {f"short_{language}": text for language, text in item.get("short", {}).items()}
    record = Commitment(
        **{f"text_{language}": item[f"title_{language}"] for language in ("de", "zh", "en")},
        **short,
        **{key: item[key] for key in ("nature", "visibility", "status", "due_rule", "to_be_named")},
        side=Side(item["side"]),
        due_on=_day(item["due"]),
        naive_due_on=_day(item.get("naive_due")),
        responsible_id=b.id(item["responsible"]),
        responsible_organisation_id=b.id(item["responsible_org"]),
        occasion_id=b.id(item.get("meeting") or "evt:ctce3"),
        ordinal=int(item["id"].split(":")[1]),
    )
    b.keep(item["id"], record)
    for name in item["about"]:
        subject = b.kept[name]
        b.add(CommitmentAbout(commitment_id=record.id, subject_kind=_kind(subject), subject_id=subject.id))


def _blocked(b: Builder, item: Facts) -> None:
    if blocker := item.get("blocked_by"):
        commitment = b.kept[item["id"]]
        commitment.blocked_by_id = b.id(blocker)
        records.save(b.session, commitment)


def _involved(b: Builder, record: Event | Meeting, role: OrganisationRole, names: list[str]) -> None:
    for name in names:
        b.add(Involvement(occasion_id=record.id, organisation_id=b.id(name), role=role, ordinal=len(b.kept)))


def _quotations(b: Builder, kind: Kind, record: Record, item: Facts) -> None:
    for quotation in item["quotations"]:
        b.quote(kind, record, "", quotation)


def _from_seed(b: Builder, record: Any) -> Any:  # noqa: ANN401 - any record that names its source
    record.source_id = b.seed
    return record


def _kind(record: Record) -> Kind:
    return Kind(type(record).__name__.lower())


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


_PARTS: Mapping[str, Callable[[Builder, Facts], None]] = {
    "sources": _source,
    "organisations": _organisation,
    "parents": _parent,
    "persons": _person,
    "delegation": _delegation,
    "projects": _project,
    "event": _event,
    "sub_event": _sub_event,
    "topics": _topic,
    "meetings": _meeting,
    "cooperations": _cooperation,
    "figures": _figure,
    "follow_ups": _follow_up,
}
