"""Which day it is: today, or the day that the command line, QIAO_TODAY or the workspace has set.

The sample plays in November 2019; overdue marks, report dates and "Today" all ask here and nowhere else.
"""

import datetime as dt
import os

from crm.errors import Problem
from crm.i18n import translate
from crm.values.dates import is_iso, parse_iso

VARIABLE = "QIAO_TODAY"
_set: dict[str, dt.date | None] = {"command": None, "workspace": None}


def today() -> dt.date:
    """The day set on the command line, else by QIAO_TODAY, else by the workspace, else the real local day."""
    return _fixed() or dt.datetime.now(dt.UTC).astimezone().date()


def is_fixed() -> bool:
    """Whether the day is a set one, so that the status line has to say so."""
    return _fixed() is not None


def set_today(day: dt.date | None) -> None:
    """What `--as-of` wishes; it wins over everything. None takes the wish back."""
    _set["command"] = day


def set_workspace_day(day: dt.date | None) -> None:
    """The `as_of` of the open workspace, which gives way to the command line and to QIAO_TODAY."""
    _set["workspace"] = day


def _fixed() -> dt.date | None:
    return _set["command"] or _environment_day() or _set["workspace"]


def _environment_day() -> dt.date | None:
    text = os.environ.get(VARIABLE, "").strip()
    if not text:
        return None
    if not is_iso(text):
        message = translate("crm", "QIAO_TODAY is “{text}”, which is no date. Write it like 2019-11-04 or remove it.")
        raise Problem(message.format(text=text))
    return parse_iso(text)
