"""The comparison itself: fresh processes, pairwise ratios, the peak of the work alone."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.bench.side_by_side import compare


def telling_its_process(file: Path) -> Callable[[], object]:
    hungry = bytearray(120_000_000)
    del hungry

    def work() -> None:
        with file.open("a") as lines:
            lines.write(f"{os.getpid()}\n")

    return work


def taking(size: int) -> Callable[[], object]:
    return lambda: b"x" * size


def test_every_run_has_its_own_process_and_the_reference_is_1(tmp_path: Path) -> None:
    file = tmp_path / "processes"
    rows = compare({"a": partial(telling_its_process, file), "b": partial(telling_its_process, file)}, "a", rounds=2)
    processes = file.read_text().split()
    assert len(set(processes)) == len(processes) == 4
    assert str(os.getpid()) not in processes
    assert [row["name"] for row in rows] == ["a", "b"]
    assert rows[0]["ratio"] == 1.0
    assert all(0 < row["min"] <= row["median"] <= row["max"] for row in rows)


def test_the_peak_is_that_of_the_work_and_not_of_its_preparation(tmp_path: Path) -> None:
    engines = {"lean": partial(telling_its_process, tmp_path / "x"), "fat": partial(taking, 60_000_000)}
    lean, fat = compare(engines, "lean", rounds=1)
    if Path("/proc/self/status").exists():
        assert lean["peak_mb"] < 40
        assert 50 < fat["peak_mb"] < 80
