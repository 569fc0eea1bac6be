"""Runs several ways of doing the same work in turn, each in a fresh process, and compares them with one of them.

An engine is called once per process; it prepares what it needs and returns the work, and only the work is measured.
Engines must be importable by name: functions of a module or `functools.partial` of such functions.
"""

import gc
import multiprocessing
import statistics
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")
Engine = Callable[[], Callable[[], object]]

_STATUS = Path("/proc/self/status")
_RESET_PEAK = ("/proc/self/clear_refs", "5")


@dataclass(frozen=True, slots=True)
class Run:
    """One measured run: seconds, and megabytes at the peak above what the process held before."""

    seconds: float
    peak_mb: float


def compare(engines: Mapping[str, Engine], reference: str, rounds: int = 5) -> list[dict[str, Any]]:
    """A row for each engine: median, min and max of the seconds, median of the pairwise ratios, peak memory."""
    runs: dict[str, list[Run]] = {name: [] for name in engines}
    for _ in range(rounds):
        for name, engine in engines.items():
            runs[name].append(in_fresh_process(measure, engine))
    return [_row(name, found, runs[reference]) for name, found in runs.items()]


def measure(engine: Engine) -> Run:
    """Prepare and run the work in this process."""
    work = engine()
    gc.collect()
    _forget_peak()
    before = _megabytes("VmRSS")
    start = time.perf_counter()
    work()
    seconds = time.perf_counter() - start
    return Run(seconds, max(0.0, _megabytes("VmHWM") - before))


def in_fresh_process(work: Callable[..., T], *values: object) -> T:
    """What this function of a module returns, called in a process of its own."""
    with ProcessPoolExecutor(max_workers=1, mp_context=multiprocessing.get_context("spawn")) as process:
        return process.submit(work, *values).result()


def _row(name: str, runs: list[Run], reference: list[Run]) -> dict[str, Any]:
    seconds = [run.seconds for run in runs]
    ratios = [run.seconds / other.seconds for run, other in zip(runs, reference, strict=True)]
    return {
        "name": name,
        "median": statistics.median(seconds),
        "min": min(seconds),
        "max": max(seconds),
        "ratio": statistics.median(ratios),
        "peak_mb": statistics.median(run.peak_mb for run in runs),
    }


def _forget_peak() -> None:
    """Preparing may have taken more memory than the work will."""
    path, order = _RESET_PEAK
    if _STATUS.exists():
        Path(path).write_text(order)


def _megabytes(field: str) -> float:
    """A figure of this process; 0 where the system does not tell."""
    if not _STATUS.exists():
        return 0.0
    lines = dict(line.split(":", 1) for line in _STATUS.read_text().splitlines())
    return int(lines[field].split()[0]) / 1024
