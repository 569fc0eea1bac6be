"""Commands that look: find, list."""

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Any

import typer

from crm.cli.opened import AsJson, AsOf, Filter, Language, Workspace, chosen_language, opened, view
from crm.cli.words import print_json, print_table, say
from crm.i18n import catalogue, translate
from crm.lists import labels, search
from crm.lists.commitments import COMMITMENTS
from crm.lists.contacts import CONTACTS
from crm.lists.meetings import MEETINGS
from crm.lists.organisations import ORGANISATIONS
from crm.lists.projects import PROJECTS
from crm.lists.spec import ListSpec, View
from crm.lists.titles import titles
from crm.values.dates import date_short


class Which(StrEnum):
    """The lists by name."""

    CONTACTS = "contacts"
    ORGANISATIONS = "organisations"
    PROJECTS = "projects"
    MEETINGS = "meetings"
    COMMITMENTS = "commitments"


_LISTS: Mapping[Which, ListSpec[Any]] = {
    Which.CONTACTS: CONTACTS,
    Which.ORGANISATIONS: ORGANISATIONS,
    Which.PROJECTS: PROJECTS,
    Which.MEETINGS: MEETINGS,
    Which.COMMITMENTS: COMMITMENTS,
}
_PIECE = 1000


def register(app: typer.Typer) -> None:
    app.command("find", help=translate("crm", "Find records of every kind by name, in either script; the best first."))(
        find
    )
    app.command("list", help=translate("crm", "List contacts, organisations, projects, meetings or commitments."))(
        list_
    )


def find(
    context: typer.Context,
    text: Annotated[str, typer.Argument(metavar="TEXT")],
    *,
    as_json: AsJson = False,
    limit: Annotated[int, typer.Option(min=1)] = 50,
    workspace: Workspace = None,
    language: Language = None,
    as_of: AsOf = None,
) -> None:
    words = chosen_language(language)
    with opened(context, workspace, as_of) as db, db.read() as session:
        hits = search.find(session, text, limit=limit)
        shown = view(words)
        named = titles(session, [(hit.kind, hit.id) for hit in hits], shown)
    rows = [(hit.kind, named[hit.kind, hit.id]) for hit in hits]
    if as_json:
        print_json([{"kind": kind.value, **title._asdict()} for kind, title in rows])
    elif rows:
        kinds = labels.kinds(words)
        print_table(
            [translate("crm", "Kind"), translate("crm", "Name or subject"), translate("crm", "Detail")],
            [(kinds[kind], title.title, title.detail) for kind, title in rows],
        )
    else:
        say(translate("crm", "Nothing found."))


def list_(
    context: typer.Context,
    which: Annotated[Which, typer.Argument(metavar="LIST")],
    *,
    filter_: Filter = "",
    as_json: AsJson = False,
    workspace: Workspace = None,
    language: Language = None,
    as_of: AsOf = None,
) -> None:
    spec = _LISTS[which]
    words = chosen_language(language)
    columns = (*spec.columns, *spec.extra) if as_json else spec.choose(_compact(spec, words))
    with opened(context, workspace, as_of) as db, db.read() as session:
        shown = view(words)
        found = spec.ids(session, filter_, shown)
        rows: list[tuple[Any, ...]] = []
        for start in range(0, len(found), _PIECE):
            block = spec.block(session, found[start : start + _PIECE], shown)
            rows += zip(*[column.cells(block) for column in columns], strict=True)
    if as_json:
        keys = [column.key for column in columns]
        print_json([{key: cell for key, cell in zip(keys, row, strict=True) if key != "number"} for row in rows])
    else:
        headers = [column.header(catalogue(words)) for column in columns]
        print_table(headers, [[_shown(cell, shown) for cell in row] for row in rows])


def _compact(spec: ListSpec[Any], language: str) -> list[str]:
    """The columns for a narrow screen; a Chinese reader gets the Chinese ones."""
    known = spec.known()
    wished = [
        key.removesuffix("_de") + "_zh" if language == "zh" and key.endswith("_de") else key for key in spec.compact
    ]
    return list(dict.fromkeys(wish if wish in known else key for wish, key in zip(wished, spec.compact, strict=True)))


def _shown(cell: object, shown: View) -> object:
    return date_short(cell, shown.language) if isinstance(cell, dt.date) else cell
