"""What the database refuses, told as a sentence: what happened, what is safe, what to do."""

import contextlib
from collections.abc import Callable, Iterator

import sqlalchemy as sa
from sqlalchemy.orm.exc import StaleDataError

from crm.errors import Busy, Conflict, Problem
from crm.i18n import translate
from crm.storage.engine import Error

_UNIQUE, _FOREIGN_KEY = "UNIQUE constraint failed: ", "FOREIGN KEY constraint failed"


@contextlib.contextmanager
def told(place: str) -> Iterator[None]:
    """Turn what a database called `place` refuses into a Problem; bugs rise as they are."""
    try:
        yield
    except StaleDataError as error:
        raise Conflict(
            translate(
                "crm",
                "This record was changed or deleted elsewhere meanwhile; nothing was overwritten. Please open it again "
                "and repeat your change.",
            )
        ) from error
    except sa.exc.TimeoutError as error:
        raise busy(place) from error
    except sa.exc.IntegrityError as error:
        refused = _integrity(error.orig)
        if refused is None:
            raise
        raise refused from error
    except (sa.exc.DBAPIError, Error) as error:
        problem = problem_of(error.orig if isinstance(error, sa.exc.DBAPIError) else error, place)
        if problem is None:
            raise
        raise problem from error


def problem_of(error: BaseException | None, place: str) -> Problem | None:
    """The sentence for an error of the SQLite driver, by its primary result code; None for a bug."""
    sentence = _SENTENCES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    return sentence(place) if sentence else None


def _integrity(error: BaseException | None) -> Problem | None:
    text, state = str(error), getattr(error, "sqlstate", None)
    if text == _FOREIGN_KEY or state in {"23001", "23503"}:
        return Conflict(
            translate("crm", "This record is still used by others or points to one that is gone; nothing was changed.")
        )
    if text.startswith(_UNIQUE) or state == "23505":
        what = (
            text.removeprefix(_UNIQUE)
            if state is None
            else getattr(getattr(error, "diag", None), "constraint_name", "")
        )
        sentence = translate("crm", "There is such a record already ({what}); nothing was changed.")
        return Conflict(sentence.format(what=what))
    return None


def busy(place: str) -> Problem:
    text = translate(
        "crm", "“{name}” is being written by another program; nothing was changed. Please try again in a moment."
    )
    return Busy(text.format(name=place))


def _full(place: str) -> Problem:
    text = translate("crm", "The disk is full; “{name}” stays as it was. Please make room and try again.")
    return Problem(text.format(name=place))


def _read_only(place: str) -> Problem:
    return Problem(translate("crm", "“{name}” is write-protected; nothing was changed.").format(name=place))


def _unreadable(place: str) -> Problem:
    text = translate(
        "crm", "“{name}” cannot be read or written; nothing was changed. Please check the disk and the network."
    )
    return Problem(text.format(name=place))


def _damaged(place: str) -> Problem:
    text = translate("crm", "“{name}” is damaged. Please leave it as it is and open a backup.")
    return Problem(text.format(name=place))


_SENTENCES: dict[int, Callable[[str], Problem]] = {
    5: busy,  # SQLITE_BUSY
    6: busy,  # SQLITE_LOCKED
    8: _read_only,  # SQLITE_READONLY
    10: _unreadable,  # SQLITE_IOERR
    11: _damaged,  # SQLITE_CORRUPT
    13: _full,  # SQLITE_FULL
    14: _unreadable,  # SQLITE_CANTOPEN
    26: _damaged,  # SQLITE_NOTADB
}
