"""Commands run in the process of the tests, with their output caught."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from crm import i18n
from crm.cli import main
from crm.values import clock


@dataclass(frozen=True)
class Result:
    """What a command printed and how it ended."""

    status: int
    out: str
    err: str


Run = Callable[..., Result]


@pytest.fixture
def run(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Callable[..., Result]]:
    """Run a command as a user would, on a machine without settings."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    for name in ("QIAO_WORKSPACE", "QIAO_LANGUAGE", "QIAO_TODAY"):
        monkeypatch.delenv(name, raising=False)
    before = i18n.current()

    def command(*words: object) -> Result:
        with pytest.raises(SystemExit) as ended:
            main([str(word) for word in words])
        printed = capsys.readouterr()
        return Result(int(ended.value.code or 0), printed.out, printed.err)

    yield command
    i18n.use(before)
    clock.set_today(None)
    clock.set_workspace_day(None)
