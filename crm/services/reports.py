"""The register of papers that were made: numbers are drawn here, and every file leaves its hash."""

import datetime as dt
import hashlib
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session

from crm.models import Occasion, Report
from crm.models.report import ReportKind
from crm.services import records
from crm.values.audience import Audience


def label(kind: ReportKind, year: int, number: int) -> str:
    """The number as it stands on the paper, "GB-2019-047"."""
    return f"{kind.value}-{year}-{number:03d}"


def kind_for(occasion: Occasion) -> ReportKind:
    return ReportKind.MEETING_REPORT if occasion.type == "meeting" else ReportKind.FOLLOW_UP_REPORT


def drawn_number(session: Session, occasion: Occasion, day: dt.date) -> tuple[int, int]:
    """Year and number of the report on this occasion: the one it has, else the next free one of the year."""
    kind = kind_for(occasion)
    known = session.execute(
        sa.select(Report.year, Report.number)
        .where(Report.occasion_id == occasion.id, Report.kind == kind)
        .order_by(Report.id)
        .limit(1)
    ).one_or_none()
    if known:
        return known.year, known.number
    last = session.scalar(sa.select(sa.func.max(Report.number)).where(Report.kind == kind, Report.year == day.year))
    return day.year, (last or 0) + 1


@dataclass(frozen=True, slots=True)
class Made:
    """A paper that lies ready: where, under which name it will lie, in which language, for whom, of which day."""

    path: Path
    name: str
    language: str
    audience: Audience
    day: dt.date


def register(session: Session, occasion: Occasion, made: Made) -> Report:
    """Keep that this file was made; call it in the write whose number stands on the paper."""
    year, number = drawn_number(session, occasion, made.day)
    report = Report(
        kind=kind_for(occasion),
        year=year,
        number=number,
        occasion_id=occasion.id,
        language=made.language,
        audience=made.audience,
        made_on=made.day,
        file_name=made.name,
        sha256=hashlib.sha256(made.path.read_bytes()).hexdigest(),
    )
    return records.save(session, report)
