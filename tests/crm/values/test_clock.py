"""Which day it is, and who decides that."""

import datetime as dt
from collections.abc import Iterator

import pytest

from crm.errors import Problem
from crm.values import clock

COMMAND, ENVIRONMENT, WORKSPACE = dt.date(2019, 11, 5), dt.date(2019, 11, 6), dt.date(2019, 11, 4)


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv(clock.VARIABLE, raising=False)
    clock.set_today(None)
    clock.set_workspace_day(None)
    yield
    clock.set_today(None)
    clock.set_workspace_day(None)


def test_without_any_wish_it_is_the_real_local_day() -> None:
    before = dt.datetime.now(dt.UTC).astimezone().date()
    assert before <= clock.today() <= dt.datetime.now(dt.UTC).astimezone().date()
    assert not clock.is_fixed()


def test_the_workspace_sets_the_day_of_the_sample() -> None:
    clock.set_workspace_day(WORKSPACE)
    assert clock.today() == WORKSPACE
    assert clock.is_fixed()


def test_the_environment_wins_over_the_workspace(monkeypatch: pytest.MonkeyPatch) -> None:
    clock.set_workspace_day(WORKSPACE)
    monkeypatch.setenv(clock.VARIABLE, "2019-11-06")
    assert clock.today() == ENVIRONMENT


def test_the_command_line_wins_over_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    clock.set_workspace_day(WORKSPACE)
    monkeypatch.setenv(clock.VARIABLE, "2019-11-06")
    clock.set_today(COMMAND)
    assert clock.today() == COMMAND


def test_taking_the_wish_back_leaves_the_workspace_its_day() -> None:
    clock.set_workspace_day(WORKSPACE)
    clock.set_today(COMMAND)
    clock.set_today(None)
    assert clock.today() == WORKSPACE


def test_an_empty_variable_counts_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(clock.VARIABLE, " ")
    assert not clock.is_fixed()


@pytest.mark.parametrize("text", ["tomorrow", "04.11.2019", "2019-02-30", "20191104"])
def test_a_wrong_variable_is_named_with_its_text(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv(clock.VARIABLE, text)
    with pytest.raises(Problem) as problem:
        clock.today()
    assert "QIAO_TODAY" in str(problem.value)
    assert text in str(problem.value)
