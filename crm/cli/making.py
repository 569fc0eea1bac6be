"""Commands that make files: export, report."""

from pathlib import Path
from typing import Annotated

import typer

from crm.cli.opened import AsOf, Filter, Language, Target, Workspace, Wrong, chosen_language, opened, view
from crm.cli.words import progress, say, step_of, warn
from crm.exports import contact_book
from crm.i18n import current, translate
from crm.lists.contacts import CONTACTS
from crm.reports import making
from crm.services import occasions
from crm.storage.place import folder_warning
from crm.values.audience import Audience

LANGUAGES = ("de", "en", "zh", "de+zh")
PaperLanguage = Annotated[str, typer.Option("--language", metavar="de|en|zh|de+zh")]


def register(app: typer.Typer) -> None:
    export = typer.Typer(help=translate("crm", "Hand out lists as Excel files."), no_args_is_help=True)
    known = translate("crm", "Columns: {columns}").format(columns=", ".join(CONTACTS.known()))
    export.command("contacts", help=translate("crm", "Write contacts into an Excel file."), epilog=known)(contacts)
    app.add_typer(export, name="export")
    report = typer.Typer(help=translate("crm", "Make reports as PDF files."), no_args_is_help=True)
    report.command(
        "follow-up", help=translate("crm", "Make the report on a meeting or an event, named by its uid or title.")
    )(follow_up)
    app.add_typer(report, name="report")


def contacts(
    context: typer.Context,
    file: Target,
    *,
    filter_: Filter = "",
    columns: Annotated[str, typer.Option(metavar="a,b,…")] = "",
    language: Language = None,
    workspace: Workspace = None,
    as_of: AsOf = None,
) -> None:
    must_end_in(file, ".xlsx")
    keys = tuple(key.strip() for key in columns.split(",")) if columns.strip() else ()
    words = chosen_language(language)
    with opened(context, workspace, as_of) as db, db.read() as session:
        order = contact_book.Order(view(words), filter_, keys)
        with progress(translate("crm", "Writing the Excel file")) as shown:
            path, count = contact_book.write(session, file, order, step_of(shown))
    say(
        translate("crm", "Made {path}").format(path=file.with_name(path.name))
        + " · "
        + translate("crm", "contacts: {count}").format(count=count)
    )


def follow_up(
    context: typer.Context,
    which: Annotated[str, typer.Argument(metavar="UID|TITLE")],
    file: Target,
    *,
    language: PaperLanguage = "",
    audience: Audience = Audience.INTERNAL,
    workspace: Workspace = None,
    as_of: AsOf = None,
) -> None:
    must_end_in(file, ".pdf")
    language = language or current()
    if language not in LANGUAGES:
        raise Wrong(translate("crm", "{language} is not one of de, en, zh, de+zh.").format(language=language))
    with opened(context, workspace, as_of) as db:
        if warning := folder_warning(db.path) if db.path else None:
            warn(warning)
        with db.read() as session:
            occasion = occasions.called(session, which, view(current()))
        wish = making.Paper(language, audience, view(current()).today)
        number = making.follow_up(db, occasion.id, file, wish, tell=warn)
    say(translate("crm", "Made {path}").format(path=file) + f" · {number}")


def must_end_in(file: Path, suffix: str) -> None:
    """Refuse a name under which the file would be taken for something else."""
    if file.suffix.lower() != suffix:
        raise Wrong(translate("crm", "The name of the file must end in {suffix}.").format(suffix=suffix))
