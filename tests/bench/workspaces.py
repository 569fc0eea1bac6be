"""Made-up workspaces to measure on: made once and kept in .cache, anew when what makes them has changed."""

import datetime as dt
import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import NamedTuple

from tests.bench.side_by_side import Run, in_fresh_process, measure
from tests.tree import ROOT

CACHE = ROOT / ".cache"
DAY = dt.date(2019, 11, 12)
_MAKERS = (
    "crm/generate.py", "crm/base.py", "crm/models/*.py", "crm/journal/*.py", "crm/lists/search*.py",
    "crm/values/searchkeys.py", "crm/values/sortkeys.py", "crm/values/folding.py", "crm/values/pinyin.py",
    "crm/storage/migrations/versions/*.py", "resources/data/made_up.json",
)  # fmt: skip


class Made(NamedTuple):
    """A workspace, and what it took to make it."""

    path: Path
    seconds: float
    peak_mb: float


def made(contacts: int) -> Made:
    """The workspace with so many contacts."""
    path = CACHE / f"bench-{contacts}-{_fingerprint()}.qiao"
    told = path.with_suffix(".json")
    if not (path.exists() and told.exists()):
        CACHE.mkdir(exist_ok=True)
        for old in CACHE.glob(f"bench-{contacts}-*"):
            old.unlink()
        told.write_text(json.dumps(asdict(in_fresh_process(_make, path, contacts))), encoding="utf-8")
    return Made(path, **json.loads(told.read_text(encoding="utf-8")))


def first_opening(path: Path) -> Run:
    """Opening a workspace as the first thing that a process does: its imports count too."""

    def work() -> None:
        from crm.storage.database import open_workspace  # noqa: PLC0415 - importing is part of the work

        open_workspace(path, who="bench").close()

    return measure(lambda: work)


def _make(path: Path, contacts: int) -> Run:
    def work() -> None:
        from crm import generate  # noqa: PLC0415 - importing is part of the work

        generate.create(path, contacts=contacts, seed=1, today=DAY).close()

    return measure(lambda: work)


def _fingerprint() -> str:
    digest = hashlib.sha256()
    for path in _sources():
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def _sources() -> Iterator[Path]:
    for pattern in _MAKERS:
        yield from sorted(ROOT.glob(pattern))
