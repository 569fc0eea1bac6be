"""Making a report: its number, its data, its file, and the record that it was made."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from crm.i18n import translate
from crm.models import Occasion
from crm.reports import follow_up as paper
from crm.reports.follow_up_gather import gather
from crm.services import reports
from crm.values.audience import Audience


@dataclass(frozen=True, slots=True)
class Paper:
    """Which paper is wanted: "de", "en", "zh" or "de+zh", for whom, made on which day."""

    language: str
    audience: Audience
    day: dt.date


@dataclass(frozen=True, slots=True)
class Made:
    """What was made: its number, and what the reader should know about it."""

    number: str
    warnings: tuple[str, ...]


def follow_up(
    session: Session, occasion: Occasion, path: Path, wish: Paper, step: Callable[[int, int], None] | None = None
) -> Made:
    """Write the report and register it; to be called in a write, so that its number is taken together with its record."""
    year, number = reports.drawn_number(session, occasion, wish.day)
    label = reports.label(reports.kind_for(occasion), year, number)
    data = gather(session, occasion.id, language=wish.language, audience=wish.audience, made_on=wish.day, number=label)
    warnings = warnings_for(data)
    paper.render(data, path, step)
    reports.register(session, occasion, path, day=wish.day, language=wish.language, audience=wish.audience)
    return Made(label, warnings)


def warnings_for(data: paper.Data) -> tuple[str, ...]:
    """Missing translations and characters without a glyph, each named in a sentence."""
    missing = [
        translate("crm", "Not translated into {language}: {text}").format(language=lack.language, text=lack.place)
        for lack in paper.missing_translations(data)
    ]
    return (*missing, *paper.missing_glyphs(data))
