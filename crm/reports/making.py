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


def follow_up(
    session: Session, occasion: Occasion, path: Path, wish: Paper, *, tell: Callable[[str], None] | None = None
) -> str:
    """Write the report, register it and return its number; to be called in a write, which keeps both together.

    `tell` hears, before the file is made, what it will lack: a sentence for each missing translation or glyph.
    """
    year, number = reports.drawn_number(session, occasion, wish.day)
    label = reports.label(reports.kind_for(occasion), year, number)
    data = gather(session, occasion.id, language=wish.language, audience=wish.audience, made_on=wish.day, number=label)
    if tell:
        for warning in warnings_for(data):
            tell(warning)
    paper.render(data, path)
    reports.register(session, occasion, path, day=wish.day, language=wish.language, audience=wish.audience)
    return label


def warnings_for(data: paper.Data) -> tuple[str, ...]:
    """Missing translations and characters without a glyph, each named in a sentence."""
    languages = {
        "de": translate("crm", "German"),
        "en": translate("crm", "English"),
        "zh": translate("crm", "Chinese"),
    }
    sentence = translate("crm", "Not translated into {language}: {text}")
    missing = [
        sentence.format(language=languages[lack.language], text=lack.place) for lack in paper.missing_translations(data)
    ]
    return (*missing, *paper.missing_glyphs(data))
