"""What keeping data costs: opening a workspace, saving one edit, many rows against the bare driver.

Usage: storage.py WORKSPACE [ROWS]. Every figure is the median of a few rounds in one process.
"""

import re
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from crm import journal
from crm.models import Person
from crm.services import records
from crm.storage.database import Database, create, open_workspace
from crm.storage.engine import Use, connect

ROUNDS = 3
EDITS = 400


def main(path: Path, rows: int) -> None:
    """Print one line per figure."""
    print(f"open {opening(path) * 1000:.1f} ms")
    edits = saves(path, EDITS)
    print(f"save of one edited contact p50 {edits[0]:.2f} ms, p95 {edits[1]:.2f} ms")
    bare, ours = many(rows)
    print(f"{rows} rows: bare executemany {bare:.2f} s, bulk_insert {ours:.2f} s, ratio {ours / bare:.2f}")


def opening(path: Path) -> float:
    """Seconds to open a workspace."""
    return median(lambda _: open_workspace(path, who="b").close())


def saves(path: Path, count: int) -> tuple[float, float]:
    """Milliseconds (median, 95th percentile) of saving an edited contact, journal, search entry and disk included."""
    with tempfile.TemporaryDirectory() as folder:
        database = open_workspace(Path(shutil.copy(path, folder)), who="b")
        with database.read() as session:
            ids = session.scalars(sa.select(Person.id)).all()
        times = sorted(one_save(database, ids[number * 7_919 % len(ids)], number) for number in range(count))
        database.close()
    return times[count // 2] * 1000, times[int(count * 0.95)] * 1000


def one_save(database: Database, person_id: int, number: int) -> float:
    """Every second edit is one of the name, which moves the contact in the order."""
    with database.read() as session:
        loaded = session.get_one(Person, person_id)
    loaded.note = f"edited {number}"
    if number % 2:
        loaded.given = f"{loaded.given}x"
    start = time.perf_counter()
    with database.write("edit") as session:
        records.save(session, loaded)
    return time.perf_counter() - start


def many(rows: int) -> tuple[float, float]:
    """Seconds for so many rows through the bare driver, and with journal through bulk_insert."""
    with tempfile.TemporaryDirectory() as folder:
        place, values = Path(folder), [person(number) for number in range(rows)]
        bare = median(lambda n: insert_bare(place / f"bare{n}.qiao", values))
        return bare, median(lambda n: insert_ours(place / f"ours{n}.qiao", values))


def median(work: Callable[[int], float | None]) -> float:
    """Seconds of a round: those that the work itself returns, or all of it."""
    times = []
    for number in range(ROUNDS):
        start = time.perf_counter()
        told = work(number)
        times.append(told if told is not None else time.perf_counter() - start)
    return statistics.median(times)


def insert_bare(path: Path, values: list[dict[str, object]]) -> float:
    """The same rows without journal, straight through the driver."""
    create(path, who="b").close()
    names = [*values[0], *CONSTANT]
    statement = str(sa.insert(sa.inspect(Person).local_table).compile(dialect=sqlite.dialect(), column_keys=names))
    order = re.findall(r"\w+", statement.partition("(")[2].partition(")")[0])
    connection = connect(path, Use.SHARED)
    stored = ({**row, **CONSTANT, "uid": bytes.fromhex(str(row["uid"]).replace("-", ""))} for row in values)
    rows = [tuple(map(row.__getitem__, order)) for row in stored]
    start = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(statement, rows)
    connection.execute("COMMIT")
    seconds = time.perf_counter() - start
    connection.close()
    path.unlink()
    return seconds


def insert_ours(path: Path, values: list[dict[str, object]]) -> float:
    database = create(path, who="b")
    start = time.perf_counter()
    with database.write("fill") as session:
        journal.bulk_insert(session, Person, values)
    seconds = time.perf_counter() - start
    database.close()
    path.unlink()
    return seconds


def person(number: int) -> dict[str, object]:
    return {
        "uid": f"{number * 2_654_435_761 % 2**32:08x}-0000-4000-8000-{number:012x}",
        "family": f"Familie{number % 977}",
        "given": f"Vorname{number % 313}",
        "note": f"Kontakt Nummer {number}, kennengelernt in Schanghai",
        "country": "DE",
        "sort_key": f"familie{number % 977} vorname{number % 313}".encode(),
        "sort_key_zh": f"familie{number % 977} vorname{number % 313}".encode(),
    }


TEXTS = (
    "family_zh", "given_zh", "western_given", "prefix", "suffix", "pinyin_family", "pinyin_given", "salutation_de",
    "salutation_zh", "salutation_en", "language", "to_verify",
)  # fmt: skip
STAMP = 1_767_323_045_000_000
CONSTANT = dict.fromkeys(TEXTS, "") | {
    "version": 1, "created_at": STAMP, "updated_at": STAMP, "titles": "[]", "name_order": "given_first",
    "gender": "unknown", "pinyin_confirmed": 0, "certainty": "{}",
}  # fmt: skip

if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 100_000)
