"""Kill a program that saves without pause, many times, and look whether anything it acknowledged is missing.

Usage: kills.py COUNT [SEED].
"""

import os
import random
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import NoReturn

import sqlalchemy as sa

from crm import journal
from crm.models import ContactPoint, Person
from crm.models.person import ContactKind
from crm.storage.database import Database, create, open_workspace

MEAN_LIFE = 0.05


def main(count: int, seed: int) -> int:
    """Print one line; the exit status says whether all is well."""
    chance = random.Random(seed)  # noqa: S311 - a seeded run can be repeated
    acknowledged = 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "kills.qiao"
        create(path, who="bench").close()
        for number in range(count):
            acknowledged = max(acknowledged, live_and_die(path, chance.expovariate(1 / MEAN_LIFE)))
            fault = examine(path, acknowledged)
            if fault:
                print(f"kill {number + 1} of {count}, seed {seed}: {fault}")
                return 1
    print(f"{count} kills, seed {seed}: {acknowledged} acknowledged saves, 0 lost, 0 half, integrity whole")
    return 0


def live_and_die(path: Path, seconds: float) -> int:
    """Let a child save for so long after its first save; return the last save that it acknowledged."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            save_without_pause(path, writing)
        finally:
            os._exit(1)
    os.close(writing)
    with open(reading, encoding="ascii") as told:  # noqa: PTH123 - a pipe has no path
        first = told.readline()
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        lines = [first, *told.read().splitlines(keepends=True)]
    return int([line for line in lines if line.endswith("\n")][-1])


def save_without_pause(path: Path, told: int) -> NoReturn:
    """Each save is a person with a contact point and a changed one, and is told when it is on disk."""
    database = open_workspace(path, who="bench")
    number = count(database)
    while True:
        number += 1
        with database.write("save") as session:
            person = Person(family=str(number), note="x" * (number * 37 % 6_000))
            session.add(person)
            session.flush()
            session.add(ContactPoint(person_id=person.id, kind=ContactKind.WEB, value=str(number)))
            session.get_one(Person, 1).note = str(number)
        os.write(told, f"{number}\n".encode("ascii"))


def count(database: Database) -> int:
    with database.read() as session:
        return session.scalar(sa.select(sa.func.count()).select_from(Person)) or 0


def examine(path: Path, acknowledged: int) -> str:
    """What is wrong with the workspace after a kill, or nothing."""
    database = open_workspace(path, who="bench")
    people = count(database)
    with database.read() as session:
        points = session.scalar(sa.select(sa.func.count()).select_from(ContactPoint))
        operations = session.scalar(sa.select(sa.func.count()).select_from(journal.Operation))
        last = session.get_one(Person, 1).note
        connection = session.connection()
        integrity = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
        dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    with database.write("check") as session:
        for index in ("search_fts", "search_fts_names"):
            check = f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)"  # noqa: S608 - our own names
            session.connection().exec_driver_sql(check)
    database.close()
    if people < acknowledged:
        return f"{acknowledged - people} acknowledged saves are missing"
    if {people, points, operations, int(last)} != {people}:
        return f"half a save: {people} people, {points} points, {operations} operations, last {last}"
    if integrity != ["ok"] or dangling:
        return f"integrity {integrity}, dangling references {len(dangling)}"
    return ""


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 7))
