"""What keeping data costs: one edit, many rows against the bare driver, making and opening a workspace.

Usage: storage.py [ROWS]. Every figure is the median of a few rounds in one process.
"""

import re
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
from crm.storage.database import Database, create, open_workspace
from crm.storage.engine import Use, connect

ROUNDS = 3


def main(rows: int) -> None:
    """Print one line per figure."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        print(f"create {median(lambda n: create(place / f'create{n}.qiao', who='b').close()) * 1000:.0f} ms")
        print(f"open {median(lambda _: open_workspace(place / 'create0.qiao', who='b').close()) * 1000:.1f} ms")
        edits = edit(place, 400)
        print(f"commit of one edit p50 {edits[200] * 1000:.2f} ms, p95 {edits[380] * 1000:.2f} ms")
        values = [person(number) for number in range(rows)]
        bare = median(lambda n: insert_bare(place / f"bare{n}.qiao", values))
        ours = median(lambda n: insert_ours(place / f"ours{n}.qiao", values))
        print(f"{rows} rows: bare executemany {bare:.2f} s, bulk_insert {ours:.2f} s, ratio {ours / bare:.2f}")


def median(work: Callable[[int], float | None]) -> float:
    """Seconds of a round: those that the work itself returns, or all of it."""
    times = []
    for number in range(ROUNDS):
        start = time.perf_counter()
        told = work(number)
        times.append(told if told is not None else time.perf_counter() - start)
    return statistics.median(times)


def edit(place: Path, count: int) -> list[float]:
    """Sorted seconds of changing one field of one of many people, journal and search entry included."""
    database = create(place / "edit.qiao", who="b")
    with database.write("fill") as session:
        ids = journal.bulk_insert(session, Person, [person(number) for number in range(2_000)])
    times = sorted(one_edit(database, ids[number * 5 % 2_000], number) for number in range(count))
    database.close()
    return times


def one_edit(database: Database, person_id: int, number: int) -> float:
    with database.read() as session:
        loaded = session.get_one(Person, person_id)
    loaded.note = f"edited {number}"
    start = time.perf_counter()
    with database.write("edit") as session:
        session.merge(loaded)
    return time.perf_counter() - start


def insert_bare(path: Path, values: list[dict[str, object]]) -> float:
    """The same rows without journal, straight through the driver."""
    create(path, who="b").close()
    names = [*values[0], *CONSTANT]
    statement = str(sa.insert(sa.inspect(Person).local_table).compile(dialect=sqlite.dialect(), column_keys=names))
    order = re.findall(r"\w+", statement.partition("(")[2].partition(")")[0])
    connection = connect(path, Use.SHARED)
    rows = [tuple(map((row | CONSTANT).__getitem__, order)) for row in values]
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
STAMP = "2026-01-02 03:04:05.000000"
CONSTANT = dict.fromkeys(TEXTS, "") | {
    "version": 1, "created_at": STAMP, "updated_at": STAMP, "titles": "[]", "name_order": "given_first",
    "gender": "unknown", "pinyin_confirmed": 0, "certainty": "{}",
}  # fmt: skip

if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
