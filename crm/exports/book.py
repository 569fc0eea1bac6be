"""What an Excel file is made of before it is written: sheets, columns and rows, without knowing where they come from."""

import datetime as dt
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

NAME_LIMIT = 31
WIDEST, NARROWEST = 90.0, 6.0
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))


class Kind(StrEnum):
    """How the values of a column are written; whatever does not fit the kind is written as text."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    MOMENT = "moment"  # local time; the header names the zone
    SIDE = "side"  # DE, CN or our own side, on the colour of that side
    LINK = "link"  # an e-mail address


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `overdue` marks dates before the day of the book, `strong` is bold."""

    key: str
    header: str
    kind: Kind
    width: float
    strong: bool = False
    overdue: bool = False
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. `rows` gives one sequence of values per row, in the order of `columns`, and is read once."""

    name: str
    columns: tuple[Column, ...]
    rows: Iterable[Sequence[object]]
    title: str
    title_zh: str
    subtitle: str
    freeze_after: int = 0
    tab_red: bool = False
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Book:
    """The whole file: its sheets, its properties, and the day by which a date counts as overdue.

    Without a day Excel compares with the day on which the file is looked at.
    """

    sheets: tuple[Sheet, ...]
    title: str
    author: str
    language: str
    today: dt.date | None
    created: dt.datetime


def width_for(header: str, sample_texts: Iterable[str]) -> float:
    """A column width for these texts; the header leaves room for the arrow of the filter."""
    longest = max((units(line) for text in sample_texts for line in text.split("\n")), default=0)
    return min(WIDEST, max(NARROWEST, units(header) + 3.5, longest + 1.5))


def units(text: str) -> int:
    """How many digits wide a text is: a Han character or a full-width sign counts as two."""
    if text.isascii():
        return len(text)
    return sum(_UNITS.get(unicodedata.east_asian_width(sign), 1) for sign in text if not unicodedata.combining(sign))


_UNITS = {"W": 2, "F": 2}


def sheet_names(wishes: Iterable[str]) -> list[str]:
    """Names that Excel accepts: without forbidden signs, at most 31 UTF-16 units, no two alike."""
    names: list[str] = []
    taken = {"", "history"}  # Excel keeps "History" for itself
    for wish in wishes:
        plain = " ".join("".join(sign for sign in wish.translate(_FORBIDDEN) if sign.isprintable()).split())
        base = shortened(plain.strip("' "), NAME_LIMIT).strip("' ") or "-"
        name, number = base, 1
        while name.casefold() in taken:
            number += 1
            ending = f" ({number})"
            name = shortened(base, NAME_LIMIT - len(ending)).rstrip() + ending
        taken.add(name.casefold())
        names.append(name)
    return names


def shortened(text: str, limit: int) -> str:
    """The beginning of a text, at most `limit` UTF-16 units long (Excel counts in them), no sign cut in two."""
    return text.encode("utf-16-le", "replace")[: 2 * limit].decode("utf-16-le", "ignore")


def utf16_length(text: str) -> int:
    return len(text) + sum(1 for sign in text if sign > "\uffff")
