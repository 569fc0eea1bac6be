"""What exists: the tables of Qiao.

Read this folder first; it is the map of the business.
"""

from crm.models.commitment import Commitment, CommitmentAbout
from crm.models.cooperation import Cooperation, CooperationParty
from crm.models.delegation import Delegation
from crm.models.figure import Figure
from crm.models.kinds import Kind
from crm.models.occasion import Event, Involvement, Meeting, Occasion, Participant, Topic
from crm.models.organisation import Alias, GovernmentBody, Organisation
from crm.models.person import ContactPoint, Person
from crm.models.position import Position
from crm.models.project import Project, ProjectPartner
from crm.models.report import Report
from crm.models.search_entry import SearchEntry
from crm.models.setting import Setting
from crm.models.source import Evidence, Source
from crm.models.tag import Tag, Tagging

__all__ = [
    "Alias",
    "Commitment",
    "CommitmentAbout",
    "ContactPoint",
    "Cooperation",
    "CooperationParty",
    "Delegation",
    "Event",
    "Evidence",
    "Figure",
    "GovernmentBody",
    "Involvement",
    "Kind",
    "Meeting",
    "Occasion",
    "Organisation",
    "Participant",
    "Person",
    "Position",
    "Project",
    "ProjectPartner",
    "Report",
    "SearchEntry",
    "Setting",
    "Source",
    "Tag",
    "Tagging",
    "Topic",
]
