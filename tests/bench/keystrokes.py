"""Search as you type: from a keystroke to the first 200 records in order, in one process with an open session.

Usage: keystrokes.py WORKSPACE.
"""

import gc
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

QUERIES = (
    "müller", "schmidt", "zimmermann", "jürgen", "maximilian", "weiß", "böhm", "käthe", "präzisionstechnik", "wagner",
    "hoffmann", "krüger", "vogel maschinenbau", "anna beck", "sören lorenz", "beispiel.de", "petra.4", "münchen", "köln",
    "schäfer-koch", "wangwei", "zhangjing", "liuyang", "chenlong", "lw", "huang fang", "zhao", "王伟", "张静", "李娜",
    "刘洋", "上海", "精密机械", "新能源", "ou", "xq", "qqq", "zhengxuan", "gabi",
)  # fmt: skip
PHONES = ("0171 555 12", "+86 139", "+49 203 555", "4711")


def run(path: Path) -> dict[str, Any]:
    """Milliseconds among people and among all kinds: median, 95th percentile, the slowest key; and the memory taken."""
    from crm.lists import search  # noqa: PLC0415 - this process is measured
    from crm.models import Kind  # noqa: PLC0415 - as above
    from crm.storage.database import open_workspace  # noqa: PLC0415 - as above
    from tests.bench.side_by_side import measure  # noqa: PLC0415 - as above

    found: dict[str, Any] = {}

    def all_keys() -> None:
        database = open_workspace(path, who="bench", write=False)
        with database.read() as session:
            found["people"] = _measured(lambda text: search.find(session, text, kinds=(Kind.PERSON,)))
            found["all kinds"] = _measured(lambda text: search.find(session, text))
        database.close()

    found["peak_mb"] = measure(lambda: all_keys).peak_mb
    return found


def keys() -> list[str]:
    """Every text as it grows letter by letter."""
    return [text[:end] for text in (*QUERIES, *PHONES) for end in range(1, len(text) + 1) if text[end - 1] != " "]


def _measured(find: Callable[[str], object]) -> dict[str, Any]:
    for key in keys():
        find(key)
    gc.collect()
    times = sorted((_median_ms(find, key), key) for key in keys())
    slowest, key = times[-1]
    return {"p50": times[len(times) // 2][0], "p95": times[int(len(times) * 0.95)][0], "max": slowest, "slowest": key}


def _median_ms(find: Callable[[str], object], key: str) -> float:
    times = []
    for _ in range(3):
        start = time.perf_counter()
        find(key)
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


if __name__ == "__main__":
    print(run(Path(sys.argv[1])))
