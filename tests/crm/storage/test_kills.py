"""A program that is killed while it saves loses nothing that it acknowledged."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]


def test_twenty_kills_lose_nothing_that_was_acknowledged() -> None:
    command = [sys.executable, "-m", "tests.bench.kills", "20"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - our own code
    assert told.returncode == 0, told.stdout + told.stderr
    assert "0 lost, 0 half, integrity whole" in told.stdout
