"""Commands about whole workspaces: new, sample, generate, check, demo."""

import platform
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from crm import __version__, generate, resources, sample
from crm.cli import demo
from crm.cli.opened import (
    AsJson,
    AsOf,
    Language,
    Target,
    Workspace,
    chosen_language,
    given_day,
    opened,
    who,
    wished_workspace,
)
from crm.cli.words import print_json, progress, say, step_of, warn
from crm.errors import Problem
from crm.i18n import translate
from crm.services import machine
from crm.storage import backup, database, health
from crm.storage.engine import sqlite_version
from crm.storage.place import folder_warning

_LIBRARIES = ("SQLAlchemy", "alembic", "sqlcipher3", "openpyxl", "reportlab", "typer")


def register(app: typer.Typer) -> None:
    app.callback()(common)
    app.command("new", help=translate("crm", "Make an empty workspace."))(new)
    app.command("sample", help=translate("crm", "Make the sample workspace: the Shanghai conference of 2019."))(sample_)
    app.command("generate", help=translate("crm", "Make a made-up workspace of any size, to try things out."))(
        generate_
    )
    app.command("check", help=translate("crm", "Show versions, check the workspace, say where everything lies."))(check)
    app.command(
        "demo", help=translate("crm", "Make the sample workspace, its reports and its Excel file in a folder.")
    )(demo_)


def common(_workspace: Workspace = None, language: Language = None, _as_of: AsOf = None) -> None:
    """Options that may stand before the command."""
    chosen_language(language)


def new(file: Target, *, _language: Language = None) -> None:
    database.create(file, who=who()).close()
    _made(file)


def sample_(file: Target, *, _language: Language = None) -> None:
    sample.create(file, who=who()).close()
    _made(file)


def generate_(
    context: typer.Context,
    file: Target,
    *,
    contacts: Annotated[int, typer.Option(min=1, max=5_000_000)],
    seed: int = 1,
    _language: Language = None,
    as_of: AsOf = None,
) -> None:
    day = given_day(context, as_of)
    with progress(translate("crm", "Making up contacts")) as shown:
        generate.create(file, contacts=contacts, seed=seed, today=day, step=step_of(shown)).close()
    _made(file)


def check(
    context: typer.Context, *, as_json: AsJson = False, workspace: Workspace = None, _language: Language = None
) -> None:
    lines = _versions()
    sound = True
    file = wished_workspace(context, workspace)
    if file is not None:
        with opened(context, workspace, None) as db, db.read() as session:
            found = health.look(session)
        sound = found.sound
        lines += [
            *found.lines,
            ("workspace", translate("crm", "Workspace"), str(file.resolve())),
            ("backups", translate("crm", "Backups"), str(backup.folder(file.resolve()))),
        ]
        if warning := folder_warning(file):
            lines.append(("warning", translate("crm", "Warning"), warning))
    lines += [
        ("settings", translate("crm", "Settings"), str(machine.file())),
        ("log", translate("crm", "Log"), str(machine.log_folder() / "qiao.log")),
        ("shipped_files", translate("crm", "Shipped files"), str(resources.root())),
    ]
    if as_json:
        print_json({key: value for key, _, value in lines})
    else:
        width = max(len(name) for _, name, _ in lines)
        for _, name, value in lines:
            say(f"{name:<{width}}  {value}")
    if not sound:
        raise Problem(
            translate("crm", "The workspace is damaged. Work on with the newest backup and keep this file for repair.")
        )


def demo_(*, out: Annotated[Path, typer.Option()], _language: Language = None) -> None:
    with progress(translate("crm", "Making the sample")) as shown:
        for path in demo.make(out, step_of(shown)):
            say(translate("crm", "Made {path}").format(path=path))


def _made(file: Path) -> None:
    say(translate("crm", "Made {path}").format(path=file))
    if warning := folder_warning(file):
        warn(warning)


def _versions() -> list[tuple[str, str, str]]:
    libraries = ", ".join(f"{name} {version(name)}" for name in _LIBRARIES)
    return [
        ("qiao", "Qiao", __version__),
        ("python", "Python", f"{platform.python_version()}, {platform.platform()}"),
        ("sqlite", "SQLite", sqlite_version()),
        ("libraries", translate("crm", "Libraries"), libraries),
    ]
