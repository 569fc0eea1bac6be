"""Starts a command: chooses the language, turns problems into one sentence, keeps bugs for the log."""

import io
import itertools
import logging
import sys
from collections.abc import Sequence

import typer

from crm import i18n
from crm.cli import looking, making, workspaces
from crm.cli.words import explain, usage_sentence
from crm.errors import Cancelled, Problem
from crm.i18n import translate
from crm.services import machine

CALLED_OFF = 130


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and exit: 0 done, 1 a problem was told, 2 the command line was wrong, 130 called off."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Windows writes into pipes in a code page that has no Chinese.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    i18n.use(i18n.choose(_wished_language(arguments), machine.read().language))
    sys.exit(_run(arguments))


def build() -> typer.core.TyperGroup:
    """All commands, with their help in the language of the program."""
    app = typer.Typer(
        name="qiao",
        help=translate("crm", "Qiao 桥, a CRM for partnerships between China and Germany."),
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    workspaces.register(app)
    looking.register(app)
    making.register(app)
    command = typer.main.get_group(app)
    explain(command)
    return command


def _run(arguments: list[str]) -> int:
    try:
        return _told(arguments)
    except BrokenPipeError:
        sys.stderr.close()  # the reader of a pipe has enough; Python would complain at exit
        return 0
    except (Cancelled, typer.Abort, KeyboardInterrupt):
        return _tell(translate("crm", "Called off; nothing was left half done."), CALLED_OFF)
    except Exception as bug:  # noqa: BLE001 - the last door: a bug goes to the log, not to the screen
        return _tell(_log(bug), 1)


def _told(arguments: list[str]) -> int:
    try:
        return build().main(arguments, prog_name="qiao", standalone_mode=False) or 0
    except typer.Exit as done:
        if done.exit_code == CALLED_OFF:
            raise KeyboardInterrupt from done
        return done.exit_code
    except typer.TyperException as wrong:
        return _tell(usage_sentence(wrong), wrong.exit_code)
    except Problem as problem:
        return _tell(str(problem), 1)


def _tell(sentence: str, status: int) -> int:
    sys.stderr.write(sentence + "\n")
    return status


def _log(bug: Exception) -> str:
    """Keep the traceback, which holds no values, and say where it lies."""
    path = machine.log_folder() / "qiao.log"
    path.parent.mkdir(parents=True, exist_ok=True)
    handler = logging.FileHandler(path, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    log = logging.getLogger("qiao")
    log.propagate = False
    log.addHandler(handler)
    log.error("unexpected", exc_info=bug)
    handler.close()
    text = translate("crm", "Something unexpected went wrong ({error}); saved data is safe. The details are in {path}.")
    return text.format(error=type(bug).__name__, path=path)


def _wished_language(arguments: Sequence[str]) -> str | None:
    """`--language` before the command line is read, because the help is in that language too."""
    for word, following in itertools.pairwise([*arguments, ""]):
        if word == "--language":
            return following
        if word.startswith("--language="):
            return word.partition("=")[2]
    return None
