"""The words for everything that is chosen from a list, per language, for tables, Excel files and papers."""

import functools
from collections.abc import Mapping

from crm.i18n import catalogue
from crm.models.commitment import CommitmentStatus, Nature
from crm.models.kinds import Kind
from crm.models.occasion import OccasionKind, OrganisationRole, ParticipantRole, Status
from crm.models.organisation import Level, OrganisationKind
from crm.models.project import PartnerRole, ProjectKind, Stage
from crm.models.source import SourceKind
from crm.values.names import Gender


@functools.cache
def kinds(language: str) -> Mapping[Kind, str]:
    """What a record is."""
    c = catalogue(language)
    return {
        Kind.PERSON: c.translate("crm", "Contact"),
        Kind.ORGANISATION: c.translate("crm", "Organisation"),
        Kind.PROJECT: c.translate("crm", "Project"),
        Kind.EVENT: c.translate("crm", "Event"),
        Kind.MEETING: c.translate("crm", "Meeting"),
        Kind.COMMITMENT: c.translate("crm", "Follow-up"),
        Kind.TOPIC: c.translate("crm", "Topic"),
        Kind.COOPERATION: c.translate("crm", "Cooperation"),
        Kind.DELEGATION: c.translate("crm", "Delegation"),
    }


@functools.cache
def organisation_kinds(language: str) -> Mapping[OrganisationKind, str]:
    """What an organisation is; our own firm is a company like others on paper."""
    c = catalogue(language)
    return {
        OrganisationKind.OWN_FIRM: c.translate("crm", "Company"),
        OrganisationKind.COMPANY: c.translate("crm", "Company"),
        OrganisationKind.PARK_OPERATOR: c.translate("crm", "Park operator"),
        OrganisationKind.GOVERNMENT_BODY: c.translate("crm", "Public body"),
        OrganisationKind.DIPLOMATIC_MISSION: c.translate("crm", "Diplomatic mission"),
        OrganisationKind.UNIVERSITY: c.translate("crm", "University"),
        OrganisationKind.ASSOCIATION: c.translate("crm", "Association"),
        OrganisationKind.MEDIA: c.translate("crm", "Media"),
        OrganisationKind.OTHER: c.translate("crm", "Other organisation"),
    }


@functools.cache
def levels(language: str) -> Mapping[Level, str]:
    """The level of a government body."""
    c = catalogue(language)
    return {
        Level.CN_CENTRAL: c.translate("crm", "Central level (China)"),
        Level.CN_PROVINCE: c.translate("crm", "Province"),
        Level.CN_SUB_PROVINCIAL_CITY: c.translate("crm", "Sub-provincial city"),
        Level.CN_PREFECTURE: c.translate("crm", "Prefecture-level city"),
        Level.CN_COUNTY: c.translate("crm", "County or district"),
        Level.CN_TOWNSHIP: c.translate("crm", "Township"),
        Level.CN_ZONE: c.translate("crm", "Zone committee"),
        Level.DE_FEDERAL: c.translate("crm", "Federal level"),
        Level.DE_STATE: c.translate("crm", "Federal state"),
        Level.DE_REGION: c.translate("crm", "Government region"),
        Level.DE_DISTRICT: c.translate("crm", "District (Germany)"),
        Level.DE_INDEPENDENT_CITY: c.translate("crm", "Independent city"),
        Level.DE_MUNICIPALITY: c.translate("crm", "Municipality"),
        Level.EU: c.translate("crm", "European Union"),
    }


@functools.cache
def occasion_kinds(language: str) -> Mapping[OccasionKind, str]:
    """What people came together for."""
    c = catalogue(language)
    return {
        OccasionKind.CONFERENCE: c.translate("crm", "Conference"),
        OccasionKind.LAUNCH: c.translate("crm", "Launch"),
        OccasionKind.SIGNING: c.translate("crm", "Signing ceremony"),
        OccasionKind.RECEPTION: c.translate("crm", "Reception"),
        OccasionKind.TALKS: c.translate("crm", "Talks"),
        OccasionKind.COURTESY_MEETING: c.translate("crm", "Courtesy meeting"),
        OccasionKind.ROUND_TABLE: c.translate("crm", "Round table"),
        OccasionKind.SITE_VISIT: c.translate("crm", "Site visit"),
        OccasionKind.CALL: c.translate("crm", "Phone call"),
        OccasionKind.VIDEO_CALL: c.translate("crm", "Video call"),
        OccasionKind.WECHAT: c.translate("crm", "WeChat talk"),
        OccasionKind.BANQUET: c.translate("crm", "Banquet"),
        OccasionKind.OTHER: c.translate("crm", "Other occasion"),
    }


