"""The order of participants on one side: the head, then government, missions, associations, companies, universities.

Within a group level, rank and date of office decide, then the name. An order set by hand is kept.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

Entry = TypeVar("Entry")

_GROUPS = {
    "government_body": 0,
    "diplomatic_mission": 1,
    "association": 2,
    "company": 3,
    "park_operator": 3,
    "own_firm": 3,
    "university": 4,
}
OTHERS = 5
STAFF = 6


@dataclass(frozen=True, slots=True)
class Rank:
    """What decides a participant's place; lower numbers come first, `manual` is the place given by hand."""

    is_head: bool
    group: int
    level: int | None
    rank: int | None
    since: dt.date | None
    sort_key: bytes
    manual: int | None = None


def group_of(organisation_kind: str, *, staff: bool = False) -> int:
    """The group of an organisation's people; staff and interpreters stand last wherever they come from."""
    return STAFF if staff else _GROUPS.get(organisation_kind, OTHERS)


def protocol_order(entries: Iterable[tuple[Entry, Rank]]) -> list[Entry]:
    """The entries of one side in protocol order.

    Those placed by hand keep their order; each of the others is put behind the last one that it gives way to.
    """
    known = list(entries)
    ordered = sorted([pair for pair in known if pair[1].manual is not None], key=lambda pair: pair[1].manual or 0)
    for pair in sorted([pair for pair in known if pair[1].manual is None], key=lambda pair: protocol_key(pair[1])):
        key = protocol_key(pair[1])
        ahead = [at for at, (_, rank) in enumerate(ordered) if protocol_key(rank) <= key]
        ordered.insert(ahead[-1] + 1 if ahead else 0, pair)
    return [entry for entry, _ in ordered]


def protocol_key(rank: Rank) -> tuple[bool, int, float, float, dt.date, bytes]:
    """The default order alone, as a sort key; what is not known comes last."""
    return (
        not rank.is_head,
        rank.group,
        float("inf") if rank.level is None else rank.level,
        float("inf") if rank.rank is None else rank.rank,
        rank.since or dt.date.max,
        rank.sort_key,
    )
