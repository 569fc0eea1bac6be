"""Opening the workspace that a command works on."""

import contextlib
import datetime as dt
import getpass
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from crm import i18n
from crm.i18n import translate
from crm.lists.spec import View
from crm.services import settings
from crm.storage import database
from crm.values import clock
from crm.values.dates import parse_iso

VARIABLE = "QIAO_WORKSPACE"
Target = Annotated[Path, typer.Argument(metavar="FILE", readable=False)]
Workspace = Annotated[Path | None, typer.Option("--workspace", metavar="FILE", readable=False)]
Language = Annotated[str | None, typer.Option("--language", metavar="de|en|zh")]
AsOf = Annotated[str | None, typer.Option("--as-of", metavar="DATE")]
AsJson = Annotated[bool, typer.Option("--json")]
Filter = Annotated[str, typer.Option("--filter", metavar="TEXT")]


class Wrong(typer.BadParameter):
    """A wrong command line, told in a translated sentence."""


def who() -> str:
    """The name under which changes of a command are kept."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "qiao"


def chosen_language(wish: str | None) -> str:
    """The language asked for on this command line, else the one of the program."""
    if wish is None:
        return i18n.current()
    if wish not in i18n.LANGUAGES:
        raise Wrong(translate("crm", "{language} is not one of de, en, zh.").format(language=wish))
    return wish


def wished_workspace(context: typer.Context, workspace: Path | None) -> Path | None:
    """The workspace named on the command line, after or before the command, or by QIAO_WORKSPACE."""
    named: Path | None = workspace or context.find_root().params.get("_workspace")
    return named or (Path(os.environ[VARIABLE]) if os.environ.get(VARIABLE) else None)


@contextlib.contextmanager
def opened(context: typer.Context, workspace: Path | None, as_of: str | None) -> Iterator[database.Database]:
    """The workspace that is wished for, open while the command works."""
    file = wished_workspace(context, workspace)
    if file is None:
        raise Wrong(translate("crm", "Name the workspace with --workspace FILE or in QIAO_WORKSPACE."))
    given_day(context, as_of)
    db = database.open_workspace(file, who=who())
    try:
        with db.read() as session:
            clock.set_workspace_day(settings.as_of(session))
        yield db
    finally:
        db.close()


def view(language: str) -> View:
    """Lists in this language on the day that holds."""
    return View(language, clock.today())


def given_day(context: typer.Context, as_of: str | None) -> dt.date:
    """The day asked for on the command line, before or after the command, else today."""
    wished = as_of or context.find_root().params.get("_as_of")
    clock.set_today(parse_iso(wished) if wished else None)
    return clock.today()
