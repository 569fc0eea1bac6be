"""Making a report: its number, its data, its file, and the record that it was made."""

import datetime as dt
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sqlalchemy.orm import Session

from crm import files
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


class Doors(Protocol):
    """The ways to the data that a Database has."""

    def read(self) -> AbstractContextManager[Session]: ...

    def write(self, label: str) -> AbstractContextManager[Session]: ...


def follow_up(
    db: Doors, occasion_id: int, path: Path, wish: Paper, *, tell: Callable[[str], None] | None = None
) -> str:
    """Make the report, register it and return its number: file and record are there both or not at all.

    `tell` hears, before the file is made, what it will lack: a sentence for each missing translation or glyph. The
    paper is printed without holding up other writes; only if its number was taken meanwhile it is printed again.
    """
    with db.read() as session:
        data = _gathered(session, occasion_id, wish)
    if tell:
        for warning in warnings_for(data):
            tell(warning)
    with files.whole_file(path) as draft:
        paper.render(data, draft.path)
        with db.write(translate("crm", "Report")) as session:
            again = _gathered(session, occasion_id, wish)
            if again.number != data.number:
                paper.render(again, draft.path)
            made = reports.Made(draft.path, path.name, wish.language, wish.audience, wish.day)
            reports.register(session, session.get_one(Occasion, occasion_id), made)
    return again.number


def _gathered(session: Session, occasion_id: int, wish: Paper) -> paper.Data:
    occasion = session.get_one(Occasion, occasion_id)
    year, number = reports.drawn_number(session, occasion, wish.day)
    label = reports.label(reports.kind_for(occasion), year, number)
    return gather(session, occasion_id, language=wish.language, audience=wish.audience, made_on=wish.day, number=label)


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
