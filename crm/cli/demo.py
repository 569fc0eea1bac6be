"""The demo: the sample workspace and everything that comes out of it, in one folder."""

from collections.abc import Callable, Iterator
from pathlib import Path

import sqlalchemy as sa

from crm import sample
from crm.errors import Problem
from crm.exports import contact_book
from crm.i18n import translate
from crm.journal import Entry, Operation
from crm.lists.spec import View
from crm.models import Event, Report
from crm.reports import making
from crm.services import settings
from crm.storage import database
from crm.values import clock
from crm.values.audience import Audience

WHO = "Qiao demo"
_PAPERS = (("follow-up-de.pdf", "de"), ("follow-up-de-zh.pdf", "de+zh"), ("follow-up-zh.pdf", "zh"))


def make(out: Path, step: Callable[[int, int], None]) -> Iterator[Path]:
    """Write all files; a sample that someone worked in is never replaced."""
    _make_folder(out)
    file = out / "sample.qiao"
    _make_room(file)
    total = len(_PAPERS) + 2
    step(0, total)
    db = sample.create(file, who=WHO)
    with db.read() as session:
        clock.set_workspace_day(settings.as_of(session))
    try:
        yield file
        step(1, total)
        for number, (name, language) in enumerate(_PAPERS, start=2):
            yield _paper(db, out / name, language)
            step(number, total)
        with db.read() as session:
            order = contact_book.Order(View("de", clock.today()))
            yield out / contact_book.write(session, out / "contacts.xlsx", order)[0].name
        step(total, total)
    finally:
        db.close()


def _paper(db: database.Database, path: Path, language: str) -> Path:
    with db.read() as session:
        event = session.scalars(sa.select(Event).where(Event.parent_id.is_(None))).one()
    making.follow_up(db, event.id, path, making.Paper(language, Audience.INTERNAL, clock.today()))
    return path


def _make_folder(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        text = translate("crm", "“{folder}” cannot be made or is no folder. Please choose another place.")
        raise Problem(text.format(folder=out)) from error


def _make_room(file: Path) -> None:
    """An older sample goes, unless someone else than the demo changed more in it than making reports."""
    if not file.exists():
        return
    db = database.open_workspace(file, who=WHO, write=False)
    with db.read() as session:
        changes = sa.select(sa.func.count()).select_from(Operation).join(Entry, Entry.operation_id == Operation.id)
        worked = session.scalar(changes.where(Operation.who != WHO, Entry.kind != Report.__name__))
    db.close()
    if worked:
        raise Problem(
            translate("crm", "{path} holds changes that you made. Move it elsewhere, or choose another folder.").format(
                path=file
            )
        )
    for left in (file, *(file.with_name(file.name + ending) for ending in ("-wal", "-shm"))):
        left.unlink(missing_ok=True)
