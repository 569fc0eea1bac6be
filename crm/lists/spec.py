"""What a list is: columns declared once, used by tables, Excel files and papers alike."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Generic, TypeVar

from sqlalchemy.orm import Session

from crm.errors import Problem
from crm.i18n import Catalogue, translate


class ColumnKind(StrEnum):
    """What the cells of a column hold."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    SIDE = "side"
    MAIL = "mail"


@dataclass(frozen=True, slots=True)
class View:
    """How a list is to be read: in which language and on which day; `kept` holds what its blocks have in common."""

    language: str
    today: dt.date
    kept: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)


class Block:
    """Some records of a list; a list's own block reads what its columns need of them, each thing once."""

    def __init__(self, session: Session, ids: Sequence[int], view: View) -> None:
        self.session = session
        self.ids = list(ids)
        self.view = view


B = TypeVar("B", bound=Block)


@dataclass(frozen=True, slots=True)
class Column(Generic[B]):
    """One column: `header` gives its title, `cells` its values for a block of records, in their order."""

    key: str
    header: Callable[[Catalogue], str]
    cells: Callable[[B], Sequence[Any]]
    kind: ColumnKind = ColumnKind.TEXT
    width: float = 14
    strong: bool = False
    overdue: bool = False


@dataclass(frozen=True, slots=True)
class ListSpec(Generic[B]):
    """A list: `ids` finds its records in order, `block` reads what the columns need of some of them.

    `compact` names the columns for a narrow screen; `extra` columns show only when asked for.
    """

    key: str
    columns: tuple[Column[B], ...]
    ids: Callable[[Session, str, View], list[int]]
    block: Callable[[Session, Sequence[int], View], B]
    compact: tuple[str, ...]
    extra: tuple[Column[B], ...] = ()

    def known(self) -> tuple[str, ...]:
        """The keys of all columns, those that show by themselves first."""
        return tuple(column.key for column in (*self.columns, *self.extra))

    def choose(self, keys: Sequence[str]) -> tuple[Column[B], ...]:
        """The columns with these keys in this order; all of them when none is named."""
        known = {column.key: column for column in (*self.columns, *self.extra)}
        unknown = [key for key in keys if key not in known]
        if unknown:
            raise Problem(
                translate("crm", "There is no column {unknown}. These are the columns: {known}.").format(
                    unknown=", ".join(unknown), known=", ".join(known)
                )
            )
        return tuple(known[key] for key in keys) or self.columns