@functools.cache
def occasion_statuses(language: str) -> Mapping[Status, str]:
    """How far a record is agreed."""
    c = catalogue(language)
    return {
        Status.DRAFT: c.translate("crm", "Draft"),
        Status.AGREED: c.translate("crm", "Agreed"),
        Status.RELEASED: c.translate("crm", "Released"),
    }


@functools.cache
def organisation_roles(language: str) -> Mapping[OrganisationRole, str]:
    """What an organisation is to an occasion."""
    c = catalogue(language)
    return {
        OrganisationRole.HOST: c.translate("crm", "Host"),
        OrganisationRole.EXECUTING_ORGANISER: c.translate("crm", "Executing organiser"),
        OrganisationRole.CO_ORGANISER: c.translate("crm", "Co-organiser"),
        OrganisationRole.SUPPORTER: c.translate("crm", "Supporter"),
        OrganisationRole.COUNTERPART: c.translate("crm", "Counterpart"),
        OrganisationRole.PARTICIPANT: c.translate("crm", "Taking part"),
    }


@functools.cache
def natures(language: str) -> Mapping[Nature, str]:
    """What a commitment is."""
    c = catalogue(language)
    return {
        Nature.PROMISE: c.translate("crm", "Promise"),
        Nature.TASK: c.translate("crm", "Task"),
        Nature.CHECK: c.translate("crm", "Check"),
    }


@functools.cache
def commitment_statuses(language: str) -> Mapping[CommitmentStatus, str]:
    """How a commitment stands."""
    c = catalogue(language)
    return {
        CommitmentStatus.OPEN: c.translate("crm", "open"),
        CommitmentStatus.IN_PROGRESS: c.translate("crm", "in progress"),
        CommitmentStatus.WAITING: c.translate("crm", "waiting for other side"),
        CommitmentStatus.DONE: c.translate("crm", "done"),
        CommitmentStatus.DROPPED: c.translate("crm", "dropped"),
    }


@functools.cache
def stages(language: str) -> Mapping[Stage, str]:
    """How far a project is."""
    c = catalogue(language)
    return {
        Stage.IDEA: c.translate("crm", "Idea"),
        Stage.FIRST_CONTACT: c.translate("crm", "First contact"),
        Stage.EXPLORATION: c.translate("crm", "Exploratory talks"),
        Stage.SITE_VISIT: c.translate("crm", "Site inspection"),
        Stage.LETTER_OF_INTENT: c.translate("crm", "LoI / MoU"),
        Stage.CONTRACT: c.translate("crm", "Framework or investment contract"),
        Stage.COMPANY_FOUNDED: c.translate("crm", "Company founded"),
        Stage.LAND_AND_PERMITS: c.translate("crm", "Land and permits"),
        Stage.CONSTRUCTION: c.translate("crm", "Construction"),
        Stage.OPERATION: c.translate("crm", "Start of operation"),
        Stage.FULL_CAPACITY: c.translate("crm", "Full capacity"),
        Stage.ON_HOLD: c.translate("crm", "On hold"),
        Stage.ENDED: c.translate("crm", "Ended"),
    }


@functools.cache
def project_kinds(language: str) -> Mapping[ProjectKind, str]:
    """What a project is about."""
    c = catalogue(language)
    return {
        ProjectKind.INDUSTRIAL_PARK: c.translate("crm", "Industrial park"),
        ProjectKind.INNOVATION_CENTRE: c.translate("crm", "Innovation centre"),
        ProjectKind.COOPERATION_CENTRE: c.translate("crm", "Cooperation centre"),
        ProjectKind.SETTLEMENT: c.translate("crm", "Settlement of a company"),
        ProjectKind.JOINT_VENTURE: c.translate("crm", "Joint venture"),
        ProjectKind.TECHNOLOGY_TRANSFER: c.translate("crm", "Technology transfer"),
        ProjectKind.CITY_PARTNERSHIP: c.translate("crm", "City partnership"),
        ProjectKind.OTHER: c.translate("crm", "Other project"),
    }


