"""What a command makes is there whole or not at all, however it ends."""

import random
import subprocess
import sys
import time
from pathlib import Path

from crm.models import Person
from crm.storage.database import open_workspace
from crm.storage.engine import Use, connect
from tests.crm.cli.conftest import Run

COMMAND = "from crm.cli import main; main()"


def test_a_sample_that_was_killed_leaves_no_half_workspace(tmp_path: Path) -> None:
    chance = random.Random(5)  # noqa: S311 - when to kill is no secret
    for number in range(6):
        file = tmp_path / f"sample{number}.qiao"
        words = [sys.executable, "-c", COMMAND, "sample", str(file)]
        running = subprocess.Popen(words, stdout=subprocess.DEVNULL)  # noqa: S603 - our own command
        time.sleep(chance.uniform(0.5, 1.6))
        running.kill()
        running.wait()
        if file.exists():
            database = open_workspace(file, who="test")
            with database.read() as session:
                assert session.query(Person).count() == 5
            database.close()


def test_a_report_that_cannot_be_registered_leaves_no_file(run: Run, sample_file: Path, tmp_path: Path) -> None:
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(b"the paper of last week")
    other = connect(sample_file, Use.SHARED)
    other.execute("BEGIN IMMEDIATE")
    ended = run("--workspace", sample_file, "report", "follow-up", "Matchmaking", paper)
    other.execute("ROLLBACK")
    other.close()
    assert ended.status == 1
    assert paper.read_bytes() == b"the paper of last week"
    assert list(tmp_path.glob("*.tmp")) == []
