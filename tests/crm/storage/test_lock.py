"""One program holds a workspace; the lock of a dead one is free at once."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from crm.errors import Busy, Problem
from crm.storage.lock import Held, acquire

pytestmark = pytest.mark.usefixtures("english")

HOLDER = """
import sys, pathlib, time
from crm.storage.lock import acquire
lock = acquire(pathlib.Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""


def beside(workspace: Path) -> Path:
    return workspace.with_name(f".{workspace.name}.lock")


def test_a_lock_says_who_holds_it_and_is_for_its_owner_only(workspace: Path) -> None:
    lock = acquire(workspace)
    said = json.loads(beside(workspace).read_text())
    assert (said["pid"], said["host"]) == (os.getpid(), socket.gethostname())
    assert beside(workspace).stat().st_mode & 0o777 == 0o600
    with pytest.raises(Held) as caught:
        acquire(workspace)
    assert isinstance(caught.value, Busy)
    assert caught.value.same_host
    assert (caught.value.holder.pid, caught.value.holder.since) == (os.getpid(), said["since"])
    assert workspace.name in str(caught.value)
    lock.release()


def test_a_released_lock_leaves_nothing_and_can_be_taken_again(workspace: Path) -> None:
    for _ in range(100):
        lock = acquire(workspace)
        lock.release()
        lock.release()
    assert not beside(workspace).exists()


def test_the_lock_of_a_killed_program_is_taken_at_once(workspace: Path) -> None:
    for _ in range(3):
        program = subprocess.Popen([sys.executable, "-c", HOLDER, workspace], stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own code
        with program:
            assert program.stdout is not None
            assert program.stdout.readline() == "held\n"
            with pytest.raises(Held) as caught:
                acquire(workspace)
            assert caught.value.holder.pid == program.pid
            program.kill()
        assert beside(workspace).exists()
        acquire(workspace).release()


def test_another_computer_is_believed_even_if_the_system_knows_of_no_lock(workspace: Path) -> None:
    said = {"pid": 7, "host": "büro-2", "user": "wang", "since": "2019-11-04T09:30:00+01:00"}
    beside(workspace).write_text(json.dumps(said))
    with pytest.raises(Held, match=r"büro-2 \(wang\) since 2019-11-04 09:30") as caught:
        acquire(workspace)
    assert not caught.value.same_host
    assert json.loads(beside(workspace).read_text()) == said


@pytest.mark.parametrize(
    "said", ["", "{", "[]", "7", '{"pid": "x"}', '{"host": 7}', '{"host": null, "pid": 3}', "\x00" * 9000, "[" * 9000]
)
def test_a_lock_file_that_says_nothing_sensible_does_no_harm(workspace: Path, said: str) -> None:
    beside(workspace).write_text(said)
    lock = acquire(workspace)
    assert json.loads(beside(workspace).read_text())["pid"] == os.getpid()
    lock.release()


def test_a_lock_file_that_is_a_link_is_not_followed(workspace: Path, tmp_path: Path) -> None:
    target = tmp_path / "victim"
    target.write_text("mine")
    beside(workspace).symlink_to(target)
    with pytest.raises(Problem, match="lock file"):
        acquire(workspace)
    assert target.read_text() == "mine"
