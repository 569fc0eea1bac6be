"""Measures what Qiao promises about speed: one table of ratios, and the same as JSON.

Usage: python -m tests.bench [--out FILE.json] [--million].
"""

import argparse
import json
import os
import platform
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from tests.bench import export, keystrokes, pdf, storage
from tests.bench.side_by_side import in_fresh_process
from tests.bench.workspaces import Made, first_opening, made

HUNDRED_THOUSAND, MILLION = 100_000, 1_000_000


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure and the most that it may be; `measured` tells what lies behind a ratio."""

    what: str
    value: float
    unit: str
    budget: float | None = None
    aim: float | None = None
    measured: str = ""
    peak_mb: float | None = None

    @property
    def verdict(self) -> str:
        if self.budget is None:
            return "–"
        if self.value > self.budget:
            return "TOO SLOW"
        return "good" if self.aim is None or self.value <= self.aim else "within"


def main(arguments: list[str]) -> int:
    """Measure all, print the table, write the file; the exit status says whether every budget was kept."""
    wishes = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    wishes.add_argument("--out", type=Path, default=Path("out/bench.json"))
    wishes.add_argument("--million", action="store_true", help="also a workspace of a million contacts (5 GB)")
    wish = wishes.parse_args(arguments)
    console = Console()
    figures: list[Figure] = []
    for what, measuring in measurements(million=wish.million):
        with console.status(what):
            figures += measuring()
    console.print(table(figures))
    if not wish.million:
        console.print(f"Search at {MILLION:,} contacts: only when asked for (make bench MILLION=1).")
    wish.out.parent.mkdir(parents=True, exist_ok=True)
    wish.out.write_text(json.dumps(report(figures), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return 1 if any(figure.verdict == "TOO SLOW" for figure in figures) else 0


def measurements(*, million: bool) -> Iterator[tuple[str, Callable[[], list[Figure]]]]:
    yield "making a workspace", lambda: making(made(HUNDRED_THOUSAND), 0.2)
    yield "opening and saving", keeping
    yield "search", lambda: searching(HUNDRED_THOUSAND, (5, 3.5))
    if million:
        yield "making a large workspace", lambda: making(made(MILLION), 0.24)
        yield "search among many", lambda: searching(MILLION, (16, 8))
    yield "Excel export", lambda: exporting(HUNDRED_THOUSAND, (0.25, 0.18), rounds=3)
    yield "Excel export of few", lambda: exporting(2_000, (1.0, None), rounds=7)
    yield "follow-up report", lambda: papers("Follow-up report, warm", pdf.report, (2.0, 1.0))
    yield "first follow-up report", lambda: papers("Follow-up report, cold", pdf.cold_report, (6.0, 2.5))
    yield "letters", lambda: papers(f"{pdf.LETTERS} letters in one file", pdf.letters, (3.0, 1.5))


def making(workspace: Made, budget_ms: float) -> list[Figure]:
    size = workspace.path.stat().st_size / 1e6
    return [
        Figure(
            f"Generate {contacts_in(workspace):,} contacts",
            workspace.seconds * 1000 / contacts_in(workspace),
            "ms a contact",
            budget_ms,
            measured=f"{workspace.seconds:.0f} s, {size:,.0f} MB",
            peak_mb=workspace.peak_mb,
        )
    ]


def contacts_in(workspace: Made) -> int:
    return int(workspace.path.stem.split("-")[1])


def keeping() -> list[Figure]:
    path = made(HUNDRED_THOUSAND).path
    opened = in_fresh_process(first_opening, path)
    median, slow = in_fresh_process(storage.saves, path, storage.EDITS)
    bare, ours = in_fresh_process(storage.many, HUNDRED_THOUSAND)
    rows = f"{ours:.2f} s : {bare:.2f} s"
    return [
        Figure("Open 100,000 contacts", opened.seconds * 1000, "ms", peak_mb=opened.peak_mb),
        Figure("Save one edited contact, p50", median, "ms"),
        Figure("Save one edited contact, p95", slow, "ms", 3.0),
        Figure("Insert 100,000 rows with journal", ours / bare, "× bare driver", 3.0, measured=rows),
    ]


def searching(contacts: int, budgets: tuple[float, float]) -> list[Figure]:
    found = in_fresh_process(keystrokes.run, made(contacts).path)
    budget, aim = budgets
    figures = []
    for among in ("people", "all kinds"):
        times, what = found[among], f"Keystroke among {contacts:,}, {among}"
        figures += [
            Figure(f"{what}, p50", times["p50"], "ms"),
            Figure(f"{what}, p95", times["p95"], "ms", budget, aim, peak_mb=found["peak_mb"]),
            Figure(f"{what}, slowest", times["max"], "ms", 33, measured=f"“{times['slowest']}”"),
        ]
    return figures


def exporting(contacts: int, budgets: tuple[float, float | None], rounds: int) -> list[Figure]:
    peer, ours = export.run(made(contacts).path, rounds)
    what = f"Excel export {contacts:,} × 24"
    figures = [Figure(what, ours["ratio"], "× XlsxWriter", *budgets, seconds(ours, peer), ours["peak_mb"])]
    if contacts == HUNDRED_THOUSAND:
        figures.append(Figure(f"{what}, memory over base", ours["peak_mb"], "MB", 100))
    return figures


def papers(what: str, run: Callable[[], list[dict[str, Any]]], budgets: tuple[float, float]) -> list[Figure]:
    peer, ours = run()
    return [Figure(what, ours["ratio"], "× typst", *budgets, seconds(ours, peer), ours["peak_mb"])]


def seconds(ours: dict[str, Any], peer: dict[str, Any]) -> str:
    return f"{ours['median']:.3f} s : {peer['median']:.3f} s, {peer['peak_mb']:.0f} MB"


def table(figures: list[Figure]) -> Table:
    made_of = Table(title="Qiao, measured", header_style="bold")
    for name, side in (("What", "left"), ("Figure", "right"), ("Unit", "left"), ("Budget", "right"), ("Aim", "right")):
        made_of.add_column(name, justify=side)  # type: ignore[arg-type] # the two words that it knows
    for name, side in (("Verdict", "left"), ("Peak MB", "right"), ("Measured, ours : theirs", "left")):
        made_of.add_column(name, justify=side)  # type: ignore[arg-type] # as above
    for one in figures:
        made_of.add_row(
            one.what,
            f"{one.value:.2f}",
            one.unit,
            "" if one.budget is None else f"≤ {one.budget:g}",
            "" if one.aim is None else f"≤ {one.aim:g}",
            f"[red]{one.verdict}[/red]" if one.verdict == "TOO SLOW" else one.verdict,
            "" if one.peak_mb is None else f"{one.peak_mb:.0f}",
            one.measured,
        )
    return made_of


def report(figures: list[Figure]) -> dict[str, Any]:
    machine = {"python": platform.python_version(), "system": platform.platform(), "cores": os.cpu_count()}
    return {"machine": machine, "figures": [asdict(figure) | {"verdict": figure.verdict} for figure in figures]}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
