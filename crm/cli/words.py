"""The help of every option, and what the commands print."""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from crm.i18n import translate
from crm.values.text import one_line

# Signs that turn the direction of what follows: they belong to a name, not to the line that shows it.
_HIDDEN = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))


def explain(command: typer.core.TyperGroup) -> None:
    """Give every option its help in the language of the program."""
    _explain(command, _helps())


def _explain(command: Any, helps: Mapping[str, str]) -> None:  # noqa: ANN401 - typer does not export this class
    for parameter in command.params:
        name = (parameter.name or "").lstrip("_")
        if isinstance(parameter, typer.core.TyperOption | typer.core.TyperArgument) and name in helps:
            parameter.help = helps[name]
    command.short_help = command.help  # otherwise the list of commands shows only the beginning
    if isinstance(command, typer.core.TyperGroup):
        for part in command.commands.values():
            _explain(part, helps)


def usage_sentence(wrong: typer.TyperException) -> str:
    """What is wrong with the command line, in the language of the program."""
    kind = type(wrong).__name__
    if kind == "Wrong":
        return wrong.message
    name = _name_of(wrong)
    if kind == "MissingParameter":
        return translate("crm", "{name} is missing; see --help.").format(name=name)
    if kind == "NoSuchOption":
        return translate("crm", "There is no option {name}; see --help.").format(name=name)
    if kind == "BadParameter":
        return translate("crm", "{name} cannot have this value; see --help.").format(name=name)
    return translate("crm", "The command line is not understood; see --help. ({reason})").format(reason=wrong.message)


def _name_of(wrong: Any) -> str:  # noqa: ANN401 - typer does not export these classes
    parameter = getattr(wrong, "param", None)
    if parameter is not None:
        shown: str = parameter.opts[0] if parameter.opts[0].startswith("-") else parameter.metavar or parameter.name
        return shown
    return str(getattr(wrong, "option_name", "") or getattr(wrong, "param_hint", "") or "")


def say(sentence: str) -> None:
    """One line on standard output."""
    sys.stdout.write(sentence + "\n")


def warn(sentence: str) -> None:
    """One line on standard error, where it disturbs no other program."""
    sys.stderr.write(sentence + "\n")


def print_json(value: object) -> None:
    """Data for other programs, in UTF-8 without escapes."""
    say(json.dumps(value, ensure_ascii=False, indent=1, default=str))


def print_table(headers: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """A table; nothing in the cells is read as markup. Into a file or pipe every cell is printed whole."""
    console = Console(width=None if sys.stdout.isatty() else 4000, highlight=False)
    table = Table(box=None, pad_edge=False, header_style="bold")
    for header in headers:
        table.add_column(Text(header), overflow="fold")
    for row in rows:
        table.add_row(*[Text("" if cell is None else one_line(str(cell)).translate(_HIDDEN)) for cell in row])
    with console.capture() as captured:
        console.print(table)
    for line in captured.get().splitlines():
        say(line.rstrip())


def progress(label: str) -> Progress:
    """A bar on standard error, shown only to people."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    shown = Progress(*columns, console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty())
    shown.add_task(label, total=None)
    return shown


def step_of(shown: Progress) -> Callable[[int, int], None]:
    """The callback that moves the bar."""
    task = shown.tasks[0].id
    return lambda done, total: shown.update(task, completed=done, total=total)


def _helps() -> Mapping[str, str]:
    return {
        "workspace": translate("crm", "The workspace file; otherwise the one in QIAO_WORKSPACE."),
        "language": translate("crm", "The language: de, en or zh; a report also de+zh."),
        "as_of": translate("crm", "The day to work at, such as 2019-11-04; otherwise today."),
        "as_json": translate("crm", "Print JSON for other programs."),
        "filter_": translate("crm", "Only what this text finds."),
        "columns": translate("crm", "Columns by key, separated by commas, in this order."),
        "audience": translate("crm", "internal or partner; a partner never sees internal notes and checks."),
        "contacts": translate("crm", "How many contacts to make up."),
        "seed": translate("crm", "The same seed makes the same workspace."),
        "out": translate("crm", "The folder for the files."),
        "limit": translate("crm", "At most this many."),
        "text": translate("crm", "What to look for: a name in either script, a word, some digits of a phone."),
        "file": translate("crm", "The file to write."),
        "which": translate("crm", "Which one: a list by its name, a meeting or an event by its uid or title."),
    }