@functools.cache
def partner_roles(language: str) -> Mapping[PartnerRole, str]:
    """What a partner is to a project."""
    c = catalogue(language)
    return {
        PartnerRole.LEAD: c.translate("crm", "Lead"),
        PartnerRole.INVESTOR: c.translate("crm", "Investor"),
        PartnerRole.PARK_OPERATOR: c.translate("crm", "Park operation"),
        PartnerRole.AUTHORITY: c.translate("crm", "Competent authority"),
        PartnerRole.SITE: c.translate("crm", "Site"),
        PartnerRole.AFFILIATED_WITH: c.translate("crm", "Affiliated with"),
        PartnerRole.ADVOCATE: c.translate("crm", "Advocate"),
        PartnerRole.BANK: c.translate("crm", "Bank"),
        PartnerRole.UNIVERSITY: c.translate("crm", "Academic partner"),
        PartnerRole.ADVISER: c.translate("crm", "Adviser"),
        PartnerRole.OTHER: c.translate("crm", "Other partner"),
    }


@functools.cache
def source_kinds(language: str) -> Mapping[SourceKind, str]:
    """What a source is."""
    c = catalogue(language)
    return {
        SourceKind.PRESS_RELEASE: c.translate("crm", "Press release"),
        SourceKind.REPORT: c.translate("crm", "Press report"),
        SourceKind.WEB: c.translate("crm", "Web page"),
        SourceKind.REGISTER: c.translate("crm", "Register"),
        SourceKind.BUSINESS_CARD: c.translate("crm", "Business card"),
        SourceKind.OWN_KNOWLEDGE: c.translate("crm", "Own knowledge"),
        SourceKind.OTHER: c.translate("crm", "Other source"),
    }


@functools.cache
def participant_roles(language: str) -> Mapping[tuple[ParticipantRole, Gender], str]:
    """What someone did at an occasion, in the form that fits the gender."""
    return {
        (role, gender): forms[_FORM.get(gender, 2)]
        for role, forms in _participant_forms(language).items()
        for gender in Gender
    }


@functools.cache
def forms_of_address(language: str) -> Mapping[Gender, str]:
    """Mr and Ms as a column of a list."""
    c = catalogue(language)
    return {
        Gender.MALE: c.translate("crm", "Mr"),
        Gender.FEMALE: c.translate("crm", "Ms"),
        Gender.DIVERSE: "",
        Gender.UNKNOWN: "",
    }


_FORM = {Gender.MALE: 0, Gender.FEMALE: 1}


def _participant_forms(language: str) -> Mapping[ParticipantRole, tuple[str, str, str]]:
    return {**_forms_of_leaders(language), **_forms_of_others(language)}


def _forms_of_leaders(language: str) -> Mapping[ParticipantRole, tuple[str, str, str]]:
    c = catalogue(language)
    return {
        ParticipantRole.PARTICIPANT: (
            c.translate("crm", "Participant"),
            c.translate("crm", "Participant (woman)"),
            c.translate("crm", "Participant (any gender)"),
        ),
        ParticipantRole.HEAD: (
            c.translate("crm", "Head of delegation"),
            c.translate("crm", "Head of delegation (woman)"),
            c.translate("crm", "Head of delegation (any gender)"),
        ),
        ParticipantRole.DEPUTY_HEAD: (
            c.translate("crm", "Deputy head of delegation"),
            c.translate("crm", "Deputy head of delegation (woman)"),
            c.translate("crm", "Deputy head of delegation (any gender)"),
        ),
        ParticipantRole.SPEAKER: (
            c.translate("crm", "Speaker"),
            c.translate("crm", "Speaker (woman)"),
            c.translate("crm", "Speaker (any gender)"),
        ),
        ParticipantRole.CHAIR: (
            c.translate("crm", "Chair"),
            c.translate("crm", "Chair"),
            c.translate("crm", "Chair"),
        ),
    }


def _forms_of_others(language: str) -> Mapping[ParticipantRole, tuple[str, str, str]]:
    c = catalogue(language)
    return {
        ParticipantRole.HOST: (
            c.translate("crm", "Host of the talks"),
            c.translate("crm", "Host of the talks (woman)"),
            c.translate("crm", "Host of the talks (any gender)"),
        ),
        ParticipantRole.OBSERVER: (
            c.translate("crm", "Observer"),
            c.translate("crm", "Observer (woman)"),
            c.translate("crm", "Observer (any gender)"),
        ),
        ParticipantRole.INTERPRETER: (
            c.translate("crm", "Interpreting"),
            c.translate("crm", "Interpreting"),
            c.translate("crm", "Interpreting"),
        ),
        ParticipantRole.NOTE_TAKER: (
            c.translate("crm", "Minutes"),
            c.translate("crm", "Minutes"),
            c.translate("crm", "Minutes"),
        ),
        ParticipantRole.STAFF: (
            c.translate("crm", "Accompanying"),
            c.translate("crm", "Accompanying"),
            c.translate("crm", "Accompanying"),
        ),
    }
